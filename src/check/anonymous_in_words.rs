//! A text that says that data are anonymous.

use std::collections::BTreeMap;

use super::report::name;
use super::words::of_entries;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Argument, Code, Level};
use crate::said::Said;

pub(super) const RULE: Rule = Rule {
    code: Code("anonymous-in-words"),
    level: Level::Warning,
    subject: Subject::Words,
    example: include_str!("examples/anonymous-in-words.json"),
    find,
};

/// How the word begins in the languages that bilag ships.
const STEMS: [&str; 2] = ["anonym", "anonyym"];

/// Told once of each sub-processor, with the languages that say it.
fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let mut found: BTreeMap<usize, Vec<(&Said, &str)>> = BTreeMap::new();
    for (said, index) in of_entries(case) {
        let mut words = said.text.split(|letter: char| !letter.is_alphabetic());
        if let Some(word) = words.find(|word| says(word)) {
            found.entry(index).or_default().push((said, word));
        }
    }
    for (index, places) in found {
        let (said, word) = places[0];
        let locales = places.iter().map(|(said, _)| said.locale.into());
        let (word, locales) = (("word", word.into()), ("locale", Argument::list(locales)));
        finder.said(said, index, [name(&case.register.subprocessors[index]), word, locales]);
    }
}

fn says(word: &str) -> bool {
    let begins =
        |stem: &str| word.chars().flat_map(char::to_lowercase).take(stem.chars().count()).eq(stem.chars());
    word.starts_with(['a', 'A']) && STEMS.iter().any(|stem| begins(stem))
}
