//! The tables of a file → the one list of sub-processors: which tables it stands in, and which rows are one entry.
//!
//! Where a table's header is, is `head`'s, what its columns are about `header`'s, and what cells mean `entry`'s.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::cell::shortened;
use super::codes;
use super::field::Field;
use super::grid::{Cell, Content, Merged, Row, Table};
use super::head::{Head, head, heading, shown};
use super::header::{self, Column};
use super::plain::plain;
use super::report::Report;
use super::row::{self, Kind};
use crate::finding::{Finding, Level};

/// A list, with its rows joined to entries.
#[derive(Debug, Default)]
pub(super) struct List {
    pub(super) columns: Vec<Column>,
    pub(super) entries: Vec<Entry>,
}

/// What a list says of one sub-processor.
#[derive(Debug, Clone, Default)]
pub(super) struct Entry {
    /// Its table, from 1, and the number of its first row.
    pub(super) table: usize,
    pub(super) row: usize,
    /// What stands in each column; joined by `\n` where several rows are one entry.
    pub(super) cells: Vec<Cell>,
    /// The facts that its rows say otherwise, or that may be none of an entry.
    pub(super) doubtful: Vec<Field>,
}

/// What the caller says of the list.
#[derive(Debug)]
pub(super) struct Wish<'a> {
    /// Which tables it stands in, from 1; the likeliest, if none is named.
    pub(super) tables: &'a [usize],
    /// What columns hold, by their headers as `plain` has them.
    pub(super) fields: &'a HashMap<String, Field>,
}

/// Entries that are read: twice as many as the longest annex that bilag is measured with.
const MOST_ENTRIES: usize = 30_000;

/// Bytes of the longest cell: a book.
const LONGEST_CELL: usize = 1 << 20;

/// Columns that are read: a list of every fact has not a fifth of them.
const MOST_COLUMNS: usize = 200;

/// The list that a file holds.
///
/// # Errors
/// A file without a table, or without one of sub-processors; a table that there is not; a list with nothing in it.
pub(super) fn list(mut content: Content, wish: &Wish<'_>, report: &mut Report) -> Result<List, Finding> {
    if content.tables.is_empty() {
        return Err(Finding::error(codes::IMPORT_NO_TABLE));
    }
    // Before anything is made of it.
    let is_long = |row: &Row| row.cells.iter().any(|cell| cell.text.len() > LONGEST_CELL);
    if content.tables.iter().flat_map(|table| &table.rows).any(is_long) {
        return Err(Finding::error(codes::IMPORT_TOO_COMPLEX));
    }
    let count = content.tables.len();
    report.has_several_tables(count > 1);
    let headings: Vec<String> = content.tables.iter().map(|table| heading(&content, table)).collect();
    let heads: Vec<Option<Head>> = content
        .tables
        .iter()
        .zip(&headings)
        .map(|(table, heading)| head(table, heading, wish.fields))
        .collect();
    let chosen = chosen(&content.tables, &heads, wish)?;
    let first = chosen[0];
    let head = heads[first].ok_or_else(|| unknown(&content.tables))?;
    if width(&content.tables[first]) > MOST_COLUMNS {
        return Err(Finding::error(codes::IMPORT_TOO_WIDE).with("most", MOST_COLUMNS));
    }
    left_out(&content.tables, &headings, &heads, &chosen, report);

    let mut list = List::default();
    for (at, number) in chosen.iter().copied().enumerate() {
        let table = std::mem::take(&mut content.tables[number]);
        report.in_table(number + 1);
        report.add(
            if at == 0 {
                let finding = Finding::new(codes::IMPORT_TABLE, Level::Note).with("count", count);
                finding.with("rows", table.rows.len() - head.row - 1)
            } else {
                Finding::new(codes::IMPORT_TABLES_JOINED, Level::Note).with("first", first + 1)
            }
            .with("number", number + 1)
            .with("name", headings[number].as_str()),
        );
        let Some(head) = heads[number] else {
            list.take(table.rows, 0, &Row::default(), None, report);
            continue;
        };
        for row in &table.rows[..head.row] {
            left_over(row, Level::Note, report);
        }
        let width = self::width(&table).min(MOST_COLUMNS);
        let columns = header::columns(&table.rows[head.row..], width, wish.fields);
        let header = table.rows[head.row].clone();
        let places: Option<Vec<usize>> = if at == 0 {
            header::tell(&columns, &table, head.row, report);
            list.columns = columns;
            None
        } else {
            Some(columns.into_iter().map(|column| list.place_of(column)).collect())
        };
        list.take(table.rows, head.row + 1, &header, places.as_deref(), report);
    }
    if list.entries.len() > MOST_ENTRIES {
        return Err(Finding::error(codes::IMPORT_TOO_LONG).with("most", MOST_ENTRIES));
    }
    if list.entries.is_empty() {
        return Err(Finding::error(codes::IMPORT_NO_ROWS));
    }
    Ok(list)
}

