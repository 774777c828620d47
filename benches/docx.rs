//! How long a DOCX takes: the built-in example, and tables from 14 to 14,000 rows.
//!
//! `cargo bench --bench docx`. Time for a table should grow with its rows and no faster.

#[allow(dead_code)] // The PDF's bench makes annexes of more than one agreement.
mod example;

use std::hint::black_box;

use bilag::render::docx::{Renderer, render};
use criterion::{Criterion, criterion_group, criterion_main};
use example::{composed, example, growing};

fn docxs(criterion: &mut Criterion) {
    let (workspace, catalog) = example();
    let document = composed(&workspace, &catalog);
    let mut group = criterion.benchmark_group("docx");
    group.bench_function("example", |bencher| {
        let renderer = Renderer::new();
        bencher.iter(|| renderer.render(black_box(&document)).expect("it is rendered"));
    });
    group.bench_function("example, with a renderer of its own", |bencher| {
        bencher.iter(|| render(black_box(&document)).expect("it is rendered"));
    });
    growing(group, &document, |document| render(document).expect("it is rendered"));
}

criterion_group!(benches, docxs);
criterion_main!(benches);
