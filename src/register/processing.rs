//! What a processor does with personal data, in codes that Fluent words.

use serde::Serialize;

use super::is_default;

/// The description of processing that GDPR art. 28(3) asks for.
///
/// Each string is a code; the workspace or bilag words it (`data-category-<code>` and so on).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Processing {
    /// Whose data.
    #[serde(skip_serializing_if = "is_default")]
    pub data_subjects: Vec<String>,
    /// Which data.
    #[serde(skip_serializing_if = "is_default")]
    pub data_categories: Vec<String>,
    /// Which data of GDPR art. 9 and 10.
    #[serde(skip_serializing_if = "is_default")]
    pub sensitive_data: Vec<String>,
    /// What is done with the data.
    #[serde(skip_serializing_if = "is_default")]
    pub nature: Vec<String>,
    /// What for.
    #[serde(skip_serializing_if = "is_default")]
    pub purposes: Vec<String>,
    /// For how long the processing lasts.
    #[serde(skip_serializing_if = "is_default")]
    pub duration: Option<String>,
    /// For how long data are kept.
    #[serde(skip_serializing_if = "is_default")]
    pub retention: Option<String>,
    /// How often data are transferred.
    #[serde(skip_serializing_if = "is_default")]
    pub frequency: Option<String>,
    /// Technical and organisational measures (GDPR art. 32).
    #[serde(skip_serializing_if = "is_default")]
    pub measures: Vec<String>,
}
