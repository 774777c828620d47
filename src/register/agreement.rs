//! One customer's contract.

use chrono::NaiveDate;

use super::Party;

/// The facts of one agreement: the content of `agreements/<id>.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Short name, a slug; also the name of the output folder.
    pub id: String,
    /// The agreement's date, at which its law is judged.
    pub date: Option<NaiveDate>,
    /// Annexes wanted, by template id; empty means whatever the command asks for.
    pub annexes: Vec<String>,
    /// Locales wanted, as language tags; empty means whatever the command asks for.
    pub locales: Vec<String>,
    /// The customer.
    pub controller: Party,
    /// What this agreement says of the processor instead of the register.
    pub processor: Party,
}
