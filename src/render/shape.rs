//! Words → glyphs with kerning, in thousandths of an em, so that one shaping serves every size.
//!
//! Breaking glyphs into lines is `lines`'; painting them is `pdf`'s.

use rustybuzz::{Direction, UnicodeBuffer, script};

use super::fonts::{FEATURES, Font, Weight};

/// A shaped glyph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Glyph {
    /// Its number in the font; 0 where the font lacks the character.
    pub(crate) id: u16,
    /// Advance width as the font states it, in thousandths of an em.
    pub(crate) advance: i32,
    /// What kerning adds to the advance, in thousandths of an em.
    pub(crate) kern: i32,
    /// Byte offset in the shaped text of the first character it stands for.
    pub(crate) offset: usize,
    /// The characters it stands for: those up to the next glyph's; none where it shares them with the glyph before.
    pub(crate) characters: Characters,
}

/// What a glyph stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Characters {
    /// The one character whose own glyph it is.
    Own(char),
    /// Characters that need a note of their own in the file: a composed or substituted glyph.
    Noted(Box<str>),
}

impl Glyph {
    /// Width in points at `size`.
    pub(crate) fn width(&self, size: f32) -> f32 {
        (self.advance + self.kern) as f32 * size / 1000.0
    }
}

/// The glyphs of `text`, left to right.
///
/// Ligatures are off, as Word sets Calibri. Soft hyphens and other invisible characters have no glyph.
pub(crate) fn shape(text: &str, weight: Weight) -> Vec<Glyph> {
    let font = weight.font();
    let mut buffer = UnicodeBuffer::new();
    for (offset, character) in text.char_indices().filter(|(_, character)| !is_invisible(*character)) {
        buffer.add(stand_in(character), offset as u32);
    }
    buffer.guess_segment_properties();
    buffer.set_direction(Direction::LeftToRight);
    let shaped = if buffer.script() == script::LATIN {
        rustybuzz::shape_with_plan(&font.face, &font.latin, buffer)
    } else {
        rustybuzz::shape(&font.face, &FEATURES, buffer)
    };
    let scale = 1000.0 / font.units_per_em();

    let infos = shaped.glyph_infos();
    let starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    let mut glyphs = Vec::with_capacity(infos.len());
    for (index, (info, position)) in infos.iter().zip(shaped.glyph_positions()).enumerate() {
        let start = starts[index];
        let shares = index > 0 && starts[index - 1] == start;
        let end = starts[index..].iter().copied().find(|&next| next > start).unwrap_or(text.len());
        let cluster = if shares { "" } else { &text[start..end] };
        let id = info.glyph_id as u16;
        let advance = font.advance(id);
        let mut visible = cluster.chars().filter(|&character| !is_invisible(character)).map(stand_in);
        let characters = match (visible.next(), visible.next()) {
            (Some(own), None) if id == 0 || font.nominal_glyph(own) == Some(id) => Characters::Own(own),
            _ => Characters::Noted(cluster.into()),
        };
        let kern = (position.x_advance as f32 * scale).round() as i32 - unkerned(font, id, scale);
        glyphs.push(Glyph { id, advance, kern, offset: start, characters });
    }
    glyphs
}

/// The hyphen that a broken word ends in.
pub(crate) fn hyphen(weight: Weight) -> Glyph {
    let font = weight.font();
    let id = font.nominal_glyph('-').unwrap_or(0);
    Glyph { id, advance: font.advance(id), kern: 0, offset: 0, characters: Characters::Own('-') }
}

fn unkerned(font: &Font, id: u16, scale: f32) -> i32 {
    let units = font.face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(id)).unwrap_or(0);
    (f32::from(units) * scale).round() as i32
}

/// The character whose glyph serves for one that differs only in how lines may break at it.
fn stand_in(character: char) -> char {
    match character {
        '\u{A0}' | '\u{202F}' => ' ',
        '\u{2010}' | '\u{2011}' => '-',
        _ => character,
    }
}

/// Default-ignorable characters that break or join without being seen.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}
