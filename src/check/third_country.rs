//! Which sub-processors have data in third countries, and what the law says of the basis that they name.

use chrono::NaiveDate;

use super::Case;
use crate::finding::Argument;
use crate::law::{self, AdequacyDecision, Instrument, Standing};
use crate::register::{Basis, Country, Family, SubProcessor, Transfer};

/// A sub-processor that has data, or access to them, outside the Economic Area.
pub(super) struct Abroad<'a> {
    /// Its place in the register.
    pub(super) index: usize,
    pub(super) entry: &'a SubProcessor,
    /// The third countries, each once.
    pub(super) countries: Vec<Country>,
}

/// The sub-processors with data in third countries on the day.
pub(super) fn abroad<'a>(case: &Case<'a>) -> impl Iterator<Item = Abroad<'a>> {
    let date = case.date;
    case.register.subprocessors.iter().enumerate().filter_map(move |(index, entry)| {
        let countries = third_countries(entry, date);
        (!countries.is_empty()).then_some(Abroad { index, entry, countries })
    })
}

/// Those that name a basis.
pub(super) fn based<'a>(case: &Case<'a>) -> impl Iterator<Item = (Abroad<'a>, &'a Transfer)> {
    abroad(case).filter_map(|abroad| {
        let transfer = abroad.entry.transfer.as_ref()?;
        Some((abroad, transfer))
    })
}

/// The third countries in which it processes or stores (GDPR art. 44: access from there is a transfer too).
fn third_countries(entry: &SubProcessor, date: NaiveDate) -> Vec<Country> {
    let stored = entry.stored_in.iter().filter_map(|place| place.country());
    let mut outside = Vec::new();
    for country in entry.countries.iter().copied().chain(stored) {
        if !law::in_economic_area(country.code(), date) && !outside.contains(&country) {
            outside.push(country);
        }
    }
    outside
}

impl Abroad<'_> {
    /// What the basis that it names is worth for each of the countries.
    pub(super) fn standings(&self, transfer: &Transfer, date: NaiveDate) -> Vec<(Country, Standing)> {
        let concluded = concluded(self.entry, transfer);
        let standing = |country: &Country| {
            (*country, law::standing(transfer.basis.code(), country.code(), concluded, date))
        };
        self.countries.iter().map(standing).collect()
    }
}

/// The countries whose standing is such, where there are any, as findings name them.
pub(super) fn whose(
    standings: &[(Country, Standing)],
    is_such: impl Fn(&Standing) -> bool,
) -> Option<(&'static str, Argument)> {
    let such: Vec<_> = standings.iter().filter(|(_, standing)| is_such(standing)).collect();
    (!such.is_empty()).then(|| named(such.iter().map(|(country, _)| *country)))
}

/// Whether clauses are named of which neither date nor module says which set they are, now that older sets have ended.
pub(super) fn is_undated(transfer: &Transfer, date: NaiveDate) -> bool {
    let is_unsaid = transfer.concluded.is_none() && transfer.modules.is_empty();
    let sets = law::instruments(Basis::Scc.code()).filter(|set| set.recipients.is_none());
    let has_ended = sets.filter_map(Instrument::until).all(|until| until < date);
    transfer.basis == Basis::Scc && is_unsaid && has_ended
}

/// When the instrument was concluded. Clauses without a date and without a module were there when the entry was last
/// said to be right, so they are no younger than that.
pub(super) fn concluded(entry: &SubProcessor, transfer: &Transfer) -> Option<NaiveDate> {
    let said = entry.updated.filter(|_| transfer.basis == Basis::Scc && transfer.modules.is_empty());
    transfer.concluded.or(said)
}

/// The decision that covers whoever receives data in a country, as far as that can be told of the country alone: not one that
/// an organisation must have joined.
pub(super) fn covering(country: Country, date: NaiveDate) -> Option<&'static AdequacyDecision> {
    let is_general = |decision: &&AdequacyDecision| decision.basis == Basis::Adequacy.code();
    law::adequacy_decisions(country.code()).filter(is_general).find(|decision| decision.is_in_force(date))
}

/// The countries as findings name them.
pub(super) fn named(countries: impl IntoIterator<Item = Country>) -> (&'static str, Argument) {
    let names = countries.into_iter().map(|country| Argument::words(format!("country-{country}")));
    ("countries", Argument::list(names))
}

/// A basis as findings name it.
pub(super) fn basis(basis: Basis) -> (&'static str, Argument) {
    ("basis", Argument::words(Family::Basis.id(basis.code())))
}
