//! Which states belong to the European Economic Area at a date.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

/// Whether EEA law bound the country with this ISO 3166-1 alpha-2 code as a member on `date`.
///
/// Source: the Agreement on the European Economic Area and the acts that `data/eea.json` cites.
#[must_use]
pub fn in_economic_area(code: &str, date: NaiveDate) -> bool {
    MEMBERS.iter().any(|member| {
        member.code == code && member.from <= date && member.until.is_none_or(|until| date <= until)
    })
}

#[derive(Deserialize)]
struct Table {
    members: Vec<Member>,
}

#[derive(Deserialize)]
struct Member {
    code: String,
    from: NaiveDate,
    until: Option<NaiveDate>,
}

static MEMBERS: LazyLock<Vec<Member>> = LazyLock::new(|| {
    let table: Table =
        serde_json::from_str(include_str!("data/eea.json")).expect("data/eea.json is part of the program");
    table.members
});
