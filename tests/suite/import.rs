//! Lists that people have: read in whole, judged honestly, and never lost.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use bilag::import::{Import, Options, import};
use bilag::read;
use bilag::register::SubProcessor;
use bilag::source::Source;

use crate::cli::{Desk, stderr, stdout};

/// The kinds of files in which there is the same list: see `tests/cases/import/make.py`.
const KINDS: [&str; 8] = ["txt", "csv", "html", "md", "docx", "xlsx", "xls", "ods"];

/// A file of `tests/cases/import`.
pub(crate) fn case(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/import").join(name)).unwrap()
}

pub(crate) fn norwegian() -> Options<'static> {
    Options { locale: Some("nb"), ..Options::default() }
}

pub(crate) fn imported(name: &str, bytes: &[u8], options: &Options<'_>) -> Import {
    import(name, bytes, options).unwrap_or_else(|findings| panic!("{name}: {findings:?}"))
}

/// The real list, as it was pasted.
fn seed() -> Import {
    imported("plandisc.txt", &case("plandisc.txt"), &norwegian())
}

/// The example's register.
fn example() -> bilag::register::Register {
    read::register(&read::Sources::example().register).unwrap()
}

/// What an entry says, without what an import left to be confirmed.
fn confirmed(entry: &SubProcessor) -> SubProcessor {
    SubProcessor { unconfirmed: Vec::new(), notes: Vec::new(), ..entry.clone() }
}

#[test]
fn the_real_list_comes_to_the_facts_of_the_example() {
    let owner = Options { product: Some("Plandisc"), processor: Some("Plandisc"), ..norwegian() };
    let mut found = imported("plandisc.txt", &case("plandisc.txt"), &owner).register;
    let expected = example();
    assert_eq!(found.subprocessors.len(), 14);
    for (found, expected) in found.subprocessors.iter().zip(&expected.subprocessors) {
        assert_eq!(confirmed(found), *expected);
        assert_eq!(found.notes, []);
    }
    found.subprocessors = found.subprocessors.iter().map(confirmed).collect();
    assert_eq!(found, expected);
}

#[test]
fn what_is_guessed_is_marked() {
    let register = seed().register;
    let marks = |entry: &SubProcessor| {
        let marks = entry
            .unconfirmed
            .iter()
            .map(|one| format!("{} {}: {:?}", entry.id, one.fact, one.said.as_deref()));
        marks.collect::<Vec<_>>()
    };
    let marks = register.subprocessors.iter().flat_map(marks).collect::<Vec<_>>();
    let of = |fact: &str| marks.iter().filter(|mark| mark.contains(fact)).count();
    assert_eq!((of(" stored_in"), of(" function"), marks.len()), (10, 2, 12), "{marks:#?}");
    assert!(marks.contains(&"clearhaus function: Some(\"Betalningsservice\")".to_owned()), "{marks:#?}");
    assert!(marks.contains(&"google stored_in: Some(\"Data lagres i USA.\")".to_owned()), "{marks:#?}");
}

/// Each repair has its row and column.
#[test]
fn the_report_names_each_repair() {
    let report = seed().report;
    let terse = |code: &str| {
        let of = report.iter().filter(|finding| finding.code.0 == code);
        let at = |finding: &bilag::finding::Finding| {
            let place = finding.place.as_ref().map(|place| (place.line, place.column)).unwrap_or_default();
            let value = finding.arguments.iter().find(|(name, _)| *name == "value");
            (place.0, place.1, value.map(|(_, value)| value.to_string()).unwrap_or_default())
        };
        of.map(at).collect::<Vec<_>>()
    };
    let dates = terse("import-date");
    assert_eq!(dates.len(), 14);
    assert_eq!(dates[0], (4, 6, "31.dec 2019".into()));
    assert_eq!(dates[13], (21, 6, "7. oct. 2020".into()));
    assert_eq!(terse("import-rows-joined"), [(11, 1, String::new()), (17, 1, String::new())]);
    assert_eq!(terse("import-markup"), [(15, 3, "<u>BCR</u>".into())]);
    assert_eq!(terse("import-basis").len(), 4);
    assert_eq!(terse("import-places"), [(5, 2, "Holland/ Irland".into())]);
    assert_eq!(terse("import-outside"), [(23, 1, "Kontakt oss for mer informasjon.".into())]);
    assert_eq!(terse("import-function-own"), [(21, 4, "Pop-up-verktøy".into())]);
    assert_eq!(terse("import-column").len(), 6);
    assert_eq!(terse("import-stored-in").len(), 10);
}

