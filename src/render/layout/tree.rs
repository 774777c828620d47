//! The structure tree: what each painted piece is, in reading order (ISO 32000-1, 14.7).
//!
//! `set` grows it, what `paint` marks is hung on it, `structure` writes it into the file.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::tables::SetTable;

/// A structure element's place in its tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ElementId(pub(crate) usize);

/// A standard structure type (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Heading(u8),
    Contents,
    ContentsItem,
    Reference,
    Paragraph,
    /// Whether its points are numbered.
    List(bool),
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    ColumnHeader,
    RowHeader,
    DataCell,
    Form,
    Span,
    Link,
    Figure,
}

/// What stands under an element, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    /// Another element.
    Element(ElementId),
    /// A table, by its number among the document's.
    Table(usize),
    /// Marked content: the page's index from 0, and its number there.
    Content { page: usize, mcid: usize },
    /// A field or link: its page's index from 0, and its own among the annotations.
    Annotation { page: usize, index: usize },
}

/// One structure element.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    pub(crate) role: Role,
    pub(crate) parent: Option<ElementId>,
    pub(crate) kids: Vec<Kid>,
    /// A heading's number and words.
    pub(crate) title: Option<String>,
    /// Which of the document's headings it is, from 0.
    pub(crate) ordinal: Option<usize>,
    /// What references call a heading.
    pub(crate) name: Option<String>,
    /// BCP 47 tag of its language, where that is another than the document's.
    pub(crate) language: Option<String>,
    /// Where it leads.
    pub(crate) link: Option<Link>,
    /// What it says to those who cannot see it.
    pub(crate) alternative: Option<String>,
    /// Where a figure stands on its page: left, bottom, right and top in points from the lower left corner.
    pub(crate) bounds: Option<[f32; 4]>,
    /// Whether it stands among its parent's kids.
    hung: bool,
}

impl Element {
    fn new(role: Role, parent: Option<ElementId>, hung: bool) -> Self {
        Self {
            role,
            parent,
            kids: Vec::new(),
            title: None,
            ordinal: None,
            name: None,
            language: None,
            link: None,
            alternative: None,
            bounds: None,
            hung,
        }
    }
}

/// Where words lead.
#[derive(Debug, Clone)]
pub(crate) enum Link {
    /// Out of the document.
    Address {
        /// A URI.
        target: String,
        /// What is there, in the document's language.
        label: String,
    },
    /// To the heading of this name.
    Heading(String),
    /// To the heading of this ordinal.
    Ordinal(usize),
}

/// All elements but those within tables; the first is the document's.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    pub(crate) elements: Vec<Element>,
    /// The document's tables, each with a tree of its own.
    pub(crate) tables: Vec<Rc<SetTable>>,
    /// The names of all headings that references may lead to.
    names: Rc<BTreeSet<String>>,
    /// The last heading's level, 0 before the first.
    heading: u8,
    /// How many of the document's headings there are so far.
    ordinals: usize,
}

impl Tree {
    /// The element of the document, or of the table.
    pub(crate) const ROOT: ElementId = ElementId(0);

    /// A tree of nothing but the document or a table. The document's headings have these names.
    pub(crate) fn new(root: Role, names: Rc<BTreeSet<String>>) -> Self {
        let elements = vec![Element::new(root, None, true)];
        Self { elements, tables: Vec::new(), names, heading: 0, ordinals: 0 }
    }

    /// The names of all headings that references may lead to.
    pub(crate) fn names(&self) -> &Rc<BTreeSet<String>> {
        &self.names
    }

    /// A new last child of the document: a table. Its number.
    pub(crate) fn add_table(&mut self, table: Rc<SetTable>) -> usize {
        let number = self.tables.len();
        self.tables.push(table);
        self.elements[Self::ROOT.0].kids.push(Kid::Table(number));
        number
    }

