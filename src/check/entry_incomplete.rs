//! A sub-processor of which a fact is not known that the annex prints.

use super::report::name;
use super::role::is_open;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Argument, Code, Level};
use crate::law::Duty;
use crate::register::SubProcessor;
use crate::template::{Ask, Field};

pub(super) const RULE: Rule = Rule {
    code: Code("entry-incomplete"),
    level: Level::Warning,
    subject: Subject::Register,
    example: include_str!("examples/entry-incomplete.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let asked: Vec<Field> = FIELDS.into_iter().filter(|field| case.prints(Ask::Entry(*field))).collect();
    // What a rule of its own is about: `unidentified-subprocessor`.
    let is_other = |field: &Field| {
        Duty::IdentifyProcessors.is_plain(case.date)
            && matches!(field, Field::LegalName | Field::Address | Field::Contact)
    };
    let entries = case.register.subprocessors.iter().enumerate();
    for (index, entry) in entries.filter(|(_, entry)| !is_open(entry)) {
        let missing = asked.iter().filter(|field| !is_other(field) && lacks(entry, **field));
        let missing: Vec<Argument> = missing
            .map(|field| Argument::words(format!("missing-{}", field.key().replace('_', "-"))))
            .collect();
        if !missing.is_empty() {
            finder.entry(index, "", [name(entry), ("missing", Argument::list(missing))]);
        }
    }
}

/// What an entry may lack; countries, descriptions, bases and dates have rules of their own.
const FIELDS: [Field; 10] = [
    Field::Function,
    Field::LegalName,
    Field::RegistrationNumber,
    Field::Address,
    Field::Contact,
    Field::StoredIn,
    Field::DataCategories,
    Field::Access,
    Field::Duration,
    Field::Since,
];

fn lacks(entry: &SubProcessor, field: Field) -> bool {
    match field {
        Field::LegalName => entry.legal_name.is_none(),
        Field::RegistrationNumber => entry.registration_number.is_none(),
        Field::Address => entry.address.is_none(),
        Field::Contact => !entry.contact.is_reachable(),
        Field::Function => entry.function.is_empty(),
        Field::StoredIn => entry.stored_in.is_empty(),
        Field::DataCategories => entry.data_categories.is_empty(),
        Field::Access => entry.access.is_none(),
        Field::Duration => entry.duration.is_none(),
        Field::Since => entry.since.is_none(),
        _ => false,
    }
}
