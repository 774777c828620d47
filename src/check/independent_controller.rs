//! A company whose trade makes it a controller of its own.

use super::report::{function, name};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("independent-controller"),
    level: Level::Warning,
    subject: Subject::Register,
    example: include_str!("examples/independent-controller.json"),
    find,
};

/// Functions of those who process for purposes of their own: whoever carries out payments decides by law of its own what for and
/// for how long (EDPB Guidelines 07/2020, example “Bank payments”).
const FUNCTIONS: [&str; 2] = ["bank", "payment-service"];

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        if FUNCTIONS.contains(&entry.function.as_str()) {
            finder.entry(index, "function", [name(entry), function(entry)]);
        }
    }
}
