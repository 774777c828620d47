//! A company that serves the processor’s own business and no customer.

use super::report::{function, name};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("own-business"),
    level: Level::Warning,
    subject: Subject::Register,
    example: include_str!("examples/own-business.json"),
    find,
};

/// Functions that a processor has in its own business, where it is a controller itself (GDPR art. 4(7)).
const FUNCTIONS: [&str; 2] = ["invoicing", "bookkeeping-and-invoicing"];

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        if FUNCTIONS.contains(&entry.function.as_str()) {
            finder.entry(index, "function", [name(entry), function(entry)]);
        }
    }
}
