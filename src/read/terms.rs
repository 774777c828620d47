//! What registers and agreements say of the parties' terms.

use super::codes;
use super::condition::MOST_DAYS;
use super::object::Object;
use super::value::Value;
use crate::finding::Finding;
use crate::register::{Authorisation, Authority, Terms};

/// Terms; each may be absent.
pub(super) fn terms(value: Value<'_>) -> Option<Terms> {
    value.object(|object| {
        let authorisation = object.optional("authorisation");
        let modules = object.optional("modules").and_then(|list| list.set(|module| module.integer(1..=4)));
        let modules: Vec<u8> = modules.unwrap_or_default();
        if modules.len() > 1 && modules.contains(&4) {
            object.fault(Finding::error(codes::MODULE_ALONE));
        }
        Some(Terms {
            main_agreement: object.optional("main_agreement").and_then(Value::text),
            authorisation: authorisation
                .and_then(|kind| kind.one_of(Authorisation::ALL, Authorisation::code)),
            notice_days: object.optional("notice_days").and_then(|days| days.integer(1..=MOST_DAYS)),
            authority: object.optional("authority").and_then(authority),
            modules,
            termination: object.optional("termination").and_then(Value::slug),
            audits: object.slugs("audits"),
            subprocessor_audits: object.slugs("subprocessor_audits"),
            sector_rules: object.slugs("sector_rules"),
            other: object.slugs("other"),
        })
    })
}

fn authority(value: Value<'_>) -> Option<Authority> {
    value.object(|object: &mut Object<'_>| {
        let country = object.required("country").and_then(Value::country);
        let name = object.optional("name").and_then(Value::text);
        Some(Authority { country: country?, name })
    })
}
