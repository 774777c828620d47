//! The words of one language, looked up strictly: whatever is missing is a finding, never a gap in a text.
//!
//! Dates, lists and names of countries are left to `format`.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use icu_collator::CollatorBorrowed;

use super::codes;
use super::excerpt::reached;
use super::file::FluentFile;
use super::marks;
use super::messages::Messages;
use super::references::{self, Parts};
use super::shipped::Shipped;
use crate::finding::{Argument, Finding, Level};
use crate::source::Source;

/// Whether words of another language may stand in for missing ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fallback {
    /// They may not: what only another language has is missing.
    Refused,
    /// They may, as in a draft, and each use is a warning.
    Permitted,
}

/// Words that were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The words, with marks around those in another language: [`runs`](super::runs) reads them.
    pub text: String,
    /// A warning, where they are another language's.
    pub fallback: Option<Finding>,
}

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// The words of one locale and of those it falls back to. Threads may share it.
pub struct Catalog {
    own: Messages,
    chain: Vec<Messages>,
    fallback: Fallback,
    /// Where missing words belong: the workspace's file for this locale, which may not exist yet.
    workspace_file: PathBuf,
    /// The order of the language's alphabet, once somebody asked for it.
    pub(super) order: OnceLock<CollatorBorrowed<'static>>,
}

impl Catalog {
    /// The words of the locale `tag` (`nb`): what bilag ships, under the workspace's.
    ///
    /// `workspace_words` may hold every Fluent file of a workspace; each belongs to the locale that its
    /// file stem names, and those that this catalog does not need are passed over. A message or attribute
    /// of the workspace stands in place of the shipped one; the shipped attributes that it does not
    /// mention stay.
    ///
    /// # Errors
    /// Every fault of the files: a locale that is not shipped, syntax, ids that come twice, references to
    /// nothing, circles, messages too long to resolve, terms without their variables. Faults in the files of
    /// another language count where fallback is permitted; otherwise such a language is left out of the chain.
    pub fn new(tag: &str, workspace_words: &[Source], fallback: Fallback) -> Result<Self, Vec<Finding>> {
        let shipped = Shipped::of(tag).map_err(|finding| vec![finding])?;
        Self::over(shipped, shipped.chain.iter().copied(), workspace_words, fallback)
    }

    /// The words of all languages: no text to print, but what there is in any of them.
    ///
    /// # Errors
    /// Every fault of the files.
    pub fn of_any(workspace_words: &[Source]) -> Result<Self, Vec<Finding>> {
        let [first, others @ ..] = Shipped::all();
        Self::over(first, others.iter().map(|other| other.tag), workspace_words, Fallback::Permitted)
    }

    fn over(
        shipped: &'static Shipped,
        others: impl Iterator<Item = &'static str>,
        workspace_words: &[Source],
        fallback: Fallback,
    ) -> Result<Self, Vec<Finding>> {
        let (own, mut findings) = load(shipped, workspace_words);
        let mut chain = Vec::new();
        // All locales ship the same messages: what this one lacks, another has of the workspace or not at all.
        let is_worded =
            |tag: &&str| workspace_words.iter().any(|source| FluentFile::tag(source) == Some(tag));
        for tag in others.filter(is_worded) {
            let (messages, faults) =
                load(Shipped::of(tag).map_err(|finding| vec![finding])?, workspace_words);
            if faults.is_empty() {
                chain.push(messages);
            } else if fallback == Fallback::Permitted {
                findings.extend(faults);
            }
        }
        if !findings.is_empty() {
            return Err(findings);
        }
        let workspace_file = workspace_file(shipped.tag, workspace_words);
        Ok(Self { own, chain, fallback, workspace_file, order: OnceLock::new() })
    }

