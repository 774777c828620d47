//! The styles part: Word's built-in styles under their own names, and the annex's, all from the house style.

use super::headings::HEADINGS as HEADING_NUMBERS;
use super::list::{BULLETS, NUMBERS};
use super::measure::{eighths, twips};
use super::order;
use super::parts::WORD_NAMESPACE;
use super::signature_line::{FONT_SIZE, ROOM_BEFORE};
use super::style::{Style, colour, colour_attribute, size};
use super::xml::Element;
use crate::document::Column;
use crate::render::columns::cell_style;
use crate::render::look::Look;
use crate::render::style::{
    CELL_PADDING_X, CONTENTS_INDENT, Colour, FIGURE_AFTER, LABEL_WIDTH, LIST_INDENT, RULE_WIDTH,
    SIGNATURE_HEIGHT, TextStyle, measure_indent,
};

/// Ids of the styles that blocks are set in.
pub(crate) mod id {
    /// A figure's line.
    pub(crate) const FIGURE: &str = "Figure";
    /// The annex's title.
    pub(crate) const TITLE: &str = "Title";
    /// The line under the title.
    pub(crate) const SUBTITLE: &str = "Subtitle";
    /// Headings, levels 1 to 4.
    pub(crate) const HEADINGS: [&str; 4] = ["Heading1", "Heading2", "Heading3", "Heading4"];
    /// The same without a number, in documents that number headings.
    pub(crate) const UNNUMBERED_HEADINGS: [&str; 4] =
        ["Heading1Unnumbered", "Heading2Unnumbered", "Heading3Unnumbered", "Heading4Unnumbered"];
    /// What stands above a table of contents.
    pub(crate) const CONTENTS_HEADING: &str = "TOCHeading";
    /// Entries of a table of contents, levels 1 to 3.
    pub(crate) const CONTENTS: [&str; 3] = ["TOC1", "TOC2", "TOC3"];
    /// Running text.
    pub(crate) const BODY: &str = "BodyText";
    /// Running text that follows a table.
    pub(crate) const BODY_AFTER_TABLE: &str = "BodyTextAfterTable";
    /// Points of a list.
    pub(crate) const LIST_BULLET: &str = "ListBullet";
    /// Points of a numbered list.
    pub(crate) const LIST_NUMBER: &str = "ListNumber";
    /// Header cells.
    pub(crate) const TABLE_HEADING: &str = "TableHeading";
    /// Cells that name their row.
    pub(crate) const TABLE_ROW_HEADING: &str = "TableRowHeading";
    /// Cells of sentences.
    pub(crate) const TABLE_TEXT: &str = "TableText";
    /// Cells of short facts, which are not hyphenated.
    pub(crate) const TABLE_FACT: &str = "TableFact";
    /// The paragraph that Word wants between a table and what is no paragraph.
    pub(crate) const TABLE_END: &str = "TableEnd";
    /// What a party is called.
    pub(crate) const PARTY: &str = "PartyHeading";
    /// A labelled fact.
    pub(crate) const FACT: &str = "Fact";
    /// A labelled fact that is filled in: it stands on a rule.
    pub(crate) const FACT_BLANK: &str = "FactBlank";
    /// Words that lead somewhere.
    pub(crate) const LINK: &str = "Hyperlink";
    /// The label in a fact.
    pub(crate) const FACT_LABEL: &str = "FactLabel";
    /// What stands under the line to sign on, with that line.
    pub(crate) const SIGNATURE: &str = "SignatureLine";
    /// The same under what takes the room above the line.
    pub(crate) const SIGNATURE_IN_ROOM: &str = "SignatureLineInRoom";
    /// The room above the line, with what Word signs at.
    pub(crate) const SIGNATURE_ROOM: &str = "SignatureRoom";
    /// What a signing service looks for, in the page's colour.
    pub(crate) const ANCHOR: &str = "SigningAnchor";
    /// What is filled in, and the rule that it stands on.
    pub(crate) const FILL: &str = "FillIn";
    /// The ruled blank of a control that is not filled in.
    pub(crate) const PLACEHOLDER: &str = "PlaceholderText";
    /// Page headers.
    pub(crate) const HEADER: &str = "Header";
    /// The word at the head of a draft.
    pub(crate) const DRAFT: &str = "DraftMark";
    /// Page footers.
    pub(crate) const FOOTER: &str = "Footer";
    /// The table of an annex.
    pub(crate) const TABLE: &str = "AnnexTable";
    /// The invisible table that sets parties side by side.
    pub(crate) const LAYOUT: &str = "AnnexLayout";
}

