//! A derogation for a transfer that lasts.

use super::report::name;
use super::third_country::based;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::register::Basis;

pub(super) const RULE: Rule = Rule {
    code: Code("lasting-derogation"),
    level: Level::Error,
    subject: Subject::Transfers,
    example: include_str!("examples/lasting-derogation.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (abroad, transfer) in based(case) {
        if transfer.basis == Basis::Derogation {
            finder.entry(abroad.index, "transfer/basis", [name(abroad.entry)]);
        }
    }
}
