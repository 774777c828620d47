//! `agreements/<id>.json` → `Agreement`.

use super::acceptance::accepted;
use super::object::Object;
use super::party::party;
use super::processing::processing;
use super::terms::terms;
use super::value::Value;
use crate::finding::Finding;
use crate::register::{Agreement, Format};
use crate::source::Source;

/// Reads an agreement. Whether there are the annexes it asks for is left to `Workspace`.
///
/// # Errors
///
/// All that is wrong with the file, in its order.
pub fn agreement(source: &Source) -> Result<Agreement, Vec<Finding>> {
    super::file(source, |object| Some(facts(object)))
}

/// An agreement's facts, wherever they stand.
pub(crate) fn facts(object: &mut Object<'_>) -> Agreement {
    Agreement {
        id: object.required("id").and_then(Value::slug).unwrap_or_default(),
        date: object.optional("date").and_then(Value::date),
        until: object.optional("until").and_then(Value::date),
        annexes: object.slugs("annexes"),
        combine: object.optional("combine").and_then(Value::boolean).unwrap_or_default(),
        locales: object
            .optional("locales")
            .and_then(|list| list.set(Value::language_tag))
            .unwrap_or_default(),
        formats: object.optional("formats").and_then(formats).unwrap_or_default(),
        controller: object.optional("controller").and_then(party).unwrap_or_default(),
        processor: object.optional("processor").and_then(party).unwrap_or_default(),
        processing: object.optional("processing").and_then(processing).unwrap_or_default(),
        terms: object.optional("terms").and_then(terms).unwrap_or_default(),
        accepted: accepted(object),
    }
}

fn formats(list: Value<'_>) -> Option<Vec<Format>> {
    list.set(|format| format.one_of(Format::ALL, Format::code))
}
