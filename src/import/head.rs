//! A table's header: which row it is, and how surely the table is a list of sub-processors.

use std::collections::HashMap;

use super::clean::single_spaced;
use super::columns::{Certainty, meaning};
use super::field::Field;
use super::grid::{Content, Merged, Row, Table};
use super::plain::plain;

/// Where a table's header is, and how much it is the header of such a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) row: usize,
    pub(super) score: usize,
}

/// The row that is most of a header: a name must be in it.
pub(super) fn head(table: &Table, heading: &str, told: &HashMap<String, Field>) -> Option<Head> {
    let rows = table.rows.iter().take(MOST_HEADS).enumerate().map(|(at, row)| (score(row, told), at));
    let (score, row) = rows.max_by_key(|(score, at)| (*score, std::cmp::Reverse(*at)))?;
    let heading = plain(heading);
    let bonus = if holds(&heading, &LISTS) { BONUS } else { 0 };
    let malus = if holds(&heading, &FORMER) { BONUS } else { 0 };
    (score > 0).then(|| Head { row, score: (score + bonus).saturating_sub(malus).max(1) })
}

/// What a table is called: its name, or what stands right before it.
pub(super) fn heading(content: &Content, table: &Table) -> String {
    if !table.name.is_empty() {
        return single_spaced(&table.name);
    }
    let before = table.before.checked_sub(1).and_then(|at| content.outside.get(at));
    let text = before.map(|outside| single_spaced(&outside.text)).unwrap_or_default();
    if text.chars().count() > LONGEST_HEADING { String::new() } else { text }
}

/// A row's words for a report.
pub(super) fn shown(row: &Row) -> String {
    let own = row.cells.iter().take(MOST_SHOWN).filter(|cell| cell.merged == Merged::No);
    let texts = own.map(|cell| single_spaced(&cell.text)).filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join(" | ").chars().take(LONGEST_SHOWN).collect()
}

/// Rows of a table among which its header is looked for, and columns that are looked at.
const MOST_HEADS: usize = 30;
const MOST_COLUMNS: usize = 200;

/// What a name for such lists in a heading is worth, or that it is of old.
const BONUS: usize = 4;

/// Characters of a heading; what is longer is a paragraph.
const LONGEST_HEADING: usize = 120;

/// Cells and characters of a row that are shown.
const MOST_SHOWN: usize = 12;
const LONGEST_SHOWN: usize = 300;

/// What words for those who process for others have in them, in any of the languages.
const LISTS: [&str; 13] = [
    "processor",
    "behandler",
    "behandlar",
    "biträde",
    "verarbeiter",
    "käsittelij",
    "vendor",
    "supplier",
    "leverandør",
    "leverantör",
    "lieferant",
    "dienstleister",
    "toimittaj",
];

/// What words for those who no longer do have in them.
const FORMER: [&str; 12] = [
    "former",
    "previous",
    "removed",
    "no longer",
    "tidligere",
    "tidlegare",
    "tidigare",
    "fjernet",
    "ehemalig",
    "frühere",
    "entise",
    "aiemm",
];

fn holds(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

fn score(row: &Row, told: &HashMap<String, Field>) -> usize {
    let mut known: HashMap<Field, usize> = HashMap::new();
    for cell in row.cells.iter().take(MOST_COLUMNS).filter(|cell| cell.merged != Merged::Left) {
        let text = plain(&cell.text);
        let found = match told.get(&text) {
            Some(field) => Some((*field, Certainty::Told)),
            None => meaning(&text).map(|meaning| (meaning.field, meaning.certainty)),
        };
        let Some((field, certainty)) = found else { continue };
        let is_list = field == Field::Name && holds(&text, &LISTS) && !holds(&text, &FORMER);
        let sure = match certainty {
            Certainty::Told => BONUS,
            Certainty::Exact | Certainty::Within => 1,
            Certainty::Loose | Certainty::Near => 0,
        };
        let worth = weight(field) + sure + if is_list { BONUS } else { 0 };
        let best = known.entry(field).or_default();
        *best = worth.max(*best);
    }
    let is_named = known.contains_key(&Field::Name) || known.contains_key(&Field::LegalName);
    if is_named { known.values().sum() } else { 0 }
}

/// How much a column of this kind tells a list of sub-processors from one of contacts or customers.
const fn weight(field: Field) -> usize {
    match field {
        Field::Name
        | Field::Countries
        | Field::StoredIn
        | Field::Function
        | Field::Description
        | Field::Transfer
        | Field::Concluded
        | Field::DataCategories
        | Field::Access => 3,
        Field::LegalName | Field::Since | Field::Updated | Field::Website | Field::Duration => 2,
        Field::RegistrationNumber
        | Field::Address
        | Field::Contact
        | Field::ContactName
        | Field::ContactEmail
        | Field::ContactPhone => 1,
    }
}