#[test]
fn the_same_list_in_any_file_comes_to_the_same_register_and_words() {
    let desk = Desk::new();
    for kind in KINDS {
        // Where it stands, for what is on a desk is judged as bilag's own.
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cases/import/plandisc.{kind}"));
        desk.succeeds(&["import", path.to_str().unwrap(), "--locale", "nb", "--out", kind]);
        for file in ["register.json", "locales/nb.ftl"] {
            assert_eq!(desk.text(&format!("{kind}/{file}")), desk.text(&format!("txt/{file}")), "{kind}");
        }
    }
}

#[test]
fn an_annex_is_made_of_a_list_without_editing() {
    let desk = Desk::new();
    desk.write("list.txt", case("plandisc.txt"));
    desk.succeeds(&["import", "list.txt", "--locale", "nb", "--out", "ws"]);
    desk.succeeds(&["build", "ws", "--locale", "nb", "--format", "txt", "--out", "out"]);
    let text = desk.text("out/register/sub-processors.nb.txt");
    // Each row begins with its name, in the order of the list.
    let mut rest = text.as_str();
    for entry in &seed().register.subprocessors {
        let (_, after) = rest.split_once(&entry.name).unwrap_or_else(|| panic!("{}: {text}", entry.name));
        rest = after;
    }
    for words in
        ["Amazon", "31. desember 2019", "3. august 2020", "7. oktober 2020", "Irland", "Pop-up-verktøy"]
    {
        assert!(text.contains(words), "{words}");
    }
    // What a page break cut is whole again.
    assert!(text.contains("I et Enterprise-abonnement er det mulig"), "{text}");
    let output = desk.run(&["check", "ws"]);
    let said = stdout(&output);
    assert!(said.contains("unconfirmed-fact"), "{said}");
}

#[test]
fn a_workspace_is_changed_when_that_is_asked_for_and_nothing_else_in_it() {
    let desk = Desk::new();
    desk.write("list.txt", case("plandisc.txt"));
    desk.succeeds(&["import", "list.txt", "--locale", "nb", "--out", "ws", "--terms"]);
    // Somebody confirms one fact, adds another, and writes a comment.
    let register = desk.text("ws/register.json");
    let (register, words) = (
        register
            .replacen("\"name\": \"Amazon\",", "\"name\": \"Amazon\",\n      \"website\":   \"https://a.example\",", 1)
            .replacen(",\n      \"unconfirmed\": [\n        {\n          \"fact\": \"stored_in\",\n          \"said\": \"Data lagres i EU\"\n        }\n      ]", "", 1),
        format!("{}\n# Our own\nours = Ours\n", desk.text("ws/locales/nb.ftl")),
    );
    assert!(
        register.contains("a.example") && register.matches("\"unconfirmed\"").count() == 10,
        "{register}"
    );
    desk.write("ws/register.json", &register);
    desk.write("ws/locales/nb.ftl", &words);

    // The same list again: nothing to change, nothing to confirm anew.
    let output = desk.run(&["import", "list.txt", "--locale", "nb", "--out", "ws", "--write"]);
    assert!(stderr(&output).contains("Nothing was written"), "{}", stderr(&output));
    assert_eq!(
        (desk.text("ws/register.json"), desk.text("ws/locales/nb.ftl")),
        (register.clone(), words.clone())
    );

    // Another country, a new entry, one that is gone, and other words.
    let list = String::from_utf8(case("plandisc.txt")).unwrap();
    let list =
        list.replace("Tyskland", "Frankrike").replace("SparNord er vår bank", "Spar Nord er banken vår");
    let list = list.lines().filter(|line| !line.starts_with("Sproom")).collect::<Vec<_>>().join("\n");
    desk.write("new.txt", format!("{list}\nSlakk AS\tIrland\t\tChat\tVi bruker {{Slakk}}.\t1.2.2021\n"));
    let shown = desk.succeeds(&["import", "new.txt", "--locale", "nb", "--out", "ws"]);
    for change in [
        "PopUp Maker (popup-maker), “Country”: DE → FR",
        "Slakk AS: new",
        "Sproom (sproom): not in the list, and kept",
        "spar-nord.description: “SparNord er vår bank.",
        "slakk.description: “Vi bruker {Slakk}.”",
    ] {
        assert!(shown.contains(change), "{change}: {shown}");
    }
    assert_eq!(
        (desk.text("ws/register.json"), desk.text("ws/locales/nb.ftl")),
        (register.clone(), words.clone())
    );

    desk.succeeds(&["import", "new.txt", "--locale", "nb", "--out", "ws", "--write"]);
    let (new, said) = (desk.text("ws/register.json"), desk.text("ws/locales/nb.ftl"));
    assert!(new.contains("\"website\":   \"https://a.example\""), "what says nothing new stands as it stood");
    assert!(
        new.contains("\"id\": \"sproom\"") && new.contains("\"id\": \"slakk\"") && new.contains("[\"FR\"]")
    );
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<_>>();
    let gone: Vec<String> = lines(&register).difference(&lines(&new)).cloned().collect();
    assert!(gone.iter().all(|line| line.contains("DE") || line.trim() == "}"), "{gone:?}");
    assert!(said.contains("# Our own\nours = Ours\n"));
    assert!(said.contains("    .description = Vi bruker { \"{\" }Slakk{ \"}\" }.\n"), "{said}");
    assert!(said.contains("Spar Nord er banken vår."));
    desk.succeeds(&["build", "ws", "--locale", "nb", "--format", "txt", "--out", "out"]);
}

