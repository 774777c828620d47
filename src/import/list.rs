//! The tables of a file → the one list of sub-processors: which table it is, what its columns are, and which rows are one entry.
//!
//! What the cells mean is left to `entry`.

use std::collections::HashMap;

use super::clean::{Clean, single_spaced};
use super::codes;
use super::columns::{Certainty, Meaning, meaning, meanings};
use super::field::Field;
use super::grid::{Cell, Content, Merged, Row, Table};
use super::plain::plain;
use super::report::Report;
use crate::finding::{Finding, Level};
use crate::read::column_letters;

/// A list, with its rows joined to entries.
#[derive(Debug, Default)]
pub(super) struct List {
    pub(super) columns: Vec<Column>,
    pub(super) entries: Vec<Entry>,
}

/// A column of the list.
#[derive(Debug, Clone)]
pub(super) struct Column {
    /// Its header; its letter in brackets where it has none.
    pub(super) title: String,
    pub(super) meaning: Option<Meaning>,
}

impl Column {
    /// Whether it is about this.
    pub(super) fn is(&self, field: Field) -> bool {
        self.meaning.as_ref().is_some_and(|meaning| meaning.field == field)
    }
}

/// What a list says of one sub-processor.
#[derive(Debug, Clone, Default)]
pub(super) struct Entry {
    /// The number of its first row.
    pub(super) row: usize,
    /// What stands in each column; joined by `\n` where several rows are one entry.
    pub(super) cells: Vec<Cell>,
    /// The facts that its rows say otherwise.
    pub(super) torn: Vec<Field>,
}

/// What the caller says of the table.
#[derive(Debug)]
pub(super) struct Wish<'a> {
    /// Which table it is, from 1.
    pub(super) table: Option<usize>,
    /// What columns hold, by their headers as `plain` has them.
    pub(super) fields: &'a HashMap<String, Field>,
}

/// The list that a file holds.
///
/// # Errors
/// A file without a table, or without one of sub-processors; a table that there is not; a list with nothing in it.
pub(super) fn list(content: &Content, wish: &Wish<'_>, report: &mut Report) -> Result<List, Finding> {
    let tables = &content.tables;
    if tables.is_empty() {
        return Err(Finding::error(codes::IMPORT_NO_TABLE));
    }
    let heads: Vec<Option<Head>> = tables.iter().map(|table| head(table, wish.fields)).collect();
    let chosen = match wish.table {
        Some(number) if number == 0 || number > tables.len() => {
            let finding = Finding::error(codes::IMPORT_TABLE_OPTION).with("value", number);
            return Err(finding.with("count", tables.len()));
        }
        Some(number) => Some(number - 1),
        // Of several that are as good, the first.
        None => (0..tables.len()).filter(|at| heads[*at].is_some()).min_by_key(|at| {
            std::cmp::Reverse(heads[*at].as_ref().map(|head| (head.score, tables[*at].rows.len())))
        }),
    };
    let is_unknown = || {
        let first = tables.iter().max_by_key(|table| table.rows.len()).and_then(|table| table.rows.first());
        let titles = first.map(|row| row.cells.iter().take(12).map(|cell| single_spaced(&cell.text)));
        let titles =
            titles.map(|titles| titles.filter(|title| !title.is_empty()).collect::<Vec<_>>().join(" | "));
        let titles = titles.unwrap_or_default().chars().take(300).collect::<String>();
        Finding::error(codes::IMPORT_NO_LIST).with("headers", titles)
    };
    let chosen = chosen.ok_or_else(is_unknown)?;
    let head = heads[chosen].as_ref().ok_or_else(is_unknown)?;
    let table = &tables[chosen];
    if width(table) > MOST_COLUMNS {
        return Err(Finding::error(codes::IMPORT_TOO_WIDE).with("most", MOST_COLUMNS));
    }
    let of = [("number", chosen + 1), ("count", tables.len()), ("rows", table.rows.len() - head.row - 1)];
    let mut finding = Finding::new(codes::IMPORT_TABLE, Level::Note).with("name", table.name.as_str());
    for (name, value) in of {
        finding = finding.with(name, value);
    }
    report.add(finding);
    let mut list = List { columns: columns(table, head, wish.fields, report), entries: Vec::new() };
    for row in &table.rows[..head.row] {
        left_over(row, report);
    }
    let header = &table.rows[head.row];
    list.take(&table.rows[head.row + 1..], header, report);
    for (at, next) in tables.iter().enumerate().skip(chosen + 1) {
        let again = next.rows.first().is_some_and(|row| says_the_same(row, header));
        if !again && (heads[at].is_some() || width(next) != width(table)) {
            break;
        }
        report.add(
            Finding::new(codes::IMPORT_TABLES_JOINED, Level::Note)
                .with("number", at + 1)
                .with("first", chosen + 1)
                .with("name", next.name.as_str()),
        );
        list.take(&next.rows[usize::from(again)..], header, report);
    }
    if list.entries.is_empty() {
        return Err(Finding::error(codes::IMPORT_NO_ROWS).at(report.place(header.number, 0)));
    }
    Ok(list)
}

