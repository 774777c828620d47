//! What an agreement asks for of its own: the formats of its files, where the call does not say them for all.

use std::fs;

use serde_json::{Value, json};

use crate::cli::{Desk, stderr};

fn write(desk: &Desk, name: &str, formats: &Value) {
    let agreement = json!({ "id": name, "date": "2020-10-15", "locales": ["nb"], "formats": formats });
    desk.write(&format!("many/{name}.json"), agreement.to_string());
}

#[test]
fn formats_are_the_calls_or_else_the_agreements_or_else_the_usual_ones() {
    let desk = Desk::with_workspace();
    write(&desk, "one", &json!(["txt", "pdf"]));
    write(&desk, "two", &json!([]));
    desk.write("rows.csv", "id;date;locales;formats\nthree;2020-10-15;nb;docx, txt\nfour;2020-10-15;nb;\n");
    let call = ["build", "ws", "--agreement", "many", "rows.csv"];
    let wanted = [
        ("one", &["txt", "pdf"][..]),
        ("two", &["pdf", "docx"]),
        ("three", &["docx", "txt"]),
        ("four", &["pdf", "docx"]),
    ];
    let paths = wanted.iter().flat_map(|(id, formats)| {
        formats.iter().map(move |format| format!("out/{id}/sub-processors.nb.{format}\n"))
    });
    assert_eq!(desk.succeeds(&call), paths.collect::<String>());
    let made = desk.succeeds(&[&call[..], &["--format", "txt", "--out", "same"]].concat());
    assert_eq!((made.lines().count(), made.matches(".txt\n").count()), (4, 4), "{made}");
    desk.succeeds(&["verify-manifest", "out"]);

    // What is asked for is no fact of the annex.
    let agreement = json!({ "id": "one", "date": "2020-10-15", "locales": ["nb"] });
    desk.write("one.json", agreement.to_string());
    desk.succeeds(&["build", "ws", "--agreement", "one.json", "--out", "alone"]);
    let pdf = |folder: &str| fs::read(desk.path(&format!("{folder}/one/sub-processors.nb.pdf"))).unwrap();
    assert!(pdf("out") == pdf("alone"));
}

#[test]
fn a_build_that_goes_on_makes_formats_that_are_asked_for_since() {
    let desk = Desk::with_workspace();
    write(&desk, "one", &json!(["txt"]));
    write(&desk, "two", &json!(["txt"]));
    let call = ["build", "ws", "--agreement", "many", "--resume"];
    assert_eq!(desk.succeeds(&call).lines().count(), 2);
    assert_eq!(desk.succeeds(&call), "");
    write(&desk, "two", &json!(["txt", "docx"]));
    let both = "out/two/sub-processors.nb.txt\nout/two/sub-processors.nb.docx\n";
    assert_eq!(desk.succeeds(&call), both);
    // The file of a format that is no longer asked for stays where it is, and on record.
    write(&desk, "two", &json!(["docx"]));
    assert_eq!(desk.succeeds(&call), "out/two/sub-processors.nb.docx\n");
    let rows = |formats: &str| format!("id;date;locales;formats\nthree;2020-10-15;nb;{formats}\n");
    let call = ["build", "ws", "--agreement", "rows.csv", "--resume"];
    for (formats, count) in [("txt", 1), ("txt", 0), ("txt|pdf", 2)] {
        desk.write("rows.csv", rows(formats));
        assert_eq!(desk.succeeds(&call).lines().count(), count, "{formats}");
    }
    let said = desk.succeeds(&["verify-manifest", "out"]);
    assert!(said.contains("5 files on record: 0 missing, 0 altered, 0 extra"), "{said}");
}

#[test]
fn a_format_that_is_none_has_a_place_and_a_suggestion() {
    let desk = Desk::with_workspace();
    write(&desk, "one", &json!(["pdf", "dox", "pdf"]));
    desk.write("rows.csv", "id;formats;date\nthree;text;\nfour;PDF;2020-10-15\n");
    let output = desk.run(&["build", "ws", "--agreement", "many", "rows.csv"]);
    let told = stderr(&output);
    assert_eq!(output.status.code(), Some(2), "{told}");
    for part in [
        "“dox” is not a valid value of “formats”. Did you mean “docx”?",
        "“text” is not a valid value of “formats”. Did you mean “txt”?",
        "“PDF” is not a valid value of “formats”. Did you mean “pdf”?",
        "many/one.json:1:",
        "rows.csv:2: formats",
        "rows.csv:3: formats",
        "“pdf” appears twice in the list “formats”",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
}
