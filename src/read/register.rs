//! `register.json` → `Register`.

use super::acceptance::accepted;
use super::object::Object;
use super::party::{contact, party};
use super::processing::processing;
use super::provenance::{notes, unconfirmed};
use super::seen::Seen;
use super::terms::terms;
use super::value::Value;
use crate::finding::Finding;
use crate::register::{Basis, Register, SubProcessor, Transfer};
use crate::source::Source;

/// Most months that an entry may stand without being looked at: five years.
const MOST_MONTHS: u8 = 60;

/// Reads a register.
///
/// # Errors
///
/// All that is wrong with the file, in its order.
pub fn register(source: &Source) -> Result<Register, Vec<Finding>> {
    super::file(source, |object| Some(facts(object)))
}

/// A register's facts, wherever they stand.
pub(crate) fn facts(object: &mut Object<'_>) -> Register {
    let mut ids = Seen::default();
    let partial = object.optional("partial").and_then(Value::boolean).unwrap_or_default();
    Register {
        id: object.required("id").and_then(Value::slug).unwrap_or_default(),
        product: object.required("product").and_then(Value::text).unwrap_or_default(),
        review_months: object.optional("review_months").and_then(|months| months.integer(1..=MOST_MONTHS)),
        processor: object.required("processor").and_then(party).unwrap_or_default(),
        processing: object.optional("processing").and_then(processing).unwrap_or_default(),
        terms: object.optional("terms").and_then(terms).unwrap_or_default(),
        subprocessors: object
            .required("subprocessors")
            .and_then(|list| list.list(|entry| subprocessor(entry, &mut ids)))
            .unwrap_or_default(),
        partial,
    }
}

fn subprocessor(value: Value<'_>, ids: &mut Seen<String>) -> Option<SubProcessor> {
    value.object(|object| {
        Some(SubProcessor {
            id: object.required("id").and_then(|id| id.id_among(ids)).unwrap_or_default(),
            name: object.required("name").and_then(Value::text).unwrap_or_default(),
            legal_name: object.optional("legal_name").and_then(Value::text),
            registration_number: object.optional("registration_number").and_then(Value::text),
            address: object.optional("address").and_then(Value::text),
            contact: contact(object, "contact"),
            countries: object
                .optional("countries")
                .and_then(Value::not_empty)
                .and_then(|list| list.set(Value::country))
                .unwrap_or_default(),
            stored_in: object
                .optional("stored_in")
                .and_then(|list| list.set(Value::territory))
                .unwrap_or_default(),
            function: object.optional("function").and_then(Value::slug).unwrap_or_default(),
            transfer: object.optional("transfer").and_then(transfer),
            data_categories: object.slugs("data_categories"),
            access: object.optional("access").and_then(Value::slug),
            duration: object.optional("duration").and_then(Value::slug),
            website: object.optional("website").and_then(Value::text),
            since: object.optional("since").and_then(Value::date),
            updated: object.optional("updated").and_then(Value::date),
            accepted: accepted(object),
            unconfirmed: unconfirmed(object),
            notes: notes(object),
        })
    })
}

fn transfer(value: Value<'_>) -> Option<Transfer> {
    value.object(|object: &mut Object<'_>| {
        let basis = object.required("basis").and_then(|basis| basis.one_of(Basis::ALL, Basis::code));
        let modules = object.optional("modules").and_then(|list| list.set(|module| module.integer(1..=4)));
        let (concluded, supplementary, assessed) = (
            object.optional("concluded").and_then(Value::date),
            object.slugs("supplementary"),
            object.optional("assessed").and_then(Value::date),
        );
        Some(Transfer {
            basis: basis?,
            modules: modules.unwrap_or_default(),
            concluded,
            supplementary,
            assessed,
        })
    })
}
