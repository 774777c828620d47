//! What is true of a processor, its processing and its sub-processors, and of one customer's agreement.
//!
//! Facts only, in no language: words live in Fluent. These types hold what was read and know neither
//! how JSON is read (`read` makes them; serde writes them as `read` takes them) nor law (`check` and `compose` ask it).

mod acceptance;
mod agreement;
mod country;
mod family;
mod format;
mod note;
mod party;
mod processing;
mod subprocessor;
mod terms;
mod transfer;
mod unconfirmed;

pub use acceptance::Acceptance;
pub use agreement::Agreement;
pub use country::{Country, Territory};
pub use family::Family;
pub use format::Format;
pub use note::Note;
pub use party::{Contact, Party, Role, Signatory};
pub use processing::{Measures, Processing};
pub use subprocessor::SubProcessor;
pub use terms::{Authorisation, Authority, Terms};
pub use transfer::{Basis, Transfer};
pub use unconfirmed::Unconfirmed;

use chrono::NaiveDate;
use serde::Serialize;

/// After how many months an entry is to be looked at again, if the register does not say.
pub const REVIEW_MONTHS: u8 = 12;

/// One processor's facts: the content of `register.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Register {
    /// Short name for files and messages, a slug.
    pub id: String,
    /// The product or service that the processing serves, as customers know it.
    pub product: String,
    /// Whether it is what one annex prints of a register, so that what an entry lacks may well be known.
    #[serde(skip_serializing_if = "is_default")]
    pub partial: bool,
    /// After how many months an entry is to be looked at again, where it is not [`REVIEW_MONTHS`].
    #[serde(skip_serializing_if = "is_default")]
    pub review_months: Option<u8>,
    /// The processor itself (GDPR art. 4(8)).
    pub processor: Party,
    /// What is processed, and how (GDPR art. 28(3)).
    #[serde(skip_serializing_if = "is_default")]
    pub processing: Processing,
    /// What it usually agrees on.
    #[serde(skip_serializing_if = "is_default")]
    pub terms: Terms,
    /// The sub-processors (GDPR art. 28(2) and (4)), in the order of the register.
    pub subprocessors: Vec<SubProcessor>,
}

impl Register {
    /// The newest date on which an entry was said to be right.
    #[must_use]
    pub fn newest_update(&self) -> Option<NaiveDate> {
        self.subprocessors.iter().filter_map(|entry| entry.updated).max()
    }
}

/// What is as if it were not there is not written.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
