//! One sub-processor: a row of the register.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Acceptance, Contact, Country, Note, Territory, Transfer, Unconfirmed, is_default};

/// Another processor that the processor engages (GDPR art. 28(2) and (4)).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SubProcessor {
    /// Slug; also the id of the Fluent message that describes it.
    pub id: String,
    /// The name that customers know.
    pub name: String,
    /// Name in the business register.
    #[serde(skip_serializing_if = "is_default")]
    pub legal_name: Option<String>,
    /// Number in the business register.
    #[serde(skip_serializing_if = "is_default")]
    pub registration_number: Option<String>,
    /// Postal address on one line.
    #[serde(skip_serializing_if = "is_default")]
    pub address: Option<String>,
    /// Who answers for data protection there.
    #[serde(skip_serializing_if = "is_default")]
    pub contact: Contact,
    /// Where it processes, if known.
    #[serde(skip_serializing_if = "is_default")]
    pub countries: Vec<Country>,
    /// Where data rest, if known.
    #[serde(skip_serializing_if = "is_default")]
    pub stored_in: Vec<Territory>,
    /// What it does: a standard code or one that the workspace words; empty if unknown.
    #[serde(skip_serializing_if = "is_default")]
    pub function: String,
    /// What allows a transfer out of the EEA, if anything is named.
    #[serde(skip_serializing_if = "is_default")]
    pub transfer: Option<Transfer>,
    /// Which of the register's data categories it sees, by code.
    #[serde(skip_serializing_if = "is_default")]
    pub data_categories: Vec<String>,
    /// How far it can see personal data, by code.
    #[serde(skip_serializing_if = "is_default")]
    pub access: Option<String>,
    /// For how long it processes, by code.
    #[serde(skip_serializing_if = "is_default")]
    pub duration: Option<String>,
    /// Its web site.
    #[serde(skip_serializing_if = "is_default")]
    pub website: Option<String>,
    /// When it was engaged.
    #[serde(skip_serializing_if = "is_default")]
    pub since: Option<NaiveDate>,
    /// When the entry was last said to be right.
    #[serde(skip_serializing_if = "is_default")]
    pub updated: Option<NaiveDate>,
    /// Findings about it that are accepted.
    #[serde(skip_serializing_if = "is_default")]
    pub accepted: Vec<Acceptance>,
    /// What an import made of somebody's words and nobody has confirmed.
    #[serde(skip_serializing_if = "is_default")]
    pub unconfirmed: Vec<Unconfirmed>,
    /// What a list said of it that no fact has room for.
    #[serde(skip_serializing_if = "is_default")]
    pub notes: Vec<Note>,
}
