//! Bytes of a CSV file → its text, and the text's records, one at a time.
//!
//! What the records say is left to `columns` and `row`.

use super::columns::MOST_COLUMNS;
use super::{Cell, Record};
use crate::finding::Finding;
use crate::read::{codes, decoded};

/// A table's text and the character between its columns.
#[derive(Debug, Clone)]
pub(super) struct Text {
    text: String,
    separator: u8,
}

/// What spreadsheet programs put between columns.
const SEPARATORS: [char; 3] = [',', ';', '\t'];

impl Text {
    /// The text of a file; the separator is the one that its header has most of.
    pub(super) fn new(bytes: &[u8]) -> Result<Self, Finding> {
        let text = decoded(bytes).map(|(text, _)| text).filter(|text| !text.contains('\0'));
        let text = text.ok_or_else(|| Finding::error(codes::TABLE_ENCODING))?;
        let mut is_quoted = false;
        let mut counts = SEPARATORS.map(|separator| (0, separator));
        for c in text.trim_start_matches(['\r', '\n']).chars() {
            is_quoted ^= c == '"';
            if !is_quoted && matches!(c, '\r' | '\n') {
                break;
            }
            for (count, separator) in &mut counts {
                *count += usize::from(!is_quoted && c == *separator);
            }
        }
        let (_, separator) = counts.into_iter().rev().max_by_key(|(count, _)| *count).unwrap_or_default();
        Ok(Self { text, separator: separator as u8 })
    }

    /// The records that are not empty, the header first.
    pub(super) fn records(&self) -> Records<'_> {
        let mut reader = csv::ReaderBuilder::new();
        reader.has_headers(false).flexible(true).delimiter(self.separator);
        let reader = reader.from_reader(self.text.as_bytes());
        Records { text: &self.text, reader, fields: csv::StringRecord::new(), counted: 0, number: 1 }
    }
}

/// The records of a text, each read when it is asked for.
pub(super) struct Records<'a> {
    text: &'a str,
    reader: csv::Reader<&'a [u8]>,
    fields: csv::StringRecord,
    /// Up to where rows have been counted.
    counted: usize,
    number: usize,
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        loop {
            let start = self.reader.position().byte() as usize;
            // There is no fault in a text that may have records of any width.
            if !self.reader.read_record(&mut self.fields).is_ok_and(|is_there| is_there) {
                return None;
            }
            let end = self.reader.position().byte() as usize;
            let whole = self.text.get(start..end).unwrap_or_default();
            let content = whole.trim_matches(['\r', '\n']);
            let first = start + whole.len() - whole.trim_start_matches(['\r', '\n']).len();
            // A field may have line breaks, so rows are not lines; and the parser steps over empty ones.
            self.number += breaks(&self.text[self.counted..first]);
            self.counted = first + content.len();

            let cells = self.fields.iter().enumerate().take(MOST_COLUMNS + 1).filter_map(|(at, field)| {
                let field = field.trim();
                (!field.is_empty()).then(|| (at, Cell::Text(field.to_owned())))
            });
            let cells: Vec<_> = cells.collect();
            if cells.is_empty() {
                continue;
            }
            let is_last = self.text[end..].trim_start().is_empty();
            // A mark that opens and never closes makes one field of the rest. Elsewhere one may stand by itself (5" pipe).
            let is_open = is_last
                && content.matches('"').count() % 2 == 1
                && self.fields.iter().any(|field| field.contains(['\r', '\n']));
            return Some(Record { number: self.number, cells, width: Some(self.fields.len()), is_open });
        }
    }
}

/// How many rows end in this text.
fn breaks(between: &str) -> usize {
    between.matches('\n').count() + between.replace("\r\n", "\n").matches('\r').count()
}
