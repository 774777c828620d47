//! A sheet being read: cells in order, then links and merged areas → a table, within limits.
//!
//! What a cell says is `value`'s, and where cells come from the readers'.

use calamine::Dimensions;

use super::value::Value;
use crate::finding::{Finding, Level, Place};
use crate::import::codes;
use crate::import::grid::{Cell, Content, MOST_BYTES, MOST_CELLS, Merged, Row, Table, link};

/// Cells that links and merged areas may name. True ones do not overlap.
const MOST_VISITS: usize = 2 * MOST_CELLS;

/// Cells of which it is said that they fail.
const MOST_TOLD: usize = 1000;

/// What may still be read of a file.
#[derive(Debug)]
pub(super) struct Budget {
    cells: usize,
    bytes: usize,
    visits: usize,
    told: usize,
}

/// A sheet.
#[derive(Debug)]
pub(super) struct Sheet {
    table: Table,
    /// How many cells its longest row has.
    width: usize,
    repairs: Vec<Finding>,
}

/// Cells side by side, counted from 0; the last ones are part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) top: usize,
    pub(super) left: usize,
    pub(super) bottom: usize,
    pub(super) right: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { cells: MOST_CELLS, bytes: MOST_BYTES, visits: MOST_VISITS, told: MOST_TOLD }
    }
}

impl Budget {
    /// Takes so many bytes of words.
    pub(super) fn take_bytes(&mut self, count: usize) -> Result<(), Finding> {
        self.bytes = self.bytes.checked_sub(count).ok_or_else(too_much_said)?;
        Ok(())
    }

    fn take_cells(&mut self, count: usize) -> Result<(), Finding> {
        self.cells = self.cells.checked_sub(count).ok_or_else(too_many_cells)?;
        Ok(())
    }

    fn visit(&mut self) -> Result<(), Finding> {
        self.visits = self.visits.checked_sub(1).ok_or_else(too_many_cells)?;
        Ok(())
    }
}

impl Sheet {
    /// A sheet of this name in which nothing stands.
    pub(super) fn new(name: impl Into<String>) -> Self {
        Self { table: Table { name: name.into(), ..Table::default() }, width: 0, repairs: Vec::new() }
    }

    /// Adds a cell; row and column are counted from 0, and cells come in order.
    pub(super) fn add(
        &mut self,
        (row, column): (usize, usize),
        value: Value,
        budget: &mut Budget,
    ) -> Result<(), Finding> {
        if value.fails && budget.told > 0 {
            budget.told -= 1;
            let finding = Finding::new(codes::IMPORT_FAILED_CELL, Level::Warning);
            let place = Place { file: String::new(), span: 0..0, line: row + 1, column: column + 1 };
            self.repairs.push(finding.with("value", value.text.as_str()).at(place));
        }
        let mut cell = Cell::new(value.text);
        if cell.is_blank() {
            return Ok(());
        }
        (cell.link, cell.is_struck) = (value.link, value.is_struck);
        budget.take_bytes(cell.text.len() + cell.link.as_ref().map_or(0, String::len))?;
        let number = row + 1;
        let is_new = self.table.rows.last().is_none_or(|last| last.number != number);
        let begun = self.table.rows.last().map_or(0, |last| if is_new { 0 } else { last.cells.len() });
        budget.take_cells((column + 1).saturating_sub(begun))?;
        if is_new {
            // Without room for more: most rows of hostile sheets have one cell.
            self.table.rows.push(Row { number, cells: Vec::with_capacity(column + 1) });
        }
        if let Some(last) = self.table.rows.last_mut() {
            last.cells.resize_with((column + 1).max(begun), Cell::default);
            last.cells[column] = cell;
            self.width = self.width.max(last.cells.len());
        }
        Ok(())
    }

