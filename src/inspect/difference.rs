//! What sets a file apart from what bilag makes of its record.

use super::codes;
use crate::finding::Finding;

/// Where a file differs from what bilag makes of its record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Another version of bilag made it.
    Version {
        /// The version that made it.
        made: String,
        /// This version.
        this: String,
    },
    /// The data it carries, or how they are attached.
    Data,
    /// How many pages it has.
    Pages,
    /// A page, from 1: its content or what that uses.
    Page(usize),
    /// A page, from 1: something lies on it that is no signature in its field.
    Annotation(usize),
    /// The structure by which screen readers read it.
    Structure,
    /// Its form.
    Form,
    /// What it says of itself: title, subject, author.
    Metadata,
    /// Anything else, by the catalog's key.
    Other(String),
}

impl Difference {
    /// The difference as a finding about the file `path`.
    #[must_use]
    pub fn finding(&self, path: &str) -> Finding {
        let finding = match self {
            Self::Version { made, this } => {
                let finding = Finding::error(codes::DIFFERENT_VERSION);
                finding.with("made", made.as_str()).with("this", this.as_str())
            }
            Self::Data => Finding::error(codes::DIFFERENT_DATA),
            Self::Pages => Finding::error(codes::DIFFERENT_PAGES),
            Self::Page(page) => Finding::error(codes::DIFFERENT_PAGE).with("page", *page),
            Self::Annotation(page) => Finding::error(codes::DIFFERENT_ANNOTATION).with("page", *page),
            Self::Structure => Finding::error(codes::DIFFERENT_STRUCTURE),
            Self::Form => Finding::error(codes::DIFFERENT_FORM),
            Self::Metadata => Finding::error(codes::DIFFERENT_METADATA),
            Self::Other(key) => Finding::error(codes::DIFFERENT_OTHERWISE).with("key", key.as_str()),
        };
        finding.with("path", path)
    }
}
