//! What a row of a list is: an entry, more of the entry before, or a remark among entries.

use super::blanks::is_blank_word;
use super::clean::Clean;
use super::grid::{Cell, Merged, Row};
use super::ids::has_form;
use super::places::places;
use super::plain::plain;

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// An entry.
    Entry,
    /// A name and nothing else, which may be a heading.
    Bare,
    /// It has no name of its own, and goes on with the entry before.
    More,
    /// A heading over all columns, or a sentence.
    Remark,
    /// What looks like a heading and stands where names do.
    Heading,
}

/// What a row is, in a list of so many columns with names in this one.
pub(super) fn kind(row: &Row, columns: usize, names: Option<usize>) -> Kind {
    let own = |cell: &&Cell| cell.merged == Merged::No && !cell.is_blank();
    let mut all = row.cells.iter().filter(own);
    let (first, second) = (all.next(), all.next());
    let Some(first) = first else { return Kind::More };
    let repeated = row.cells.iter().filter(|cell| !cell.is_blank() && cell.text == first.text).count();
    let others = row.cells.iter().any(|cell| !cell.is_blank() && cell.text != first.text);
    if columns > 1 && !others && repeated >= columns.min(FEWEST_REPEATED) && repeated > 1 {
        return Kind::Remark;
    }
    let name = names.and_then(|at| row.cells.get(at)).filter(|cell| cell.merged != Merged::Above);
    let name = name.map(|cell| Clean::of(&cell.text).line()).unwrap_or_default();
    if name.is_empty() {
        let is_first = row.cells.first().is_some_and(|cell| std::ptr::eq(cell, first));
        let is_sentence = second.is_none() && is_first && columns > 2 && is_sentence(&first.text);
        return if is_sentence { Kind::Remark } else { Kind::More };
    }
    if second.is_some() || columns < 3 {
        return Kind::Entry;
    }
    if is_sentence(&name) {
        return Kind::Remark;
    }
    if is_heading(&name) { Kind::Heading } else { Kind::Bare }
}

/// Cells with one text that are a heading and no accident.
const FEWEST_REPEATED: usize = 3;

/// Words of the longest name.
const MOST_WORDS: usize = 7;

fn is_sentence(text: &str) -> bool {
    let text = text.trim();
    let words = text.split_whitespace().count();
    !has_form(text) && ((text.ends_with(['.', '!', '?']) && words > 2) || words > MOST_WORDS)
}

/// What sums begin with.
const SUMS: [&str; 7] = ["total", "totalt", "sum", "i alt", "summe", "gesamt", "yhteensä"];

fn is_heading(text: &str) -> bool {
    let first = plain(text.split([':', ' ']).next().unwrap_or_default());
    let is_place = places(text).is_all;
    text.trim_end().ends_with(':') || is_blank_word(text) || is_place || SUMS.contains(&first.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(cells: &[&str]) -> Kind {
        let row = Row { number: 1, cells: cells.iter().map(|text| Cell::new(*text)).collect() };
        kind(&row, 4, Some(0))
    }

    #[test]
    fn rows_are_entries_or_go_on_or_say_something_about_others() {
        for (cells, expected) in [
            (vec!["Slakk", "Irland", "", ""], Kind::Entry),
            (vec!["Slakk", "", "", ""], Kind::Bare),
            (vec!["Amazon Web Services, Inc.", "", "", ""], Kind::Bare),
            (vec!["", "Irland", "", ""], Kind::More),
            (vec!["\u{200B}", "", "", "og mer"], Kind::More),
            (vec!["<b></b>", "", "", "og mer"], Kind::More),
            (vec!["Kontakt oss for mer informasjon.", "", "", ""], Kind::Remark),
            (vec!["EU", "EU", "EU", "EU"], Kind::Remark),
            (vec!["EU/EØS", "", "", ""], Kind::Heading),
            (vec!["Total: 9", "", "", ""], Kind::Heading),
            (vec!["Utenfor EU:", "", "", ""], Kind::Heading),
            (vec!["–", "", "", ""], Kind::Heading),
        ] {
            assert_eq!(of(&cells), expected, "{cells:?}");
        }
        let cell = |text: &str, merged| Cell { merged, ..Cell::new(text) };
        let merged = Row { number: 1, cells: vec![cell("A", Merged::Above), cell("Irland", Merged::No)] };
        assert_eq!(kind(&merged, 2, Some(0)), Kind::More);
        let spread = Row { number: 1, cells: vec![cell("A", Merged::No), cell("A", Merged::Left)] };
        assert_eq!(kind(&spread, 2, Some(0)), Kind::Remark);
    }
}
