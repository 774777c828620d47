//! What the PDF renderer makes, read back by another hand.

use std::sync::Arc;

use bilag::document::{
    Align, Block, Cell, Column, Document, Fact, Field, Fill, FillKind, Furniture, Inline, Orientation, Party,
    Properties, Row, Section, Signature, Table, Text, Wrap,
};
use bilag::render::pdf::Error;
use chrono::NaiveDate;

use crate::hostile::heading;
use crate::keep::render;
use crate::reader::Reading;

const SIDE_MARGIN: f64 = 20.0 * 72.0 / 25.4;
const MARGIN: f64 = 18.0 * 72.0 / 25.4;

#[test]
fn every_word_is_read_back_in_order() {
    let document = document(vec![
        Block::Title("Underdatabehandlere i årets løp".into()),
        Block::Paragraph("«Ærlig talt» – sa Åse Øvrebø, og «blåbærsyltetøyet» ble ÆØÅ.".into()),
        table(rows(30)),
        Block::Paragraph("Kontakt oss på personvern@eksempel.invalid for mer informasjon.".into()),
    ]);
    let reading = Reading::of(&render(&document).unwrap());
    assert_eq!(bare(&reading.text()), bare(&words(&document)));
    assert!(reading.text().contains("Åse Øvrebø") && reading.text().contains("«Ærlig talt» –"));
    assert_eq!(reading.unmarked_paths, 0, "rules and grounds are artifacts");
    assert!(reading.seen.iter().all(|seen| seen.tag.is_some()), "all text is marked");
}

#[test]
fn nothing_leaves_the_text_area_but_furniture() {
    for orientation in [Orientation::Landscape, Orientation::Portrait] {
        let mut document = document(vec![
            Block::Paragraph(format!("{} slutt", "x".repeat(3000)).into()),
            Block::Paragraph(format!("https://eksempel.invalid/{}", "sti-til-noe/".repeat(60)).into()),
            table(rows(5)),
            signatures(),
        ]);
        document.sections[0].orientation = orientation;
        let reading = Reading::of(&render(&document).unwrap());
        for seen in &reading.seen {
            let (width, height) = reading.pages[seen.page];
            let (width, height) = (f64::from(width), f64::from(height));
            assert!(seen.at.0 >= SIDE_MARGIN - 0.1 && seen.at.0 < width - SIDE_MARGIN, "{seen:?}");
            if !seen.is_artifact() {
                assert!(seen.at.1 > MARGIN && seen.at.1 < height - MARGIN, "{seen:?}");
            }
        }
    }
}

#[test]
fn the_header_row_comes_again_on_each_page_of_its_table() {
    let document = document(vec![table(rows(80)), Block::Paragraph("Etterpå.".into())]);
    let reading = Reading::of(&render(&document).unwrap());
    let pages = reading.pages.len();
    assert!(pages >= 3);
    assert!(!reading.artifacts(0).contains("Beskrivelse"), "the first header row is the table's own");
    for page in 1..pages {
        let artifacts = reading.artifacts(page);
        assert_eq!(artifacts.matches("Beskrivelse").count(), 1, "page {page}");
        assert!(artifacts.ends_with(&format!("Side {} av {pages}", page + 1)), "{artifacts}");
    }
}

#[test]
fn a_row_taller_than_a_page_goes_on_with_nothing_lost() {
    let tall = Row {
        cells: vec![
            cell("Lang"),
            cell(&"Dette er en lang beskrivelse av noe. ".repeat(500)),
            cell("1. mai 2026"),
        ],
    };
    let document = document(vec![table(vec![row(1), tall, row(2)])]);
    let reading = Reading::of(&render(&document).unwrap());
    assert!(reading.pages.len() >= 3);
    let sorted = |text: &str| {
        let mut characters: Vec<char> = bare(text).chars().collect();
        characters.sort_unstable();
        characters
    };
    // A split row is painted page by page, so that its cells alternate: every character is there, not in one order.
    assert_eq!(sorted(&reading.text()), sorted(&words(&document)));
}

#[test]
fn a_row_that_fits_a_page_is_never_split() {
    let document = document(vec![table(rows(60))]);
    let reading = Reading::of(&render(&document).unwrap());
    for number in 0..60 {
        let start = format!("Rad{number:03}start");
        let end = format!("Rad{number:03}slutt");
        assert_eq!(page_of(&reading, &start), page_of(&reading, &end), "row {number}");
    }
}

