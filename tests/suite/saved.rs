//! DOCX annexes read back: as written, filled in, or saved again by an office program.

use std::collections::BTreeMap;

use bilag::inspect::{Annex, Difference, Verdict};
use bilag::locale::shipped;
use bilag::render::docx::{Error, Place};

use crate::cli::{Desk, stderr, stdout};
use crate::golden::{example, filled};
use crate::hostile::HOSTILE;
use crate::inspect::CATALOGS;
use crate::keep::render_docx;
use crate::packed::{MAIN, ours, packed, parts, replaced};

pub(crate) fn open(bytes: &[u8]) -> Annex<'_> {
    Annex::open("annex.docx", bytes).unwrap()
}

pub(crate) fn verdict(bytes: &[u8]) -> Verdict {
    open(bytes).verify().unwrap()
}

fn blanks(bytes: &[u8]) -> BTreeMap<String, String> {
    open(bytes).filled().unwrap().unwrap()
}

/// The difference, which every language words.
pub(crate) fn difference(bytes: &[u8]) -> Difference {
    let Verdict::Different(difference) = verdict(bytes) else { panic!("no difference") };
    for catalog in CATALOGS.iter() {
        let finding = difference.finding("annex.docx");
        let said = catalog.describe(&finding);
        assert!(said.message.contains("annex.docx") && said.help.is_some(), "{}", said.message);
    }
    difference
}

#[test]
fn an_annex_says_what_it_was_made_from() {
    for locale in shipped() {
        for document in [example(locale), filled(locale)] {
            let bytes = render_docx(&document).unwrap();
            let annex = open(&bytes);
            assert_eq!(annex.record.annex.locale, locale);
            assert_eq!(annex.json.as_bytes(), document.attachments[0].content.to_vec());
            assert!(annex.fields.is_empty());
            assert_eq!(annex.verify().unwrap(), Verdict::AsWritten);
            assert!(blanks(&bytes).is_empty());
        }
    }
    assert!(ours().len() < 25_000);
}

#[test]
fn attachments_of_text_are_carried_as_they_are() {
    let mut document = example("nb");
    let mut note = document.attachments[0].clone();
    let words = HOSTILE.join("\n") + "\r\n\tæ  ";
    (note.name, note.media_type, note.content) =
        ("a \"note\" & more".into(), "text/plain".into(), words.clone().into_bytes().into());
    let picture = bilag::document::Attachment { media_type: "image/png".into(), ..note.clone() };
    document.attachments.extend([note, picture]);
    let bytes = render_docx(&document).unwrap();
    assert_eq!(verdict(&bytes), Verdict::Same, "the note is no annex's");
    let items: Vec<_> =
        parts(&bytes).into_iter().filter(|(path, _)| path.starts_with("customXml/item")).collect();
    assert_eq!(items.len(), 6, "blanks, record and note, each with its properties");
    let note = crate::ooxml::Node::parse(std::str::from_utf8(&items[4].1).unwrap());
    assert_eq!((note.name.as_str(), note.attribute("name")), ("file", "a \"note\" & more"));
    // XML has one kind of line end.
    assert_eq!(note.text.replace("\r\n", "\n"), words.replace("\r\n", "\n"));
    document.attachments[0].content = "{\n\"a\": \"\u{FFFF}\"}".as_bytes().into();
    let error = bilag::render::docx::render(&document).unwrap_err();
    assert!(
        matches!(&error, Error::Character { place: Place::Attachment, words, .. } if words.starts_with("\"a\"")),
        "{error:?}"
    );
    let ids: std::collections::BTreeSet<&[u8]> = [1, 3, 5].map(|at| items[at].1.as_slice()).into();
    assert_eq!(ids.len(), 3);
}

