//! Markdown → tables and what is said outside them, on pulldown-cmark.
//!
//! Tables in HTML are left to `html`, and those in blocks of code, or in a file that has no other, to `text`.

#[cfg(test)]
mod tests;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::codes;
use super::grid::{Cell, Content, MOST_CELLS, Outside, Row, Table, link};
use super::html;
use super::text::{self, decoded, told};
use crate::finding::{Argument, Finding, Level, Lines};

/// Largest file that is read: 100,000 rows and some. The parser takes seventy times a file's size for one of brackets.
const MOST_MEGABYTES: usize = 8;

/// Characters that may mean something, which the parser remembers each.
const MOST_MARKS: usize = 4_000_000;

/// What it counts for, in cells, to have HTML read.
const READING: usize = 20;

/// The tables of a file, and its other paragraphs.
pub(super) fn read(bytes: &[u8]) -> Result<Content, Finding> {
    let (text, encoding) = decoded(bytes)?;
    if text.len() > MOST_MEGABYTES << 20 {
        return Err(Finding::error(codes::IMPORT_TOO_LARGE).with("most", MOST_MEGABYTES));
    }
    if text.as_bytes().iter().filter(|byte| byte.is_ascii_punctuation()).count() > MOST_MARKS {
        return Err(Finding::error(codes::IMPORT_TOO_COMPLEX));
    }
    let text = with_whole_tables(&text.replace("\r\n", "\n").replace('\r', "\n"));
    let mut content = taken_apart(&text)?;
    if content.tables.is_empty() {
        let pasted = text::taken_apart(&text)?;
        content = if pasted.tables.is_empty() { content } else { pasted };
    }
    content.repairs.splice(0..0, encoding.map(told));
    Ok(content)
}

/// The text without blank lines in tables of HTML, which would end them. There are as many lines as before.
fn with_whole_tables(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let last = lower.rfind("</table").unwrap_or_default();
    let (mut whole, mut at, mut levels) = (String::with_capacity(text.len()), 0, 0_usize);
    for line in text.split_inclusive('\n') {
        let small = &lower[at..at + line.len()];
        at += line.len();
        if levels > 0 && small.trim().is_empty() {
            whole.push_str("<wbr>");
        }
        whole.push_str(line);
        if levels > 0 || small.trim_start().starts_with('<') {
            levels =
                (levels + small.matches("<table").count()).saturating_sub(small.matches("</table").count());
        }
        if at > last {
            levels = 0;
        }
    }
    whole
}

/// The same for a text that is decoded.
fn taken_apart(text: &str) -> Result<Content, Finding> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    let mut reading = Reading::new(text);
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        reading.take(event, range.start, range.end)?;
    }
    Ok(reading.content())
}

/// What is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    Words,
    Code,
    Html,
}

/// A file, as far as it has been read.
struct Reading<'a> {
    text: &'a str,
    lines: Lines,
    content: Content,
    /// The row that is being read, and up to where of the text its cells reach.
    row: Row,
    cells_end: usize,
    block: Block,
    /// The words of a cell or block, where they begin, and the first link in them.
    words: String,
    start: Option<usize>,
    link: Option<String>,
    /// How many of them are struck through, and how many outside tables.
    struck: usize,
    struck_outside: usize,
    /// Cells and paragraphs, and bytes of words, that may still be taken.
    cells_left: usize,
    bytes_left: usize,
}

