//! One JSON object: its members by key, with unknown, missing and repeated keys taken down.

use jsonc_parser::ast;

use super::codes;
use super::faults::Faults;
use super::json;
use super::seen::Seen;
use super::value::{NONE, Value};
use crate::finding::Finding;
use crate::nearest::nearest;

/// An object being read. The keys that are asked for are the keys it may have.
pub(crate) struct Object<'a> {
    tree: &'a ast::Object<'a>,
    faults: &'a Faults<'a>,
    ignored: Vec<&'static str>,
    known: Vec<&'static str>,
    missing: Vec<&'static str>,
    any_key: bool,
}

impl<'a> Object<'a> {
    pub(crate) fn new(tree: &'a ast::Object<'a>, faults: &'a Faults<'a>) -> Self {
        Self { tree, faults, ignored: Vec::new(), known: Vec::new(), missing: Vec::new(), any_key: false }
    }

    /// The value under `key`, if there is one.
    pub(crate) fn optional(&mut self, key: &'static str) -> Option<Value<'a>> {
        self.known.push(key);
        let member = self.tree.get(key)?;
        Some(Value::new(key, &member.value, self.faults))
    }

    /// The value under `key`, which must be there.
    pub(crate) fn required(&mut self, key: &'static str) -> Option<Value<'a>> {
        let value = self.optional(key);
        if value.is_none() {
            self.missing.push(key);
        }
        value
    }

    /// The slugs in the list under `key`, none twice; an absent list is empty.
    pub(crate) fn slugs(&mut self, key: &'static str) -> Vec<String> {
        self.optional(key).and_then(|list| list.set(Value::slug)).unwrap_or_default()
    }

    /// The values under all keys, which may be any.
    pub(crate) fn members(&mut self) -> impl Iterator<Item = Value<'a>> + use<'a> {
        self.any_key = true;
        let (tree, faults) = (self.tree, self.faults);
        tree.properties.iter().map(move |member| Value::new(member.name.as_str(), &member.value, faults))
    }

    /// Permits `key` and does not read it.
    pub(crate) fn ignore(&mut self, key: &'static str) {
        self.ignored.push(key);
    }

    /// Takes down a finding about the object as a whole.
    pub(crate) fn fault(&self, finding: Finding) {
        self.faults.add(self.tree.range.start..self.tree.range.start + 1, finding);
    }

    /// Permits all keys: what the object is could not be told, so neither can what belongs in it.
    pub(crate) fn permit_all(&mut self) {
        self.any_key = true;
    }

    /// Takes down what is wrong with the keys. A key that is missing and stands there misspelt is one finding.
    pub(crate) fn finish(mut self) {
        if self.is_sound() {
            return;
        }
        let mut seen = Seen::default();
        let absent =
            self.known.iter().copied().filter(|known| self.tree.get(known).is_none()).collect::<Vec<_>>();
        for member in &self.tree.properties {
            let (key, span) = (member.name.as_str(), json::key_span(&member.name));
            let line = self.faults.line(span.start);
            if let Some(line) = seen.line_of_first(&key, line) {
                self.faults
                    .add(span, Finding::error(codes::DUPLICATE_KEY).with("key", key).with("line", line));
            } else if !self.any_key && !self.known.contains(&key) && !self.ignored.contains(&key) {
                let nearest = nearest(key, absent.iter().copied());
                self.missing.retain(|missing| Some(*missing) != nearest);
                let finding = Finding::error(codes::UNKNOWN_KEY)
                    .with("key", key)
                    .with("nearest", nearest.unwrap_or(NONE))
                    .with("known", self.known.join(", "));
                self.faults.add(span, finding);
            }
        }
        let opening = self.tree.range.start..self.tree.range.start + 1;
        for key in &self.missing {
            self.faults.add(opening.clone(), Finding::error(codes::MISSING_KEY).with("key", *key));
        }
    }

    /// Whether no key is missing, unknown or repeated, as in nearly all of a large file's objects; told of few keys only.
    fn is_sound(&self) -> bool {
        const FEW: usize = 32;
        let members = &self.tree.properties;
        let is_known = |key: &str| self.any_key || self.known.contains(&key) || self.ignored.contains(&key);
        self.missing.is_empty()
            && members.len() <= FEW
            && members.iter().enumerate().all(|(at, member)| {
                let key = member.name.as_str();
                is_known(key) && members[..at].iter().all(|other| other.name.as_str() != key)
            })
    }
}