/// Room that a cell's right padding gives to its text (pt): columns are measured to fit their words exactly, and
/// word processors kern and round a little otherwise.
const TABLE_SLACK: f32 = 1.0;

/// What of a document is counted or marked, by a numbering that styles name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Counted {
    /// Whether it has lists.
    pub(crate) lists: bool,
    /// Whether it numbers headings.
    pub(crate) headings: bool,
    /// Whether it has a table of contents.
    pub(crate) contents: bool,
}

/// The styles part's root, for a document in `language` (as Office names it) whose text area is `text_width` (pt)
/// wide; with those of lists where it has any.
pub(crate) fn styles(language: &str, text_width: f32, counted: Counted, look: &Look) -> Element {
    let mut styles = Element::new("w:styles")
        .with("xmlns:w", WORD_NAMESPACE)
        .child(defaults(language, look))
        .children(built_in_bases(look))
        .children(headings(text_width, counted.headings, look))
        .children(counted.headings.then(unnumbered_headings).into_iter().flatten())
        .children(counted.contents.then(|| contents(text_width, look)).into_iter().flatten())
        .children(body(text_width, look))
        .children(counted.lists.then(|| lists(text_width, look)).into_iter().flatten())
        .children(cells(look))
        .children(parties(look))
        .children(fills(look))
        .children(furniture(text_width, look))
        .child(table(look))
        .child(layout());
    order::sort(&mut styles);
    styles
}

/// The root of the styles part of the glossary, which has the prompts of blanks alone.
pub(crate) fn glossary_styles(language: &str, look: &Look) -> Element {
    let mut styles = Element::new("w:styles")
        .with("xmlns:w", WORD_NAMESPACE)
        .child(defaults(language, look))
        .children(built_in_bases(look))
        .children(fills(look));
    order::sort(&mut styles);
    styles
}

fn defaults(language: &str, look: &Look) -> Element {
    let fonts = Element::new("w:rFonts")
        .with("w:asciiTheme", "minorHAnsi")
        .with("w:hAnsiTheme", "minorHAnsi")
        .with("w:eastAsiaTheme", "minorHAnsi")
        .with("w:cstheme", "minorHAnsi");
    let run = Element::new("w:rPr")
        .child(fonts)
        .child(Element::value("w:kern", &2))
        .children(size(look.body.size))
        .child(Element::value("w:lang", language).with("w:eastAsia", language).with("w:bidi", language));
    Element::new("w:docDefaults")
        .child(Element::new("w:rPrDefault").child(run))
        .child(Element::new("w:pPrDefault"))
}

fn built_in_bases(look: &Look) -> [Element; 4] {
    let default = |kind, id, name| Element::from(Style::new(kind, id, name)).with("w:default", &1);
    let margins = Element::new("w:tblCellMar").children(edges([0.0; 4]));
    [
        default("paragraph", "Normal", "Normal")
            .child(Element::new("w:qFormat"))
            .child(
                Element::new("w:pPr")
                    .child(Element::new("w:widowControl"))
                    .child(Element::new("w:suppressAutoHyphens")),
            )
            .child(Element::new("w:rPr").child(colour("w:color", look.palette.ink, look))),
        default("character", "DefaultParagraphFont", "Default Paragraph Font"),
        default("table", "TableNormal", "Normal Table").child(Element::new("w:tblPr").child(margins)),
        default("numbering", "NoList", "No List"),
    ]
}

