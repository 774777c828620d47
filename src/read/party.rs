//! Parties and contacts, which registers and agreements share.

use super::object::Object;
use super::value::Value;
use crate::register::{Contact, Party, Signatory};

/// A party; each fact may be absent.
pub(crate) fn party(value: Value<'_>) -> Option<Party> {
    value.object(|object| {
        Some(Party {
            name: object.optional("name").and_then(Value::text),
            registration_number: object.optional("registration_number").and_then(Value::text),
            address: object.optional("address").and_then(Value::text),
            country: object.optional("country").and_then(Value::country),
            contact: contact(object, "contact"),
            dpo: contact(object, "dpo"),
            activities: object.slugs("activities"),
            accession: object.optional("accession").and_then(Value::date),
            signatory: object.optional("signatory").and_then(signatory).unwrap_or_default(),
        })
    })
}

/// The contact under `key`; blank if there is none.
pub(crate) fn contact(object: &mut Object<'_>, key: &'static str) -> Contact {
    let read = |object: &mut Object<'_>| {
        Some(Contact {
            name: object.optional("name").and_then(Value::text),
            title: object.optional("title").and_then(Value::text),
            email: object.optional("email").and_then(Value::text),
            phone: object.optional("phone").and_then(Value::text),
        })
    };
    object.optional(key).and_then(|value| value.object(read)).unwrap_or_default()
}

fn signatory(value: Value<'_>) -> Option<Signatory> {
    value.object(|object| {
        Some(Signatory {
            name: object.optional("name").and_then(Value::text),
            title: object.optional("title").and_then(Value::text),
        })
    })
}