#[test]
fn days_of_one_and_two_figures_end_under_one_another() {
    let dated = |day: &str| Row { cells: vec![cell("Firma"), cell("Tekst"), cell(day)] };
    let mut table = table(vec![dated("31.\u{A0}desember\u{A0}2019"), dated("7.\u{A0}oktober\u{A0}2020")]);
    let Block::Table(content) = &mut table else { unreachable!() };
    Arc::make_mut(content).columns[2].align = Align::Figures;
    let reading = Reading::of(&render(&document(vec![table])).unwrap());
    let periods: Vec<f64> = reading
        .seen
        .windows(2)
        .filter(|pair| {
            pair[0].character.parse::<u8>().is_ok() && pair[1].character == "." && !pair[0].is_artifact()
        })
        .map(|pair| pair[1].at.0)
        .collect();
    assert_eq!(periods.len(), 2);
    assert!((periods[0] - periods[1]).abs() < 0.05, "{periods:?}");
    assert!(reading.text().contains("31. desember 2019"), "a search for it with plain spaces finds it");
}

#[test]
fn where_room_is_short_the_widest_columns_break_their_words() {
    let long = [
        "Personopplysningssikkerhetsbrudd",
        "Databehandlingsprogramvareselskapet",
        "Virksomhetsstyringsprogramvare",
    ];
    let cells = long.iter().chain(&["Hosting", "Kommunikasjon", "Underdatabehandler"]).map(|word| cell(word));
    let column = |_| Column {
        header: "A".into(),
        names_rows: false,
        wrap: Wrap::Flow,
        align: Align::Start,
        width: None,
    };
    let table = Table {
        caption: "Trangt".into(),
        columns: (0..6).map(column).collect(),
        rows: vec![Row { cells: cells.collect() }],
    };
    let mut document = document(vec![Block::Table(table.into())]);
    document.sections[0].orientation = Orientation::Portrait;
    let text = Reading::of(&render(&document).unwrap()).text();
    assert!(text.contains('\u{AD}'), "there is room for all: {text}");
    assert!(text.ends_with("HostingKommunikasjonUnderdatabehandler"), "{text}");
}

#[test]
fn a_label_too_long_for_its_column_stands_above_its_value() {
    let fact = |label: &str| Fact { label: label.into(), value: "Verdien".into() };
    let party =
        |label: &str| Party { key: "controller".into(), heading: "Parten".into(), facts: vec![fact(label)] };
    let values = |label: &str| {
        let reading = Reading::of(&render(&document(vec![Block::Parties(vec![party(label)])])).unwrap());
        let at =
            |character: &str| reading.seen.iter().rev().find(|seen| seen.character == character).unwrap().at;
        (at("L"), at("V"))
    };
    let (label, value) = values("Land");
    assert!((label.1 - value.1).abs() < 0.01 && value.0 > label.0);
    let (long, under) = values("Lang ledetekst om personvernombudets stedfortreder");
    assert!(under.1 < long.1 - 10.0 && (under.0 - value.0).abs() < 0.1);
}

#[test]
fn signatures_stay_with_their_parties_and_heading() {
    for filler in 0..40 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| Block::Paragraph("En linje.".into())).collect();
        blocks.push(heading(1, "Underskrifter"));
        blocks.push(signatures());
        let reading = Reading::of(&render(&document(blocks)).unwrap());
        let heading = page_of(&reading, "Underskrifter");
        assert_eq!(heading, page_of(&reading, "Forkunden"), "{filler}");
        assert_eq!(heading, page_of(&reading, "Forleverandøren"), "{filler}");
        assert_eq!(heading, page_of(&reading, "Signatur"), "{filler}");
    }
}

#[test]
fn a_paragraph_leaves_no_single_line_behind() {
    let text = "Dette avsnittet er satt med nok ord til at det går over mange linjer på en side. ".repeat(12);
    for filler in 20..32 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| Block::Paragraph("En linje.".into())).collect();
        blocks.push(Block::Paragraph(format!("Start {text} Slutt").into()));
        let reading = Reading::of(&render(&document(blocks)).unwrap());
        let lines = |page: usize| {
            let mut lines: Vec<i64> = (reading.seen.iter())
                .filter(|seen| seen.page == page && !seen.is_artifact())
                .map(|seen| (seen.at.1 * 10.0).round() as i64)
                .collect();
            lines.dedup();
            lines.len()
        };
        if reading.pages.len() > 1 {
            assert!(lines(1) >= 2, "a widow after {filler} lines");
        }
    }
}

