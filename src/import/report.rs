//! What an import decided, repaired, guessed and left, in the order of the file.

use crate::finding::{Finding, Level, Place};

/// The findings of an import, each at its row and column where it has one. None of them stops anything.
#[derive(Debug, Default)]
pub(super) struct Report {
    file: String,
    findings: Vec<Finding>,
}

impl Report {
    /// An empty one about the file of this name.
    pub(super) fn of(file: &str) -> Self {
        Self { file: file.to_owned(), findings: Vec::new() }
    }

    /// A place in the file: the row's number, and the column from 0. There is no text of which it has bytes.
    pub(super) fn place(&self, row: usize, column: usize) -> Place {
        Place { file: self.file.clone(), span: 0..0, line: row, column: column + 1 }
    }

    /// Adds something about the file; what a reader placed is placed in it.
    pub(super) fn add(&mut self, mut finding: Finding) {
        if let Some(place) = &mut finding.place {
            place.file.clone_from(&self.file);
        }
        self.findings.push(finding);
    }

    /// Adds something about a cell or row.
    pub(super) fn add_at(&mut self, finding: Finding, row: usize, column: usize) {
        let place = self.place(row, column);
        self.findings.push(finding.at(place));
    }

    /// What was found, or all that stops the import: about the file first, then row by row.
    pub(super) fn finish(mut self) -> Result<Vec<Finding>, Vec<Finding>> {
        self.findings.sort_by_key(|finding| finding.place.as_ref().map(|place| place.line));
        let is_error = |finding: &Finding| finding.level == Level::Error;
        if self.findings.iter().any(is_error) {
            return Err(self.findings.into_iter().filter(is_error).collect());
        }
        Ok(self.findings)
    }
}
