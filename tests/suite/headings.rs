//! Numbered headings, references to them, and pages that turn.

use std::collections::{BTreeMap, BTreeSet};

use bilag::compose;
use bilag::document::{Block, Document, Heading, Inline, Numbering, Numerals, Orientation, Section, Text};
use bilag::finding::Finding;
use bilag::locale::{Catalog, Fallback, shipped};
use bilag::read::{self, Sources, Workspace};
use bilag::register::Agreement;
use bilag::render::text;
use bilag::source::Source;
use chrono::NaiveDate;
use lopdf::{Dictionary, Document as File, Object};

use crate::counted::{assert_counted_alike, paragraphs};
use crate::hostile::with;
use crate::inspect::open;
use crate::keep;
use crate::ooxml::Package;
use crate::reader::Reading;
use crate::structure::{dictionary, name, resolved, structure};
use crate::tags::kinds;

const REGISTER: &str = r#"{ "id": "a", "product": "B", "processor": {}, "subprocessors": [] }"#;

/// An annex of these sections, numbered so, in Norwegian.
fn annex(numbering: &str, sections: &str, words: &str, draft: bool) -> Result<Document, Vec<Finding>> {
    let template = format!(r#"{{ "id": "own", "title": "own", {numbering} "sections": [{sections}] }}"#);
    let sources = Sources {
        register: Source::new("register.json", REGISTER),
        words: vec![Source::new("nb.ftl", format!("own = Eget\n{words}"))],
        agreements: Vec::new(),
        annexes: vec![Source::new("annexes/own.json", template)],
        logo: None,
        brand: None,
    };
    let workspace = Workspace::read(&sources)?;
    let catalog = Catalog::new("nb", &workspace.words, Fallback::Refused)?;
    let date = NaiveDate::from_ymd_opt(2026, 5, 4).unwrap();
    let options = compose::Options { date, draft, anchors: None, logo: None, brand: None };
    let template = workspace.template("own").unwrap();
    let composed = compose::compose(template, &workspace.register, &Agreement::default(), &catalog, options)?;
    Ok(composed.document)
}

fn heading(level: u8, more: &str) -> String {
    format!(r#"{{ "kind": "heading", "level": {level}, "message": "a"{more} }},"#)
}

/// The headings of a document, as the text dump has them.
fn headings(document: &Document) -> Vec<String> {
    document.headings().map(|heading| text::heading(heading).replace('\u{A0}', " ")).collect()
}

#[test]
fn headings_are_numbered_by_level_and_may_be_left_out() {
    let sections: String = [
        heading(1, ""),
        heading(2, ""),
        heading(3, ""),
        heading(1, r#", "numbered": false"#),
        heading(2, ""),
        heading(1, ""),
        heading(2, ""),
    ]
    .concat();
    let sections = sections.trim_end_matches(',');
    let said = |numbering| headings(&annex(numbering, sections, "a = x\n-annex = Bilag\n", false).unwrap());
    assert_eq!(
        said(r#""numbering": { "format": "letters", "label": "annex-label", "start": 2 },"#),
        ["Bilag B x", "B.1 x", "B.1.1 x", "x", "B.2 x", "Bilag C x", "C.1 x"]
    );
    assert_eq!(
        said(r#""numbering": { "format": "roman" },"#),
        ["I x", "I.1 x", "I.1.1 x", "x", "I.2 x", "II x", "II.1 x"]
    );
    assert_eq!(said(r#""numbering": { "format": "decimal" },"#)[..3], ["1 x", "1.1 x", "1.1.1 x"]);
    assert_eq!(said(""), ["x"; 7]);
}

#[test]
fn a_word_processor_counts_the_same() {
    let sections: String =
        [1, 2, 3, 3, 2, 3, 1, 2].iter().map(|level| heading(*level, "")).collect::<String>()
            + &heading(2, r#", "numbered": false"#)
            + &heading(2, "");
    for numbering in [
        r#""numbering": { "format": "letters", "label": "annex-label", "start": 2 },"#,
        r#""numbering": { "format": "roman", "label": "percent" },"#,
        r#""numbering": { "format": "decimal", "start": 9 },"#,
    ] {
        let words = "a = x\npercent = 100 %1 %\n";
        let document = annex(numbering, sections.trim_end_matches(','), words, false).unwrap();
        let package = Package::of(&keep::render_docx(&document).unwrap());
        let counted: Vec<_> = paragraphs(&package)
            .into_iter()
            .map(|paragraph| paragraph.number.unwrap_or_default().replace('\u{2060}', ""))
            .collect();
        let ours: Vec<_> =
            document.headings().map(|heading| heading.number.clone().unwrap_or_default()).collect();
        assert_eq!(counted, ours, "{numbering}");
        assert!(counted.len() == 10 && counted[8].is_empty(), "{counted:?}");
    }
    for locale in shipped() {
        assert_counted_alike(&kinds(locale), 6);
    }
}

#[test]
fn only_documents_that_number_headings_have_a_numbering_of_them() {
    let plain = with(vec![crate::hostile::heading(1, "x")]);
    let package = Package::of(&keep::render_docx(&plain).unwrap());
    assert!(package.paths_with("numbering").is_empty());
    assert!(package.part("word/styles.xml").all("w:numPr").is_empty());
    assert!(package.document().all("w:bookmarkStart").is_empty());
    // A document without lists has no styles of lists, and its numbering does not name any.
    let document = annex(
        r#""numbering": { "format": "letters" },"#,
        heading(1, "").trim_end_matches(','),
        "a = x\n",
        false,
    );
    let package = Package::of(&keep::render_docx(&document.unwrap()).unwrap());
    let numbering = package.part("word/numbering.xml");
    let styles: Vec<_> = numbering.all("w:pStyle").iter().map(|style| style.attribute("w:val")).collect();
    assert_eq!(styles, ["Heading1", "Heading2", "Heading3"]);
}

#[test]
fn what_a_reference_cannot_lead_to_stops_the_build() {
    let faults = |sections: &str, words: &str, draft| -> Vec<String> {
        let findings = annex("", sections, words, draft).err().unwrap_or_default();
        for tag in shipped() {
            let catalog = Catalog::new(tag, &[], Fallback::Refused).unwrap();
            for finding in &findings {
                let told = catalog.describe(finding);
                assert!(!told.message.starts_with(finding.code.0) && told.help.is_some(), "{told:?}");
            }
        }
        findings.iter().map(ToString::to_string).collect()
    };
    let paragraph = r#"{ "kind": "paragraph", "message": "b" }"#;
    let named = |id: &str| heading(1, &format!(r#", "id": "{id}""#));
    let refers = "a = x\nb = se { -see }\n-see = under { HEADING(\"notise\") }\n";
    for draft in [false, true] {
        // The term says it, not the message that it stands in.
        assert_eq!(
            faults(&(named("notice") + &named("list") + paragraph), refers, draft),
            ["nb.ftl:4:2: unknown-heading known=list, notice heading=notise id=-see locale=nb file=nb.ftl"]
        );
    }
    assert_eq!(
        faults(paragraph, refers, false),
        ["nb.ftl:4:2: unknown-heading known=none heading=notise id=-see locale=nb file=nb.ftl"]
    );
    assert_eq!(
        faults(named("notise").trim_end_matches(','), "a = { HEADING(\"notise\") }\n", false),
        ["nb.ftl:2:1: heading-in-heading heading=notise id=a locale=nb file=nb.ftl"]
    );
}

#[test]
fn what_takes_words_alone_takes_a_references_words() {
    let sections = heading(1, r#", "id": "one""#)
        + r#"{ "kind": "table", "rows": "subprocessors", "caption": "c", "empty": "c",
               "columns": [{ "field": "name", "header": "c" }] }"#;
    let words = "a = Ord\nc = Se { HEADING(\"one\") }\nfooter = { $title } { HEADING(\"one\") }\n";
    let document = annex(r#""numbering": { "format": "decimal" },"#, &sections, words, false).unwrap();
    let bytes = keep::render(&document).unwrap();
    assert_eq!(Reading::of(&bytes).artifacts(0), "Eget 1Side 1 av 1");
    assert_eq!(leads(&bytes).len(), 1, "none from a footer");
    let package = Package::of(&keep::render_docx(&document).unwrap());
    assert!(package.part("word/footer1.xml").words().starts_with("Eget 1"));
}

#[test]
fn references_say_numbers_or_words_wherever_they_stand() {
    let sections = heading(1, r#", "id": "one""#)
        + &heading(2, r#", "id": "two""#)
        + r#"{ "kind": "heading", "level": 1, "message": "c", "id": "last", "numbered": false },
             { "kind": "list", "items": ["b", "c"] }"#;
    let words = "\
-annex = Bilag
a = Ord
b = { HEADING(\"two\") }, { HEADING(\"one\") } og { LANGUAGE(HEADING(\"last\"), tag: \"en\") }
c = Unntak fra { HEADING(\"two\") }
";
    let numbering = r#""numbering": { "format": "letters", "label": "annex-label" },"#;
    let document = annex(numbering, &sections, words, false).unwrap();
    let Some(Block::List { items, .. }) = document.sections[0].blocks.last() else { panic!() };
    let reference =
        |target: &str, words: &str| Inline::Reference { target: target.into(), words: words.into() };
    let words = |words: &str| Inline::Words(words.into());
    assert_eq!(
        items[0].0,
        [
            reference("two", "A.1"),
            words(", "),
            reference("one", "Bilag\u{A0}A"),
            words(" og "),
            reference("last", "Unntak fra A.1")
        ]
    );
    assert!(text::render(&document).contains("- A.1, Bilag A og Unntak fra A.1\n"));

    let package = Package::of(&keep::render_docx(&document).unwrap());
    let body = package.document();
    let names: BTreeMap<&str, &str> = (body.all("w:bookmarkStart").into_iter())
        .map(|bookmark| (bookmark.attribute("w:id"), bookmark.attribute("w:name")))
        .collect();
    assert_eq!(names, [("1", "_Ref1_one"), ("2", "_Ref2_two"), ("3", "_Ref3_last")].into());
    let codes: Vec<_> = body.all("w:instrText").iter().map(|code| code.text.clone()).collect();
    assert_eq!(
        codes,
        [
            r"REF _Ref2_two \r \h",
            r"REF _Ref2_two \r \h",
            r"REF _Ref1_one \r \h",
            r"REF _Ref3_last \h",
            r"REF _Ref2_two \r \h"
        ]
    );
    let told = structure(&keep::render(&document).unwrap());
    assert!(
        told.contains("LBody(Link(\"A.1\" @Link) \", \" Link(\"Bilag A\" @Link) \" og \" Link(\"Unntak fra A.1\" @Link))"),
        "{told}"
    );
    assert!(told.contains("H1(\"Bilag A Ord\")"), "{told}");
}

#[test]
fn a_field_holds_what_it_would_say() {
    for locale in shipped() {
        let package = Package::of(&keep::render_docx(&kinds(locale)).unwrap());
        let body = package.document();
        let mut said = BTreeMap::new();
        for (node, counted) in body.all("w:p").into_iter().zip(paragraphs(&package)) {
            for bookmark in node.all("w:bookmarkStart") {
                let words = counted.number.clone().unwrap_or_else(|| counted.words.clone());
                said.insert(bookmark.attribute("w:name"), words);
            }
        }
        assert_eq!(said.len(), 6);
        let mut fields = 0;
        for run in body.all("w:r") {
            let Some(code) = run.child("w:instrText") else { continue };
            let parts: Vec<&str> = code.text.split(' ').collect();
            assert_eq!(parts[0], "REF");
            assert_eq!(run.words(), said[parts[1]], "{}", code.text);
            let kinds: Vec<_> =
                run.all("w:fldChar").iter().map(|mark| mark.attribute("w:fldCharType")).collect();
            assert_eq!(kinds, ["begin", "separate", "end"]);
            fields += 1;
        }
        assert_eq!(fields, 9, "{locale}");
    }
}

/// The link annotations within the document: what they say, and the page and place that they lead to.
pub(crate) fn leads(bytes: &[u8]) -> Vec<(usize, String, usize, f32)> {
    let file = File::load_mem(bytes).unwrap();
    let pages: Vec<_> = file.get_pages().into_values().collect();
    let mut leads = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        let Ok(annotations) = file.get_dictionary(*page).unwrap().get(b"Annots") else { continue };
        for annotation in resolved(&file, annotations).as_array().unwrap() {
            let link: &Dictionary = dictionary(&file, annotation);
            let Ok(place) = link.get(b"Dest").and_then(Object::as_array) else { continue };
            assert_eq!(name(link, b"Subtype"), "Link");
            let label = lopdf::decode_text_string(link.get(b"Contents").unwrap()).unwrap();
            let target = pages.iter().position(|page| *page == place[0].as_reference().unwrap()).unwrap();
            leads.push((index, label.replace('\u{A0}', " "), target, place[3].as_float().unwrap()));
        }
    }
    leads
}

#[test]
fn links_lead_to_headings_on_pages_of_either_orientation() {
    let bytes = keep::render(&kinds("nb")).unwrap();
    let reading = Reading::of(&bytes);
    let sizes: Vec<_> = reading.pages.iter().map(|(width, height)| width > height).collect();
    assert_eq!(sizes, [false, true, false]);
    let footers: Vec<String> = (0..3).map(|page| reading.artifacts(page)).collect();
    assert!(footers[1].contains("Side 2 av 3"), "{footers:?}");
    // The page's number ends at the right margin of each.
    for (page, (width, _)) in reading.pages.iter().enumerate() {
        let last = reading.seen.iter().rfind(|seen| seen.page == page && seen.is_artifact()).unwrap();
        assert!((f64::from(*width) - 56.7 - last.at.0).abs() < 6.0, "{last:?}");
    }
    let leads = leads(&bytes);
    let told: Vec<_> =
        leads.iter().map(|(page, label, target, _)| (*page, label.as_str(), *target)).collect();
    let breach = "A.1 Ved brudd på personopplysningssikkerheten";
    assert_eq!(
        told,
        [
            (0, breach, 0),
            (0, "A.1.1 Mistanke", 0),
            (0, "Vedlegg B Underdatabehandlere", 1),
            (0, "Underskrifter", 2),
            (1, "Vedlegg A Tiltak", 0),
            (1, breach, 0),
            (1, "A.1.1 Mistanke", 0),
            (2, "Vedlegg A Tiltak", 0),
            (2, "Vedlegg B Underdatabehandlere", 1),
        ]
    );
    // A heading's words stand right under the place that is led to.
    for (_, label, target, top) in leads {
        let at: Vec<f64> = (reading.seen.iter())
            .filter(|seen| seen.page == target && seen.tag.as_deref().is_some_and(|tag| tag.starts_with('H')))
            .map(|seen| seen.at.1)
            .filter(|y| (5.0..20.0).contains(&(f64::from(top) - y)))
            .collect();
        assert!(!at.is_empty(), "{label}");
    }
    assert_eq!(open(&bytes).verify().unwrap().difference(), None);
}

#[test]
fn pages_turn_in_docx_and_keep_their_footers_and_lists() {
    let package = Package::of(&keep::render_docx(&kinds("nb")).unwrap());
    let body = package.document();
    let lying: Vec<_> = body.all("w:pgSz").iter().map(|size| size.attribute("w:orient").to_owned()).collect();
    assert_eq!(lying, ["portrait", "landscape", "portrait"]);
    let footers: Vec<_> =
        body.all("w:footerReference").iter().map(|footer| footer.attribute("r:id").to_owned()).collect();
    assert!(footers[0] == footers[2] && footers[0] != footers[1]);
    let indents: Vec<_> = (body.all("w:p").into_iter())
        .filter(|paragraph| paragraph.value("w:pStyle") == "ListBullet")
        .flat_map(|paragraph| paragraph.all("w:ind"))
        .map(|indent| [indent.attribute("w:left"), indent.attribute("w:hanging")])
        .collect();
    assert_eq!(indents, [["360", "360"]; 2]);
    let firsts: Vec<_> = (body.all("w:p").into_iter())
        .filter(|paragraph| paragraph.all("w:spacing").iter().any(|space| space.attribute("w:before") == "0"))
        .map(|paragraph| paragraph.words().trim().to_owned())
        .collect();
    assert_eq!(firsts, ["Underdatabehandlere", "Underskrifter"], "as at the head of any page");

    let turned = r#"{ "kind": "heading", "level": 1, "message": "a" },
        { "kind": "pages", "orientation": "landscape" },
        { "kind": "heading", "level": 1, "message": "a", "fixed": true }"#;
    let fixed = annex("", turned, "a = x\n", false).unwrap();
    let body = Package::of(&keep::render_docx(&fixed).unwrap()).document();
    assert_eq!(body.all("w:sdtContent")[0].all("w:spacing")[0].attribute("w:before"), "0");
}

#[test]
fn parts_without_content_have_no_pages() {
    let turn = |orientation: &str| format!(r#"{{ "kind": "pages", "orientation": "{orientation}" }},"#);
    let lying = |sections: &str| -> Vec<Orientation> {
        let document = annex("", sections.trim_end_matches(','), "a = x\n", false).unwrap();
        document.sections.iter().map(|section| section.orientation).collect()
    };
    let content = heading(1, "");
    assert_eq!(lying(&(turn("landscape") + &content)), [Orientation::Landscape]);
    assert_eq!(
        lying(&(content.clone() + &turn("landscape") + &turn("portrait") + &content + &turn("landscape"))),
        [Orientation::Portrait; 2]
    );
    assert_eq!(lying(&turn("landscape")), [Orientation::Portrait]);
}

/// A document that nobody's template could make.
fn odd() -> Document {
    let names =
        ["a\"<&> b", "a_\"<&>_b", &"x".repeat(90), &format!("{}y", "x".repeat(90)), "", "å 👩‍⚖️", "a\"<&> b"];
    let heading = |level, number: Option<&str>, name: &str| {
        Block::Heading(Heading {
            level,
            number: number.map(str::to_owned),
            name: Some(name.to_owned()),
            text: "& < > \" '".into(),
        })
    };
    let refer = |name: &&str| Inline::Reference { target: (*name).to_owned(), words: "<&\">".to_owned() };
    let mut blocks: Vec<Block> = names.iter().map(|name| heading(9, Some("% & <1>"), name)).collect();
    blocks.push(heading(0, None, "bare"));
    blocks.push(Block::Paragraph(Text(names.iter().chain(&["bare", "nowhere"]).map(refer).collect())));
    let mut document = with(blocks);
    document.numberings =
        vec![Numbering { level: 1, numerals: Numerals::Roman, label: "%1 <&\"> %2".to_owned(), start: 0 }];
    document.sections[0].numbering = Some(0);
    document.furniture.footer = Text(vec![refer(&"bare")]);
    document.sections.push(Section::new(Orientation::Portrait, Vec::new()));
    document
}

#[test]
fn odd_names_and_numbers_are_borne() {
    let document = odd();
    let told = structure(&keep::render(&document).unwrap());
    assert_eq!(told.matches("@Link").count(), 8, "all but nowhere: {told}");
    let package = Package::of(&keep::render_docx(&document).unwrap());
    let body = package.document();
    let names: Vec<_> = body.all("w:bookmarkStart").iter().map(|mark| mark.attribute("w:name")).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), 7, "one of each name: {names:?}");
    let is_plain = |name: &&&str| {
        name.len() <= 40
            && name.starts_with('_')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    assert_eq!(names.iter().filter(is_plain).count(), names.len(), "{names:?}");
    let codes: Vec<_> = body.all("w:instrText").iter().map(|code| code.text.clone()).collect();
    assert_eq!(codes.len(), 8, "{codes:?}");
    let known = |code: &&String| names.contains(&code.split(' ').nth(1).unwrap());
    assert_eq!(codes.iter().filter(known).count(), codes.len());
    assert!(
        package.part("word/footer1.xml").all("w:instrText").iter().all(|code| !code.text.contains("REF"))
    );
}

#[test]
fn what_is_written_of_a_numbered_template_is_read_back() {
    let text = std::fs::read_to_string("tests/cases/kinds/annexes/kinds.json").unwrap();
    let template = read::template(&Source::new("kinds.json", text.as_str())).unwrap();
    let written = bilag::record::pretty(&template);
    assert_eq!(read::template(&Source::new("kinds.json", written)).unwrap(), template);
}
