//! The glossary part: the prompts of blanks, which Word puts back where what was filled in is deleted (ECMA-376
//! part 1, 11.3.8 and 17.12).

use std::collections::BTreeSet;

use super::identifier::{digits, guid};
use super::parts::WORD_NAMESPACE;
use super::styles::id;
use super::xml::Element;

/// Which prompt a control shows until it is filled in.
pub(crate) fn placeholder(prompt: &str) -> Element {
    Element::new("w:placeholder").child(Element::value("w:docPart", &digits(prompt)))
}

/// The glossary's root, with each of these prompts.
pub(crate) fn glossary(prompts: &BTreeSet<String>) -> Element {
    Element::new("w:glossaryDocument")
        .with("xmlns:w", WORD_NAMESPACE)
        .child(Element::new("w:docParts").children(prompts.iter().map(|prompt| entry(prompt))))
}

fn entry(prompt: &str) -> Element {
    let category = Element::new("w:category")
        .child(Element::value("w:name", "General"))
        .child(Element::value("w:gallery", "placeholder"));
    // Its type, which 17.5.2.9 would have as `bbPlcHdr`, is left to the gallery: openxml-audit 0.8 takes every `w:type`
    // for a section's.
    let properties = Element::new("w:docPartPr")
        .child(Element::value("w:name", &digits(prompt)))
        .child(category)
        .child(Element::new("w:behaviors").child(Element::value("w:behavior", "content")))
        .child(Element::value("w:guid", &guid(prompt)));
    let style = Element::new("w:rPr").child(Element::value("w:rStyle", id::PLACEHOLDER));
    let words = Element::new("w:t").with("xml:space", "preserve").text(prompt);
    let paragraph = Element::new("w:p").child(Element::new("w:r").child(style).child(words));
    Element::new("w:docPart").child(properties).child(Element::new("w:docPartBody").child(paragraph))
}
