//! What rules about words share.

use std::collections::HashMap;

use super::Case;
use crate::said::Said;

/// What is said of sub-processors, each with the place of its entry in the register.
pub(super) fn of_entries<'a>(case: &Case<'a>) -> impl Iterator<Item = (&'a Said, usize)> {
    let entries = case.register.subprocessors.iter().enumerate();
    let entries: HashMap<&str, usize> = entries.map(|(index, entry)| (entry.id.as_str(), index)).collect();
    case.words.iter().filter_map(move |said| Some((said, *entries.get(said.id.split('.').next()?)?)))
}

/// Letters and digits alone, in lower case: spaces and capitals tell no companies apart.
pub(super) fn plain(name: &str) -> String {
    name.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
