//! Safeguards of art. 46 without an assessment of the third country.

use super::report::name;
use super::third_country::{based, basis, named};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::law::{Duty, Standing};

pub(super) const RULE: Rule = Rule {
    code: Code("transfer-not-assessed"),
    level: Level::Warning,
    subject: Subject::Transfers,
    example: include_str!("examples/transfer-not-assessed.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    if !Duty::AssessTransfers.is_plain(case.date) {
        return;
    }
    for (abroad, transfer) in based(case) {
        // What has ended is not worth assessing.
        let standings = abroad.standings(transfer, case.date);
        let holds = standings.iter().any(|(_, standing)| matches!(standing, Standing::InForce { .. }));
        if transfer.basis.is_safeguard() && transfer.assessed.is_none() && holds {
            let countries = named(abroad.countries.iter().copied());
            finder.entry(abroad.index, "transfer", [name(abroad.entry), countries, basis(transfer.basis)]);
        }
    }
}
