//! XLS (BIFF5 and BIFF8) → its sheets, on calamine.
//!
//! calamine trusts what a file says of itself, and makes room for all cells between the first and the last. So it is given a
//! file anew (`plain`), in which stands only what it is asked for, each record with what it must have.

mod objects;
mod plain;
mod records;
mod strings;

use std::io::{Cursor, Read, Write};

use calamine::{Reader, SheetVisible, Xls};
use cfb::{CompoundFile, Version};

use super::sheet::{Area, Budget, Sheet};
use super::value::Value;
use super::{damaged, named_apart};
use crate::finding::Finding;
use crate::import::grid::{Content, Outside};
use crate::import::{codes, compound};
use plain::Plain;

/// Streams of a compound file that hold a workbook, the newer one first.
const STREAMS: [&str; 2] = ["/Workbook", "/Book"];

/// The sheets of a workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Content, Finding> {
    let mut plain = Plain::new(&stream(bytes)?)?;
    let file = packed(&std::mem::take(&mut plain.stream)).map_err(damaged)?;
    let mut workbook = Xls::new(Cursor::new(file)).map_err(damaged)?;
    let sheets = named_apart(workbook.sheets_metadata())?;
    let mut content = Content::default();
    let mut budget = Budget::default();
    for (metadata, links) in sheets.iter().zip(plain.links) {
        let mut sheet = Sheet::new(metadata.name.as_str());
        let range = workbook.worksheet_range(&metadata.name).map_err(damaged)?;
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            sheet.add((row + top as usize, column + left as usize), Value::new(value), &mut budget)?;
        }
        for (area, target) in links {
            sheet.link(area, &target, &mut budget)?;
        }
        for area in workbook.merge_cells_by_sheet_name(&metadata.name).map_err(damaged)? {
            sheet.merge(Area::from(area), &mut budget)?;
        }
        sheet.put(metadata.visible == SheetVisible::Visible, &mut content);
    }
    let boxes = plain.boxes.into_iter().enumerate();
    content.outside = boxes.map(|(index, text)| Outside { number: index + 1, text }).collect();
    Ok(content)
}

/// The stream of a compound file that is the workbook.
fn stream(bytes: &[u8]) -> Result<Vec<u8>, Finding> {
    let mut file = compound::open(bytes)?;
    // A workbook may stand in a file of another kind.
    let name = STREAMS.into_iter().find(|name| file.is_stream(name));
    let name = name.ok_or_else(|| Finding::error(codes::IMPORT_KIND))?;
    let stream = file.open_stream(name).map_err(damaged)?;
    let mut content = Vec::new();
    // What says that it is longer than its file is cut off, and found out.
    stream.take(bytes.len() as u64).read_to_end(&mut content).map_err(damaged)?;
    Ok(content)
}

/// A compound file with nothing but this workbook.
pub(super) fn packed(stream: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut file = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new()))?;
    let mut into = file.create_stream(STREAMS[0])?;
    into.write_all(stream)?;
    into.flush()?;
    drop(into);
    file.flush()?;
    Ok(file.into_inner().into_inner())
}
