//! Bytes of a text → its characters, by what programs mark and what they write.
//!
//! What the text says is left to its readers.

use std::str::from_utf8;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// The text of a file by its byte order mark; without one it is UTF-8, or else what Excel writes in the Nordic countries.
pub(crate) fn decoded(bytes: &[u8]) -> Option<(String, &'static Encoding)> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(marked) => marked,
        None if from_utf8(bytes).is_ok() => (UTF_8, 0),
        None if is_damaged_utf8(bytes) => return None,
        None => (WINDOWS_1252, 0),
    };
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..])?;
    Some((text.into_owned(), encoding))
}

/// Whether more is UTF-8 than is not: read as Windows-1252, it would be “BlÃ¥bÃ¦r”.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut right, mut wrong) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    right > wrong
}
