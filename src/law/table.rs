//! The tables of dated law, as a listing shows them.

use chrono::NaiveDate;

use super::{adequacy, duty, instrument, territory};

/// A table of dated law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its code, which is its file's name: `eea`, `adequacy`, `instruments` or `duties`.
    pub name: &'static str,
    /// The day on which somebody last compared it with the law.
    pub revised: NaiveDate,
    /// Its rows, by their first days; in `eea` by country.
    pub rows: Vec<Row>,
}

/// A row of a table: what it is about, from when to when, and what says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The territory, in tables of territories: ISO 3166-1 alpha-2 code, or `EPO`.
    pub territory: Option<&'static str>,
    /// The code of the register's basis, in tables of bases.
    pub basis: Option<&'static str>,
    /// The code of the duty, in tables of duties.
    pub duty: Option<&'static str>,
    /// The act's number.
    pub act: Option<&'static str>,
    /// The first day.
    pub from: NaiveDate,
    /// The last day on which it could be newly concluded.
    pub concluded_until: Option<NaiveDate>,
    /// The last day on which it could be relied on.
    pub until: Option<NaiveDate>,
    /// What it is limited to, as one of [`scopes`](super::scopes).
    pub scope: Option<&'static str>,
    /// What the row is taken from.
    pub source: &'static str,
}

/// The tables: membership of the European Economic Area, adequacy decisions, instruments, duties.
#[must_use]
pub fn tables() -> Vec<Table> {
    let eea = &*territory::FILE;
    let adequacy = &*adequacy::FILE;
    let instruments = &*instrument::FILE;
    let duties = &*duty::FILE;
    vec![
        Table {
            name: "eea",
            revised: eea.revised,
            rows: eea
                .rows
                .iter()
                .map(|row| Row {
                    territory: Some(&row.code),
                    until: row.until,
                    ..Row::new(row.from, &row.source)
                })
                .collect(),
        },
        Table {
            name: "adequacy",
            revised: adequacy.revised,
            rows: adequacy
                .rows
                .iter()
                .map(|row| Row {
                    territory: Some(&row.territory),
                    basis: Some(&row.basis),
                    act: Some(&row.instrument),
                    until: row.until(),
                    scope: row.scope.as_deref(),
                    ..Row::new(row.from, &row.source)
                })
                .collect(),
        },
        Table {
            name: "instruments",
            revised: instruments.revised,
            rows: instruments
                .rows
                .iter()
                .map(|row| Row {
                    basis: Some(&row.basis),
                    act: Some(&row.act),
                    concluded_until: row.concluded_until,
                    until: row.until(),
                    ..Row::new(row.from, &row.source)
                })
                .collect(),
        },
        Table {
            name: "duties",
            revised: duties.revised,
            rows: duties
                .rows
                .iter()
                .map(|row| Row { duty: Some(row.duty.key()), ..Row::new(row.from, &row.source) })
                .collect(),
        },
    ]
}

impl Row {
    /// A row that says no more than what every row says.
    const fn new(from: NaiveDate, source: &'static str) -> Self {
        Self {
            territory: None,
            basis: None,
            duty: None,
            act: None,
            from,
            concluded_until: None,
            until: None,
            scope: None,
            source,
        }
    }
}
