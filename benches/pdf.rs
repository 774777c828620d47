//! How long a PDF takes: the built-in example, and tables from 14 to 14,000 rows.
//!
//! `cargo bench --bench pdf`. Time for a table should grow with its rows and no faster; peak memory is read with
//! `/usr/bin/time -v` around `cargo bench --bench pdf -- --test rows/14000`.

use std::hint::black_box;

use bilag::compose::{Options, compose};
use bilag::document::{Block, Document, Inline, Row, Text};
use bilag::locale::{Catalog, Fallback};
use bilag::read::{Sources, Workspace};
use bilag::register::Agreement;
use bilag::render::pdf::{Renderer, render};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

fn example() -> (Workspace, Catalog) {
    let workspace = Workspace::read(&Sources::example()).expect("the example is sound");
    let catalog = Catalog::new("nb", &workspace.words, Fallback::Refused).expect("its words are sound");
    (workspace, catalog)
}

fn composed(workspace: &Workspace, catalog: &Catalog) -> Document {
    annex(workspace, &workspace.agreements[0], catalog)
}

fn annex(workspace: &Workspace, agreement: &Agreement, catalog: &Catalog) -> Document {
    let template = workspace.template("sub-processors").expect("bilag brings it");
    let options =
        Options { date: agreement.date.expect("it is dated"), draft: false, anchors: None, logo: None };
    compose(template, &workspace.register, agreement, catalog, options).expect("no word is missing").document
}

/// The example with its table's rows said again until there are `rows`, each with words of its own.
fn with_rows(mut document: Document, rows: usize) -> Document {
    for block in document.sections.iter_mut().flat_map(|section| &mut section.blocks) {
        let Block::Table(table) = block else { continue };
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

fn pdfs(criterion: &mut Criterion) {
    let (workspace, catalog) = example();
    let document = composed(&workspace, &catalog);
    let mut group = criterion.benchmark_group("pdf");
    group.bench_function("example", |bencher| {
        let renderer = Renderer::new();
        bencher.iter(|| renderer.render(black_box(&document)).expect("it is rendered"));
    });
    group.bench_function("example, composed and rendered for one customer after another", |bencher| {
        let renderer = Renderer::new();
        let mut agreement = workspace.agreements[0].clone();
        let mut customers = 1_u32..;
        bencher.iter(|| {
            agreement.controller.name = customers.next().map(|number| format!("Kunde {number} (eksempel)"));
            renderer.render(&annex(&workspace, &agreement, &catalog)).expect("it is rendered")
        });
    });
    group.bench_function("example, with a renderer of its own", |bencher| {
        bencher.iter(|| render(black_box(&document)).expect("it is rendered"));
    });
    group.sample_size(10);
    for rows in [14, 140, 1_400, 14_000] {
        let document = with_rows(document.clone(), rows);
        group.throughput(Throughput::Elements(rows as u64));
        group.bench_with_input(BenchmarkId::new("rows", rows), &document, |bencher, document| {
            bencher.iter(|| render(document).expect("it is rendered"));
        });
    }
    group.finish();
}

criterion_group!(benches, pdfs);
criterion_main!(benches);
