//! What an import decided, repaired, guessed and left, in the order of the file.

use std::collections::HashMap;

use super::codes;
use crate::finding::{Code, Finding, Level, Place};

/// The findings of an import, each at its row and column where it has one. None of them stops anything.
#[derive(Debug, Default)]
pub(super) struct Report {
    file: String,
    findings: Vec<Finding>,
    /// How many there are of each kind.
    counts: HashMap<Code, usize>,
}

/// Findings of one kind that are told each: of more, nobody reads. What is told there alone is told in full.
const MOST_OF_A_KIND: usize = 5000;
const TOLD_IN_FULL: [Code; 2] = [codes::IMPORT_LEFT_OVER, codes::IMPORT_OUTSIDE];

impl Report {
    /// An empty one about the file of this name.
    pub(super) fn of(file: &str) -> Self {
        Self { file: file.to_owned(), ..Self::default() }
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
        self.push(finding);
    }

    /// Adds something about a cell or row.
    pub(super) fn add_at(&mut self, finding: Finding, row: usize, column: usize) {
        let place = self.place(row, column);
        self.push(finding.at(place));
    }

    fn push(&mut self, finding: Finding) {
        let count = self.counts.entry(finding.code).or_default();
        *count += 1;
        if *count <= MOST_OF_A_KIND || TOLD_IN_FULL.contains(&finding.code) {
            self.findings.push(finding);
        }
    }

    /// What was found, or all that stops the import: about the file first, then row by row.
    pub(super) fn finish(mut self) -> Result<Vec<Finding>, Vec<Finding>> {
        self.findings.sort_by_key(|finding| finding.place.as_ref().map(|place| place.line));
        let most = |code: &Code| if TOLD_IN_FULL.contains(code) { usize::MAX } else { MOST_OF_A_KIND };
        let mut more: Vec<(Code, usize)> =
            self.counts.iter().map(|(code, count)| (*code, count.saturating_sub(most(code)))).collect();
        more.retain(|(_, count)| *count > 0);
        more.sort_unstable();
        for (code, count) in more {
            let finding = Finding::new(codes::IMPORT_MORE_OF_A_KIND, Level::Note).with("count", count);
            self.findings.push(finding.with("kind", code.0));
        }
        let is_error = |finding: &Finding| finding.level == Level::Error;
        if self.findings.iter().any(is_error) {
            return Err(self.findings.into_iter().filter(is_error).collect());
        }
        Ok(self.findings)
    }
}
