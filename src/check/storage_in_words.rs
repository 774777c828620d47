//! A text that says that data are stored where the register says that they are not.

use chrono::NaiveDate;

use super::report::name;
use super::words::of_entries;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::law;
use crate::register::{Country, SubProcessor, Territory};

pub(super) const RULE: Rule = Rule {
    code: Code("storage-in-words"),
    level: Level::Error,
    subject: Subject::Words,
    example: include_str!("examples/storage-in-words.json"),
    find,
};

/// What a term begins with that says where data are stored: `-stored-in-eu`, `-stored-in-us`.
const TERM: &str = "-stored-in-";

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (said, index) in of_entries(case) {
        let entry = &case.register.subprocessors[index];
        for code in said.references.iter().filter_map(|id| id.strip_prefix(TERM)) {
            let Some(place) = Territory::from_code(&code.to_uppercase()) else { continue };
            if is_at_odds(entry, place, case.date) {
                let name = name(entry);
                let term = ("term", format!("{TERM}{code}").into());
                finder.said(said, index, [name, term, ("locale", said.locale.into())]);
            }
        }
    }
}

/// Whether an entry's facts rule out that its data are stored at `place`, and there alone.
fn is_at_odds(entry: &SubProcessor, place: Territory, date: NaiveDate) -> bool {
    let is_there = |country: Country| match place {
        Territory::Country(said) => said == country,
        Territory::EuropeanUnion | Territory::EconomicArea => law::is_member(country.code(), date),
    };
    if entry.stored_in.is_empty() {
        return !entry.countries.is_empty() && !entry.countries.iter().copied().any(is_there);
    }
    entry.stored_in.iter().filter_map(|stored| stored.country()).any(|country| !is_there(country))
}