/// A file that says what ours does, as office programs write it: with parts of other names, runs split, unknown
/// marks, and page numbers counted.
pub(crate) fn saved() -> Vec<u8> {
    let renamed = |text: &str| {
        let data = text.replace("customXml/item", "customXml/data").replace("\"itemProps", "\"dataProps");
        data.replace("footer1", "foot")
    };
    let change = |path: &str, text: &str| match path {
        MAIN => text
            .replacen(">Irland<", ">Ir</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>land<", 1)
            .replacen("<w:body>", "<w:body><w:p><w:bookmarkStart w:id=\"7\" w:name=\"a\"/></w:p>", 1)
            .replacen("for Plandisc,", "for</w:t><w:tab/><w:t>Plandisc,", 1)
            .replace("<w:tag ", "<w:other ")
            .replace("r:id=\"signatureLine\"", "r:id=\"drawnAnew\"")
            .replace("xmlns:b=", "xmlns:ns0=")
            .replace("/b:", "/ns0:"),
        "word/foot.xml" => text.replacen(">1<", ">12<", 2),
        _ => renamed(text),
    };
    let mut saved = Vec::new();
    for (path, content) in parts(&ours()) {
        let path = path.replace("item", "data").replace("footer1", "foot");
        // LibreOffice drops these.
        if path.starts_with("customXml/_rels") {
            continue;
        }
        let content = match String::from_utf8(content) {
            Ok(text) => change(&path, &text).into_bytes(),
            Err(picture) => picture.into_bytes(),
        };
        saved.push((path, content));
    }
    packed(saved.iter().map(|(path, content)| (path.as_str(), content.as_slice())))
}

