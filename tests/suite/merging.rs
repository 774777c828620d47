//! A list that comes again, into a workspace that people have changed since.

use bilag::import::{Options, import};
use bilag::read;
use bilag::register::{Register, SubProcessor};
use bilag::source::Source;

use crate::cli::{Desk, stderr};

const HEADER: &str = "Navn;Land;Funksjon;Beskrivelse;Humør\n";

/// A desk with this list imported into `ws`.
fn desk(rows: &str) -> Desk {
    let desk = Desk::new();
    desk.write("list.csv", format!("{HEADER}{rows}"));
    desk.succeeds(&["import", "list.csv", "--locale", "nb", "--out", "ws"]);
    desk
}

/// What importing this list into `ws` shows; with `--write`, it is written.
fn again(desk: &Desk, rows: &str, more: &[&str]) -> String {
    desk.write("again.csv", format!("{HEADER}{rows}"));
    let call = ["import", "again.csv", "--locale", "nb", "--out", "ws"];
    let output = desk.run(&[&call, more].concat());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    format!("{}{}", crate::cli::stdout(&output), stderr(&output))
}

fn register(desk: &Desk) -> Register {
    read::register(&Source::new("register.json", desk.text("ws/register.json"))).unwrap()
}

fn entry(desk: &Desk, id: &str) -> SubProcessor {
    register(desk).subprocessors.into_iter().find(|entry| entry.id == id).unwrap_or_else(|| panic!("{id}"))
}

const NOTHING: &str = "already says all that the list says";

#[test]
fn entries_of_one_name_keep_their_ids() {
    let rows = "Google;Irland;Hosting;Første;\nGoogle;USA;Support;Andre;\n";
    let desk = desk(rows);
    assert!(again(&desk, rows, &[]).contains(NOTHING));
    assert_eq!(entry(&desk, "google").countries[0].to_string(), "IE");
    assert_eq!(entry(&desk, "google-2").countries[0].to_string(), "US");
}

#[test]
fn a_new_company_does_not_take_the_id_of_another() {
    let desk = desk("Akme ApS;Danmark;Hosting;Den ene;\n");
    let said =
        again(&desk, "Akme A/S;Norge;Bank;Den andre;\nAkme ApS;Danmark;Hosting;Den ene;\n", &["--write"]);
    assert!(said.contains("Akme A/S: new"), "{said}");
    assert_eq!(
        (entry(&desk, "akme").name, entry(&desk, "akme-2").name),
        ("Akme ApS".into(), "Akme A/S".into())
    );
    // Where the other is not in the list, it may be the same by another name: to be confirmed.
    let said = again(&desk, "Akme;Danmark;Hosting;Den ene;\n", &["--write"]);
    assert!(said.contains("Akme is taken for “Akme ApS” in the register"), "{said}");
    let akme = entry(&desk, "akme");
    assert_eq!((akme.name.as_str(), akme.unconfirmed[0].fact), ("Akme", "name"));
}

#[test]
fn what_people_have_changed_since_stays() {
    let rows = "AWS;Irland;Hosting;Vi bruker AWS.;glad\nB;Et sted;Hostinng;B.;\n";
    let desk = desk(rows);
    let text = desk.text("ws/register.json");
    let text = text
        .replace("\"name\": \"AWS\"", "\"name\": \"Amazon Web Services\"")
        .replace("[\"IE\"]", "[\"LU\"]");
    let text = text.replace("\"text\": \"glad\"", "\"text\": \"glad. Ringte Ola.\"");
    // Somebody has looked at what could not be read, and left it.
    let (before, after) = text.split_once("\"unconfirmed\"").unwrap();
    let (_, after) = after.split_once(']').unwrap();
    let text = format!("{}{after}", before.trim_end().trim_end_matches(','));
    desk.write("ws/register.json", text.replace(",\n\n", ",\n").replace("}\n,", "},"));
    let words = desk.text("ws/locales/nb.ftl").replace("Vi bruker AWS.", "Vi leier maskiner av AWS.");
    desk.write("ws/locales/nb.ftl", &words);
    let before = register(&desk);

    let said = again(&desk, rows, &["--write"]);
    assert!(said.contains(NOTHING), "{said}");
    assert_eq!(register(&desk), before);
    // What the list itself says otherwise comes.
    let said = again(&desk, &rows.replace("Irland", "Island").replace("glad", "sur"), &["--write"]);
    assert!(said.contains("LU → IS"), "{said}");
    let aws = entry(&desk, "aws");
    assert_eq!((aws.name.as_str(), aws.countries[0].to_string().as_str()), ("Amazon Web Services", "IS"));
    let notes: Vec<&str> = aws.notes.iter().map(|note| note.text.as_str()).collect();
    assert_eq!(notes, ["glad. Ringte Ola.", "sur"]);
    assert!(desk.text("ws/locales/nb.ftl").contains("Vi leier maskiner av AWS."));
}