    /// Strikes the words of a cell through, if it has any.
    pub(super) fn strike(&mut self, (row, column): (usize, usize)) {
        let area = Area { top: row, left: column, bottom: row, right: column };
        let cell = rows_of(&mut self.table.rows, area).first_mut().and_then(|row| row.cells.get_mut(column));
        if let Some(cell) = cell.filter(|cell| !cell.is_blank()) {
            cell.is_struck = true;
        }
    }

    /// Gives the cells of an area that have none a link, if it leads to the web or an e-mail address.
    pub(super) fn link(&mut self, area: Area, target: &str, budget: &mut Budget) -> Result<(), Finding> {
        let Some(target) = link(target) else { return Ok(()) };
        for row in rows_of(&mut self.table.rows, area) {
            for cell in row.cells.iter_mut().take(area.right.saturating_add(1)).skip(area.left) {
                budget.visit()?;
                if !cell.is_blank() && cell.link.is_none() {
                    budget.take_bytes(target.len())?;
                    cell.link = Some(target.to_owned());
                }
            }
        }
        Ok(())
    }

    /// Says what stands in the first cell of a merged area in its others too, as far as the sheet goes. One that says something
    /// itself keeps its words.
    pub(super) fn merge(&mut self, area: Area, budget: &mut Budget) -> Result<(), Finding> {
        let (first, width) = (area.top + 1, self.width);
        let mut rows = rows_of(&mut self.table.rows, area).iter_mut().peekable();
        let Some(row) = rows.peek().filter(|row| row.number == first) else { return Ok(()) };
        let Some(source) = row.cells.get(area.left).filter(|cell| !cell.is_blank()).cloned() else {
            return Ok(());
        };
        let right = area.right.min(width.saturating_sub(1));
        for row in rows {
            for column in area.left..=right {
                budget.visit()?;
                if row.cells.get(column).is_some_and(|cell| !cell.is_blank()) {
                    continue;
                }
                if row.cells.len() <= column {
                    budget.take_cells(column + 1 - row.cells.len())?;
                    row.cells.resize_with(column + 1, Cell::default);
                }
                budget.take_bytes(source.text.len() + source.link.as_ref().map_or(0, String::len))?;
                let merged = if column == area.left { Merged::Above } else { Merged::Left };
                row.cells[column] = Cell { merged, ..source.clone() };
            }
        }
        Ok(())
    }

    /// Puts the sheet into what the file holds, if anything stands in it. Of one that is hidden it is only said that it is there.
    pub(super) fn put(self, is_visible: bool, content: &mut Content) {
        if self.table.rows.is_empty() && self.repairs.is_empty() {
            return;
        }
        if !is_visible {
            let finding = Finding::new(codes::IMPORT_HIDDEN_SHEET, Level::Note);
            content.repairs.push(finding.with("value", self.table.name));
            return;
        }
        content.repairs.extend(self.repairs);
        if !self.table.rows.is_empty() {
            // A number of its own: nothing that is said in one sheet goes on in another.
            content.tables.push(Table { before: content.tables.len(), ..self.table });
        }
    }
}

impl From<Dimensions> for Area {
    fn from(of: Dimensions) -> Self {
        let ((top, left), (bottom, right)) = (of.start, of.end);
        Self {
            top: top.min(bottom) as usize,
            left: left.min(right) as usize,
            bottom: top.max(bottom) as usize,
            right: left.max(right) as usize,
        }
    }
}

/// The finding of a file that has more cells than are read.
pub(super) fn too_many_cells() -> Finding {
    Finding::error(codes::IMPORT_TOO_MANY_CELLS).with("most", MOST_CELLS)
}

/// The finding of a file that says more than is read.
pub(super) fn too_much_said() -> Finding {
    Finding::error(codes::IMPORT_UNPACKS).with("most", MOST_BYTES >> 20)
}

/// The rows of an area in which anything stands.
fn rows_of(rows: &mut [Row], area: Area) -> &mut [Row] {
    let from = rows.partition_point(|row| row.number <= area.top);
    let to = rows.partition_point(|row| row.number <= area.bottom.saturating_add(1));
    &mut rows[from..to.max(from)]
}
