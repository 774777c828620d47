//! A workbook's stream → one that calamine may be trusted with, and what calamine knows nothing of: links and text boxes.
//!
//! Each cell's record is looked at and written anew; what a formula comes to becomes a cell of its own. The rest is left out.

use super::objects::{boxed, link};
use super::records::{Record, Records, characters, kind, number};
use super::strings::Strings;
use super::{Area, damaged};
use crate::finding::Finding;
use crate::import::codes;
use crate::import::grid::{MOST_BYTES, MOST_CELLS};
use crate::import::workbook::sheet::{too_many_cells, too_much_said};

/// Columns of a sheet ([MS-XLS] 2.5.53).
const MOST_COLUMNS: u32 = 256;

/// Characters of the texts of all cells, each counted as often as it stands.
const MOST_CHARACTERS: usize = MOST_BYTES / 2;

/// How often the stream may be read, once for all sheets: hostile ones begin at one place.
const MOST_TIMES: usize = 2;

/// Bytes of a formula's or a label's record before its text: row, column and format.
const HEAD: usize = 6;

/// What a formula may fail with ([MS-XLS] 2.5.10), and what another failure is taken for: `#VALUE!`.
const FAILURES: [u8; 8] = [0x00, 0x07, 0x0F, 0x17, 0x1D, 0x24, 0x2A, 0x2B];
const FAILURE: u8 = 0x0F;

/// The kind of the object that a comment is.
const COMMENT: u32 = 0x19;

/// A workbook's stream that holds no more than is asked for.
#[derive(Debug)]
pub(super) struct Plain {
    pub(super) stream: Vec<u8>,
    /// The links of each sheet, in the order of the sheets.
    pub(super) links: Vec<Vec<(Area, String)>>,
    /// The texts of boxes, but for blank ones.
    pub(super) boxes: Vec<String>,
    /// Lengths of the texts that cells share.
    lengths: Vec<u32>,
    is_old: bool,
    cells: usize,
    area: usize,
    characters: usize,
}

/// The cells of a sheet, as far as they are known: rows and columns from and to.
type Extent = Option<[u32; 4]>;

impl Plain {
    /// What is asked for of this stream.
    pub(super) fn new(stream: &[u8]) -> Result<Self, Finding> {
        let mut plain = Self {
            stream: Vec::new(),
            links: Vec::new(),
            boxes: Vec::new(),
            lengths: Vec::new(),
            is_old: false,
            cells: 0,
            area: 0,
            characters: 0,
        };
        let sheets = plain.globals(stream)?;
        let mut left = stream.len().saturating_mul(MOST_TIMES);
        for (from, at, is_visible) in sheets {
            let begins = plain.stream.len() as u32;
            plain.stream[at..at + 4].copy_from_slice(&begins.to_le_bytes());
            let records = &stream.get(from..).ok_or_else(|| damaged(()))?;
            let unread = plain.sheet(records, is_visible)?;
            left = left.checked_sub(records.len() - unread).ok_or_else(|| damaged(()))?;
        }
        Ok(plain)
    }

    /// Takes what is said of all sheets; where each begins, where that is written, and whether it is visible.
    fn globals(&mut self, stream: &[u8]) -> Result<Vec<(usize, usize, bool)>, Finding> {
        let mut records = Records::new(stream);
        let first = records.next()?;
        self.begin(&first)?;
        let version = number::<2>(first.data, 0).unwrap_or_default();
        let is_oldest = version == 0 && number::<2>(first.data, 2) == Some(0x1000);
        self.is_old = is_oldest || matches!(version, 2 | 7 | 0x200 | 0x300 | 0x400 | 0x500);
        let mut sheets = Vec::new();
        loop {
            let record = records.next()?;
            let data = record.data;
            match record.kind {
                kind::EOF => break,
                kind::FILE_PASS => return Err(Finding::error(codes::IMPORT_ENCRYPTED)),
                // Texts of the newer kind are Unicode, whatever they say.
                kind::CODE_PAGE if !self.is_old => {}
                kind::CODE_PAGE | kind::DATE_MODE if data.len() >= 2 => self.write(record.kind, &[data]),
                kind::XF if data.len() >= 4 => self.write(record.kind, &[&data[..4]]),
                kind::FORMAT => self.write(record.kind, &[data]),
                kind::BOUND_SHEET => {
                    let (Some(from), [.., state, sort, _, _]) =
                        (number::<4>(data, 0), data.get(..8).unwrap_or_default())
                    else {
                        return Err(damaged(()));
                    };
                    // Others are charts and programs.
                    if *sort == 0 {
                        sheets.push((from as usize, self.stream.len() + 4, matches!(state & 3, 0)));
                        self.write(record.kind, &[data]);
                    }
                }
                kind::STRINGS => {
                    let strings = Strings::new(data, record.continued.clone()).ok_or_else(|| damaged(()))?;
                    self.lengths = strings.lengths(MOST_CELLS).ok_or_else(|| damaged(()))?;
                    self.write(record.kind, &[data]);
                    record.continued.iter().for_each(|more| self.write(kind::CONTINUE, &[more]));
                }
                kind::CODE_PAGE | kind::DATE_MODE | kind::XF => return Err(damaged(())),
                _ => {}
            }
        }
        self.write(kind::EOF, &[]);
        Ok(sheets)
    }

