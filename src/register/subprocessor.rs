//! One sub-processor: a row of the register.

use chrono::NaiveDate;

use super::{Contact, Country, Territory, Transfer};

/// Another processor that the processor engages (GDPR art. 28(2) and (4)).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubProcessor {
    /// Slug; also the id of the Fluent message that describes it.
    pub id: String,
    /// The name that customers know.
    pub name: String,
    /// Name in the business register.
    pub legal_name: Option<String>,
    /// Number in the business register.
    pub registration_number: Option<String>,
    /// Postal address on one line.
    pub address: Option<String>,
    /// Who answers for data protection there.
    pub contact: Contact,
    /// Where it processes; at least one.
    pub countries: Vec<Country>,
    /// Where data rest, if known.
    pub stored_in: Vec<Territory>,
    /// What it does: a standard code or one that the workspace words.
    pub function: String,
    /// What allows a transfer out of the EEA, if anything is named.
    pub transfer: Option<Transfer>,
    /// Which of the register's data categories it sees, by code.
    pub data_categories: Vec<String>,
    /// How far it can see personal data, by code.
    pub access: Option<String>,
    /// Its web site.
    pub website: Option<String>,
    /// When it was engaged.
    pub since: Option<NaiveDate>,
    /// When the entry was last said to be right.
    pub updated: Option<NaiveDate>,
}
