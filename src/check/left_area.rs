//! A country that has left or joined the Economic Area since the entry was last said to be right.

use super::report::name;
use super::third_country::named;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::law;
use crate::register::Country;

pub(super) const RULE: Rule = Rule {
    code: Code("left-area"),
    level: Level::Warning,
    subject: Subject::Transfers,
    example: include_str!("examples/left-area.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        let Some(updated) = entry.updated else { continue };
        let was = |country: &Country, date| law::in_economic_area(country.code(), date);
        let moved = entry.countries.iter().copied();
        let moved: Vec<_> =
            moved.filter(|country| was(country, updated) != was(country, case.date)).collect();
        if !moved.is_empty() {
            let arguments = [name(entry), named(moved), ("updated", updated.into())];
            finder.entry(index, "countries", arguments);
        }
    }
}
