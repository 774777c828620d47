//! What a term says, typed out.

use super::words::of_entries;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::said::{GAP, Said};

pub(super) const RULE: Rule = Rule {
    code: Code("typed-out-term"),
    level: Level::Warning,
    subject: Subject::Words,
    example: include_str!("examples/typed-out-term.json"),
    find,
};

/// Shorter terms are words like others.
const LEAST_LETTERS: usize = 5;

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let is_term = |said: &&Said| {
        let text = said.text.trim();
        said.id.starts_with('-') && !text.contains(GAP) && text.chars().count() >= LEAST_LETTERS
    };
    let terms: Vec<&Said> = case.words.iter().filter(is_term).collect();
    for (said, index) in of_entries(case) {
        let of_language = terms.iter().filter(|term| term.locale == said.locale);
        for term in of_language.filter(|term| stands_in(term.text.trim(), &said.text)) {
            let arguments = [("term", term.id.as_str().into()), ("text", term.text.trim().into())];
            finder.said(said, index, arguments);
        }
    }
}

/// Whether `words` stand in `text` by themselves, not within a word or an address.
fn stands_in(words: &str, text: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let mut after = text[at + words.len()..].chars();
        let is_part = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
        let next = after.next();
        let is_address = matches!(next, Some('.' | '-' | '@')) && is_part(after.next());
        !is_part(before) && !is_part(next) && !is_address
    })
}
