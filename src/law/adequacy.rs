//! Decisions that a place protects personal data as well as the European Economic Area does (GDPR art. 45).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::file::{End, File, Sourced, covers, last_day};

/// An adequacy decision of the European Commission, living or dead.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdequacyDecision {
    /// The place, as ISO 3166-1 alpha-2 code, or the organisation: `EPO`.
    pub territory: String,
    /// The code by which a register names it as a basis: `adequacy`, `dpf`, `privacy-shield` or `safe-harbor`.
    pub basis: String,
    /// The decision's number, as the Official Journal gives it: `2000/518/EC`, `(EU) 2023/1795`.
    pub instrument: String,
    /// Numbers of later acts that changed it, the oldest first.
    #[serde(default)]
    pub amended: Vec<String>,
    /// The day of the decision.
    pub from: NaiveDate,
    /// Its last day, where it ended or says itself when it ends; several where it was prolonged, in order.
    #[serde(default)]
    pub ends: Vec<End>,
    /// What it is limited to, as one of [`scopes`]; none where it covers whoever receives data there.
    pub scope: Option<String>,
    /// The case in which it is challenged.
    pub pending: Option<String>,
    /// Whether it has effect in an EEA EFTA state (ISO 3166-1 alpha-2 code) that differs from the EU:
    /// `unverified` where that is not known.
    #[serde(default)]
    pub efta: BTreeMap<String, String>,
    /// What the row is taken from: acts and judgments.
    pub source: String,
}

impl AdequacyDecision {
    /// Whether it could be relied on at `date`, within its scope.
    #[must_use]
    pub fn is_in_force(&self, date: NaiveDate) -> bool {
        covers(self.from, self.until(), date)
    }

    /// The last day on which it could be relied on, as is known today.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDate> {
        last_day(&self.ends)
    }
}

/// The decisions about a territory (ISO 3166-1 alpha-2 code, or `EPO`), the oldest first.
///
/// Source: `data/adequacy.json`.
pub fn adequacy_decisions(territory: &str) -> impl Iterator<Item = &'static AdequacyDecision> {
    FILE.rows.iter().filter(move |decision| decision.territory == territory)
}

/// The codes of what decisions are limited to, each once and in order: whoever shows decisions has words for these.
pub fn scopes() -> impl Iterator<Item = &'static str> {
    FILE.rows.iter().filter_map(|decision| decision.scope.as_deref()).collect::<BTreeSet<_>>().into_iter()
}

impl Sourced for AdequacyDecision {
    fn source(&mut self) -> &mut String {
        &mut self.source
    }
}

pub(super) static FILE: LazyLock<File<AdequacyDecision>> = LazyLock::new(|| {
    let mut file = File::<AdequacyDecision>::read(include_str!("data/adequacy.json"));
    file.rows.sort_by_key(|decision| decision.from);
    file
});
