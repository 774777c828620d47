//! DOCX annexes that somebody altered, as they are or saved again before: what is found, and what is said of it.

use bilag::inspect::{Annex, Difference, Verdict};

use crate::cli::Desk;
use crate::packed::{MAIN, ours, packed, parts, repacked, replaced};
use crate::saved::{difference, open, saved, verdict};

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
