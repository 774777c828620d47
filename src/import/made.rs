//! What an entry of a list is made into: facts, words, and what is left to confirm and to remember.

use crate::register::{Note, SubProcessor, Unconfirmed};

/// What an entry of a list is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Made {
    pub(super) facts: SubProcessor,
    /// Its own words for its function, where bilag has none for the code.
    pub(super) function: Option<String>,
    pub(super) description: Option<String>,
    /// Its table, from 1, and the number of its row.
    pub(super) table: usize,
    pub(super) row: usize,
}

impl Made {
    /// Marks a fact that may be wrong, with the words it was made of; what else it was made of is added.
    pub(super) fn mark(&mut self, fact: &'static str, said: Option<&str>) {
        let marks = &mut self.facts.unconfirmed;
        let Some(mark) = marks.iter_mut().find(|one| one.fact == fact) else {
            marks.push(Unconfirmed { fact, said: said.map(str::to_owned) });
            return;
        };
        match (&mut mark.said, said) {
            (Some(before), Some(said)) if before != said => before.extend([" | ", said]),
            (before @ None, Some(said)) => *before = Some(said.to_owned()),
            _ => {}
        }
    }

    /// Keeps what a column of this header says as a note.
    pub(super) fn keep(&mut self, about: &str, text: &str) {
        let note = Note { about: about.to_owned(), text: text.to_owned() };
        if !self.facts.notes.contains(&note) {
            self.facts.notes.push(note);
        }
    }
}
