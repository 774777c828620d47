//! One entry of a list → the facts of a sub-processor, its words, and what is left: cell by cell, and what follows from all.

use super::blanks::is_blank_word;
use super::cell::{Cells, Spot, territories};
use super::clean::Clean;
use super::codes;
use super::codes_of::code_of;
use super::field::Field;
use super::header::Column;
use super::list::Entry;
use super::made::Made;
use super::places::places;
use super::plain::plain;
use super::storage::stored;
use crate::finding::{Argument, Code, Finding, Level};
use crate::register::{Family, Territory, Unconfirmed};

/// Reads an entry; it has no id yet.
pub(super) fn made(entry: &Entry, columns: &[Column], cells: &mut Cells<'_>) -> Made {
    cells.report.in_table(entry.table);
    let mut made = Made { table: entry.table, row: entry.row, ..Made::default() };
    // When a basis was concluded is asked when it is known which.
    let is_late = |column: &Column| column.field() == Some(Field::Concluded);
    let all = || entry.cells.iter().zip(columns).enumerate();
    let (early, late) = (all().filter(|(_, (_, it))| !is_late(it)), all().filter(|(_, (_, it))| is_late(it)));
    for (at, (cell, column)) in early.chain(late) {
        let spot = Spot { row: entry.row, column: at, title: &column.title };
        let clean = Clean::of(&cell.text);
        let line = clean.line();
        let field = column.field();
        if let Some(link) = &cell.link {
            cells.lead(&mut made, spot, field, link, &line);
        }
        if line.is_empty() {
            continue;
        }
        if clean.had_markup {
            cells.tell(spot, codes::IMPORT_MARKUP, &cell.text, line.as_str());
        }
        if clean.had_unseen {
            cells.tell(spot, codes::IMPORT_UNSEEN, &cell.text, line.as_str());
        }
        let Some(field) = field else {
            made.keep(spot.title, &line);
            continue;
        };
        if is_blank(field, &line) {
            cells.tell(spot, codes::IMPORT_BLANK, &line, "");
            if !plain(&line).is_empty() {
                made.keep(spot.title, &line);
            }
            continue;
        }
        cells.take(&mut made, spot, field, &line, &clean.lines);
        if cell.is_struck {
            cells.warn(spot, codes::IMPORT_STRUCK_CELL, field, &line);
            made.mark(field.fact(), Some(&super::cell::shortened(&line)));
        }
        if column.is_doubtful() {
            made.mark(field.fact(), Some(&super::cell::shortened(&line)));
        }
    }
    for field in &entry.doubtful {
        made.mark(field.fact(), None);
    }
    infer(&mut made, cells);
    made
}

/// Whether a cell says that there is nothing. Names and descriptions are what they are, and `NA` is a country as well.
fn is_blank(field: Field, line: &str) -> bool {
    let is_place = || matches!(field, Field::Countries | Field::StoredIn) && places(line).is_all;
    !matches!(field, Field::Name | Field::Description) && is_blank_word(line) && !is_place()
}

/// What follows from what was read: facts that no column says, each to be confirmed.
fn infer(made: &mut Made, cells: &mut Cells<'_>) {
    let address = made.facts.address.as_deref().filter(|_| made.facts.countries.is_empty());
    let last = address.and_then(|address| address.rsplit(',').next()).map(|last| last.trim().to_owned());
    // A code of two letters at the end of an address may be a state's.
    if let Some(last) = last.filter(|last| last.chars().count() > 2) {
        let found = places(&last);
        if let (true, [Territory::Country(country)]) = (found.is_all, found.named.as_slice()) {
            made.facts.countries = vec![*country];
            inferred(made, cells, codes::IMPORT_COUNTRY_OF_ADDRESS, &last, territories(&found.named));
            made.mark("countries", Some(&last));
        }
    }
    // To store is to process (GDPR art. 4(2)); whether that is all is for somebody to say.
    let stored_in: Vec<_> = made.facts.stored_in.iter().filter_map(|place| place.country()).collect();
    if made.facts.countries.is_empty() && !stored_in.is_empty() {
        let found: Vec<Territory> = stored_in.iter().copied().map(Territory::Country).collect();
        made.facts.countries = stored_in;
        inferred(made, cells, codes::IMPORT_COUNTRY_OF_STORAGE, "", territories(&found));
        made.mark("countries", None);
    }
    let Some(description) = made.description.clone() else { return };
    if made.facts.stored_in.is_empty() {
        let found = stored(&description);
        if !found.places.is_empty() {
            let said = found.said.join(" ");
            inferred(made, cells, codes::IMPORT_STORED_IN, &said, territories(&found.places));
            made.facts.stored_in = found.places;
            made.mark("stored_in", Some(&said));
        }
    }
    if made.facts.function.is_empty()
        && let Some((code, _)) = code_of(Family::Function, &description, cells.locale)
    {
        let word = Argument::words(Unconfirmed::word("function"));
        let finding = Finding::new(codes::IMPORT_DOUBTFUL, Level::Warning).with("fact", word);
        cells.report.add_at(finding.with("value", description.as_str()), made.row, 0);
        code.clone_into(&mut made.facts.function);
        made.mark("function", Some(&description));
    }
}

fn inferred(made: &Made, cells: &mut Cells<'_>, code: Code, said: &str, result: Argument) {
    let finding = Finding::new(code, Level::Warning).with("name", made.facts.name.as_str());
    cells.report.add_at(finding.with("value", said).with("result", result), made.row, 0);
}
