//! Figures of a column under one another: the numbers that cells begin with end at one place, so that `7.` stands
//! under the second figure of `31.`.

use super::run::Extent;
use super::shape::Shaper;
use super::style::TextStyle;
use crate::document::{Align, Inline, Table, Text};

/// How far the cells of one column are set in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Figures {
    /// Figures of the longest number that a cell begins with.
    longest: usize,
    /// Width of a figure; all of them are equally wide (pt).
    width: f32,
}

impl Figures {
    /// For the column at `index`, its cells set in `style`.
    pub(crate) fn of(table: &Table, index: usize, style: &TextStyle, shaper: &Shaper) -> Self {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(index));
        let longest = match table.columns[index].align {
            Align::Figures => cells.map(|cell| leading(&cell.text)).max().unwrap_or(0),
            Align::Start | Align::End => 0,
        };
        Self { longest, width: Extent::of(&"0".into(), style, shaper).natural }
    }

    /// From the column's left edge to the cell's text (pt).
    pub(crate) fn inset(&self, text: &Text) -> f32 {
        match leading(text) {
            0 => 0.0,
            figures => self.longest.saturating_sub(figures) as f32 * self.width,
        }
    }
}

/// How many figures the text begins with.
fn leading(text: &Text) -> usize {
    match text.0.first() {
        Some(Inline::Words(words)) => words.bytes().take_while(u8::is_ascii_digit).count(),
        _ => 0,
    }
}
