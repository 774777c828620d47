//! Bytes of a page → its characters, by what the page says of itself.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::super::{codes, text};
use crate::finding::Finding;

/// Where a page has to say its encoding, if it does.
const HEAD: usize = 1024;

/// A page's characters, and the name of their encoding if it is not UTF-8.
pub(super) fn decoded(bytes: &[u8]) -> Result<(String, Option<&'static str>), Finding> {
    let is_marked = Encoding::for_bom(bytes).is_some();
    // Who can read that it is UTF-16 knows that it is not.
    let said =
        said(&bytes[..bytes.len().min(HEAD)]).filter(|said| ![UTF_8, UTF_16BE, UTF_16LE].contains(said));
    let decoded = said.filter(|_| !is_marked).and_then(|encoding| {
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
        Some((text.into_owned(), Some(encoding.name())))
    });
    match decoded {
        Some((text, _)) if text.contains('\0') => Err(Finding::error(codes::IMPORT_ENCODING)),
        Some(decoded) => Ok(decoded),
        None => text::decoded(bytes),
    }
}

/// The encoding that `<meta charset="…">`, `<meta … content="…; charset=…">` or `<?xml encoding="…"?>` names.
fn said(head: &[u8]) -> Option<&'static Encoding> {
    let head: String = head.iter().map(|byte| byte.to_ascii_lowercase() as char).collect();
    let named = |tag: &str, key: &str| {
        let tags = head.match_indices(tag).map(|(at, _)| &head[at..]);
        let mut tags = tags.map(|tag| tag.split('>').next().unwrap_or_default());
        tags.find_map(|tag| {
            let after = tag.split_once(key)?.1.trim_start().strip_prefix('=')?;
            let label = after.trim_start().trim_start_matches(['"', '\'']);
            let end = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ';' | '/' | '?');
            Encoding::for_label(label.split(end).next()?.as_bytes())
        })
    };
    named("<meta", "charset").or_else(|| named("<?xml", "encoding"))
}
