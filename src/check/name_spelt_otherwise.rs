//! A sub-processor whose name is spelt in two ways.

use unicode_segmentation::UnicodeSegmentation;

use super::words::{of_entries, plain};
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
    let words: Vec<(usize, &str)> = text.unicode_word_indices().collect();
    let longest = name.unicode_words().count() + 1;
    for first in 0..words.len() {
        for last in first..words.len().min(first + longest) {
            let (from, (start, word)) = (words[first].0, words[last]);
            let written = &text[from..start + word.len()];
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
            // A short word before the name is none of it.
            let begins_alike = found.chars().next() == wanted.chars().next();
            if found == wanted || begins_alike && is_one_letter_off(&found, &wanted) {
                return Some(written.to_owned());
            }
        }
    }
    None
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
