//! Pictures and other drawings, in `DrawingML` (ECMA-376 part 1, 20.1) and in VML (part 4, 19): what they show but words.

use std::collections::BTreeSet;

use super::paragraph::Odd;
use super::parts::Parts;
use crate::inspect::Fault;
use crate::opc::{Relations, Tag, Target, Xml, target};

/// What an element of a drawing shows; nothing of what is to be read as words are.
pub(super) fn found(
    xml: &Xml<'_>,
    tag: &Tag<'_>,
    package: &Parts<'_>,
    relations: &Relations,
) -> Result<Option<Vec<Odd>>, Fault> {
    let mut found = Vec::new();
    match tag.name.as_str() {
        "a:p" | "a:t" | "w:txbxContent" => return Ok(None),
        "a:graphicData" => {
            let kind = xml.attribute(tag, "uri")?.unwrap_or_default();
            let kind = kind.rsplit('/').next().unwrap_or_default();
            found.extend((kind != "picture").then(|| Odd::Other(kind.to_owned())));
        }
        "o:signatureline" => found.push(Odd::SignatureLine),
        "v:textpath" => found.push(Odd::Other(tag.local().to_owned())),
        _ => {}
    }
    let embedded = if tag.name == "v:imagedata" { "r:id" } else { "r:embed" };
    for name in [embedded, "r:link", "r:pict"] {
        if let Some(id) = xml.attribute(tag, name)? {
            found.push(Odd::Picture(match target(relations, &id) {
                Some(Target::Part(path)) => package.digest(path)?,
                _ => None,
            }));
        }
    }
    Ok(Some(found))
}

/// What shapes in VML show, of what was found in them. What a line to sign on looks like is left out, for office programs
/// draw it anew.
pub(super) fn shapes(mut found: BTreeSet<Odd>) -> BTreeSet<Odd> {
    if found.contains(&Odd::SignatureLine) {
        found.retain(|odd| !matches!(odd, Odd::Picture(_)));
    } else if found.is_empty() {
        found.insert(Odd::Other("pict".to_owned()));
    }
    found
}
