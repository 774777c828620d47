//! Spreadsheets (XLSX, XLS and ODS) → their sheets as tables, and what stands in their text boxes.
//!
//! What kind of file it is is told here from its bytes. There is a file for each kind: `xlsx` and `xls` have calamine take
//! files apart, `ods` reads the XML itself. `sheet` makes tables of cells within limits, `value` says what is seen of a cell.

mod boxes;
mod ods;
mod sheet;
#[cfg(test)]
mod tests;
mod value;
mod xls;
mod xlsx;

use std::collections::HashSet;
use std::io::Read;

use super::grid::Content;
use super::kind::ZIP;
use super::{MOST_MEGABYTES, codes, compound};
use crate::finding::Finding;
use crate::read::sheet::package::{self, MOST_UNPACKED};

/// What the first part of an ODS file says that it is; templates have a longer name.
const SPREADSHEET: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// A kind of spreadsheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Xlsx,
    Xls,
    Ods,
}

/// Which kind of spreadsheet a file is, whatever it is called; nothing if it is none.
///
/// Fails where that cannot be told, for a file is damaged or locked by a password, and for old files of other kinds.
pub(super) fn kind(bytes: &[u8]) -> Result<Option<Kind>, Finding> {
    if ZIP.iter().any(|beginning| bytes.starts_with(beginning)) {
        return kind_of_zip(bytes);
    }
    Ok(compound::is_workbook(bytes)?.then_some(Kind::Xls))
}

/// Takes a spreadsheet apart: each visible sheet in which anything stands is a table.
pub(super) fn read(bytes: &[u8], kind: Kind) -> Result<Content, Finding> {
    if bytes.len() > MOST_MEGABYTES << 20 {
        return Err(Finding::error(codes::IMPORT_TOO_LARGE).with("most", MOST_MEGABYTES));
    }
    match kind {
        Kind::Xlsx => xlsx::read(bytes),
        Kind::Xls => xls::read(bytes),
        Kind::Ods => ods::read(bytes),
    }
}

fn kind_of_zip(bytes: &[u8]) -> Result<Option<Kind>, Finding> {
    let mut archive = package::archive(bytes).map_err(ours)?;
    if let Ok(part) = archive.by_name("mimetype") {
        let mut says = String::new();
        let is_read = part.take(SPREADSHEET.len() as u64).read_to_string(&mut says).is_ok();
        return Ok((is_read && says == SPREADSHEET).then_some(Kind::Ods));
    }
    // Binary workbooks (XLSB) have the same folder.
    let names: Vec<String> = archive.file_names().map(str::to_ascii_lowercase).collect();
    let is_binary = names.iter().any(|name| name == "xl/workbook.bin");
    Ok(if !is_binary && names.iter().any(|name| name.starts_with("xl/")) {
        Some(Kind::Xlsx)
    } else if names.iter().any(|name| name == "content.xml") {
        Some(Kind::Ods)
    } else {
        None
    })
}

/// What the reader of tables of agreements says of a package, as importing says it.
fn ours(finding: Finding) -> Finding {
    if finding.code == crate::read::codes::TABLE_UNPACKS {
        return Finding::error(codes::IMPORT_UNPACKS).with("most", MOST_UNPACKED >> 20);
    }
    if finding.code == crate::read::codes::TABLE_DAMAGED {
        return damaged(());
    }
    finding
}

/// The sheets of a workbook, which are asked for by their names.
fn named_apart(sheets: &[calamine::Sheet]) -> Result<Vec<calamine::Sheet>, Finding> {
    let mut names = HashSet::new();
    if sheets.iter().all(|sheet| names.insert(sheet.name.as_str())) {
        Ok(sheets.to_vec())
    } else {
        Err(damaged(()))
    }
}

fn damaged<E>(_: E) -> Finding {
    Finding::error(codes::IMPORT_DAMAGED)
}
