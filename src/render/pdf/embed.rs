//! The fonts of one file: which glyphs it uses, cut out of the house fonts.
//!
//! printpdf embeds what it is given; without its layout feature it cuts nothing, so the cutting is done here.

use std::collections::BTreeMap;

use printpdf::{
    FontId, FontMetrics, FontType, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfFontMetricsStub,
};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::Error;
use super::band::Words;
use super::pages::{Placed, Sheet};
use crate::render::fonts::Weight;
use crate::render::shape::Characters;

/// The fonts of a file by weight.
pub(super) struct Fonts(BTreeMap<Weight, Cut>);

/// What a file uses of one font.
pub(super) struct Cut {
    handle: PdfFontHandle,
    glyphs: GlyphRemapper,
    /// What each used glyph reads as; several characters may share a glyph, and the first one names it.
    names: BTreeMap<u16, char>,
}

impl Fonts {
    /// Cuts what `sheets` use out of the house fonts and puts it into `document`.
    ///
    /// # Errors
    ///
    /// When a glyph is missing or a font cannot be cut.
    pub(super) fn embed(sheets: &[Sheet], document: &mut PdfDocument) -> Result<Self, Error> {
        let mut fonts = BTreeMap::new();
        for weight in Weight::ALL {
            let used = used(sheets, weight)?;
            if used.is_empty() {
                continue;
            }
            let glyphs = GlyphRemapper::new_from_glyphs_sorted(&used.keys().copied().collect::<Vec<_>>());
            let font = weight.font();
            let program =
                subsetter::subset(font.data, 0, &glyphs).map_err(|_| Error::Font { font: font.name })?;
            let names: BTreeMap<u16, char> =
                used.iter().filter_map(|(glyph, name)| name.map(|name| (*glyph, name))).collect();
            let id = FontId(format!("F{}", fonts.len() + 1));
            let parsed = parsed_font(weight, &glyphs, &names, program);
            document.resources.fonts.map.insert(id.clone(), PdfFont::new(parsed));
            fonts.insert(weight, Cut { handle: PdfFontHandle::External(id), glyphs, names });
        }
        Ok(Self(fonts))
    }

    /// The font that words of this weight are painted with; there is one for all that `embed` saw.
    pub(super) fn cut(&self, weight: Weight) -> Option<&Cut> {
        self.0.get(&weight)
    }
}

impl Cut {
    /// What content streams call it.
    pub(super) fn handle(&self) -> PdfFontHandle {
        self.handle.clone()
    }

    /// The glyph's number in the embedded program.
    pub(super) fn code(&self, glyph: u16) -> u16 {
        self.glyphs.get(glyph).unwrap_or(0)
    }

    /// The character that stands for the glyph in content streams, if one does.
    pub(super) fn name(&self, glyph: u16) -> Option<char> {
        self.names.get(&glyph).copied()
    }
}

/// The glyphs of this weight on all pages, each with the character whose own it is.
fn used(sheets: &[Sheet], weight: Weight) -> Result<BTreeMap<u16, Option<char>>, Error> {
    let mut used: BTreeMap<u16, Option<char>> = BTreeMap::new();
    let words = sheets.iter().flat_map(|sheet| &sheet.items).filter_map(|item| match item {
        Placed::Words { words, .. } if words.ink.weight == weight => Some(words),
        _ => None,
    });
    for words in words {
        for glyph in &words.glyphs {
            if glyph.id == 0 {
                return Err(missing(words, glyph.offset));
            }
            let name = used.entry(glyph.id).or_default();
            if let (None, Characters::Own(own)) = (&name, &glyph.characters) {
                *name = Some(*own);
            }
        }
    }
    Ok(used)
}

fn missing(words: &Words, offset: usize) -> Error {
    let mut text = String::new();
    let mut character = char::REPLACEMENT_CHARACTER;
    for glyph in &words.glyphs {
        let first = text.len();
        match &glyph.characters {
            Characters::Own(own) => text.push(*own),
            Characters::Noted(noted) => text.push_str(noted),
        }
        if glyph.id == 0 && glyph.offset == offset {
            character = text[first..].chars().next().unwrap_or(character);
        }
    }
    Error::MissingGlyph { character, words: text }
}

/// printpdf's view of the cut font: no character map of its own is read, so it is told everything.
fn parsed_font(
    weight: Weight,
    glyphs: &GlyphRemapper,
    names: &BTreeMap<u16, char>,
    program: Vec<u8>,
) -> ParsedFont {
    let font = weight.font();
    let face = &font.face;
    let bounds = face.global_bounding_box();
    let code = |glyph: u16| glyphs.get(glyph).unwrap_or(0);
    let width = |glyph: u16| face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph)).unwrap_or(0);
    ParsedFont {
        font_name: Some(format!("{}+{}", tag(&program), font.name)),
        original_bytes: program,
        font_index: 0,
        codepoint_to_glyph: names.iter().map(|(glyph, name)| (u32::from(*name), code(*glyph))).collect(),
        glyph_widths: glyphs.remapped_gids().map(|glyph| (code(glyph), width(glyph))).collect(),
        units_per_em: font.units_per_em() as u16,
        font_metrics: FontMetrics { ascent: face.ascender(), descent: face.descender() },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: font.units_per_em() as u16,
            x_min: bounds.x_min,
            y_min: bounds.y_min,
            x_max: bounds.x_max,
            y_max: bounds.y_max,
            caret_slope_rise: 1,
            caret_slope_run: 0,
            us_weight_class: face.weight().to_number(),
        },
    }
}

/// The six capitals that mark a cut font, from its bytes (ISO 32000-1, 9.6.4).
fn tag(program: &[u8]) -> String {
    Sha256::digest(program).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
