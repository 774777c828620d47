//! The columns of a list: what each is called, and what it is about.

use std::collections::HashMap;

use super::clean::Clean;
use super::codes;
use super::columns::{Certainty, Meaning, meanings};
use super::field::Field;
use super::grid::{Merged, Row, Table};
use super::report::Report;
use crate::finding::{Finding, Level};
use crate::read::column_letters;

/// A column of the list.
#[derive(Debug, Clone)]
pub(super) struct Column {
    /// Its header; its letter in brackets where it has none.
    pub(super) title: String,
    pub(super) meaning: Option<Meaning>,
}

impl Column {
    /// One without a header: its letter in spreadsheet programs stands for it.
    pub(super) fn nameless(column: usize) -> Self {
        Self { title: format!("({})", column_letters(column)), meaning: None }
    }

    /// What it is about.
    pub(super) fn field(&self) -> Option<Field> {
        self.meaning.as_ref().map(|meaning| meaning.field)
    }

    /// Whether it may well be about something else.
    pub(super) fn is_doubtful(&self) -> bool {
        let certainty = self.meaning.as_ref().map(|meaning| meaning.certainty);
        matches!(certainty, Some(Certainty::Near | Certainty::Loose))
    }
}

/// The columns of a table by its header, which is the first of these rows.
pub(super) fn columns(rows: &[Row], width: usize, told: &HashMap<String, Field>) -> Vec<Column> {
    let titles: Vec<String> = (0..width)
        .map(|at| {
            let cell = rows.first().and_then(|header| header.cells.get(at));
            let cell = cell.filter(|cell| cell.merged != Merged::Left);
            let title = cell.map(|cell| Clean::of(&cell.text).line()).unwrap_or_default();
            if title.is_empty() { Column::nameless(at).title } else { title }
        })
        .collect();
    let mut meanings = meanings(&titles, told);
    let has = |field, meanings: &[Option<Meaning>]| meanings.iter().flatten().any(|it| it.field == field);
    // A list of legal names alone names its entries by them.
    if !has(Field::Name, &meanings) {
        for meaning in meanings.iter_mut().flatten().filter(|meaning| meaning.field == Field::LegalName) {
            meaning.field = Field::Name;
        }
    }
    // What is called a function and says it in sentences is a description.
    if !has(Field::Description, &meanings) {
        let of = |field| meanings.iter().position(|it| it.as_ref().is_some_and(|it| it.field == field));
        if let Some(at) =
            of(Field::Function).filter(|at| is_of_sentences(rows.get(1..).unwrap_or_default(), *at))
            && let Some(meaning) = &mut meanings[at]
        {
            meaning.field = Field::Description;
        }
    }
    titles.into_iter().zip(meanings).map(|(title, meaning)| Column { title, meaning }).collect()
}

/// Says what each column is about, and what facts no column is about.
pub(super) fn tell(columns: &[Column], table: &Table, head: usize, report: &mut Report) {
    let header = table.rows[head].number;
    for (at, column) in columns.iter().enumerate() {
        let says_anything = |row: &Row| row.cells.get(at).is_some_and(|cell| !cell.is_blank());
        let finding = match &column.meaning {
            Some(meaning) => {
                let finding = match meaning.certainty {
                    Certainty::Near | Certainty::Loose => {
                        Finding::new(codes::IMPORT_COLUMN_GUESSED, Level::Warning)
                    }
                    Certainty::Within => Finding::new(codes::IMPORT_COLUMN_GUESSED, Level::Note),
                    Certainty::Exact | Certainty::Told => Finding::new(codes::IMPORT_COLUMN, Level::Note),
                };
                finding.with("field", meaning.field.key())
            }
            None if table.rows[head..].iter().any(says_anything) => {
                Finding::new(codes::IMPORT_COLUMN_KEPT, Level::Note)
            }
            None => continue,
        };
        report.add_at(finding.with("header", column.title.as_str()), header, at);
    }
    let is_there =
        |fields: &[Field]| columns.iter().any(|it| it.field().is_some_and(|field| fields.contains(&field)));
    for (fields, missing) in [
        ([Field::Countries, Field::Address], Field::Countries),
        ([Field::Function, Field::Description], Field::Function),
    ] {
        if !is_there(&fields) {
            let finding = Finding::new(codes::IMPORT_NO_COLUMN, Level::Warning).with("field", missing.key());
            report.add_at(finding, header, 0);
        }
    }
}

/// Words of a cell, on average, that make it a sentence.
const WORDS_OF_A_SENTENCE: usize = 6;

fn is_of_sentences(rows: &[Row], column: usize) -> bool {
    let cells = rows.iter().filter_map(|row| row.cells.get(column)).filter(|cell| !cell.is_blank());
    let (words, cells) =
        cells.fold((0, 0), |(words, cells), cell| (words + cell.text.split_whitespace().count(), cells + 1));
    words > WORDS_OF_A_SENTENCE * cells
}