impl List {
    /// Takes rows from `first` on as entries, and those that go on with the entry before as parts of it. `places` has the
    /// list's columns for the table's own, where these are others.
    fn take(
        &mut self,
        rows: Vec<Row>,
        first: usize,
        header: &Row,
        places: Option<&[usize]>,
        report: &mut Report,
    ) {
        for mut row in rows.into_iter().skip(first) {
            if self.entries.len() > MOST_ENTRIES {
                return;
            }
            if says_the_same(&row, header) {
                report.add_at(Finding::new(codes::IMPORT_HEADER_AGAIN, Level::Note), row.number, 0);
                continue;
            }
            if let Some(places) = places {
                row.cells = moved(row.cells, places, self.columns.len());
            }
            // A table that goes on with another may have more columns.
            for at in self.columns.len()..row.cells.len() {
                self.columns.push(Column::nameless(at));
            }
            let names = self.columns.iter().position(|column| column.field() == Some(Field::Name));
            let kind = row::kind(&row, self.columns.len(), names);
            match kind {
                Kind::Remark => left_over(&row, Level::Note, report),
                Kind::Heading => left_over(&row, Level::Warning, report),
                Kind::Entry | Kind::Bare => {
                    self.fill(&row, report);
                    let mut doubtful = Vec::new();
                    if kind == Kind::Bare {
                        let finding = Finding::new(codes::IMPORT_BARE_ENTRY, Level::Warning);
                        report.add_at(finding.with("value", shown(&row)), row.number, 0);
                        doubtful.push(Field::Name);
                    }
                    let Row { number, cells } = row;
                    self.entries.push(Entry { table: report.table(), row: number, cells, doubtful });
                }
                Kind::More => match self.entries.last_mut() {
                    Some(entry) => {
                        let finding = Finding::new(codes::IMPORT_ROWS_JOINED, Level::Note);
                        report.add_at(finding.with("above", entry.row), row.number, 0);
                        entry.go_on_with(row, &self.columns, report);
                    }
                    None => left_over(&row, Level::Warning, report),
                },
            }
        }
    }

    /// Which of the list's columns is this one of another table: the one of the same title, or about the same; else a new one.
    fn place_of(&mut self, column: Column) -> usize {
        let title = plain(&column.title);
        let same = self.columns.iter().position(|own| plain(&own.title) == title);
        let field = column.field();
        let alike = || self.columns.iter().position(|own| field.is_some() && own.field() == field);
        if let Some(place) = same.or_else(alike) {
            return place;
        }
        self.columns.push(column);
        self.columns.len() - 1
    }

    /// Says which cells of a row have what stands in merged ones.
    fn fill(&self, row: &Row, report: &mut Report) {
        for (at, cell) in row.cells.iter().enumerate() {
            if cell.merged != Merged::No && !cell.is_blank() {
                let header = self.columns.get(at).map_or("", |column| column.title.as_str());
                let finding =
                    Finding::new(codes::IMPORT_MERGED, Level::Note).with("value", shortened(&cell.text));
                report.add_at(finding.with("header", header), row.number, at);
            }
        }
    }
}

impl Entry {
    /// Adds what a row says that goes on with it.
    fn go_on_with(&mut self, row: Row, columns: &[Column], report: &mut Report) {
        for (at, cell) in row.cells.into_iter().enumerate() {
            if cell.is_blank() || cell.merged != Merged::No {
                continue;
            }
            if self.cells.len() <= at {
                self.cells.resize(at + 1, Cell::default());
            }
            let mine = &mut self.cells[at];
            if mine.is_blank() {
                *mine = cell;
                continue;
            }
            // Sentences go on over a break of pages; whatever else says more than one thing.
            let column = columns.get(at);
            let field = column.and_then(Column::field);
            if let Some(field) = field.filter(|field| !matches!(field, Field::Description | Field::Address)) {
                let title = column.map_or("", |column| column.title.as_str());
                let finding =
                    Finding::new(codes::IMPORT_TORN, Level::Warning).with("value", shortened(&cell.text));
                report.add_at(finding.with("header", title), row.number, at);
                self.doubtful.push(field);
            }
            mine.text.truncate(mine.text.trim_end().len());
            mine.text.push('\n');
            mine.text.push_str(cell.text.trim_start());
            mine.link = mine.link.take().or(cell.link);
            mine.is_struck |= cell.is_struck;
        }
    }
}

