//! Measured column widths, shared by PDF and DOCX so that both break alike.

use crate::document::Table;

/// The widths of a table's columns in points; they add up to `available`.
pub(crate) fn widths(table: &Table, available: f32) -> Vec<f32> {
    let count = table.columns.len() as f32;
    table.columns.iter().map(|_| available / count).collect()
}
