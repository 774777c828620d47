//! An adequacy decision that is not there: not for the country, or not yet.

use super::report::name;
use super::third_country::{based, basis, whose};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::law::Standing;

pub(super) const RULE: Rule = Rule {
    code: Code("basis-not-in-force"),
    level: Level::Error,
    subject: Subject::Transfers,
    example: include_str!("examples/basis-not-in-force.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (abroad, transfer) in based(case) {
        let standings = abroad.standings(transfer, case.date);
        let is_none = |standing: &Standing| matches!(standing, Standing::NotYet { .. } | Standing::Never);
        if let Some(countries) = whose(&standings, is_none) {
            finder.entry(
                abroad.index,
                "transfer/basis",
                [name(abroad.entry), countries, basis(transfer.basis), ("date", case.date.into())],
            );
        }
    }
}
