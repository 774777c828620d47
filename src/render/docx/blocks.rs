//! Blocks → docx-rs.
//!
//! What docx-rs cannot say is left to the finishing pass, and stringing blocks together to `body`.

use std::ops::Range;

use docx_rs::{DocumentChild, LineSpacing, Paragraph, SpecialIndentType, StructuredDataTag};

use super::contents::{Listing, contents};
use super::figure::paragraph as figure_paragraph;
use super::finish::Additions;
use super::headings::{self, Own};
use super::inline::{paragraph, runs};
use super::list::Lists;
use super::measure::twips;
use super::parties::{facts, parties, signatures};
use super::styles::id;
use super::table::table;
use crate::document::Block;
use crate::render::shape::Shaper;
use crate::render::style::{LIST_INDENT, Page, TextStyle, measure_indent};

/// What blocks are set for.
#[derive(Clone, Copy)]
pub(crate) struct Setting<'a> {
    /// The page they stand on.
    pub(crate) page: Page,
    /// The page that styles are made for.
    pub(crate) styled_page: Page,
    /// What is listed in tables of contents, where there are any.
    pub(crate) listing: Option<&'a Listing<'a>>,
    /// Whether the styles of headings number them.
    pub(crate) is_numbered: bool,
    /// The numbering that headings name themselves where styles do not number them.
    pub(crate) own: Option<Own>,
    /// BCP 47 tag of their language.
    pub(crate) language: &'a str,
    /// For what has to be measured.
    pub(crate) shaper: &'a Shaper,
}

/// What stands around a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Around {
    /// Whether a table stands right before it.
    pub(crate) after_table: bool,
    /// Whether a list or a table follows.
    pub(crate) leads_in: bool,
    /// Whether it stands at the head of a section's pages, and other pages before them.
    pub(crate) begins_pages: bool,
}

/// Whether the block has nothing to show.
pub(crate) fn is_empty(block: &Block) -> bool {
    match block {
        Block::List { items, .. } => items.is_empty(),
        Block::Table(content) => content.columns.is_empty(),
        Block::Parties(content) => content.is_empty(),
        Block::Facts(content) => content.is_empty(),
        Block::Signatures(content) => content.is_empty(),
        Block::Title(_)
        | Block::Subtitle(_)
        | Block::Heading(_)
        | Block::Contents(_)
        | Block::Figure(_)
        | Block::Paragraph(_) => false,
    }
}

/// Whether the block ends in a table.
pub(crate) fn is_table(block: &Block) -> bool {
    matches!(block, Block::Table(_) | Block::Parties(_) | Block::Signatures(_))
}

/// Whether a paragraph right before this leads to it: a list or a table.
pub(crate) fn has_lead_in(block: Option<&Block>) -> bool {
    matches!(block, Some(Block::List { .. } | Block::Table(_)))
}

/// A block that is not empty.
pub(crate) fn block(
    block: &Block,
    around: Around,
    setting: Setting,
    lists: &mut Lists,
    additions: &mut Additions,
) -> Vec<DocumentChild> {
    let mut children = plain(block, around, setting, lists, additions);
    if around.begins_pages
        && let Some(DocumentChild::Paragraph(first)) = children.first_mut()
    {
        // Word would leave the space above it.
        first.property.line_spacing = Some(LineSpacing::new().before(0));
    }
    children
}

/// The blocks of a section that stand in `range`, in a locked control; nothing where all of them are empty. `around` is
/// what stands around the first.
pub(crate) fn locked(
    blocks: &[Block],
    range: Range<usize>,
    label: &str,
    mut around: Around,
    setting: Setting,
    lists: &mut Lists,
    additions: &mut Additions,
) -> Option<DocumentChild> {
    additions.fixed(label);
    let mut control = StructuredDataTag::new();
    for index in range {
        let content = &blocks[index];
        if is_empty(content) {
            continue;
        }
        around.leads_in = has_lead_in(blocks.get(index + 1));
        for child in block(content, around, setting, lists, additions) {
            control = match child {
                DocumentChild::Paragraph(paragraph) => control.add_paragraph(*paragraph),
                DocumentChild::Table(table) => control.add_table(*table),
                _ => control,
            };
        }
        around = Around { after_table: is_table(content), leads_in: false, begins_pages: false };
    }
    if control.children.is_empty() {
        additions.withdraw();
        return None;
    }
    Some(DocumentChild::StructuredDataTag(Box::new(control)))
}

fn plain(
    block: &Block,
    around: Around,
    setting: Setting,
    lists: &mut Lists,
    additions: &mut Additions,
) -> Vec<DocumentChild> {
    let body = if around.after_table { id::BODY_AFTER_TABLE } else { id::BODY };
    let look = setting.shaper.look();
    let mut say = |style, text| paragraph(style, runs(text, additions));
    match block {
        Block::Title(text) => vec![child(say(id::TITLE, text))],
        Block::Subtitle(text) => vec![child(measured_on(setting, &look.subtitle, say(id::SUBTITLE, text)))],
        Block::Heading(content) => {
            vec![child(headings::heading(content, setting.is_numbered, setting.own, additions))]
        }
        Block::Contents(content) => {
            let control = setting.listing.map(|listing| contents(content, listing, setting, additions));
            control.map(|control| DocumentChild::StructuredDataTag(Box::new(control))).into_iter().collect()
        }
        Block::Figure(figure) => vec![child(figure_paragraph(figure, additions))],
        Block::Paragraph(text) => {
            let mut paragraph = measured_on(setting, &look.body, say(body, text));
            if around.leads_in {
                paragraph.property.keep_next = Some(true);
            }
            vec![child(paragraph)]
        }
        Block::List { ordered, items } => {
            let items = lists.paragraphs(*ordered, items, additions);
            let items = items.into_iter().map(|item| child(measured_on(setting, &look.list, item)));
            around.after_table.then(|| child(table_end())).into_iter().chain(items).collect()
        }
        Block::Table(content) => apart(around, table(content, setting, additions)),
        Block::Parties(content) => apart(around, parties(content, setting, additions)),
        Block::Facts(content) => {
            let facts = facts(content, setting, additions).into_iter().map(child);
            around.after_table.then(|| child(table_end())).into_iter().chain(facts).collect()
        }
        Block::Signatures(content) => apart(around, signatures(content, setting, additions)),
    }
}

/// The paragraph that Word wants between a table and what is no paragraph.
pub(crate) fn table_end() -> Paragraph {
    paragraph(id::TABLE_END, Vec::new())
}

/// The paragraph as wide as is easy to read, where the page is not the one that its style knows.
fn measured_on(setting: Setting, look: &TextStyle, paragraph: Paragraph) -> Paragraph {
    if setting.page == setting.styled_page {
        return paragraph;
    }
    let right = twips(measure_indent(setting.page.text_width(), look));
    // docx-rs states the left indent too, so it is said what lists have of it.
    let left = if *look == setting.shaper.look().list { twips(LIST_INDENT) } else { 0 };
    paragraph.indent(Some(left), Some(SpecialIndentType::Hanging(left)), Some(right), None)
}

/// The table, apart from one that stands right before it: Word would join the two.
fn apart(around: Around, table: docx_rs::Table) -> Vec<DocumentChild> {
    let table = DocumentChild::Table(Box::new(table));
    around.after_table.then(|| child(table_end())).into_iter().chain([table]).collect()
}

fn child(paragraph: Paragraph) -> DocumentChild {
    DocumentChild::Paragraph(Box::new(paragraph))
}
