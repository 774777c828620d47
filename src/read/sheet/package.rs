//! Whether an XLSX file is safe to hand to calamine: what its parts unpack to, and what calamine would make of it.
//!
//! What the parts say is calamine's.

use std::io::{Cursor, Read};

use aho_corasick::AhoCorasick;
use zip::ZipArchive;
use zip::read::ZipFile;

use crate::finding::Finding;
use crate::opc::{self, Fault};
use crate::read::codes;

/// Bytes that all parts may unpack to: a hundred thousand rows of every column.
pub(crate) const MOST_UNPACKED: usize = 256 << 20;

/// Parts that a file may have.
const MOST_PARTS: usize = 10_000;

/// How many times its size a part may unpack to, beyond what any may; spreadsheets come to 20 (Apache POI's limit).
const MOST_RATIO: u64 = 100;
const ANY: usize = 1 << 20;

/// Shortest entry of the table of texts, `<si/>`.
const SHORTEST_TEXT: usize = 5;

/// Formats of cells that Excel allows, and bytes of a tag: calamine copies a cell format's font into each.
const MOST_FORMATS: usize = 65_490;
const LONGEST_TAG: usize = 8192;

/// A ZIP file, with no more parts than are read.
pub(crate) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Unpacks each part, shows it to `see` by its name in lower case, and refuses what would take all memory or time.
pub(crate) fn check(
    bytes: &[u8],
    mut see: impl FnMut(&str, &[u8]) -> Result<(), Finding>,
) -> Result<(), Finding> {
    let mut archive = archive(bytes)?;
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(damaged)?;
        let name = part.name().to_ascii_lowercase();
        let content = unpacked(&mut part, &mut left)?;
        let is_read = [".xml", ".rels"].iter().any(|ending| name.ends_with(ending));
        if is_read && !is_sound(&name, &content) {
            return Err(damaged(()));
        }
        see(&name, &content)?;
    }
    Ok(())
}

/// Opens a ZIP file of which nothing has been unpacked.
pub(crate) fn archive(bytes: &[u8]) -> Result<Archive<'_>, Finding> {
    opc::archive(bytes, MOST_PARTS).map_err(|fault| match fault {
        Fault::Damaged => damaged(()),
        Fault::TooLarge => too_large(),
    })
}

/// What a part unpacks to, of which so many bytes are left for it and all after it.
pub(crate) fn unpacked<R: Read>(part: &mut ZipFile<'_, R>, left: &mut usize) -> Result<Vec<u8>, Finding> {
    let ratio = part.compressed_size().saturating_mul(MOST_RATIO) as usize;
    let most = (*left).min(ratio.max(ANY));
    let mut content = Vec::new();
    part.by_ref().take(most as u64 + 1).read_to_end(&mut content).map_err(damaged)?;
    if content.len() > most {
        return Err(too_large());
    }
    *left -= content.len();
    Ok(content)
}

/// The finding of a file that unpacks to more than is read.
pub(crate) fn too_large() -> Finding {
    Finding::error(codes::TABLE_UNPACKS).with("most", MOST_UNPACKED >> 20)
}

/// Whether calamine takes no more memory for a part than it is worth. It makes room for as many texts as are announced.
fn is_sound(name: &str, content: &[u8]) -> bool {
    // In UTF-16 the words below would not be found; spreadsheet programs write UTF-8.
    if content.contains(&0) {
        return false;
    }
    let words = AhoCorasick::new(["uniqueCount", "fontId"]).expect("two words are few");
    let mut formats = 0;
    for found in words.find_iter(content) {
        if found.pattern().as_usize() == 1 {
            formats += 1;
            continue;
        }
        let after = content[found.end()..].iter().skip_while(|byte| b" \t\r\n=\"'".contains(byte));
        let digits = after.take_while(|byte| byte.is_ascii_digit());
        let announced =
            digits.fold(0_usize, |sum, digit| sum.saturating_mul(10).saturating_add((digit - b'0').into()));
        if announced > content.len() / SHORTEST_TEXT {
            return false;
        }
    }
    let is_styles = name.ends_with("styles.xml");
    !is_styles
        || (formats <= MOST_FORMATS
            && content.split(|&byte| byte == b'<').all(|tag| tag.len() <= LONGEST_TAG))
}

fn damaged<E>(_: E) -> Finding {
    Finding::error(codes::TABLE_DAMAGED)
}
