//! A basis that had ended.

use super::report::{self, name};
use super::third_country::{based, basis, whose};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::law::Standing;

pub(super) const RULE: Rule = Rule {
    code: Code("dead-basis"),
    level: Level::Error,
    subject: Subject::Transfers,
    example: include_str!("examples/dead-basis.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (abroad, transfer) in based(case) {
        let standings = abroad.standings(transfer, case.date);
        let ended = standings.iter().find_map(|(_, standing)| match standing {
            Standing::Ended { act, on, .. } => Some((*act, *on)),
            _ => None,
        });
        let countries = whose(&standings, |standing| matches!(standing, Standing::Ended { .. }));
        if let (Some((act, on)), Some(countries)) = (ended, countries) {
            let (act, ended) = (report::act(act), ("ended", on.into()));
            let arguments = [name(abroad.entry), countries, basis(transfer.basis), act, ended];
            finder.entry(abroad.index, "transfer/basis", arguments);
        }
    }
}