    /// Takes the cells of a sheet; how many bytes were not read.
    fn sheet(&mut self, stream: &[u8], is_visible: bool) -> Result<usize, Finding> {
        let mut records = Records::new(stream);
        self.begin(&records.next()?)?;
        let mut links = Vec::new();
        let mut extent: Extent = None;
        let (mut level, mut object, mut awaited) = (0_usize, 0, None);
        loop {
            let record = records.next()?;
            let data = record.data;
            match record.kind {
                // Charts that lie in the sheet.
                kind::BOF => level += 1,
                kind::EOF if level > 0 => level -= 1,
                kind::EOF => break,
                _ if level > 0 => {}
                kind::FORMULA => awaited = self.formula(data, &mut extent)?,
                kind::STRING => {
                    if let Some(head) = awaited.take() {
                        self.result(&head, &record)?;
                    }
                }
                kind::MERGE_CELLS => {
                    let areas = number::<2>(data, 0).and_then(|count| data.get(..2 + 8 * count as usize));
                    self.write(record.kind, &[areas.ok_or_else(|| damaged(()))?]);
                }
                kind::LINK => links.extend(link(data)),
                kind::OBJECT => object = number::<2>(data, 4).unwrap_or_default(),
                kind::TEXT_OBJECT if object != COMMENT && is_visible => self.boxes.extend(boxed(&record)),
                _ => self.cell(record.kind, data, &mut extent)?,
            }
        }
        self.links.push(links);
        self.write(kind::EOF, &[]);
        if let Some([top, left, bottom, right]) = extent {
            self.area += (bottom - top + 1) as usize * (right - left + 1) as usize;
        }
        if self.area > MOST_CELLS { Err(too_many_cells()) } else { Ok(records.left()) }
    }

    /// Takes a record if it is a cell's.
    fn cell(&mut self, kind: u16, data: &[u8], extent: &mut Extent) -> Result<(), Finding> {
        let is_sound = match kind {
            kind::NUMBER => data.len() >= 14,
            kind::RK => data.len() >= 10,
            kind::LABEL | kind::RICH_STRING => return self.label(data, extent),
            kind::BOOL_ERR if data.len() >= 8 => {
                return self.bool_err(&data[..HEAD], data[6], data[7], extent);
            }
            kind::BOOL_ERR => false,
            kind::LABEL_SST => match number::<4>(data, HEAD).and_then(|at| self.lengths.get(at as usize)) {
                Some(length) => {
                    self.characters += *length as usize;
                    true
                }
                None => false,
            },
            kind::MUL_RK => data.len() >= 12 && (data.len() - 6).is_multiple_of(6),
            _ => return Ok(()),
        };
        if !is_sound {
            return Err(damaged(()));
        }
        let columns = if kind == kind::MUL_RK { (data.len() as u32 - 6) / 6 } else { 1 };
        self.reach(data, columns, extent)?;
        let first = number::<2>(data, 2).unwrap_or_default();
        // How far it goes stands at its end, too.
        if kind == kind::MUL_RK && number::<2>(data, data.len() - 2) != Some(first + columns - 1) {
            return Err(damaged(()));
        }
        self.write(kind, &[data]);
        Ok(())
    }

