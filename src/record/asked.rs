//! Which facts and words an annex prints or depends on: noted as they are asked for, so that a record carries these and no
//! others.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use crate::register::Role;
use crate::template::{Fact, Field, PartyFact, SignatoryFact};

/// The facts and messages that composing asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    facts: HashSet<Fact>,
    party: HashSet<(Role, PartyFact)>,
    signatory: HashSet<(Role, SignatoryFact)>,
    /// By the entry's place in the register.
    entries: BTreeMap<usize, Fields>,
    /// Ids of messages, there or not.
    messages: BTreeSet<String>,
    /// What parts asked for that other annexes have too.
    shared: Vec<Arc<Self>>,
}

/// A set of fields.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fields(u32);

impl Fields {
    /// Adds one.
    pub const fn insert(&mut self, field: Field) {
        self.0 |= 1 << field as u32;
    }

    /// Whether it is among them.
    #[must_use]
    pub const fn contains(self, field: Field) -> bool {
        self.0 & (1 << field as u32) != 0
    }
}

impl Asked {
    /// Notes a fact of the agreement.
    pub fn fact(&mut self, fact: Fact) {
        self.facts.insert(fact);
    }

    /// Notes a fact of a party.
    pub fn party(&mut self, role: Role, fact: PartyFact) {
        self.party.insert((role, fact));
    }

    /// Notes a fact of who signs for a party.
    pub fn signatory(&mut self, role: Role, fact: SignatoryFact) {
        self.signatory.insert((role, fact));
    }

    /// Notes an entry of the register, which is named wherever it is asked for.
    pub fn entry(&mut self, index: usize) -> &mut Fields {
        self.entries.entry(index).or_default()
    }

    /// Notes messages, by their ids (`message` or `message.attribute`).
    pub fn note(&mut self, mut messages: BTreeSet<String>) {
        self.messages.append(&mut messages);
    }

    /// Notes what a part asked for that other annexes have too.
    pub fn shared(&mut self, part: &Arc<Self>) {
        for part in std::iter::once(part).chain(&part.shared) {
            if !self.shared.contains(part) {
                self.shared.push(Arc::clone(part));
            }
        }
    }

    /// The messages that were asked for, in order.
    #[must_use]
    pub fn messages(&self) -> BTreeSet<&str> {
        self.all().flat_map(|asked| &asked.messages).map(String::as_str).collect()
    }

    pub(super) fn has_message(&self, id: &str) -> bool {
        self.all().any(|asked| asked.messages.contains(id))
    }

    pub(super) fn has_fact(&self, fact: Fact) -> bool {
        self.all().any(|asked| asked.facts.contains(&fact))
    }

    pub(super) fn has_party(&self, role: Role, fact: PartyFact) -> bool {
        self.all().any(|asked| asked.party.contains(&(role, fact)))
    }

    pub(super) fn has_signatory(&self, role: Role, fact: SignatoryFact) -> bool {
        self.all().any(|asked| asked.signatory.contains(&(role, fact)))
    }

    /// The entries that were asked for, by their places in the register, and what of each.
    pub(super) fn entries(&self) -> BTreeMap<usize, Fields> {
        let mut entries: BTreeMap<usize, Fields> = BTreeMap::new();
        for (index, fields) in self.all().flat_map(|asked| &asked.entries) {
            entries.entry(*index).or_default().0 |= fields.0;
        }
        entries
    }

    /// What was asked for by itself, and by each part: those of parts are among them.
    fn all(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(self.shared.iter().map(Arc::as_ref))
    }
}
