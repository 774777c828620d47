//! One customer's contract.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Acceptance, Format, Party, Processing, Terms, is_default};

/// The facts of one agreement: the content of `agreements/<id>.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Agreement {
    /// Short name, a slug; also the name of the output folder.
    pub id: String,
    /// The agreement's date, at which its law is judged.
    #[serde(skip_serializing_if = "is_default")]
    pub date: Option<NaiveDate>,
    /// The last day of its term, if it has one.
    #[serde(skip_serializing_if = "is_default")]
    pub until: Option<NaiveDate>,
    /// Annexes wanted, by template id; empty means whatever the command asks for.
    #[serde(skip_serializing_if = "is_default")]
    pub annexes: Vec<String>,
    /// Whether the annexes are made as one document, which is signed once.
    #[serde(skip_serializing_if = "is_default")]
    pub combine: bool,
    /// Locales wanted, as language tags; empty means whatever the command asks for.
    #[serde(skip_serializing_if = "is_default")]
    pub locales: Vec<String>,
    /// File formats wanted; empty means whatever the command asks for.
    #[serde(skip_serializing_if = "is_default")]
    pub formats: Vec<Format>,
    /// The customer.
    #[serde(skip_serializing_if = "is_default")]
    pub controller: Party,
    /// What this agreement says of the processor instead of the register.
    #[serde(skip_serializing_if = "is_default")]
    pub processor: Party,
    /// What this agreement says of the processing instead of the register.
    #[serde(skip_serializing_if = "is_default")]
    pub processing: Processing,
    /// What was agreed on instead of the register's usual terms.
    #[serde(skip_serializing_if = "is_default")]
    pub terms: Terms,
    /// Findings about it that are accepted.
    #[serde(skip_serializing_if = "is_default")]
    pub accepted: Vec<Acceptance>,
}
