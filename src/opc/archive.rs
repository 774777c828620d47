//! A foreign ZIP file's directory, opened where that takes no long time.

use std::io::Cursor;

use zip::ZipArchive;

use super::Fault;

/// Ends of a ZIP file's directory: its own, and those of ZIP files that lie in it as they are. The library looks for the
/// true one by trying all.
const MOST_ENDS: usize = 16;

/// Opens a ZIP file with at most so many parts, which are counted before the library sees them.
pub(crate) fn archive(bytes: &[u8], most_parts: usize) -> Result<ZipArchive<Cursor<&[u8]>>, Fault> {
    let (mut parts, mut ends) = (0, 0);
    for signature in bytes.windows(4).filter(|signature| signature.starts_with(b"PK")) {
        match signature[2..] {
            [1, 2] => parts += 1,
            [5 | 6, 6] | [6, 7] => ends += 1,
            _ => {}
        }
    }
    if parts > most_parts || ends > MOST_ENDS {
        return Err(Fault::TooLarge);
    }
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Damaged)
}
