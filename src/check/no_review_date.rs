//! An entry of which nobody says when it was right.

use super::report::name;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("no-review-date"),
    level: Level::Warning,
    subject: Subject::Register,
    example: include_str!("examples/no-review-date.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        if entry.updated.is_none() {
            finder.entry(index, "", [name(entry)]);
        }
    }
}
