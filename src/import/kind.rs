//! What kind of file a list stands in, by its content and its name.

use std::path::Path;

use super::codes;
use super::grid::Content;
use super::{docx, html, markdown, text, workbook};
use crate::finding::Finding;
use crate::inspect::Annex;

/// A kind of file that is imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A PDF or DOCX file that bilag made.
    Annex,
    Docx,
    Xlsx,
    Xls,
    Ods,
    Html,
    Markdown,
    Text,
}

impl Kind {
    pub(super) fn of(_name: &str, _bytes: &[u8]) -> Result<Self, Finding> {
        Ok(Self::Text)
    }

    pub(super) fn read(self, bytes: &[u8]) -> Result<Content, Finding> {
        match self {
            Self::Text => text::read(bytes),
            _ => Err(Finding::error(codes::IMPORT_KIND)),
        }
    }
}
