//! A table of contents: a field in a control of its own, as Word makes them, with what it would say as its result
//! (ECMA-376 part 1, 17.16.5.68 and 17.5.2.12).
//!
//! Word counts the pages anew when somebody tells it to; until then those of the PDF stand.

use std::collections::{BTreeMap, BTreeSet};

use docx_rs::{
    FieldCharType, Hyperlink, HyperlinkData, InstrText, Paragraph, ParagraphChild, Run, SpecialIndentType,
    StructuredDataTag, Tab, TabLeaderType, TabValueType,
};

use super::blocks::{Setting, table_end};
use super::finish::Additions;
use super::inline::{paragraph, runs, words};
use super::measure::twips;
use super::styles::id;
use crate::document::{Block, Contents, Document};
use crate::render::contents::{Edges, Entry, deepest, entries};
use crate::render::layout::memory::Memory;
use crate::render::layout::pages_of_headings;
use crate::render::shape::Shaper;
use crate::render::style::measure_indent;

/// What the tables of contents of a document list.
pub(crate) struct Listing<'a> {
    document: &'a Document,
    /// The page of each heading, by its ordinal.
    pages: BTreeMap<usize, usize>,
}

impl<'a> Listing<'a> {
    /// That of a document that has any.
    pub(crate) fn of(document: &'a Document, shaper: &Shaper, memory: &Memory) -> Option<Self> {
        tables(document)
            .next()
            .is_some()
            .then(|| Self { document, pages: pages_of_headings(document, shaper, memory) })
    }

    /// The ordinals of all headings that are listed.
    pub(crate) fn ordinals(&self) -> BTreeSet<usize> {
        let entries = tables(self.document).flat_map(|contents| entries(self.document, contents));
        entries.map(|entry| entry.ordinal).collect()
    }
}

fn tables(document: &Document) -> impl Iterator<Item = &Contents> {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    blocks.filter_map(|block| match block {
        Block::Contents(contents) => Some(contents),
        _ => None,
    })
}

/// The control with the title and the entries.
pub(crate) fn contents(
    contents: &Contents,
    listing: &Listing<'_>,
    setting: Setting,
    additions: &mut Additions,
) -> StructuredDataTag {
    additions.contents();
    let title = paragraph(id::CONTENTS_HEADING, runs(&contents.title, additions));
    let entries = entries(listing.document, contents);
    let edges = Edges::of(&entries, setting.shaper);
    let mut control = StructuredDataTag::new().add_paragraph(title);
    for (index, entry) in entries.iter().enumerate() {
        let mut children = Vec::new();
        if index == 0 {
            let code = format!(r#"TOC \o "1-{}" \h \z \u"#, deepest(contents));
            children.extend(begin(code));
        }
        children.push(ParagraphChild::Hyperlink(link(entry, listing, additions)));
        control = control.add_paragraph(placed(
            paragraph(id::CONTENTS[entry.depth()], children),
            entry,
            edges,
            setting,
        ));
    }
    if entries.is_empty() {
        return control;
    }
    let mut last = table_end();
    last.children.push(end());
    control.add_paragraph(last)
}

/// The entry's words and page, which lead to the heading.
fn link(entry: &Entry<'_>, listing: &Listing<'_>, additions: &mut Additions) -> Hyperlink {
    let mut children = Vec::new();
    if let Some(number) = &entry.heading.number {
        children.push(run(words(number).add_tab()));
    }
    children.extend(runs(&entry.text(), additions));
    children.push(run(Run::new().add_tab()));
    let anchor = additions.bookmarks.name(entry.ordinal).unwrap_or_default().to_owned();
    let page = listing.pages.get(&entry.ordinal).map(ToString::to_string).unwrap_or_default();
    children.extend(begin(format!(r"PAGEREF {anchor} \h")));
    children.extend([run(words(&page)), end()]);
    Hyperlink { link: HyperlinkData::Anchor { anchor }, history: None, children }
}

/// A field up to its result. Office programs drop the numbers of pages where the parts of a field share a run.
fn begin(code: String) -> [ParagraphChild; 3] {
    [
        Run::new().add_field_char(FieldCharType::Begin, false),
        Run::new().add_instr_text(InstrText::Unsupported(code)),
        Run::new().add_field_char(FieldCharType::Separate, false),
    ]
    .map(run)
}

fn end() -> ParagraphChild {
    run(Run::new().add_field_char(FieldCharType::End, false))
}

fn run(run: Run) -> ParagraphChild {
    ParagraphChild::Run(Box::new(run))
}

/// The entry where its style does not have it: with a number, or on a page that the style does not know.
fn placed(paragraph: Paragraph, entry: &Entry<'_>, edges: Edges, setting: Setting) -> Paragraph {
    let is_styled = setting.page == setting.styled_page;
    if entry.heading.number.is_none() && is_styled {
        return paragraph;
    }
    let text_width = setting.page.text_width();
    let (start, words) = (edges.start(entry), edges.words(entry));
    let body = &setting.shaper.look().body;
    let outer = measure_indent(text_width, body);
    let hanging = SpecialIndentType::Hanging(twips(words - start));
    let paragraph = paragraph.indent(Some(twips(words)), Some(hanging), Some(twips(outer)), None);
    if is_styled {
        return paragraph;
    }
    let tab = |value, width: f32| {
        let at = usize::try_from(twips(width - measure_indent(width, body))).unwrap_or_default();
        Tab::new().val(value).pos(at)
    };
    let styled = setting.styled_page.text_width();
    paragraph
        .add_tab(tab(TabValueType::Clear, styled))
        .add_tab(tab(TabValueType::Right, text_width).leader(TabLeaderType::Dot))
}
