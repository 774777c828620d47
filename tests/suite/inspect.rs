//! `bilag inspect`: what an annex carries, told, written out and made again.

use std::sync::LazyLock;

use bilag::compose::SigningService;
use bilag::inspect::Annex;
use bilag::locale::{Catalog, Fallback, shipped};
use bilag::render::pdf::render;

use crate::altered::{changed, embedded, page};
use crate::cli::{Desk, lines, stderr, stdout};
use crate::golden::{anchored, example};

pub(crate) static CATALOGS: LazyLock<Vec<Catalog>> =
    LazyLock::new(|| shipped().map(|tag| Catalog::new(tag, &[], Fallback::Refused).unwrap()).collect());

pub(crate) fn ours() -> Vec<u8> {
    render(&example("nb")).unwrap()
}

pub(crate) fn open(bytes: &[u8]) -> Annex<'_> {
    Annex::open("annex.pdf", bytes).unwrap()
}

#[test]
fn an_annex_says_what_it_was_made_from() {
    for locale in shipped() {
        let bytes = render(&example(locale)).unwrap();
        let annex = open(&bytes);
        assert_eq!(annex.record.annex.locale, locale);
        assert_eq!(annex.record.register.subprocessors.len(), 14);
        let fields: Vec<_> = annex.fields.iter().map(|field| (field.name.as_str(), field.signed)).collect();
        assert_eq!(fields, [("controller.signature", false), ("processor.signature", false)]);
        assert_eq!(annex.verify().unwrap().difference(), None);
    }
}

#[test]
fn a_signing_services_text_is_made_again() {
    for service in SigningService::ALL {
        for draft in [false, true] {
            let bytes = render(&anchored(service, draft)).unwrap();
            let annex = open(&bytes);
            assert_eq!(annex.record.annex.anchors.as_deref(), (!draft).then_some(service.key()));
            assert_eq!(annex.verify().unwrap().difference(), None);
        }
    }
}

#[test]
fn the_command_tells_extracts_and_verifies() {
    let desk = Desk::new();
    desk.succeeds(&["build", "--locale", "nb", "--format", "pdf"]);
    let file = "out/plandisc-example/sub-processors.nb.pdf";
    let said = desk.succeeds(&["inspect", file, "--verify", "--extract", "ws"]);
    for words in [
        "Underdatabehandlere (sub-processors)",
        "Norwegian (bokmål)",
        "15 October 2020",
        "controller.signature: not signed",
        "The pages of out/plandisc-example/sub-processors.nb.pdf are what bilag",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let written =
        ["ws/bilag.json", "ws/register.json", "ws/agreements/plandisc-example.json", "ws/locales/nb.ftl"];
    assert!(said.ends_with(&format!("\n{}\n", written.join("\n"))), "{said}");
    // What was written out makes the same file again.
    desk.succeeds(&["build", "ws", "--format", "pdf", "--out", "again"]);
    let again = std::fs::read(desk.path("again/plandisc-example/sub-processors.nb.pdf")).unwrap();
    assert!(again == std::fs::read(desk.path(file)).unwrap());

    let said = desk.fails(2, &["inspect", file, "--extract", "ws"]);
    assert!(said.contains("ws/bilag.json exists already"), "{said}");
    let said = desk.fails(2, &["inspect", "ws/register.json"]);
    assert!(said.contains("ws/register.json is neither a PDF file nor a DOCX file"), "{said}");
    let said = desk.fails(2, &["inspect", "none.pdf"]);
    assert!(said.contains("There is no file none.pdf"), "{said}");

    let json: serde_json::Value = serde_json::from_str(&desk.succeeds(&["inspect", file, "--json"])).unwrap();
    assert_eq!(json["record"]["annex"]["locale"], "nb");
    assert_eq!((&json["digests_match"], &json["verified"]), (&true.into(), &serde_json::Value::Null));
    assert_eq!(json["signature_fields"][1]["name"], "processor.signature");
}

#[test]
fn the_command_says_no_with_what_differs() {
    let desk = Desk::new();
    let bytes = ours();
    let altered = &changed(&bytes, &|file| page(file, 2).set("Rotate", 90))[1];
    desk.write("altered.pdf", altered);
    let output = desk.run(&["inspect", "altered.pdf", "--verify", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("The content of page 2 of altered.pdf is not what bilag makes"));
    let json: serde_json::Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!((&json["verified"], &json["difference"]["code"]), (&false.into(), &"difference-page".into()));
    // Without being asked, it does not judge the pages.
    assert!(lines(&desk.succeeds(&["inspect", "altered.pdf"]))[0].starts_with("Annex"));

    let data = &changed(&bytes, &|file| {
        let data = String::from_utf8(embedded(file).get_plain_content().unwrap()).unwrap();
        embedded(file).set_plain_content(data.replacen("\"IE\"", "\"DE\"", 1).into_bytes());
    })[0];
    desk.write("data.pdf", data);
    let said = desk.succeeds(&["inspect", "data.pdf"]);
    assert!(said.contains("does not match the data"), "{said}");
    let output = desk.run(&["inspect", "data.pdf", "--verify"]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_draft_is_said_to_be_one_and_made_again() {
    let desk = Desk::with_workspace();
    let danish = desk.text("ws/locales/da.ftl").replacen(".description = ", ".note = ", 1);
    desk.write("ws/locales/da.ftl", danish);
    desk.succeeds(&["build", "ws", "--draft", "--locale", "da", "--format", "pdf"]);
    let file = "out/plandisc-example/sub-processors.da.pdf";
    let said = desk.succeeds(&["inspect", file, "--verify", "--extract", "draft"]);
    assert!(said.contains("Draft             yes") && said.contains("draft/locales/nb.ftl"), "{said}");
    desk.succeeds(&["build", "draft", "--draft", "--format", "pdf", "--out", "again"]);
    let again = std::fs::read(desk.path("again/plandisc-example/sub-processors.da.pdf")).unwrap();
    assert!(again == std::fs::read(desk.path(file)).unwrap());
}

#[test]
fn an_annex_of_ones_own_carries_its_template() {
    let desk = Desk::with_workspace();
    let template =
        include_str!("../../templates/annexes/sub-processors.json").replacen("sub-processors", "list", 1);
    desk.write("ws/annexes/list.json", template);
    desk.succeeds(&["build", "ws", "--annex", "list", "--locale", "en", "--format", "pdf"]);
    let file = "out/plandisc-example/list.en.pdf";
    desk.succeeds(&["inspect", file, "--verify", "--extract", "own"]);
    desk.succeeds(&["build", "own", "--format", "pdf", "--out", "again"]);
    let again = std::fs::read(desk.path("again/plandisc-example/list.en.pdf")).unwrap();
    assert!(again == std::fs::read(desk.path(file)).unwrap());
}
