//! A party of whom a fact that annexes print is not known.

use super::{Case, Finder, Rule, Subject};
use crate::finding::{Argument, Code, Level};
use crate::register::Role;

pub(super) const RULE: Rule = Rule {
    code: Code("party-incomplete"),
    level: Level::Warning,
    subject: Subject::Agreement,
    example: include_str!("examples/party-incomplete.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let processor = case.register.processor.overridden_by(&case.agreement.processor);
    for (role, party) in [(Role::Controller, &case.agreement.controller), (Role::Processor, &processor)] {
        let contact = &party.contact;
        let missing = [
            ("name", party.name.is_none()),
            ("registration-number", party.registration_number.is_none()),
            ("address", party.address.is_none()),
            ("country", party.country.is_none()),
            ("contact", contact.email.is_none() && contact.phone.is_none()),
            ("signatory", party.signatory.name.is_none()),
        ];
        let missing: Vec<Argument> = (missing.into_iter().filter(|(_, is_missing)| *is_missing))
            .map(|(fact, _)| Argument::words(format!("missing-{fact}")))
            .collect();
        if !missing.is_empty() {
            let party = ("party", role.key().into());
            finder.agreement(&format!("/{}", role.key()), [party, ("missing", Argument::list(missing))]);
        }
    }
}
