//! A company whose trade makes it a controller of its own.

use super::report::{function, name};
use super::role::may_be_controller;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("independent-controller"),
    level: Level::Warning,
    subject: Subject::Register,
    example: include_str!("examples/independent-controller.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        if may_be_controller(entry) {
            finder.entry(index, "function", [name(entry), function(entry)]);
        }
    }
}
