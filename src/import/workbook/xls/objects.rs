//! Records of what lies above the cells of an XLS file → text boxes and links, of which calamine knows nothing.

use super::Area;
use super::records::{Record, characters, number, wide};

/// What a link is that leads to an address ([MS-OSHARED] 2.3.7.6).
const ADDRESS: [u8; 16] =
    [0xE0, 0xC9, 0xEA, 0x79, 0xF9, 0xBA, 0xCE, 0x11, 0x8C, 0x82, 0x00, 0xAA, 0x00, 0x4B, 0xA9, 0x0B];

/// The text of a box.
pub(super) fn boxed(record: &Record<'_>) -> Option<String> {
    let length = number::<2>(record.data, 10)? as usize;
    let text = String::from_utf16_lossy(&characters(record.continued.iter().copied(), length)?);
    (!text.trim().is_empty()).then_some(text)
}

/// Where a link stands and leads, if that is an address ([MS-XLS] 2.4.140, [MS-OSHARED] 2.3.7.1).
pub(super) fn link(data: &[u8]) -> Option<(Area, String)> {
    const HAS_TARGET: u32 = 0x01;
    const HAS_WORDS: u32 = 0x10;
    const HAS_FRAME: u32 = 0x80;
    const IS_TEXT: u32 = 0x100;
    let side = |at| number::<2>(data, at).map(|side| side as usize);
    let area = Area { top: side(0)?, bottom: side(2)?, left: side(4)?, right: side(6)? };
    let flags = number::<4>(data, 28)?;
    let mut rest = data.get(32..)?;
    let text = |rest: &mut &[u8], width: usize| {
        let length = number::<4>(rest, 0)? as usize;
        let (text, after) = rest.get(4..)?.split_at_checked(length.checked_mul(width)?)?;
        *rest = after;
        let units: Vec<u16> = wide(text).take_while(|&unit| unit != 0).collect();
        Some(String::from_utf16_lossy(&units))
    };
    for flag in [HAS_WORDS, HAS_FRAME] {
        if flags & flag != 0 {
            text(&mut rest, 2)?;
        }
    }
    if flags & HAS_TARGET == 0 {
        return None;
    }
    if flags & IS_TEXT != 0 {
        return Some((area, text(&mut rest, 2)?));
    }
    let mut rest = rest.strip_prefix(&ADDRESS)?;
    // Its length is in bytes.
    Some((area, text(&mut rest, 1)?))
}
