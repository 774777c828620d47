//! What kind of file a list stands in, by its content first and its name second.

use std::path::Path;

use super::grid::Content;
use super::workbook::{self, Kind as Workbook};
use super::{codes, docx, html, markdown, text};
use crate::finding::{Code, Finding};
use crate::inspect::{self, Annex};

/// What ZIP files begin with, those that have no files too.
pub(super) const ZIP: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];

/// What is wrong with a PDF file that bilag did not make.
const FOREIGN: [Code; 2] = [inspect::codes::UNKNOWN_FILE, inspect::codes::NO_RECORD];

/// A file, as far as it must be opened to know what it is.
pub(super) enum File<'a> {
    /// A PDF or DOCX file that bilag made.
    Annex(Box<Annex<'a>>),
    Other(Kind),
}

/// A kind of file that is imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Docx,
    Workbook(Workbook),
    Html,
    Markdown,
    Text,
}

impl<'a> File<'a> {
    /// Opens a file of this name. Findings name it.
    pub(super) fn open(name: &'a str, bytes: &'a [u8]) -> Result<Self, Vec<Finding>> {
        if bytes.starts_with(b"%PDF") {
            // Pages have no tables to take apart; but what bilag made carries what it was made of.
            return Annex::open(name, bytes).map(Box::new).map(Self::Annex).map_err(|findings| {
                let is_foreign = findings.iter().any(|finding| FOREIGN.contains(&finding.code));
                let foreign = || vec![Finding::error(codes::IMPORT_PDF).with("path", name)];
                if is_foreign { foreign() } else { findings }
            });
        }
        let kind = Kind::of(name, bytes).map_err(|finding| vec![finding.with("path", name)])?;
        if kind == Kind::Docx
            && let Ok(annex) = Annex::open(name, bytes)
        {
            return Ok(Self::Annex(Box::new(annex)));
        }
        Ok(Self::Other(kind))
    }
}

impl Kind {
    /// The kind of a file of this name.
    fn of(name: &str, bytes: &[u8]) -> Result<Self, Finding> {
        if let Some(kind) = workbook::kind(bytes)? {
            return Ok(Self::Workbook(kind));
        }
        if ZIP.iter().any(|beginning| bytes.starts_with(beginning)) {
            return Ok(Self::Docx);
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

    /// Takes a file of this kind apart.
    pub(super) fn read(self, bytes: &[u8]) -> Result<Content, Finding> {
        match self {
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
        let of = |name: &str, bytes: &[u8]| match File::open(name, bytes) {
            Ok(File::Other(kind)) => Ok(kind),
            Ok(File::Annex(_)) => panic!("{name}"),
            Err(findings) => Err(findings[0].code),
        };
        assert_eq!(of("a.csv", b"a;b"), Ok(Kind::Text));
        assert_eq!(of("a.HTM", b"<p>"), Ok(Kind::Html));
        assert_eq!(of("-", b"<!DOCTYPE html><p>"), Ok(Kind::Html));
        assert_eq!(of("-", b"Navn | Land\n---|---\nA | B"), Ok(Kind::Markdown));
        assert_eq!(of("-", b"Navn\tLand\n"), Ok(Kind::Text));
        assert_eq!(of("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x01"), Err(codes::IMPORT_KIND));
        assert_eq!(of("a.csv", b"PK;Navn\n1;A"), Ok(Kind::Text));
        assert_eq!(of("-", b"PK\tNavn\n1\tA"), Ok(Kind::Text));
        assert_eq!(of("a.csv", b"PK\x05\x06"), Err(codes::IMPORT_DAMAGED));
        assert_eq!(of("a.doc", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), Err(codes::IMPORT_KIND));
        assert_eq!(of("a", b"N\0a\0v\0n\0"), Ok(Kind::Text));
    }

    #[test]
    fn what_is_wrong_with_a_pdf_is_told() {
        let told = |bytes: &[u8]| {
            let findings = File::open("a.pdf", bytes).err().unwrap_or_default();
            findings.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(told(b"%PDF-1.7 and no more"), ["pdf-damaged path=a.pdf"]);
        assert_eq!(told(b"%PDF no more"), ["import-pdf path=a.pdf"]);
    }
}
