//! A text with a character between its cells → rows, on the csv library.
//!
//! The library takes a record apart; where quotation marks open that never close is found before, for it would take all that follows for one
//! cell.

use super::super::codes;
use super::super::grid::{Cell, MOST_CELLS};
use super::Taken;
use super::joined::Joined;
use super::lines::{end, ending, endings};
use crate::finding::Finding;

/// Marks that never close. A text with more of them means something else by the character.
const MOST_OPEN_QUOTES: usize = 1000;

/// A record at the head of some bytes.
pub(super) struct Span {
    /// Where it ends, before what ends its line.
    pub(super) end: usize,
    /// How many cells it has.
    pub(super) fields: usize,
    /// Whether marks open in it and never close: then it is the first line, as it stands.
    is_open: bool,
}

/// Takes the rows of a text, before which the file has so many lines.
pub(super) fn take(text: &str, before: usize, separator: u8, taken: &mut Taken) -> Result<(), Finding> {
    let bytes = text.as_bytes();
    if separator == b'\t' {
        taken.joined = Joined::of(text, before);
    }
    let mut open = 0;
    // Up to `start`, marks close; up to `done`, rows are taken.
    let (mut done, mut start, mut number) = (0, 0, before + 1);
    while start < text.len() && open < MOST_OPEN_QUOTES {
        let span = span(&bytes[start..], separator);
        if span.fields > MOST_CELLS {
            return Err(Finding::error(codes::IMPORT_TOO_COMPLEX));
        }
        let next = start + span.end + ending(&bytes[start + span.end..]);
        if span.is_open {
            open += 1;
            number = take_quoted(&text[done..start], number, separator, taken)?;
            number = take_plain(&text[start..next], number, separator, taken)?;
            done = next;
        }
        start = next;
    }
    taken.has_open_quotes = open > 0;
    number = take_quoted(&text[done..start], number, separator, taken)?;
    take_plain(&text[start..], number, separator, taken)?;
    Ok(())
}

/// The record that these bytes begin with.
pub(super) fn span(bytes: &[u8], separator: u8) -> Span {
    let (mut at, mut fields) = (0, 1);
    loop {
        if bytes.get(at) == Some(&b'"') {
            let Some(length) = quoted(&bytes[at..], separator) else {
                let end = end(bytes);
                let fields = bytes[..end].split(|byte| *byte == separator).count();
                return Span { end, fields, is_open: true };
            };
            at += length;
        }
        let is_end = |byte: &u8| *byte == separator || matches!(byte, b'\r' | b'\n');
        at += bytes[at..].iter().position(is_end).unwrap_or(bytes.len() - at);
        if bytes.get(at) != Some(&separator) {
            return Span { end: at, fields, is_open: false };
        }
        at += 1;
        fields += 1;
    }
}

/// How long the marked words are that these bytes begin with, if their mark closes where a cell ends.
fn quoted(bytes: &[u8], separator: u8) -> Option<usize> {
    let mut at = 1;
    loop {
        at += 1 + bytes.get(at..)?.iter().position(|byte| *byte == b'"')?;
        if bytes.get(at) != Some(&b'"') {
            break;
        }
        at += 1;
    }
    let after = bytes[at..].iter().find(|byte| **byte != b' ');
    let closes = after.is_none_or(|byte| *byte == separator || matches!(byte, b'\r' | b'\n'));
    // Nobody types a tab into a cell: with line breaks too, these are rows between two stray marks.
    let marked = &bytes[..at];
    let is_rows = separator == b'\t' && marked.contains(&b'\t') && end(marked) < at;
    (closes && !is_rows).then_some(at)
}

/// Takes rows in which marks close; returns the number of the line after them.
fn take_quoted(text: &str, first: usize, separator: u8, taken: &mut Taken) -> Result<usize, Finding> {
    if text.is_empty() {
        return Ok(first);
    }
    let mut builder = csv::ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(separator);
    let mut reader = builder.buffer_capacity(text.len().clamp(64, 1 << 16)).from_reader(text.as_bytes());
    let mut fields = csv::StringRecord::new();
    let (mut counted, mut number) = (0, first);
    loop {
        let start = reader.position().byte() as usize;
        // There is no fault in a text that may have records of any width.
        if !reader.read_record(&mut fields).is_ok_and(|is_there| is_there) {
            break;
        }
        let whole = text.get(start..reader.position().byte() as usize).unwrap_or_default();
        // A field may have line breaks, so records are not lines; and the parser steps over empty ones.
        let begins = start + whole.len() - whole.trim_start_matches(['\r', '\n']).len();
        number += endings(&text[counted..begins]);
        counted = begins;
        let whole = whole.trim_matches(['\r', '\n']);
        add(number, whole, fields.iter(), separator, taken)?;
    }
    Ok(number + endings(&text[counted..]))
}

/// Takes rows in which marks are characters like others; returns the number of the line after them.
fn take_plain(text: &str, first: usize, separator: u8, taken: &mut Taken) -> Result<usize, Finding> {
    for (number, line) in super::lines::Lines::new(text) {
        let fields = line.split(separator as char).count();
        if fields > MOST_CELLS {
            return Err(Finding::error(codes::IMPORT_TOO_COMPLEX));
        }
        add(first + number - 1, line, line.split(separator as char), separator, taken)?;
    }
    Ok(first + endings(text))
}

/// Takes a row, or a line of prose.
fn add<'a>(
    number: usize,
    whole: &str,
    fields: impl Iterator<Item = &'a str>,
    separator: u8,
    taken: &mut Taken,
) -> Result<(), Finding> {
    if separator == b'|' && is_rule(whole) {
        return Ok(());
    }
    taken.add_line(number, fields.map(Cell::new).collect())
}

/// Whether a line is drawn between rows, as in `|---|:-:|` and `+====+`.
fn is_rule(line: &str) -> bool {
    line.contains(['-', '=']) && line.chars().all(|c| matches!(c, '-' | '=' | '+' | '|' | ':' | ' '))
}
