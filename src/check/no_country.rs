//! A sub-processor of which nobody knows where it processes.

use super::report::name;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("no-country"),
    level: Level::Error,
    subject: Subject::Transfers,
    example: include_str!("examples/no-country.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    // What an annex does not print is not in a register that was taken out of it.
    if case.register.partial {
        return;
    }
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        if entry.countries.is_empty() {
            finder.entry(index, "", [name(entry)]);
        }
    }
}
