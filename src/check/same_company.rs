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
        let other = known.map(|known| &case.register.subprocessors[known]);
        if let Some(other) = other.filter(|other| says_twice(other, entry)) {
            let names = [name(entry), ("other", other.name.as_str().into())];
            finder.entry(index, "name", names);
        }
        for mark in marks {
            first.entry(mark).or_insert(index);
        }
    }
}

/// Whether two entries for one company say the same of it, or what cannot both be so; two services of one company may well
/// be two entries.
fn says_twice(one: &SubProcessor, other: &SubProcessor) -> bool {
    let differ = |one: &Option<String>, other: &Option<String>| {
        one.as_deref().zip(other.as_deref()).is_some_and(|(one, other)| plain(one) != plain(other))
    };
    one.function == other.function
        || differ(&one.legal_name, &other.legal_name)
        || differ(&one.registration_number, &other.registration_number)
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
