//! An instrument or an assessment that is yet to come.

use super::report::name;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("future-date"),
    level: Level::Error,
    subject: Subject::Transfers,
    example: include_str!("examples/future-date.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        let Some(transfer) = &entry.transfer else { continue };
        for (key, date) in
            [("transfer/concluded", transfer.concluded), ("transfer/assessed", transfer.assessed)]
        {
            if let Some(date) = date.filter(|date| *date > case.date) {
                let arguments = [name(entry), ("value", date.into()), ("date", case.date.into())];
                finder.entry(index, key, arguments);
            }
        }
    }
}
