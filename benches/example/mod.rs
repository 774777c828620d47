//! What the benches render: the built-in example in Norwegian, and tables of more rows.

use std::sync::Arc;

use bilag::compose::{Options, compose};
use bilag::document::{Block, Document, Inline, Row, Text};
use bilag::locale::{Catalog, Fallback};
use bilag::read::{Sources, Workspace};
use bilag::register::Agreement;
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Throughput};

pub(crate) fn example() -> (Workspace, Catalog) {
    let workspace = Workspace::read(&Sources::example()).expect("the example is sound");
    let catalog = Catalog::new("nb", &workspace.words, Fallback::Refused).expect("its words are sound");
    (workspace, catalog)
}

pub(crate) fn composed(workspace: &Workspace, catalog: &Catalog) -> Document {
    annex(workspace, &workspace.agreements[0], catalog)
}

pub(crate) fn annex(workspace: &Workspace, agreement: &Agreement, catalog: &Catalog) -> Document {
    let template = workspace.template("sub-processors").expect("bilag brings it");
    let options = Options {
        date: agreement.date.expect("it is dated"),
        draft: false,
        anchors: None,
        logo: None,
        brand: None,
    };
    compose(template, &workspace.register, agreement, catalog, options).expect("no word is missing").document
}

/// Measures tables from 14 to 14,000 rows, each with a renderer of its own, and ends the group.
pub(crate) fn growing<T>(
    mut group: BenchmarkGroup<'_, WallTime>,
    document: &Document,
    render: impl Fn(&Document) -> T,
) {
    group.sample_size(10);
    for rows in [14, 140, 1_400, 14_000] {
        let document = with_rows(document.clone(), rows);
        group.throughput(Throughput::Elements(rows as u64));
        group.bench_with_input(BenchmarkId::new("rows", rows), &document, |bencher, document| {
            bencher.iter(|| render(document));
        });
    }
    group.finish();
}

/// The example with its table's rows said again until there are `rows`, each with words of its own.
fn with_rows(mut document: Document, rows: usize) -> Document {
    for block in document.sections.iter_mut().flat_map(|section| &mut section.blocks) {
        let Block::Table(table) = block else { continue };
        let table = Arc::make_mut(table);
        let numbered = |(index, row): (usize, &Row)| {
            let mut row = row.clone();
            // Names and descriptions differ from entry to entry; countries, functions and dates come again.
            for column in [0, 4] {
                number(&mut row.cells[column].text, index);
            }
            row
        };
        table.rows = table.rows.iter().cycle().take(rows).enumerate().map(numbered).collect();
    }
    document
}

fn number(text: &mut Text, index: usize) {
    if let Some(Inline::Words(words)) = text.0.last_mut() {
        *words = format!("{words} ({index})");
    }
}
