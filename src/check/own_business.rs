//! A company that serves the processor’s own business and no customer.

use super::report::{function, name};
use super::role::may_serve_processor;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("own-business"),
    level: Level::Warning,
    subject: Subject::Register,
    example: include_str!("examples/own-business.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        if may_serve_processor(entry) {
            finder.entry(index, "function", [name(entry), function(entry)]);
        }
    }
}
