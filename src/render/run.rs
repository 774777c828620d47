//! A text as one run of glyphs and blanks, with the places where it may break.
//!
//! Where it does break is `lines`'.

use std::ops::Range;
use std::rc::Rc;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::fonts::Weight;
use super::lines::Span;
use super::shape::{Glyph, Shaper, Slice, words};
use super::style::TextStyle;
use crate::document::{Inline, Text};

/// Narrowest blank in running text (pt).
pub(crate) const MIN_FILL: f32 = 90.0;
/// Words joined by a slash stay together up to this many characters, the slash included.
const SHORT_PAIR: usize = 20;
/// A word breaks after its own hyphen where more than this many characters stand before, the hyphen included.
const MIN_BEFORE_HYPHEN: usize = 3;

/// Thousandths of an em in points.
pub(crate) fn points(thousandths: i32, size: f32) -> f32 {
    thousandths as f32 * size / 1000.0
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
    pub(crate) fn of(text: &Text, style: &TextStyle, shaper: &Shaper) -> Self {
        let run = Run::new(text, style, shaper);
        let mut widest_word = 0.0_f32;
        let mut start = 0;
        for (end, _) in opportunities(&run.text) {
            widest_word = widest_word.max(run.width(start, end));
            start = end;
        }
        Self { natural: points(run.pen, style.size), widest_word }
    }

    /// The same `by` points from the left edge.
    pub(crate) fn set_in(self, by: f32) -> Self {
        Self { natural: self.natural + by, widest_word: self.widest_word + by }
    }
}

/// Unicode's break opportunities, less those that tear short pairs ("EU/EØS") and single letters ("e-post").
pub(crate) fn opportunities(text: &str) -> impl Iterator<Item = (usize, BreakOpportunity)> {
    let length = |part: &mut dyn Iterator<Item = char>| {
        part.take(SHORT_PAIR + 1).take_while(|character| !character.is_whitespace()).count()
    };
    let before = move |at: usize| length(&mut text[..at].chars().rev());
    let after = move |at: usize| length(&mut text[at..].chars());
    linebreaks(text).filter(move |&(at, _)| match text[..at].chars().next_back() {
        Some('/') => after(at) == 0 || before(at) + after(at) > SHORT_PAIR,
        Some('-') => after(at) == 0 || before(at) > MIN_BEFORE_HYPHEN,
        _ => true,
    })
}

/// A text as one string, and its glyphs and blanks.
pub(crate) struct Run {
    /// What it says; a blank is an object replacement character.
    pub(crate) text: String,
    /// Font size (pt).
    pub(crate) size: f32,
    /// The bytes that are in another language than the document, with its BCP 47 tag.
    pub(crate) foreign: Vec<(Range<usize>, String)>,
    pieces: Vec<Piece>,
    /// Where each glyph or blank begins in the text, in bytes.
    offsets: Vec<usize>,
    /// The pen before each glyph or blank, in thousandths of an em.
    pens: Vec<i32>,
    /// The pen after the last.
    pen: i32,
}

/// A word's glyphs, or a blank; `first` counts the glyphs and blanks before it, `inline` is as in `Span`.
struct Piece {
    first: usize,
    inline: Option<usize>,
    word: Option<Rc<[Glyph]>>,
}

/// What stands for a blank in the string: breaks are allowed on both sides.
const BLANK: char = '\u{FFFC}';

impl Run {
    /// Shapes `text`.
    pub(crate) fn new(text: &Text, style: &TextStyle, shaper: &Shaper) -> Self {
        let weight = Weight::bold(style.bold);
        let length = |inline: &Inline| match inline {
            Inline::Words(words) | Inline::Foreign { words, .. } => words.len(),
            _ => 1,
        };
        let length = text.0.iter().map(length).sum();
        let mut run = Self {
            text: String::with_capacity(length),
            size: style.size,
            foreign: Vec::new(),
            pieces: Vec::with_capacity(length / 4),
            offsets: Vec::with_capacity(length),
            pens: Vec::with_capacity(length),
            pen: 0,
        };
        for (index, inline) in text.0.iter().enumerate() {
            let start = run.text.len();
            let mut push = |text, inline| {
                for word in words(text) {
                    run.push_word(word, shaper.word(word, weight), inline);
                }
            };
            match inline {
                Inline::Words(text) => push(text, None),
                Inline::Foreign { language, words } => {
                    push(words, Some(index));
                    run.foreign.push((start..run.text.len(), language.clone()));
                }
                Inline::Link { words, .. } | Inline::Reference { words, .. } => push(words, Some(index)),
                Inline::Fill(_) => run.push_blank(),
                // Furniture is set page by page with the numbers in place.
                Inline::PageNumber | Inline::PageCount => {}
            }
        }
        run
    }

    fn push_word(&mut self, word: &str, glyphs: Rc<[Glyph]>, inline: Option<usize>) {
        let start = self.text.len();
        let first = self.offsets.len();
        for glyph in &*glyphs {
            self.offsets.push(start + glyph.offset);
            self.pens.push(self.pen);
            self.pen += glyph.step();
        }
        self.text.push_str(word);
        self.pieces.push(Piece { first, inline, word: Some(glyphs) });
    }

    fn push_blank(&mut self) {
        self.pieces.push(Piece { first: self.offsets.len(), inline: None, word: None });
        self.offsets.push(self.text.len());
        self.pens.push(self.pen);
        self.pen += (MIN_FILL * 1000.0 / self.size) as i32;
        self.text.push(BLANK);
    }

    /// How many glyphs and blanks begin before the byte at `offset`.
    fn before(&self, offset: usize) -> usize {
        self.offsets.partition_point(|start| *start < offset)
    }

    /// The glyphs and blanks of a byte range without white space at its end.
    pub(crate) fn visible(&self, start: usize, end: usize) -> Range<usize> {
        let end = start + self.text[start..end].trim_end().len();
        self.before(start)..self.before(end)
    }

    /// Width in points of a byte range without white space at its end.
    pub(crate) fn width(&self, start: usize, end: usize) -> f32 {
        let Range { start, end } = self.visible(start, end);
        let pen = |index: usize| self.pens.get(index).copied().unwrap_or(self.pen);
        points(pen(end) - pen(start), self.size)
    }

    /// These glyphs and blanks as spans.
    pub(crate) fn spans(&self, range: Range<usize>) -> Vec<Span> {
        let mut spans = Vec::new();
        let from = self.pieces.partition_point(|piece| piece.first <= range.start).saturating_sub(1);
        for piece in self.pieces[from..].iter().take_while(|piece| piece.first < range.end) {
            let Some(word) = &piece.word else {
                spans.push(Span::Fill(MIN_FILL));
                continue;
            };
            let start = range.start.saturating_sub(piece.first);
            let end = (range.end - piece.first).min(word.len());
            if start < end {
                push_slice(&mut spans, Slice::new(word, start, end), piece.inline);
            }
        }
        spans
    }
}

fn push_slice(spans: &mut Vec<Span>, slice: Slice, inline: Option<usize>) {
    match spans.last_mut() {
        Some(Span::Glyphs { words, inline: last }) if *last == inline => words.push(slice),
        _ => spans.push(Span::Glyphs { words: vec![slice], inline }),
    }
}
