//! A paragraph as it is compared: its words, its place among cells, and what in it is no plain word.

use std::collections::BTreeSet;

/// What a paragraph says, and where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct Paragraph {
    /// What begins with it.
    pub(super) begins: Begins,
    /// How many cells it stands in, one within the other.
    pub(super) within: usize,
    /// Whether it is listed in a table of contents: a number after a last tab counts pages, and is left out.
    pub(super) listed: bool,
    /// Its words, with one space wherever some kind of space is.
    pub(super) words: String,
    /// What else is in it.
    pub(super) odd: BTreeSet<Odd>,
}

/// What begins with a paragraph, the largest of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Begins {
    #[default]
    Nothing,
    Cell,
    Row,
    Table,
}

/// What is no plain word.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Odd {
    /// A tracked change.
    Tracked,
    /// Words that are not shown.
    Hidden,
    /// A picture, by its digest; nothing of one that lies outside the file.
    Picture(Option<String>),
    /// A line to sign on, whose picture office programs draw.
    SignatureLine,
    /// Anything else, by its element's name.
    Other(String),
}

impl Paragraph {
    /// Whether it says nothing.
    pub(super) fn is_blank(&self) -> bool {
        self.words.is_empty() && self.odd.is_empty()
    }
}

/// The words with one space wherever some kind of space is, and without soft hyphens, which say nothing.
pub(super) fn plain(words: &str) -> String {
    let words = words.replace('\u{AD}', "");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
