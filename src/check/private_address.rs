//! An e-mail address that is a person's own where an office's belongs.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::register::Contact;

pub(super) const RULE: Rule = Rule {
    code: Code("private-address"),
    level: Level::Warning,
    subject: Subject::Register,
    example: include_str!("examples/private-address.json"),
    find,
};

/// Where people have their own addresses, not companies theirs.
static PROVIDERS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let table: Table = serde_json::from_str(include_str!("data/mail_providers.json"))
        .expect("data/mail_providers.json is part of the program");
    table.providers
});

#[derive(Deserialize)]
struct Table {
    providers: Vec<String>,
}

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        if let Some(address) = private(&entry.contact) {
            finder.entry(index, "contact/email", [("address", address.into())]);
        }
    }
    for (pointer, contact) in [
        ("/processor/contact/email", &case.register.processor.contact),
        ("/processor/dpo/email", &case.register.processor.dpo),
    ] {
        if let Some(address) = private(contact) {
            finder.register(pointer, [("address", address.into())]);
        }
    }
    for (pointer, contact) in [
        ("/controller/contact/email", &case.agreement.controller.contact),
        ("/controller/dpo/email", &case.agreement.controller.dpo),
        ("/processor/contact/email", &case.agreement.processor.contact),
        ("/processor/dpo/email", &case.agreement.processor.dpo),
    ] {
        if let Some(address) = private(contact) {
            finder.agreement(pointer, [("address", address.into())]);
        }
    }
}

/// The contact's address, if it is with a provider of private addresses.
fn private(contact: &Contact) -> Option<&str> {
    let address = contact.email.as_deref()?;
    let (_, host) = address.rsplit_once('@')?;
    let host = host.trim().to_lowercase();
    PROVIDERS.contains(&host).then_some(address)
}