#[test]
fn each_signature_has_its_field_and_each_heading_its_place_in_the_outline() {
    let mut document =
        document(vec![Block::Title("Tittel".into()), heading(1, "Underskrifter"), signatures()]);
    let objects = |document: &Document| {
        let file = lopdf::Document::load_mem(&render(document).unwrap()).unwrap();
        let text = |key: &[u8]| -> Vec<String> {
            let values = file.objects.values().filter_map(|object| object.as_dict().ok()?.get(key).ok());
            values.filter_map(|value| lopdf::decode_text_string(value).ok()).collect()
        };
        (text(b"TU"), text(b"Title"))
    };
    let (labels, titles) = objects(&document);
    assert_eq!(labels, ["Signatur: For kunden", "Signatur: For leverandøren"]);
    assert!(
        titles.contains(&"Tittel".to_owned()) && titles.contains(&"Underskrifter".to_owned()),
        "{titles:?}"
    );

    let Block::Signatures(list) = &mut document.sections[0].blocks[2] else { unreachable!() };
    for signature in list {
        signature.field = None;
    }
    assert_eq!(objects(&document).0, [""; 0]);
}

#[test]
fn a_character_in_no_font_is_named_with_its_words() {
    let document = document(vec![Block::Paragraph("Vi liker 漢字 her.".into())]);
    match render(&document) {
        Err(Error::MissingGlyph { character, words }) => {
            assert_eq!(character, '漢');
            assert!(words.contains("Vi liker"), "{words}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn names_from_all_of_europe_and_marks_it_does_not_know_are_set() {
    let names = "Łódź Şişli Ğ Þórður Ðuro Škoda Αθήνα Київ Đặng ₿ 100 → ✓";
    let document = document(vec![Block::Title(names.into()), Block::Paragraph(names.into())]);
    match render(&document) {
        Err(Error::MissingGlyph { character, .. }) => assert_eq!(character, '✓'),
        other => panic!("{other:?}"),
    }
    let names = names.trim_end_matches('✓').trim_end();
    let document = self::document(vec![Block::Title(names.into()), Block::Paragraph(names.into())]);
    let reading = Reading::of(&render(&document).unwrap());
    assert_eq!(reading.text(), names.repeat(2));
}

#[test]
fn a_hyphen_that_ends_a_line_reads_as_a_soft_one() {
    let words = "databehandleravtalevilkårsendringsvarsel e-post ";
    let document = document(vec![Block::Paragraph(words.repeat(20).into())]);
    let text = Reading::of(&render(&document).unwrap()).text();
    assert!(text.contains('\u{AD}'));
    assert_eq!(bare(&text.replace('\u{AD}', "")), bare(&words.repeat(20)));
    assert_eq!(text.matches('-').count(), 20, "real hyphens stay real");
}

#[test]
fn a_character_of_private_meaning_counts_as_lacking() {
    let document = document(vec![Block::Paragraph("Eplet \u{F8FF} her.".into())]);
    let error = render(&document).unwrap_err();
    assert!(matches!(error, Error::MissingGlyph { character: '\u{F8FF}', .. }), "{error:?}");
}

#[test]
fn decomposed_letters_are_read_back_as_letters() {
    let document = document(vec![Block::Paragraph("A\u{30A}se fa\u{30A}r bla\u{30A}ba\u{E6}r".into())]);
    let reading = Reading::of(&render(&document).unwrap());
    let text = reading.text();
    assert!(text.starts_with("Åse") || text.starts_with("A\u{30A}se"), "{text}");
}

#[test]
fn no_sections_and_no_words_still_make_a_page() {
    let mut document = document(Vec::new());
    assert_eq!(Reading::of(&render(&document).unwrap()).pages.len(), 1);
    document.sections[0].blocks = vec![Block::Paragraph(Text::default()), table(Vec::new())];
    assert_eq!(Reading::of(&render(&document).unwrap()).pages.len(), 1);
}

#[test]
fn bytes_are_the_same_on_every_thread_and_in_any_order() {
    let documents: Vec<Document> =
        (1..5).map(|count| document(vec![table(rows(count * 7)), signatures()])).collect();
    let expected: Vec<Vec<u8>> = documents.iter().map(|document| render(document).unwrap()).collect();
    std::thread::scope(|scope| {
        for offset in 0..4 {
            let (documents, expected) = (&documents, &expected);
            scope.spawn(move || {
                for step in 0..documents.len() {
                    let index = (offset + step) % documents.len();
                    assert!(render(&documents[index]).unwrap() == expected[index], "document {index}");
                }
            });
        }
    });
}

fn document(blocks: Vec<Block>) -> Document {
    let page_number = Text(vec![
        Inline::Words("Side ".into()),
        Inline::PageNumber,
        Inline::Words(" av ".into()),
        Inline::PageCount,
    ]);
    Document {
        language: "nb".into(),
        properties: Properties {
            title: "Prøve".into(),
            subject: "En prøve".into(),
            author: None,
            date: NaiveDate::from_ymd_opt(2026, 5, 1).unwrap(),
        },
        furniture: Furniture { draft: None, footer: "Prøve, 1. mai 2026".into(), page_number },
        numberings: Vec::new(),
        sections: vec![Section::new(Orientation::Landscape, blocks)],
        attachments: Vec::new(),
    }
}

fn table(rows: Vec<Row>) -> Block {
    let column = |header: &str, names_rows, wrap| Column {
        header: header.into(),
        names_rows,
        wrap,
        align: Align::Start,
        width: None,
    };
    let table = Table {
        caption: "En tabell".into(),
        columns: vec![
            column("Navn", true, Wrap::Short),
            column("Beskrivelse", false, Wrap::Flow),
            column("Oppdatert", false, Wrap::Short),
        ],
        rows,
    };
    Block::Table(table.into())
}

fn rows(count: usize) -> Vec<Row> {
    (0..count).map(row).collect()
}

fn row(number: usize) -> Row {
    let middle = "Personopplysningene lagres i EU og sikkerhetskopieres daglig. ".repeat(1 + number % 9);
    let text = format!("Rad{number:03}start {middle} Rad{number:03}slutt");
    Row { cells: vec![cell("Firma"), cell(&text), cell("31. desember 2019")] }
}

fn cell(text: &str) -> Cell {
    Cell { text: text.into() }
}

fn signatures() -> Block {
    let blank = |label: &str| Fact {
        label: label.into(),
        value: Fill { name: label.into(), label: label.into(), prompt: "[?]".into(), kind: FillKind::Text }
            .into(),
    };
    let signature = |key: &str, heading: &str| Signature {
        key: key.into(),
        heading: heading.into(),
        facts: vec![blank("Navn"), blank("Tittel"), blank("Sted"), blank("Dato")],
        line_label: "Signatur".into(),
        field: Some(Field {
            name: format!("{key}.signature"),
            label: format!("Signatur: {heading}"),
            signatory: Some("Kari \"<&".to_owned()),
            position: None,
        }),
        anchor: None,
    };
    Block::Signatures(vec![signature("controller", "For kunden"), signature("processor", "For leverandøren")])
}

/// The words of a document in reading order, without blanks and furniture.
fn words(document: &Document) -> String {
    let text = |text: &Text| -> String {
        let words = text.0.iter().filter_map(|inline| match inline {
            Inline::Words(words)
            | Inline::Foreign { words, .. }
            | Inline::Link { words, .. }
            | Inline::Reference { words, .. } => Some(words.as_str()),
            _ => None,
        });
        words.collect()
    };
    let facts = |facts: &[Fact]| -> String {
        facts.iter().map(|fact| text(&fact.label) + &text(&fact.value)).collect()
    };
    let block = |block: &Block| match block {
        Block::Figure(_) => String::new(),
        // Its pages are `contents`'.
        Block::Contents(contents) => text(&contents.title),
        Block::Title(words) | Block::Subtitle(words) | Block::Paragraph(words) => text(words),
        Block::Heading(heading) => heading.number.clone().unwrap_or_default() + &text(&heading.text),
        Block::List { items, .. } => items.iter().map(text).collect(),
        Block::Table(table) => {
            let header = table.columns.iter().map(|column| text(&column.header));
            let cells = table.rows.iter().flat_map(|row| &row.cells).map(|cell| text(&cell.text));
            header.chain(cells).collect()
        }
        Block::Parties(parties) => {
            parties.iter().map(|Party { heading, facts: list, .. }| text(heading) + &facts(list)).collect()
        }
        Block::Facts(list) => facts(list),
        Block::Signatures(list) => {
            list.iter().map(|s| text(&s.heading) + &facts(&s.facts) + &text(&s.line_label)).collect()
        }
    };
    document.sections.iter().flat_map(|section| &section.blocks).map(block).collect()
}

/// Without what line breaks add and remove.
fn bare(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace() && *character != '-').collect()
}

fn page_of(reading: &Reading, words: &str) -> usize {
    let pages = 0..reading.pages.len();
    let on = |page: usize| -> String {
        let seen = reading.seen.iter().filter(|seen| seen.page == page && !seen.is_artifact());
        bare(&seen.map(|seen| seen.character.as_str()).collect::<String>())
    };
    let found: Vec<usize> = pages.filter(|page| on(*page).contains(words)).collect();
    assert_eq!(found.len(), 1, "{words} on pages {found:?}");
    found[0]
}
