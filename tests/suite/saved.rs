//! DOCX annexes read back: as written, filled in, saved again by an office program, or altered.

use std::collections::BTreeMap;

use bilag::inspect::{Annex, Difference, Verdict};
use bilag::render::docx::{Error, Place};

use crate::cli::{Desk, stderr, stdout};
use crate::golden::{example, filled};
use crate::hostile::HOSTILE;
use crate::inspect::CATALOGS;
use crate::keep::render_docx;
use crate::packed::{MAIN, ours, packed, parts, repacked, replaced};

fn open(bytes: &[u8]) -> Annex<'_> {
    Annex::open("annex.docx", bytes).unwrap()
}

fn verdict(bytes: &[u8]) -> Verdict {
    open(bytes).verify().unwrap()
}

fn blanks(bytes: &[u8]) -> BTreeMap<String, String> {
    open(bytes).filled().unwrap().unwrap()
}

/// The difference, which every language words.
fn difference(bytes: &[u8]) -> Difference {
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
    for locale in ["nb", "da", "en"] {
        for document in [example(locale), filled(locale)] {
            let bytes = render_docx(&document).unwrap();
            let annex = open(&bytes);
            assert_eq!(annex.record.annex.locale, locale);
            assert_eq!(annex.json.as_bytes(), document.attachments[0].bytes);
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
    (note.name, note.media_type, note.bytes) =
        ("a \"note\" & more".into(), "text/plain".into(), words.clone().into_bytes());
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
    document.attachments[0].bytes = "{\n\"a\": \"\u{FFFF}\"}".into();
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
fn saved() -> Vec<u8> {
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
fn a_changed_word_is_shown_in_both_readings() {
    let long = ("Vi bruker Amazon til sikkerhetskopiering", "Vi bruker ikke Amazon til sikkerhetskopiering");
    let Difference::Words { ours: our, theirs } = difference(&replaced(&ours(), MAIN, long.0, long.1)) else {
        panic!()
    };
    assert!(
        our.starts_with(long.0) && theirs.starts_with(long.1) && theirs.chars().count() < 120,
        "{our} {theirs}"
    );
    let end = difference(&replaced(&saved(), MAIN, "Data lagres i EU.", "Data lagres i USA."));
    let Difference::Words { ours: our, theirs } = end else { panic!() };
    assert!(
        our.starts_with('…') && our.ends_with("lagres i EU.") && theirs.ends_with("lagres i USA."),
        "{our} {theirs}"
    );
}

/// A change of the main document that makes it say something else.
struct Case {
    what: &'static str,
    expected: Difference,
    from: String,
    to: String,
}

const AMAZON: &str = "<w:t xml:space=\"preserve\">Amazon</w:t>";
/// The beginning of Amazon's row, in its style.
const ROW: &str = "<w:trPr><w:cantSplit /></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"1759\" w:type=\"dxa\" /></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableRowHeading\"";
const END: &str = "<w:sectPr>";
/// The cell beside Amazon's, from the end of his.
const IRELAND: &str = "</w:tc><w:tc><w:tcPr><w:tcW w:w=\"1019\" w:type=\"dxa\" /></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableText\" /></w:pPr><w:r><w:t xml:space=\"preserve\">Irland</w:t></w:r></w:p>";
const FOOT: &str = "Underdatabehandlere – Plandisc, 15. oktober 2020 Side av";

fn case(what: &'static str, expected: Difference, from: &str, to: &str) -> Case {
    Case { what, expected, from: from.to_owned(), to: to.to_owned() }
}

/// A case in which something stands after Amazon's name.
fn after(what: &'static str, expected: Difference, inside: &str) -> Case {
    case(what, expected, AMAZON, &format!("{AMAZON}</w:r>{inside}<w:r>"))
}

fn paragraph(words: &str) -> String {
    format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")
}

fn changed(ours: &str, theirs: &str) -> Difference {
    Difference::Words { ours: ours.to_owned(), theirs: theirs.to_owned() }
}

fn cases_of_words() -> Vec<Case> {
    let added = Difference::Added("Nytt".to_owned());
    let [new, moved] = ["Nytt", "Irland"].map(paragraph);
    let page = "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t> ikke</w:t></w:r></w:fldSimple>";
    vec![
        case("a paragraph more", added.clone(), END, &(new.clone() + END)),
        case("a paragraph more in a cell", added, IRELAND, &(new + IRELAND)),
        case("a paragraph less", Difference::Missing("Parter".into()), ">Parter<", "><"),
        case(
            "the last words gone",
            Difference::Missing("Underskrift".into()),
            "Underskrift</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        ),
        case(
            "words in another cell",
            Difference::Cell("Irland".into()),
            IRELAND,
            &(moved + "</w:tc><w:tc><w:p/>"),
        ),
        after("words in a field that counts pages", changed("Amazon", "Amazon ikke"), page),
        case(
            "a blank of another name",
            changed("Navn [controller.name]", "Navn [controller.nickname]"),
            "b:controller.name[",
            "b:controller.nickname[",
        ),
        case(
            "a control bound elsewhere",
            changed("Navn [controller.name]", "Navn [fylles ut]"),
            "urn:bilag:agreement:1",
            "urn:other",
        ),
    ]
}

fn cases_of_changes_and_hidden_words() -> Vec<Case> {
    let tracked = |words: &str| Difference::Tracked(words.to_owned());
    let hidden = || Difference::Hidden("Amazon".to_owned());
    let deleted =
        format!("</w:r><w:del w:id=\"1\"><w:r>{}</w:r></w:del><w:r>", AMAZON.replace("w:t", "w:delText"));
    let inserted = "<w:ins w:id=\"1\"><w:r><w:t> ikke</w:t></w:r></w:ins>";
    let row = |property: &str| {
        format!("<w:trPr>{property}</w:trPr><w:tc><w:p><w:pPr><w:pStyle w:val=\"TableRowHeading\"")
    };
    let run = |properties: &str| format!("<w:rPr>{properties}</w:rPr>{AMAZON}");
    vec![
        case("a tracked deletion", tracked("Amazon"), AMAZON, &deleted),
        after("a tracked insertion", tracked("Amazon ikke"), inserted),
        case("a tracked row", tracked("Oppdatert"), ROW, &row("<w:del w:id=\"1\"/>")),
        case(
            "a tracked end of a paragraph",
            tracked("Parter"),
            "<w:pStyle w:val=\"Heading1\" />",
            "<w:rPr><w:del w:id=\"1\"/></w:rPr>",
        ),
        case("hidden words", hidden(), AMAZON, &run("<w:vanish/>")),
        case("words hidden by their style", hidden(), AMAZON, &run("<w:rStyle w:val=\"Zq\"/>")),
        case("a hidden row", hidden(), ROW, &row("<w:hidden/>")),
    ]
}

fn cases_of_what_is_no_word() -> Vec<Case> {
    let object = |what: &str, words: &str| Difference::Object { what: what.into(), words: words.into() };
    let shape = |inside: &str| {
        format!(
            "<w:r><w:pict><v:rect xmlns:v=\"urn:schemas-microsoft-com:vml\">{inside}</v:rect></w:pict></w:r>"
        )
    };
    let boxed =
        shape(&format!("<v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox>", paragraph("Nytt")));
    let foreign = "<w:r><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>1</m:t></m:r></m:oMath></w:r>";
    vec![
        after(
            "a footnote",
            object("footnoteReference", "Amazon"),
            "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
        ),
        after("a comment", object("commentRangeStart", "Amazon"), "<w:commentRangeStart w:id=\"2\"/>"),
        after("a text box", object("txbxContent", "Nytt"), &boxed),
        after("a shape over the words", object("pict", "Amazon"), &shape("")),
        after(
            "a symbol",
            object("sym", "Amazon"),
            "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>",
        ),
        after("a formula", object("oMath", "Amazon1"), foreign),
        case(
            "a document in the document",
            object("altChunk", "Underskrift"),
            END,
            &format!("<w:altChunk r:id=\"rId99\"/>{END}"),
        ),
        case(
            "words made of a field",
            Difference::Field("IF".into()),
            AMAZON,
            &format!(
                "</w:r><w:fldSimple w:instr=\"IF 1=1 Andre Amazon\"><w:r>{AMAZON}</w:r></w:fldSimple><w:r>"
            ),
        ),
        case(
            "a first page without its foot",
            Difference::Furniture { ours: FOOT.into(), theirs: String::new() },
            "<w:pgSz",
            "<w:titlePg/><w:pgSz",
        ),
    ]
}

#[test]
fn whatever_else_is_changed_is_found() {
    let style = |id: &str, more: &str| format!("<w:style w:styleId=\"{id}\">{more}</w:style>");
    let styles = style("Base", "<w:rPr><w:vanish/></w:rPr>")
        + &style("Zq", "<w:basedOn w:val=\"Base\"/>")
        + "</w:styles>";
    let whole = replaced(&ours(), "word/styles.xml", "</w:styles>", &styles);
    assert_eq!(verdict(&whole), Verdict::Same, "a style that nothing is in");
    let cases = [cases_of_words(), cases_of_changes_and_hidden_words(), cases_of_what_is_no_word()];
    for Case { what, expected, from, to } in cases.into_iter().flatten() {
        assert_eq!(difference(&replaced(&whole, MAIN, &from, &to)), expected, "{what}");
    }
    let foot = replaced(&ours(), "word/footer1.xml", "2020", "2021");
    assert_eq!(
        difference(&foot),
        Difference::Furniture { ours: FOOT.into(), theirs: FOOT.replace("2020", "2021") }
    );
}

/// An annex of every kind of content, with links, lists and a logo.
fn kinds() -> Vec<u8> {
    let desk = Desk::new();
    let workspace = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/kinds");
    desk.succeeds(&["build", workspace, "--annex", "kinds", "--locale", "nb", "--format", "docx"]);
    std::fs::read(desk.path("out/kinds/kinds.nb.docx")).unwrap()
}

#[test]
fn links_and_the_words_of_numbers_are_compared() {
    let kinds = kinds();
    assert_eq!(verdict(&kinds), Verdict::AsWritten);
    let links = "word/_rels/document.xml.rels";
    let elsewhere =
        difference(&replaced(&kinds, links, "Target=\"https://", "Target=\"https://www.example.org/"));
    assert!(
        matches!(&elsewhere, Difference::Link(target) if target.contains("www.example.org")),
        "{elsewhere:?}"
    );
    let slash = replaced(&kinds, links, "\" TargetMode=\"External\"", "/\" TargetMode=\"External\"");
    assert_eq!(verdict(&slash), Verdict::Same);
    let numbered = replaced(&kinds, "word/numbering.xml", "w:lvlText w:val=\"", "w:lvlText w:val=\"Ikke ");
    assert!(matches!(difference(&numbered), Difference::Numbering(words) if words.starts_with("Ikke")));
}

#[test]
fn a_logo_is_known_by_its_digest() {
    let kinds = kinds();
    assert!(open(&kinds).logo.unwrap().starts_with(b"\x89PNG"));
    let named: Vec<_> = parts(&kinds)
        .into_iter()
        .map(|(path, content)| match String::from_utf8(content) {
            Ok(text) => (path, text.replace("picture1.png", "image7.png").into_bytes()),
            Err(picture) => (path.replace("picture1", "image7"), picture.into_bytes()),
        })
        .collect();
    let file = |parts: &[(String, Vec<u8>)]| {
        packed(parts.iter().map(|(path, content)| (path.as_str(), content.as_slice())))
    };
    assert_eq!(verdict(&file(&named)), Verdict::Same);
    assert_eq!(difference(&replaced(&kinds, MAIN, "r:embed=", "r:other=")), Difference::Picture);
    let shape = "<w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:imagedata r:id=\"none\"/></v:shape></w:pict>";
    let twice = replaced(&kinds, MAIN, "<w:drawing>", &(shape.to_owned() + "<w:drawing>"));
    assert_eq!(difference(&twice), Difference::Picture);
    let mut other = named;
    other.iter_mut().find(|(path, _)| path.starts_with("word/media/")).unwrap().1[60] ^= 1;
    let other = file(&other);
    assert_eq!((open(&other).logo, difference(&other)), (None, Difference::Data));
}

#[test]
fn a_line_to_sign_on_is_one_whatever_it_looks_like() {
    let drawn = replaced(&ours(), MAIN, "r:id=\"signatureLine\"", "r:id=\"rId99\"");
    assert_eq!(verdict(&drawn), Verdict::Same);
    let none = replaced(&ours(), MAIN, "<o:signatureline ", "<o:callout ");
    assert_eq!(difference(&none), Difference::Picture);
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
fn parts_and_data_that_are_gone_or_changed_are_missed() {
    let changed = replaced(&ours(), "customXml/item2.xml", "\"IE\"", "\"DE\"");
    assert_eq!(difference(&changed), Difference::Data);
    let other = replaced(&ours(), "customXml/item2.xml", "\"version\": \"", "\"version\": \"9");
    assert!(matches!(difference(&other), Difference::Version { made, .. } if made.starts_with('9')));
    let refused = |bytes: &[u8]| Annex::open("annex.docx", bytes).err().map(|findings| findings[0].code.0);
    let without = |gone: &str| repacked(&ours(), |path, text| (path != gone).then_some(text));
    assert_eq!(refused(&without("customXml/item2.xml")), Some("record-emptied"));
    let nothing =
        repacked(&ours(), |path, text| Some(if path.ends_with("item2.xml") { String::new() } else { text }));
    assert_eq!(
        refused(&nothing),
        Some("record-emptied"),
        "as LibreOffice 7.4 leaves it where a blank has an ampersand"
    );
    let neither =
        repacked(&ours(), |path, text| (!path.ends_with('2') && !path.contains("2.xml")).then_some(text));
    assert_eq!(refused(&neither), Some("no-record"));
    assert_eq!(refused(&without(MAIN)), Some("docx-damaged"));
    assert_eq!(refused(&without("_rels/.rels")), Some("unknown-file"));
    let footless = without("word/footer1.xml");
    assert_eq!(open(&footless).verify().unwrap_err()[0].code.0, "docx-damaged");
    let twice = repacked(&ours(), |path, text| {
        Some(if path == "customXml/item1.xml" {
            "<file xmlns=\"urn:bilag:record:1\" name=\"bilag.json\">{}</file>".to_owned()
        } else {
            text
        })
    });
    assert_eq!(refused(&twice), Some("docx-damaged"), "two records that disagree");
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
