//! Text → tables and what is said outside them: CSV, TSV, and what people paste.
//!
//! A text says nowhere what parts its columns, so that is found by what makes the best table of it (`separator`). How lines become
//! rows is `records`'s where a character parts cells, and `aligned`'s where cells stand below each other.

mod aligned;
mod joined;
mod lines;
mod records;
mod separator;
#[cfg(test)]
mod tests;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};

use self::joined::{Joined, MOST_TOLD};
use self::lines::Lines;
use self::separator::{Choice, announced, choice};
use super::codes;
use super::grid::{Cell, Content, MOST_CELLS, Outside, Row, Table};
use crate::finding::{Finding, Level, Place};
use crate::read;

/// The table of a text, if there is one, and its other lines.
pub(super) fn read(bytes: &[u8]) -> Result<Content, Finding> {
    let (text, encoding) = decoded(bytes)?;
    let mut content = taken_apart(&text)?;
    content.repairs.splice(0..0, encoding.map(told));
    Ok(content)
}

/// The same for a text that is decoded.
pub(super) fn taken_apart(text: &str) -> Result<Content, Finding> {
    // DOS ends files so.
    let text = text.trim_end_matches('\u{1a}');
    let mut taken = Taken::default();
    let (announced, rest) = announced(text);
    match announced.map_or_else(|| choice(rest), Choice::Character) {
        Choice::Character(separator) => {
            records::take(rest, usize::from(announced.is_some()), separator, &mut taken)?;
        }
        Choice::Aligned(columns) => aligned::take(rest, columns, &mut taken)?,
        Choice::Prose => {
            let says = |line: &str| !line.chars().all(|c| matches!(c, ';' | '|' | ',') || c.is_whitespace());
            for (number, line) in Lines::new(rest).filter(|(_, line)| says(line)) {
                taken.say(number, line)?;
            }
        }
    }
    Ok(taken.content())
}

/// A file's characters, and the name of their encoding if it is not UTF-8.
pub(super) fn decoded(bytes: &[u8]) -> Result<(String, Option<&'static str>), Finding> {
    let decoded = match unmarked_utf16(bytes) {
        Some(encoding) => encoding
            .decode_without_bom_handling_and_without_replacement(bytes)
            .map(|text| (text.into_owned(), encoding)),
        None => read::decoded(bytes),
    };
    // What has such a character is no text.
    let decoded = decoded.filter(|(text, _)| !text.contains('\0'));
    let (text, encoding) = decoded.ok_or_else(|| Finding::error(codes::IMPORT_ENCODING))?;
    Ok((text, (encoding != UTF_8).then(|| encoding.name())))
}

/// What is told about a text that is not UTF-8.
pub(super) fn told(encoding: &'static str) -> Finding {
    Finding::new(codes::IMPORT_DECODED, Level::Note).with("encoding", encoding)
}

/// UTF-16 without a byte order mark, which shows in its zeros: each Latin letter has one, always on the same side.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let (mut before, mut after, mut pairs) = (0, 0, 0);
    for pair in bytes[..bytes.len().min(4096)].chunks_exact(2) {
        pairs += 1;
        before += usize::from(pair[0] == 0);
        after += usize::from(pair[1] == 0);
    }
    match (before, after) {
        (0, after) if after * 2 > pairs => Some(UTF_16LE),
        (before, 0) if before * 2 > pairs => Some(UTF_16BE),
        _ => None,
    }
}

/// What has been taken from a text so far.
#[derive(Default)]
struct Taken {
    rows: Vec<Row>,
    outside: Vec<Outside>,
    /// Cells and lines.
    count: usize,
    has_open_quotes: bool,
    /// Lines that are one row, and what was told of them.
    joined: Joined,
    told: Vec<Finding>,
}

impl Taken {
    /// Takes a row, unless it is blank.
    fn add(&mut self, number: usize, mut cells: Vec<Cell>) -> Result<(), Finding> {
        let width = cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |last| last + 1);
        if width == 0 {
            return Ok(());
        }
        cells.truncate(width);
        self.count(width)?;
        self.rows.push(Row { number, cells });
        Ok(())
    }

    /// Takes the cells of a line, of which there may be one; lines that are one row together.
    fn add_line(&mut self, number: usize, cells: Vec<Cell>) -> Result<(), Finding> {
        let Some((first, cells, last)) = self.joined.take(number, cells) else { return Ok(()) };
        if let Some(last) = last.filter(|_| self.told.len() < MOST_TOLD) {
            let place = Place { file: String::new(), span: 0..0, line: first, column: 1 };
            let joined = Finding::new(codes::IMPORT_LINES_JOINED, Level::Warning);
            self.told.push(joined.with("count", last - first + 1).at(place));
        }
        match cells.as_slice() {
            // Without a separator in it, a line is no row.
            [only] => self.say(first, &only.text),
            _ => self.add(first, cells),
        }
    }

    /// Takes a line of prose, unless it is blank.
    fn say(&mut self, number: usize, line: &str) -> Result<(), Finding> {
        let text = line.trim_matches(|c: char| c.is_whitespace() || c.is_control());
        if text.is_empty() {
            return Ok(());
        }
        self.count(1)?;
        self.outside.push(Outside { number, text: text.to_owned() });
        Ok(())
    }

    /// Counts what is about to be taken.
    fn count(&mut self, more: usize) -> Result<(), Finding> {
        self.count += more;
        if self.count > MOST_CELLS { Err(Finding::error(codes::IMPORT_TOO_COMPLEX)) } else { Ok(()) }
    }

    fn content(self) -> Content {
        let table = Table { rows: self.rows, ..Table::default() };
        let open = Finding::new(codes::IMPORT_OPEN_QUOTES, Level::Warning);
        Content {
            tables: Some(table).filter(|table| !table.rows.is_empty()).into_iter().collect(),
            outside: self.outside,
            repairs: self.has_open_quotes.then_some(open).into_iter().chain(self.told).collect(),
        }
    }
}
