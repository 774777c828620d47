//! What kind of file a list stands in, by its content first and its name second.

use std::path::Path;

use super::grid::Content;
use super::workbook::{self, Kind as Workbook};
use super::{codes, compound, docx, html, markdown, text};
use crate::finding::Finding;
use crate::inspect::Annex;

/// A kind of file that is imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A PDF or DOCX file that bilag made.
    Annex,
    Docx,
    Workbook(Workbook),
    Html,
    Markdown,
    Text,
}

impl Kind {
    /// The kind of a file of this name.
    pub(super) fn of(name: &str, bytes: &[u8]) -> Result<Self, Finding> {
        if bytes.starts_with(b"%PDF") {
            // Pages have no tables to take apart; but what bilag made carries what it was made of.
            return Annex::open(name, bytes)
                .map(|_| Self::Annex)
                .map_err(|_| Finding::error(codes::IMPORT_PDF));
        }
        compound::judge(bytes)?;
        if let Some(kind) = workbook::kind(bytes)? {
            return Ok(Self::Workbook(kind));
        }
        if bytes.starts_with(b"PK") {
            return Ok(if Annex::open(name, bytes).is_ok() { Self::Annex } else { Self::Docx });
        }
        let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        Ok(match ending.to_ascii_lowercase().as_str() {
            "html" | "htm" | "xhtml" => Self::Html,
            "md" | "markdown" => Self::Markdown,
            "csv" | "tsv" | "tab" | "txt" => Self::Text,
            _ if is_other(bytes) => return Err(Finding::error(codes::IMPORT_KIND)),
            _ => of_text(bytes),
        })
    }

    /// Takes a file of this kind apart; of an annex, there is nothing to take apart.
    pub(super) fn read(self, bytes: &[u8]) -> Result<Content, Finding> {
        match self {
            Self::Annex => Ok(Content::default()),
            Self::Docx => docx::read(bytes),
            Self::Workbook(kind) => workbook::read(bytes, kind),
            Self::Html => html::read(bytes),
            Self::Markdown => markdown::read(bytes),
            Self::Text => text::read(bytes),
        }
    }
}

/// Bytes of a file that show whether it is text, and what kind of text.
const BEGINNING: usize = 4096;

/// Whether a file without a known ending is no text: control characters tell, but for those of UTF-16.
fn is_other(bytes: &[u8]) -> bool {
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    let is_control = |byte: &&u8| matches!(**byte, 1..=8 | 14..=26 | 28..=31);
    beginning.iter().any(|byte| is_control(&byte))
}

/// What a text is whose name does not say it.
fn of_text(bytes: &[u8]) -> Kind {
    let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(BEGINNING)]).to_ascii_lowercase();
    let text = beginning.trim_start_matches('\u{FEFF}').trim_start();
    let is_page =
        ["<!doctype html", "<html", "<table", "<body", "<meta"].iter().any(|start| text.starts_with(start));
    if is_page {
        return Kind::Html;
    }
    // The line under the header of a table: `|---|:--:|`.
    let is_rule = |line: &str| {
        let line = line.trim();
        line.contains("--") && line.contains('|') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
    };
    if text.lines().any(is_rule) { Kind::Markdown } else { Kind::Text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_by_content_and_name() {
        let of = |name: &str, bytes: &[u8]| Kind::of(name, bytes).map_err(|finding| finding.code);
        assert_eq!(of("a.csv", b"a;b"), Ok(Kind::Text));
        assert_eq!(of("a.HTM", b"<p>"), Ok(Kind::Html));
        assert_eq!(of("-", b"<!DOCTYPE html><p>"), Ok(Kind::Html));
        assert_eq!(of("-", b"Navn | Land\n---|---\nA | B"), Ok(Kind::Markdown));
        assert_eq!(of("-", b"Navn\tLand\n"), Ok(Kind::Text));
        assert_eq!(of("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x01"), Err(codes::IMPORT_KIND));
        assert_eq!(of("a.pdf", b"%PDF-1.7 and no more"), Err(codes::IMPORT_PDF));
        assert_eq!(of("a", b"N\0a\0v\0n\0"), Ok(Kind::Text));
    }
}
