//! What an XMP packet says about the document, which who signs it may write anew in other XML (ISO 16684-1).

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::Event;

/// The Dublin Core properties: title, subject, author and languages, each with all its words in order.
///
/// Nothing where the packet is not XML.
pub(super) fn said(packet: &[u8]) -> Option<BTreeMap<String, Vec<String>>> {
    let text = std::str::from_utf8(packet).ok()?;
    let mut reader = Reader::from_str(text);
    let mut said: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut property: Option<String> = None;
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                if name.starts_with("dc:") && property.is_none() {
                    said.entry(name.clone()).or_default();
                    property = Some(name);
                } else if let Some(words) = property.as_ref().and_then(|property| said.get_mut(property)) {
                    words.push(String::new());
                }
            }
            Event::End(end) if Some(end.name().as_ref()) == property.as_deref() => {
                property = None;
            }
            Event::Text(text) => add(&mut said, property.as_ref(), &text),
            // `&amp;` and its like; the packets of bilag and of known signers have no others.
            Event::GeneralRef(reference) => {
                let character = match reference.resolve_char_ref().ok()? {
                    Some(character) => character.to_string(),
                    None => quick_xml::escape::resolve_predefined_entity(&reference)?.to_owned(),
                };
                add(&mut said, property.as_ref(), &character);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    said.remove("dc:format");
    for words in said.values_mut() {
        words.retain(|word| !word.trim().is_empty());
    }
    Some(said)
}

fn add(said: &mut BTreeMap<String, Vec<String>>, property: Option<&String>, text: &str) {
    if let Some(words) = property.and_then(|property| said.get_mut(property)) {
        match words.last_mut() {
            Some(word) => word.push_str(text),
            None => words.push(text.to_owned()),
        }
    }
}
