//! What a workspace says in its languages, as far as rules look at it.

use std::ops::Range;

use super::Case;

/// A message, attribute or term in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The tag of the language.
    pub locale: String,
    /// Its id: `amazon.description`, `-stored-in-eu`.
    pub id: String,
    /// Its words, with U+FFFC where something else is put in.
    pub text: String,
    /// What is put in, by id.
    pub references: Vec<String>,
    /// The file it stands in.
    pub file: String,
    /// The bytes of its name there.
    pub span: Range<usize>,
}

/// Stands where something else is put in.
pub(super) const GAP: char = '\u{FFFC}';

/// The words about sub-processors, with the places of both.
pub(super) fn of_entries<'a>(case: &Case<'a>) -> Vec<(usize, &'a Words, usize)> {
    let entries: std::collections::HashMap<&str, usize> = case
        .register
        .subprocessors
        .iter()
        .enumerate()
        .map(|(index, entry)| (entry.id.as_str(), index))
        .collect();
    let about = |(at, words): (usize, &'a Words)| {
        let id = words.id.split('.').next()?;
        Some((at, words, *entries.get(id)?))
    };
    case.words.iter().enumerate().filter_map(about).collect()
}

/// Letters and digits alone, in lower case: spaces and capitals tell no companies apart.
pub(super) fn plain(name: &str) -> String {
    name.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
