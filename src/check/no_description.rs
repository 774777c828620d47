//! A sub-processor that nothing is said about in a language that the agreement asks for.

use std::collections::HashSet;

use super::report::name;
use super::words::{locales, of_entries};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("no-description"),
    level: Level::Warning,
    subject: Subject::Words,
    example: include_str!("examples/no-description.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let described: HashSet<(&str, usize)> = of_entries(case)
        .filter(|(said, _)| said.id.ends_with(".description"))
        .map(|(said, index)| (said.locale, index))
        .collect();
    for locale in locales(case) {
        for (index, entry) in case.register.subprocessors.iter().enumerate() {
            if !described.contains(&(locale, index)) {
                finder.entry(index, "id", [name(entry), ("locale", locale.into())]);
            }
        }
    }
}
