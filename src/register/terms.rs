//! What the parties have agreed on beside the processing itself, in codes that Fluent words.

use serde::{Serialize, Serializer};

use super::processing::listed;
use super::{Country, is_default};

/// The choices and terms that the forms leave to the parties. A register has the processor's usual ones.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Terms {
    /// What the agreement under which the service is delivered is called.
    #[serde(skip_serializing_if = "is_default")]
    pub main_agreement: Option<String>,
    /// How the controller authorises sub-processors (GDPR art. 28(2)).
    #[serde(skip_serializing_if = "is_default")]
    pub authorisation: Option<Authorisation>,
    /// How many days before a change of sub-processors the controller is told.
    #[serde(skip_serializing_if = "is_default")]
    pub notice_days: Option<u16>,
    /// The competent supervisory authority (clause 13 of the clauses of (EU) 2021/914).
    #[serde(skip_serializing_if = "is_default")]
    pub authority: Option<Authority>,
    /// Modules 1 to 4 of the clauses of (EU) 2021/914 that apply between the parties.
    #[serde(skip_serializing_if = "is_default")]
    pub modules: Vec<u8>,
    /// What becomes of the data when the agreement ends (GDPR art. 28(3)(g)).
    #[serde(skip_serializing_if = "is_default")]
    pub termination: Option<String>,
    /// How the processor is audited (GDPR art. 28(3)(h)).
    #[serde(skip_serializing_if = "is_default")]
    pub audits: Vec<String>,
    /// How its sub-processors are audited.
    #[serde(skip_serializing_if = "is_default")]
    pub subprocessor_audits: Vec<String>,
    /// Which rules of the controller's sector apply beside.
    #[serde(skip_serializing_if = "is_default")]
    pub sector_rules: Vec<String>,
    /// What else was agreed.
    #[serde(skip_serializing_if = "is_default")]
    pub other: Vec<String>,
}

impl Terms {
    /// These terms, with those of `over` wherever it has them.
    #[must_use]
    pub fn overridden_by(&self, over: &Self) -> Self {
        Self {
            main_agreement: over.main_agreement.clone().or_else(|| self.main_agreement.clone()),
            authorisation: over.authorisation.or(self.authorisation),
            notice_days: over.notice_days.or(self.notice_days),
            authority: over.authority.clone().or_else(|| self.authority.clone()),
            modules: listed(&over.modules, &self.modules),
            termination: over.termination.clone().or_else(|| self.termination.clone()),
            audits: listed(&over.audits, &self.audits),
            subprocessor_audits: listed(&over.subprocessor_audits, &self.subprocessor_audits),
            sector_rules: listed(&over.sector_rules, &self.sector_rules),
            other: listed(&over.other, &self.other),
        }
    }
}

/// How sub-processors are authorised (GDPR art. 28(2)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Authorisation {
    /// Each by itself, before it is engaged.
    Specific,
    /// All in general, with notice of changes.
    General,
}

impl Authorisation {
    /// Both.
    pub const ALL: &[Self] = &[Self::Specific, Self::General];

    /// The code that JSON and Fluent use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Specific => "specific",
            Self::General => "general",
        }
    }
}

impl Serialize for Authorisation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// A supervisory authority (GDPR art. 51).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Authority {
    /// The state whose authority it is.
    pub country: Country,
    /// Its name, where the state has several or calls its one otherwise than the law tables.
    #[serde(skip_serializing_if = "is_default")]
    pub name: Option<String>,
}
