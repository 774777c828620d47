//! What a processor does with personal data, in codes that Fluent words.

use serde::Serialize;

use super::{Territory, is_default};

/// The description of processing that GDPR art. 28(3) asks for, and the instructions that the parties' forms add.
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
    /// What protects these in particular.
    #[serde(skip_serializing_if = "is_default")]
    pub safeguards: Vec<String>,
    /// What the processing is about: what the controller instructs the processor to do.
    #[serde(skip_serializing_if = "is_default")]
    pub subject_matter: Vec<String>,
    /// What is done with the data (GDPR art. 4(2)).
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
    /// Where the processor itself processes.
    #[serde(skip_serializing_if = "is_default")]
    pub locations: Vec<Territory>,
    /// How high a level of security the processing needs.
    #[serde(skip_serializing_if = "is_default")]
    pub security_level: Option<String>,
    /// Technical and organisational measures.
    #[serde(skip_serializing_if = "is_default")]
    pub measures: Measures,
}

/// Technical and organisational measures, by what they are for (GDPR art. 32(1), and art. 28(3)(e) and (f)).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Measures {
    /// Against access by others; pseudonymisation and encryption too.
    #[serde(skip_serializing_if = "is_default")]
    pub confidentiality: Vec<String>,
    /// Against alteration.
    #[serde(skip_serializing_if = "is_default")]
    pub integrity: Vec<String>,
    /// Against loss and failure, and for restoring.
    #[serde(skip_serializing_if = "is_default")]
    pub availability: Vec<String>,
    /// By which the others are tested, assessed and evaluated.
    #[serde(skip_serializing_if = "is_default")]
    pub testing: Vec<String>,
    /// By which the processor assists the controller.
    #[serde(skip_serializing_if = "is_default")]
    pub assistance: Vec<String>,
}

impl Processing {
    /// These facts, with those of `over` wherever it has them.
    #[must_use]
    pub fn overridden_by(&self, over: &Self) -> Self {
        Self {
            data_subjects: listed(&over.data_subjects, &self.data_subjects),
            data_categories: listed(&over.data_categories, &self.data_categories),
            sensitive_data: listed(&over.sensitive_data, &self.sensitive_data),
            safeguards: listed(&over.safeguards, &self.safeguards),
            subject_matter: listed(&over.subject_matter, &self.subject_matter),
            nature: listed(&over.nature, &self.nature),
            purposes: listed(&over.purposes, &self.purposes),
            duration: over.duration.clone().or_else(|| self.duration.clone()),
            retention: over.retention.clone().or_else(|| self.retention.clone()),
            frequency: over.frequency.clone().or_else(|| self.frequency.clone()),
            locations: listed(&over.locations, &self.locations),
            security_level: over.security_level.clone().or_else(|| self.security_level.clone()),
            measures: self.measures.overridden_by(&over.measures),
        }
    }
}

impl Measures {
    fn overridden_by(&self, over: &Self) -> Self {
        Self {
            confidentiality: listed(&over.confidentiality, &self.confidentiality),
            integrity: listed(&over.integrity, &self.integrity),
            availability: listed(&over.availability, &self.availability),
            testing: listed(&over.testing, &self.testing),
            assistance: listed(&over.assistance, &self.assistance),
        }
    }
}

/// The first list, or the second where that is empty.
pub(super) fn listed<T: Clone>(over: &[T], under: &[T]) -> Vec<T> {
    if over.is_empty() { under.to_vec() } else { over.to_vec() }
}
