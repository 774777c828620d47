//! Text → lines no wider than a measure: where words wrap, hyphenate, and at worst break.
//!
//! Break opportunities are Unicode's (UAX #14), hyphenation is hypher's. Where lines go on the page is `pdf`'s.

use hypher::Lang;
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;

use super::fonts::Weight;
use super::shape::{Glyph, hyphen, shape};
use super::style::TextStyle;
use crate::document::{Inline, Text, Wrap};

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    /// What stands on it, left to right.
    pub(crate) spans: Vec<Span>,
}

/// A run within a line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Span {
    /// Glyphs of the style's weight.
    Glyphs(Vec<Glyph>),
    /// A blank to write in, as wide as given (pt).
    Fill(f32),
}

impl Line {
    /// Width in points at `size`.
    pub(crate) fn width(&self, size: f32) -> f32 {
        let span = |span: &Span| match span {
            Span::Glyphs(glyphs) => glyphs.iter().map(|glyph| glyph.width(size)).sum(),
            Span::Fill(width) => *width,
        };
        self.spans.iter().map(span).sum()
    }
}

/// How words may be broken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Breaking {
    /// Patterns of the document's language, if there are any.
    hyphenation: Option<Lang>,
    /// Whether capitalised words are words like others, as in German.
    capitals: bool,
    wrap: Wrap,
}

impl Breaking {
    /// For text of this kind in the language with this BCP 47 tag.
    pub(crate) fn new(language: &str, wrap: Wrap) -> Self {
        let code = language.split('-').next().unwrap_or(language);
        let hyphenation = <[u8; 2]>::try_from(code.as_bytes()).ok().and_then(Lang::from_iso);
        Self { hyphenation, capitals: code == "de", wrap }
    }
}

/// Narrowest blank in running text (pt).
const MIN_FILL: f32 = 90.0;
/// A word is hyphenated in sentences where the line would else stay emptier than this share of the measure.
const LOOSE: f32 = 0.18;
/// … and emptier than this (pt): narrow columns leave words whole.
const MIN_LOOSE: f32 = 45.0;
/// Words joined by a slash stay together up to this many characters, the slash included.
const SHORT_PAIR: usize = 20;
/// A word breaks after its own hyphen where more than this many characters stand before, the hyphen included.
const MIN_BEFORE_HYPHEN: usize = 3;
/// Words shorter than this, in characters, stay whole.
const MIN_HYPHENATED: usize = 7;

/// The lines of `text` within `width` points; at least one, which may be empty.
pub(crate) fn set(text: &Text, style: &TextStyle, width: f32, breaking: Breaking) -> Vec<Line> {
    Setter::new(text, style, width, breaking).run()
}

/// How wide a text is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Extent {
    /// Width in points on one line; blanks count as their narrowest.
    pub(crate) natural: f32,
    /// Width in points of the widest piece that does not break without hyphenation.
    pub(crate) widest_word: f32,
}

impl Extent {
    /// Measures `text`.
    pub(crate) fn of(text: &Text, style: &TextStyle) -> Self {
        let run = Run::new(text, Weight::bold(style.bold));
        let width = |items: &[Item]| items.iter().map(|item| item.width(style.size)).sum::<f32>();
        let mut widest_word = 0.0_f32;
        let mut start = 0;
        for (end, _) in opportunities(&run.text) {
            widest_word = widest_word.max(width(run.visible(start, end)));
            start = end;
        }
        Self { natural: width(&run.items), widest_word }
    }
}

/// Unicode's break opportunities, less those that tear short pairs ("EU/EØS") and single letters ("e-post").
fn opportunities(text: &str) -> impl Iterator<Item = (usize, BreakOpportunity)> {
    let length = |part: &mut dyn Iterator<Item = char>| {
        part.take(SHORT_PAIR + 1).take_while(|character| !character.is_whitespace()).count()
    };
    linebreaks(text).filter(move |&(at, _)| {
        let before = length(&mut text[..at].chars().rev());
        let after = length(&mut text[at..].chars());
        match text[..at].chars().next_back() {
            Some('/') => after == 0 || before + after > SHORT_PAIR,
            Some('-') => after == 0 || before > MIN_BEFORE_HYPHEN,
            _ => true,
        }
    })
}

/// A text as one string with an item for each glyph or blank.
struct Run {
    text: String,
    items: Vec<Item>,
}

struct Item {
    offset: usize,
    glyph: Option<Glyph>,
}

/// What stands for a blank in the string: breaks are allowed on both sides.
const BLANK: char = '\u{FFFC}';

impl Item {
    fn width(&self, size: f32) -> f32 {
        self.glyph.as_ref().map_or(MIN_FILL, |glyph| glyph.width(size))
    }
}

