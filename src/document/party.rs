//! Parties and their signatures.

use super::Text;

/// One party and its facts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Party {
    /// Which party: the first part of its fields' names (`controller`).
    pub key: String,
    /// What the agreement calls it.
    pub heading: Text,
    /// What is true of it.
    pub facts: Vec<Fact>,
}

/// A labelled fact: words, or a blank.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fact {
    /// What it is, without a colon.
    pub label: Text,
    /// What is true, or a fill-in.
    pub value: Text,
}

/// The place where one party signs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Signature {
    /// Which party: the first part of the field's name (`controller`).
    pub key: String,
    /// Whom it is signed for.
    pub heading: Text,
    /// Name, title, place, date.
    pub facts: Vec<Fact>,
    /// What stands under the line.
    pub line_label: Text,
    /// The form field to sign in; none in a draft.
    pub field: Option<Field>,
    /// What a signing service looks for at the line; unseen, and no part of the text.
    pub anchor: Option<String>,
}

/// A form field that only its software reads.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Field {
    /// Its name, unique in the document (`controller.signature`).
    pub name: String,
    /// What it is for, in the document's language.
    pub label: String,
    /// Who is to sign in it, where that is known and printed.
    pub signatory: Option<String>,
    /// The signatory's position, where that is known and printed.
    pub position: Option<String>,
}
