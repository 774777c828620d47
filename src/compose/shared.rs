//! Tables and choices that annexes share: composed once, and known by all that they depend on beside register and catalog.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use chrono::NaiveDate;

use super::Composition;
use super::headings::Names;
use super::words::Phrase;
use crate::document::Table;
use crate::finding::{Argument, Finding};
use crate::record::Asked;
use crate::template::{Column, Rows};

/// What a table of sub-processors depends on.
#[derive(Debug, PartialEq)]
pub(super) struct Place {
    caption: String,
    rows: Rows,
    /// Those that are there.
    columns: Vec<Column>,
    context: Context,
}

/// What words may say, and when.
#[derive(Debug, PartialEq)]
pub(super) struct Context {
    date: NaiveDate,
    arguments: Vec<(&'static str, Argument)>,
    headings: Names,
    scope: String,
}

/// A part of annexes, and what composing it noted.
pub(super) struct Part<T> {
    pub(super) made: T,
    asked: Arc<Asked>,
    missing: Vec<Finding>,
    fallbacks: Vec<Finding>,
}

/// Remembers parts of annexes of one register in one language, which saves time and changes nothing else.
#[derive(Default)]
pub(super) struct Shared {
    pub(super) tables: Known<Place, Arc<Table>>,
    /// The names of the Economic Area's members.
    pub(super) members: Known<Context, Vec<String>>,
    texts: Mutex<Vec<Arc<Texts>>>,
}

/// Messages as they are with arguments that all of an annex's get.
pub(super) struct Texts {
    arguments: Vec<(&'static str, Argument)>,
    headings: Names,
    scope: Arc<str>,
    phrases: RwLock<HashMap<String, Phrase>>,
}

impl Texts {
    /// Whether messages get these arguments, and refer to headings as these say.
    pub(super) fn are_of(&self, arguments: &[(&str, Argument)], headings: &Names, scope: &Arc<str>) -> bool {
        self.arguments == arguments && self.headings == *headings && self.scope == *scope
    }

    /// The words of a message that is remembered.
    pub(super) fn phrase(&self, id: &str) -> Option<Phrase> {
        self.phrases.read().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }

    /// Remembers the words of a message, which nothing was amiss with.
    pub(super) fn note(&self, id: &str, phrase: &Phrase) {
        let mut phrases = self.phrases.write().unwrap_or_else(PoisonError::into_inner);
        if phrases.len() < MOST_PHRASES {
            phrases.insert(id.to_owned(), phrase.clone());
        }
    }
}

impl Shared {
    /// What is remembered of messages with these arguments, and with these headings to refer to.
    pub(super) fn texts(
        &self,
        arguments: &[(&'static str, Argument)],
        headings: &Names,
        scope: &Arc<str>,
    ) -> Arc<Texts> {
        let mut known = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(texts) = known.iter().find(|texts| texts.are_of(arguments, headings, scope)) {
            return Arc::clone(texts);
        }
        if known.len() >= MOST {
            known.clear();
        }
        let (arguments, headings) = (arguments.to_vec(), headings.clone());
        let phrases = RwLock::default();
        let texts = Arc::new(Texts { arguments, headings, scope: Arc::clone(scope), phrases });
        known.push(Arc::clone(&texts));
        texts
    }
}

/// Remembers parts of one kind.
pub(super) struct Known<K, T>(Mutex<Vec<(K, Arc<Part<T>>)>>);

impl<K, T> Default for Known<K, T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

/// More are forgotten: annexes of many dates have as many.
const MOST: usize = 32;

/// Parts of more weight, all together, are forgotten: rows of tables, each with words of its own.
const MOST_WEIGHT: usize = 20_000;

/// No more messages are remembered for one set of arguments: each entry of a register has some.
const MOST_PHRASES: usize = 4_096;

impl<K: PartialEq, T> Known<K, T> {
    /// The part of this key, composed by `compose` unless it is remembered.
    pub(super) fn part(
        &self,
        key: K,
        weight: impl Fn(&T) -> usize,
        compose: impl FnOnce() -> Part<T>,
    ) -> Arc<Part<T>> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, part)) = known().iter().find(|(known, _)| *known == key) {
            return Arc::clone(part);
        }
        let part = Arc::new(compose());
        let mut known = known();
        let weights = known.iter().map(|(_, part)| weight(&part.made)).sum::<usize>() + weight(&part.made);
        if known.len() >= MOST || weights > MOST_WEIGHT {
            known.clear();
        }
        if weight(&part.made) <= MOST_WEIGHT {
            known.push((key, Arc::clone(&part)));
        }
        part
    }
}

impl Composition<'_> {
    /// Where a table of these columns stands.
    pub(super) fn place(&self, caption: &str, rows: Rows, columns: &[&Column]) -> Place {
        let columns = columns.iter().map(|column| (*column).clone()).collect();
        Place { caption: caption.to_owned(), rows, columns, context: self.context() }
    }

    /// What words may say here.
    pub(super) fn context(&self) -> Context {
        let (words, date) = (&self.words, self.date);
        Context {
            date,
            arguments: words.sometimes.iter().chain(&words.always).cloned().collect(),
            headings: words.headings.clone(),
            scope: words.scope.to_string(),
        }
    }

    /// What `compose` makes, with what it notes apart from what was noted before.
    pub(super) fn apart<T>(&mut self, compose: impl FnOnce(&mut Self) -> T) -> Part<T> {
        let (asked, noted) = (std::mem::take(&mut self.asked), std::mem::take(&mut self.words.noted));
        let made = compose(self);
        let mut own = std::mem::replace(&mut self.asked, asked);
        let noted = std::mem::replace(&mut self.words.noted, noted);
        own.note(noted.used);
        Part { made, asked: own.into(), missing: noted.missing, fallbacks: noted.fallbacks }
    }

    /// Notes what composing the part noted.
    pub(super) fn note<T>(&mut self, part: &Part<T>) {
        self.asked.shared(&part.asked);
        self.words.noted.missing.extend_from_slice(&part.missing);
        self.words.noted.fallbacks.extend_from_slice(&part.fallbacks);
    }
}
