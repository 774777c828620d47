//! Words → glyphs with kerning, in thousandths of an em, so that one shaping serves every size.
//!
//! Breaking glyphs into lines is `lines`'; painting them is `pdf`'s.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use rustybuzz::{Direction, GlyphInfo, UnicodeBuffer, script};
use unicode_segmentation::UnicodeSegmentation;

use super::fonts::{FEATURES, Face, Font, Fonts, Weight};
use super::look::Look;

/// A shaped glyph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Glyph {
    /// The font it is of.
    pub(crate) face: Face,
    /// Its number in the font; 0 where no font has the character.
    pub(crate) id: u16,
    /// Advance width as the font states it, in thousandths of an em.
    pub(crate) advance: i32,
    /// What kerning adds to the advance, in thousandths of an em.
    pub(crate) kern: i32,
    /// How far right and up of the pen it stands, in thousandths of an em: marks over and under letters.
    pub(crate) shift: (i32, i32),
    /// Byte offset in its word of the first character it stands for.
    pub(crate) offset: usize,
    /// The characters it stands for.
    pub(crate) characters: Characters,
}

/// What a glyph stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Characters {
    /// The one character whose own glyph it is.
    Own(char),
    /// A hyphen that is there only because the line ends (U+00AD).
    SoftHyphen,
    /// Characters that need a note of their own in the file: a composed or substituted glyph.
    Noted(Box<str>),
}

/// Glyphs of a word, or part of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slice {
    word: Rc<[Glyph]>,
    start: u32,
    end: u32,
}

impl Slice {
    /// The glyphs of `word` from `start` up to `end`.
    pub(crate) fn new(word: &Rc<[Glyph]>, start: usize, end: usize) -> Self {
        Self { word: Rc::clone(word), start: start as u32, end: end as u32 }
    }

    /// The glyphs, left to right.
    pub(crate) fn glyphs(&self) -> &[Glyph] {
        &self.word[self.start as usize..self.end as usize]
    }
}

impl Glyph {
    /// From the pen before it to the pen after it, in thousandths of an em.
    pub(crate) const fn step(&self) -> i32 {
        self.advance + self.kern
    }
}

/// Shapes words in the fonts of one look, each distinct word once.
///
/// What it remembers saves time and changes nothing else, so it is shared without `mut`.
#[derive(Debug, Default)]
pub(crate) struct Shaper {
    look: Look,
    /// By weight.
    words: RefCell<[Words; 2]>,
}

type Words = HashMap<Box<str>, Rc<[Glyph]>>;

/// More words are forgotten and shaped again, so that a batch without end takes memory with an end.
const MOST_WORDS: usize = 50_000;

impl Shaper {
    /// One that remembers nothing yet.
    pub(crate) fn new(look: Look) -> Self {
        Self { look, words: RefCell::default() }
    }

    /// How what it shapes is set.
    pub(crate) const fn look(&self) -> &Look {
        &self.look
    }

    /// The glyphs of a word, left to right; white space may end it.
    ///
    /// Ligatures are off, as Word sets Calibri. Soft hyphens and other invisible characters have no glyph.
    pub(crate) fn word(&self, word: &str, weight: Weight) -> Rc<[Glyph]> {
        let words = &mut self.words.borrow_mut()[weight as usize];
        if let Some(shaped) = words.get(word) {
            return Rc::clone(shaped);
        }
        if words.len() >= MOST_WORDS {
            words.clear();
        }
        let shaped: Rc<[Glyph]> = shape(word, weight, self.look.fonts).into();
        words.insert(word.into(), Rc::clone(&shaped));
        shaped
    }

    /// The hyphen that a broken word ends in.
    pub(crate) fn hyphen(&self, weight: Weight) -> Rc<[Glyph]> {
        self.word("\u{AD}", weight)
    }
}

/// `text` in words that shape alike alone and in company: bilag's own fonts do not kern with spaces,
/// and what a brand's might lose by it is less than a hair.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(is_space)
}

