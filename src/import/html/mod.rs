//! HTML → tables and what is said outside them, as a browser shows them: pages, and what office programs save as pages.
//!
//! `tree` takes the text apart, `kind` says what an element is, `words` and `rows` put cells and rows together, and `budget` bounds what a file may come to.

mod budget;
mod encoding;
mod kind;
mod rows;
mod tags;
#[cfg(test)]
mod tests;
mod tree;
mod words;

use self::budget::Budget;
use self::kind::Kind;
use self::rows::Rows;
use self::tree::{Attributes, Content as Node, Id, Tree};
use self::words::Words;
use super::codes;
use super::grid::{Cell, Content, Outside, Table, link};
use super::text::told;
use crate::finding::{Finding, Level};

/// The tables of a page, and its other paragraphs.
pub(super) fn read(bytes: &[u8]) -> Result<Content, Finding> {
    let (text, encoding) = encoding::decoded(bytes)?;
    let mut content = taken_apart(&text)?;
    content.repairs.splice(0..0, encoding.map(told));
    Ok(content)
}

/// The same for a text that is decoded.
pub(super) fn taken_apart(text: &str) -> Result<Content, Finding> {
    let lower = |name: &str| {
        text.as_bytes().windows(name.len()).any(|part| part.eq_ignore_ascii_case(name.as_bytes()))
    };
    // Rows that were copied without their table, which the parser would take for one word.
    let is_torn = lower("<tr") && !lower("<table");
    let tree = if is_torn { Tree::new(&format!("<table>{text}"))? } else { Tree::new(text)? };
    let mut reading = Reading::new(text.len());
    let mut at = 0;
    loop {
        let goes_in = reading.enter(at, tree.content(at))?;
        if let Some(child) = tree.first_child(at).filter(|_| goes_in) {
            at = child;
            continue;
        }
        // Up to the first that has another beside it.
        loop {
            reading.leave(at, tree.content(at))?;
            match (tree.next_sibling(at), tree.parent(at)) {
                (Some(next), _) => {
                    at = next;
                    break;
                }
                (None, Some(parent)) => at = parent,
                (None, None) => return reading.content(),
            }
        }
    }
}

/// A page, as far as it has been read.
struct Reading {
    budget: Budget,
    /// Tables that have begun; in their place once they have ended.
    tables: Vec<Option<Table>>,
    open: Vec<Open>,
    /// The words of what is open: of the page at the bottom, and of cells and captions above it.
    words: Vec<Words>,
    outside: Vec<Outside>,
    preformatted: usize,
    struck: Struck,
}

/// What is struck through, or stands in a row or cell that is not shown.
#[derive(Default)]
struct Struck {
    /// Elements that say so and are open.
    open: usize,
    /// How many say something outside tables, and whether the outermost that is open is counted.
    outside: usize,
    is_counted: bool,
}

/// A table that has begun.
struct Open {
    table: Id,
    /// Its place among all, and how many paragraphs stand before it.
    at: usize,
    before: usize,
    rows: Rows,
    row: Option<Id>,
    /// The cell or caption that is open in it.
    inside: Option<Id>,
}

impl Reading {
    fn new(bytes: usize) -> Self {
        Self {
            budget: Budget::new(bytes),
            tables: Vec::new(),
            open: Vec::new(),
            words: vec![Words::default()],
            outside: Vec::new(),
            preformatted: 0,
            struck: Struck::default(),
        }
    }

    /// Takes what a node says before what stands in it; whether that is asked for.
    fn enter(&mut self, id: Id, node: &Node) -> Result<bool, Finding> {
        match node {
            Node::Nothing => {}
            Node::Text(text) => self.say(text),
            Node::Element(Kind::Hidden, _) => return Ok(false),
            Node::Element(kind, attributes) => {
                self.begin(id, *kind, attributes)?;
                self.struck.open += usize::from(kind.strikes(attributes));
            }
        }
        Ok(true)
    }

