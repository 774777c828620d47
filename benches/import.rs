//! How long a list takes from a file's bytes to facts and words: the real list in each kind of file, 14,000 entries, and files that
//! are made to do harm.
//!
//! `cargo bench --bench import`. The aim is 2 s for any file; `tests/suite/import.rs` has what comes of them.

use std::hint::black_box;
use std::io::{Cursor, Write};
use std::path::Path;

use bilag::import::{Options, import};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const OPTIONS: Options<'_> = Options {
    locale: Some("nb"),
    table: None,
    fields: &[],
    date_order: None,
    terms: false,
    product: None,
    processor: None,
    register: None,
};

fn lists(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("import");
    group.sample_size(10);
    for kind in ["txt", "csv", "html", "md", "docx", "xlsx", "xls", "ods"] {
        let name = format!("plandisc.{kind}");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/import").join(&name);
        let bytes = std::fs::read(path).expect("it is among the cases");
        group.bench_function(BenchmarkId::new("the real list", kind), |bencher| {
            bencher.iter(|| import(&name, black_box(&bytes), &OPTIONS).expect("it is a list"));
        });
    }
    for (name, bytes) in [("a.csv", csv(100_000)), ("a.html", html(100_000)), ("a.docx", docx(100_000))] {
        group.bench_function(BenchmarkId::new("100,000 rows", name), |bencher| {
            bencher.iter(|| import(name, black_box(&bytes), &OPTIONS).expect("it is a list"));
        });
    }
    for (what, name, bytes) in [
        ("one name", "a.csv", csv_of(|_| "Samme navn".to_owned(), 100_000)),
        ("tables in tables", "a.html", b"<table><tr><td>".repeat(1 << 20)),
        ("a megabyte of headers", "a.csv", b"Land;".repeat(1 << 18)),
        ("a cell of 32 MB", "a.csv", [b"Navn;Land\nA;".as_slice(), &b"<b ".repeat(10 << 20)].concat()),
    ] {
        group.bench_function(BenchmarkId::new("hostile", what), |bencher| {
            bencher.iter(|| import(name, black_box(&bytes), &OPTIONS).is_ok());
        });
    }
    group.finish();
}

const HEADER: [&str; 6] =
    ["Databehandler", "Land", "Overføringsgrunnlag", "Funksjon", "Beskrivelse", "Oppdatert"];

fn row(name: String, at: usize) -> [String; 6] {
    let one = |of: [&str; 4]| of[at % 4].to_owned();
    [
        name,
        one(["Irland", "USA", "Holland/ Irland", "Tyskland"]),
        one(["", "SCC", "BCR", "Data Privacy Framework"]),
        one(["Hosting", "Bank", "Integrering", "Sirkus"]),
        format!("Vi bruker tjeneste nummer {at} til mye. Data lagres i EU."),
        one(["31.dec 2019", "3. Aug 2020", "2021-02-03", "7.10.2020"]),
    ]
}

fn rows(count: usize) -> impl Iterator<Item = [String; 6]> {
    std::iter::once(HEADER.map(str::to_owned)).chain((0..count).map(|at| row(format!("Firma {at} AS"), at)))
}

fn csv(count: usize) -> Vec<u8> {
    csv_of(|at| format!("Firma {at} AS"), count)
}

fn csv_of(name: impl Fn(usize) -> String, count: usize) -> Vec<u8> {
    let rows = (0..count).map(|at| row(name(at), at).join(";") + "\n");
    std::iter::once(HEADER.join(";") + "\n").chain(rows).collect::<Vec<_>>().concat().into_bytes()
}

fn html(count: usize) -> Vec<u8> {
    let row = |cells: [String; 6]| format!("<tr><td>{}</td></tr>", cells.join("</td><td>"));
    format!("<table>{}</table>", rows(count).map(row).collect::<Vec<_>>().concat()).into_bytes()
}

fn docx(count: usize) -> Vec<u8> {
    let cell = |text: String| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
    let row = |cells: [String; 6]| format!("<w:tr>{}</w:tr>", cells.map(cell).concat());
    let body = rows(count).map(row).collect::<Vec<_>>().concat();
    let space = "http://schemas.openxmlformats.org";
    let parts = [
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{space}/package/2006/relationships\"><Relationship Id=\"a\" Type=\"{space}/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            ),
        ),
        (
            "word/document.xml",
            format!(
                "<w:document xmlns:w=\"{space}/wordprocessingml/2006/main\"><w:body><w:tbl>{body}</w:tbl></w:body></w:document>"
            ),
        ),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name, SimpleFileOptions::default()).expect("there is memory");
        zip.write_all(text.as_bytes()).expect("there is memory");
    }
    zip.finish().expect("there is memory").into_inner()
}

criterion_group!(benches, lists);
criterion_main!(benches);
