//! What the DOCX renderer makes, read back part by part.

use std::collections::BTreeSet;

use bilag::document::{Block, Document, Orientation, Section, Text};
use bilag::render::docx::{Error, Place, render};
use bilag::render::text;

use crate::hostile::{HOSTILE, drafted, hostile, row, table, with};
use crate::keep;
use crate::ooxml::{Node, Package};

/// Text width of A4 landscape with margins of 20 mm, in twips.
const LANDSCAPE_TEXT: i32 = 14570;

#[test]
fn nothing_is_lost_and_nothing_changes_place() {
    let document = hostile();
    let body = package(&document).document();
    let mut said = text::render(&document);
    for control in body.all("w:sdtPr") {
        let blank = format!("[{}]", control.value("w:alias"));
        assert!(said.contains(&blank), "{blank}");
        said = said.replacen(&blank, " ", 1);
    }
    assert_eq!(plain(&body.words()), plain(&said));
    for words in HOSTILE {
        assert!(body.words().contains(words), "{words}");
    }
}

#[test]
fn the_table_has_a_header_row_that_comes_again() {
    let body = package(&hostile()).document();
    let table = &body.all("w:tbl")[1];
    let properties = table.child("w:tblPr").unwrap();
    assert_eq!(properties.value("w:tblStyle"), "AnnexTable");
    assert_eq!(properties.value("w:tblCaption"), "Underleverandører & \"venner\" <alle>");
    assert_eq!(properties.value("w:tblDescription"), "Navn, Beskrivelse, Oppdatert");
    assert_eq!(properties.all("w:tblLayout")[0].attribute("w:type"), "fixed");
    let look = properties.child("w:tblLook").unwrap();
    let parts = ["w:firstRow", "w:firstColumn", "w:lastRow", "w:lastColumn"].map(|name| look.attribute(name));
    assert_eq!(parts, ["1", "1", "0", "0"]);

    let rows = table.all("w:tr");
    let headers: Vec<bool> = rows.iter().map(|row| !row.all("w:tblHeader").is_empty()).collect();
    assert!(headers[0] && headers[1..].iter().all(|header| !header));
    let whole: Vec<bool> = rows.iter().map(|row| !row.all("w:cantSplit").is_empty()).collect();
    assert_eq!(whole, [true, true, false], "only the row that is taller than a page may break");

    let grid: Vec<i32> = table.all("w:gridCol").iter().map(|column| width(column, "w:w")).collect();
    assert_eq!(grid.iter().sum::<i32>(), LANDSCAPE_TEXT);
    for row in rows {
        let cells: Vec<i32> = row.all("w:tcW").iter().map(|cell| width(cell, "w:w")).collect();
        assert_eq!(cells, grid);
    }
    let styles: Vec<&str> =
        table.all("w:pStyle")[3..6].iter().map(|style| style.attribute("w:val")).collect();
    assert_eq!(styles, ["TableRowHeading", "TableText", "TableFact"]);
}

#[test]
fn layout_tables_claim_no_header() {
    let body = package(&hostile()).document();
    for table in [body.all("w:tbl")[0], body.all("w:tbl")[2]] {
        assert_eq!(table.value("w:tblStyle"), "AnnexLayout");
        assert!(table.all("w:tblHeader").is_empty() && table.all("w:tblCaption").is_empty());
        assert_eq!(table.all("w:tblLook")[0].attribute("w:firstRow"), "0");
        assert_eq!(table.all("w:tr").len(), 1, "side by side");
        assert_eq!(table.all("w:tc").len(), 2);
    }
}

#[test]
fn narrow_pages_set_parties_one_under_the_other() {
    let mut document = hostile();
    document.sections[0].orientation = Orientation::Portrait;
    let body = package(&document).document();
    assert_eq!(body.all("w:tbl")[0].all("w:tr").len(), 2);
}

#[test]
fn a_signature_block_stays_whole() {
    let body = package(&hostile()).document();
    let tables = body.all("w:tbl");
    let block = tables[2];
    assert_eq!(block.all("w:cantSplit").len(), 1);
    let paragraphs = block.all("w:p");
    assert!(paragraphs.iter().all(|paragraph| !paragraph.all("w:keepNext").is_empty()));
    assert_eq!(paragraphs.iter().filter(|p| p.value("w:pStyle") == "SignatureLine").count(), 2);
}