    fn say(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.strike();
        }
        if self.preformatted > 0 { self.words().say_as_written(text) } else { self.words().say(text) }
    }

    /// Notes that words are struck through, if they are.
    fn strike(&mut self) {
        if self.struck.open == 0 {
            return;
        }
        self.words().is_struck = true;
        if self.words.len() == 1 && !self.struck.is_counted {
            self.struck.outside += 1;
            self.struck.is_counted = true;
        }
    }

    fn begin(&mut self, id: Id, kind: Kind, attributes: &Attributes) -> Result<(), Finding> {
        // In a table, and in no cell of it.
        let table = self.open.last_mut().filter(|open| open.inside.is_none());
        match (kind, table) {
            (Kind::Link, _) => {
                let link = attributes.get("href").and_then(link).map(str::to_owned);
                let words = self.words();
                words.link = words.link.take().or(link);
            }
            (Kind::Image, _) => {
                let alt = attributes.get("alt").unwrap_or_default();
                self.words().alt.extend([" ", alt]);
                if !alt.trim().is_empty() {
                    self.strike();
                }
            }
            (Kind::Break, _) => self.words().end_line(),
            (Kind::Inline | Kind::Struck | Kind::Hidden, _) => {}
            (Kind::Table, _) => {
                self.end_block()?;
                let (at, before, rows) = (self.tables.len(), self.outside.len(), Rows::default());
                self.tables.push(None);
                self.open.push(Open { table: id, at, before, rows, row: None, inside: None });
            }
            (Kind::Group, Some(open)) => open.rows.begin_group(),
            (Kind::Row, Some(open)) if open.row.is_none() => {
                open.rows.end_row(&mut self.budget)?;
                open.rows.begin_row();
                open.row = Some(id);
            }
            (Kind::Cell | Kind::Caption, Some(open)) => {
                open.inside = Some(id);
                self.words.push(Words::default());
            }
            (Kind::Preformatted, _) => {
                self.end_block()?;
                self.preformatted += 1;
            }
            (Kind::Block | Kind::Group | Kind::Row | Kind::Cell | Kind::Caption, _) => self.end_block()?,
        }
        Ok(())
    }

    /// Takes what a node says after what stands in it.
    fn leave(&mut self, id: Id, node: &Node) -> Result<(), Finding> {
        let Node::Element(kind, attributes) = node else { return Ok(()) };
        if kind.strikes(attributes) {
            self.struck.open = self.struck.open.saturating_sub(1);
            self.struck.is_counted &= self.struck.open > 0;
        }
        match (kind, self.open.last_mut()) {
            (Kind::Cell, Some(open)) if open.inside == Some(id) => {
                open.inside = None;
                self.end_cell(attributes)?;
            }
            (Kind::Caption, Some(open)) if open.inside == Some(id) => {
                open.inside = None;
                self.end_caption()?;
            }
            (Kind::Row, Some(open)) if open.row == Some(id) => {
                open.row = None;
                open.rows.end_row(&mut self.budget)?;
            }
            (Kind::Group, Some(open)) if open.inside.is_none() => {
                open.rows.end_row(&mut self.budget)?;
                open.rows.begin_group();
            }
            (Kind::Table, Some(open)) if open.table == id => self.end_table()?,
            (Kind::Preformatted, _) => {
                self.end_block()?;
                self.preformatted -= 1;
            }
            (Kind::Block | Kind::Group | Kind::Row | Kind::Cell | Kind::Caption, _) => self.end_block()?,
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self, attributes: &Attributes) -> Result<(), Finding> {
        let Some(mut words) = self.words.pop() else { return Ok(()) };
        let cell = Cell { link: words.link.take(), is_struck: words.is_struck, ..Cell::new(words.take()) };
        self.say_to_outer(&cell)?;
        let span = |name| attributes.get(name).and_then(|span| span.trim().parse().ok());
        // What does not fit into a number is many.
        let digits = |name| attributes.get(name).is_some_and(|span| span.trim().len() > 9);
        let span = |name| span(name).unwrap_or(if digits(name) { usize::MAX } else { 1 });
        match self.open.last_mut() {
            Some(open) => open.rows.add(&cell, span("colspan"), span("rowspan"), &mut self.budget),
            None => Ok(()),
        }
    }

    fn end_caption(&mut self) -> Result<(), Finding> {
        let Some(mut words) = self.words.pop() else { return Ok(()) };
        let said = Cell { is_struck: words.is_struck, ..Cell::new(words.take()) };
        self.say_to_outer(&said)?;
        self.budget.spend(said.text.len())?;
        if let Some(open) = self.open.last_mut() {
            let between = if open.rows.name.is_empty() { "" } else { " " };
            open.rows.name.extend([between, &said.text]);
        }
        Ok(())
    }

    /// Says what stands in a cell of a table in a cell to that one too.
    fn say_to_outer(&mut self, said: &Cell) -> Result<(), Finding> {
        if self.words.len() > 1 && !said.is_blank() {
            self.budget.spend(said.text.len())?;
            let words = self.words();
            words.end_block();
            words.say_as_written(&said.text);
            words.end_block();
            words.link = words.link.take().or_else(|| said.link.clone());
            words.is_struck |= said.is_struck;
        }
        Ok(())
    }

    fn end_table(&mut self) -> Result<(), Finding> {
        let Some(mut open) = self.open.pop() else { return Ok(()) };
        open.rows.end_row(&mut self.budget)?;
        let table = open.rows.table();
        if table.rows.is_empty() {
            // A caption of nothing is a paragraph.
            if self.words.len() == 1 {
                self.end_block()?;
                self.words().say_as_written(&table.name);
            }
        } else {
            self.tables[open.at] = Some(Table { before: open.before, ..table });
        }
        self.end_block()
    }

    /// Ends a paragraph.
    fn end_block(&mut self) -> Result<(), Finding> {
        let is_outside = self.words.len() == 1;
        let words = self.words();
        if !is_outside {
            words.end_block();
            return Ok(());
        }
        let text = words.take();
        if !text.is_empty() {
            self.budget.spend(text.len())?;
            let number = self.outside.len() + 1;
            self.outside.push(Outside { number, text });
        }
        Ok(())
    }

    /// The words of what is open.
    fn words(&mut self) -> &mut Words {
        if self.words.is_empty() {
            self.words.push(Words::default());
        }
        let last = self.words.len() - 1;
        &mut self.words[last]
    }

    fn content(mut self) -> Result<Content, Finding> {
        self.end_block()?;
        let struck = Finding::new(codes::IMPORT_STRUCK, Level::Warning).with("count", self.struck.outside);
        Ok(Content {
            tables: self.tables.into_iter().flatten().collect(),
            outside: self.outside,
            repairs: (self.struck.outside > 0).then_some(struck).into_iter().collect(),
        })
    }
}
