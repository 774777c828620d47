//! What a file holds before anything is understood: its tables as rows of cells, and what is said outside them.

use crate::finding::Finding;

/// Cells and paragraphs that are taken from a file, blank ones before others too: three times what a list of 100,000 rows has.
pub(super) const MOST_CELLS: usize = 2_000_000;

/// Bytes that words and links come to, each counted as often as it stands.
pub(super) const MOST_BYTES: usize = 64 << 20;

/// Longest address of a link, in bytes: browsers and office programs take some two thousand.
const LONGEST_LINK: usize = 4096;

/// All that a reader takes from a file.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// In the order of the file; a table within a cell comes after the one that it stands in.
    pub(super) tables: Vec<Table>,
    /// What is said outside tables, paragraph by paragraph, without what is blank.
    pub(super) outside: Vec<Outside>,
    /// What the reader had to decide: an encoding, a change that it took for accepted. Notes and warnings.
    pub(super) repairs: Vec<Finding>,
}

/// A table.
#[derive(Debug, Default, Clone)]
pub(super) struct Table {
    /// What it is called: a sheet's name, a caption; else nothing.
    pub(super) name: String,
    /// Its rows, but for those in which nothing stands.
    pub(super) rows: Vec<Row>,
    /// How many of the paragraphs outside tables stand before it: where two tables have as many, nothing stands between them. Sheets
    /// of a workbook have one number each.
    pub(super) before: usize,
}

/// A row in which something stands.
#[derive(Debug, Default, Clone)]
pub(super) struct Row {
    /// From 1: the row of a sheet, the line of a text, or which row of its table it is.
    pub(super) number: usize,
    /// Its cells, the first column's first; blank ones may lack at the end.
    pub(super) cells: Vec<Cell>,
}

/// What stands in a cell.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Cell {
    /// Its words without formatting; paragraphs and lines are parted by `\n`. White space is as in the file.
    pub(super) text: String,
    /// Where the first link in it leads, if that is the web or an e-mail address.
    pub(super) link: Option<String>,
    /// Whether the words are those of a merged cell, and stand first elsewhere.
    pub(super) merged: Merged,
    /// Whether some of the words are struck through, or hidden.
    pub(super) is_struck: bool,
}

/// Where the words of a cell stand first.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Merged {
    /// Here.
    #[default]
    No,
    /// In a cell above that is merged with this one.
    Above,
    /// In a cell of the same row that is merged with this one.
    Left,
}

/// Something said outside tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outside {
    /// From 1: the line of a text, or which paragraph of those outside tables it is.
    pub(super) number: usize,
    pub(super) text: String,
}

impl Cell {
    /// A cell with these words.
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Whether nothing stands in it.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// Where a link leads, if that is the web or an e-mail address.
pub(super) fn link(target: &str) -> Option<&str> {
    let target = target.trim();
    let (scheme, rest) = target.split_once(':')?;
    let is_known = ["http", "https", "mailto"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    (is_known && !rest.is_empty() && target.len() <= LONGEST_LINK).then_some(target)
}

/// What tests of readers look at.
#[cfg(test)]
impl Content {
    /// Each row's number and words, of all tables.
    pub(super) fn rows(&self) -> Vec<(usize, Vec<&str>)> {
        let rows = self.tables.iter().flat_map(|table| &table.rows);
        rows.map(|row| (row.number, row.cells.iter().map(|cell| cell.text.as_str()).collect())).collect()
    }

    /// The number and words of each paragraph outside.
    pub(super) fn paragraphs(&self) -> Vec<(usize, &str)> {
        self.outside.iter().map(|said| (said.number, said.text.as_str())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_web_and_to_addresses() {
        assert_eq!(link(" HTTPS://a.example "), Some("HTTPS://a.example"));
        assert_eq!(link("mailto:a@b.example"), Some("mailto:a@b.example"));
        for target in ["ftp://a", "file:///a", "a", "javascript:a", "http:", "#a", "", "å:a"] {
            assert_eq!(link(target), None, "{target}");
        }
        assert_eq!(
            link(&format!("http://{}", "x".repeat(LONGEST_LINK - 7))).map(str::len),
            Some(LONGEST_LINK)
        );
        assert_eq!(link(&format!("http://{}", "x".repeat(LONGEST_LINK - 6))), None);
    }
}
