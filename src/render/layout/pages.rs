//! Bands → pages: where each piece stands, with table headers repeated and nothing parted that belongs together.

use std::rc::Rc;

use super::band::{Band, Ink, Part, Piece, Split, Words};
use super::tables::SetTable;
use super::tree::ElementId;
use crate::document::{Field, Picture};
use crate::render::style::{Colour, Page, RULE_WIDTH};

/// A page with all that is painted on it.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub(crate) page: Page,
    /// From top to bottom.
    pub(crate) runs: Vec<Run>,
}

impl Sheet {
    /// All that is not in tables.
    pub(crate) fn items(&self) -> impl Iterator<Item = &Placed> {
        self.runs.iter().flat_map(|run| match run {
            Run::Own { items, .. } => items.as_slice(),
            Run::Table(_) => &[],
        })
    }

    /// Adds what stands behind all else.
    pub(crate) fn add(&mut self, added: impl IntoIterator<Item = Placed>, says: Says) {
        match self.runs.last_mut() {
            Some(Run::Own { items, says: known }) if *known == says => items.extend(added),
            _ => self.runs.push(Run::Own { items: added.into_iter().collect(), says }),
        }
    }
}

/// What words are about, by which documents may share them or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    /// The parties and what they agreed on.
    Facts,
    /// What others have agreed on too, it may be.
    Words,
}

/// What stands on a page from one place to another.
#[derive(Debug)]
pub(crate) enum Run {
    /// What is not in tables.
    Own {
        /// What is painted, in reading order.
        items: Vec<Placed>,
        /// What all of it is about.
        says: Says,
    },
    /// What of a table is on the page.
    Table(TableRun),
}

/// Rows of a table in their places.
#[derive(Debug)]
pub(crate) struct TableRun {
    /// The table's number among the document's.
    pub(crate) table: usize,
    /// The rows, and where the top of each is, in points from the sheet's bottom.
    pub(crate) rows: Vec<(Row, f32)>,
}

/// A row of a table.
#[derive(Debug)]
pub(crate) enum Row {
    /// The one of this number; the header row is the first.
    Whole(usize),
    /// The header row, said again.
    Repeated,
    /// Part of one that is taller than a page.
    Cut(Band),
}

impl Row {
    /// The row itself.
    pub(crate) fn band<'a>(&'a self, table: &'a SetTable) -> &'a Band {
        match self {
            Self::Whole(number) => &table.bands[*number],
            Self::Repeated => &table.repeated,
            Self::Cut(band) => band,
        }
    }
}

/// What pages are filled with.
#[derive(Debug)]
pub(crate) enum Strip {
    /// A band of no table.
    Own(Band, Says),
    /// A row of a table, by the table's number among the document's.
    Table { table: usize, row: Row },
}

/// A piece in its place; x from the sheet's left edge, y from its bottom, in points.
#[derive(Debug)]
pub(crate) enum Placed {
    /// Words, their left end on the baseline at x, y.
    Words { x: f32, y: f32, words: Words },
    /// A picture, its lower left corner at x, y.
    Picture { x: f32, y: f32, width: f32, height: f32, picture: Picture, element: ElementId },
    /// A form field, its lower left corner at x, y.
    Field { x: f32, y: f32, width: f32, height: f32, field: Field, element: ElementId },
    /// From x to the right edge on the baseline y: dots and the number of the page of the heading `ordinal`.
    /// `contents` puts words in its place.
    Leader { x: f32, y: f32, width: f32, ordinal: usize, ink: Ink, element: ElementId },
    /// A filled rectangle, its lower left corner at x, y; always an artifact.
    Rectangle { x: f32, y: f32, width: f32, height: f32, colour: Colour },
}

/// The pages that `strips` fill, at least one; `tables` are the document's.
pub(crate) fn fill(page: Page, strips: Vec<Strip>, tables: &[Rc<SetTable>]) -> Vec<Sheet> {
    let mut filler = Filler { page, tables, sheets: Vec::new(), y: 0.0, after: 0.0, head: 0.0, table: None };
    filler.turn();
    let mut strips = strips.into_iter().peekable();
    let mut chain: Vec<Strip> = Vec::new();
    while let Some(strip) = strips.next() {
        let ends = !filler.band_of(&strip).keep_with_next || strips.peek().is_none();
        chain.push(strip);
        if ends {
            filler.chain(std::mem::take(&mut chain));
        }
    }
    filler.sheets
}

struct Filler<'a> {
    page: Page,
    tables: &'a [Rc<SetTable>],
    sheets: Vec<Sheet>,
    /// From the top of the text area to the end of the last band.
    y: f32,
    /// Space that the last band wants below it.
    after: f32,
    /// Where `y` was when the page was empty but for a repeated header.
    head: f32,
    /// The table being set, whose header comes again on each page.
    table: Option<usize>,
}

