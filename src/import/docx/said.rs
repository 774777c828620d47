//! What a part that bears words says, all of it.

use std::collections::HashMap;

use crate::import::grid::Table;

/// What a part says.
#[derive(Default)]
pub(super) struct Said {
    pub(super) tables: Vec<Table>,
    /// Its paragraphs outside tables, blank ones too.
    pub(super) paragraphs: Vec<String>,
    /// The paragraphs of each note, by the notes' ids.
    pub(super) notes: HashMap<String, Vec<String>>,
    /// The notes that it refers to.
    pub(super) asked: Vec<(Note, String)>,
    /// How many tracked changes were taken for accepted.
    pub(super) changes: usize,
    /// How often words outside tables are struck through.
    pub(super) struck: usize,
    /// How many things there are whose words are elsewhere.
    pub(super) unread: usize,
}

/// A kind of notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Note {
    Foot,
    End,
}

impl Note {
    /// What their part is called, as a root and as a relation.
    pub(super) const fn part(self) -> &'static str {
        match self {
            Self::Foot => "footnotes",
            Self::End => "endnotes",
        }
    }
}