#[test]
fn a_third_party_stands_as_wide_as_the_others() {
    let mut document = hostile();
    for block in &mut document.sections[0].blocks {
        if let Block::Parties(parties) = block {
            parties.push(parties[0].clone());
        }
    }
    let body = package(&document).document();
    let cells = body.all("w:tbl")[0].all("w:tcPr");
    let room = |cell: &&Node| width(cell.all("w:tcW")[0], "w:w") - width(cell.all("w:right")[0], "w:w");
    let rooms: BTreeSet<i32> = cells.iter().map(room).collect();
    assert_eq!(rooms.len(), 1);
    assert_eq!(cells[2].value("w:gridSpan"), "2");
}

#[test]
fn every_style_in_use_is_there() {
    let package = package(&drafted(hostile()));
    let styles = package.part("word/styles.xml");
    let known: BTreeSet<&str> =
        styles.all("w:style").iter().map(|style| style.attribute("w:styleId")).collect();
    let mut used = BTreeSet::new();
    let parts = ["document", "header1", "footer1"].map(|name| package.part(&format!("word/{name}.xml")));
    for part in &parts {
        for kind in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
            used.extend(part.all(kind).iter().map(|style| style.attribute("w:val")));
        }
    }
    for kind in ["w:basedOn", "w:next"] {
        used.extend(styles.all(kind).iter().map(|style| style.attribute("w:val")));
    }
    assert!(used.is_subset(&known), "{used:?} {known:?}");
    assert!(used.contains("Heading1") && used.contains("BodyText") && used.contains("DraftMark"));
    let paragraphs = parts.iter().flat_map(|part| part.all("w:p"));
    assert!(paragraphs.into_iter().all(|paragraph| !paragraph.all("w:pStyle").is_empty()));

    let name = |id| {
        let style = styles.all("w:style").into_iter().find(|style| style.attribute("w:styleId") == id);
        style.unwrap().value("w:name").to_owned()
    };
    let built_in = ["Title", "Subtitle", "Heading1", "Heading3", "BodyText", "Header", "Footer"].map(name);
    assert_eq!(built_in, ["Title", "Subtitle", "heading 1", "heading 3", "Body Text", "header", "footer"]);
}

#[test]
fn footers_count_their_pages() {
    let package = package(&hostile());
    let footer = package.part("word/footer1.xml");
    let fields: Vec<&str> = footer.all("w:instrText").iter().map(|field| field.text.trim()).collect();
    assert_eq!(fields, ["PAGE", "NUMPAGES"]);
    assert!(plain(&footer.words()).starts_with("Bilag<&>"));
    let styles = package.part("word/styles.xml");
    let style =
        styles.all("w:style").into_iter().find(|style| style.attribute("w:styleId") == "Footer").unwrap();
    let tab = style.all("w:tab")[0];
    assert_eq!((tab.attribute("w:val"), width(tab, "w:pos")), ("right", LANDSCAPE_TEXT));
}

#[test]
fn only_drafts_have_headers() {
    assert!(package(&hostile()).paths_with("header").is_empty());
    let draft = package(&drafted(hostile()));
    assert_eq!(plain(&draft.part("word/header1.xml").words()), "UTKAST");
    let reference = draft.document().all("w:headerReference")[0].attribute("r:id").to_owned();
    let relationships = draft.part("word/_rels/document.xml.rels");
    let target =
        relationships.all("Relationship").into_iter().find(|r| r.attribute("Id") == reference).unwrap();
    assert_eq!(target.attribute("Target"), "header1.xml");
}

#[test]
fn sections_keep_their_pages() {
    let mut document = hostile();
    document.sections.push(Section::new(Orientation::Portrait, vec![Block::Paragraph("På høykant.".into())]));
    let package = package(&document);
    let body = package.document();
    let sizes: Vec<_> = body
        .all("w:pgSz")
        .iter()
        .map(|size| (width(size, "w:w"), width(size, "w:h"), size.attribute("w:orient").to_owned()))
        .collect();
    let (landscape, portrait) =
        ((16838, 11906, "landscape".to_owned()), (11906, 16838, "portrait".to_owned()));
    assert_eq!(sizes, [landscape, portrait]);
    let margins: BTreeSet<i32> = body
        .all("w:pgMar")
        .iter()
        .flat_map(|m| ["w:left", "w:right", "w:top", "w:bottom"].map(|e| width(m, e)))
        .collect();
    assert_eq!(margins, BTreeSet::from([1020, 1134]));
    let footers: BTreeSet<&str> = body.all("w:footerReference").iter().map(|f| f.attribute("r:id")).collect();
    assert_eq!(footers.len(), 2);
    let stops = package.part("word/footer2.xml");
    let stops: Vec<_> = stops.all("w:tabs")[0].children.iter().map(|tab| tab.attribute("w:val")).collect();
    assert_eq!(stops, ["clear", "right"]);
}