impl<'a> Filler<'a> {
    fn band_of<'s>(&self, strip: &'s Strip) -> &'s Band
    where
        'a: 's,
    {
        match strip {
            Strip::Own(band, _) => band,
            Strip::Table { table, row } => row.band(&self.tables[*table]),
        }
    }

    /// Places bands that belong together on one page, if a page can hold them.
    fn chain(&mut self, strips: Vec<Strip>) {
        let mut needed = 0.0;
        let mut above = self.after;
        for (index, strip) in strips.iter().enumerate() {
            let band = self.band_of(strip);
            let before = if index == 0 { self.before(band) } else { band.before.max(above) };
            let last = index + 1 == strips.len();
            needed += before + if last { band.least_height() } else { band.height() };
            above = band.after;
        }
        if needed > self.room() && !self.at_head() {
            let part = strips.first().map_or(Part::Text, |strip| self.band_of(strip).part);
            self.turn_within(part);
        }
        for strip in strips {
            self.strip(strip);
        }
    }

    fn strip(&mut self, mut strip: Strip) {
        self.table = match &strip {
            Strip::Own(..) => None,
            Strip::Table { table, .. } => Some(*table),
        };
        loop {
            let band = self.band_of(&strip);
            let (before, part) = (self.before(band), band.part);
            if before + band.height() <= self.room() + 0.01 {
                self.y += before;
                self.place(strip);
                return;
            }
            let splits = band.split == Split::Lines || band.height() > self.whole_page();
            let head = if splits { self.split_off(&mut strip, self.room() - before) } else { None };
            match head {
                Some(head) => {
                    self.y += before;
                    self.place(head);
                }
                // A single line taller than a page: it goes over the edge rather than nowhere.
                None if self.at_head() => {
                    self.place(strip);
                    return;
                }
                None => {}
            }
            self.turn_within(part);
        }
    }

    /// Cuts off what fits in `room` and leaves the rest, or nothing where not even a line fits.
    fn split_off(&self, strip: &mut Strip, room: f32) -> Option<Strip> {
        match strip {
            Strip::Own(band, says) => band.split_off(room).map(|head| Strip::Own(head, *says)),
            Strip::Table { table, row } => {
                let mut rest = row.band(&self.tables[*table]).clone();
                let head = rest.split_off(room)?;
                *row = Row::Cut(rest);
                Some(Strip::Table { table: *table, row: Row::Cut(head) })
            }
        }
    }

    /// Space between the last band and this one: the larger of what both want, as word processors have it.
    fn before(&self, band: &Band) -> f32 {
        if self.at_head() { 0.0 } else { band.before.max(self.after) }
    }

    fn at_head(&self) -> bool {
        self.y <= self.head + 0.01
    }

    fn room(&self) -> f32 {
        self.page.text_height() - self.y
    }

    fn whole_page(&self) -> f32 {
        let header = self.table.map_or(0.0, |table| self.tables[table].repeated.height());
        self.page.text_height() - header
    }

    fn turn(&mut self) {
        self.sheets.push(Sheet { page: self.page, runs: Vec::new() });
        (self.y, self.after, self.head) = (0.0, 0.0, 0.0);
    }

    /// A new page that begins with the table's header where what comes next is a row.
    fn turn_within(&mut self, next: Part) {
        self.turn();
        if next == Part::TableRow
            && let Some(table) = self.table
        {
            self.place(Strip::Table { table, row: Row::Repeated });
            self.head = self.y;
        }
    }

    /// Puts the band at `y` and moves `y` below it.
    fn place(&mut self, strip: Strip) {
        let band = self.band_of(&strip);
        let (height, after) = (band.height(), band.after);
        let (page, top) = (self.page, self.page.height - self.page.top_margin - self.y);
        let Some(sheet) = self.sheets.last_mut() else { return };
        match strip {
            Strip::Own(band, says) => sheet.add(placed(band, page.left_margin, top), says),
            Strip::Table { table, row } => match sheet.runs.last_mut() {
                Some(Run::Table(run)) if run.table == table => run.rows.push((row, top)),
                _ => sheet.runs.push(Run::Table(TableRun { table, rows: vec![(row, top)] })),
            },
        }
        self.after = after;
        self.y += height;
    }
}

/// What a band paints whose top left corner is at `left`, `top`, but for its ground and rule, which rows of tables have.
pub(crate) fn placed(band: Band, left: f32, top: f32) -> impl Iterator<Item = Placed> {
    let padding = band.padding;
    band.stacks.into_iter().flat_map(move |stack| {
        let mut line_top = top - padding;
        stack.lines.into_iter().flat_map(move |line| {
            let top = line_top;
            line_top -= line.height;
            line.pieces.into_iter().map(move |piece| put(piece, left + stack.x, top))
        })
    })
}

impl TableRun {
    /// What it paints on a page, grounds before all else: one that follows a rule would cut into it.
    pub(crate) fn items(&self, table: &SetTable, page: Page) -> Vec<Placed> {
        let (left, width) = (page.left_margin, page.text_width());
        let bands = || self.rows.iter().map(|(row, top)| (row.band(table), *top));
        let grounds = bands().filter_map(|(band, top)| {
            let (height, colour) = (band.height(), band.ground?);
            Some(Placed::Rectangle { x: left, y: top - height, width, height, colour })
        });
        let rows = bands().flat_map(|(band, top)| {
            let y = top - band.height() - RULE_WIDTH / 2.0;
            let rule =
                band.rule.map(|colour| Placed::Rectangle { x: left, y, width, height: RULE_WIDTH, colour });
            placed(band.clone(), left, top).chain(rule)
        });
        grounds.chain(rows).collect()
    }
}

/// A piece of a line whose top left corner is at `left`, `top`.
pub(crate) fn put(piece: Piece, left: f32, top: f32) -> Placed {
    match piece {
        Piece::Words { x, baseline, words } => Placed::Words { x: left + x, y: top - baseline, words },
        Piece::Picture { x, width, height, picture, element } => {
            Placed::Picture { x: left + x, y: top - height, width, height, picture, element }
        }
        Piece::Field { x, width, height, field, element } => {
            Placed::Field { x: left + x, y: top - height, width, height, field, element }
        }
        Piece::Leader { x, baseline, width, ordinal, ink, element } => {
            Placed::Leader { x: left + x, y: top - baseline, width, ordinal, ink, element }
        }
        Piece::Rule { x, y, width, colour } => Placed::Rectangle {
            x: left + x,
            y: top - y - RULE_WIDTH / 2.0,
            width,
            height: RULE_WIDTH,
            colour,
        },
    }
}
