//! Compound files (MS-CFB), in which Office puts what is protected by a password, and which its files were before 2007.
//!
//! What they are is told from names in the directory alone, before any library sees them.

use std::io::Cursor;

use cfb::CompoundFile;

use crate::finding::Finding;
use crate::import::codes;

/// What every compound file begins with.
const BEGINNING: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Length of an entry of the directory. Sectors begin at multiples of it (MS-CFB 2.2 and 2.6.1).
const ENTRY: usize = 128;

/// Where in an entry the length of its name is, in bytes with the zero at its end.
const LENGTH: usize = 64;

/// Where in a file its version is, and where the list of the sectors that say which sector follows which goes on.
const VERSION: usize = 26;
const LIST: usize = 68;

/// Whether a file is an old workbook. Refuses what is protected by a password, and old files that are not imported.
pub(super) fn is_workbook(bytes: &[u8]) -> Result<bool, Finding> {
    if !bytes.starts_with(BEGINNING) {
        Ok(false)
    } else if holds(bytes, "EncryptedPackage") {
        Err(Finding::error(codes::IMPORT_ENCRYPTED))
    } else if holds(bytes, "Workbook") || holds(bytes, "Book") {
        Ok(true)
    } else {
        Err(Finding::error(codes::IMPORT_KIND))
    }
}

/// Opens a compound file.
pub(super) fn open(bytes: &[u8]) -> Result<CompoundFile<Cursor<&[u8]>>, Finding> {
    let file = is_bounded(bytes).then(|| CompoundFile::open(Cursor::new(bytes)).ok()).flatten();
    file.ok_or_else(|| Finding::error(codes::IMPORT_DAMAGED))
}

/// Whether the list of sectors is no longer than the file's sectors are many: the library makes room for all that it names, however
/// often it names the same.
fn is_bounded(bytes: &[u8]) -> bool {
    let number = |at: usize| {
        let number = bytes.get(at..)?.first_chunk::<4>()?;
        Some(u32::from_le_bytes(*number) as usize)
    };
    let sector = if bytes.get(VERSION) == Some(&4) { 4096 } else { 512 };
    // How many numbers a sector has; the last of one of the list is where that goes on.
    let numbers = sector / 4;
    let most = bytes.len() / sector / numbers / (numbers - 1) + 2;
    let mut next = number(LIST);
    for _ in 0..most {
        // Its end, or a fault that the library finds.
        let Some(at) = next.filter(|at| (at + 2) * sector <= bytes.len()) else { return true };
        next = number((at + 2) * sector - 4);
    }
    next.is_none_or(|at| (at + 2) * sector > bytes.len())
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

    use super::{LIST, is_bounded, is_workbook, open};
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
        let judged = |bytes: &[u8]| is_workbook(bytes).map_err(|finding| finding.code);
        let names = ["/EncryptionInfo", "/EncryptedPackage"];
        assert_eq!(judged(&compound(&names)), Err(codes::IMPORT_ENCRYPTED));
        assert_eq!(judged(&compound(&["/WordDocument", "/1Table"])), Err(codes::IMPORT_KIND));
        assert_eq!(judged(&compound(&["/EncryptedPackages"])), Err(codes::IMPORT_KIND));
        assert_eq!(judged(&compound(&["/Workbook"])), Ok(true));
        assert_eq!(judged(&compound(&["/Book"])), Ok(true));
        assert_eq!(judged(b"PK\x03\x04"), Ok(false));
        assert_eq!(judged(super::BEGINNING), Err(codes::IMPORT_KIND));
    }

    #[test]
    fn a_list_of_sectors_is_no_longer_than_the_file() {
        let file = compound(&["/Workbook"]);
        assert!(is_bounded(&file) && open(&file).is_ok());
        // Sectors that each name the first, again and again, and then the next of them.
        let list = |length: usize| {
            let mut file = file.clone();
            let first = file.len() / 4096 - 1;
            file.resize((first + 1) * 4096, 0);
            file[LIST..LIST + 4].copy_from_slice(&(first as u32).to_le_bytes());
            for at in 1..=length {
                file.resize(file.len() + 4092, 0);
                let next = if at < length { (first + at) as u32 } else { 0xFFFF_FFFE };
                file.extend(next.to_le_bytes());
            }
            file
        };
        assert!(is_bounded(&list(2)));
        assert!(!is_bounded(&list(3)));
        assert_eq!(open(&list(1000)).err().unwrap().code, codes::IMPORT_DAMAGED);
        // One that goes in a circle.
        let mut round = list(1);
        let (at, end) = (round[LIST], round.len());
        round[end - 4..].copy_from_slice(&[at, 0, 0, 0]);
        assert!(!is_bounded(&round));
        for length in 0..file.len().min(9000) {
            let _ = open(&file[..length]);
        }
    }
}