#[test]
fn a_workspace_that_is_there_is_not_overwritten_by_accident() {
    let desk = Desk::new();
    desk.write("list.txt", case("plandisc.txt"));
    desk.write("ws/locales/nb.ftl", "ours = Ours\n");
    let said = desk.fails(2, &["import", "list.txt", "--locale", "nb", "--out", "ws"]);
    assert!(said.contains("nb.ftl"), "{said}");
    desk.write("faulty/register.json", "{");
    let said = desk.fails(2, &["import", "list.txt", "--locale", "nb", "--out", "faulty", "--write"]);
    assert!(said.contains("register.json"), "{said}");
}

#[test]
fn an_annex_is_imported_by_what_it_carries() {
    let desk = Desk::new();
    desk.succeeds(&["build", "--locale", "da", "--out", "out"]);
    let expected = example();
    for ending in ["pdf", "docx"] {
        let file = format!("out/plandisc-example/sub-processors.da.{ending}");
        let shown = desk.succeeds(&["import", &file, "--out", ending]);
        assert!(shown.contains("An annex made by bilag (sub-processors)"), "{shown}");
        let text = desk.text(&format!("{ending}/register.json"));
        let found = read::register(&Source::new("register.json", text)).unwrap();
        assert_eq!((found.product, found.partial), ("Plandisc".to_owned(), false));
        assert_eq!(found.subprocessors.len(), 14);
        for (found, expected) in found.subprocessors.iter().zip(&expected.subprocessors) {
            let printed = SubProcessor { stored_in: Vec::new(), ..expected.clone() };
            let own = found.function.is_empty();
            assert_eq!(*found, SubProcessor { function: found.function.clone(), ..printed });
            assert!(own == (found.id == "popup-maker"), "{}", found.id);
        }
        let words = desk.text(&format!("{ending}/locales/da.ftl"));
        assert!(words.contains("-stored-in-eu = "), "terms are carried: {words}");
        let there = ["import", &file, "--out", ending];
        assert!(stderr(&desk.run(&there)).contains("already says all"));
    }
}

#[test]
fn calls_that_cannot_be_answered_are_told_why() {
    let desk = Desk::new();
    desk.write("list.txt", case("plandisc.txt"));
    desk.write("prose.txt", "Vi har ingen databehandlere.\n");
    desk.write("header.csv", "Navn;Land\n");
    desk.write("empty.csv", "");
    desk.write("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    desk.write("damaged.zip", b"PK\x03\x04 and no more");
    for (arguments, said) in [
        (vec!["nowhere.docx"], "nowhere.docx"),
        (vec!["list.txt", "--locale", "tlh"], "tlh"),
        (vec!["list.txt", "--map", "Land"], "--map"),
        (vec!["list.txt", "--table", "2"], "no table 2"),
        (vec!["prose.txt"], "no table"),
        (vec!["empty.csv"], "no table"),
        (vec!["header.csv"], "no rows"),
        (vec!["picture.png"], "not a kind of file"),
        (vec!["damaged.zip"], "damaged"),
    ] {
        let call = ["import"].into_iter().chain(arguments).chain(["--out", "ws"]).collect::<Vec<_>>();
        let error = desk.fails(2, &call);
        assert!(error.contains(said), "{call:?}: {error}");
    }
}

#[test]
fn reports_are_for_machines_too_and_pasted_text_is_taken() {
    use std::io::Write;
    use std::process::Stdio;
    let desk = Desk::new();
    let mut command = desk.command(&["import", "-", "--locale", "nb", "--out", "ws", "--json"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(&case("plandisc.txt")).unwrap();
    let output = child.wait_with_output().unwrap();
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((said["entries"].as_u64(), said["locale"].as_str()), (Some(14), Some("nb")));
    let dates = said["report"].as_array().unwrap().iter().filter(|one| one["code"] == "import-date");
    let first = dates.clone().next().unwrap();
    assert_eq!((first["row"].as_u64(), first["column"].as_u64(), dates.count()), (Some(4), Some(6), 14));
    assert_eq!(first["arguments"]["result"], "2019-12-31");
    assert_eq!(said["files"].as_array().unwrap().len(), 7);
    let kept: serde_json::Value = serde_json::from_str(&desk.text("ws/import.json")).unwrap();
    assert_eq!(kept["report"], said["report"]);
}
