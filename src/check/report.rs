//! What a rule found, and where in the facts it stands.

use super::Rule;
use crate::finding::{Argument, Finding};
use crate::register::{Family, SubProcessor};
use crate::said::Said;

/// Whose facts a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Facts {
    /// The register's.
    Register,
    /// The agreement's.
    Agreement,
    /// What is said in a language.
    Words,
}

/// A finding, and where in which file it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What was found. It has no place yet, but where words are at fault.
    pub finding: Finding,
    /// In whose facts.
    pub facts: Facts,
    /// The sub-processor it is about, by its place in the register.
    pub entry: Option<usize>,
    /// The JSON Pointer (RFC 6901) to what it is about; the id of the message, where words are at fault.
    pub pointer: String,
}

/// Takes down what one rule finds.
#[derive(Debug)]
pub struct Finder<'a> {
    rule: &'a Rule,
    found: &'a mut Vec<Found>,
}

/// What a finding's wording names.
pub(super) type Arguments<const N: usize> = [(&'static str, Argument); N];

impl<'a> Finder<'a> {
    pub(super) fn new(rule: &'a Rule, found: &'a mut Vec<Found>) -> Self {
        Self { rule, found }
    }

    /// Something about a sub-processor, at `key` of its entry (`transfer/basis`), or about all of it.
    pub(super) fn entry<const N: usize>(&mut self, index: usize, key: &str, arguments: Arguments<N>) {
        let pointer = match key {
            "" => format!("/subprocessors/{index}"),
            _ => format!("/subprocessors/{index}/{key}"),
        };
        self.add(Facts::Register, Some(index), pointer, arguments);
    }

    /// Something about the register itself, at `pointer`.
    pub(super) fn register<const N: usize>(&mut self, pointer: &str, arguments: Arguments<N>) {
        self.add(Facts::Register, None, pointer.to_owned(), arguments);
    }

    /// Something about what is said of a sub-processor.
    pub(super) fn said<const N: usize>(&mut self, said: &Said, index: usize, arguments: Arguments<N>) {
        self.words(said, Some(index), arguments);
    }

    /// Something about what is said, of a sub-processor or otherwise.
    pub(super) fn words<const N: usize>(
        &mut self,
        said: &Said,
        entry: Option<usize>,
        arguments: Arguments<N>,
    ) {
        let found = self.found(Facts::Words, entry, said.id.clone(), arguments);
        self.found.push(Found { finding: found.finding.at(said.place.clone()), ..found });
    }

    /// Something about the agreement, at `pointer`.
    pub(super) fn agreement<const N: usize>(&mut self, pointer: &str, arguments: Arguments<N>) {
        self.add(Facts::Agreement, None, pointer.to_owned(), arguments);
    }

    fn add<const N: usize>(
        &mut self,
        facts: Facts,
        entry: Option<usize>,
        pointer: String,
        arguments: Arguments<N>,
    ) {
        let found = self.found(facts, entry, pointer, arguments);
        self.found.push(found);
    }

    fn found<const N: usize>(
        &self,
        facts: Facts,
        entry: Option<usize>,
        pointer: String,
        arguments: Arguments<N>,
    ) -> Found {
        let mut finding = Finding::new(self.rule.code, self.rule.level);
        finding.arguments = arguments.into();
        Found { finding, facts, entry, pointer }
    }
}

/// A sub-processor as findings about it name it.
pub(super) fn name(entry: &SubProcessor) -> (&'static str, Argument) {
    ("name", entry.name.as_str().into())
}

/// What a sub-processor does, as findings name it.
pub(super) fn function(entry: &SubProcessor) -> (&'static str, Argument) {
    ("function", Argument::words(Family::Function.id(&entry.function)))
}

/// An act as findings name it.
pub(super) fn act(number: &str) -> (&'static str, Argument) {
    ("act", Argument::Act(number.to_owned()))
}