    /// Whether references may lead to a heading of this name.
    pub(crate) fn has_heading(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// A heading of `level`, or of the one below the last heading's where that would leave levels out
    /// (ISO 14289-1, 7.4.2).
    pub(crate) fn add_heading(&mut self, level: u8) -> ElementId {
        self.heading = level.min(self.heading + 1);
        self.add(Self::ROOT, Role::Heading(self.heading))
    }

    /// The ordinal of the document's next heading.
    pub(crate) fn next_ordinal(&mut self) -> usize {
        self.ordinals += 1;
        self.ordinals - 1
    }

    /// The link that an element is, or stands in.
    pub(crate) fn link(&self, id: ElementId) -> Option<ElementId> {
        let is_link = |id: &ElementId| self.elements[id.0].link.is_some();
        Some(id).filter(is_link).or_else(|| self.elements[id.0].parent.filter(is_link))
    }

    /// A new last child of `parent`.
    pub(crate) fn add(&mut self, parent: ElementId, role: Role) -> ElementId {
        let id = ElementId(self.elements.len());
        self.elements.push(Element::new(role, Some(parent), true));
        self.elements[parent.0].kids.push(Kid::Element(id));
        id
    }

    /// The last element among the kids of `parent`.
    pub(crate) fn last_child(&self, parent: ElementId) -> Option<ElementId> {
        self.elements[parent.0].kids.iter().rev().find_map(|kid| match kid {
            Kid::Element(child) => Some(*child),
            Kid::Table(_) | Kid::Content { .. } | Kid::Annotation { .. } => None,
        })
    }

    /// A new child of `parent` within its text: it takes its place there when its words are painted.
    pub(crate) fn add_within(&mut self, parent: ElementId, role: Role) -> ElementId {
        let id = ElementId(self.elements.len());
        self.elements.push(Element::new(role, Some(parent), false));
        id
    }

    /// The element itself, or the one whose text it is part of.
    pub(crate) fn block(&self, id: ElementId) -> ElementId {
        let element = &self.elements[id.0];
        match element.parent {
            Some(parent) if matches!(element.role, Role::Span | Role::Link) => parent,
            _ => id,
        }
    }

    /// Hangs an annotation under `element`.
    pub(crate) fn hang_annotation(&mut self, element: ElementId, page: usize, index: usize) {
        self.elements[element.0].kids.push(Kid::Annotation { page, index });
    }

    /// Hangs marked contents of a page, numbered from `first` on, under these elements; the number after the last.
    pub(crate) fn hang_all(&mut self, owners: Vec<ElementId>, page: usize, first: usize) -> usize {
        let end = first + owners.len();
        (first..end).zip(owners).for_each(|(mark, owner)| self.hang(owner, page, mark));
        end
    }

    /// Hangs the marked content `mcid` of a page under `element`.
    pub(crate) fn hang(&mut self, element: ElementId, page: usize, mcid: usize) {
        let content = &mut self.elements[element.0];
        content.kids.push(Kid::Content { page, mcid });
        if !std::mem::replace(&mut content.hung, true)
            && let Some(parent) = content.parent
        {
            self.elements[parent.0].kids.push(Kid::Element(element));
        }
    }
}

impl Role {
    /// The name in the file.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(3) => "H3",
            Self::Heading(4) => "H4",
            Self::Heading(_) => "H5",
            Self::Contents => "TOC",
            Self::ContentsItem => "TOCI",
            Self::Reference => "Reference",
            Self::Paragraph => "P",
            Self::List(_) => "L",
            Self::ListItem => "LI",
            Self::Label => "Lbl",
            Self::ListBody => "LBody",
            Self::Table => "Table",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::TableRow => "TR",
            Self::ColumnHeader | Self::RowHeader => "TH",
            Self::DataCell => "TD",
            Self::Form => "Form",
            Self::Span => "Span",
            Self::Link => "Link",
            Self::Figure => "Figure",
        }
    }
}
