//! The same text in two languages.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::words::of_entries;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("same-text"),
    level: Level::Warning,
    subject: Subject::Words,
    example: include_str!("examples/same-text.json"),
    find,
};

/// Shorter texts may well be the same.
const LEAST_LETTERS: usize = 60;

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let mut first: HashMap<(&str, &str), usize> = HashMap::new();
    for (at, words, index) in of_entries(case) {
        if words.text.chars().filter(|character| character.is_alphabetic()).count() < LEAST_LETTERS {
            continue;
        }
        match first.entry((&words.id, &words.text)) {
            Entry::Vacant(vacant) => drop(vacant.insert(at)),
            Entry::Occupied(known) => {
                let other = &case.words[*known.get()];
                let locales =
                    [("locale", words.locale.as_str().into()), ("other", other.locale.as_str().into())];
                finder.words(case, at, Some(index), locales);
            }
        }
    }
}
