//! Which states belong to the European Economic Area at a date.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::adequacy;
use super::file::{File, Sourced, covers};

/// Whether EEA law bound the country with this ISO 3166-1 alpha-2 code as a member on `date`, or treated it as one where data
/// are sent there: so whether sending data there is no transfer to a third country.
///
/// Source: the Agreement on the European Economic Area and the acts that `data/eea.json` cites.
#[must_use]
pub fn in_economic_area(code: &str, date: NaiveDate) -> bool {
    FILE.rows.iter().any(|member| member.code == code && covers(member.from, member.until, date))
}

/// Whether EEA law bound the country as a member on `date`: what was only treated as one is none.
///
/// Source: `data/eea.json`.
#[must_use]
pub fn is_member(code: &str, date: NaiveDate) -> bool {
    let is_now = |member: &&Member| member.code == code && covers(member.from, member.until, date);
    FILE.rows.iter().find(is_now).is_some_and(|member| !member.interim)
}

/// What any table has a row about: countries by ISO 3166-1 alpha-2 code and the organisation `EPO`, in order.
///
/// Sources: `data/eea.json`, `data/adequacy.json`.
pub fn territories() -> impl Iterator<Item = &'static str> {
    let members = FILE.rows.iter().map(|member| member.code.as_str());
    let decisions = adequacy::FILE.rows.iter().map(|decision| decision.territory.as_str());
    members.chain(decisions).collect::<BTreeSet<_>>().into_iter()
}

/// A time for which EEA law bound a state as a member.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Member {
    pub(super) code: String,
    pub(super) from: NaiveDate,
    pub(super) until: Option<NaiveDate>,
    /// Whether it had left, and was treated as a member where data are sent there.
    #[serde(default)]
    pub(super) interim: bool,
    pub(super) source: String,
}

impl Sourced for Member {
    fn source(&mut self) -> &mut String {
        &mut self.source
    }
}

pub(super) static FILE: LazyLock<File<Member>> = LazyLock::new(|| File::read(include_str!("data/eea.json")));
