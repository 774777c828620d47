//! Duties that the GDPR has had all along, and the day from which nobody can say that they are not plain.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

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
    /// Whether it was plain on `date`.
    ///
    /// Source: `data/duties.json`.
    ///
    /// # Panics
    /// Never: each duty has a row, as a test shows.
    #[must_use]
    pub fn is_plain(self, date: NaiveDate) -> bool {
        let row = DUTIES.iter().find(|row| row.duty == self);
        row.expect("each duty has a row in data/duties.json").from <= date
    }
}

#[derive(Deserialize)]
struct Table {
    duties: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    duty: Duty,
    from: NaiveDate,
}

static DUTIES: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let table: Table = serde_json::from_str(include_str!("data/duties.json"))
        .expect("data/duties.json is part of the program");
    table.duties
});

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
