//! A party of whom a fact is not known that the annexes print.

use super::{Case, Finder, Rule, Subject};
use crate::finding::{Argument, Code, Level};
use crate::register::{Party, Role};
use crate::template::{Ask, PartyFact, SignatoryFact};

pub(super) const RULE: Rule = Rule {
    code: Code("party-incomplete"),
    level: Level::Warning,
    subject: Subject::Agreement,
    example: include_str!("examples/party-incomplete.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let (register, agreement) = (&case.register.processor, &case.agreement.processor);
    let controller = &case.agreement.controller;
    // A controller of whom nothing is said is whoever fills the annex in.
    let missing_of_controller = missing(case, controller);
    if *controller != Party::default() && !missing_of_controller.is_empty() {
        finder.agreement("/controller", [party(Role::Controller), listed(missing_of_controller)]);
    }
    let missing_of_processor = missing(case, &register.overridden_by(agreement));
    if !missing_of_processor.is_empty() {
        let arguments = [party(Role::Processor), listed(missing_of_processor)];
        if *agreement == Party::default() {
            finder.register("/processor", arguments);
        } else {
            finder.agreement("/processor", arguments);
        }
    }
}

/// What the annexes print of a party and is not known. What is filled in with the signature may be missing.
fn missing(case: &Case<'_>, party: &Party) -> Vec<Argument> {
    let facts = [
        ("name", PartyFact::Name, party.name.is_none()),
        ("registration-number", PartyFact::RegistrationNumber, party.registration_number.is_none()),
        ("address", PartyFact::Address, party.address.is_none()),
        ("country", PartyFact::Country, party.country.is_none()),
        ("contact", PartyFact::Contact, !party.contact.is_reachable()),
        ("activities", PartyFact::Activities, party.activities.is_empty()),
    ];
    let facts = facts.map(|(fact, ask, is_missing)| (fact, Ask::Party(ask), is_missing));
    let signatory = ("signatory", Ask::Signatory(SignatoryFact::Name), party.signatory.name.is_none());
    let missing =
        facts.into_iter().chain([signatory]).filter(|(_, ask, is_missing)| *is_missing && case.prints(*ask));
    missing.map(|(fact, ..)| Argument::words(format!("missing-{fact}"))).collect()
}

fn party(role: Role) -> (&'static str, Argument) {
    ("party", role.key().into())
}

fn listed(missing: Vec<Argument>) -> (&'static str, Argument) {
    ("missing", Argument::list(missing))
}
