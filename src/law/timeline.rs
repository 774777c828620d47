//! What allowed data to be sent to a territory, by time.

use chrono::NaiveDate;

use super::adequacy::{AdequacyDecision, adequacy_decisions};
use super::file::covers;
use super::territory;

/// A time in the life of a territory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The last day, where it is known.
    pub until: Option<NaiveDate>,
    /// What allowed data to be sent there.
    pub what: What,
    /// What this is taken from: acts and judgments.
    pub source: &'static str,
}

impl Period {
    /// Whether `date` is one of its days.
    #[must_use]
    pub fn covers(&self, date: NaiveDate) -> bool {
        covers(self.from, self.until, date)
    }
}

/// What allows data to be sent to a territory as such.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// It is in the European Economic Area, so that there is no transfer to a third country.
    Membership,
    /// It had left the European Economic Area, and sending data there was still no transfer to a third country.
    Interim,
    /// The Commission decided that it protects data adequately.
    Adequacy(&'static AdequacyDecision),
}

/// All periods of a territory (ISO 3166-1 alpha-2 code, or `EPO`), by their first days. Between them nothing about the
/// territory itself allowed a transfer.
///
/// Sources: `data/eea.json`, `data/adequacy.json`.
#[must_use]
pub fn timeline(territory: &str) -> Vec<Period> {
    let memberships = territory::FILE.rows.iter().filter(|member| member.code == territory).map(|member| {
        let (from, until, source) = (member.from, member.until, member.source.as_str());
        let what = if member.interim { What::Interim } else { What::Membership };
        Period { from, until, what, source }
    });
    let decisions = adequacy_decisions(territory).map(|decision| {
        let (from, until, source) = (decision.from, decision.until(), decision.source.as_str());
        Period { from, until, what: What::Adequacy(decision), source }
    });
    let mut periods: Vec<_> = memberships.chain(decisions).collect();
    periods.sort_by_key(|period| period.from);
    periods
}
