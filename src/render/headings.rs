//! Where the words of numbered headings begin: beside their numbers, alike in PDF and DOCX.

use super::look::Look;
use super::run::Extent;
use super::shape::Shaper;
use super::style::{NUMBER_GAP, NUMBER_INDENT, TextStyle};
use crate::document::Document;

/// How a heading of `level` is set.
pub(crate) fn style(level: u8, look: &Look) -> &TextStyle {
    &look.headings[index(level)]
}

/// How many levels there are.
pub(crate) const LEVELS: usize = 4;

/// The place of `level` among the levels.
pub(crate) fn index(level: u8) -> usize {
    usize::from(level).clamp(1, LEVELS) - 1
}

/// From the left edge to the words of a numbered heading (pt), level by level: the widest number has room.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Indents([f32; LEVELS]);

impl Indents {
    /// Measures the document's numbers.
    pub(crate) fn of(document: &Document, shaper: &Shaper) -> Self {
        let mut indents = [NUMBER_INDENT; LEVELS];
        for heading in document.headings() {
            let Some(number) = &heading.number else { continue };
            let width =
                Extent::of(&number.as_str().into(), style(heading.level, shaper.look()), shaper).natural;
            let indent = &mut indents[index(heading.level)];
            *indent = indent.max((width + NUMBER_GAP).ceil());
        }
        Self(indents)
    }

    /// That of a level.
    pub(crate) fn at(&self, level: u8) -> f32 {
        self.0[index(level)]
    }
}