fn headings(text_width: f32, numbered: bool, look: &Look) -> Vec<Element> {
    let figure = TextStyle { after: FIGURE_AFTER, ..look.body };
    let mut styles = vec![
        Style::paragraph(id::FIGURE, "Figure", &figure, look).custom().then(id::TITLE).keep_next().into(),
        Style::paragraph(id::TITLE, "Title", &look.title, look).then(id::SUBTITLE).keep_next().into(),
        Style::paragraph(id::SUBTITLE, "Subtitle", &look.subtitle, look)
            .then(id::BODY)
            .keep_next()
            .measured(text_width, &look.subtitle)
            .into(),
    ];
    let names = ["heading 1", "heading 2", "heading 3", "heading 4"];
    styles.extend(id::HEADINGS.iter().zip(names).zip(&look.headings).enumerate().map(
        |(level, ((id, name), set))| {
            let numbering = Element::new("w:numPr")
                .child(Element::value("w:ilvl", &level))
                .child(Element::value("w:numId", &HEADING_NUMBERS));
            let style = Style::paragraph(id, name, set, look)
                .then(id::BODY)
                .keep_next()
                .set(Element::value("w:outlineLvl", &level));
            if numbered && level < 3 { style.set(numbering) } else { style }.into()
        },
    ));
    styles
}

/// Numbering 0 takes away that of the style they are based on (ECMA-376 part 1, 17.9.18).
fn unnumbered_headings() -> Vec<Element> {
    let names =
        ["Heading 1 Unnumbered", "Heading 2 Unnumbered", "Heading 3 Unnumbered", "Heading 4 Unnumbered"];
    let styles = id::UNNUMBERED_HEADINGS.into_iter().zip(names).zip(id::HEADINGS);
    let style = |((id, name), base)| {
        let numbering = Element::new("w:numPr").child(Element::value("w:numId", &0));
        let indent = Element::new("w:ind").with("w:left", &0).with("w:firstLine", &0);
        let style = Style::new("paragraph", id, name).based_on(base).custom().then(id::BODY);
        style.set(numbering).set(indent).into()
    };
    styles.map(style).collect()
}

/// The title is no heading that could be listed: its outline level is that of body text.
fn contents(text_width: f32, look: &Look) -> Vec<Element> {
    let outer = measure_indent(text_width, &look.body);
    let title = Style::new("paragraph", id::CONTENTS_HEADING, "TOC Heading")
        .based_on(id::HEADINGS[0])
        .then(id::BODY)
        .set(Element::new("w:numPr").child(Element::value("w:numId", &0)))
        .set(Element::new("w:ind").with("w:left", &0).with("w:firstLine", &0))
        .set(Element::value("w:outlineLvl", &9));
    let names = ["toc 1", "toc 2", "toc 3"];
    let entries = id::CONTENTS.into_iter().zip(names).zip(&look.contents).enumerate();
    let entry = |(level, ((id, name), set))| {
        let tab = Element::value("w:tab", "right")
            .with("w:leader", "dot")
            .with("w:pos", &twips(text_width - outer));
        let indent = Element::new("w:ind")
            .with("w:left", &twips(level as f32 * CONTENTS_INDENT))
            // LibreOffice shows no number right of the indent.
            .with("w:right", &twips(outer));
        let style = Style::paragraph(id, name, set, look).hyphenated().then(id::BODY);
        style.set(Element::new("w:tabs").child(tab)).set(indent).into()
    };
    std::iter::once(title.into()).chain(entries.map(entry)).collect()
}

