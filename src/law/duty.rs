//! Duties that the GDPR has had all along, and the day from which nobody can say that they are not plain.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::file::{File, Sourced};

/// A duty that a court or the authorities have made plain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// To assess the law of the third country where safeguards of art. 46 are relied on.
    AssessTransfers,
    /// To know name, address and contact person of every processor in the chain.
    IdentifyProcessors,
}

impl Duty {
    /// The code that the table uses.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::AssessTransfers => "assess-transfers",
            Self::IdentifyProcessors => "identify-processors",
        }
    }

    /// Whether it was plain on `date`.
    ///
    /// Source: `data/duties.json`.
    ///
    /// # Panics
    /// Never: each duty has a row, as a test shows.
    #[must_use]
    pub fn is_plain(self, date: NaiveDate) -> bool {
        let row = FILE.rows.iter().find(|row| row.duty == self);
        row.expect("each duty has a row in data/duties.json").from <= date
    }
}

/// The day from which a duty is plain.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    pub(super) duty: Duty,
    pub(super) from: NaiveDate,
    pub(super) source: String,
}

impl Sourced for Row {
    fn source(&mut self) -> &mut String {
        &mut self.source
    }
}

pub(super) static FILE: LazyLock<File<Row>> = LazyLock::new(|| File::read(include_str!("data/duties.json")));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duties_are_plain_from_their_days() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(!Duty::AssessTransfers.is_plain(day("2020-07-15")));
        assert!(Duty::AssessTransfers.is_plain(day("2020-07-16")));
        assert!(!Duty::IdentifyProcessors.is_plain(day("2024-10-06")));
        assert!(Duty::IdentifyProcessors.is_plain(day("2024-10-07")));
    }
}
