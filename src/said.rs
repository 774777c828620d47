//! What a workspace says in a language, as text to be looked through.
//!
//! `locale` makes it of Fluent, and `check` looks through it.

use crate::finding::Place;

/// A message, attribute or term of a workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The tag of the language.
    pub locale: &'static str,
    /// Its id: `amazon.description`, `-stored-in-eu`.
    pub id: String,
    /// Its words, with [`GAP`] where something else is put in.
    pub text: String,
    /// The terms and messages that are put in, by id.
    pub references: Vec<String>,
    /// Words in it that belong to another language, and what to say instead.
    pub misplaced: Vec<(String, String)>,
    /// Whether it stands in place of what bilag says.
    pub is_replacing: bool,
    /// Where its name stands.
    pub place: Place,
}

/// Stands in a text for what is put in there.
pub const GAP: char = '\u{FFFC}';
