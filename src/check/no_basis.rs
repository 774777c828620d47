//! Data in a third country, and nothing that allows it.

use super::report::name;
use super::third_country::{abroad, covering, named};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("no-basis"),
    level: Level::Error,
    subject: Subject::Transfers,
    example: include_str!("examples/no-basis.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for abroad in abroad(case).filter(|abroad| abroad.entry.transfer.is_none()) {
        let uncovered: Vec<_> = abroad
            .countries
            .iter()
            .copied()
            .filter(|country| covering(*country, case.date).is_none())
            .collect();
        if !uncovered.is_empty() {
            finder.entry(abroad.index, "countries", [name(abroad.entry), named(uncovered)]);
        }
    }
}
