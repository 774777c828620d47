//! A sub-processor whose name is spelt in two ways.

use unicode_segmentation::UnicodeSegmentation;

use super::words::{of_entries, plain, plain_letters};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::said::GAP;

pub(super) const RULE: Rule = Rule {
    code: Code("name-spelt-otherwise"),
    level: Level::Warning,
    subject: Subject::Words,
    example: include_str!("examples/name-spelt-otherwise.json"),
    find,
};

/// Shorter names are too like other words.
const LEAST_LETTERS: usize = 5;

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (said, index) in of_entries(case) {
        let name = &case.register.subprocessors[index].name;
        if let Some(other) = spelt_otherwise(name, &said.text) {
            let arguments = [("name", name.as_str().into()), ("other", other.into())];
            finder.said(said, index, arguments);
        }
    }
}

/// What stands in a text for a name and is not the name: one letter more, less or other, or parted or in capitals otherwise.
fn spelt_otherwise(name: &str, text: &str) -> Option<String> {
    let name = without_form(name);
    let wanted = plain(name);
    if wanted.chars().count() < LEAST_LETTERS {
        return None;
    }
    let longest = name.unicode_words().count() + 1;
    // What is meant by a name begins as it does; a short word before it is none of it.
    let first = wanted.chars().next();
    let begins_alike = |at: usize| plain_letters(&text[at..]).next() == first;
    for start in word_starts(text).filter(|start| begins_alike(*start)) {
        let from = &text[start..];
        for (at, word) in from.unicode_word_indices().take(longest) {
            let written = &from[..at + word.len()];
            if written.contains(GAP) {
                break;
            }
            let found = plain(written);
            // An ending, as of a genitive, is none of the name; a word in small letters is a word like others.
            let is_word = written == written.to_lowercase() && name != name.to_lowercase();
            let is_name = written.replace('\u{A0}', " ") == name;
            if is_name || is_word || found.starts_with(&wanted) && found != wanted {
                continue;
            }
            if found == wanted || is_one_letter_off(&found, &wanted) {
                return Some(written.to_owned());
            }
        }
    }
    None
}

/// Where letters or digits begin.
fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    let mut within = false;
    text.char_indices().filter_map(move |(at, character)| {
        let before = std::mem::replace(&mut within, character.is_alphanumeric());
        (within && !before).then_some(at)
    })
}

/// A name without the form of the company, which texts leave out.
fn without_form(name: &str) -> &str {
    const FORMS: [&str; 14] =
        ["A/S", "AS", "ASA", "ApS", "AB", "Oy", "Oyj", "GmbH", "AG", "Ltd", "Ltd.", "Limited", "Inc", "Inc."];
    match name.rsplit_once(' ') {
        Some((name, form)) if FORMS.contains(&form) => name,
        _ => name,
    }
}

/// Whether one letter more, less or other makes one of the other.
fn is_one_letter_off(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    match long.len() - short.len() {
        0 => same < short.len() && short[same + 1..] == long[same + 1..],
        1 => short[same..] == long[same + 1..],
        _ => false,
    }
}
