//! Headings: their paragraphs, and how they are numbered (ECMA-376 part 1, 17.9).

use docx_rs::{IndentLevel, NumberingId, Paragraph};

use super::finish::Additions;
use super::inline::{paragraph, runs};
use super::measure::twips;
use super::numbering::number;
use super::styles::id;
use super::xml::Element;
use crate::document::{Document, Heading, Numbering, Numerals};
use crate::render::headings::{Indents, index};

/// The numbering that the styles of headings name.
pub(crate) const HEADINGS: usize = 2;
/// The first of the numberings that headings name themselves, far from those of lists.
const OWN: usize = 1000;

/// How a document numbers its headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Numbered<'a> {
    /// Not at all.
    None,
    /// All alike: the styles of headings do it.
    Styles(&'a Numbering),
    /// Part by part: each heading names its own.
    Parts(&'a [Numbering]),
}

impl<'a> Numbered<'a> {
    /// That of a document.
    pub(crate) fn of(document: &'a Document) -> Self {
        let any = document.headings().any(|heading| heading.number.is_some());
        match document.numberings.as_slice() {
            _ if !any => Self::None,
            [one] if one.level == 1 => Self::Styles(one),
            parts => Self::Parts(parts),
        }
    }

    /// Whether the styles of headings number them.
    pub(crate) fn is_styled(self) -> bool {
        matches!(self, Self::Styles(_))
    }

    /// What headings of a section with this numbering name.
    pub(crate) fn own(self, numbering: Option<usize>) -> Option<Own> {
        let Self::Parts(parts) = self else { return None };
        let index = numbering?;
        Some(Own { id: OWN + index, level: parts.get(index)?.level })
    }

    /// The kinds and numberings of headings; the kinds are counted from `first`.
    pub(crate) fn elements(self, first: u8, indents: Indents) -> (Vec<Element>, Vec<Element>) {
        match self {
            Self::None => (Vec::new(), Vec::new()),
            Self::Styles(numbering) => {
                (vec![kind(first, numbering, indents, true)], vec![number(HEADINGS, first)])
            }
            Self::Parts(parts) => {
                let parts = (first..).zip(parts).enumerate();
                let elements = parts.map(|(index, (id, numbering))| {
                    (kind(id, numbering, indents, false), number(OWN + index, id))
                });
                elements.unzip()
            }
        }
    }
}

/// The numbering that a heading names itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Own {
    id: usize,
    /// The level of headings that it numbers first.
    level: u8,
}

/// The heading's paragraph: in a style that numbers it, or one that does not where styles do; or with its own numbering.
pub(crate) fn heading(
    heading: &Heading,
    is_numbered: bool,
    own: Option<Own>,
    additions: &mut Additions,
) -> Paragraph {
    let words = runs(&heading.text, additions);
    let words = additions.bookmarks.around(heading, words);
    let without = is_numbered && heading.number.is_none();
    let styles = if without { id::UNNUMBERED_HEADINGS } else { id::HEADINGS };
    let paragraph = paragraph(styles[index(heading.level)], words);
    match own.filter(|_| heading.number.is_some()) {
        Some(Own { id, level }) => {
            let level = usize::from(heading.level.saturating_sub(level)).min(LEVELS - 1);
            paragraph.numbering(NumberingId::new(id), IndentLevel::new(level))
        }
        None => paragraph,
    }
}

/// Levels of a numbering.
const LEVELS: usize = 3;

/// The numbering of all levels, as `kind`; `styled` if the styles of headings name it.
fn kind(kind: u8, numbering: &Numbering, indents: Indents, styled: bool) -> Element {
    let format = match numbering.numerals {
        Numerals::Letters => "upperLetter",
        Numerals::Roman => "upperRoman",
        Numerals::Decimal => "decimal",
    };
    let top = Level { format, start: numbering.start, text: format!("{}%1", literal(&numbering.label)) };
    let below = |text: &str| Level { format: "decimal", start: 1, text: text.to_owned() };
    let levels: [Level; LEVELS] = [top, below("%1.%2"), below("%1.%2.%3")];
    let level = |(at, level): (u8, Level)| {
        let heading = numbering.level.max(1).saturating_add(at);
        let style = styled.then(|| id::HEADINGS[index(heading)]);
        level.element(at, style, indents.at(heading))
    };
    Element::new("w:abstractNum")
        .with("w:abstractNumId", &kind)
        .child(Element::value("w:multiLevelType", "multilevel"))
        .children((0..).zip(levels).map(level))
}

struct Level {
    format: &'static str,
    start: u8,
    text: String,
}

impl Level {
    /// The level of this number, from 0, of headings in this style; the words begin `indent` points from the left edge.
    fn element(self, number: u8, style: Option<&str>, indent: f32) -> Element {
        let indent = Element::new("w:ind").with("w:left", &twips(indent)).with("w:hanging", &twips(indent));
        Element::new("w:lvl")
            .with("w:ilvl", &number)
            .child(Element::value("w:start", &self.start))
            .child(Element::value("w:numFmt", self.format))
            .children(style.map(|style| Element::value("w:pStyle", style)))
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
