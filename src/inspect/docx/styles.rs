//! Styles that hide what is in them (ECMA-376 part 1, 17.7 and 17.3.2.41).

use std::collections::{BTreeMap, BTreeSet};

use crate::inspect::Fault;
use crate::opc::{Node, Xml};

/// The ids of the styles that hide, by themselves or as their base does.
pub(super) fn hiding(part: &str) -> Result<BTreeSet<String>, Fault> {
    let mut xml = Xml::new(part);
    let mut bases: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut hiding = Vec::new();
    let mut style = String::new();
    while let Some(node) = xml.next()? {
        let Node::Start(tag) = node else { continue };
        let value = |name: &str| xml.attribute(&tag, name).map(Option::unwrap_or_default);
        match tag.name.as_str() {
            "w:style" => style = value("w:styleId")?,
            "w:basedOn" => bases.entry(value("w:val")?).or_default().push(style.clone()),
            "w:vanish" if is_on(xml.attribute(&tag, "w:val")?.as_deref()) => hiding.push(style.clone()),
            _ => {}
        }
    }
    let mut all = BTreeSet::new();
    while let Some(style) = hiding.pop() {
        hiding.extend(bases.remove(&style).unwrap_or_default());
        all.insert(style);
    }
    Ok(all)
}

/// Whether a property of this value holds (ECMA-376 part 1, 17.17.4).
pub(super) fn is_on(value: Option<&str>) -> bool {
    !matches!(value, Some("0" | "false" | "off"))
}
