//! Custom XML parts (ECMA-376 part 1, 15.2.5 and 22.5): the agreement's blanks, which controls are bound to, and the
//! files that the document carries along.
//!
//! A blank is an element of the name of its fact. It has the whole path for a name (`controller.signatory.name`) rather
//! than parents, so that a fact may have one that begins with another's, and a name is a control's tag as it stands.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::rc::Rc;

use quick_xml::escape::partial_escape;

use super::Error;
use super::xml::Element;
use super::zip::{Deflater, Piece};
use crate::document::Attachment;

/// The namespace of the blanks; its number is the format's.
pub const AGREEMENT_NAMESPACE: &str = "urn:bilag:agreement:1";
/// The namespace of a file that a document carries along, as the text of a root that bears the file's name; its number
/// is the format's.
pub const ATTACHMENT_NAMESPACE: &str = "urn:bilag:record:1";
/// The item of the blanks. The same in each document, so that a blank that is copied into another annex finds its own.
pub(crate) const AGREEMENT_ID: &str = "{8B1A61B2-0C4E-4D53-9C0F-B11A6A9E0001}";

/// What a control is bound to (ECMA-376 part 1, 17.5.2.6): the blank of this name.
pub(crate) fn binding(name: &str) -> Element {
    Element::new("w:dataBinding")
        .with("w:prefixMappings", &format!("xmlns:b='{AGREEMENT_NAMESPACE}'"))
        .with("w:xpath", &format!("/b:agreement[1]/b:{}[1]", element_name(name)))
        .with("w:storeItemID", AGREEMENT_ID)
}

/// The root of the part that holds these blanks, all empty.
pub(crate) fn agreement(names: &BTreeSet<String>) -> Element {
    let blank = |name: &String| Element::named(element_name(name));
    Element::new("agreement").with("xmlns", AGREEMENT_NAMESPACE).children(names.iter().map(blank))
}

/// The root of the properties of the blanks' part.
pub(crate) fn agreement_properties() -> Element {
    properties(AGREEMENT_ID, AGREEMENT_NAMESPACE)
}

/// The attachments that are text; pictures are among the document's own.
pub(crate) fn texts(attachments: &[Attachment]) -> impl Iterator<Item = &Attachment> {
    attachments.iter().filter(|attachment| {
        let kind = attachment.media_type.as_str();
        (kind == "application/json" || kind.starts_with("text/"))
            && attachment.content.0.iter().all(|stretch| std::str::from_utf8(stretch).is_ok())
    })
}

/// The part that holds an attachment, in pieces of which other documents may have the same.
///
/// # Errors
///
/// When it cannot be written.
pub(crate) fn attachment(attachment: &Attachment, deflater: &Deflater) -> Result<Vec<Rc<Piece>>, Error> {
    let root = Element::new("file").with("xmlns", ATTACHMENT_NAMESPACE).with("name", &attachment.name);
    let part = root.text("").part()?;
    let end = part.len() - "</file>".len();
    let written = |stretch: &[u8]| -> Result<Piece, Error> {
        let text = String::from_utf8_lossy(stretch);
        Ok(deflater.piece(partial_escape(&*text).as_bytes()))
    };
    let stretches = attachment.content.0.iter().map(|stretch| deflater.shared(stretch, written));
    let ends = [&part[..end], &part[end..]].map(|end| Ok(deflater.known(end)));
    let [start, end] = ends;
    std::iter::once(start).chain(stretches).chain([end]).collect()
}

/// The root of the properties of the part that holds the attachment of this index. Each index has an item of its own, the
/// same in each document.
pub(crate) fn attachment_properties(index: usize) -> Element {
    properties(&format!("{{8B1A61B2-0C4E-4D53-9C0F-B11A6A9E{:04X}}}", index + 2), ATTACHMENT_NAMESPACE)
}

/// The root of the properties of an item whose elements are of this namespace.
fn properties(id: &str, namespace: &str) -> Element {
    let schema = Element::new("ds:schemaRef").with("ds:uri", namespace);
    Element::new("ds:datastoreItem")
        .with("ds:itemID", id)
        .with("xmlns:ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml")
        .child(Element::new("ds:schemaRefs").child(schema))
}

/// A fact's name as an XML name: a character that has no place in one as `_x2E_`, the way Office writes its number
/// (ECMA-376 part 1, 22.9.2.19). No two facts have the same.
fn element_name(name: &str) -> String {
    let mut written = String::with_capacity(name.len());
    let mut characters = name.chars().peekable();
    while let Some(character) = characters.next() {
        let inside = !written.is_empty() && (character.is_ascii_digit() || matches!(character, '-' | '.'));
        let low_line = character == '_' && characters.peek() != Some(&'x');
        if character.is_ascii_alphabetic() || inside || low_line {
            written.push(character);
        } else {
            // Writing to a string does not fail.
            let _ = write!(written, "_x{:X}_", u32::from(character));
        }
    }
    if written.is_empty() { "_x_".to_owned() } else { written }
}

#[cfg(test)]
mod tests {
    use super::element_name;

    #[test]
    fn facts_have_names_that_xml_takes() {
        assert_eq!(element_name("controller.signatory.name"), "controller.signatory.name");
        let odd =
            ["a.registration_number", "1password", ".a", "å<&>\"']", "", "_", "_x2E_"].map(element_name);
        let written = [
            "a.registration_number",
            "_x31_password",
            "_x2E_a",
            "_xE5__x3C__x26__x3E__x22__x27__x5D_",
            "_x_",
            "_",
            "_x5F_x2E_",
        ];
        assert_eq!(odd, written);
    }
}
