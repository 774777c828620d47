//! The words of one document: looked up strictly, with what is missing or borrowed collected on the way.
//!
//! A word that is missing leaves a gap in a document that nobody will see: `finish` refuses it.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;

use super::headings::Names;
use super::shared::{Shared, Texts};
use super::spaces::held;
use crate::document::{Inline, Text};
use crate::finding::{Argument, Finding};
use crate::locale::{self, Catalog, DATE_WORDS, Found, codes, country_word, list_words};
use crate::register::{Country, Family, Territory};

/// Words as the catalog gave them, with marks around those in another language and those that refer to headings.
#[derive(Debug, Clone, Default)]
pub(super) struct Phrase {
    /// What goes into other messages.
    marked: String,
    language: &'static str,
    /// What stands before the names of the headings that it refers to.
    scope: Arc<str>,
}

impl Phrase {
    /// The words alone, for what cannot tell languages apart.
    pub(super) fn plain(&self) -> String {
        locale::plain(&self.marked)
    }
}

impl From<Phrase> for Text {
    fn from(phrase: Phrase) -> Self {
        let runs = locale::runs(&phrase.marked).into_iter();
        Self(runs.map(|run| inline(run, &phrase)).collect())
    }
}

/// A run of a phrase.
fn inline(run: locale::Run<'_>, phrase: &Phrase) -> Inline {
    // Marks stood in the way before.
    let words = held(run.words.to_owned());
    if let Some(heading) = run.heading {
        return Inline::Reference { target: format!("{}{heading}", phrase.scope), words };
    }
    match run.language.filter(|foreign| *foreign != phrase.language) {
        Some(foreign) => Inline::Foreign { language: foreign.to_owned(), words },
        None => Inline::Words(words),
    }
}

/// What a message gets.
impl AsRef<str> for Phrase {
    fn as_ref(&self) -> &str {
        &self.marked
    }
}

