//! How many cells and words a file may come to: merged cells say theirs again and again, and nested ones in each that they stand in.

use super::super::codes;
use super::super::grid::MOST_CELLS;
use crate::finding::Finding;

/// Words that may be repeated whatever a file's size, in bytes.
const ALWAYS: usize = 16 << 20;

/// What is left to be taken.
pub(super) struct Budget {
    cells: usize,
    bytes: usize,
}

impl Budget {
    /// That of a file of so many bytes: it may come to twice its size.
    pub(super) fn new(bytes: usize) -> Self {
        Self { cells: MOST_CELLS, bytes: ALWAYS + bytes * 2 }
    }

    /// Spends a cell, or a paragraph, with so many bytes of words.
    pub(super) fn spend(&mut self, bytes: usize) -> Result<(), Finding> {
        let left = self.cells.checked_sub(1).zip(self.bytes.checked_sub(bytes));
        (self.cells, self.bytes) = left.ok_or_else(|| Finding::error(codes::IMPORT_TOO_COMPLEX))?;
        Ok(())
    }
}
