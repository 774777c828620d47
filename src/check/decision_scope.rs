//! A decision that covers some recipients only, and nothing that says that this is one.

use super::report::{self, name};
use super::third_country::{based, named};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Argument, Code, Level};
use crate::law::Standing;

pub(super) const RULE: Rule = Rule {
    code: Code("decision-scope"),
    level: Level::Warning,
    subject: Subject::Transfers,
    example: include_str!("examples/decision-scope.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (abroad, transfer) in based(case).filter(|(_, transfer)| transfer.assessed.is_none()) {
        for (country, standing) in abroad.standings(transfer, case.date) {
            if let Standing::InForce { act, scope: Some(scope), .. } = standing {
                let scope = ("scope", Argument::words(format!("scope-{scope}")));
                let arguments = [name(abroad.entry), named([country]), report::act(act), scope];
                finder.entry(abroad.index, "transfer", arguments);
            }
        }
    }
}
