//! What may carry a transfer to a third country without a decision about that country (GDPR art. 46 to 49).

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::file::{End, File, Sourced, last_day};

/// An act under which transfers are or were made.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// The code by which a register names it as a basis: `scc`, `bcr`, …
    pub basis: String,
    /// The act's number: `2010/87/EU`, `(EU) 2021/914`, or the law's own where there is no act beside it.
    pub act: String,
    /// What gives it effect.
    pub provision: Provision,
    /// The first day on which it applied.
    pub from: NaiveDate,
    /// The last day on which it could be newly concluded or authorised.
    pub concluded_until: Option<NaiveDate>,
    /// The last day on which what was concluded before could be relied on, where it ended.
    #[serde(default)]
    pub ends: Vec<End>,
    /// Who receives data under it; none where it may be anybody.
    pub recipients: Option<Recipients>,
    /// What the row is taken from: acts and their articles.
    pub source: String,
}

impl Instrument {
    /// The last day on which it could be relied on, as is known today.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDate> {
        last_day(&self.ends)
    }
}

/// Who receives data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Recipients {
    /// Controllers, and so no sub-processor.
    Controllers,
}

/// An article of a law.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// The law's number: `(EU) 2016/679` is the GDPR.
    pub law: String,
    /// The article, with paragraph and point: `46(2)(c)`.
    pub article: String,
}

/// The acts that a basis has meant, the oldest first; none for a basis that is a decision about a territory.
///
/// Source: `data/instruments.json`.
pub fn instruments(basis: &str) -> impl Iterator<Item = &'static Instrument> {
    FILE.rows.iter().filter(move |instrument| instrument.basis == basis)
}

impl Sourced for Instrument {
    fn source(&mut self) -> &mut String {
        &mut self.source
    }
}

pub(super) static FILE: LazyLock<File<Instrument>> = LazyLock::new(|| {
    let mut file = File::<Instrument>::read(include_str!("data/instruments.json"));
    file.rows.sort_by_key(|instrument| instrument.from);
    file
});
