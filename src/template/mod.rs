//! What an annex is made of: the order of its sections, their columns and roles, without prose.
//!
//! A template names Fluent messages and register fields; `compose` joins it with facts and words.

mod asks;
mod condition;
mod fact;
mod set;

use serde::Serialize;

pub use asks::Ask;
pub use condition::{Condition, Expected, Subject};
pub use fact::{Fact, Field, Labelled, PartyFact, SignatoryFact};
pub use set::COMBINED;

/// One kind of annex: the content of `templates/annexes/<id>.json` or `annexes/<id>.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Template {
    /// The annex's id, also its file name.
    pub id: String,
    /// Message that names the annex, in title, footer and list.
    pub title: String,
    /// Whether bilag brings it; else it is the workspace's own.
    #[serde(skip)]
    pub shipped: bool,
    /// How its pages lie, up to the first section that says otherwise.
    pub orientation: Orientation,
    /// How its headings are numbered, if they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numbering: Option<Numbering>,
    /// Its sections, in reading order.
    pub sections: Vec<Section>,
}

/// How the headings of an annex are numbered: `Bilag B`, and under it `B.1` and `B.1.1`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Numbering {
    /// How level 1 is counted.
    pub format: NumberFormat,
    /// Message of the noun before a number of level 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The first number of level 1.
    pub start: u8,
}

/// How a count is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NumberFormat {
    /// A, B, C.
    Letters,
    /// I, II, III.
    Roman,
    /// 1, 2, 3.
    Decimal,
}

/// How a page lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Orientation {
    /// Taller than wide.
    #[default]
    Portrait,
    /// Wider than tall.
    Landscape,
}

/// One part of an annex.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// What it is.
    #[serde(flatten)]
    pub content: Content,
    /// What must be so for it to be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
}

/// What a part of an annex is. Strings are ids of messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Content {
    /// The annex's title, and a line under it.
    Title {
        /// The line under the title.
        #[serde(skip_serializing_if = "Option::is_none")]
        subtitle: Option<String>,
    },
    /// A heading.
    Heading {
        /// The heading's words.
        message: String,
        /// 1 to 3.
        level: u8,
        /// What words call it that refer to it, unique in the template.
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
        /// Whether it is numbered where headings are.
        #[serde(skip_serializing_if = "is_true")]
        numbered: bool,
        /// Whether its words are fixed: a form or the parties' agreement does not let them be altered.
        #[serde(skip_serializing_if = "is_false")]
        fixed: bool,
    },
    /// A new page, and how it and those after it lie.
    Pages {
        /// How they lie.
        orientation: Orientation,
    },
    /// A paragraph.
    Paragraph {
        /// The paragraph's words.
        message: String,
        /// Whether they are fixed.
        #[serde(skip_serializing_if = "is_false")]
        fixed: bool,
    },
    /// A list.
    List {
        /// Whether its points are numbered.
        ordered: bool,
        /// The points' words, in order.
        items: Vec<String>,
        /// Whether they are fixed.
        #[serde(skip_serializing_if = "is_false")]
        fixed: bool,
    },
    /// Who the parties are.
    Parties {
        /// What they are called.
        #[serde(rename = "as", skip_serializing_if = "Roles::is_contract")]
        roles: Roles,
        /// The facts to name of each party, in order.
        facts: Vec<Labelled<PartyFact>>,
    },
    /// A table with a row for each entry of the register.
    Table {
        /// The table's title, for those who cannot see it.
        caption: String,
        /// What the rows are.
        rows: Rows,
        /// The columns, in order.
        columns: Vec<Column>,
        /// What stands in the table's place where there is no row.
        empty: String,
    },
    /// The signature block for both parties.
    Signatures {
        /// What the parties are called.
        #[serde(rename = "as", skip_serializing_if = "Roles::is_contract")]
        roles: Roles,
        /// The facts to name of each signatory, in order.
        facts: Vec<Labelled<SignatoryFact>>,
    },
    /// One fact of the agreement: a point for each thing it names, or a blank.
    Fact {
        /// Which.
        fact: Fact,
        /// Message of what a blank is called, if not as usual.
        #[serde(skip_serializing_if = "Option::is_none")]
        label: Option<String>,
    },
    /// Facts with their labels: the agreement's, or within a repeated group the sub-processor's.
    Facts {
        /// Which, in order.
        facts: Vec<Labelled<Subject>>,
    },
    /// A table of contents.
    Contents {
        /// What stands above it.
        message: String,
        /// The lowest level of headings that it lists, 1 to 3.
        levels: u8,
    },
    /// In the template of sets: where the annexes stand.
    Annexes,
    /// A whole annex within another document: on pages of its own, its title a heading of level 1 and its headings a level
    /// lower, with its own numbering, and without its signatures, for the document is signed once.
    Annex(Box<Template>),
    /// Sections that are there together.
    Group {
        /// The sections.
        sections: Vec<Section>,
    },
    /// Sections that come again for each entry of the register.
    Each {
        /// What the entries are.
        of: Rows,
        /// The sections; their messages know `name` and `number`.
        sections: Vec<Section>,
        /// What stands in their place where there is no entry.
        #[serde(skip_serializing_if = "Option::is_none")]
        empty: Option<String>,
    },
}

/// For serde, which asks by reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_true(value: &bool) -> bool {
    *value
}

/// For serde, which asks by reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(value: &bool) -> bool {
    !value
}

/// What a table has a row for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Rows {
    /// Each sub-processor.
    SubProcessors,
    /// Each sub-processor that processes outside the Economic Area.
    Transfers,
}

/// What the parties are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Roles {
    /// Controller and processor.
    #[default]
    Contract,
    /// Data exporter and data importer, as the modules of the transfer clauses make them.
    Transfer,
}

impl Roles {
    /// For serde, which asks by reference.
    #[allow(clippy::trivially_copy_pass_by_ref)]
    fn is_contract(&self) -> bool {
        *self == Self::Contract
    }
}

/// One column of a table of sub-processors.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Which fact it shows.
    pub field: Field,
    /// Message of its header.
    pub header: String,
    /// How much of the table's width it takes, in per cent; else as much as suits what it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u8>,
    /// Where its cells begin; else as suits what it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub align: Option<Align>,
    /// What must be so for it to be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
}

/// Where the cells of a column begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Align {
    /// At the column's left edge.
    Start,
    /// So that they end at its right edge.
    End,
    /// So that the numbers they begin with end under one another.
    Figures,
}
