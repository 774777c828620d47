//! How long a PDF takes: the built-in example, and tables from 14 to 14,000 rows.
//!
//! `cargo bench --bench pdf`. Time for a table should grow with its rows and no faster; peak memory is read with
//! `/usr/bin/time -v` around `cargo bench --bench pdf -- --test rows/14000`.

mod example;

use std::hint::black_box;

use bilag::render::pdf::{Renderer, render};
use criterion::{Criterion, criterion_group, criterion_main};
use example::{annex, composed, example, growing};

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
    growing(group, &document, |document| render(document).expect("it is rendered"));
}

criterion_group!(benches, pdfs);
criterion_main!(benches);