#[test]
fn the_language_is_named() {
    let mut document = hostile();
    document.language = "da".to_owned();
    let package = package(&document);
    assert_eq!(package.part("word/styles.xml").value("w:lang"), "da-DK");
    assert_eq!(package.part("word/settings.xml").value("w:themeFontLang"), "da-DK");
    assert_eq!(package.part("docProps/core.xml").all("dc:language")[0].text, "da");
}

#[test]
fn the_file_says_what_it_is() {
    let core = package(&hostile()).part("docProps/core.xml");
    let text = |name: &str| core.all(name).first().map(|node| node.text.clone());
    assert_eq!(text("dc:title").as_deref(), Some("Bilag «B» & <mer>"));
    assert_eq!(text("dc:subject").as_deref(), Some("Om \"underleverandører\""));
    assert_eq!(text("dc:creator").as_deref(), Some("Eksempel & Sønn"));
    assert_eq!(text("dcterms:created").as_deref(), Some("2020-10-15T00:00:00Z"));
    assert_eq!(text("dcterms:modified"), text("dcterms:created"));
}

#[test]
fn parts_are_typed_and_related() {
    let package = package(&drafted(hostile()));
    assert_eq!(package.paths[..2], ["[Content_Types].xml", "_rels/.rels"]);
    let types = package.part("[Content_Types].xml");
    let listed: BTreeSet<&str> =
        types.all("Override").iter().map(|part| part.attribute("PartName").trim_start_matches('/')).collect();
    let parts: BTreeSet<&str> =
        package.paths.iter().map(String::as_str).filter(|path| !path.contains("_rels/")).collect();
    // Data are XML as any other.
    let data = |path: &&str| path.starts_with("customXml/item") && !path.contains("Props");
    assert_eq!(listed, parts.iter().copied().filter(|path| !path.starts_with('[') && !data(path)).collect());
    let mut related = BTreeSet::new();
    for path in package.paths_with("_rels/") {
        let folder = path.split_once("_rels/").unwrap().0;
        let relationships = package.part(path);
        let targets = relationships.all("Relationship");
        let whole =
            |target: &&Node| format!("{folder}{}", target.attribute("Target")).replace("word/../", "");
        related.extend(targets.iter().map(whole));
    }
    assert_eq!(
        related,
        parts.iter().filter(|path| !path.starts_with('[')).map(|path| (*path).to_owned()).collect()
    );
    for absent in ["comments", "numbering", "footnotes", "docProps/custom"] {
        assert!(package.paths_with(absent).is_empty(), "{absent}");
    }
}

#[test]
fn blanks_are_controls_with_their_own_ids() {
    let body = package(&hostile()).document();
    let controls = body.all("w:sdtPr");
    assert_eq!(controls.len(), 8);
    let ids: BTreeSet<&str> = controls.iter().map(|control| control.value("w:id")).collect();
    assert_eq!(ids.len(), controls.len());
    assert!(controls.iter().all(|control| !control.all("w:showingPlcHdr").is_empty()));
    assert_eq!(controls[0].value("w:tag"), "controller.name");
    assert_eq!(controls[0].value("w:alias"), "Selskapets \"navn\" & <form>");
    assert_eq!(controls.iter().filter(|control| !control.all("w:date").is_empty()).count(), 2);
}

