//! Document → plain text: the golden form, and what tests and comparisons read.
//!
//! It says the words in reading order and nothing of how they are set; page furniture stands apart.

use super::contents;
use crate::document::{Block, Document, Fact, Heading, Inline, Text};

/// The document's words in reading order, a block or cell a line, with marks for what each is.
#[must_use]
pub fn render(document: &Document) -> String {
    let mut dump = Dump::default();
    for section in &document.sections {
        for block in &section.blocks {
            dump.block(block, document);
        }
    }
    dump.0
}

/// The words of one text, as they are read.
#[must_use]
pub fn words(text: &Text) -> String {
    let mut words = String::new();
    for inline in &text.0 {
        match inline {
            Inline::Words(run)
            | Inline::Foreign { words: run, .. }
            | Inline::Link { words: run, .. }
            | Inline::Reference { words: run, .. } => words.push_str(run),
            Inline::Fill(fill) => {
                words.push('[');
                words.push_str(&fill.label);
                words.push(']');
            }
            Inline::PageNumber => words.push_str("{page}"),
            Inline::PageCount => words.push_str("{pages}"),
        }
    }
    words
}

/// A heading as it is read: its number, if it has one, and its words.
#[must_use]
pub fn heading(heading: &Heading) -> String {
    let words = words(&heading.text);
    match &heading.number {
        Some(number) => format!("{number} {words}"),
        None => words,
    }
}

#[derive(Default)]
struct Dump(String);

impl Dump {
    /// The words, with plain spaces: where lines may not break is no part of them.
    fn words(&mut self, text: &Text) {
        self.0.push_str(&words(text).replace('\u{A0}', " "));
    }

    fn line(&mut self, mark: &str, text: &Text) {
        self.0.push_str(mark);
        self.words(text);
        self.0.push('\n');
    }

    fn row<'a>(&mut self, cells: impl Iterator<Item = &'a Text>) {
        for cell in cells {
            self.0.push_str("| ");
            self.words(cell);
            self.0.push(' ');
        }
        self.0.push_str("|\n");
    }

    fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            self.words(&fact.label);
            self.0.push_str(": ");
            self.line("", &fact.value);
        }
    }

    fn block(&mut self, block: &Block, document: &Document) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        match block {
            Block::Title(text) => self.line("= ", text),
            Block::Subtitle(text) | Block::Paragraph(text) => self.line("", text),
            Block::Figure(figure) => self.line("", &format!("[{}]", figure.alternative).into()),
            Block::Heading(content) => {
                let marks = "=".repeat(usize::from(content.level) + 1);
                self.line(&format!("{marks} "), &heading(content).into());
            }
            Block::Contents(content) => {
                self.line("== ", &content.title);
                for entry in contents::entries(document, content) {
                    let mark = format!("{}- ", "  ".repeat(entry.depth()));
                    self.line(&mark, &heading(entry.heading).into());
                }
            }
            Block::List { ordered, items } => {
                for (index, item) in items.iter().enumerate() {
                    let mark = if *ordered { format!("{}. ", index + 1) } else { "- ".to_owned() };
                    self.line(&mark, item);
                }
            }
            Block::Table(table) => {
                self.row(table.columns.iter().map(|column| &column.header));
                for row in &table.rows {
                    self.row(row.cells.iter().map(|cell| &cell.text));
                }
            }
            Block::Parties(parties) => {
                for party in parties {
                    self.line("", &party.heading);
                    self.facts(&party.facts);
                }
            }
            Block::Facts(facts) => self.facts(facts),
            Block::Signatures(signatures) => {
                for signature in signatures {
                    self.line("", &signature.heading);
                    self.facts(&signature.facts);
                    self.line("", &signature.line_label);
                }
            }
        }
    }
}