fn body(text_width: f32, look: &Look) -> [Element; 3] {
    let after_table = TextStyle { before: look.body.leading, ..look.body };
    let end = Element::new("w:spacing")
        .with("w:before", &0)
        .with("w:after", &twips(look.body.after))
        .with("w:line", &twips(1.0))
        .with("w:lineRule", "exact");
    [
        Style::paragraph(id::BODY, "Body Text", &look.body, look)
            .hyphenated()
            .measured(text_width, &look.body)
            .into(),
        Style::paragraph(id::BODY_AFTER_TABLE, "Body Text After Table", &after_table, look)
            .custom()
            .then(id::BODY)
            .hyphenated()
            .measured(text_width, &look.body)
            .into(),
        Style::new("paragraph", id::TABLE_END, "Table End").based_on("Normal").custom().set(end).into(),
    ]
}

fn lists(text_width: f32, look: &Look) -> [Element; 2] {
    let kinds = [(id::LIST_BULLET, "List Bullet", BULLETS), (id::LIST_NUMBER, "List Number", NUMBERS)];
    kinds.map(|(id, name, numbering)| {
        let indent = Element::new("w:ind")
            .with("w:left", &twips(LIST_INDENT))
            .with("w:right", &twips(measure_indent(text_width, &look.list)))
            .with("w:hanging", &twips(LIST_INDENT));
        let numbering = Element::new("w:numPr").child(Element::value("w:numId", &numbering));
        Style::paragraph(id, name, &look.list, look).hyphenated().set(numbering).set(indent).into()
    })
}

fn cells(look: &Look) -> [Element; 4] {
    let naming = Column {
        header: "".into(),
        names_rows: true,
        wrap: crate::document::Wrap::Short,
        align: crate::document::Align::Start,
        width: None,
    };
    [
        Style::paragraph(id::TABLE_HEADING, "Table Heading", &look.header_cell, look)
            .custom()
            .keep_next()
            .into(),
        Style::paragraph(id::TABLE_ROW_HEADING, "Table Row Heading", cell_style(&naming, look), look)
            .custom()
            .into(),
        Style::paragraph(id::TABLE_TEXT, "Table Text", &look.cell, look).custom().hyphenated().into(),
        Style::paragraph(id::TABLE_FACT, "Table Fact", &look.cell, look).custom().into(),
    ]
}

fn parties(look: &Look) -> [Element; 9] {
    let indent =
        Element::new("w:ind").with("w:left", &twips(LABEL_WIDTH)).with("w:hanging", &twips(LABEL_WIDTH));
    let line = || Element::new("w:pBdr").child(rule("w:top", look.palette.ink, 2, look));
    let room = TextStyle { before: SIGNATURE_HEIGHT, ..look.label };
    let signing =
        TextStyle { before: ROOM_BEFORE, size: FONT_SIZE, leading: FONT_SIZE, after: 0.0, ..look.label };
    let anchor = TextStyle { before: SIGNATURE_HEIGHT - look.anchor.leading, ..look.anchor };
    [
        Style::paragraph(id::PARTY, "Party Heading", &look.party, look)
            .custom()
            .then(id::FACT)
            .keep_next()
            .into(),
        Style::paragraph(id::FACT, "Fact", &look.value, look).custom().set(indent).into(),
        // LibreOffice 7 sets a control's words as its paragraph's, whatever their style.
        Style::new("paragraph", id::FACT_BLANK, "Fact Blank")
            .based_on(id::FACT)
            .custom()
            .run(underline(look))
            .into(),
        Style::character(id::LINK, "Hyperlink").run(colour("w:color", look.palette.link, look)).into(),
        Style::character(id::FACT_LABEL, "Fact Label")
            .custom()
            .run(colour("w:color", look.label.colour, look))
            .runs(size(look.label.size))
            .run(Element::value("w:u", "none"))
            .into(),
        Style::paragraph(id::SIGNATURE, "Signature Line", &room, look).custom().set(line()).into(),
        Style::paragraph(id::SIGNATURE_IN_ROOM, "Signature Line In Room", &look.label, look)
            .custom()
            .set(line())
            .into(),
        Style::paragraph(id::SIGNATURE_ROOM, "Signature Room", &signing, look)
            .custom()
            .then(id::SIGNATURE_IN_ROOM)
            .into(),
        Style::paragraph(id::ANCHOR, "Signing Anchor", &anchor, look)
            .custom()
            .then(id::SIGNATURE_IN_ROOM)
            .run(Element::new("w:noProof"))
            .into(),
    ]
}

