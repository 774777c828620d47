//! An adequacy decision that is not there: not for the country, or not yet.

use super::third_country::{based, basis, named};
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
        let without: Vec<_> = standings.iter().filter(|(_, standing)| is_none(standing)).collect();
        if !without.is_empty() {
            let countries = named(without.iter().map(|(country, _)| *country));
            finder.entry(
                abroad.index,
                "transfer/basis",
                [abroad.name(), countries, basis(transfer.basis), ("date", case.date.into())],
            );
        }
    }
}
