//! What an import decided, repaired, guessed and left, in the order of the file.

use std::collections::HashMap;

use super::codes;
use crate::finding::{Argument, Code, Finding, Level, Place};

/// The findings of an import, each at its row and column where it has one. None of them stops anything.
#[derive(Debug, Default)]
pub(super) struct Report {
    findings: Vec<Finding>,
    /// How many there are of each kind.
    counts: HashMap<Code, usize>,
    /// Whether rows are told apart by their tables.
    has_several: bool,
    /// The table that is told of, from 1.
    table: usize,
}

/// Findings of one kind that are told each: of more, nobody reads. What is told there alone is told in full.
const MOST_OF_A_KIND: usize = 5000;
const TOLD_IN_FULL: [Code; 2] = [codes::IMPORT_LEFT_OVER, codes::IMPORT_OUTSIDE];

impl Report {
    /// Whether the file has several tables, so that a row is not found without its table's number.
    pub(super) fn has_several_tables(&mut self, has_several: bool) {
        self.has_several = has_several;
    }

    /// What is told from now on is told of this table.
    pub(super) fn in_table(&mut self, table: usize) {
        self.table = table;
    }

    /// The table that is told of.
    pub(super) fn table(&self) -> usize {
        self.table
    }

    /// Adds something about the file, or at the place that a reader gave it.
    pub(super) fn add(&mut self, finding: Finding) {
        self.push(finding);
    }

    /// Adds something about a cell or row: the row's number, and the column from 0.
    pub(super) fn add_at(&mut self, finding: Finding, row: usize, column: usize) {
        // There is no text of which it has bytes, and one file, which the caller names.
        let place = Place { file: String::new(), span: 0..0, line: row, column: column + 1 };
        let finding = finding.at(place);
        self.push(if self.has_several { finding.with("table", self.table) } else { finding });
    }

    fn push(&mut self, finding: Finding) {
        let count = self.counts.entry(finding.code).or_default();
        *count += 1;
        if *count <= MOST_OF_A_KIND || TOLD_IN_FULL.contains(&finding.code) {
            self.findings.push(finding);
        }
    }

    /// What was found, or all that stops the import: about the file first, then table by table and row by row.
    pub(super) fn finish(mut self) -> Result<Vec<Finding>, Vec<Finding>> {
        let table = |finding: &Finding| {
            let table = finding.arguments.iter().find(|(name, _)| *name == "table");
            table.map_or(0, |(_, table)| if let Argument::Count(table) = table { *table } else { 0 })
        };
        let place = |finding: &Finding| finding.place.as_ref().map(|place| (table(finding), place.line));
        self.findings.sort_by_key(place);
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
