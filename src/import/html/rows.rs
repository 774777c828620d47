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
        self.trim_below();
        while cells.len() < self.below.len() {
            let above = self.above(cells.len(), budget)?;
            if above.is_none() {
                budget.spend(0)?;
            }
            cells.push(above.unwrap_or_default());
        }
        self.trim_below();
        while cells.last().is_some_and(|cell| cell.is_blank() && cell.link.is_none()) {
            cells.pop();
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

    /// Forgets the columns after the last in which a cell goes on below.
    fn trim_below(&mut self) {
        let width = self.below.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        self.below.truncate(width);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_no_room_for_cells_that_have_ended() {
        let (mut rows, mut budget) = (Rows::default(), Budget::new(0));
        let mut row = |cells: &[(&str, usize, usize)]| {
            rows.begin_row();
            for (words, columns, height) in cells {
                rows.add(&Cell::new(*words), *columns, *height, &mut budget).unwrap();
            }
            rows.end_row(&mut budget).unwrap();
            (rows.done.last().map_or(0, |row| row.cells.len()), rows.below.len())
        };
        assert_eq!(row(&[("a", 1000, 2), ("b", 1000, 3), ("c", 1000, 2)]), (3000, 3000));
        // One that is higher than those beside it.
        assert_eq!(row(&[("d", 1, 1)]), (3001, 2000));
        assert_eq!(row(&[("e", 1, 1)]), (2000, 0));
        assert_eq!(row(&[("f", 1, 1), ("", 1000, 1)]), (1, 0));
        assert_eq!(row(&[("g", 1, 1)]), (1, 0));
    }

    #[test]
    fn room_before_cells_that_go_on_counts() {
        let (mut rows, mut budget) = (Rows::default(), Budget::new(0));
        rows.begin_row();
        for _ in 0..300 {
            rows.add(&Cell::new("a"), 1000, 1, &mut budget).unwrap();
        }
        rows.add(&Cell::new("b"), 1, 0, &mut budget).unwrap();
        rows.end_row(&mut budget).unwrap();
        let mut row = || {
            rows.begin_row();
            rows.add(&Cell::new("c"), 1, 1, &mut budget)?;
            rows.end_row(&mut budget)
        };
        let ends = (0..10).find_map(|at| row().err().map(|finding| (at, finding.code)));
        assert_eq!(ends, Some((5, super::super::codes::IMPORT_TOO_COMPLEX)));
    }
}
