//! A module that does not fit the roles of exporter and importer.

use super::report::name;
use super::third_country::based;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Argument, Code, Level};
use crate::register::Basis;

pub(super) const RULE: Rule = Rule {
    code: Code("module-misfit"),
    level: Level::Error,
    subject: Subject::Transfers,
    example: include_str!("examples/module-misfit.json"),
    find,
};

/// From a processor to another, which the modules of a sub-processor must have.
const TO_SUBPROCESSOR: u8 = 3;

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (abroad, transfer) in based(case) {
        let modules = &transfer.modules;
        if transfer.basis == Basis::Scc && !modules.is_empty() && !modules.contains(&TO_SUBPROCESSOR) {
            let modules = modules.iter().map(|module| Argument::Text(module.to_string()));
            let arguments = [name(abroad.entry), ("modules", Argument::list(modules))];
            finder.entry(abroad.index, "transfer/modules", arguments);
        }
    }
}