/// The tables that the list stands in: those that are named, or the likeliest and what goes on with it, with nothing between.
fn chosen(tables: &[Table], heads: &[Option<Head>], wish: &Wish<'_>) -> Result<Vec<usize>, Finding> {
    if let Some(wrong) = wish.tables.iter().find(|number| **number == 0 || **number > tables.len()) {
        let finding = Finding::error(codes::IMPORT_TABLE_OPTION).with("value", *wrong);
        return Err(finding.with("count", tables.len()));
    }
    if !wish.tables.is_empty() {
        return Ok(wish.tables.iter().map(|number| number - 1).collect());
    }
    // Of several that are as good, the first.
    let known = (0..tables.len()).filter(|at| heads[*at].is_some());
    let best = known.min_by_key(|at| Reverse(heads[*at].map(|head| (head.score, tables[*at].rows.len()))));
    let Some(first) = best else { return Err(unknown(tables)) };
    let mut chosen = vec![first];
    let header = heads[first].map(|head| &tables[first].rows[head.row]);
    let wide = width(&tables[first]);
    for (at, next) in tables.iter().enumerate().skip(first + 1) {
        let again = header.zip(next.rows.first()).is_some_and(|(header, row)| says_the_same(row, header));
        let goes_on = again || (heads[at].is_none() && width(next) == wide);
        if !goes_on || next.before != tables[first].before {
            break;
        }
        chosen.push(at);
    }
    Ok(chosen)
}

/// The finding of a file in which no table is such a list.
fn unknown(tables: &[Table]) -> Finding {
    let first = tables.iter().max_by_key(|table| table.rows.len()).and_then(|table| table.rows.first());
    Finding::error(codes::IMPORT_NO_LIST).with("headers", first.map(shown).unwrap_or_default())
}

/// Says which tables are not of the list; of one that has such a header, it may be a mistake.
fn left_out(
    tables: &[Table],
    headings: &[String],
    heads: &[Option<Head>],
    chosen: &[usize],
    report: &mut Report,
) {
    for (at, table) in tables.iter().enumerate().filter(|(at, _)| !chosen.contains(at)) {
        let level = if heads[at].is_some() { Level::Warning } else { Level::Note };
        let first = heads[at].map_or(0, |head| head.row);
        let finding = Finding::new(codes::IMPORT_TABLE_LEFT, level).with("number", at + 1);
        let finding = finding.with("name", headings[at].as_str()).with("rows", table.rows.len());
        let tables = chosen.iter().chain([&at]).map(|at| (at + 1).to_string()).collect::<Vec<_>>().join(",");
        let finding = finding.with("headers", table.rows.get(first).map(shown).unwrap_or_default());
        report.add(finding.with("tables", tables));
    }
}

/// Cells in the places of other columns, of which there are so many; what has none comes after all.
fn moved(cells: Vec<Cell>, places: &[usize], columns: usize) -> Vec<Cell> {
    let mut moved = vec![Cell::default(); columns];
    let mut more = Vec::new();
    for (at, cell) in cells.into_iter().enumerate() {
        match places.get(at) {
            Some(place) if moved[*place].is_blank() => moved[*place] = cell,
            _ if cell.is_blank() => {}
            _ => more.push(cell),
        }
    }
    moved.extend(more);
    moved
}

fn left_over(row: &Row, level: Level, report: &mut Report) {
    let own = row.cells.iter().filter(|cell| cell.merged == Merged::No);
    let texts = own.map(|cell| super::clean::single_spaced(&cell.text)).filter(|text| !text.is_empty());
    let text = texts.collect::<Vec<_>>().join(" | ");
    report.add_at(Finding::new(codes::IMPORT_LEFT_OVER, level).with("value", text), row.number, 0);
}

fn says_the_same(row: &Row, header: &Row) -> bool {
    let first = |row: &Row| row.cells.first().map(|cell| plain(&cell.text));
    let texts = |row: &Row| {
        let mut texts: Vec<String> = row.cells.iter().map(|cell| plain(&cell.text)).collect();
        while texts.last().is_some_and(String::is_empty) {
            texts.pop();
        }
        texts
    };
    !header.cells.is_empty() && first(row) == first(header) && texts(row) == texts(header)
}

/// How many columns a table has in which anything stands.
fn width(table: &Table) -> usize {
    let of = |row: &Row| row.cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |at| at + 1);
    table.rows.iter().map(of).max().unwrap_or_default()
}
