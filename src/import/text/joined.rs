//! Lines that are one row: a cell with line breaks, pasted without quotation marks around it.

use std::collections::VecDeque;

use super::super::grid::Cell;
use super::lines::Lines;

/// Rows of which it is told that they were joined.
pub(super) const MOST_TOLD: usize = 1000;

/// Lines without a tab that may stand in a cell, one after the other.
const MOST_BETWEEN: usize = 20;

/// Which lines of a tab-separated text are one row.
#[derive(Debug, Default)]
pub(super) struct Joined {
    /// The first and last line of each such row.
    rows: VecDeque<(usize, usize)>,
    /// The cells of the one that has begun, and the line that it began in.
    open: Option<(usize, Vec<Cell>)>,
}

impl Joined {
    /// The rows of a text, before which the file has so many lines: two lines that have fewer cells than the header, and with what is
    /// said between them as many.
    ///
    /// A text in which more lines are too short to be joined is one in which blank cells at the end were left out: then there are none.
    pub(super) fn of(text: &str, before: usize) -> Self {
        let mut rows = VecDeque::new();
        let (mut width, mut short) = (None, 0);
        // A line that may go on, and its cells.
        let mut begun: Option<(usize, usize)> = None;
        for (number, line) in Lines::new(text) {
            let number = number + before;
            let cells = line.split('\t').count();
            // What stands in marks is none of these, and may have lines of its own.
            let is_marked = |cell: &str| cell.starts_with('"') || cell.trim_end().ends_with('"');
            let is_plain = !line.trim().is_empty() && !line.split('\t').any(is_marked);
            if cells == 1 && is_plain && begun.is_some_and(|(first, _)| number - first <= MOST_BETWEEN) {
                continue;
            }
            let last = begun.take();
            if cells == 1 || !is_plain {
                continue;
            }
            let width = *width.get_or_insert(cells);
            let goes_on = !line.starts_with('\t');
            if let Some((first, _)) = last.filter(|(_, first)| goes_on && first + cells - 1 == width) {
                rows.push_back((first, number));
                short -= 1;
            } else if cells < width {
                begun = Some((number, cells));
                short += 1;
            }
        }
        if short > rows.len() { Self::default() } else { Self { rows, open: None } }
    }

    /// Takes the cells of a line. Those of a row and its first line, once it is whole; and its last line, if it has several.
    pub(super) fn take(
        &mut self,
        number: usize,
        cells: Vec<Cell>,
    ) -> Option<(usize, Vec<Cell>, Option<usize>)> {
        while self.rows.front().is_some_and(|(_, last)| *last < number) {
            self.rows.pop_front();
        }
        let is_next = |first: usize| first == number || self.open.is_some();
        let Some(&(first, last)) = self.rows.front().filter(|(first, _)| is_next(*first)) else {
            return Some((number, cells, None));
        };
        let Some((_, row)) = &mut self.open else {
            self.open = Some((number, cells));
            return None;
        };
        let mut cells = cells.into_iter();
        if let (Some(cell), Some(more)) = (row.last_mut(), cells.next()) {
            cell.text.extend(["\n", more.text.as_str()]);
        }
        row.extend(cells);
        if number < last {
            return None;
        }
        let (_, row) = self.open.take()?;
        Some((first, row, Some(last)))
    }
}