/// What stands in controls before and after they are filled in.
fn fills(look: &Look) -> [Element; 2] {
    [
        Style::character(id::FILL, "Fill-in").custom().run(underline(look)).into(),
        Style::character(id::PLACEHOLDER, "Placeholder Text")
            .based_on(id::FILL)
            .run(colour("w:color", look.palette.quiet, look))
            .into(),
    ]
}

fn underline(look: &Look) -> Element {
    colour_attribute(Element::value("w:u", "single"), "w:color", "w:themeColor", look.palette.quiet, look)
}

fn furniture(text_width: f32, look: &Look) -> [Element; 3] {
    let tabs =
        Element::new("w:tabs").child(Element::value("w:tab", "right").with("w:pos", &twips(text_width)));
    [
        Style::paragraph(id::HEADER, "header", &look.furniture, look).into(),
        Style::paragraph(id::DRAFT, "Draft Mark", &look.draft, look)
            .based_on(id::HEADER)
            .custom()
            .set(Element::value("w:jc", "right"))
            .into(),
        Style::paragraph(id::FOOTER, "footer", &look.furniture, look).set(tabs).into(),
    ]
}

fn table(look: &Look) -> Element {
    let rules = Element::new("w:tblBorders").child(rule("w:bottom", look.palette.rule, 0, look)).child(rule(
        "w:insideH",
        look.palette.rule,
        0,
        look,
    ));
    let margins = Element::new("w:tblCellMar").children(edges([
        look.cell_padding_y,
        CELL_PADDING_X,
        look.cell_padding_y,
        CELL_PADDING_X - TABLE_SLACK,
    ]));
    let ground = |part: &str, colour| {
        let shade = Element::value("w:shd", "clear").with("w:color", "auto");
        let shade = colour_attribute(shade, "w:fill", "w:themeFill", colour, look);
        Element::new("w:tblStylePr").with("w:type", part).child(Element::new("w:tcPr").child(shade))
    };
    Element::from(Style::new("table", id::TABLE, "Annex Table").based_on("TableNormal").custom())
        .child(
            Element::new("w:tblPr")
                .child(Element::value("w:tblStyleRowBandSize", &1))
                .child(rules)
                .child(margins),
        )
        .child(ground("firstRow", look.palette.header_ground))
        .child(ground("band2Horz", look.palette.band_ground))
}

fn layout() -> Element {
    // Said again, for the style that it is based on is another where it is pasted.
    let margins = Element::new("w:tblCellMar").children(edges([0.0; 4]));
    Element::from(Style::new("table", id::LAYOUT, "Annex Layout").based_on("TableNormal").custom())
        .child(Element::new("w:tblPr").child(margins))
}

/// A thin line, `space` points from the text.
fn rule(edge: &'static str, colour: Colour, space: u8, look: &Look) -> Element {
    let line = Element::value(edge, "single").with("w:sz", &eighths(RULE_WIDTH)).with("w:space", &space);
    colour_attribute(line, "w:color", "w:themeColor", colour, look)
}

/// Distances in points: top, left, bottom, right.
fn edges(distances: [f32; 4]) -> impl Iterator<Item = Element> {
    ["w:top", "w:left", "w:bottom", "w:right"]
        .into_iter()
        .zip(distances)
        .map(|(edge, distance)| Element::new(edge).with("w:w", &twips(distance)).with("w:type", "dxa"))
}
