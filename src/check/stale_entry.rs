//! An entry that nobody has looked at for longer than the company lets one stand.

use chrono::Months;

use super::report::name;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::register::REVIEW_MONTHS;

pub(super) const RULE: Rule = Rule {
    code: Code("stale-entry"),
    level: Level::Warning,
    subject: Subject::Register,
    example: include_str!("examples/stale-entry.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let months = case.register.review_months.unwrap_or(REVIEW_MONTHS);
    let oldest = case.date.checked_sub_months(Months::new(months.into()));
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        if let Some(updated) = entry.updated.filter(|updated| Some(*updated) < oldest) {
            let months = ("months", usize::from(months).into());
            finder.entry(index, "updated", [name(entry), ("updated", updated.into()), months]);
        }
    }
}
