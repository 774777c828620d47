//! Standard contractual clauses of 2021 without their module.

use super::report::name;
use super::third_country::{based, is_undated};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::law::{self, Standing};
use crate::register::Basis;

pub(super) const RULE: Rule = Rule {
    code: Code("no-module"),
    level: Level::Warning,
    subject: Subject::Transfers,
    example: include_str!("examples/no-module.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let newest = law::instruments(Basis::Scc.code()).last().map(|set| set.act.as_str());
    for (abroad, transfer) in based(case) {
        // Older sets have no modules.
        let standings = abroad.standings(transfer, case.date);
        let is_newest =
            |standing: &Standing| matches!(standing, Standing::InForce { act, .. } if Some(*act) == newest);
        let is_of_2021 = standings.iter().any(|(_, standing)| is_newest(standing));
        let lacks_module = transfer.basis == Basis::Scc && transfer.modules.is_empty();
        if lacks_module && is_of_2021 && !is_undated(transfer, case.date) {
            finder.entry(abroad.index, "transfer", [name(abroad.entry)]);
        }
    }
}
