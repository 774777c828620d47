//! What parts the columns of a text: the character, or the places in a line, that make the most consistent table.

use std::collections::BTreeMap;

use super::aligned::{self, Columns};
use super::lines::{end, ending};
use super::records::span;

/// What makes a table of a text.
pub(super) enum Choice {
    /// A character between cells.
    Character(u8),
    /// Cells that stand below each other.
    Aligned(Columns),
    /// Nothing does.
    Prose,
}

/// What stands between cells, the surest first: a tab is in no sentence, and a comma in most.
const CHARACTERS: [u8; 4] = [b'\t', b';', b'|', b','];

/// Records that are looked at. A table that has not shown itself until then is none.
const MOST_RECORDS: usize = 300;

/// The separator that Excel is told in a first line, `sep=;`, and what comes after that line.
pub(super) fn announced(text: &str) -> (Option<u8>, &str) {
    let first = &text[..end(text.as_bytes())];
    let told = first.trim_matches(['"', ' ']);
    let name = told.get(..4).filter(|name| name.eq_ignore_ascii_case("sep="));
    match name.map(|_| &told.as_bytes()[4..]) {
        Some([separator]) if separator.is_ascii() => {
            let after = &text[first.len()..];
            (Some(*separator), &after[ending(after.as_bytes())..])
        }
        _ => (None, text),
    }
}

/// What parts the columns of this text.
pub(super) fn choice(text: &str) -> Choice {
    let mut best = (0.0, Choice::Prose);
    for separator in CHARACTERS {
        let seen = Seen::new(text, separator);
        if seen.is_table() && seen.score() > best.0 {
            best = (seen.score(), Choice::Character(separator));
        }
    }
    if let Some((columns, score)) = aligned::columns(text, MOST_RECORDS)
        && score > best.0
    {
        best = (score, Choice::Aligned(columns));
    }
    best.1
}

/// What a separator makes of the first records.
struct Seen {
    separator: u8,
    /// Records in which something stands.
    records: usize,
    /// How many records have so many cells, of those with two or more.
    widths: BTreeMap<usize, usize>,
    /// Whether the first record has two or more.
    begins: bool,
    /// Whether words stand on both sides of a separator anywhere.
    parts: bool,
    /// Separators, and those that a space follows as in a sentence.
    separators: usize,
    spaced: usize,
    /// Records that end as a sentence does.
    sentences: usize,
}

impl Seen {
    fn new(text: &str, separator: u8) -> Self {
        let (records, widths) = (0, BTreeMap::new());
        let (separators, spaced, sentences) = (0, 0, 0);
        let mut seen =
            Self { separator, records, widths, begins: false, parts: false, separators, spaced, sentences };
        let mut rest = text;
        while !rest.is_empty() && seen.records < MOST_RECORDS {
            let span = span(rest.as_bytes(), separator);
            seen.look(&rest[..span.end], span.fields);
            rest = &rest[span.end..];
            rest = &rest[ending(rest.as_bytes())..];
        }
        seen
    }

    fn look(&mut self, record: &str, fields: usize) {
        let separator = self.separator as char;
        if record.trim_start_matches(|c: char| c == separator || c.is_whitespace()).is_empty() {
            return;
        }
        let mut words = record.split(separator).filter(|field| !field.trim().is_empty());
        self.parts |= words.nth(1).is_some();
        self.records += 1;
        self.begins |= self.records == 1 && fields > 1;
        self.sentences += usize::from(record.trim_end().ends_with(['.', '!', '?', ':']));
        if fields > 1 {
            *self.widths.entry(fields).or_default() += 1;
            let bytes = record.as_bytes();
            self.separators += record.matches(separator).count();
            self.spaced += bytes.windows(2).filter(|pair| *pair == [self.separator, b' ']).count();
        }
    }

    /// How many cells most records have, and how many records those are.
    fn usual(&self) -> (usize, usize) {
        let usual = self.widths.iter().max_by_key(|(_, count)| **count);
        usual.map_or((0, 0), |(width, count)| (*width, *count))
    }

    /// From 0 to 1: records of the usual width count whole, others that have cells half.
    fn score(&self) -> f64 {
        let wide: usize = self.widths.values().sum();
        (self.usual().1 + wide) as f64 / (2 * self.records.max(1)) as f64
    }

    /// Whether this is more than separators that stand in prose.
    fn is_table(&self) -> bool {
        let (width, count) = self.usual();
        let is_tight = self.spaced * 2 < self.separators;
        if !self.parts {
            return false;
        }
        match self.separator {
            b'\t' => true,
            b';' | b'|' if is_tight => count > 1 && width > 2 || self.begins || self.score() >= 0.5,
            b'|' => count > 1,
            // A list of sentences has as many commas as a table.
            _ if !is_tight => {
                let least = if width > 2 { 0.6 } else { 0.8 };
                count > 1 && self.score() >= least && self.sentences * 2 < self.records
            }
            _ if width > 2 => (count > 1 || self.begins) && self.score() >= 0.3,
            _ => count > 1 && self.score() >= 0.8,
        }
    }
}
