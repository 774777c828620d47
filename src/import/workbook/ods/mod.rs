//! ODS → its sheets, read from the XML itself within limits.
//!
//! calamine is not asked: at the end of a file that is cut short it waits for ever, it makes as many spaces as a file asks for,
//! refuses white space between cells, and knows neither links nor merged cells. What is seen of a cell is `cell`'s.

mod cell;
mod words;

use std::collections::HashSet;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::boxes::character;
use super::sheet::{Area, Budget, Sheet};
use super::value::Value;
use super::{damaged, ours};
use crate::finding::Finding;
use crate::import::codes;
use crate::import::grid::{Content, Outside};
use crate::read::sheet::package::{self, MOST_UNPACKED};
use cell::Cell;
use words::Words;

/// What is no part of what a sheet says: comments, what changes took away, forms, descriptions of drawings, and copies of what
/// stands in other files.
const UNSAID: &[&str] = &[
    "office:annotation",
    "office:forms",
    "office:scripts",
    "draw:object",
    "svg:desc",
    "svg:title",
    "table:dde-links",
    "table:desc",
    "table:title",
    "table:tracked-changes",
];

/// The sheets of a spreadsheet.
pub(super) fn read(bytes: &[u8]) -> Result<Content, Finding> {
    let mut archive = package::archive(bytes).map_err(ours)?;
    let mut left = MOST_UNPACKED;
    let mut part = |name: &str| {
        let mut part = archive.by_name(name).map_err(damaged)?;
        let content = package::unpacked(&mut part, &mut left).map_err(ours)?;
        String::from_utf8(content).map_err(damaged)
    };
    if part("META-INF/manifest.xml").is_ok_and(|manifest| manifest.contains(":encryption-data")) {
        return Err(Finding::error(codes::IMPORT_ENCRYPTED));
    }
    content(&part("content.xml")?)
}

