//! Bands: the strips that pages are filled with, each of one or more stacks of lines side by side.
//!
//! A paragraph is a band of one stack, a table row one of a stack a cell. Lengths are in points; x runs from the
//! left edge of the text area, y downwards from the top of the band or line.

use super::tree::ElementId;
use crate::document::{Field, Picture};
use crate::render::run::points;
use crate::render::shape::{Glyph, Slice};
use crate::render::style::Colour;

/// A strip of a page.
#[derive(Debug, Clone)]
pub(crate) struct Band {
    /// What stands in it, in reading order.
    pub(crate) stacks: Vec<Stack>,
    /// Space above, except at the head of a page.
    pub(crate) before: f32,
    /// Space below.
    pub(crate) after: f32,
    /// Space within, above and below the stacks.
    pub(crate) padding: f32,
    /// Whether it must stand on the page of the band after it.
    pub(crate) keep_with_next: bool,
    /// Whether it may be split.
    pub(crate) split: Split,
    /// What it is to a table.
    pub(crate) part: Part,
    /// Its ground, over the whole width.
    pub(crate) ground: Option<Colour>,
    /// Its rule below, over the whole width.
    pub(crate) rule: Option<Colour>,
}

/// Lines one under the other.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stack {
    pub(crate) x: f32,
    pub(crate) lines: Vec<LineBox>,
}

/// One line's room and what stands in it.
#[derive(Debug, Clone)]
pub(crate) struct LineBox {
    pub(crate) height: f32,
    pub(crate) pieces: Vec<Piece>,
}

impl LineBox {
    /// From the stack's left edge to where the last of its pieces ends (pt).
    pub(crate) fn width(&self) -> f32 {
        self.pieces.iter().map(Piece::end).fold(0.0, f32::max)
    }

    /// Moves all that stands in it right.
    pub(crate) fn shift(&mut self, by: f32) {
        for piece in &mut self.pieces {
            piece.shift(by);
        }
    }
}

/// Something to paint; x is from the stack's left edge, y from the line's top.
#[derive(Debug, Clone)]
pub(crate) enum Piece {
    /// Words on a baseline.
    Words { x: f32, baseline: f32, words: Words },
    /// A picture, its top at the line's.
    Picture { x: f32, width: f32, height: f32, picture: Picture, element: ElementId },
    /// A form field to sign in, its top at the line's.
    Field { x: f32, width: f32, height: f32, field: Field, element: ElementId },
    /// From the words of a table of contents to the page's number at the right edge: dots, and the number of the page
    /// of the heading `ordinal`, which is not known before all pages are filled.
    Leader { x: f32, baseline: f32, width: f32, ordinal: usize, ink: Ink, element: ElementId },
    /// A horizontal rule.
    Rule { x: f32, y: f32, width: f32, colour: Colour },
}

impl Piece {
    fn end(&self) -> f32 {
        match self {
            Self::Words { x, words, .. } => x + words.width(),
            Self::Picture { x, width, .. }
            | Self::Field { x, width, .. }
            | Self::Leader { x, width, .. }
            | Self::Rule { x, width, .. } => x + width,
        }
    }

    fn shift(&mut self, by: f32) {
        match self {
            Self::Words { x, .. }
            | Self::Picture { x, .. }
            | Self::Field { x, .. }
            | Self::Leader { x, .. }
            | Self::Rule { x, .. } => *x += by,
        }
    }
}

/// Glyphs to paint.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    pub(crate) glyphs: Vec<Slice>,
    pub(crate) ink: Ink,
    pub(crate) mark: Mark,
}

impl Words {
    /// How far the pen goes (pt).
    pub(crate) fn width(&self) -> f32 {
        points(self.glyphs.iter().flat_map(Slice::glyphs).map(Glyph::step).sum(), self.ink.size)
    }
}

/// What glyphs are painted with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ink {
    pub(crate) size: f32,
    pub(crate) colour: Colour,
}

/// What a piece is to those who cannot see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Part of a structure element.
    Element(ElementId),
    /// Not part of the text.
    Artifact(Artifact),
}

/// Why a piece is not part of the text (ISO 32000-1, 14.8.2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Artifact {
    /// Page header.
    Header,
    /// Page footer.
    Footer,
    /// A table header said again on a later page.
    Repeated,
    /// Rules and grounds.
    Layout,
}

/// Whether a band may be split over pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Split {
    /// Anywhere but a single first or last line: no widows and orphans.
    Lines,
    /// Only where it is taller than a page.
    WhenTallerThanPage,
}

/// What a band is to a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Nothing.
    Text,
    /// The header row, said again on each page the table reaches.
    TableHeader,
    /// A row.
    TableRow,
}

impl Band {
    /// A band of these stacks that is no part of a table.
    pub(crate) fn text(stacks: Vec<Stack>) -> Self {
        Self {
            stacks,
            before: 0.0,
            after: 0.0,
            padding: 0.0,
            keep_with_next: false,
            split: Split::WhenTallerThanPage,
            part: Part::Text,
            ground: None,
            rule: None,
        }
    }

    /// Height without the space before and after.
    pub(crate) fn height(&self) -> f32 {
        self.stacks.iter().map(Stack::height).fold(0.0, f32::max) + 2.0 * self.padding
    }

    /// The least of it that may stand at the foot of a page.
    pub(crate) fn least_height(&self) -> f32 {
        match (self.split, self.stacks.as_slice()) {
            (Split::Lines, [stack]) if stack.lines.len() >= 4 => {
                stack.lines[..2].iter().map(|l| l.height).sum()
            }
            _ => self.height(),
        }
    }

    /// Cuts off what fits in `room` and leaves the rest, or nothing where not even a line fits.
    pub(crate) fn split_off(&mut self, room: f32) -> Option<Self> {
        let room = room - 2.0 * self.padding;
        let cuts: Vec<usize> = self.stacks.iter().map(|stack| stack.lines_within(room)).collect();
        let cuts = match (self.split, self.stacks.as_slice()) {
            (Split::Lines, [stack]) => {
                let lines = stack.lines.len();
                let cut = cuts[0].min(lines.saturating_sub(2));
                if cut < 2 {
                    return None;
                }
                vec![cut]
            }
            _ => cuts,
        };
        if cuts.iter().all(|&cut| cut == 0) {
            return None;
        }
        let mut head = self.clone();
        for ((head, rest), cut) in head.stacks.iter_mut().zip(&mut self.stacks).zip(cuts) {
            head.lines.truncate(cut);
            rest.lines.drain(..cut);
        }
        head.after = 0.0;
        head.keep_with_next = false;
        self.before = 0.0;
        Some(head)
    }

    /// The same band said again: no longer part of the text.
    pub(crate) fn repeated(&self) -> Self {
        let mut band = self.clone();
        for piece in
            band.stacks.iter_mut().flat_map(|stack| &mut stack.lines).flat_map(|line| &mut line.pieces)
        {
            if let Piece::Words { words, .. } = piece {
                words.mark = Mark::Artifact(Artifact::Repeated);
            }
        }
        band
    }
}

impl Stack {
    fn height(&self) -> f32 {
        self.lines.iter().map(|line| line.height).sum()
    }

    fn lines_within(&self, room: f32) -> usize {
        let mut used = 0.0;
        self.lines
            .iter()
            .take_while(|line| {
                used += line.height;
                used <= room + 0.01
            })
            .count()
    }
}
