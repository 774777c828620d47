//! A document that holds what a register may hold, to be borne by every file.

use bilag::document::{
    Align, Block, Cell, Column, Document, Fact, Fill, FillKind, Furniture, Heading, Inline, Orientation,
    Party, Properties, Row, Section, Signature, Table, Text, Wrap,
};
use chrono::NaiveDate;

/// Text that a register may hold and a file must bear.
pub(crate) const HOSTILE: [&str; 4] = [
    "& < > \" ' ]]> <w:p/> &amp;",
    "👩‍⚖️ 𝔘𝔫𝔦 𓀀",
    "שלום עולם مرحبا",
    "e\u{301} \u{AD} \u{2028} \u{FDD0} \u{85}",
];

pub(crate) fn hostile() -> Document {
    let long = "Svært lang beskrivelse. ".repeat(834);
    let facts = |party: &str| {
        vec![
            fact("Navn", fill(&format!("{party}.name"), "Selskapets \"navn\" & <form>", FillKind::Text)),
            fact("Adresse", HOSTILE[1].into()),
            fact(
                &"Svært lang ledetekst ".repeat(4),
                fill(&format!("{party}.contact"), "Kontakt", FillKind::Text),
            ),
        ]
    };
    let party = |key: &str| Party { key: key.into(), heading: HOSTILE[0].into(), facts: facts(key) };
    let signature = |key: &str| Signature {
        key: key.into(),
        heading: "For parten".into(),
        facts: vec![
            fact("Navn", "Kari Nordmann".into()),
            fact(
                "Dato",
                fill(&format!("{key}.signature.date"), "Dato", FillKind::Date("%-d. %B %Y".to_owned())),
            ),
        ],
        line_label: "Underskrift".into(),
        field: None,
        anchor: None,
    };
    let mixed = Text(vec![
        Inline::Words("Skriv til ".into()),
        fill("processor.email", "E-post", FillKind::Text).0.remove(0),
        Inline::Words(" eller ".into()),
        fill("processor.phone", "Telefon", FillKind::Text).0.remove(0),
        Inline::Words(".".into()),
    ]);
    with(vec![
        Block::Title(HOSTILE[0].into()),
        Block::Subtitle(HOSTILE[2].into()),
        heading(1, "Partene"),
        Block::Parties(vec![party("controller"), party("processor")]),
        heading(2, "Listen"),
        table(vec![row("A", HOSTILE[3], "1. mai 2020"), row("B", &long, "2. mai 2020")]),
        Block::Paragraph(mixed),
        heading(3, "Underskrifter"),
        Block::Signatures(vec![signature("controller"), signature("processor")]),
    ])
}

pub(crate) fn with(blocks: Vec<Block>) -> Document {
    Document {
        language: "nb".to_owned(),
        properties: Properties {
            title: "Bilag «B» & <mer>".to_owned(),
            subject: "Om \"underleverandører\"".to_owned(),
            author: Some("Eksempel & Sønn".to_owned()),
            date: NaiveDate::from_ymd_opt(2020, 10, 15).unwrap(),
        },
        furniture: Furniture {
            draft: None,
            footer: "Bilag <&>".into(),
            page_number: Text(vec![
                Inline::Words("Side ".to_owned()),
                Inline::PageNumber,
                Inline::Words(" av ".to_owned()),
                Inline::PageCount,
            ]),
        },
        numberings: Vec::new(),
        sections: vec![Section::new(Orientation::Landscape, blocks)],
        attachments: Vec::new(),
    }
}

/// A heading without a number.
pub(crate) fn heading(level: u8, text: impl Into<Text>) -> Block {
    Block::Heading(Heading { level, text: text.into(), ..Heading::default() })
}

pub(crate) fn drafted(mut document: Document) -> Document {
    document.furniture.draft = Some("UTKAST".to_owned());
    document
}

pub(crate) fn table(rows: Vec<Row>) -> Block {
    let column = |header: &str, names_rows, wrap| Column {
        header: header.into(),
        names_rows,
        wrap,
        align: Align::Start,
        width: None,
    };
    let table = Table {
        caption: "Underleverandører & \"venner\" <alle>".to_owned(),
        columns: vec![
            column("Navn", true, Wrap::Short),
            column("Beskrivelse", false, Wrap::Flow),
            column("Oppdatert", false, Wrap::Short),
        ],
        rows,
    };
    Block::Table(table.into())
}

pub(crate) fn row(name: &str, description: &str, updated: &str) -> Row {
    Row { cells: [name, description, updated].map(|text| Cell { text: text.into() }).into() }
}

fn fact(label: &str, value: Text) -> Fact {
    Fact { label: label.into(), value }
}

fn fill(name: &str, label: &str, kind: FillKind) -> Text {
    Fill { name: name.to_owned(), label: label.to_owned(), prompt: "[\"?<&]".to_owned(), kind }.into()
}
