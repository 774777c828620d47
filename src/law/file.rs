//! A data file of dated rows, each with its source.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The rows of a file of `data/`, and when somebody last compared them with the law.
pub(super) struct File<R> {
    pub(super) revised: NaiveDate,
    pub(super) rows: Vec<R>,
}

/// A row, which names its source by a key of the file's `sources`.
pub(super) trait Sourced: DeserializeOwned {
    /// Where the row keeps its source.
    fn source(&mut self) -> &mut String;
}

impl<R: Sourced> File<R> {
    /// Reads a file that is part of the program, and puts each source's text in the place of its key.
    ///
    /// # Panics
    ///
    /// If the file is not what it should be, which the tests of each file find.
    pub(super) fn read(json: &str) -> Self {
        let Table { revised, sources, mut rows } =
            serde_json::from_str(json).unwrap_or_else(|error| panic!("a file of law: {error}"));
        for row in &mut rows {
            let key = R::source(row);
            *key = sources.get(key).unwrap_or_else(|| panic!("a file of law lacks the source {key}")).clone();
        }
        Self { revised, rows }
    }
}

/// A last day of an act, and from when it was known.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// The last day on which it could be relied on.
    pub until: NaiveDate,
    /// The judgment or act that set it, where the act does not itself.
    pub by: Option<String>,
    /// The day from which it was known; none where it was from the first.
    pub known: Option<NaiveDate>,
}

/// What was known on `date` of an act's end: the last that had been set.
pub(super) fn known_end(ends: &[End], date: NaiveDate) -> Option<&End> {
    ends.iter().rfind(|end| end.known.is_none_or(|known| known <= date))
}

/// The last day that an act has had, as is known today.
pub(super) fn last_day(ends: &[End]) -> Option<NaiveDate> {
    ends.last().map(|end| end.until)
}

#[derive(Deserialize)]
#[serde(bound = "R: DeserializeOwned")]
struct Table<R> {
    revised: NaiveDate,
    sources: BTreeMap<String, String>,
    #[serde(alias = "members", alias = "decisions", alias = "instruments", alias = "duties")]
    rows: Vec<R>,
}

/// Whether `date` is one of the days from `from` to `until`, both among them.
pub(super) fn covers(from: NaiveDate, until: Option<NaiveDate>, date: NaiveDate) -> bool {
    from <= date && until.is_none_or(|until| date <= until)
}