impl Run {
    fn new(text: &Text, weight: Weight) -> Self {
        let mut run = Self { text: String::new(), items: Vec::new() };
        for inline in &text.0 {
            let start = run.text.len();
            match inline {
                Inline::Words(words) => {
                    run.items.extend(
                        shape(words, weight)
                            .into_iter()
                            .map(|glyph| Item { offset: start + glyph.offset, glyph: Some(glyph) }),
                    );
                    run.text.push_str(words);
                }
                Inline::Fill(_) => {
                    run.items.push(Item { offset: start, glyph: None });
                    run.text.push(BLANK);
                }
                // Furniture is set page by page with the numbers in place.
                Inline::PageNumber | Inline::PageCount => {}
            }
        }
        run
    }

    /// The items of a byte range.
    fn slice(&self, start: usize, end: usize) -> &[Item] {
        let at = |offset: usize| self.items.partition_point(|item| item.offset < offset);
        &self.items[at(start)..at(end)]
    }

    /// The items of a byte range without white space at its end.
    fn visible(&self, start: usize, end: usize) -> &[Item] {
        self.slice(start, start + self.text[start..end].trim_end().len())
    }
}

struct Setter {
    run: Run,
    size: f32,
    width: f32,
    breaking: Breaking,
    hyphen: Glyph,
    lines: Vec<Line>,
    /// Where the line being set starts, in bytes.
    start: usize,
}

impl Setter {
    fn new(text: &Text, style: &TextStyle, width: f32, breaking: Breaking) -> Self {
        let weight = Weight::bold(style.bold);
        let run = Run::new(text, weight);
        Self { run, size: style.size, width, breaking, hyphen: hyphen(weight), lines: Vec::new(), start: 0 }
    }

    fn run(mut self) -> Vec<Line> {
        let breaks: Vec<(usize, BreakOpportunity)> = opportunities(&self.run.text).collect();
        let mut word = 0;
        for (end, opportunity) in breaks {
            self.fit(word, end);
            word = end;
            if opportunity == BreakOpportunity::Mandatory {
                self.close(end, false);
            }
        }
        if self.lines.is_empty() {
            self.lines.push(Line { spans: Vec::new() });
        }
        self.lines
    }

    /// Makes room for the word at `word..end`: on this line, broken, or on the next.
    fn fit(&mut self, word: usize, end: usize) {
        let mut word = word;
        while self.measure(self.start, end) > self.width {
            if let Some(point) = self.hyphenation_point(word, end) {
                self.close(point, true);
                word = point;
            } else if word > self.start {
                self.close(word, false);
            } else {
                let point = self.last_resort(word, end);
                if point >= end {
                    return;
                }
                self.close(point, false);
                word = point;
            }
        }
    }

    fn measure(&self, start: usize, end: usize) -> f32 {
        self.run.visible(start, end).iter().map(|item| item.width(self.size)).sum()
    }

    /// Ends the line before the byte at `end`.
    fn close(&mut self, end: usize, hyphenated: bool) {
        let soft = self.run.text[self.start..end].ends_with('\u{AD}');
        let mut spans = Vec::new();
        let mut glyphs = Vec::new();
        for item in self.run.visible(self.start, end) {
            if let Some(glyph) = &item.glyph {
                glyphs.push(glyph.clone());
            } else {
                if !glyphs.is_empty() {
                    spans.push(Span::Glyphs(std::mem::take(&mut glyphs)));
                }
                spans.push(Span::Fill(MIN_FILL));
            }
        }
        if hyphenated || (soft && end < self.run.text.len()) {
            glyphs.push(self.hyphen.clone());
        }
        if !glyphs.is_empty() {
            spans.push(Span::Glyphs(glyphs));
        }
        let mut line = Line { spans };
        self.stretch_last_fill(&mut line);
        self.lines.push(line);
        self.start = end;
    }

    /// A blank that ends a line reaches to its edge.
    fn stretch_last_fill(&self, line: &mut Line) {
        let room = self.width - line.width(self.size);
        if let Some(Span::Fill(width)) = line.spans.last_mut() {
            *width = (*width + room).max(MIN_FILL.min(self.width));
        }
    }

    /// The last place to hyphenate the word at `word..end` so that its head fits on the line, if that is good.
    fn hyphenation_point(&self, word: usize, end: usize) -> Option<usize> {
        let language = self.breaking.hyphenation?;
        let alone = self.measure(word, end) > self.width;
        let so_far = if word > self.start { self.measure(self.start, word) } else { 0.0 };
        let loose = self.width - so_far > (self.width * LOOSE).max(MIN_LOOSE);
        if !alone && (self.breaking.wrap == Wrap::Short || !loose) {
            return None;
        }
        let text = self.run.text[word..end].trim_end();
        let bare = text.trim_matches(|character: char| !character.is_alphanumeric());
        if bare.chars().count() < MIN_HYPHENATED || !bare.chars().all(char::is_alphabetic) {
            return None;
        }
        let capital = bare.chars().skip(1).any(char::is_uppercase)
            || (!self.breaking.capitals
                && bare.starts_with(char::is_uppercase)
                && !self.starts_sentence(word));
        if capital && !alone {
            return None;
        }
        let lead = text.find(bare)?;
        let mut point = word + lead;
        let mut best = None;
        for syllable in hypher::hyphenate_bounded(bare, language, 3, 3) {
            point += syllable.len();
            let fits = self.measure(self.start, point) + self.hyphen.width(self.size) <= self.width;
            if point < word + lead + bare.len() && fits {
                best = Some(point);
            }
        }
        best
    }

