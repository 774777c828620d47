//! Refuses what XML cannot say, before any of it is written.

use super::Error;
use super::store::texts;
use crate::document::{Block, Document, Fact, FillKind, Inline, Table, Text};

/// The part of a document that words stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// The language tag.
    Language,
    /// Title, subject or author of the file.
    Properties,
    /// Header or footer.
    Furniture,
    /// A title block.
    Title,
    /// A subtitle block.
    Subtitle,
    /// A heading.
    Heading,
    /// The title of a table of contents.
    Contents,
    /// What a figure says to those who cannot see it.
    Figure,
    /// A paragraph.
    Paragraph,
    /// A list.
    List,
    /// A table.
    Table,
    /// The parties.
    Parties,
    /// The signatures.
    Signatures,
    /// Facts with their labels.
    Facts,
    /// A file that the document carries along.
    Attachment,
}

/// Finds the first character that XML 1.0 cannot hold (section 2.2: most control characters, and noncharacters of
/// the basic plane).
pub(crate) fn check(document: &Document) -> Result<(), Error> {
    words(Place::Language, &document.language)?;
    let properties = &document.properties;
    words(Place::Properties, &properties.title)?;
    words(Place::Properties, &properties.subject)?;
    properties.author.iter().try_for_each(|author| words(Place::Properties, author))?;
    let furniture = &document.furniture;
    furniture.draft.iter().try_for_each(|draft| words(Place::Furniture, draft))?;
    text(Place::Furniture, &furniture.footer)?;
    text(Place::Furniture, &furniture.page_number)?;
    document.numberings.iter().try_for_each(|numbering| words(Place::Heading, &numbering.label))?;
    document.sections.iter().flat_map(|section| &section.blocks).try_for_each(block)?;
    let fixed = document.sections.iter().flat_map(|section| &section.fixed);
    fixed.map(|fixed| &fixed.label).try_for_each(|label| words(Place::Paragraph, label))?;
    texts(&document.attachments).try_for_each(|attachment| {
        words(Place::Attachment, &attachment.name)?;
        let stretches = attachment.content.0.iter().filter_map(|stretch| std::str::from_utf8(stretch).ok());
        stretches.flat_map(str::lines).try_for_each(|line| words(Place::Attachment, line))
    })
}

fn block(block: &Block) -> Result<(), Error> {
    match block {
        Block::Title(title) => text(Place::Title, title),
        Block::Subtitle(subtitle) => text(Place::Subtitle, subtitle),
        Block::Heading(heading) => {
            heading.number.iter().try_for_each(|number| words(Place::Heading, number))?;
            text(Place::Heading, &heading.text)
        }
        Block::Contents(contents) => text(Place::Contents, &contents.title),
        Block::Figure(figure) => words(Place::Figure, &figure.alternative),
        Block::Paragraph(paragraph) => text(Place::Paragraph, paragraph),
        Block::List { items, .. } => items.iter().try_for_each(|item| text(Place::List, item)),
        Block::Table(content) => table(content),
        Block::Parties(parties) => parties.iter().try_for_each(|party| {
            text(Place::Parties, &party.heading)?;
            facts(Place::Parties, &party.facts)
        }),
        Block::Facts(content) => facts(Place::Facts, content),
        Block::Signatures(signatures) => signatures.iter().try_for_each(|signature| {
            text(Place::Signatures, &signature.heading)?;
            facts(Place::Signatures, &signature.facts)?;
            text(Place::Signatures, &signature.line_label)?;
            if let Some(field) = &signature.field {
                let own = [&field.name, &field.label].into_iter().chain(&field.signatory);
                own.chain(&field.position).try_for_each(|part| words(Place::Signatures, part))?;
            }
            signature.anchor.iter().try_for_each(|anchor| words(Place::Signatures, anchor))
        }),
    }
}

fn table(table: &Table) -> Result<(), Error> {
    words(Place::Table, &table.caption)?;
    table.columns.iter().try_for_each(|column| text(Place::Table, &column.header))?;
    table.rows.iter().flat_map(|row| &row.cells).try_for_each(|cell| text(Place::Table, &cell.text))
}

fn facts(place: Place, facts: &[Fact]) -> Result<(), Error> {
    facts.iter().try_for_each(|fact| {
        text(place, &fact.label)?;
        text(place, &fact.value)
    })
}

fn text(place: Place, text: &Text) -> Result<(), Error> {
    text.0.iter().try_for_each(|inline| match inline {
        Inline::Words(run) | Inline::Reference { words: run, .. } => words(place, run),
        Inline::Foreign { language, words: run } => words(place, language).and_then(|()| words(place, run)),
        Inline::Link { target, label, words: run } => {
            [target, label, run].into_iter().try_for_each(|part| words(place, part))
        }
        Inline::Fill(fill) => {
            let choices = match &fill.kind {
                FillKind::Choice(choices) => choices.as_slice(),
                FillKind::Date(pattern) => std::slice::from_ref(pattern),
                FillKind::Text => &[],
            };
            let own = [&fill.name, &fill.label, &fill.prompt].into_iter();
            own.chain(choices).try_for_each(|part| words(place, part))
        }
        Inline::PageNumber | Inline::PageCount => Ok(()),
    })
}

fn words(place: Place, words: &str) -> Result<(), Error> {
    // All that XML cannot hold has such a byte in UTF-8, and hardly anything else has.
    if !words.bytes().any(|byte| byte < b' ' || byte == 0xEF) {
        return Ok(());
    }
    match words.chars().find(|character| !is_xml(*character)) {
        Some(character) => Err(Error::Character { character, place, words: words.to_owned() }),
        None => Ok(()),
    }
}

fn is_xml(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}')
}
