//! Sections and blocks → the body, in docx-rs.
//!
//! What docx-rs cannot say is left to the finishing pass, and what stands on each page to `furniture`.

use docx_rs::{
    DocumentChild, LineSpacing, Paragraph, SectionProperty, SpecialIndentType, StructuredDataTag,
    StructuredDataTagChild,
};

use super::figure::paragraph as figure_paragraph;
use super::finish::Additions;
use super::headings;
use super::inline::{paragraph, runs};
use super::list::Lists;
use super::measure::twips;
use super::parties::{parties, signatures};
use super::styles::id;
use super::table::table;
use crate::document::{Block, Document, Section};
use crate::render::shape::Shaper;
use crate::render::style::{BODY, LIST, LIST_INDENT, Page, SUBTITLE, TextStyle, measure_indent};

/// What blocks are set for.
#[derive(Clone, Copy)]
pub(crate) struct Setting<'a> {
    /// The page they stand on.
    pub(crate) page: Page,
    /// The page that styles are made for.
    pub(crate) styled_page: Page,
    /// Whether the styles of headings number them.
    pub(crate) is_numbered: bool,
    /// BCP 47 tag of their language.
    pub(crate) language: &'a str,
    /// For what has to be measured.
    pub(crate) shaper: &'a Shaper,
}

/// The body: the document's sections, each ended by the properties that `furnish` gives it.
pub(crate) fn body(
    document: &Document,
    styled_page: Page,
    furnish: impl Fn(&Section) -> SectionProperty,
    shaper: &Shaper,
    lists: &mut Lists,
    additions: &mut Additions,
) -> docx_rs::Document {
    let mut body = docx_rs::Document::new();
    let is_numbered = headings::numbering(document).is_some();
    let last = document.sections.len().saturating_sub(1);
    for (index, section) in document.sections.iter().enumerate() {
        let page = Page::new(section.orientation);
        let setting = Setting { page, styled_page, is_numbered, language: &document.language, shaper };
        let mut children = blocks(section, setting, lists, additions);
        if index == last {
            body.section_property = furnish(section);
        } else if let Some(DocumentChild::Paragraph(paragraph)) = children.last_mut() {
            paragraph.property.section_property = Some(furnish(section));
        }
        if index > 0 {
            begin_page(&mut children);
        }
        body.children.append(&mut children);
    }
    body
}

/// Word would leave the first paragraph's space above it at the head of a section's page.
fn begin_page(children: &mut [DocumentChild]) {
    let first = match children.first_mut() {
        Some(DocumentChild::Paragraph(first)) => Some(first),
        Some(DocumentChild::StructuredDataTag(control)) => match control.children.first_mut() {
            Some(StructuredDataTagChild::Paragraph(first)) => Some(first),
            _ => None,
        },
        _ => None,
    };
    if let Some(first) = first {
        first.property.line_spacing = Some(LineSpacing::new().before(0));
    }
}

/// The section's blocks in order, ending in a paragraph; what is fixed stands in locked controls.
fn blocks(
    section: &Section,
    setting: Setting,
    lists: &mut Lists,
    additions: &mut Additions,
) -> Vec<DocumentChild> {
    let mut children = Vec::new();
    let blocks = &section.blocks;
    let mut locked: Option<Locked> = None;
    for (index, block) in blocks.iter().enumerate() {
        if let Some(fixed) = section.fixed.iter().find(|fixed| fixed.blocks.start == index)
            && locked.is_none()
        {
            additions.fixed(&fixed.label);
            let end = fixed.blocks.end.clamp(index + 1, blocks.len());
            locked = Some(Locked { first: children.len(), end });
        }
        let after_table = matches!(children.last(), Some(DocumentChild::Table(_)));
        let body = if after_table { id::BODY_AFTER_TABLE } else { id::BODY };
        let mut say = |style, text, measured: Option<&TextStyle>| {
            let paragraph = paragraph(style, runs(text, additions));
            children.push(child(match measured {
                Some(look) => measured_on(setting, look, paragraph),
                None => paragraph,
            }));
        };
        match block {
            Block::Title(text) => say(id::TITLE, text, None),
            Block::Subtitle(text) => say(id::SUBTITLE, text, Some(&SUBTITLE)),
            Block::Heading(content) => {
                children.push(child(headings::heading(content, setting.is_numbered, additions)));
            }
            Block::Figure(figure) => children.push(child(figure_paragraph(figure, additions))),
            Block::Paragraph(text) => {
                say(body, text, Some(&BODY));
                if let (Some(Block::List { .. }), Some(DocumentChild::Paragraph(lead))) =
                    (blocks.get(index + 1), children.last_mut())
                {
                    lead.property.keep_next = Some(true);
                }
            }
            Block::List { ordered, items } if !items.is_empty() => {
                if after_table {
                    children.push(table_end());
                }
                let items = lists.paragraphs(*ordered, items, additions);
                children.extend(items.into_iter().map(|item| child(measured_on(setting, &LIST, item))));
            }
            Block::Table(content) if !content.columns.is_empty() => {
                add_table(&mut children, table(content, setting, additions));
            }
            Block::Parties(content) if !content.is_empty() => {
                add_table(&mut children, parties(content, setting, additions));
            }
            Block::Signatures(content) if !content.is_empty() => {
                add_table(&mut children, signatures(content, setting, additions));
            }
            Block::List { .. } | Block::Table(_) | Block::Parties(_) | Block::Signatures(_) => {}
        }
        if let Some(Locked { first, .. }) = locked.take_if(|locked| locked.end == index + 1) {
            lock(&mut children, first, additions);
        }
    }
    if !matches!(children.last(), Some(DocumentChild::Paragraph(_))) {
        children.push(table_end());
    }
    children
}

/// What is being set into a locked control.
struct Locked {
    /// The first of it among the children.
    first: usize,
    /// The block after its last.
    end: usize,
}

/// Puts the children from `first` on into a control.
fn lock(children: &mut Vec<DocumentChild>, first: usize, additions: &mut Additions) {
    let mut control = StructuredDataTag::new();
    for child in children.drain(first..) {
        control = match child {
            DocumentChild::Paragraph(paragraph) => control.add_paragraph(*paragraph),
            DocumentChild::Table(table) => control.add_table(*table),
            _ => control,
        };
    }
    if control.children.is_empty() {
        additions.withdraw();
    } else {
        children.push(DocumentChild::StructuredDataTag(Box::new(control)));
    }
}

/// The paragraph as wide as is easy to read, where the page is not the one that its style knows.
fn measured_on(setting: Setting, look: &TextStyle, paragraph: Paragraph) -> Paragraph {
    if setting.page == setting.styled_page {
        return paragraph;
    }
    let right = twips(measure_indent(setting.page.text_width(), look));
    // docx-rs states the left indent too, so it is said what lists have of it.
    let left = if *look == LIST { twips(LIST_INDENT) } else { 0 };
    paragraph.indent(Some(left), Some(SpecialIndentType::Hanging(left)), Some(right), None)
}

/// Adds a table, apart from one that stands right before it: Word would join the two.
fn add_table(children: &mut Vec<DocumentChild>, table: docx_rs::Table) {
    if matches!(children.last(), Some(DocumentChild::Table(_))) {
        children.push(table_end());
    }
    children.push(DocumentChild::Table(Box::new(table)));
}

fn table_end() -> DocumentChild {
    child(paragraph(id::TABLE_END, Vec::new()))
}

fn child(paragraph: Paragraph) -> DocumentChild {
    DocumentChild::Paragraph(Box::new(paragraph))
}
