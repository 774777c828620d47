//! Tables of contents: what they list, on which pages, and where their entries lead.

use bilag::document::{
    Block, Contents, Document, Heading, Inline, Numbering, Numerals, Orientation, Section, Text,
};
use bilag::render::text;

use crate::counted::assert_counted_alike;
use crate::equal::said_by_both;
use crate::headings::leads;
use crate::hostile::{heading, row, table, with};
use crate::keep;
use crate::ooxml::Package;
use crate::reader::Reading;
use crate::structure::structure;

fn numbered(level: u8, number: &str, name: Option<&str>, text: impl Into<Text>) -> Block {
    let (number, name) = (Some(number.to_owned()), name.map(str::to_owned));
    Block::Heading(Heading { level, number, name, text: text.into() })
}

fn paragraphs(count: usize) -> Vec<Block> {
    let words =
        "Databehandleren behandler personopplysninger på vegne av den behandlingsansvarlige. ".repeat(6);
    vec![Block::Paragraph(words.into()); count]
}

/// Contents on the first page, then headings of three levels over pages that turn.
fn document(deepest: u8) -> Document {
    let mixed = Text(vec![
        Inline::Words("Overføring etter ".into()),
        Inline::Foreign { language: "en".into(), words: "Standard Contractual Clauses".into() },
        Inline::Words(", se ".into()),
        Inline::Reference { target: "measures".into(), words: "Bilag\u{A0}A".into() },
    ]);
    let long = "Nærmere om overføring av personopplysninger til tredjeland og internasjonale organisasjoner etter personvernforordningen kapittel V";
    let mut document = with(vec![
        Block::Title("Bilag til databehandleravtale".into()),
        Block::Contents(Contents { title: "Innhold".into(), deepest }),
    ]);
    let numbering =
        Numbering { level: 1, numerals: Numerals::Letters, label: "Bilag\u{A0}".to_owned(), start: 1 };
    document.numberings = vec![numbering];
    document.sections[0].orientation = Orientation::Portrait;
    let mut first = vec![numbered(1, "Bilag\u{A0}A", Some("measures"), "Tiltak")];
    first.extend(paragraphs(3));
    first.push(numbered(2, "A.1", None, "Kryptering & «nøkler» <alle>"));
    first.extend(paragraphs(12));
    first.push(numbered(2, "A.2", Some("breach"), long));
    first.push(numbered(3, "A.2.1", None, "Mistanke"));
    document.sections.push(Section { numbering: Some(0), ..Section::new(Orientation::Portrait, first) });
    let second = vec![
        numbered(1, "Bilag\u{A0}B", None, mixed),
        table(vec![row("A", "b", "1. mai 2020")]),
        heading(1, ""),
        heading(1, "Underskrifter"),
    ];
    document.sections.push(Section { numbering: Some(0), ..Section::new(Orientation::Landscape, second) });
    document
}

#[test]
fn the_text_lists_the_headings() {
    let said = text::render(&document(2));
    assert!(
        said.contains(
            "\n== Innhold\n- Bilag A Tiltak\n  - A.1 Kryptering & «nøkler» <alle>\n  - A.2 Nærmere om overføring av \
             personopplysninger til tredjeland og internasjonale organisasjoner etter personvernforordningen \
             kapittel V\n- Bilag B Overføring etter Standard Contractual Clauses, se Bilag A\n- Underskrifter\n\n"
        ),
        "{said}"
    );
}

#[test]
fn entries_lead_to_their_headings_and_say_their_pages() {
    let bytes = keep::render(&document(3)).unwrap();
    let told = structure(&bytes);
    let entry = |words: &str, page| format!("TOCI(Reference(Link({words} \"{page}\" @Link))");
    for (words, page) in [
        ("\"Bilag A Tiltak \"", 2),
        ("\"A.1 Kryptering & «nøkler» <alle> \"", 2),
        ("\"A.2.1 Mistanke \"", 3),
        ("\"Bilag B Overføring etter \" Span:en(\"Standard Contractual Clauses\") \", se Bilag A \"", 4),
        ("\"Underskrifter \"", 4),
    ] {
        assert!(told.contains(&entry(words, page)), "{words}: {told}");
    }
    assert!(told.contains("H2(\"Innhold\") TOC(TOCI(") && !told.contains("\"Innhold \""), "{told}");
    // Each level stands within the entry above it.
    assert_eq!((told.matches("TOC(").count(), told.matches("TOCI(").count()), (3, 6), "{told}");

    let reading = Reading::of(&bytes);
    for (page, label, target, _) in leads(&bytes).into_iter().take(6) {
        let says = |page: usize| -> String {
            let seen = reading.seen.iter().filter(|seen| seen.page == page && !seen.is_artifact());
            seen.map(|seen| seen.character.replace('\u{A0}', " ")).collect::<String>().replace('\u{AD}', "")
        };
        let start: String = label.chars().take(30).collect();
        assert!(page == 0 && says(target).contains(&start), "{label} is not on page {target}");
    }
    // Numbers end at the right margin, and dots are no part of the text.
    let numbers = reading.seen.iter().filter(|seen| {
        seen.page == 0 && !seen.is_artifact() && seen.character.parse::<u8>().is_ok() && seen.at.0 > 500.0
    });
    let edges: Vec<f64> = numbers.map(|seen| (seen.at.0 * 10.0).round()).collect();
    assert_eq!(edges.len(), 6, "{edges:?}");
    assert!(edges.iter().all(|edge| (edge - edges[0]).abs() < 10.0), "{edges:?}");
    assert!(reading.artifacts(0).contains(". . . ."), "{}", reading.artifacts(0));
}