#[test]
fn each_blank_is_bound_to_one_element_and_the_same_fact_to_the_same() {
    let mut document = hostile();
    let again = document.sections[0].blocks[3].clone();
    document.sections[0].blocks.push(again);
    let package = package(&document);
    let controls = package.document();
    let controls = controls.all("w:sdtPr");
    assert_eq!(controls.len(), 12);
    let data = package.part("customXml/item1.xml");
    let id = package.part("customXml/itemProps1.xml").attribute("ds:itemID").to_owned();
    assert_eq!(data.attribute("xmlns"), "urn:bilag:agreement:1");
    let mut bound = BTreeSet::new();
    for control in &controls {
        let binding = control.child("w:dataBinding").unwrap();
        assert_eq!(binding.attribute("w:storeItemID"), id);
        assert_eq!(binding.attribute("w:prefixMappings"), "xmlns:b='urn:bilag:agreement:1'");
        let path = binding.attribute("w:xpath").strip_prefix("/b:agreement[1]/b:").unwrap();
        let name = path.strip_suffix("[1]").unwrap();
        let elements: Vec<_> = data.children.iter().filter(|element| element.name == name).collect();
        assert_eq!(elements.len(), 1, "{name}");
        assert!(elements[0].text.is_empty() && elements[0].children.is_empty());
        assert_eq!(name, control.value("w:tag"));
        bound.insert(name.to_owned());
    }
    assert_eq!(bound.len(), 8);
    assert_eq!(data.children.len(), bound.len(), "nothing that no control shows");
    let dates: Vec<_> = controls.iter().flat_map(|control| control.all("w:storeMappedDataAs")).collect();
    assert!(dates.len() == 2 && dates.iter().all(|date| date.attribute("w:val") == "date"));
}

#[test]
fn every_cell_ends_in_a_paragraph_and_tables_stand_apart() {
    let mut document = hostile();
    let blocks = &mut document.sections[0].blocks;
    blocks.extend([table(Vec::new()), table(Vec::new())]);
    let body = package(&document).document();
    let ends = |node: &Node| node.children.last().map(|last| last.name.clone());
    assert!(body.all("w:tc").into_iter().all(|cell| ends(cell).as_deref() == Some("w:p")));
    let blocks = &body.child("w:body").unwrap().children;
    for pair in blocks.windows(2) {
        assert!(pair[0].name != "w:tbl" || pair[1].name == "w:p", "{} {}", pair[0].name, pair[1].name);
    }
    let empty = blocks.iter().filter(|block| block.name == "w:p" && block.words().trim().is_empty());
    assert!(empty.into_iter().all(|paragraph| paragraph.value("w:pStyle") == "TableEnd"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let documents = [hostile(), drafted(hostile()), with(Vec::new())];
    let expected = documents.each_ref().map(|document| render(document).unwrap());
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|turn| {
                let (documents, expected) = (&documents, &expected);
                scope.spawn(move || {
                    for index in (0..6).map(|step| (turn + step * 2) % documents.len()) {
                        assert!(render(&documents[index]).unwrap() == expected[index]);
                    }
                })
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
    });
}

#[test]
fn characters_that_xml_cannot_hold_are_named() {
    let mut document = with(vec![Block::Paragraph("Før\u{1B}etter".into())]);
    let error = render(&document).unwrap_err();
    assert!(
        matches!(&error, Error::Character { character: '\u{1B}', place: Place::Paragraph, words } if words.contains("Før")),
        "{error:?}"
    );
    document = with(vec![table(vec![row("A\u{FFFF}", "B", "C")])]);
    assert!(matches!(render(&document), Err(Error::Character { place: Place::Table, .. })));
    document = with(Vec::new());
    document.properties.author = Some("\0".to_owned());
    assert!(matches!(render(&document), Err(Error::Character { place: Place::Properties, .. })));
}

#[test]
fn empty_documents_are_files_too() {
    let nothing = [
        Vec::new(),
        vec![table(Vec::new())],
        vec![Block::Parties(Vec::new()), Block::Signatures(Vec::new())],
        vec![Block::Paragraph(Text::default())],
    ];
    for blocks in nothing {
        let mut document = with(blocks);
        let body = package(&document).document();
        assert_eq!(body.all("w:sectPr").len(), 1);
        assert!(!body.all("w:p").is_empty());
        document.sections.clear();
        assert_eq!(package(&document).document().all("w:sectPr").len(), 1);
    }
}

fn package(document: &Document) -> Package {
    Package::of(&keep::render_docx(document).unwrap())
}

fn width(node: &Node, attribute: &str) -> i32 {
    node.attribute(attribute).parse().unwrap()
}

/// The text without blanks and the marks of the text dump.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|character| !character.is_whitespace() && !matches!(character, '=' | '|' | ':'))
        .collect()
}
