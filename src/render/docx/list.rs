//! Lists: how they are marked, and the paragraphs that are (ECMA-376 part 1, 17.9).

use docx_rs::{IndentLevel, NumberingId, Paragraph};

use super::finish::Additions;
use super::inline::{paragraph, runs};
use super::measure::twips;
use super::numbering::number;
use super::styles::id;
use super::xml::Element;
use crate::document::{Block, Document, Text};
use crate::render::style::{BULLET, LIST_INDENT};

/// The numberings that the styles of lists name; that of headings stands between them.
pub(crate) const BULLETS: usize = 1;
pub(crate) const NUMBERS: usize = 3;

/// The lists of a document.
#[derive(Default)]
pub(crate) struct Lists {
    /// How many are numbered.
    ordered: usize,
}

impl Lists {
    /// Whether the document has any.
    pub(crate) fn any(document: &Document) -> bool {
        let mut blocks = document.sections.iter().flat_map(|section| &section.blocks);
        blocks.any(|block| matches!(block, Block::List { items, .. } if !items.is_empty()))
    }

    /// The paragraphs of the next list. Each numbered list begins anew.
    pub(crate) fn paragraphs(
        &mut self,
        ordered: bool,
        items: &[Text],
        additions: &mut Additions,
    ) -> Vec<Paragraph> {
        let style = if ordered { id::LIST_NUMBER } else { id::LIST_BULLET };
        let anew = ordered && self.ordered > 0;
        let numbering = NUMBERS + self.ordered;
        self.ordered += usize::from(ordered && !items.is_empty());
        let item = |text: &Text| {
            let item = paragraph(style, runs(text, additions));
            if anew { item.numbering(NumberingId::new(numbering), IndentLevel::new(0)) } else { item }
        };
        items.iter().map(item).collect()
    }

    /// How lists are marked.
    pub(crate) fn kinds() -> [Element; 2] {
        [kind(0, "bullet", id::LIST_BULLET, &BULLET.to_string()), kind(1, "decimal", id::LIST_NUMBER, "%1.")]
    }

    /// The numberings of these kinds, one for each numbered list.
    pub(crate) fn numbers(&self) -> Vec<Element> {
        let numbers = (0..self.ordered.max(1)).map(|list| {
            let number = number(NUMBERS + list, 1);
            let start = Element::value("w:startOverride", &1);
            let anew = Element::new("w:lvlOverride").with("w:ilvl", &0).child(start);
            if list > 0 { number.child(anew) } else { number }
        });
        std::iter::once(number(BULLETS, 0)).chain(numbers).collect()
    }
}

/// How a kind of list is marked.
fn kind(kind: u8, format: &str, style: &str, marker: &str) -> Element {
    let indent =
        Element::new("w:ind").with("w:left", &twips(LIST_INDENT)).with("w:hanging", &twips(LIST_INDENT));
    let level = Element::new("w:lvl")
        .with("w:ilvl", &0)
        .child(Element::value("w:start", &1))
        .child(Element::value("w:numFmt", format))
        .child(Element::value("w:pStyle", style))
        .child(Element::value("w:lvlText", marker))
        .child(Element::value("w:lvlJc", "left"))
        .child(Element::new("w:pPr").child(indent));
    Element::new("w:abstractNum")
        .with("w:abstractNumId", &kind)
        .child(Element::value("w:multiLevelType", "singleLevel"))
        .child(level)
}