    /// The locale's tag.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.own.tag
    }

    /// Whether this locale, or one that it falls back to, has words for `id`.
    #[must_use]
    pub fn contains(&self, id: &str) -> bool {
        self.locales().any(|messages| messages.definition(id).is_some())
    }

    /// The ids of this locale's messages and their attributes, in order.
    #[must_use]
    pub fn ids(&self) -> Vec<&str> {
        let mut ids: Vec<_> = self.own.ids().filter(|id| !id.starts_with('-')).collect();
        ids.sort_unstable();
        ids
    }

    /// The words of `id` (`message` or `message.attribute`) with these arguments.
    ///
    /// # Errors
    /// A finding where no locale has the words, where only another has them and fallback is refused, or
    /// where they name a variable that is not among the arguments.
    pub fn text(&self, id: &str, arguments: &[(&str, Argument)]) -> Result<Found, Finding> {
        if let Some(text) = self.own.text(id, arguments) {
            return Ok(Found { text: text?, fallback: None });
        }
        let mut missing = Finding::error(codes::MISSING_MESSAGE)
            .with("id", id)
            .with("locale", self.tag())
            .with("file", self.workspace_file.display().to_string());
        let Some((tag, text)) =
            self.chain.iter().find_map(|other| Some((other.tag, other.text(id, arguments)?)))
        else {
            return Err(missing);
        };
        missing.code = codes::UNTRANSLATED_MESSAGE;
        missing = missing.with("found", tag);
        if self.fallback == Fallback::Refused {
            return Err(missing);
        }
        missing.level = Level::Warning;
        Ok(Found { text: text?, fallback: Some(missing) })
    }

    /// A finding in words, another language's if need be; its bare code and arguments where none has any.
    #[must_use]
    pub fn describe(&self, finding: &Finding) -> Described {
        let code = finding.code.0;
        let arguments: Vec<(&str, Argument)> =
            finding.arguments.iter().map(|(name, argument)| (*name, self.worded(argument))).collect();
        let words = |id: &str| {
            let text = self.locales().find_map(|messages| messages.text(id, &arguments)?.ok())?;
            Some(marks::plain(&text))
        };
        Described {
            message: words(code).unwrap_or_else(|| Finding { place: None, ..finding.clone() }.to_string()),
            help: words(&format!("{code}.help")),
        }
    }

    /// A date, a message, an act's number or a list as the language has it; another language's words if need be.
    pub(crate) fn worded(&self, argument: &Argument) -> Argument {
        let plain = |argument: &Argument| self.worded(argument).to_string();
        match argument {
            Argument::Text(_) | Argument::Count(_) => argument.clone(),
            Argument::Date(date) => {
                self.date(*date).map_or_else(|_| argument.to_string(), |found| found.text).into()
            }
            Argument::Words(id) => {
                let text = self.locales().find_map(|messages| messages.text(id, &[])?.ok());
                text.map_or_else(|| id.clone(), |text| marks::plain(&text)).into()
            }
            Argument::Act(number) => match number.strip_suffix("EC") {
                Some(number) => format!("{number}{}", plain(&Argument::words("series-ec"))).into(),
                None => number.as_str().into(),
            },
            Argument::List(list) => {
                let items: Vec<String> = list.iter().map(plain).collect();
                self.list(&items).map_or_else(|_| items.join(", "), |found| found.text).into()
            }
        }
    }

    /// The finding with the id and place of the words that were found for `id`.
    pub(super) fn blame(&self, id: &str, finding: Finding) -> Finding {
        let found = self.locales().find_map(|messages| Some((messages.tag, messages.definition(id)?)));
        match found {
            Some((tag, definition)) => definition.blame(finding, tag, id),
            None => finding,
        }
    }

    /// The finding with the id and place of the message that refers to a heading: `id`, or one that it is made of.
    #[must_use]
    pub fn blame_reference(&self, id: &str, heading: &str, finding: Finding) -> Finding {
        let Some(messages) = self.locales().find(|messages| messages.position(id).is_some()) else {
            return finding;
        };
        let refers = |id: &str| {
            let definition = messages.definition(id);
            definition.is_some_and(|words| Parts::of(words.pattern).headings.contains(&heading))
        };
        let reached = reached(messages, vec![id]);
        let guilty = reached.iter().map(String::as_str).find(|id| refers(id)).unwrap_or(id);
        match messages.definition(guilty) {
            Some(definition) => definition.blame(finding, messages.tag, guilty),
            None => finding,
        }
    }

    /// This locale, and then those that it falls back to.
    pub(super) fn locales(&self) -> impl Iterator<Item = &Messages> {
        std::iter::once(&self.own).chain(&self.chain)
    }
}

/// The messages of a locale, and the faults of its files.
pub(super) fn load(shipped: &'static Shipped, workspace_words: &[Source]) -> (Messages, Vec<Finding>) {
    let own = workspace_words.iter().filter(|source| FluentFile::tag(source) == Some(shipped.tag));
    let parsed = shipped.files.iter().cloned().chain(own.map(FluentFile::parse));
    let (files, findings): (Vec<_>, Vec<_>) = parsed.unzip();
    let messages = Messages::new(shipped.tag, files, shipped.files.len());
    let mut findings = findings.concat();
    findings.extend(references::check(&messages));
    let order =
        |finding: &Finding| finding.place.as_ref().map(|place| (place.file.clone(), place.span.start));
    findings.sort_by_cached_key(order);
    (messages, findings)
}

/// The file among a workspace's that holds the words of a language, if there is one.
#[must_use]
pub fn words_of<'a>(tag: &str, words: &'a [Source]) -> Option<&'a Source> {
    words.iter().find(|source| FluentFile::tag(source) == Some(tag))
}

/// The workspace's file of this locale, or the name it would have beside its files of other locales.
fn workspace_file(tag: &str, workspace_words: &[Source]) -> PathBuf {
    match words_of(tag, workspace_words).or(workspace_words.first()) {
        Some(source) => Path::new(&source.name).with_file_name(format!("{tag}.ftl")),
        None => Path::new("locales").join(format!("{tag}.ftl")),
    }
}