#[test]
fn a_file_saved_again_says_the_same() {
    let parts = parts(&ours());
    let packed = packed(parts.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
    assert_eq!(verdict(&packed), Verdict::Same);
    assert_eq!(verdict(&saved()), Verdict::Same);
    assert!(blanks(&saved()).is_empty());
}

/// What stands in an empty blank.
fn empty() -> String {
    let text =
        String::from_utf8(parts(&ours()).into_iter().find(|(path, _)| path == MAIN).unwrap().1).unwrap();
    let content = text.split("<w:sdtContent>").nth(1).unwrap();
    content.split("preserve\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

#[test]
fn blanks_are_there_to_be_filled_in() {
    // As Word does, in the control and in the data.
    let first = format!("<w:showingPlcHdr/>{}", "<w:dataBinding");
    let typed = replaced(&ours(), MAIN, &first, "<w:dataBinding");
    let typed = replaced(&typed, MAIN, &format!(">{}<", empty()), "><w:r/><");
    assert_eq!(verdict(&typed), Verdict::Same);
    let typed = replaced(&typed, MAIN, "<w:r/>", "");
    let name = "Fjellbris &amp; Sønn";
    let typed = replaced(&typed, MAIN, "preserve\"><", &format!("preserve\">{name}<"));
    let both = replaced(
        &typed,
        "customXml/item1.xml",
        "<controller.name/>",
        &format!("<controller.name>{name}</controller.name>"),
    );
    // As a script does, in the data alone.
    let data = replaced(
        &ours(),
        "customXml/item1.xml",
        "<controller.name/>",
        &format!("<controller.name>{name}</controller.name>"),
    );
    for file in [typed, both, data] {
        assert_eq!(verdict(&file), Verdict::Same);
        assert_eq!(
            blanks(&file),
            BTreeMap::from([("controller.name".to_owned(), "Fjellbris & Sønn".to_owned())])
        );
    }
    // Tracked, as long as it stands in the blank.
    let tracked = replaced(
        &ours(),
        MAIN,
        "<w:sdtContent>",
        "<w:sdtContent><w:ins w:id=\"1\"><w:r><w:t>A</w:t></w:r></w:ins>",
    );
    assert_eq!(verdict(&tracked), Verdict::Same);
    // Whatever a control says of what it shows.
    let claimed = replaced(&ours(), MAIN, &format!(">{}<", empty()), ">etter avtale<");
    assert_eq!(blanks(&claimed), BTreeMap::from([("controller.name".to_owned(), "etter avtale".to_owned())]));
    // LibreOffice makes data of what an empty control shows.
    let shown = format!("<controller.name>{}</controller.name>", empty());
    assert!(blanks(&replaced(&ours(), "customXml/item1.xml", "<controller.name/>", &shown)).is_empty());
    let said = replaced(
        &ours(),
        "customXml/item1.xml",
        "<controller.name/>",
        "<controller.name> \n</controller.name>",
    );
    assert!(blanks(&said).is_empty());
}

#[test]
fn a_protected_file_is_made_protected() {
    let protected = bilag::render::docx::Options { protect: true };
    let bytes = bilag::render::docx::Renderer::with(protected).render(&example("nb")).unwrap();
    assert_eq!(verdict(&bytes), Verdict::AsWritten);
    let off = replaced(&bytes, "word/settings.xml", "w:enforcement=\"1\"", "w:enforcement=\"0\"");
    assert_eq!(verdict(&off), Verdict::Same);
}

#[test]
fn a_date_that_was_picked_is_told_as_it_is_shown() {
    let blank = "processor.signature.date";
    let text =
        String::from_utf8(parts(&ours()).into_iter().find(|(path, _)| path == MAIN).unwrap().1).unwrap();
    let control = text.split("<w:sdt>").find(|control| control.contains(blank)).unwrap();
    let shown = control.split("</w:sdt>").next().unwrap();
    let picked = shown.replace("<w:showingPlcHdr/>", "").replace("[velg dato]", "24. november 2026");
    assert_ne!(shown, picked);
    let picked = replaced(&ours(), MAIN, shown, &picked);
    let [empty, full] = [format!("<{blank}/>"), format!("<{blank}>2026-11-24</{blank}>")];
    let kept = replaced(&picked, "customXml/item1.xml", &empty, &full);
    for file in [picked, kept] {
        assert_eq!(verdict(&file), Verdict::Same);
        assert_eq!(blanks(&file), BTreeMap::from([(blank.to_owned(), "24. november 2026".to_owned())]));
    }
}

#[test]
fn the_command_tells_extracts_and_verifies() {
    let desk = Desk::new();
    desk.succeeds(&["build", "--locale", "nb", "--format", "docx"]);
    let file = "out/plandisc-example/sub-processors.nb.docx";
    let said = desk.succeeds(&["inspect", file, "--verify", "--extract", "ws"]);
    for words in [
        "Underdatabehandlere (sub-processors)",
        "Filled in       none",
        "sub-processors.nb.docx is exactly as bilag",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("Signature fields"), "{said}");
    desk.succeeds(&["build", "ws", "--format", "docx", "--out", "again"]);
    let written = std::fs::read(desk.path(file)).unwrap();
    assert!(std::fs::read(desk.path("again/plandisc-example/sub-processors.nb.docx")).unwrap() == written);

    let name = "<controller.name>Fjellbris\u{1B}[2J</controller.name>".replace('\u{1B}', "&#x9;");
    desk.write("filled.docx", replaced(&written, "customXml/item1.xml", "<controller.name/>", &name));
    let said = desk.succeeds(&["inspect", "filled.docx", "--verify"]);
    assert!(
        said.contains("controller.name: Fjellbris [2J") && said.contains("One blank is filled in."),
        "{said}"
    );
    let long = format!("<controller.name>{}</controller.name>", "æ".repeat(70_000));
    desk.write("long.docx", replaced(&written, "customXml/item1.xml", "<controller.name/>", &long));
    assert!(desk.succeeds(&["inspect", "long.docx"]).contains(&"æ".repeat(70_000)));
    let json = desk.succeeds(&["inspect", "filled.docx", "--verify", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let told = ["verified", "as_written"].map(|key| json[key].as_bool());
    assert_eq!(told, [Some(true), Some(false)]);
    assert_eq!(json["filled"], serde_json::json!({ "controller.name": "Fjellbris [2J" }));
    assert_eq!(json["signature_fields"], serde_json::json!([]));

    desk.write("altered.docx", replaced(&written, MAIN, ">Irland<", ">Island<"));
    let output = desk.run(&["inspect", "altered.docx", "--verify", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("bilag writes “Irland”. The file says “Island”"), "{}", stderr(&output));
    let json: serde_json::Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!((&json["verified"], &json["difference"]["code"]), (&false.into(), &"difference-words".into()));
}
