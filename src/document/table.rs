//! Tables.

use super::Text;

/// A table with one header row and one header column at most.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Table {
    /// What the table shows, for those who cannot see it; not printed.
    pub caption: String,
    /// The columns, in order; at least one.
    pub columns: Vec<Column>,
    /// The rows, each with a cell for each column.
    pub rows: Vec<Row>,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Column {
    /// Its header.
    pub header: Text,
    /// Whether its cells name their rows (row headers).
    pub names_rows: bool,
    /// How its cells may be broken.
    pub wrap: Wrap,
    /// Where its cells begin.
    pub align: Align,
    /// How much of the table's width it takes, in per cent; else as much as suits what it holds.
    pub width: Option<u8>,
}

/// Where the cells of a column begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Align {
    /// At the column's edge.
    Start,
    /// So that they end at its right edge.
    End,
    /// So that the numbers they begin with, such as the days of dates, end under one another.
    Figures,
}

/// How a cell may be broken over lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wrap {
    /// Short facts that read best unbroken, such as dates and names; broken only where there is no room.
    Short,
    /// Sentences.
    Flow,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Row {
    /// Its cells, one for each column.
    pub cells: Vec<Cell>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cell {
    /// What it says.
    pub text: Text,
}