/// A catalog, the arguments that every message gets, and what was amiss so far.
pub(super) struct Words<'a> {
    catalog: &'a Catalog,
    pub(super) always: Vec<(&'static str, Argument)>,
    /// The arguments that messages get for the entry that they stand for.
    pub(super) sometimes: Vec<(&'static str, Argument)>,
    /// What references to headings say.
    pub(super) headings: Names,
    /// What stands before the names of headings: they are unique in an annex, of which a document may have several.
    pub(super) scope: Arc<str>,
    pub(super) noted: Noted,
    shared: &'a Shared,
    /// What other annexes have looked up with the same arguments.
    texts: Option<Arc<Texts>>,
}

/// What is noted while words are looked up.
#[derive(Default)]
pub(super) struct Noted {
    /// Every message that was asked for.
    pub(super) used: BTreeSet<String>,
    pub(super) missing: Vec<Finding>,
    /// Words that were borrowed.
    pub(super) fallbacks: Vec<Finding>,
}

impl Noted {
    fn used(&mut self, id: &str) {
        if !self.used.contains(id) {
            self.used.insert(id.to_owned());
        }
    }
}

impl<'a> Words<'a> {
    pub(super) fn new(catalog: &'a Catalog, shared: &'a Shared) -> Self {
        Self {
            catalog,
            always: Vec::new(),
            sometimes: Vec::new(),
            headings: Names::new(),
            scope: Arc::default(),
            noted: Noted::default(),
            shared,
            texts: None,
        }
    }

    /// Gives every message from now on `value` as `name`.
    pub(super) fn always(&mut self, name: &'static str, value: &str) {
        self.always.retain(|(known, _)| *known != name);
        self.always.push((name, value.into()));
    }

    /// Whether there are words for `id`.
    pub(super) fn has(&self, id: &str) -> bool {
        self.catalog.contains(id)
    }

    pub(super) fn text(&mut self, id: &str) -> Phrase {
        if !self.sometimes.is_empty() {
            return self.text_with(id, &[]);
        }
        let texts = self.texts.take().filter(|texts| texts.are_of(&self.always, &self.headings, &self.scope));
        let texts = texts.unwrap_or_else(|| self.shared.texts(&self.always, &self.headings, &self.scope));
        let phrase = if let Some(phrase) = texts.phrase(id) {
            self.noted.used(id);
            phrase
        } else {
            let amiss = (self.noted.missing.len(), self.noted.fallbacks.len());
            let phrase = self.text_with(id, &[]);
            if amiss == (self.noted.missing.len(), self.noted.fallbacks.len()) {
                texts.note(id, &phrase);
            }
            phrase
        };
        self.texts = Some(texts);
        phrase
    }

    pub(super) fn text_with(&mut self, id: &str, arguments: &[(&str, &str)]) -> Phrase {
        let arguments: Vec<(&str, Argument)> =
            arguments.iter().map(|(name, value)| (*name, Argument::from(*value))).collect();
        self.look_up(id, arguments)
    }

    /// What a code is in words.
    pub(super) fn code(&mut self, family: Family, code: &str) -> Phrase {
        self.text(&family.id(code))
    }

    /// What each of these codes is in words.
    pub(super) fn codes(&mut self, family: Family, codes: &[impl AsRef<str>]) -> Vec<Phrase> {
        codes.iter().map(|code| self.code(family, code.as_ref())).collect()
    }

    /// The words of `id` for `count` things, which it knows as `count`.
    pub(super) fn counted(&mut self, id: &str, count: usize, arguments: &[(&str, &str)]) -> Phrase {
        let mut arguments: Vec<(&str, Argument)> =
            arguments.iter().map(|(name, value)| (*name, Argument::from(*value))).collect();
        arguments.push(("count", Argument::Count(count)));
        self.look_up(id, arguments)
    }

    pub(super) fn date(&mut self, date: NaiveDate) -> Phrase {
        for id in DATE_WORDS {
            self.noted.used(id);
        }
        let found = self.catalog.date(date);
        self.take(DATE_WORDS[0], found)
    }

    /// "A, B and C".
    pub(super) fn list(&mut self, items: &[impl AsRef<str>]) -> Phrase {
        let ids = list_words(items.len());
        for id in ids {
            self.noted.used(id);
        }
        let items: Vec<String> = items.iter().map(|item| item.as_ref().to_owned()).collect();
        let found = self.catalog.list(&items);
        self.take(ids.last().unwrap_or(&""), found)
    }

    /// Puts names in the order of the language's alphabet.
    pub(super) fn sort(&self, names: &mut [String]) {
        self.catalog.sort(names);
    }

    pub(super) fn country(&mut self, country: Country) -> Phrase {
        let id = country_word(country);
        let found = self.catalog.country(country);
        let phrase = self.take(&id, found);
        self.noted.used(&id);
        phrase
    }

    /// The name of a country, the Union or the Economic Area.
    pub(super) fn territory(&mut self, territory: Territory) -> Phrase {
        match territory {
            Territory::Country(country) => self.country(country),
            Territory::EuropeanUnion | Territory::EconomicArea => {
                self.text(&format!("region-{}", territory.code()))
            }
        }
    }

    /// The language's tag.
    pub(super) fn language(&self) -> &'static str {
        self.catalog.tag()
    }

    /// What was noted.
    pub(super) fn into_noted(self) -> Noted {
        self.noted
    }

    /// Every message that was asked for, and the borrowed words.
    ///
    /// # Errors
    ///
    /// The missing words, each once.
    pub(super) fn finish(self) -> Result<(BTreeSet<String>, Vec<Finding>), Vec<Finding>> {
        let Noted { used, missing, fallbacks } = self.noted;
        if missing.is_empty() { Ok((used, distinct(fallbacks))) } else { Err(distinct(missing)) }
    }

    fn look_up(&mut self, id: &str, mut arguments: Vec<(&str, Argument)>) -> Phrase {
        for (name, value) in self.sometimes.iter().chain(&self.always) {
            if !arguments.iter().any(|(given, _)| given == name) {
                arguments.push((name, value.clone()));
            }
        }
        self.noted.used(id);
        let found = self.catalog.text(id, &arguments);
        self.take(id, found)
    }

    /// What was found for `id`, with its references named.
    fn take(&mut self, id: &str, found: Result<Found, Finding>) -> Phrase {
        match found {
            Ok(found) => {
                self.noted.fallbacks.extend(found.fallback);
                let text = locale::named(unwrapped(&found.text), |heading| self.name(id, heading));
                Phrase { marked: held(text), language: self.catalog.tag(), scope: Arc::clone(&self.scope) }
            }
            Err(finding) => {
                self.noted.missing.push(finding);
                Phrase::default()
            }
        }
    }

    /// What a reference in `id` to a heading says.
    fn name(&mut self, id: &str, heading: &str) -> String {
        let finding = match self.headings.get(heading) {
            Some(Some(name)) => return name.clone(),
            Some(None) => Finding::error(codes::HEADING_IN_HEADING),
            None => {
                let known: Vec<&str> = self.headings.keys().map(String::as_str).collect();
                let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                Finding::error(codes::UNKNOWN_HEADING).with("known", known)
            }
        };
        let finding = self.catalog.blame_reference(id, heading, finding.with("heading", heading));
        self.noted.missing.push(finding);
        String::new()
    }
}

/// The words on one line: where an author wrapped a long message is no part of it.
fn unwrapped(text: &str) -> String {
    if !text.contains('\n') {
        return text.to_owned();
    }
    text.split('\n').map(|line| line.trim_matches(' ')).collect::<Vec<_>>().join(" ")
}

/// The findings in order, without repetition.
fn distinct(findings: Vec<Finding>) -> Vec<Finding> {
    let mut distinct: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings {
        if !distinct.contains(&finding) {
            distinct.push(finding);
        }
    }
    distinct
}
