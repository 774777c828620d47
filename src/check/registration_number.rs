//! A number that no business register gives.

use super::business_number;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Argument, Code, Level};
use crate::register::Party;

pub(super) const RULE: Rule = Rule {
    code: Code("registration-number"),
    level: Level::Error,
    subject: Subject::Agreement,
    example: include_str!("examples/registration-number.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let register = [("/processor/registration_number", &case.register.processor)];
    for (pointer, party) in register {
        if let Some(arguments) = wrong(party) {
            finder.register(pointer, arguments);
        }
    }
    let agreement = &case.agreement;
    let parties = [("/controller", &agreement.controller), ("/processor", &agreement.processor)];
    for (pointer, party) in parties {
        if let Some(arguments) = wrong(party) {
            finder.agreement(&format!("{pointer}/registration_number"), arguments);
        }
    }
}

/// What to say of a party's number, if it is none of its country.
fn wrong(party: &Party) -> Option<[(&'static str, Argument); 2]> {
    let (number, country) = (party.registration_number.as_deref()?, party.country?);
    let is_right = business_number::is_right(number, country.code())?;
    (!is_right).then(|| {
        let country = Argument::words(format!("country-{country}"));
        [("value", number.into()), ("country", country)]
    })
}
