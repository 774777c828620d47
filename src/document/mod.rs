//! The format-neutral model between composing and rendering: what an annex says, and what each part is.
//!
//! It holds semantic roles and finished words. It knows no points, twips, fonts or file formats, and no law:
//! `compose` makes it, `render` sets it.

mod attachment;
mod contents;
mod figure;
mod heading;
mod inline;
mod party;
mod table;

pub use attachment::{Attachment, FileContent};
pub use contents::Contents;
pub use figure::{Figure, Picture};
pub use heading::{Heading, Numbering, Numerals};
pub use inline::{Fill, FillKind, Inline, Text};
pub use party::{Fact, Field, Party, Signature};
pub use table::{Align, Cell, Column, Row, Table, Wrap};

use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;

/// One annex in one language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Document {
    /// BCP 47 tag of the language that its words are in (`nb`).
    pub language: String,
    /// What file managers, readers and archives show of it.
    pub properties: Properties,
    /// What stands on each page beside the text.
    pub furniture: Furniture,
    /// How its headings are numbered: each part of it that is numbered by itself has its own.
    pub numberings: Vec<Numbering>,
    /// Its parts, each of pages that lie alike; at least one.
    pub sections: Vec<Section>,
    /// Files that it carries along; formats that cannot carry some leave them out.
    pub attachments: Vec<Attachment>,
}

impl Document {
    /// Its headings, in reading order.
    pub fn headings(&self) -> impl Iterator<Item = &Heading> {
        let blocks = self.sections.iter().flat_map(|section| &section.blocks);
        blocks.filter_map(|block| match block {
            Block::Heading(heading) => Some(heading),
            _ => None,
        })
    }
}

/// Facts about the document as a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Properties {
    /// The annex's title, with the product it is about.
    pub title: String,
    /// What it is about, in a sentence.
    pub subject: String,
    /// Who issues it: the processor's name, or nothing where that is blank.
    pub author: Option<String>,
    /// The date it is made for; never the clock's.
    pub date: NaiveDate,
}

/// What stands on each page beside the text; not part of the text dump's reading order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Furniture {
    /// At the head of each page of a draft: the word that says so.
    pub draft: Option<String>,
    /// At the foot, on the left: the annex's title and date.
    pub footer: Text,
    /// At the foot, on the right: the page's number, with `Inline::PageNumber` and `Inline::PageCount`.
    pub page_number: Text,
}

/// A run of pages that lie alike.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Section {
    /// How its pages lie.
    pub orientation: Orientation,
    /// By which of the numberings its headings are numbered, if they are. Sections of one numbering count on.
    pub numbering: Option<usize>,
    /// What it says, in reading order.
    pub blocks: Vec<Block>,
    /// What of it may not be altered, in order, each apart from the others.
    pub fixed: Vec<Fixed>,
}

impl Section {
    /// A section of these blocks, none of them numbered or fixed.
    #[must_use]
    pub const fn new(orientation: Orientation, blocks: Vec<Block>) -> Self {
        Self { orientation, numbering: None, blocks, fixed: Vec::new() }
    }
}

/// Blocks whose words may not be altered: a form has them, or the parties agreed on them.
///
/// Formats that are not made to be edited make no difference.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fixed {
    /// Which of the section's blocks: headings, paragraphs and lists.
    pub blocks: Range<usize>,
    /// What they are, in the document's language, for those who would edit them.
    pub label: String,
}

/// How a page lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Orientation {
    /// Taller than wide.
    Portrait,
    /// Wider than tall.
    Landscape,
}

/// One block of text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Block {
    /// The annex's title.
    Title(Text),
    /// The line under the title.
    Subtitle(Text),
    /// A heading.
    Heading(Heading),
    /// A table of contents.
    Contents(Contents),
    /// A picture.
    Figure(Figure),
    /// Running text.
    Paragraph(Text),
    /// Points, each with a mark before it.
    List {
        /// Whether the points are numbered, from 1.
        ordered: bool,
        /// The points, in order.
        items: Vec<Text>,
    },
    /// A table with a header row. Copies share its content.
    Table(Arc<Table>),
    /// Who the parties are: read one party after the other, set side by side where the page is wide enough.
    Parties(Vec<Party>),
    /// Facts with their labels, one under the other.
    Facts(Vec<Fact>),
    /// The places to sign: read one after the other, set side by side where the page is wide enough.
    /// No signature is parted from its facts, nor the block from a heading before it.
    Signatures(Vec<Signature>),
}
