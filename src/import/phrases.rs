//! Known phrases in a text, the longest first: names of countries, bases and what else is called in several words.

use std::collections::HashMap;

/// What a text holds of known phrases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Held<T> {
    /// What each phrase means, in order, each with the place of its first word among all words.
    pub(super) found: Vec<(usize, T)>,
    /// The words that belong to none, in the order of the text, each with its place among all words.
    pub(super) rest: Vec<(usize, String)>,
}

/// Phrases in the text, which is as `plain` makes it.
pub(super) fn held<T: Clone>(text: &str, known: &HashMap<String, T>) -> Held<T> {
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let (mut found, mut rest, mut at) = (Vec::new(), Vec::new(), 0);
    while at < words.len() {
        let most = (words.len() - at).min(LONGEST);
        let of = |length: &usize| known.get(&words[at..at + length].join(" "));
        let longest = (1..=most).rev().find_map(|length| Some((length, of(&length)?.clone())));
        let Some((length, meaning)) = longest else {
            rest.push((at, words[at].to_owned()));
            at += 1;
            continue;
        };
        found.push((at, meaning));
        at += length;
    }
    Held { found, rest }
}

/// Words of the longest phrase: names of bases have some twenty.
const LONGEST: usize = 24;
