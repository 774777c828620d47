//! Two entries that are one company.

use std::collections::HashMap;

use super::report::name;
use super::words::plain;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::register::SubProcessor;

pub(super) const RULE: Rule = Rule {
    code: Code("same-company"),
    level: Level::Warning,
    subject: Subject::Register,
    example: include_str!("examples/same-company.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let mut first: HashMap<String, usize> = HashMap::new();
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        let marks = marks(entry);
        let known = marks.iter().find_map(|mark| first.get(mark).copied());
        if let Some(known) = known {
            let other = &case.register.subprocessors[known];
            let names = [name(entry), ("other", other.name.as_str().into())];
            finder.entry(index, "name", names);
        }
        for mark in marks {
            first.entry(mark).or_insert(index);
        }
    }
}

/// What tells a company: its number, its legal name, the name that customers know and what stands there in brackets.
fn marks(entry: &SubProcessor) -> Vec<String> {
    let bracketed =
        entry.name.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map(|(name, _)| name);
    let names = [Some(entry.name.as_str()), entry.legal_name.as_deref(), bracketed];
    let number = entry.registration_number.as_deref().map(|number| format!("#{}", plain(number)));
    let names = names.into_iter().flatten().map(plain).filter(|name| !name.is_empty());
    number.into_iter().chain(names).collect()
}
