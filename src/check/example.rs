//! What a rule finds, shown in an entry of the register.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::Rule;

/// Facts with a fault, and what they are when that is mended.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Whose keys they are.
    #[serde(default)]
    pub of: Of,
    /// The day whose law counts.
    pub date: NaiveDate,
    /// Keys of the agreement that it is found with, as JSON, where they matter.
    pub agreement: Option<Box<RawValue>>,
    /// Keys in which the rule finds something, as JSON.
    pub fault: Box<RawValue>,
    /// Keys in which it finds nothing, as JSON.
    pub mended: Box<RawValue>,
}

/// Whose keys an example shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Of {
    /// A sub-processor's.
    #[default]
    SubProcessor,
    /// An agreement's.
    Agreement,
    /// A sub-processor's `entry`, and files of `words` by their languages.
    Words,
}

impl Rule {
    /// Its example.
    ///
    /// # Panics
    /// Never: each is read by a test.
    #[must_use]
    pub fn example(&self) -> Example {
        serde_json::from_str(self.example).expect("examples are part of the program")
    }
}