fn content(text: &str) -> Result<Content, Finding> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{FEFF}'));
    reader.config_mut().expand_empty_elements = true;
    let mut reading = Reading::default();
    let (mut level, mut is_begun) = (0_usize, false);
    loop {
        match reader.read_event().map_err(damaged)? {
            Event::Start(start) if UNSAID.contains(&start.name().as_ref()) => {
                reader.read_to_end(start.name()).map_err(damaged)?;
            }
            Event::Start(start) => {
                (level, is_begun) = (level + 1, true);
                reading.start(&start)?;
            }
            Event::End(end) => {
                level = level.checked_sub(1).ok_or_else(|| damaged(()))?;
                reading.end(end.name().as_ref())?;
            }
            Event::Text(text) => reading.text(&text.xml10_content()),
            Event::CData(text) => reading.text(&text.xml10_content()),
            Event::GeneralRef(reference) => reading.text(&character(&reference)?),
            Event::Eof if level == 0 && is_begun => return Ok(reading.content),
            Event::Eof | Event::DocType(_) => return Err(damaged(())),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

/// A content part being read.
#[derive(Debug, Default)]
struct Reading {
    content: Content,
    budget: Budget,
    /// The style being read, those that hide a sheet, and those that strike words through.
    style: String,
    hiding: HashSet<String>,
    striking: HashSet<String>,
    /// Whether each of the spans that are open strikes its words through, and how many do.
    spans: Vec<bool>,
    struck: usize,
    sheet: Option<Open>,
    cell: Option<Cell>,
    /// How many drawings and paragraphs are open within one another, and what the innermost box says.
    drawings: usize,
    paragraphs: usize,
    boxed: Words,
}

/// The sheet being read.
#[derive(Debug)]
struct Open {
    sheet: Sheet,
    is_visible: bool,
    /// The row being read, from 0, and how often it stands there.
    row: usize,
    times: usize,
    column: usize,
    /// What stands in it, each with its column and how many cells to the right say the same.
    cells: Vec<(usize, usize, Cell)>,
    merged: Vec<Area>,
}

impl Reading {
    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), Finding> {
        let name = tag.name();
        match name.as_ref() {
            // A table in a box is words like others.
            table if self.drawings > 0 && table.starts_with("table:") => {
                self.drawings += usize::from(is_drawing(table));
            }
            "style:style" => self.style = attribute(tag, "style:name")?.unwrap_or_default(),
            "style:table-properties" if attribute(tag, "table:display")?.as_deref() == Some("false") => {
                self.hiding.insert(self.style.clone());
            }
            "style:text-properties" => {
                let line = attribute(tag, "style:text-line-through-style")?;
                if line.is_some_and(|line| line != "none") {
                    self.striking.insert(self.style.clone());
                }
            }
            "text:span" => {
                let style = attribute(tag, "text:style-name")?.unwrap_or_default();
                let strikes = self.striking.contains(&style);
                self.spans.push(strikes);
                self.struck += usize::from(strikes);
            }
            // One in a cell is part of what the cell says.
            "table:table" if self.sheet.is_none() => {
                let style = attribute(tag, "table:style-name")?.unwrap_or_default();
                self.sheet = Some(Open {
                    sheet: Sheet::new(attribute(tag, "table:name")?.unwrap_or_default()),
                    is_visible: !self.hiding.contains(&style),
                    row: 0,
                    times: 1,
                    column: 0,
                    cells: Vec::new(),
                    merged: Vec::new(),
                });
            }
            "table:table-row" if self.cell.is_none() => {
                if let Some(open) = &mut self.sheet {
                    (open.times, open.column) = (count(tag, "table:number-rows-repeated")?, 0);
                }
            }
            "table:table-cell" | "table:covered-table-cell" => match &mut self.cell {
                Some(cell) => cell.nested += 1,
                None if self.sheet.is_some() => {
                    let style = attribute(tag, "table:style-name")?.unwrap_or_default();
                    let mut cell = Cell::new(tag)?;
                    cell.is_struck = self.striking.contains(&style);
                    self.cell = Some(cell);
                }
                None => {}
            },
            "text:p" | "text:h" => {
                self.paragraphs += 1;
                match self.words_of_cell() {
                    Some(cell) => cell.words.begin(),
                    None => self.boxed()?,
                }
            }
            "text:s" => {
                let spaces = count(tag, "text:c")?;
                self.budget.take_bytes(spaces)?;
                self.words().add_literally(&" ".repeat(spaces));
            }
            "text:tab" => self.words().add_literally("\t"),
            "text:line-break" => self.words().add_literally("\n"),
            "text:a" => {
                let target = attribute(tag, "xlink:href")?.unwrap_or_default();
                if let Some(cell) = self.words_of_cell() {
                    cell.link(&target);
                }
            }
            other => self.drawings += usize::from(is_drawing(other)),
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), Finding> {
        match name {
            table if self.drawings > 0 && table.starts_with("table:") => {
                self.drawings -= usize::from(is_drawing(table));
            }
            "text:p" | "text:h" => {
                self.paragraphs = self.paragraphs.saturating_sub(1);
                if self.words_of_cell().is_none() {
                    self.boxed()?;
                }
            }
            "text:span" => self.struck -= usize::from(self.spans.pop().unwrap_or_default()),
            "table:table-cell" | "table:covered-table-cell" => {
                if let Some(cell) = self.cell.as_mut().filter(|cell| cell.nested > 0) {
                    cell.nested -= 1;
                } else if let (Some(cell), Some(open)) = (self.cell.take(), &mut self.sheet) {
                    let (column, repeated) = (open.column, cell.repeated);
                    open.column = column.saturating_add(repeated);
                    if cell.says_anything() {
                        open.cells.push((column, repeated, cell));
                    }
                }
            }
            "table:table-row" if self.cell.is_none() => {
                if let Some(open) = &mut self.sheet {
                    open.end_row(&mut self.budget)?;
                }
            }
            "table:table" if self.cell.is_none() => {
                if let Some(mut open) = self.sheet.take() {
                    for area in std::mem::take(&mut open.merged) {
                        open.sheet.merge(area, &mut self.budget)?;
                    }
                    open.sheet.put(open.is_visible, &mut self.content);
                }
            }
            other => self.drawings = self.drawings.saturating_sub(is_drawing(other).into()),
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if self.paragraphs > 0 {
            let is_struck = self.struck > 0 && !text.trim().is_empty();
            if let Some(cell) = self.cell.as_mut().filter(|_| self.drawings == 0) {
                cell.is_struck |= is_struck;
            }
            self.words().add(text);
        }
    }

    /// Where words go.
    fn words(&mut self) -> &mut Words {
        match &mut self.cell {
            Some(cell) if self.drawings == 0 => &mut cell.words,
            _ => &mut self.boxed,
        }
    }

    /// The cell that words belong to, unless a drawing stands between.
    fn words_of_cell(&mut self) -> Option<&mut Cell> {
        self.cell.as_mut().filter(|_| self.drawings == 0)
    }

    /// Ends a paragraph outside cells.
    fn boxed(&mut self) -> Result<(), Finding> {
        let text = self.boxed.take();
        if text.trim().is_empty() || self.sheet.as_ref().is_some_and(|open| !open.is_visible) {
            return Ok(());
        }
        self.budget.take_bytes(text.len())?;
        let number = self.content.outside.len() + 1;
        self.content.outside.push(Outside { number, text });
        Ok(())
    }
}

impl Open {
    /// Adds the row as often as it stands there.
    fn end_row(&mut self, budget: &mut Budget) -> Result<(), Finding> {
        let cells = std::mem::take(&mut self.cells);
        let cells = cells.into_iter().map(|(column, times, cell)| (column, times, cell.value(), cell.spans));
        // Those that say nothing would be repeated without end.
        let cells: Vec<(usize, usize, Value, (usize, usize))> =
            cells.filter(|(_, _, value, _)| !value.text.trim().is_empty()).collect();
        let times = if cells.is_empty() { 0 } else { self.times };
        for row in (self.row..).take(times) {
            for (first, repeated, value, (rows, columns)) in &cells {
                for column in (*first..).take(*repeated) {
                    self.sheet.add((row, column), value.clone(), budget)?;
                    if *rows > 1 || *columns > 1 {
                        let bottom = row.saturating_add(rows - 1);
                        let right = column.saturating_add(columns - 1);
                        self.merged.push(Area { top: row, left: column, bottom, right });
                    }
                }
            }
        }
        self.row = self.row.saturating_add(self.times);
        Ok(())
    }
}

/// Whether an element is one that lies above the cells.
fn is_drawing(name: &str) -> bool {
    // A `draw:a` may also stand among words.
    (name.starts_with("draw:") && name != "draw:a") || name == "table:shapes"
}

/// An attribute of an element.
fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, Finding> {
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(damaged)?;
        if attribute.key.as_ref() == name {
            let value = attribute.normalized_value(XmlVersion::default()).map_err(damaged)?;
            return Ok(Some(value.into_owned()));
        }
    }
    Ok(None)
}

/// A number that is 1 if it is not said, and no less.
fn count(tag: &BytesStart<'_>, name: &str) -> Result<usize, Finding> {
    let said = attribute(tag, name)?;
    said.map_or(Ok(1), |said| said.trim().parse::<u32>().map(|count| count.max(1) as usize).map_err(damaged))
}