impl<'a> Reading<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            lines: Lines::new(text),
            content: Content::default(),
            row: Row::default(),
            cells_end: 0,
            block: Block::Words,
            words: String::new(),
            start: None,
            link: None,
            struck: 0,
            struck_outside: 0,
            cells_left: MOST_CELLS,
            bytes_left: (16 << 20) + text.len() * 2,
        }
    }

    fn take(&mut self, event: Event<'_>, start: usize, end: usize) -> Result<(), Finding> {
        match event {
            Event::Start(tag) => self.begin(tag, start)?,
            Event::End(tag) => self.end(tag, end)?,
            Event::Text(words)
            | Event::Code(words)
            | Event::Html(words)
            | Event::InlineMath(words)
            | Event::DisplayMath(words) => self.say(&words, start),
            Event::InlineHtml(tag) => self.take_tag(&tag, start)?,
            Event::FootnoteReference(label) => self.say(&format!("[^{label}]"), start),
            Event::SoftBreak => self.say(" ", start),
            Event::HardBreak => self.say("\n", start),
            Event::Rule => self.end_block()?,
            Event::TaskListMarker(is_done) => self.say(if is_done { "[x] " } else { "[ ] " }, start),
        }
        Ok(())
    }

    fn begin(&mut self, tag: Tag<'_>, start: usize) -> Result<(), Finding> {
        match tag {
            Tag::Emphasis | Tag::Strong | Tag::Superscript | Tag::Subscript | Tag::Image { .. } => {}
            Tag::Strikethrough => self.struck += 1,
            Tag::Link { dest_url, .. } => {
                self.link = self.link.take().or_else(|| link(&dest_url).map(str::to_owned));
            }
            Tag::TableHead | Tag::TableRow => {
                self.row = Row { number: self.lines.line(start), cells: Vec::new() };
                self.cells_end = start;
            }
            Tag::TableCell => self.begin_words(),
            tag => {
                self.end_block()?;
                match tag {
                    Tag::Table(_) => {
                        let before = self.content.outside.len();
                        self.content.tables.push(Table { before, ..Table::default() });
                    }
                    Tag::CodeBlock(_) => self.block = Block::Code,
                    Tag::HtmlBlock => self.block = Block::Html,
                    Tag::FootnoteDefinition(label) => self.say(&format!("[^{label}]: "), start),
                    _ => {}
                }
            }
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd, end: usize) -> Result<(), Finding> {
        match tag {
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Image
            | TagEnd::Link => {}
            TagEnd::TableCell => {
                self.cells_end = end;
                let is_struck = self.struck > 0;
                let cell = Cell { link: self.link.take(), is_struck, ..Cell::new(self.words.trim()) };
                self.spend(1, cell.text.len())?;
                self.row.cells.push(cell);
                self.begin_words();
            }
            TagEnd::TableHead | TagEnd::TableRow => self.end_row(end)?,
            TagEnd::Table => {
                if self.content.tables.last().is_some_and(|table| table.rows.is_empty()) {
                    self.content.tables.pop();
                }
            }
            _ => self.end_block()?,
        }
        Ok(())
    }

    /// Ends a row, with the cells that its header has no room for: the parser leaves them out.
    fn end_row(&mut self, end: usize) -> Result<(), Finding> {
        let mut row = std::mem::take(&mut self.row);
        let rest = self.text.get(self.cells_end..end).unwrap_or_default();
        let rest = rest.trim().trim_start_matches('|').trim_end_matches('|');
        if !rest.trim().is_empty() {
            let more = rest.split('|').map(|words| (words.contains("~~"), Cell::new(words.trim())));
            let more: Vec<_> = more.map(|(is_struck, cell)| Cell { is_struck, ..cell }).collect();
            self.spend(more.len(), rest.len())?;
            row.cells.extend(more);
        }
        let width = row.cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |last| last + 1);
        row.cells.truncate(width);
        row.cells.shrink_to_fit();
        if width > 0
            && let Some(table) = self.content.tables.last_mut()
        {
            table.rows.push(row);
        }
        Ok(())
    }

    fn say(&mut self, words: &str, start: usize) {
        self.start = self.start.or(Some(start));
        self.words.push_str(words);
    }

    /// Takes a tag among words: some say something.
    fn take_tag(&mut self, tag: &str, start: usize) -> Result<(), Finding> {
        let inside = tag.trim_start_matches('<').trim_end_matches('>');
        let name = inside.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
        match name.to_ascii_lowercase().as_str() {
            "br" => self.say("\n", start),
            "del" | "s" | "strike" => self.struck += 1,
            "a" | "img" => {
                self.spend(READING, tag.len())?;
                // A link needs words, which come later.
                let words = if name.len() == 1 { "x" } else { "" };
                let said = html::taken_apart(&format!("<table><tr><td>{tag}{words}"))?;
                let cells = said.tables.into_iter().flat_map(|table| table.rows).flat_map(|row| row.cells);
                for cell in cells.take(1) {
                    self.link = self.link.take().or(cell.link);
                    self.say(if words.is_empty() { &cell.text } else { "" }, start);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn begin_words(&mut self) {
        self.words.clear();
        self.start = None;
        self.link = None;
        self.struck = 0;
    }

    /// Ends a paragraph, or a block that has a reader of its own.
    fn end_block(&mut self) -> Result<(), Finding> {
        let block = std::mem::replace(&mut self.block, Block::Words);
        let words = std::mem::take(&mut self.words);
        let number = self.start.map_or(1, |start| self.lines.line(start));
        let struck = self.struck;
        self.begin_words();
        if words.trim().is_empty() {
            return Ok(());
        }
        match block {
            Block::Words => {
                let text = words.trim().to_owned();
                self.spend(1, text.len())?;
                self.struck_outside += struck;
                self.content.outside.push(Outside { number, text });
                Ok(())
            }
            Block::Code => {
                let mut content = text::taken_apart(&words)?;
                let rows =
                    content.tables.iter_mut().flat_map(|table| &mut table.rows).map(|row| &mut row.number);
                let places = content.repairs.iter_mut().filter_map(|repair| repair.place.as_mut());
                let lines = rows.chain(content.outside.iter_mut().map(|said| &mut said.number));
                for line in lines.chain(places.map(|place| &mut place.line)) {
                    *line += number - 1;
                }
                self.add(content)
            }
            Block::Html => {
                self.spend(READING, 0)?;
                let mut content = html::taken_apart(&words)?;
                for said in &mut content.outside {
                    said.number = number;
                }
                self.add(content)
            }
        }
    }

    /// Adds what another reader has taken.
    fn add(&mut self, content: Content) -> Result<(), Finding> {
        let cells = content.tables.iter().flat_map(|table| &table.rows).flat_map(|row| &row.cells);
        let (count, bytes) = cells.fold((0, 0), |(count, bytes), cell| (count + 1, bytes + cell.text.len()));
        let said: usize = content.outside.iter().map(|said| said.text.len()).sum();
        self.spend(count + content.outside.len(), bytes + said)?;
        let before = self.content.outside.len();
        let tables = content.tables.into_iter();
        let tables = tables.map(|table| Table { before: before + table.before, ..table });
        self.content.tables.extend(tables);
        self.content.outside.extend(content.outside);
        for repair in content.repairs {
            if let (true, Some((_, Argument::Count(count)))) =
                (repair.code == codes::IMPORT_STRUCK, repair.arguments.first())
            {
                self.struck_outside += count;
            } else if !self.content.repairs.contains(&repair) {
                self.content.repairs.push(repair);
            }
        }
        Ok(())
    }

    fn spend(&mut self, cells: usize, bytes: usize) -> Result<(), Finding> {
        let left = self.cells_left.checked_sub(cells).zip(self.bytes_left.checked_sub(bytes));
        (self.cells_left, self.bytes_left) = left.ok_or_else(|| Finding::error(codes::IMPORT_TOO_COMPLEX))?;
        Ok(())
    }

    fn content(mut self) -> Content {
        if self.struck_outside > 0 {
            let struck = Finding::new(codes::IMPORT_STRUCK, Level::Warning);
            self.content.repairs.push(struck.with("count", self.struck_outside));
        }
        self.content
    }
}
