//! A basis that ends before the agreement does.

use chrono::Months;

use super::report::{self, name};
use super::third_country::{based, basis};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::law::Standing;

pub(super) const RULE: Rule = Rule {
    code: Code("basis-ends"),
    level: Level::Warning,
    subject: Subject::Transfers,
    example: include_str!("examples/basis-ends.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    // Without an end of its own, an agreement is looked at again within a year.
    let term = case.agreement.until.or_else(|| case.date.checked_add_months(Months::new(12)));
    for (abroad, transfer) in based(case) {
        let standings = abroad.standings(transfer, case.date);
        let end = standings.iter().find_map(|(_, standing)| match standing {
            Standing::InForce { act, until: Some(until), .. } if Some(*until) < term => Some((*act, *until)),
            _ => None,
        });
        if let Some((act, until)) = end {
            let (act, until) = (report::act(act), ("until", until.into()));
            finder.entry(
                abroad.index,
                "transfer/basis",
                [name(abroad.entry), basis(transfer.basis), act, until],
            );
        }
    }
}
