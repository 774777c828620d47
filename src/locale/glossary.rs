//! The terms of art of each language, and the words of another that must not slip into it.
//!
//! `locales/<tag>/glossary.json` holds them. Whether a text means the same as in another language, no list can tell.

use std::collections::BTreeMap;

use serde::Deserialize;
use unicode_segmentation::UnicodeSegmentation;

use super::codes;
use super::file::FluentFile;
use super::messages::Messages;
use super::said::gathered;
use super::shipped::Shipped;
use crate::finding::Finding;
use crate::source::Source;

/// The glossary of one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// By concept (`sub-processor`); the concepts are the same in each language.
    pub terms: BTreeMap<String, Term>,
    /// Everyday words that a close language has otherwise.
    #[serde(default)]
    pub words: Vec<Term>,
}

/// What a thing is called in a language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its right names, the usual first; each occurs in a message.
    #[serde(default)]
    pub right: Vec<String>,
    /// Right names that no message has yet.
    #[serde(default)]
    pub later: Vec<String>,
    /// What it is called in another language and in this one never, in lower case: words, or several with spaces between; an
    /// asterisk at either end of a word stands for any letters.
    #[serde(default)]
    pub wrong: Vec<String>,
}

impl Glossary {
    /// The glossary of a shipped language.
    #[must_use]
    pub fn of(tag: &str) -> Option<&'static Self> {
        Shipped::of(tag).ok().map(|shipped| &*shipped.glossary)
    }

    /// The words of another language in the messages and terms of a Fluent file, each a finding at its message. What is
    /// marked with `LANGUAGE` may be in another.
    #[must_use]
    pub fn misplaced(&self, tag: &'static str, file: &Source) -> Vec<Finding> {
        let (file, _) = FluentFile::parse(file);
        let messages = Messages::new(tag, vec![file], 0);
        let mut ids: Vec<&str> = messages.ids().collect();
        ids.sort_unstable();
        let mut findings = Vec::new();
        for id in ids {
            let Some(definition) = messages.definition(id) else { continue };
            for (word, instead) in self.misplaced_in(&gathered(definition.pattern)) {
                let finding =
                    Finding::error(codes::MISPLACED_WORD).with("word", word).with("instead", instead);
                findings.push(definition.blame(finding, tag, id));
            }
        }
        findings
    }

    /// The words of another language in a text, each with what to say instead.
    #[must_use]
    pub fn misplaced_in(&self, text: &str) -> Vec<(String, String)> {
        let mut words = String::from(" ");
        for word in text.unicode_words() {
            words.push_str(&word.to_lowercase());
            words.push(' ');
        }
        let instead =
            |term: &Term| term.right.iter().chain(&term.later).cloned().collect::<Vec<_>>().join(", ");
        self.wrong().filter_map(|(wrong, term)| Some((found(wrong, &words)?, instead(term)))).collect()
    }

    /// The wrong names, each with the term that it is one of.
    pub(super) fn wrong(&self) -> impl Iterator<Item = (&str, &Term)> {
        let terms = self.terms.values().chain(&self.words);
        terms.flat_map(|term| term.wrong.iter().map(move |wrong| (wrong.as_str(), term)))
    }
}

/// What stands among `words` for a wrong name, if anything does.
fn found(wrong: &str, words: &str) -> Option<String> {
    let bare = wrong.trim_matches('*');
    let fits = |word: &&str| match (wrong.starts_with('*'), wrong.ends_with('*')) {
        (false, false) => *word == bare,
        (false, true) => word.starts_with(bare),
        (true, false) => word.ends_with(bare),
        (true, true) => word.contains(bare),
    };
    if bare.contains(' ') {
        return words.contains(&format!(" {bare} ")).then(|| bare.to_owned());
    }
    words.split(' ').find(fits).map(str::to_owned)
}

/// Reads the glossary of a locale that bilag ships.
pub(super) fn read(text: &str) -> Glossary {
    serde_json::from_str(text).expect("the glossaries are sound")
}