impl List {
    /// Takes rows as entries, and those that go on with the entry before as parts of it.
    fn take(&mut self, rows: &[Row], header: &Row, report: &mut Report) {
        let names = self.columns.iter().position(|column| column.is(Field::Name));
        for row in rows {
            // A table that goes on with another may have more columns.
            for at in self.columns.len()..row.cells.len() {
                self.columns.push(Column { title: nameless(at), meaning: None });
            }
            let names = names.and_then(|column| row.cells.get(column));
            let is_named = names.is_some_and(|cell| !cell.is_blank() && cell.merged != Merged::Above);
            if says_the_same(row, header) {
                report.add_at(Finding::new(codes::IMPORT_HEADER_AGAIN, Level::Note), row.number, 0);
            } else if is_remark(row, self.columns.len()) {
                left_over(row, report);
            } else if is_named {
                self.entries.push(Entry { row: row.number, cells: row.cells.clone(), torn: Vec::new() });
                self.fill(row, report);
            } else if let Some(entry) = self.entries.last_mut() {
                let finding = Finding::new(codes::IMPORT_ROWS_JOINED, Level::Note).with("above", entry.row);
                report.add_at(finding, row.number, 0);
                entry.go_on_with(row, &self.columns);
            } else {
                left_over(row, report);
            }
        }
    }

    /// Says which cells of a row have what stands in merged ones.
    fn fill(&self, row: &Row, report: &mut Report) {
        for (at, cell) in row.cells.iter().enumerate() {
            if cell.merged != Merged::No && !cell.is_blank() {
                let header = self.columns.get(at).map_or("", |column| column.title.as_str());
                let finding = Finding::new(codes::IMPORT_MERGED, Level::Note).with("value", cell.text.trim());
                report.add_at(finding.with("header", header), row.number, at);
            }
        }
    }
}

impl Entry {
    /// Adds what a row says that goes on with it.
    fn go_on_with(&mut self, row: &Row, columns: &[Column]) {
        for (at, cell) in row.cells.iter().enumerate() {
            if cell.is_blank() || cell.merged != Merged::No {
                continue;
            }
            if self.cells.len() <= at {
                self.cells.resize(at + 1, Cell::default());
            }
            let mine = &mut self.cells[at];
            if mine.is_blank() {
                *mine = cell.clone();
                continue;
            }
            let field =
                columns.get(at).and_then(|column| column.meaning.as_ref()).map(|meaning| meaning.field);
            // Sentences go on over a break of pages; whatever else says more than one thing.
            if let Some(field) = field.filter(|field| !matches!(field, Field::Description | Field::Address)) {
                self.torn.push(field);
            }
            mine.text = format!("{}\n{}", mine.text.trim_end(), cell.text.trim_start());
            mine.link = mine.link.take().or_else(|| cell.link.clone());
        }
    }
}

/// Where a table's header is, and how much of it is understood.
#[derive(Debug)]
struct Head {
    row: usize,
    score: usize,
}

/// Rows of a table among which its header is looked for, and columns that are looked at.
const MOST_HEADS: usize = 30;
const MOST_COLUMNS: usize = 1000;

/// The row that is most of a header: a name must be in it.
fn head(table: &Table, told: &HashMap<String, Field>) -> Option<Head> {
    let score = |row: &Row| {
        let mut known: HashMap<Field, usize> = HashMap::new();
        for cell in row.cells.iter().take(MOST_COLUMNS).filter(|cell| cell.merged != Merged::Left) {
            let told = told.get(&plain(&cell.text)).map(|field| (*field, Certainty::Told));
            let found =
                told.or_else(|| meaning(&cell.text).map(|meaning| (meaning.field, meaning.certainty)));
            if let Some((field, certainty)) = found {
                let weight = if certainty == Certainty::Within { 2 } else { 3 };
                let best = known.entry(field).or_default();
                *best = weight.max(*best);
            }
        }
        let is_named = known.contains_key(&Field::Name) || known.contains_key(&Field::LegalName);
        if is_named { known.values().sum() } else { 0 }
    };
    let rows = table.rows.iter().take(MOST_HEADS).enumerate().map(|(at, row)| (score(row), at));
    let (score, row) = rows.max_by_key(|(score, at)| (*score, std::cmp::Reverse(*at)))?;
    (score > 0).then_some(Head { row, score })
}

