//! The same text in two languages.

use std::collections::HashMap;

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
    let mut first: HashMap<(&str, &str), &str> = HashMap::new();
    for (said, index) in of_entries(case) {
        if said.text.chars().filter(|character| character.is_alphabetic()).count() < LEAST_LETTERS {
            continue;
        }
        let other = *first.entry((&said.id, &said.text)).or_insert(said.locale);
        if other != said.locale {
            finder.said(said, index, [("locale", said.locale.into()), ("other", other.into())]);
        }
    }
}
