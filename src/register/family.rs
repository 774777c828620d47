//! The families of codes: where each stands, and how its words are called.

/// Codes of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Family {
    /// What its messages begin with: `data-subject` for `data-subject-employees`.
    pub message: &'static str,
    /// Where its codes stand in a register or an agreement.
    pub place: &'static str,
}

/// All families, in the order of the register. A test holds them to the messages that are shipped.
pub const FAMILIES: [Family; 18] = [
    family("activity", "processor.activities"),
    family("data-subject", "processing.data_subjects"),
    family("data-category", "processing.data_categories"),
    family("sensitive-data", "processing.sensitive_data"),
    family("safeguard", "processing.safeguards"),
    family("subject-matter", "processing.subject_matter"),
    family("nature", "processing.nature"),
    family("purpose", "processing.purposes"),
    family("duration", "processing.duration"),
    family("retention", "processing.retention"),
    family("frequency", "processing.frequency"),
    family("security-level", "processing.security_level"),
    family("measure", "processing.measures"),
    family("termination", "terms.termination"),
    family("audit", "terms.audits"),
    family("subprocessor-audit", "terms.subprocessor_audits"),
    family("function", "subprocessors.function"),
    family("access", "subprocessors.access"),
];

const fn family(message: &'static str, place: &'static str) -> Family {
    Family { message, place }
}
