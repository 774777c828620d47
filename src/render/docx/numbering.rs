//! The numbering part: how lists and headings are counted (ECMA-376 part 1, 17.9.15).

use super::headings::Numbered;
use super::list::Lists;
use super::parts::WORD_NAMESPACE;
use super::xml::Element;
use crate::render::headings::Indents;

/// The first of the headings' kinds of numbering among the kinds.
const HEADING_KIND: u8 = 2;

/// The part's root, for lists and for headings, each if there are any.
pub(crate) fn numbering(lists: Option<&Lists>, headings: Numbered<'_>, indents: Indents) -> Element {
    let kinds = lists.into_iter().flat_map(|_| Lists::kinds());
    let (heading_kinds, numbers) = headings.elements(HEADING_KIND, indents);
    Element::new("w:numbering")
        .with("xmlns:w", WORD_NAMESPACE)
        .children(kinds)
        .children(heading_kinds)
        .children(numbers)
        .children(lists.into_iter().flat_map(Lists::numbers))
}

/// A numbering of a kind.
pub(crate) fn number(number: usize, kind: u8) -> Element {
    Element::new("w:num").with("w:numId", &number).child(Element::value("w:abstractNumId", &kind))
}
