//! Cells as they come → the rows of a table, with merged cells in each place that they take.

use super::super::grid::{Cell, Merged, Row, Table};
use super::budget::Budget;
use crate::finding::Finding;

/// Places that a cell may take in a row or a column, as browsers bound it.
const MOST_SPAN: usize = 1000;

/// A table that is being read.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) name: String,
    /// Those in which something stands.
    done: Vec<Row>,
    /// How many rows have begun, blank ones too.
    number: usize,
    /// The row that is being read.
    cells: Option<Vec<Cell>>,
    /// The cells that go on below, by column, and for how many rows.
    below: Vec<Option<(usize, Cell)>>,
}

impl Rows {
    /// Begins a group of rows: no cell goes on into it.
    pub(super) fn begin_group(&mut self) {
        self.below.clear();
    }

    /// Begins a row; the one before has ended.
    pub(super) fn begin_row(&mut self) {
        self.number += 1;
        self.cells = Some(Vec::new());
    }

    /// Adds a cell that takes so many columns and rows; none means all rows that follow.
    pub(super) fn add(
        &mut self,
        cell: &Cell,
        columns: usize,
        rows: usize,
        budget: &mut Budget,
    ) -> Result<(), Finding> {
        if self.cells.is_none() {
            self.begin_row();
        }
        let mut cells = self.cells.take().unwrap_or_default();
        while let Some(above) = self.above(cells.len(), budget)? {
            cells.push(above);
        }
        let rows = if rows == 0 { MOST_SPAN } else { rows.min(MOST_SPAN) };
        let start = cells.len();
        for at in 0..columns.clamp(1, MOST_SPAN) {
            let merged = if at == 0 { cell.merged } else { Merged::Left };
            budget.spend(cell.text.len())?;
            cells.push(Cell { merged, ..cell.clone() });
        }
        if rows > 1 {
            self.below.resize(self.below.len().max(cells.len()), None);
            for below in &mut self.below[start..cells.len()] {
                budget.spend(cell.text.len())?;
                *below = Some((rows - 1, Cell { merged: Merged::Above, ..cell.clone() }));
            }
        }
        self.cells = Some(cells);
        Ok(())
    }

    /// Ends a row, and keeps it if anything stands in it.
    pub(super) fn end_row(&mut self, budget: &mut Budget) -> Result<(), Finding> {
        let Some(mut cells) = self.cells.take() else { return Ok(()) };
        while cells.len() < self.below.len() {
            let above = self.above(cells.len(), budget)?;
            cells.push(above.unwrap_or_default());
        }
        if cells.iter().any(|cell| cell.merged == Merged::No && !cell.is_blank()) {
            self.done.push(Row { number: self.number, cells });
        }
        Ok(())
    }

    /// The table; no row reaches beyond the last column in which a cell begins.
    pub(super) fn table(self) -> Table {
        let begins =
            |row: &Row| row.cells.iter().rposition(|cell| cell.merged == Merged::No && !cell.is_blank());
        let width = self.done.iter().filter_map(begins).max().map_or(0, |last| last + 1);
        let mut rows = self.done;
        for row in &mut rows {
            let said = row.cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |last| last + 1);
            row.cells.truncate(width.min(said));
            row.cells.shrink_to_fit();
        }
        Table { name: self.name, rows, before: 0 }
    }

    /// The cell that goes on from above into this column, if one does.
    fn above(&mut self, column: usize, budget: &mut Budget) -> Result<Option<Cell>, Finding> {
        let Some(below) = self.below.get_mut(column) else { return Ok(None) };
        let Some((rows, cell)) = below else { return Ok(None) };
        budget.spend(cell.text.len())?;
        *rows -= 1;
        let cell = if *rows == 0 { below.take().map(|(_, cell)| cell) } else { Some(cell.clone()) };
        Ok(cell)
    }
}
