//! What a document's settings switch on (ECMA-376 part 1, 17.15.1).

use super::styles::is_on;
use crate::inspect::Fault;
use crate::opc::{Node, Xml};

/// Whether the settings have this element, and do not say that it is off.
pub(super) fn has(settings: &str, name: &str) -> Result<bool, Fault> {
    let mut xml = Xml::new(settings);
    while let Some(node) = xml.next()? {
        let Node::Start(tag) = node else { continue };
        if tag.name == name {
            let value = xml.attribute(&tag, "w:val")?.or(xml.attribute(&tag, "w:enforcement")?);
            return Ok(is_on(value.as_deref()));
        }
    }
    Ok(false)
}