fn shape(word: &str, weight: Weight, fonts: Fonts) -> Vec<Glyph> {
    if word == "\u{AD}" {
        let house = fonts.face(weight);
        let face = with_all(house, "-").unwrap_or(house);
        let id = face.font().nominal_glyph('-').unwrap_or(0);
        let advance = face.font().advance(id);
        let characters = Characters::SoftHyphen;
        return vec![Glyph { face, id, advance, kern: 0, shift: (0, 0), offset: 0, characters }];
    }
    let house = fonts.face(weight);
    if has_all(house.font(), word) {
        return shape_with(house, word, 0, word.len());
    }
    // The text in stretches of one font; what belongs to one letter stays in one.
    let mut stretches: Vec<(Face, usize)> = Vec::new();
    for (start, grapheme) in word.grapheme_indices(true) {
        let face = with_all(house, grapheme).unwrap_or(house);
        if stretches.last().is_none_or(|(last, _)| *last != face) {
            stretches.push((face, start));
        }
    }
    let ends = stretches.iter().skip(1).map(|(_, start)| *start).chain([word.len()]);
    stretches.iter().zip(ends).flat_map(|((face, start), end)| shape_with(*face, word, *start, end)).collect()
}

/// The face, or the first of those that stand in for it, that has all of `text`.
fn with_all(face: Face, text: &str) -> Option<Face> {
    let mut faces = std::iter::successors(Some(face), |face| face.fallback());
    faces.find(|face| has_all(face.font(), text))
}

fn has_all(font: &Font, text: &str) -> bool {
    text.chars().all(|character| is_invisible(character) || font.nominal_glyph(stand_in(character)).is_some())
}

/// The glyphs of `word[start..end]` in one font.
fn shape_with(face: Face, word: &str, start: usize, end: usize) -> Vec<Glyph> {
    let font = face.font();
    let mut buffer = UnicodeBuffer::new();
    for (offset, character) in word[start..end].char_indices().filter(|(_, c)| !is_invisible(*c)) {
        buffer.add(stand_in(character), (start + offset) as u32);
    }
    buffer.guess_segment_properties();
    buffer.set_direction(Direction::LeftToRight);
    // Figures and marks have no script of their own.
    let shaped = if [script::LATIN, script::UNKNOWN, script::COMMON].contains(&buffer.script()) {
        buffer.set_script(script::LATIN);
        rustybuzz::shape_with_plan(&font.face, &font.latin, buffer)
    } else {
        rustybuzz::shape(&font.face, &FEATURES, buffer)
    };
    let scale = 1000.0 / font.units_per_em();
    let thousandths = |units: i32| (units as f32 * scale).round() as i32;

    let infos = shaped.glyph_infos();
    let starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    let mut glyphs = Vec::with_capacity(infos.len());
    for cluster in clusters(&starts) {
        let next = starts.get(cluster.end).copied().unwrap_or(end);
        let text = &word[starts[cluster.start]..next];
        let characters = characters(font, &infos[cluster.clone()], text);
        for (index, characters) in cluster.zip(characters) {
            // What a private-use character means is its font's secret (ISO 19005-3, 6.2.11.7.3): it counts as lacking.
            let id = if text.contains(is_private) { 0 } else { infos[index].glyph_id as u16 };
            let position = shaped.glyph_positions()[index];
            glyphs.push(Glyph {
                face,
                id,
                advance: font.advance(id),
                kern: thousandths(position.x_advance) - thousandths(font.units_wide(id)),
                shift: (thousandths(position.x_offset), thousandths(position.y_offset)),
                offset: starts[index],
                characters,
            });
        }
    }
    glyphs
}

/// The stretches of glyphs that stand for the same characters.
fn clusters(starts: &[usize]) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    starts.chunk_by(|one, other| one == other).map(move |cluster| {
        let range = from..from + cluster.len();
        from = range.end;
        range
    })
}

