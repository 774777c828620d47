//! What a processor does with personal data, in codes that Fluent words.

/// The description of processing that GDPR art. 28(3) asks for.
///
/// Each string is a code; the workspace or bilag words it (`data-category-<code>` and so on).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Processing {
    /// Whose data.
    pub data_subjects: Vec<String>,
    /// Which data.
    pub data_categories: Vec<String>,
    /// Which data of GDPR art. 9 and 10.
    pub sensitive_data: Vec<String>,
    /// What is done with the data.
    pub nature: Vec<String>,
    /// What for.
    pub purposes: Vec<String>,
    /// For how long the processing lasts.
    pub duration: Option<String>,
    /// For how long data are kept.
    pub retention: Option<String>,
    /// How often data are transferred.
    pub frequency: Option<String>,
    /// Technical and organisational measures (GDPR art. 32).
    pub measures: Vec<String>,
}
