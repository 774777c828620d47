//! Which facts an annex prints or depends on: noted as they are asked for, so that a record carries these and no others.

use std::collections::{BTreeMap, HashSet};

use crate::register::Role;
use crate::template::{Fact, Field, PartyFact, SignatoryFact};

/// The facts that composing asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    facts: HashSet<Fact>,
    party: HashSet<(Role, PartyFact)>,
    signatory: HashSet<(Role, SignatoryFact)>,
    /// By the entry's place in the register.
    entries: BTreeMap<usize, Fields>,
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

    pub(super) fn has_fact(&self, fact: Fact) -> bool {
        self.facts.contains(&fact)
    }

    pub(super) fn has_party(&self, role: Role, fact: PartyFact) -> bool {
        self.party.contains(&(role, fact))
    }

    pub(super) fn has_signatory(&self, role: Role, fact: SignatoryFact) -> bool {
        self.signatory.contains(&(role, fact))
    }

    /// The entries that were asked for, by their places in the register, and what of each.
    pub(super) fn entries(&self) -> impl Iterator<Item = (usize, Fields)> {
        self.entries.iter().map(|(index, fields)| (*index, *fields))
    }
}
