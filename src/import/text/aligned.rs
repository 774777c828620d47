//! Cells that stand below each other, with two spaces or more between columns → rows: as `pdftotext -layout` prints.

use super::super::grid::Cell;
use super::Taken;
use super::lines::Lines;
use crate::finding::Finding;

/// Where columns start, in characters from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns {
    starts: Vec<usize>,
    /// The words of the header, which a new page says again, with its columns elsewhere.
    header: Vec<String>,
    /// The header's line.
    number: usize,
}

/// How far from where its column starts a cell may stand.
const SLACK: usize = 2;

/// Words in a line that is taken for a row; with more it is prose.
const MOST_WORDS: usize = 1000;

/// The columns of a text, by the first of its widest lines, and from 0 to 1 how many lines keep to them.
pub(super) fn columns(text: &str, most: usize) -> Option<(Columns, f64)> {
    let lines = Lines::new(text).filter(|(_, line)| !line.trim().is_empty()).take(most);
    let lines: Vec<_> = lines.map(|(number, line)| (number, words(line))).collect();
    let mut widths: Vec<_> = lines.iter().map(|(_, words)| words.len()).collect();
    widths.sort_unstable_by(|one, other| other.cmp(one));
    // The widest that two lines are: a cell may have two spaces in it.
    let width = *widths.get(1)?;
    if width < 2 {
        return None;
    }
    if widths[0] > MOST_WORDS {
        return None;
    }
    let (number, header) = lines.iter().find(|(_, words)| words.len() == width)?;
    let columns = Columns::new(*number, header);
    let keeps = |words: &[Word<'_>]| words.iter().all(|word| columns.distance(word.start) <= SLACK);
    let kept =
        lines.iter().filter(|(_, words)| keeps(words) && (words.len() > 1 || words[0].start > 0)).count();
    let rows = lines.iter().filter(|(_, words)| words.len() > 1 && keeps(words)).count();
    let score = kept as f64 / lines.len() as f64;
    (rows > 1 && score >= 0.4).then_some((columns, score))
}

/// Takes the rows of a text.
pub(super) fn take(text: &str, mut columns: Columns, taken: &mut Taken) -> Result<(), Finding> {
    let header = columns.number;
    // The line of the last row, below which its first cell may go on.
    let mut last = 0;
    for (number, line) in Lines::new(text) {
        let words = words(line);
        let is_row = match words.as_slice() {
            [] => continue,
            [only] if columns.nearest(only.start) > 0 => {
                number > header && columns.distance(only.start) <= SLACK
            }
            [only] => last > 0 && last + 1 == number && columns.fits_first(only),
            words => words.len() <= MOST_WORDS,
        };
        if !is_row {
            taken.say(number, line)?;
            continue;
        }
        if words.iter().map(|word| word.text).eq(columns.header.iter()) {
            columns = Columns::new(number, &words);
        }
        taken.add(number, columns.cells(&words))?;
        last = number;
    }
    Ok(())
}

/// Words that stand together.
struct Word<'a> {
    start: usize,
    /// Characters.
    length: usize,
    text: &'a str,
}

/// The words of a line that two spaces or more part; of a line with too many, one too many.
fn words(line: &str) -> Vec<Word<'_>> {
    let line = line.trim_start_matches('\u{c}').trim_end();
    let mut words = Vec::new();
    // Where words began and last went on: bytes, and characters.
    let mut word: Option<(usize, usize)> = None;
    let (mut end, mut spaces, mut last) = (0, 0, 0);
    for (column, (at, c)) in line.char_indices().enumerate() {
        if c == ' ' || c == '\u{a0}' {
            spaces += 1;
            continue;
        }
        if spaces > 1
            && let Some((from, start)) = word.take()
        {
            words.push(Word { start, length: last - start, text: &line[from..end] });
            if words.len() > MOST_WORDS {
                return words;
            }
        }
        word = word.or(Some((at, column)));
        (end, spaces, last) = (at + c.len_utf8(), 0, column + 1);
    }
    words.extend(word.map(|(from, start)| Word { start, length: last - start, text: &line[from..end] }));
    words
}

impl Columns {
    fn new(number: usize, header: &[Word<'_>]) -> Self {
        let starts = header.iter().map(|word| word.start).collect();
        Self { starts, header: header.iter().map(|word| word.text.to_owned()).collect(), number }
    }

    /// The column whose start is nearest.
    fn nearest(&self, start: usize) -> usize {
        let after = self.starts.partition_point(|column| *column < start);
        let distance = |column: usize| self.starts.get(column).map_or(usize::MAX, |at| at.abs_diff(start));
        match after.checked_sub(1) {
            Some(before) if distance(before) <= distance(after) => before,
            _ => after,
        }
    }

    fn distance(&self, start: usize) -> usize {
        self.starts[self.nearest(start)].abs_diff(start)
    }

    /// Whether these words leave room for a second column.
    fn fits_first(&self, word: &Word<'_>) -> bool {
        self.starts.get(1).is_some_and(|second| word.start + word.length < *second)
    }

    /// A cell for each column up to the last in which words stand.
    fn cells(&self, words: &[Word<'_>]) -> Vec<Cell> {
        let mut cells: Vec<Cell> = Vec::new();
        for word in words {
            let column = self.nearest(word.start);
            if column < cells.len() {
                let cell = &mut cells[column];
                if !cell.text.is_empty() {
                    cell.text.push(' ');
                }
                cell.text.push_str(word.text);
            } else {
                cells.resize(column, Cell::default());
                cells.push(Cell::new(word.text));
            }
        }
        cells
    }
}