/// The columns of a table whose header is known, each told.
fn columns(table: &Table, head: &Head, told: &HashMap<String, Field>, report: &mut Report) -> Vec<Column> {
    let header = &table.rows[head.row];
    let titles: Vec<String> = (0..width(table))
        .map(|at| {
            let cell = header.cells.get(at).filter(|cell| cell.merged != Merged::Left);
            let title = cell.map(|cell| Clean::of(&cell.text).line()).unwrap_or_default();
            if title.is_empty() { nameless(at) } else { title }
        })
        .collect();
    let mut meanings = meanings(&titles, told);
    let has =
        |field, meanings: &[Option<Meaning>]| meanings.iter().flatten().any(|meaning| meaning.field == field);
    // A list of legal names alone names its entries by them.
    if !has(Field::Name, &meanings) {
        for meaning in meanings.iter_mut().flatten().filter(|meaning| meaning.field == Field::LegalName) {
            meaning.field = Field::Name;
        }
    }
    // What is called a function and says it in sentences is a description.
    if !has(Field::Description, &meanings) {
        let of = |field| meanings.iter().position(|it| it.as_ref().is_some_and(|it| it.field == field));
        if let Some(at) = of(Field::Function).filter(|at| is_of_sentences(&table.rows[head.row + 1..], *at))
            && let Some(meaning) = &mut meanings[at]
        {
            meaning.field = Field::Description;
        }
    }
    for (at, (title, meaning)) in titles.iter().zip(&meanings).enumerate() {
        let says_anything = |row: &Row| row.cells.get(at).is_some_and(|cell| !cell.is_blank());
        let finding = match meaning {
            Some(meaning) => {
                let guessed = matches!(meaning.certainty, Certainty::Near | Certainty::Within);
                let code = if guessed { codes::IMPORT_COLUMN_GUESSED } else { codes::IMPORT_COLUMN };
                Finding::new(code, Level::Note).with("field", meaning.field.key())
            }
            None if table.rows[head.row..].iter().any(says_anything) => {
                Finding::new(codes::IMPORT_COLUMN_KEPT, Level::Note)
            }
            None => continue,
        };
        report.add_at(finding.with("header", title.as_str()), header.number, at);
    }
    titles.into_iter().zip(meanings).map(|(title, meaning)| Column { title, meaning }).collect()
}

/// What a column without a header is called: its letter in spreadsheet programs.
fn nameless(column: usize) -> String {
    format!("({})", column_letters(column))
}

/// Words of a cell, on average, that make it a sentence.
const WORDS_OF_A_SENTENCE: usize = 6;

fn is_of_sentences(rows: &[Row], column: usize) -> bool {
    let cells = rows.iter().filter_map(|row| row.cells.get(column)).filter(|cell| !cell.is_blank());
    let counts: Vec<usize> = cells.map(|cell| cell.text.split_whitespace().count()).collect();
    counts.iter().sum::<usize>() > WORDS_OF_A_SENTENCE * counts.len()
}

/// Whether a row stands among others to say something about them: one cell over all columns, or a sentence where a name would be.
fn is_remark(row: &Row, columns: usize) -> bool {
    let mut own = row.cells.iter().filter(|cell| !cell.is_blank() && cell.merged == Merged::No);
    let (Some(only), None) = (own.next(), own.next()) else { return false };
    let is_spread =
        row.cells.len() > 1 && row.cells.iter().all(|cell| cell == only || cell.merged == Merged::Left);
    let text = only.text.trim();
    let is_first = row.cells.first().is_some_and(|cell| std::ptr::eq(cell, only));
    let is_sentence = text.ends_with(['.', '!', '?', ':']) && text.split_whitespace().count() > 2;
    (is_spread && columns > 1) || (is_first && is_sentence && columns > 2)
}

fn left_over(row: &Row, report: &mut Report) {
    let own = row.cells.iter().filter(|cell| cell.merged == Merged::No);
    let texts = own.map(|cell| single_spaced(&cell.text)).filter(|text| !text.is_empty());
    let text = texts.collect::<Vec<_>>().join(" | ");
    report.add_at(Finding::new(codes::IMPORT_LEFT_OVER, Level::Note).with("value", text), row.number, 0);
}

fn says_the_same(row: &Row, header: &Row) -> bool {
    let texts = |row: &Row| {
        let mut texts: Vec<String> = row.cells.iter().map(|cell| plain(&cell.text)).collect();
        while texts.last().is_some_and(String::is_empty) {
            texts.pop();
        }
        texts
    };
    let first = |row: &Row| row.cells.first().map(|cell| plain(&cell.text));
    first(row) == first(header) && texts(row) == texts(header)
}

/// How many columns a table has in which anything stands.
fn width(table: &Table) -> usize {
    let of = |row: &Row| row.cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |at| at + 1);
    table.rows.iter().map(of).max().unwrap_or_default()
}