/// What each glyph of a cluster stands for.
fn characters(font: &Font, glyphs: &[GlyphInfo], text: &str) -> Vec<Characters> {
    let own: Vec<char> = text.chars().filter(|&character| !is_invisible(character)).map(stand_in).collect();
    let nominal = |(glyph, own): (&GlyphInfo, &char)| {
        let id = glyph.glyph_id as u16;
        id == 0 || font.nominal_glyph(*own) == Some(id)
    };
    if own.len() == glyphs.len() && glyphs.iter().zip(&own).all(nominal) {
        return own.into_iter().map(Characters::Own).collect();
    }
    // The first says it all; the others join it unseen, since each code must stand for something.
    let rest = glyphs.iter().skip(1).map(|_| Characters::Noted("\u{2060}".into()));
    std::iter::once(Characters::Noted(text.into())).chain(rest).collect()
}

/// Whether words end at this character.
fn is_space(character: char) -> bool {
    stand_in(character) == ' '
}

/// The character whose glyph serves for one that differs only in how lines may break at it.
fn stand_in(character: char) -> char {
    match character {
        '\u{A0}' | '\u{202F}' => ' ',
        '\u{2010}' | '\u{2011}' => '-',
        _ => character,
    }
}

/// Characters that Unicode leaves to private agreement.
fn is_private(character: char) -> bool {
    matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}

/// Default-ignorable characters that break or join without being seen.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glyphs(text: &str, weight: Weight) -> Vec<Glyph> {
        let shaper = Shaper::default();
        words(text).flat_map(|word| shaper.word(word, weight).to_vec()).collect()
    }

    fn seen(glyphs: &[Glyph]) -> Vec<(Face, u16, i32, (i32, i32))> {
        glyphs.iter().map(|glyph| (glyph.face, glyph.id, glyph.step(), glyph.shift)).collect()
    }

    /// Each word is shaped by itself: that must change nothing in the languages that bilag ships.
    #[test]
    fn words_shape_alike_alone_and_in_company() {
        let texts = [
            include_str!("../../templates/workspace/locales/nb.ftl"),
            include_str!("../../templates/workspace/locales/da.ftl"),
            include_str!("../../locales/nb/countries.ftl"),
            include_str!("../../locales/en/annex.ftl"),
            "AV. To, 11. 7.7. Ty \u{201C}Vo\u{201D} – L’A Łódź Đặng Αθήνα Киев T. 2020",
        ];
        for line in texts.into_iter().flat_map(str::lines) {
            for weight in [Weight::Regular, Weight::Bold] {
                assert_eq!(
                    seen(&glyphs(line, weight)),
                    seen(&shape(line, weight, Fonts::default())),
                    "{line}"
                );
            }
        }
    }

    #[test]
    fn what_the_house_font_lacks_comes_from_the_fallback() {
        let shaped = glyphs("Łukasz Αθήνα Þórður Ğ Київ", Weight::Regular);
        assert!(shaped.iter().all(|glyph| glyph.face == Face::Regular && glyph.id != 0), "{shaped:?}");
        let shaped = glyphs("a₿b", Weight::Bold);
        let faces: Vec<Face> = shaped.iter().map(|glyph| glyph.face).collect();
        assert_eq!(faces, [Face::Bold, Face::FallbackBold, Face::Bold]);
        assert!(shaped.iter().all(|glyph| glyph.id != 0));
        assert_eq!(glyphs("\u{1F600}", Weight::Regular)[0].id, 0);
    }

    #[test]
    fn marks_stand_over_their_letters() {
        let shaped = glyphs("x\u{30C}", Weight::Regular);
        assert_eq!(shaped.len(), 2);
        assert_eq!(shaped[1].step(), 0, "{shaped:?}");
        assert_ne!(shaped[1].shift, (0, 0), "{shaped:?}");
        assert_eq!(glyphs("e\u{301}", Weight::Regular).len(), 1);
    }
}