    /// Takes a text that is a cell's own.
    fn label(&mut self, data: &[u8], extent: &mut Extent) -> Result<(), Finding> {
        self.reach(data, 1, extent)?;
        let length = number::<2>(data, HEAD).ok_or_else(|| damaged(()))? as usize;
        let text = &data[HEAD + 2..];
        let is_whole = if self.is_old {
            text.len() >= length
        } else {
            length == 0 || characters([text], length).is_some()
        };
        if !is_whole {
            return Err(damaged(()));
        }
        self.characters += length;
        if length > 0 {
            self.write(kind::LABEL, &[data]);
        }
        Ok(())
    }

    /// Takes what a formula comes to; where a text belongs that has yet to come.
    fn formula(&mut self, data: &[u8], extent: &mut Extent) -> Result<Option<Vec<u8>>, Finding> {
        let (head, value) = data.split_at_checked(HEAD).ok_or_else(|| damaged(()))?;
        let value = value.get(..8).ok_or_else(|| damaged(()))?;
        if !value.ends_with(&[0xFF, 0xFF]) {
            self.reach(data, 1, extent)?;
            self.write(kind::NUMBER, &[head, value]);
            return Ok(None);
        }
        match value[0] {
            0 => {
                self.reach(data, 1, extent)?;
                return Ok(Some(head.to_vec()));
            }
            1 | 2 => self.bool_err(head, value[2], value[0] - 1, extent)?,
            3 => {}
            _ => return Err(damaged(())),
        }
        Ok(None)
    }

    /// Takes the text that a formula comes to.
    fn result(&mut self, head: &[u8], record: &Record<'_>) -> Result<(), Finding> {
        let length = number::<2>(record.data, 0).ok_or_else(|| damaged(()))? as usize;
        if length == 0 {
            return Ok(());
        }
        self.characters += length;
        let text = &record.data[2..];
        if self.is_old {
            let text = text.get(..length).ok_or_else(|| damaged(()))?;
            self.write(kind::LABEL, &[head, &record.data[..2], text]);
            return Ok(());
        }
        let pieces = std::iter::once(text).chain(record.continued.iter().copied());
        let text = characters(pieces, length).ok_or_else(|| damaged(()))?;
        let text: Vec<u8> = text.into_iter().flat_map(u16::to_le_bytes).collect();
        if HEAD + 3 + text.len() > usize::from(u16::MAX) {
            return Err(too_much_said());
        }
        self.write(kind::LABEL, &[head, &record.data[..2], &[1], &text]);
        Ok(())
    }

    fn bool_err(&mut self, head: &[u8], value: u8, fails: u8, extent: &mut Extent) -> Result<(), Finding> {
        self.reach(head, 1, extent)?;
        let value = if fails == 0 || FAILURES.contains(&value) { value } else { FAILURE };
        self.write(kind::BOOL_ERR, &[head, &[value, fails.min(1)]]);
        Ok(())
    }

    /// Counts the cells of a record, the first of which stands where it says.
    fn reach(&mut self, data: &[u8], columns: u32, extent: &mut Extent) -> Result<(), Finding> {
        let (Some(row), Some(left), Some(_)) =
            (number::<2>(data, 0), number::<2>(data, 2), number::<2>(data, 4))
        else {
            return Err(damaged(()));
        };
        let right = left + columns - 1;
        if right >= MOST_COLUMNS {
            return Err(damaged(()));
        }
        let it = extent.get_or_insert([row, left, row, right]);
        *it = [it[0].min(row), it[1].min(left), it[2].max(row), it[3].max(right)];
        self.cells += columns as usize;
        if self.cells > MOST_CELLS {
            return Err(too_many_cells());
        }
        if self.characters > MOST_CHARACTERS { Err(too_much_said()) } else { Ok(()) }
    }

    /// Begins a part of the stream as it began.
    fn begin(&mut self, record: &Record<'_>) -> Result<(), Finding> {
        if record.kind != kind::BOF || record.data.len() < 4 {
            return Err(damaged(()));
        }
        self.write(record.kind, &[record.data]);
        Ok(())
    }

    fn write(&mut self, kind: u16, data: &[&[u8]]) {
        let length = data.iter().map(|piece| piece.len()).sum::<usize>() as u16;
        self.stream.extend(kind.to_le_bytes());
        self.stream.extend(length.to_le_bytes());
        self.stream.extend(data.iter().copied().flatten());
    }
}
