//! What a basis that somebody names is worth at a date.

use chrono::NaiveDate;

use super::adequacy::{AdequacyDecision, adequacy_decisions};
use super::file::{End, known_end};
use super::instrument::{Instrument, Recipients, instruments};

/// What a named basis is worth for a transfer to a territory at a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It can be relied on.
    InForce {
        /// The act's number.
        act: &'static str,
        /// The last day, where it was known at the date.
        until: Option<NaiveDate>,
        /// What it is limited to, as one of [`scopes`](super::scopes).
        scope: Option<&'static str>,
    },
    /// It could be relied on, and no longer can.
    Ended {
        /// The act's number.
        act: &'static str,
        /// The first day without it.
        on: NaiveDate,
        /// The judgment or act that set that end, where it did not itself.
        by: Option<&'static str>,
    },
    /// It cannot be relied on yet.
    NotYet {
        /// The act's number.
        act: &'static str,
        /// The first day with it.
        from: NaiveDate,
    },
    /// Nothing of that name was ever there for the territory.
    Never,
}

/// What the basis with this code of the register is worth for a transfer to `territory` (ISO 3166-1 alpha-2 code,
/// or `EPO`) at `date`, where what carries the transfer was concluded on `concluded`.
///
/// A basis that is an adequacy decision is looked up among the territory's decisions of that name. One of several acts
/// that followed one another, such as the sets of standard contractual clauses, is the newest that there was when it
/// was concluded: so clauses concluded between 2021-06-27 and 2021-09-26 are taken for the new set, though they may be
/// of an old one. Where it is not known when they were concluded, they are the newest that there is at `date`;
/// where there was none yet, they are of the first. Sets for transfers to controllers are left out: what receives data is a
/// processor. Whether the transfer is within a decision's scope is not judged.
///
/// Sources: `data/adequacy.json`, `data/instruments.json`; GDPR art. 45, 46(5) and Decision (EU) 2021/914 art. 4.
#[must_use]
pub fn standing(basis: &str, territory: &str, concluded: Option<NaiveDate>, date: NaiveDate) -> Standing {
    // What cannot be concluded only while it lasts, like a derogation, does not depend on when that was done.
    let is_concluded = instruments(basis).any(|instrument| instrument.concluded_until.is_some());
    let at = concluded.filter(|_| is_concluded).unwrap_or(date);
    let newest = lives(basis, territory).filter(|life| life.from <= at).last();
    newest.or_else(|| lives(basis, territory).next()).map_or(Standing::Never, |life| life.standing(date))
}

/// The acts that the basis has meant for processors in the territory, the oldest first.
fn lives(basis: &str, territory: &str) -> impl Iterator<Item = Life> {
    let decisions = adequacy_decisions(territory).filter(move |decision| decision.basis == basis);
    let instruments =
        instruments(basis).filter(|instrument| instrument.recipients != Some(Recipients::Controllers));
    instruments.map(Life::from).chain(decisions.map(Life::from))
}

/// An act of either table, from its first day to its last.
struct Life {
    act: &'static str,
    from: NaiveDate,
    ends: &'static [End],
    scope: Option<&'static str>,
}

impl Life {
    fn standing(&self, date: NaiveDate) -> Standing {
        let Self { act, from, ends, scope } = *self;
        let end = known_end(ends, date);
        let until = end.map(|end| end.until);
        match until.and_then(|until| until.succ_opt()) {
            _ if date < from => Standing::NotYet { act, from },
            Some(on) if on <= date => Standing::Ended { act, on, by: end.and_then(|end| end.by.as_deref()) },
            _ => Standing::InForce { act, until, scope },
        }
    }
}

impl From<&'static AdequacyDecision> for Life {
    fn from(decision: &'static AdequacyDecision) -> Self {
        let AdequacyDecision { instrument, from, ends, scope, .. } = decision;
        Self { act: instrument, from: *from, ends, scope: scope.as_deref() }
    }
}

impl From<&'static Instrument> for Life {
    fn from(instrument: &'static Instrument) -> Self {
        let Instrument { act, from, ends, .. } = instrument;
        Self { act, from: *from, ends, scope: None }
    }
}
