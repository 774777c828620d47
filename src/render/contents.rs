//! What a table of contents lists, and where it stands: alike in text, PDF and DOCX.

use super::run::Extent;
use super::shape::Shaper;
use super::style::{CONTENTS_INDENT, NUMBER_GAP};
use super::text;
use crate::document::{Contents, Document, Heading, Inline, Text};

/// How many levels can be listed.
pub(crate) const LEVELS: usize = 3;

/// A heading that is listed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry<'a> {
    /// Which of the document's headings it is, from 0.
    pub(crate) ordinal: usize,
    pub(crate) heading: &'a Heading,
}

/// The headings that are listed, in order: those that say something.
pub(crate) fn entries<'a>(document: &'a Document, contents: &Contents) -> Vec<Entry<'a>> {
    let all = document.headings().enumerate().map(|(ordinal, heading)| Entry { ordinal, heading });
    let listed = |entry: &Entry<'_>| {
        entry.depth() < deepest(contents) && !text::heading(entry.heading).trim().is_empty()
    };
    all.filter(listed).collect()
}

/// How many levels are listed at most.
pub(crate) fn deepest(contents: &Contents) -> usize {
    usize::from(contents.deepest).clamp(1, LEVELS)
}

impl Entry<'_> {
    /// Its level, from 0.
    pub(crate) fn depth(&self) -> usize {
        usize::from(self.heading.level.max(1)) - 1
    }

    /// Its words, which lead nowhere but to the heading.
    pub(crate) fn text(&self) -> Text {
        let plain = |inline: &Inline| match inline {
            Inline::Link { words, .. } | Inline::Reference { words, .. } => Inline::Words(words.clone()),
            other => other.clone(),
        };
        Text(self.heading.text.0.iter().map(plain).collect())
    }
}

/// Where entries begin (pt), level by level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Edges {
    /// The edge of the first number or word of each level.
    left: [f32; LEVELS],
    /// From there to the words, where any of the level has a number.
    number: [f32; LEVELS],
}

impl Edges {
    /// Measures the numbers.
    pub(crate) fn of(entries: &[Entry<'_>], shaper: &Shaper) -> Self {
        let mut number = [0.0_f32; LEVELS];
        for entry in entries {
            let Some(words) = &entry.heading.number else { continue };
            let (depth, words) = (entry.depth(), words.as_str().into());
            let width = Extent::of(&words, &shaper.look().contents[depth], shaper).natural;
            number[depth] = number[depth].max((width + NUMBER_GAP).ceil());
        }
        let left = std::array::from_fn(|depth| depth as f32 * CONTENTS_INDENT);
        Self { left, number }
    }

    /// From the left edge to the entry's number, or to its words where it has none.
    pub(crate) fn start(&self, entry: &Entry<'_>) -> f32 {
        self.left[entry.depth()]
    }

    /// From the left edge to the entry's words.
    pub(crate) fn words(&self, entry: &Entry<'_>) -> f32 {
        let number = entry.heading.number.as_ref().map_or(0.0, |_| self.number[entry.depth()]);
        self.start(entry) + number
    }
}
