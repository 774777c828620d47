//! How long the checks take: all of them over 14,000 sub-processors, with facts in hand and from the text of a file.
//!
//! `cargo bench --bench check`. The aim is 150 ms.

use std::hint::black_box;

use bilag::check::{Case, Found, RULES, check};
use bilag::finding::Place;
use bilag::locale::ships;
use bilag::read::{Places, Sources, Workspace, register};
use bilag::register::Agreement;
use bilag::source::Source;
use chrono::NaiveDate;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use serde_json::{Value, json};

const ROWS: usize = 14_000;

fn checks(criterion: &mut Criterion) {
    let agreement = Workspace::read(&Sources::example()).expect("the example is sound").agreements.remove(0);
    let date = NaiveDate::from_ymd_opt(2026, 11, 23).expect("it is a day");
    let facts = facts();
    let mut group = criterion.benchmark_group("check");
    group.sample_size(10);
    group.throughput(Throughput::Elements(ROWS as u64));

    let of_people = Source::new("register.json", format!("{facts:#}"));
    let read = register(&of_people).expect("it is sound");
    let case = Case { register: &read, agreement: &agreement, annexes: &[], date, words: &[], ships };
    group.bench_function("facts to findings", |bencher| bencher.iter(|| check(black_box(&case), RULES)));
    for rule in RULES {
        group.bench_with_input(BenchmarkId::new("facts to findings", rule.code), rule, |bencher, rule| {
            bencher.iter(|| check(black_box(&case), [rule]));
        });
    }
    // As editors indent it, and as programs write it: all in one line.
    for (name, source) in
        [("text", &of_people), ("one line", &Source::new("register.json", facts.to_string()))]
    {
        group.bench_function(BenchmarkId::new("text to findings with places", name), |bencher| {
            bencher.iter(|| placed(black_box(source), &agreement, date));
        });
    }
    group.finish();
}

fn placed(source: &Source, agreement: &Agreement, date: NaiveDate) -> Vec<(Found, Place)> {
    let register = register(source).expect("it is sound");
    let places = Places::new(source).expect("it is JSON");
    let found = check(&Case { register: &register, agreement, annexes: &[], date, words: &[], ships }, RULES);
    let with_place = |found: Found| {
        let place = places.of(&found.pointer);
        (found, place)
    };
    found.into_iter().map(with_place).collect()
}

/// The example's register with its entries said again until there are `ROWS`, under names that nobody bears. Two of three
/// are identified, every fifth has been confirmed of late, and those abroad rest on one basis or another.
fn facts() -> Value {
    let mut facts: Value = serde_json::from_str(&Sources::example().register.text).expect("it is JSON");
    let transfers = [
        json!({ "basis": "scc" }),
        json!({ "basis": "dpf" }),
        json!({ "basis": "scc", "modules": [3], "concluded": "2023-02-01", "assessed": "2023-02-01" }),
        json!({ "basis": "privacy-shield" }),
        json!({ "basis": "bcr", "assessed": "2024-05-02" }),
        json!({ "basis": "scc", "modules": [2], "concluded": "2021-10-01" }),
    ];
    let entries = facts["subprocessors"].as_array().expect("it has entries").clone();
    let entry = |(at, entry): (usize, &Value)| {
        let mut entry = entry.clone();
        entry["id"] = format!("row-{at}").into();
        entry["name"] = format!("Oppdiktet {at:05}").into();
        if at % 3 > 0 {
            entry["legal_name"] = format!("Oppdiktet {at:05} Holding AS").into();
            entry["registration_number"] = format!("{:09}", 900_000_000 + at).into();
            entry["address"] = "Prøveveien 1, 0001 Oslo".into();
            entry["contact"] = json!({ "email": format!("personvern@row-{at}.example") });
        }
        if at % 5 == 0 {
            entry["updated"] = "2026-09-01".into();
        }
        if entry.get("transfer").is_some() {
            entry["transfer"] = transfers[at % transfers.len()].clone();
        }
        entry
    };
    facts["subprocessors"] = entries.iter().cycle().take(ROWS).enumerate().map(entry).collect();
    facts
}

criterion_group!(benches, checks);
criterion_main!(benches);
