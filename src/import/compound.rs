//! Compound files (MS-CFB), in which Office puts what is protected by a password, and which its files were before 2007.
//!
//! Only names in the directory are looked for. What else is in them is left alone.

use crate::finding::Finding;
use crate::import::codes;

/// What every compound file begins with.
const BEGINNING: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Length of an entry of the directory. Sectors begin at multiples of it (MS-CFB 2.2 and 2.6.1).
const ENTRY: usize = 128;

/// Where in an entry the length of its name is, in bytes with the zero at its end.
const LENGTH: usize = 64;

/// Refuses what is protected by a password, and old files that are not imported. An old workbook is not refused, nor is
/// what is no compound file.
pub(super) fn judge(bytes: &[u8]) -> Result<(), Finding> {
    if !bytes.starts_with(BEGINNING) {
        Ok(())
    } else if holds(bytes, "EncryptedPackage") {
        Err(Finding::error(codes::IMPORT_ENCRYPTED))
    } else if holds(bytes, "Workbook") || holds(bytes, "Book") {
        Ok(())
    } else {
        Err(Finding::error(codes::IMPORT_KIND))
    }
}

/// Whether the directory has an entry of this name.
fn holds(bytes: &[u8], name: &str) -> bool {
    let mut wanted: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    wanted.extend([0, 0]);
    let length = (wanted.len() as u16).to_le_bytes();
    bytes.chunks_exact(ENTRY).any(|entry| entry.starts_with(&wanted) && entry[LENGTH..].starts_with(&length))
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use super::judge;
    use crate::import::codes;

    fn compound(names: &[&str]) -> Vec<u8> {
        let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        for name in names {
            file.create_stream(name).unwrap().write_all(&[7; 5000]).unwrap();
        }
        file.into_inner().into_inner()
    }

    #[test]
    fn protected_and_old_files_are_told_apart() {
        let judged = |bytes: &[u8]| judge(bytes).map_err(|finding| finding.code);
        let names = ["/EncryptionInfo", "/EncryptedPackage"];
        assert_eq!(judged(&compound(&names)), Err(codes::IMPORT_ENCRYPTED));
        assert_eq!(judged(&compound(&["/WordDocument", "/1Table"])), Err(codes::IMPORT_KIND));
        assert_eq!(judged(&compound(&["/EncryptedPackages"])), Err(codes::IMPORT_KIND));
        assert_eq!(judged(&compound(&["/Workbook"])), Ok(()));
        assert_eq!(judged(&compound(&["/Book"])), Ok(()));
        assert_eq!(judged(b"PK\x03\x04"), Ok(()));
        assert_eq!(judged(super::BEGINNING), Err(codes::IMPORT_KIND));
    }
}
