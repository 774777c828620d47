//! Headings: their paragraphs, and how they are numbered (ECMA-376 part 1, 17.9).

use docx_rs::Paragraph;

use super::finish::Additions;
use super::inline::{paragraph, runs};
use super::measure::twips;
use super::styles::id;
use super::xml::Element;
use crate::document::{Document, Heading, Numbering, Numerals};
use crate::render::headings::{Indents, index};

/// The numbering that the styles of headings name.
pub(crate) const HEADINGS: usize = 2;

/// How the document numbers its headings, if it has any that are numbered.
pub(crate) fn numbering(document: &Document) -> Option<&Numbering> {
    let any = document.headings().any(|heading| heading.number.is_some());
    document.numbering.as_ref().filter(|_| any)
}

/// The heading's paragraph, in a style that numbers it or one that does not where the document `is_numbered`.
pub(crate) fn heading(heading: &Heading, is_numbered: bool, additions: &mut Additions) -> Paragraph {
    let words = runs(&heading.text, additions);
    let words = additions.bookmarks.around(heading, words);
    let without = is_numbered && heading.number.is_none();
    let styles = if without { id::UNNUMBERED_HEADINGS } else { id::HEADINGS };
    paragraph(styles[index(heading.level)], words)
}

/// The numbering of all levels, as `kind`.
pub(crate) fn kind(kind: u8, numbering: &Numbering, indents: Indents) -> Element {
    let format = match numbering.numerals {
        Numerals::Letters => "upperLetter",
        Numerals::Roman => "upperRoman",
        Numerals::Decimal => "decimal",
    };
    let top = Level { format, start: numbering.start, text: format!("{}%1", literal(&numbering.label)) };
    let below = |text: &str| Level { format: "decimal", start: 1, text: text.to_owned() };
    let levels = [top, below("%1.%2"), below("%1.%2.%3")];
    Element::new("w:abstractNum")
        .with("w:abstractNumId", &kind)
        .child(Element::value("w:multiLevelType", "multilevel"))
        .children((1..).zip(levels).map(|(number, level)| level.element(number, indents.at(number))))
}

struct Level {
    format: &'static str,
    start: u8,
    text: String,
}

impl Level {
    /// The level of this number, from 1; the words begin `indent` points from the left edge.
    fn element(self, number: u8, indent: f32) -> Element {
        let indent = Element::new("w:ind").with("w:left", &twips(indent)).with("w:hanging", &twips(indent));
        Element::new("w:lvl")
            .with("w:ilvl", &index(number))
            .child(Element::value("w:start", &self.start))
            .child(Element::value("w:numFmt", self.format))
            .child(Element::value("w:pStyle", id::HEADINGS[index(number)]))
            .child(Element::value("w:suff", "tab"))
            .child(Element::value("w:lvlText", &self.text))
            .child(Element::value("w:lvlJc", "left"))
            .child(Element::new("w:pPr").child(indent))
    }
}

/// The label, in which a percent sign before a figure would stand for a level's count: there is no way to escape it, so
/// a word joiner parts the two.
fn literal(label: &str) -> String {
    label.replace('%', "%\u{2060}")
}

#[cfg(test)]
mod tests {
    use super::literal;

    #[test]
    fn a_label_counts_nothing() {
        assert_eq!(literal("Bilag "), "Bilag ");
        assert_eq!(literal("100 %1 "), "100 %\u{2060}1 ");
    }
}
