//! Drawings of an XLSX file → what stands in their text boxes.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, Event};

use super::damaged;
use crate::finding::Finding;

/// The paragraphs of a part that draws, but for blank ones.
pub(super) fn paragraphs(part: &[u8]) -> Result<Vec<String>, Finding> {
    let mut reader = Reader::from_str(std::str::from_utf8(part).map_err(damaged)?);
    let (mut found, mut paragraph, mut is_text) = (Vec::new(), String::new(), false);
    loop {
        match reader.read_event().map_err(damaged)? {
            Event::Start(start) if start.local_name().as_ref() == "t" => is_text = true,
            Event::End(end) if end.local_name().as_ref() == "t" => is_text = false,
            Event::Start(start) | Event::Empty(start) if start.local_name().as_ref() == "br" => {
                paragraph.push('\n');
            }
            Event::End(end) if end.local_name().as_ref() == "p" => {
                let whole = std::mem::take(&mut paragraph);
                if !whole.trim().is_empty() {
                    found.push(whole);
                }
            }
            Event::Text(text) if is_text => paragraph.push_str(&text.xml10_content()),
            Event::CData(text) if is_text => paragraph.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) if is_text => paragraph.push_str(&character(&reference)?),
            Event::Eof => return Ok(found),
            _ => {}
        }
    }
}

/// What `&amp;` and its like stand for; other entities only a document type could name.
pub(super) fn character(reference: &BytesRef<'_>) -> Result<String, Finding> {
    match reference.resolve_char_ref().map_err(damaged)? {
        Some(character) => Ok(character.to_string()),
        None => resolve_predefined_entity(reference).map(str::to_owned).ok_or_else(|| damaged(())),
    }
}