    /// Whether the word at `word` may be capitalised for standing first.
    fn starts_sentence(&self, word: usize) -> bool {
        self.run.text[..word]
            .trim_end()
            .chars()
            .next_back()
            .is_none_or(|last| matches!(last, '.' | '!' | '?' | ':'))
    }

    /// Where to break a word wider than the measure that no rule breaks: after a mark of an address, else anywhere.
    /// At least one character stays on the line.
    fn last_resort(&self, word: usize, end: usize) -> usize {
        let mut anywhere = None;
        let mut after_mark = None;
        let text = self.run.text[word..end].trim_end();
        for (at, grapheme) in text.grapheme_indices(true) {
            let point = word + at + grapheme.len();
            if anywhere.is_some() && self.measure(self.start, point) > self.width {
                break;
            }
            anywhere = Some(point);
            if grapheme.ends_with(['/', '.', '-', '_', '@', '?', '&', '=', '+', ',', ';', ':']) {
                after_mark = Some(point);
            }
        }
        let point = after_mark.or(anywhere).unwrap_or(end);
        if point >= word + text.len() { end } else { point }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::style::CELL;

    fn broken(text: &str, width: f32, language: &str, wrap: Wrap) -> Vec<String> {
        let lines = set(&text.into(), &CELL, width, Breaking::new(language, wrap));
        for line in &lines {
            assert!(line.width(CELL.size) <= width + 0.01, "{line:?}");
        }
        lines.iter().map(read).collect()
    }

    fn read(line: &Line) -> String {
        let glyphs = line.spans.iter().flat_map(|span| match span {
            Span::Glyphs(glyphs) => glyphs.as_slice(),
            Span::Fill(_) => &[],
        });
        glyphs
            .map(|glyph| match &glyph.characters {
                super::super::shape::Characters::Own(own) => own.to_string(),
                super::super::shape::Characters::Noted(noted) => noted.to_string(),
            })
            .collect()
    }

    #[test]
    fn sentences_hyphenate_by_language_and_short_facts_do_not() {
        let text = "Vi bruker sikkerhetskopiering";
        assert_eq!(broken(text, 90.0, "nb", Wrap::Flow), ["Vi bruker sikkerhetsko-", "piering"]);
        assert_eq!(broken(text, 100.0, "nb", Wrap::Short), ["Vi bruker", "sikkerhetskopiering"]);
        assert_eq!(broken(text, 100.0, "zz", Wrap::Flow), ["Vi bruker", "sikkerhetskopiering"]);
    }

    #[test]
    fn short_pairs_and_single_letters_are_not_torn() {
        assert_eq!(broken("utenfor EU/EØS", 50.0, "nb", Wrap::Flow), ["utenfor", "EU/EØS"]);
        assert_eq!(broken("alle e-poster", 40.0, "nb", Wrap::Flow), ["alle", "e-poster"]);
        assert_eq!(broken("i Plandisc-verktøyet", 50.0, "nb", Wrap::Flow), ["i Plandisc-", "verktøyet"]);
    }

    #[test]
    fn no_break_spaces_hold() {
        assert_eq!(broken("se art.\u{A0}28", 32.0, "nb", Wrap::Flow), ["se", "art. 28"]);
    }

    #[test]
    fn soft_hyphens_show_only_where_they_break() {
        assert_eq!(broken("data\u{AD}behandler", 200.0, "zz", Wrap::Flow), ["databehandler"]);
        assert_eq!(broken("data\u{AD}behandler", 45.0, "zz", Wrap::Flow), ["data-", "behandler"]);
    }

    #[test]
    fn addresses_break_after_their_marks_and_long_words_anywhere() {
        let lines = broken("https://eksempel.invalid/en/lang/sti/til/noe", 80.0, "nb", Wrap::Flow);
        assert!(lines.len() > 1 && lines[0].ends_with(['/', '.']), "{lines:?}");
        let lines = broken(&"x".repeat(200), 60.0, "nb", Wrap::Short);
        assert_eq!(lines.concat(), "x".repeat(200));
    }

    #[test]
    fn a_blank_reaches_the_end_of_its_line() {
        let fill = crate::document::Fill {
            name: "controller.name".into(),
            label: "Navn".into(),
            kind: crate::document::FillKind::Text,
        };
        let lines = set(&fill.into(), &CELL, 250.0, Breaking::new("nb", Wrap::Flow));
        assert_eq!(lines, [Line { spans: vec![Span::Fill(250.0)] }]);
    }

    #[test]
    fn empty_text_is_one_empty_line() {
        assert_eq!(set(&Text::default(), &CELL, 100.0, Breaking::new("nb", Wrap::Flow)).len(), 1);
        assert_eq!(set(&"".into(), &CELL, 100.0, Breaking::new("nb", Wrap::Flow)).len(), 1);
    }
}
