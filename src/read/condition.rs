//! Conditions and labelled facts of a template.

use super::codes;
use super::object::Object;
use super::value::Value;
use crate::finding::Finding;
use crate::register::Authorisation;
use crate::template::{Condition, Expected, Fact, Field, Labelled, Subject};

/// Whose facts a section names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Scope {
    /// The agreement's.
    #[default]
    Annex,
    /// The sub-processor's that a repeated group stands for.
    Entry,
}

/// Most days of notice that anybody agrees on.
pub(super) const MOST_DAYS: u16 = 365;

/// On what a section depends.
pub(super) fn condition(value: Value<'_>, scope: Scope) -> Option<Condition> {
    value.object(|object| {
        let conditions = |value: Value<'_>| value.not_empty()?.list(|value| condition(value, scope));
        let read: Vec<Option<Condition>> = [
            object.optional("all").map(|all| Some(Condition::All { all: conditions(all)? })),
            object.optional("any").map(|any| Some(Condition::Any { any: conditions(any)? })),
            object.optional("not").map(|not| Some(Condition::Not { not: condition(not, scope)?.into() })),
            object.optional("fact").map(|fact| about(fact, object, scope)),
        ]
        .into_iter()
        .flatten()
        .collect();
        if read.len() != 1 {
            // A key beside `fact` was asked for with it.
            object.permit_all();
            object.fault(Finding::error(codes::CONDITION_FORM));
            return None;
        }
        read.into_iter().next().flatten()
    })
}

/// A condition about a fact.
fn about(fact: Value<'_>, object: &mut Object<'_>, scope: Scope) -> Option<Condition> {
    let (is, blank) = (object.optional("is"), object.optional("blank"));
    match (is, blank) {
        (Some(is), None) => {
            let fact = fact.one_of(Fact::ALL, Fact::key)?;
            Some(Condition::Is { fact, is: expected(is, fact)? })
        }
        (None, Some(blank)) => {
            let fact = match scope {
                Scope::Annex => subject(fact, scope),
                Scope::Entry => fact.one_of(Field::FACTS, Field::key).map(Subject::Entry),
            };
            Some(Condition::Blank { fact: fact?, blank: blank.boolean()? })
        }
        _ => {
            object.fault(Finding::error(codes::CONDITION_FORM));
            None
        }
    }
}

/// What a fact may be, as the register writes it.
fn expected(is: Value<'_>, fact: Fact) -> Option<Expected> {
    let code = |code: &str| Expected::Code(code.to_owned());
    match fact {
        Fact::Modules => is.integer(1..=4).map(Expected::Number),
        Fact::NoticeDays => is.integer(1..=MOST_DAYS).map(Expected::Number),
        Fact::Authorisation => {
            is.one_of(Authorisation::ALL, Authorisation::code).map(|kind| code(kind.code()))
        }
        Fact::Authority => is.country().map(|country| code(country.code())),
        Fact::Locations => is.territory().map(|territory| code(territory.code())),
        _ => is.slug().map(Expected::Code),
    }
}

/// A fact of the agreement or, within a repeated group, of its entry.
pub(super) fn subject(fact: Value<'_>, scope: Scope) -> Option<Subject> {
    match scope {
        Scope::Annex => fact.one_of(Fact::ALL, Fact::key).map(Subject::Agreement),
        Scope::Entry => fact.one_of(Field::ALL, Field::key).map(Subject::Entry),
    }
}

/// Facts, each alone or with a label of its own; none twice.
pub(super) fn labelled<'a, T: Copy + Eq + std::hash::Hash>(
    facts: Value<'a>,
    read: impl Fn(Value<'a>) -> Option<T>,
) -> Option<Vec<Labelled<T>>> {
    facts.set_by(
        |entry| {
            if !entry.is_object() {
                return Some(Labelled { fact: read(entry)?, label: None });
            }
            entry.object(|object| {
                let fact = object.required("fact").and_then(&read);
                let label = object.required("label").and_then(Value::message_id);
                Some(Labelled { fact: fact?, label: Some(label?) })
            })
        },
        |labelled| labelled.fact,
    )
}
