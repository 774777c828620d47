//! XLSX → its sheets, on calamine, cell by cell.
//!
//! What calamine may be trusted with is seen to by `crate::read::sheet::package`, which agreements' tables go through too, and
//! here for links, which it would copy.

use std::cell::Cell;
use std::io::{self, Cursor, Read, Seek, SeekFrom};

use aho_corasick::AhoCorasick;
use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxFormulaMetadata};

use super::sheet::{Area, Budget, Sheet, too_much_said};
use super::value::{Value, target};
use super::{boxes, damaged, named_apart, ours};
use crate::finding::Finding;
use crate::import::grid::{Content, MOST_BYTES, Outside};
use crate::read::sheet::{package, workbook};

/// How often all of a file may be unpacked: once for its cells, for their fonts, for its links and for its merged cells, and as much
/// again.
const MOST_TIMES: u64 = 8;
const ANY: u64 = 1 << 20;

/// Bytes that links may come to: calamine copies where they lead into each, and Excel allows 65,530 to a sheet.
const MOST_LINKED: usize = MOST_BYTES;

/// What stands in the parts of a package that calamine is not asked for, or asked for only if it is there.
#[derive(Debug, Default)]
struct Parts {
    boxes: Vec<String>,
    has_merged: bool,
    has_struck: bool,
    /// Links of the part that has most, and bytes of the longest tag of one that could say where they lead.
    links: usize,
    longest: usize,
}

/// All that is read of a file; beyond a limit it ends.
#[derive(Debug)]
struct Metered<'a> {
    file: Cursor<&'a [u8]>,
    left: &'a Cell<u64>,
}

/// The sheets of a workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Content, Finding> {
    let mut parts = Parts::default();
    package::check(bytes, |name, content| parts.see(name, content)).map_err(ours)?;
    if parts.links.saturating_mul(parts.longest) > MOST_LINKED {
        return Err(too_much_said());
    }
    let left = Cell::new(bytes.len() as u64 * MOST_TIMES + ANY);
    let file = Metered { file: Cursor::new(bytes), left: &left };
    // Whatever calamine makes of it that the file ends.
    sheets(file, parts).map_err(|finding| if left.get() == 0 { ours(package::too_large()) } else { finding })
}

fn sheets(file: Metered<'_>, parts: Parts) -> Result<Content, Finding> {
    let mut workbook = Xlsx::new(file).map_err(damaged)?;
    let sheets = named_apart(workbook.sheets_metadata())?;
    let mut content = Content::default();
    let mut budget = Budget::default();
    for metadata in sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet) {
        let mut sheet = Sheet::new(metadata.name.as_str());
        workbook::cells(&mut workbook, &metadata.name, |(row, column), value, formula| {
            let value = seen(value, formula);
            sheet.add((row as usize, column as usize), value, &mut budget)?;
            Ok(true)
        })
        .map_err(ours)?;
        if parts.links > 0 {
            for it in workbook.hyperlinks_by_sheet_name(&metadata.name).map_err(damaged)? {
                sheet.link(Area::from(it.range), it.target.as_deref().unwrap_or_default(), &mut budget)?;
            }
        }
        if parts.has_struck {
            // Before merged cells, which say the same.
            let mut styles = workbook.worksheet_cells_reader(&metadata.name).map_err(damaged)?;
            while let Some((row, column, style)) = styles.next_style_id().map_err(damaged)? {
                let font = styles.styles().get(style).and_then(|style| style.font.as_ref());
                if font.is_some_and(|font| font.strikethrough) {
                    sheet.strike((row as usize, column as usize));
                }
            }
        }
        if parts.has_merged {
            for area in workbook.merge_cells_by_sheet_name(&metadata.name).map_err(damaged)? {
                sheet.merge(Area::from(area), &mut budget)?;
            }
        }
        sheet.put(metadata.visible == SheetVisible::Visible, &mut content);
    }
    let boxes = parts.boxes.into_iter().enumerate();
    content.outside = boxes.map(|(index, text)| Outside { number: index + 1, text }).collect();
    Ok(content)
}

/// What is seen of a cell.
fn seen(value: &DataRef<'_>, formula: Option<&XlsxFormulaMetadata>) -> Value {
    let formula = formula.filter(|formula| workbook::says_anything(formula));
    let text = match formula {
        Some(XlsxFormulaMetadata::Normal { formula } | XlsxFormulaMetadata::Shared { formula, .. }) => {
            formula
        }
        // Its words stand with the first of those that share it.
        _ => "",
    };
    if formula.is_some() && *value == DataRef::Empty {
        return Value::formula(text);
    }
    let mut value = Value::new(value);
    value.link = target(text);
    value
}

impl Parts {
    fn see(&mut self, name: &str, content: &[u8]) -> Result<(), Finding> {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        if ending == "rels" {
            let longest = content.split(|&byte| byte == b'<').map(<[u8]>::len).max().unwrap_or_default();
            self.longest = self.longest.max(longest);
        } else if name.contains("/drawings/drawing") && ending == "xml" {
            self.boxes.extend(boxes::paragraphs(content)?);
            if self.boxes.iter().map(String::len).sum::<usize>() > MOST_BYTES {
                return Err(too_much_said());
            }
        } else if ending == "xml" {
            let words = AhoCorasick::new(["hyperlink", "mergeCell", "strike"]).map_err(damaged)?;
            let mut links = 0;
            for found in words.find_iter(content) {
                self.has_merged |= found.pattern().as_usize() == 1;
                self.has_struck |= found.pattern().as_usize() == 2;
                links += usize::from(found.pattern().as_usize() == 0);
            }
            self.links = self.links.max(links);
        }
        Ok(())
    }
}

impl Read for Metered<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(into)?;
        self.left.set(self.left.get().saturating_sub(count as u64));
        if self.left.get() == 0 { Err(io::ErrorKind::QuotaExceeded.into()) } else { Ok(count) }
    }
}

impl Seek for Metered<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}
