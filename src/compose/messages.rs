//! Which words a workspace's annexes ask for, whether they are there or not.

use std::collections::BTreeSet;

use serde_json::Value;

use super::expand::Expander;
use super::facts::Known;
use super::shared::Shared;
use super::{Composition, Options};
use crate::locale::Catalog;
use crate::record::Asked;
use crate::register::{Agreement, Register};
use crate::template::Template;

/// The ids of all messages that the annex asks for: those that `compose` with the same would look up, and those that the
/// template names for other facts than these, where `catalog` has them.
///
/// Words that an annex prints only where there are some are asked for where `catalog` has them: with one
/// [of any language](Catalog::of_any) that is where any language has them.
#[must_use]
pub fn messages_asked(
    template: &Template,
    register: &Register,
    agreement: &Agreement,
    catalog: &Catalog,
    options: Options<'_>,
) -> BTreeSet<String> {
    let known = Known::of(register, agreement);
    let items = Expander { register, known: &known, date: options.date, asked: &mut Asked::default() }
        .expand(template);
    let shared = Shared::default();
    let mut composer =
        Composition::new(template, &items, register, agreement, &known, catalog, &shared, options);
    composer.sections(template.orientation, &items);
    composer.properties();
    composer.furniture();
    let mut facts = composer.asked;
    facts.note(composer.words.into_noted().used);
    let mut asked: BTreeSet<String> = facts.messages().into_iter().map(str::to_owned).collect();
    let mut named = BTreeSet::new();
    strings(serde_json::to_value(template).unwrap_or_default(), &mut named);
    asked.extend(named.into_iter().filter(|id| catalog.contains(id)));
    asked
}

/// Every string in a value.
fn strings(value: Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => drop(found.insert(text)),
        Value::Array(items) => items.into_iter().for_each(|item| strings(item, found)),
        Value::Object(fields) => fields.into_iter().for_each(|(_, value)| strings(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
