//! A stream of BIFF records → one after the other, and the texts that lie in several.

use super::damaged;
use crate::finding::Finding;

/// What records are called in [MS-XLS] 2.3.
pub(super) mod kind {
    pub(in super::super) const FORMULA: u16 = 0x0006;
    pub(in super::super) const EOF: u16 = 0x000A;
    pub(in super::super) const DATE_MODE: u16 = 0x0022;
    pub(in super::super) const FILE_PASS: u16 = 0x002F;
    pub(in super::super) const CONTINUE: u16 = 0x003C;
    pub(in super::super) const CODE_PAGE: u16 = 0x0042;
    pub(in super::super) const OBJECT: u16 = 0x005D;
    pub(in super::super) const BOUND_SHEET: u16 = 0x0085;
    pub(in super::super) const MUL_RK: u16 = 0x00BD;
    pub(in super::super) const RICH_STRING: u16 = 0x00D6;
    pub(in super::super) const XF: u16 = 0x00E0;
    pub(in super::super) const MERGE_CELLS: u16 = 0x00E5;
    pub(in super::super) const STRINGS: u16 = 0x00FC;
    pub(in super::super) const LABEL_SST: u16 = 0x00FD;
    pub(in super::super) const TEXT_OBJECT: u16 = 0x01B6;
    pub(in super::super) const LINK: u16 = 0x01B8;
    pub(in super::super) const NUMBER: u16 = 0x0203;
    pub(in super::super) const LABEL: u16 = 0x0204;
    pub(in super::super) const BOOL_ERR: u16 = 0x0205;
    pub(in super::super) const STRING: u16 = 0x0207;
    pub(in super::super) const RK: u16 = 0x027E;
    pub(in super::super) const FORMAT: u16 = 0x041E;
    pub(in super::super) const BOF: u16 = 0x0809;
}

/// A record, and what continues it.
#[derive(Debug)]
pub(super) struct Record<'a> {
    pub(super) kind: u16,
    pub(super) data: &'a [u8],
    pub(super) continued: Vec<&'a [u8]>,
}

/// The records of a stream, of which those that only continue another are part of that.
#[derive(Debug)]
pub(super) struct Records<'a> {
    left: &'a [u8],
}

impl<'a> Records<'a> {
    pub(super) fn new(stream: &'a [u8]) -> Self {
        Self { left: stream }
    }

    /// The next record. A stream ends with a record that says so, so there must be one.
    pub(super) fn next(&mut self) -> Result<Record<'a>, Finding> {
        let (kind, data) = self.take().ok_or_else(|| damaged(()))?;
        let mut continued = Vec::new();
        while number::<2>(self.left, 0) == Some(kind::CONTINUE.into()) {
            let (_, more) = self.take().ok_or_else(|| damaged(()))?;
            continued.push(more);
        }
        Ok(Record { kind, data, continued })
    }

    /// Bytes that have not been read.
    pub(super) fn left(&self) -> usize {
        self.left.len()
    }

    fn take(&mut self) -> Option<(u16, &'a [u8])> {
        let (kind, length) = (number::<2>(self.left, 0)?, number::<2>(self.left, 2)?);
        let (data, left) = self.left[4..].split_at_checked(length as usize)?;
        self.left = left;
        Some((kind as u16, data))
    }
}

/// The number of so many bytes, four at most, that stands here.
pub(super) fn number<const N: usize>(data: &[u8], at: usize) -> Option<u32> {
    let bytes = data.get(at..)?.get(..N)?;
    Some(bytes.iter().rev().fold(0, |sum, &byte| sum << 8 | u32::from(byte)))
}

/// Characters of a text that lies in several pieces, each of which says first how wide they are (UTF-16, or its lower half);
/// nothing if there are fewer than `length`.
pub(super) fn characters<'a>(pieces: impl IntoIterator<Item = &'a [u8]>, length: usize) -> Option<Vec<u16>> {
    let mut characters = Vec::new();
    for piece in pieces {
        let left = length - characters.len();
        if left == 0 {
            break;
        }
        let (flags, text) = piece.split_first()?;
        if flags & 1 == 0 {
            characters.extend(text.iter().take(left).map(|&byte| u16::from(byte)));
        } else {
            characters.extend(wide(text).take(left));
        }
    }
    (characters.len() == length).then_some(characters)
}

/// Bytes as UTF-16.
pub(super) fn wide(text: &[u8]) -> impl Iterator<Item = u16> {
    text.as_chunks().0.iter().map(|&unit| u16::from_le_bytes(unit))
}
