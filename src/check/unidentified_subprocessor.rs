//! A sub-processor of which name, address or contact person is not known.

use super::report::name;
use super::role::is_open;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Argument, Code, Level};
use crate::law::Duty;

pub(super) const RULE: Rule = Rule {
    code: Code("unidentified-subprocessor"),
    level: Level::Warning,
    subject: Subject::Register,
    example: include_str!("examples/unidentified-subprocessor.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    if !Duty::IdentifyProcessors.is_plain(case.date) {
        return;
    }
    let entries = case.register.subprocessors.iter().enumerate();
    for (index, entry) in entries.filter(|(_, entry)| !is_open(entry)) {
        let missing = [
            ("legal-name", entry.legal_name.is_none()),
            ("address", entry.address.is_none()),
            ("contact", !entry.contact.is_reachable()),
        ];
        let missing: Vec<Argument> = (missing.into_iter().filter(|(_, is_missing)| *is_missing))
            .map(|(fact, _)| Argument::words(format!("missing-{fact}")))
            .collect();
        if !missing.is_empty() {
            let name = name(entry);
            finder.entry(index, "", [name, ("missing", Argument::list(missing))]);
        }
    }
}