#[test]
fn files_keep_their_ways_of_writing() {
    let rows = "A;Irland;Hosting;A.;\n";
    let desk = desk(rows);
    // As Windows writes them, and all in one line.
    desk.write("ws/register.json", desk.text("ws/register.json").replace('\n', "\r\n"));
    desk.write("ws/locales/nb.ftl", desk.text("ws/locales/nb.ftl").replace('\n', "\r\n"));
    again(&desk, "A;Island;Hosting;Noe annet.;\nB;Norge;Bank;B.;\n", &["--write"]);
    for file in ["ws/register.json", "ws/locales/nb.ftl"] {
        let text = desk.text(file);
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{file}");
        assert!(text.contains("Noe annet.") || text.contains("\"IS\""), "{text}");
    }
    let line: serde_json::Value = serde_json::from_str(&desk.text("ws/register.json")).unwrap();
    desk.write("ws/register.json", line.to_string());
    again(&desk, "A;Irland;Hosting;A.;\nC;Norge;Bank;C.;\n", &["--write"]);
    let ids: Vec<String> = register(&desk).subprocessors.into_iter().map(|entry| entry.id).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    desk.write("ws/register.json", r#"{ "id": "a", "product": "P", "processor": {}, "subprocessors": [ ] }"#);
    again(&desk, rows, &["--write"]);
    assert_eq!(register(&desk).subprocessors.len(), 1);
}

#[test]
fn a_term_that_is_there_is_not_said_otherwise() {
    let desk = desk("A;Irland;Hosting;A. Data lagres i EU.;\n");
    desk.write(
        "ws/locales/nb.ftl",
        "-stored-in-eu = Data lagres i EU, kryptert\na =\n    .description = A. { -stored-in-eu }.\n",
    );
    let rows = "B;Irland;Hosting;B. Data lagres i EU.;\nC;Irland;Hosting;C. Data lagres i EU.;\n";
    again(&desk, rows, &["--write", "--terms"]);
    let words = desk.text("ws/locales/nb.ftl");
    assert!(words.starts_with("-stored-in-eu = Data lagres i EU, kryptert\n"), "{words}");
    assert!(words.contains(".description = B. Data lagres i EU.\n"), "{words}");
}

#[test]
fn a_full_disk_changes_nothing() {
    let desk = desk("A;Irland;Hosting;A.;\n");
    let before = (desk.text("ws/register.json"), desk.text("ws/locales/nb.ftl"), desk.text("ws/import.json"));
    // The place of one of the files is taken: none gets its name.
    std::fs::remove_file(desk.path("ws/import.json")).unwrap();
    std::fs::create_dir(desk.path("ws/import.json")).unwrap();
    desk.write("again.csv", format!("{HEADER}A;Island;Bank;Noe annet.;\n"));
    let said = desk.fails(2, &["import", "again.csv", "--locale", "nb", "--out", "ws", "--write"]);
    assert!(said.contains("import.json"), "{said}");
    assert_eq!((desk.text("ws/register.json"), desk.text("ws/locales/nb.ftl")), (before.0, before.1));
    let said = desk.fails(2, &["import", "again.csv", "--out", "ws", "--product", "P"]);
    assert!(said.contains("register.json"), "{said}");
}

#[test]
fn whatever_a_description_says_can_be_built() {
    let bad = [r"X:\uåpnet", &"(".repeat(300), &"{".repeat(300), "}{", "{ -nothing }", "[a] *b .c = d"];
    let rows: Vec<String> =
        bad.iter().enumerate().map(|(at, text)| format!("A{at};Irland;Hosting;{text};\n")).collect();
    let desk = desk(&rows.concat());
    desk.succeeds(&[
        "build",
        "ws",
        "--locale",
        "nb",
        "--date",
        "2026-05-04",
        "--format",
        "txt",
        "--out",
        "out",
    ]);
    assert!(again(&desk, &rows.concat(), &["--write"]).contains(NOTHING));
    let options = Options { locale: Some("nb"), ..Options::default() };
    let found = import("a.csv", format!("{HEADER}{}", rows.concat()).as_bytes(), &options).unwrap();
    assert_eq!(found.words.messages.len(), bad.len());
}
