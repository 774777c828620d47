//! The terms of an import beside those that a workspace has.

use std::collections::{BTreeMap, HashMap};

use super::words::{Words, escaped};
use crate::locale::said;
use crate::source::Source;

/// Terms that an import brings.
pub(super) struct Terms<'a> {
    /// Those that the workspace does not have, and what they say.
    new: HashMap<&'a str, &'a str>,
    /// Those of whose names the workspace has others, and what they would have said.
    other: HashMap<&'a str, &'a str>,
}

impl<'a> Terms<'a> {
    /// Those of `words`, in a workspace with these files of words.
    pub(super) fn of(words: &'a Words, files: &[Source], locale: &str) -> Self {
        let said = said(files);
        let of_terms = said.iter().filter(|one| one.locale == locale && one.id.starts_with('-'));
        let there: HashMap<&str, &str> = of_terms.map(|one| (one.id.as_str(), one.text.as_str())).collect();
        let all = words.terms.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let (known, new): (HashMap<_, _>, HashMap<_, _>) =
            all.partition(|(name, _)| there.contains_key(name));
        let other = known.into_iter().filter(|(name, text)| there[name] != *text).collect();
        Self { new, other }
    }

    /// A pattern in which no term says something else than it should: its words stand in its place.
    pub(super) fn applied(&self, pattern: &str) -> String {
        let mut parts = pattern.split("{ -");
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = part.split_once(" }").unwrap_or((part, ""));
            match self.other.get(format!("-{name}").as_str()) {
                Some(text) => out.extend([escaped(text).as_str(), rest]),
                None => out.extend(["{ -", part]),
            }
        }
        out
    }

    /// The terms that patterns use and the workspace does not have, by name, as patterns.
    pub(super) fn new_in(&self, patterns: &[String]) -> BTreeMap<String, String> {
        let uses = patterns.iter().flat_map(|pattern| pattern.split("{ -").skip(1));
        let names = uses.filter_map(|part| part.split_once(" }")).map(|(name, _)| format!("-{name}"));
        names.filter_map(|name| self.new.get(name.as_str()).map(|text| (name, escaped(text)))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_of_the_workspace_is_not_said_otherwise() {
        let terms = [("-a", "A {a}"), ("-b", "B"), ("-c", "C")];
        let terms = terms.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let words = Words { terms: terms.into(), messages: Vec::new() };
        let files = [Source::new("nb.ftl", "-a = Another\n-b = B\n"), Source::new("da.ftl", "-c = Danish\n")];
        let terms = Terms::of(&words, &files, "nb");
        let pattern = terms.applied("{ -a }. { -b } { -c }!");
        assert_eq!(pattern, "A { \"{\" }a{ \"}\" }. { -b } { -c }!");
        assert_eq!(terms.new_in(&[pattern]), BTreeMap::from([("-c".to_owned(), "C".to_owned())]));
    }
}
