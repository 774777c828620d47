//! How long a DOCX takes: the built-in example, and tables from 14 to 14,000 rows.
//!
//! `cargo bench --bench docx`. Time for a table should grow with its rows and no faster.

mod example;

use std::hint::black_box;

use bilag::document::Document;
use bilag::render::docx::{Renderer, render};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use example::{annex, composed, example, growing};

fn docxs(criterion: &mut Criterion) {
    let (workspace, catalog) = example();
    let document = composed(&workspace, &catalog);
    let mut group = criterion.benchmark_group("docx");
    group.bench_function("example", |bencher| {
        let renderer = Renderer::new();
        bencher.iter(|| renderer.render(black_box(&document)).expect("it is rendered"));
    });
    let mut customers = 1_u32..;
    let mut next = || {
        let mut agreement = workspace.agreements[0].clone();
        agreement.controller.name = customers.next().map(|number| format!("Kunde {number} (eksempel)"));
        annex(&workspace, &agreement, &catalog)
    };
    group.bench_function("example, composed and rendered for one customer after another", |bencher| {
        let renderer = Renderer::new();
        bencher.iter(|| renderer.render(&next()).expect("it is rendered"));
    });
    group.bench_function("example, rendered for one customer after another", |bencher| {
        let renderer = Renderer::new();
        let render = |document: &mut Document| renderer.render(document).expect("it is rendered");
        bencher.iter_batched_ref(&mut next, render, BatchSize::SmallInput);
    });
    group.bench_function("example, with a renderer of its own", |bencher| {
        bencher.iter(|| render(black_box(&document)).expect("it is rendered"));
    });
    growing(group, &document, |document| render(document).expect("it is rendered"));
}

criterion_group!(benches, docxs);
criterion_main!(benches);
