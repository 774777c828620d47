//! What an import left in an entry: what nobody has confirmed, and notes.

use super::object::Object;
use super::value::Value;
use crate::register::{Note, Unconfirmed};

/// The facts under `unconfirmed`; none if there is no such key. Each is there once.
pub(super) fn unconfirmed(object: &mut Object<'_>) -> Vec<Unconfirmed> {
    let read = |object: &mut Object<'_>| {
        let fact = object.required("fact").and_then(|fact| fact.one_of(&Unconfirmed::FACTS, |fact| fact));
        let said = object.optional("said").and_then(Value::text);
        Some(Unconfirmed { fact: fact?, said })
    };
    let list = object.optional("unconfirmed");
    list.and_then(|list| list.set_by(|value| value.object(read), |one| one.fact)).unwrap_or_default()
}

/// The notes under `notes`; none if there is no such key.
pub(super) fn notes(object: &mut Object<'_>) -> Vec<Note> {
    let read = |object: &mut Object<'_>| {
        let (about, text) = (object.required("about"), object.required("text"));
        let (about, text) = (about.and_then(Value::text), text.and_then(Value::text));
        Some(Note { about: about?, text: text? })
    };
    object.optional("notes").and_then(|list| list.list(|value| value.object(read))).unwrap_or_default()
}
