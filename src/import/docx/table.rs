//! A table while it is read: cells, rows, and the words of merged cells wherever these reach.

use super::super::grid::{Cell, MOST_BYTES, MOST_CELLS, Merged, Row, Table};
use crate::opc::Fault;

/// Columns that a merged cell may reach to. Word has 63 at most.
const MOST_COLUMNS: usize = 256;

/// How many cells, and bytes of words and links, may still be taken.
pub(super) struct Room {
    cells: usize,
    words: usize,
}

/// A table that is open.
#[derive(Default)]
pub(super) struct Building {
    /// Which of the tables it is.
    pub(super) index: usize,
    pub(super) name: String,
    /// How many of the paragraphs outside tables stand before it.
    before: usize,
    rows: Vec<Row>,
    /// How many rows it has had.
    number: usize,
    /// The cells that reach down to the next row, by their first columns.
    above: Vec<Option<Cell>>,
}

/// A row that is open.
#[derive(Default)]
pub(super) struct Line {
    /// Columns without a cell before the first and after the last.
    pub(super) before: usize,
    pub(super) deleted: bool,
    /// Whether nobody sees it.
    pub(super) is_hidden: bool,
    /// The shape of the cell that is open.
    pub(super) shape: Shape,
    cells: Vec<Cell>,
}

/// How a cell lies.
#[derive(Default)]
pub(super) struct Shape {
    /// How many columns wide it is; nothing said is one.
    pub(super) span: usize,
    pub(super) vertical: Vertical,
    /// Whether it is merged with the cell to the left.
    pub(super) is_left: bool,
    pub(super) deleted: bool,
}

/// How a cell is merged with those above and below.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Vertical {
    #[default]
    No,
    Begins,
    GoesOn,
}

impl Room {
    pub(super) const fn new() -> Self {
        Self { cells: MOST_CELLS, words: MOST_BYTES }
    }

    fn take_cells(&mut self, cells: usize) -> Result<(), Fault> {
        self.cells = self.cells.checked_sub(cells).ok_or(Fault::TooLarge)?;
        Ok(())
    }

    /// Takes room for words.
    pub(super) fn take_words(&mut self, bytes: usize) -> Result<(), Fault> {
        self.words = self.words.checked_sub(bytes).ok_or(Fault::TooLarge)?;
        Ok(())
    }

    /// The cell once more.
    fn again(&mut self, cell: &Cell, merged: Merged) -> Result<Cell, Fault> {
        self.take_words(cell.text.len())?;
        self.take_words(cell.link.as_ref().map_or(0, String::len))?;
        Ok(Cell { merged, ..cell.clone() })
    }
}

impl Building {
    pub(super) fn new(index: usize, before: usize) -> Self {
        Self { index, before, ..Self::default() }
    }

    /// The cell that is open in a row of this table ends.
    pub(super) fn end_cell(&mut self, line: &mut Line, cell: Cell, room: &mut Room) -> Result<(), Fault> {
        let shape = std::mem::take(&mut line.shape);
        if shape.deleted {
            return Ok(());
        }
        if line.cells.is_empty() && line.before > 0 {
            let before = line.before.min(MOST_COLUMNS);
            room.take_cells(before)?;
            line.cells.resize_with(before, Cell::default);
        }
        let column = line.cells.len();
        let span = shape.span.min(MOST_COLUMNS.saturating_sub(column)).max(1);
        room.take_cells(span)?;
        let cell = self.merged(column, span, &shape, cell, line.cells.last(), room)?;
        line.cells.push(cell);
        for _ in 1..span {
            let again = room.again(&line.cells[column], Merged::Left)?;
            line.cells.push(again);
        }
        Ok(())
    }

    /// The cell, or that which it is merged with if no words stand in it.
    fn merged(
        &mut self,
        column: usize,
        span: usize,
        shape: &Shape,
        cell: Cell,
        left: Option<&Cell>,
        room: &mut Room,
    ) -> Result<Cell, Fault> {
        if self.above.len() < column + span {
            self.above.resize(column + span, None);
        }
        if let (Vertical::GoesOn, Some(above)) = (shape.vertical, &self.above[column]) {
            return if cell.is_blank() { room.again(above, Merged::Above) } else { Ok(cell) };
        }
        let left = left.filter(|_| shape.is_left && cell.is_blank());
        let cell = left.map_or(Ok(cell), |left| room.again(left, Merged::Left))?;
        self.above[column..column + span].fill(None);
        if shape.vertical != Vertical::No {
            self.above[column] = Some(room.again(&cell, Merged::No)?);
        }
        Ok(cell)
    }

    /// A row ends.
    pub(super) fn end_row(&mut self, line: Line) {
        if line.deleted {
            return;
        }
        self.number += 1;
        let mut cells = line.cells;
        // What only goes on from above stands in no row of its own.
        if !cells.iter().any(|cell| cell.merged == Merged::No && !cell.is_blank()) {
            return;
        }
        while cells.last().is_some_and(|cell| cell.is_blank() && cell.link.is_none()) {
            cells.pop();
        }
        cells.shrink_to_fit();
        self.rows.push(Row { number: self.number, cells });
    }

    /// The table ends.
    pub(super) fn close(self) -> Table {
        Table { name: self.name, rows: self.rows, before: self.before }
    }
}

/// What a table says, a line for each row, with tabs between the cells.
pub(super) fn said(table: &Table) -> Vec<String> {
    let own = |row: &Row| -> Vec<String> {
        let cells = row.cells.iter().filter(|cell| cell.merged == Merged::No && !cell.is_blank());
        cells.map(|cell| cell.text.clone()).collect()
    };
    table.rows.iter().map(|row| own(row).join("\t")).collect()
}
