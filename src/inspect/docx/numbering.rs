//! The words that numbered paragraphs begin with (ECMA-376 part 1, 17.9.11).

use std::collections::BTreeSet;

use crate::inspect::Fault;
use crate::opc::{Node, Xml};

/// The texts that have words besides numbers. Single letters are marks before points.
pub(super) fn words(part: &str) -> Result<BTreeSet<String>, Fault> {
    let mut xml = Xml::new(part);
    let mut words = BTreeSet::new();
    while let Some(node) = xml.next()? {
        let Node::Start(tag) = node else { continue };
        if tag.name != "w:lvlText" {
            continue;
        }
        let text = xml.attribute(&tag, "w:val")?.unwrap_or_default();
        let letters = text.chars().map(char::is_alphabetic);
        if letters.clone().zip(letters.skip(1)).any(|pair| pair == (true, true)) {
            words.insert(super::paragraph::plain(&text));
        }
    }
    Ok(words)
}
