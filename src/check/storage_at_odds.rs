//! Data stored where the entry says that nothing is processed.

use super::report::name;
use super::third_country::named;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("storage-at-odds"),
    level: Level::Warning,
    subject: Subject::Transfers,
    example: include_str!("examples/storage-at-odds.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        let missing: Vec<_> = (entry.stored_in.iter())
            .filter_map(|place| place.country())
            .filter(|country| !entry.countries.is_empty() && !entry.countries.contains(country))
            .collect();
        if !missing.is_empty() {
            finder.entry(index, "stored_in", [name(entry), named(missing)]);
        }
    }
}
