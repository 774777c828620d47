//! What rules about words share.

use std::collections::{BTreeSet, HashMap};

use super::Case;
use crate::said::Said;

/// What is said of sub-processors, each with the place of its entry in the register.
pub(super) fn of_entries<'a>(case: &Case<'a>) -> impl Iterator<Item = (&'a Said, usize)> {
    let entries = case.register.subprocessors.iter().enumerate();
    let entries: HashMap<&str, usize> = entries.map(|(index, entry)| (entry.id.as_str(), index)).collect();
    case.words.iter().filter_map(move |said| Some((said, *entries.get(said.id.split('.').next()?)?)))
}

/// The languages that annexes are made in: those that the agreement asks for, or else those that there are words in.
pub(super) fn locales<'a>(case: &Case<'a>) -> BTreeSet<&'a str> {
    let locales: BTreeSet<&str> = case.agreement.locales.iter().map(String::as_str).collect();
    if locales.is_empty() { case.words.iter().map(|said| said.locale).collect() } else { locales }
}

/// Letters and digits alone, in lower case: spaces and capitals tell no companies apart.
pub(super) fn plain(name: &str) -> String {
    plain_letters(name).collect()
}

/// These letters and digits, one after the other.
pub(super) fn plain_letters(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase)
}
