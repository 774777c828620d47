//! Bytes of an XLSX file → the records of its table, on calamine.
//!
//! Cells are taken one by one and not as calamine's grid, which has room for all between the first and the last. What
//! the file may unpack to is `package`'s, what the records say `columns`'s and `row`'s.

use std::io::{Cursor, Read, Seek};

use calamine::{
    DataRef, DataType, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxFormulaMetadata,
};

use super::columns::{self, MOST_COLUMNS};
use super::package::{self, MOST_UNPACKED};
use super::{Cell, Record};
use crate::finding::Finding;
use crate::read::codes;

/// Sheets that are looked at for a header. Each is unpacked anew, and a file could name one for many.
const MOST_SHEETS: usize = 10;

/// Rows that a sheet can have.
const MOST_ROWS: u32 = 1 << 20;

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// The records of the first sheet that has a header, else of the first that has anything.
pub(super) fn records(bytes: &[u8]) -> Result<Vec<Record>, Finding> {
    package::check(bytes, |_, _| Ok(()))?;
    let mut workbook = Workbook::new(Cursor::new(bytes)).map_err(damaged)?;
    let sheets = workbook.sheets_metadata().iter();
    let shown = sheets.filter(|it| it.typ == SheetType::WorkSheet && it.visible == SheetVisible::Visible);
    let names: Vec<String> = shown.take(MOST_SHEETS).map(|sheet| sheet.name.clone()).collect();
    let mut chosen = None;
    for name in names {
        let first = records_of(&mut workbook, &name, 1)?;
        let titles = first.iter().flat_map(|record| &record.cells);
        let mut known =
            titles.filter(|(_, cell)| matches!(cell, Cell::Text(title) if columns::find(title).is_some()));
        if known.next().is_some() {
            chosen = Some(name);
            break;
        }
        // Perhaps all columns are misspelt.
        if !first.is_empty() {
            chosen.get_or_insert(name);
        }
    }
    chosen.map_or_else(|| Ok(Vec::new()), |name| records_of(&mut workbook, &name, usize::MAX))
}

/// The first records of a sheet that are not empty.
fn records_of(workbook: &mut Workbook<'_>, name: &str, most: usize) -> Result<Vec<Record>, Finding> {
    let mut records: Vec<Record> = Vec::new();
    let mut length = 0;
    cells(workbook, name, |(row, column), value, formula| {
        let is_unknown = *value == DataRef::Empty && formula.is_some_and(says_anything);
        let cell = if is_unknown { Some(Cell::Formula) } else { cell(value) };
        let Some(cell) = cell else { return Ok(true) };
        if column as usize >= MOST_COLUMNS {
            return Err(Finding::error(codes::TABLE_TOO_WIDE).with("most", MOST_COLUMNS));
        }
        // A long text is stored once, however many cells it stands in.
        length += cell.text().len();
        if length > MOST_UNPACKED {
            return Err(package::too_large());
        }
        let number = row as usize + 1;
        let is_new = records.last().is_none_or(|record| record.number != number);
        if is_new && records.len() == most {
            return Ok(false);
        }
        if is_new {
            records.push(Record { number, ..Record::default() });
        }
        if let Some(record) = records.last_mut() {
            record.cells.push((column as usize, cell));
        }
        Ok(true)
    })?;
    Ok(records)
}

/// Gives the cells of a sheet to `take`, in order: row and column from 0, what calamine has of it, and its formula if it has
/// one. Ends when `take` has had enough.
pub(crate) fn cells<R: Read + Seek>(
    workbook: &mut Xlsx<R>,
    name: &str,
    mut take: impl FnMut((u32, u32), &DataRef<'_>, Option<&XlsxFormulaMetadata>) -> Result<bool, Finding>,
) -> Result<(), Finding> {
    let mut cells = workbook.worksheet_cells_reader(name).map_err(damaged)?;
    let mut last = None;
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(damaged)? {
        // Cells stand in order (ECMA-376 part 1, 18.3.1.73); whoever leaves it could say one thing twice.
        if cell.pos.0 >= MOST_ROWS || last.is_some_and(|last| last >= cell.pos) {
            return Err(damaged(()));
        }
        last = Some(cell.pos);
        if !take(cell.pos, &cell.value, cell.formula.as_ref())? {
            break;
        }
    }
    Ok(())
}

/// Whether there is a formula. What it comes to may well be nothing, but is an empty text then.
pub(crate) fn says_anything(formula: &XlsxFormulaMetadata) -> bool {
    !matches!(formula, XlsxFormulaMetadata::Normal { formula } if formula.is_empty())
}

/// What a cell says; nothing if it is blank.
fn cell(value: &DataRef<'_>) -> Option<Cell> {
    if let Some(error) = value.get_error() {
        return Some(Cell::Failure(error.to_string()));
    }
    let text = match value.get_string() {
        Some(text) => text.trim().to_owned(),
        None => shown(value),
    };
    (!text.is_empty()).then_some(Cell::Text(text))
}

/// What is seen of a cell: numbers as they are, dates as ISO 8601 writes them, texts with the white space around them.
pub(crate) fn shown(value: &impl DataType) -> String {
    if let Some(text) = value.get_string().or(value.get_duration_iso()) {
        text.to_owned()
    } else if let Some(number) = value.get_int() {
        number.to_string()
    } else if let Some(number) = value.get_float() {
        // Whole numbers print without decimals.
        number.to_string()
    } else if let Some(boolean) = value.get_bool() {
        boolean.to_string()
    } else if let Some(time) = value.get_datetime() {
        shown_date(time)
    } else if let Some(text) = value.get_datetime_iso() {
        let is_midnight = |time: &str| time.bytes().all(|byte| matches!(byte, b'0' | b':' | b'.' | b'Z'));
        match text.split_once('T') {
            Some((date, time)) if is_midnight(time) => date.to_owned(),
            _ => text.to_owned(),
        }
    } else {
        value.get_error().map(ToString::to_string).unwrap_or_default()
    }
}

/// A date as ISO 8601 writes it, with the time if it has one. What is no date of a calendar stays a number.
fn shown_date(time: ExcelDateTime) -> String {
    const DAYS: std::ops::Range<f64> = 0.0..2_958_466.0;
    if time.is_duration() || !DAYS.contains(&time.as_f64()) {
        return time.as_f64().to_string();
    }
    let (year, month, day, hours, minutes, seconds, thousandths) = time.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hours, minutes, seconds, thousandths) == (0, 0, 0, 0) {
        return date;
    }
    format!("{date}T{hours:02}:{minutes:02}:{seconds:02}")
}

fn damaged<E>(_: E) -> Finding {
    Finding::error(codes::TABLE_DAMAGED)
}