#[test]
fn a_word_processor_gets_a_field_with_its_result() {
    let bytes = keep::render_docx(&document(2)).unwrap();
    let package = Package::of(&bytes);
    let body = package.document();
    let control = body.all("w:sdt").into_iter().next().unwrap();
    assert_eq!(control.value("w:docPartGallery"), "Table of Contents");
    let codes: Vec<_> = control.all("w:instrText").iter().map(|code| code.text.clone()).collect();
    assert_eq!(codes[0], r#"TOC \o "1-2" \h \z \u"#);
    assert_eq!(codes.len(), 6);
    let around: Vec<&str> = body.all("w:bookmarkStart").iter().map(|mark| mark.attribute("w:name")).collect();
    for (link, code) in control.all("w:hyperlink").iter().zip(&codes[1..]) {
        let anchor = link.attribute("w:anchor");
        assert_eq!(*code, format!(r"PAGEREF {anchor} \h"));
        assert!(around.contains(&anchor), "{anchor} in {around:?}");
    }
    let kinds: Vec<_> = control.all("w:fldChar").iter().map(|mark| mark.attribute("w:fldCharType")).collect();
    let count = |kind| kinds.iter().filter(|known| **known == kind).count();
    assert_eq!((count("begin"), count("separate"), count("end")), (6, 6, 6));
    let styles = package.part("word/styles.xml");
    let named = |id: &str| styles.all("w:style").into_iter().find(|style| style.attribute("w:styleId") == id);
    for id in ["TOCHeading", "TOC1", "TOC2"] {
        assert!(named(id).is_some(), "{id}");
    }
    assert_eq!(named("TOC1").unwrap().all("w:tab")[0].attribute("w:leader"), "dot");
    assert!(!package.part("word/settings.xml").all("w:updateFields").iter().any(|_| true));
    // Where nothing is listed there is none of it.
    let plain = Package::of(&keep::render_docx(&with(vec![heading(1, "x")])).unwrap());
    assert!(plain.document().all("w:sdt").is_empty());
    assert!(
        !plain
            .part("word/styles.xml")
            .all("w:style")
            .iter()
            .any(|style| style.attribute("w:styleId") == "TOC1")
    );
}

#[test]
fn both_formats_say_the_same_pages() {
    for deepest in [1, 2, 3, 9] {
        said_by_both(&document(deepest), "contents");
    }
    let empty = with(vec![Block::Contents(Contents { title: "Innhold".into(), deepest: 2 })]);
    said_by_both(&empty, "contents of nothing");
}

/// Two parts under titles of level 1, each numbered by itself from level 2 on.
fn parts() -> Document {
    let part = |at: usize, title: &str, label: &str, numerals: [&str; 2]| {
        let [first, second] = numerals;
        let blocks = vec![
            heading(1, title),
            numbered(2, &format!("{label}{first}"), None, "Behandlingen"),
            numbered(3, &format!("{first}.1"), None, "Formål"),
            numbered(4, &format!("{first}.1.1"), None, "Nærmere"),
            heading(2, "Uten nummer"),
            numbered(2, &format!("{label}{second}"), None, "Underdatabehandlere"),
            numbered(3, &format!("{second}.1"), None, "Godkjente"),
        ];
        Section { numbering: Some(at), ..Section::new(Orientation::Portrait, blocks) }
    };
    let mut document = with(vec![Block::Contents(Contents { title: "Innhold".into(), deepest: 2 })]);
    document.numberings = vec![
        Numbering { level: 2, numerals: Numerals::Letters, label: "Bilag\u{A0}".to_owned(), start: 1 },
        Numbering { level: 2, numerals: Numerals::Roman, label: "Vedlegg\u{A0}".to_owned(), start: 1 },
    ];
    document.sections.push(part(0, "Dansk form", "Bilag\u{A0}", ["A", "B"]));
    document.sections.push(part(1, "Europeisk form", "Vedlegg\u{A0}", ["I", "II"]));
    document
}

#[test]
fn each_part_counts_by_itself() {
    let document = parts();
    assert_counted_alike(&document, 14);
    said_by_both(&document, "parts");
    let told = structure(&keep::render(&document).unwrap());
    assert!(
        told.contains(
            "H2(\"Europeisk form\") H3(\"Vedlegg I Behandlingen\") H4(\"I.1 Formål\") H5(\"I.1.1 Nærmere\")"
        ),
        "{told}"
    );
}
