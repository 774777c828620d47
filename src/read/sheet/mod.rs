//! One table, CSV or XLSX → an agreement for each of its rows.
//!
//! What a column may be called is `columns`'s, how a file is taken apart `text`'s and `workbook`'s, and what an
//! agreement may say the same strict reader's that reads `agreements/*.json` (`row`).

mod columns;
pub(crate) mod package;
mod row;
mod text;
pub(crate) mod workbook;

use std::borrow::Cow;
use std::path::Path;

use super::codes;
use super::json::MOST_MEGABYTES;
use super::seen::Seen;
use crate::finding::{Finding, Place};
use crate::register::Agreement;
use columns::Header;
pub(crate) use columns::letters as column_letters;
use text::Text;

/// A table of agreements, of which the header has been read and is sound.
#[derive(Debug, Clone)]
pub struct Sheet {
    name: String,
    header: Header,
    body: Body,
}

/// A row of a table that says anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The row's number as a spreadsheet program shows it, from 1; usually the header's is 1.
    pub number: usize,
    /// What it says, or all that is wrong with it, by column: at its row and column, with the column's name as
    /// the argument `column`.
    pub agreement: Result<Agreement, Vec<Finding>>,
}

/// The rows of a table, each read when it is asked for.
pub struct Rows<'a> {
    sheet: &'a Sheet,
    records: Box<dyn Iterator<Item = Cow<'a, Record>> + Send + 'a>,
    ids: Seen<String>,
}

/// Reads a table's header. The ending of the name says what the file is: `.csv`, `.tsv` and `.txt` are text, with
/// commas, semicolons or tabs between the columns, in UTF-8, UTF-16 or Windows-1252; `.xlsx` is a workbook.
///
/// # Errors
///
/// A file that is no such table, or all that is wrong with its header.
pub fn sheet(name: &str, bytes: &[u8]) -> Result<Sheet, Vec<Finding>> {
    let about_file = |finding: Finding| vec![finding.with("path", name)];
    if bytes.len() > MOST_MEGABYTES << 20 {
        let finding = Finding::error(codes::TABLE_TOO_LARGE).with("most", MOST_MEGABYTES);
        return Err(about_file(finding));
    }
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let body = match ending.to_ascii_lowercase().as_str() {
        "csv" | "tsv" | "txt" => Text::new(bytes).map(Body::Text),
        "xlsx" => workbook::records(bytes).map(Body::Records),
        _ => Err(Finding::error(codes::TABLE_KIND)),
    };
    let body = body.map_err(about_file)?;
    let first = body.records().next().map(Cow::into_owned);
    let first = first.ok_or_else(|| about_file(Finding::error(codes::TABLE_WITHOUT_HEADER)))?;
    let header = Header::new(name, &first)?;
    Ok(Sheet { name: name.to_owned(), header, body })
}

impl Sheet {
    /// Every name that a column may have, in the order of the alphabet: the facts of an agreement by their paths.
    #[must_use]
    pub fn known_columns() -> Vec<&'static str> {
        columns::known().iter().map(|column| column.path.as_str()).collect()
    }

    /// The table's name, as it was given.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The rows below the header, but for empty ones.
    #[must_use]
    pub fn rows(&self) -> Rows<'_> {
        let mut records = self.body.records();
        // The header.
        records.next();
        Rows { sheet: self, records, ids: Seen::default() }
    }

    /// How many rows there are below the header, but for empty ones. None is judged.
    #[must_use]
    pub fn count(&self) -> usize {
        self.body.records().skip(1).count()
    }

    /// The place of a fact, by its JSON Pointer in an agreement, for findings about a row that has been read; the
    /// nearest column if it has none of its own.
    #[must_use]
    pub fn place(&self, number: usize, pointer: &str) -> Place {
        let is_name = |step: &&str| !step.is_empty() && !step.bytes().all(|byte| byte.is_ascii_digit());
        let path = pointer.split('/').filter(is_name).collect::<Vec<_>>().join(".");
        place(&self.name, number, self.header.nearest_to(&path))
    }
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let Sheet { name, header, .. } = self.sheet;
        let record = self.records.next()?;
        let number = record.number;
        let agreement = row::agreement(name, header, &record).and_then(|agreement| {
            let Some(first) = self.ids.line_of_first(&agreement.id, number) else { return Ok(agreement) };
            let finding = Finding::error(codes::DUPLICATE_ID).with("value", agreement.id);
            let finding = finding.with("line", first).with("column", columns::ID);
            Err(vec![finding.at(place(name, number, header.nearest_to(columns::ID)))])
        });
        Some(Row { number, agreement })
    }
}

/// What stands in a table, header first.
#[derive(Debug, Clone)]
enum Body {
    /// A text, taken apart as it is read.
    Text(Text),
    Records(Vec<Record>),
}

/// A line of a table that is not empty.
#[derive(Debug, Clone, Default)]
struct Record {
    number: usize,
    /// What is not blank, by column from 0.
    cells: Vec<(usize, Cell)>,
    /// How many cells it has, blank ones too, where that must be as many as the header has.
    width: Option<usize>,
    /// Whether quotation marks open in it and never close.
    is_open: bool,
}

/// What stands in a cell.
#[derive(Debug, Clone)]
enum Cell {
    /// What it says, without white space around it.
    Text(String),
    /// What a spreadsheet program shows where a formula fails, as in `#N/A`.
    Failure(String),
    /// A formula whose result is not in the file, as other programs than those for spreadsheets write it.
    Formula,
}

impl Cell {
    /// What is seen of it.
    fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Failure(text) => text,
            Self::Formula => "",
        }
    }
}

impl Body {
    fn records(&self) -> Box<dyn Iterator<Item = Cow<'_, Record>> + Send + '_> {
        match self {
            Self::Text(text) => Box::new(text.records().map(Cow::Owned)),
            Self::Records(records) => Box::new(records.iter().map(Cow::Borrowed)),
        }
    }
}

/// A cell's place: rows are counted from 1, columns from 0. There is no text of which it has bytes.
fn place(name: &str, number: usize, column: usize) -> Place {
    Place { file: name.to_owned(), span: 0..0, line: number, column: column + 1 }
}
