//! What an annex is made of: the order of its sections, their columns and roles, without prose.
//!
//! A template names Fluent messages and register fields; `compose` joins it with facts and words.

use serde::{Serialize, Serializer};

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

/// One part of an annex. Strings are ids of messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Section {
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
        /// The facts to name of each party, in order.
        facts: Vec<PartyFact>,
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
        /// The facts to name of each signatory, in order.
        facts: Vec<SignatoryFact>,
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
}

/// One column of a table of sub-processors.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Which fact it shows.
    pub field: Field,
    /// Message of its header.
    pub header: String,
}

macro_rules! fields {
    ($(#[$kind:meta])* $type:ident { $($(#[$doc:meta])* $name:ident = $key:literal,)* }) => {
        $(#[$kind])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $type { $($(#[$doc])* $name,)* }

        impl $type {
            /// All of them, as documented.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The name that a template gives it.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// The one with this name.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|field| field.key() == key)
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.key())
            }
        }
    };
}

fields! {
    /// A fact of a sub-processor that a column can show.
    Field {
        /// The name that customers know.
        Name = "name",
        /// The countries where it processes.
        Countries = "countries",
        /// What allows a transfer out of the EEA.
        TransferBasis = "transfer_basis",
        /// What it does, in a word or two.
        Function = "function",
        /// What it does, in sentences.
        Description = "description",
        /// Its website, which leads there.
        Website = "website",
        /// When the entry was last said to be right.
        Updated = "updated",
    }
}

fields! {
    /// A fact of a party.
    PartyFact {
        /// Legal name.
        Name = "name",
        /// Number in the business register.
        RegistrationNumber = "registration_number",
        /// Postal address.
        Address = "address",
        /// Country of establishment.
        Country = "country",
        /// Contact person.
        Contact = "contact",
        /// Data protection officer.
        Dpo = "dpo",
    }
}

fields! {
    /// A fact of a signature.
    SignatoryFact {
        /// The signatory's name.
        Name = "name",
        /// The signatory's position.
        Title = "title",
        /// Where it was signed.
        Place = "place",
        /// When it was signed.
        Date = "date",
    }
}
