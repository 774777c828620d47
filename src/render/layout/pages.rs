//! Bands → pages: where each piece stands, with table headers repeated and nothing parted that belongs together.

use super::band::{Band, Ink, Part, Piece, Split, Words};
use super::tree::ElementId;
use crate::document::{Field, Picture};
use crate::render::style::{Colour, Page, RULE_WIDTH};

/// A page with all that is painted on it.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub(crate) page: Page,
    /// Grounds, which are painted before all else: one that follows a rule would cut into it.
    pub(crate) grounds: Vec<Placed>,
    pub(crate) items: Vec<Placed>,
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

/// The pages that `bands` fill, at least one.
pub(crate) fn fill(page: Page, bands: Vec<Band>) -> Vec<Sheet> {
    let mut filler = Filler { page, sheets: Vec::new(), y: 0.0, after: 0.0, head: 0.0, header: None };
    filler.turn();
    let mut bands = bands.into_iter().peekable();
    let mut chain: Vec<Band> = Vec::new();
    while let Some(band) = bands.next() {
        let ends = !band.keep_with_next || bands.peek().is_none();
        chain.push(band);
        if ends {
            filler.chain(std::mem::take(&mut chain));
        }
    }
    filler.sheets
}

struct Filler {
    page: Page,
    sheets: Vec<Sheet>,
    /// From the top of the text area to the end of the last band.
    y: f32,
    /// Space that the last band wants below it.
    after: f32,
    /// Where `y` was when the page was empty but for a repeated header.
    head: f32,
    /// The header row of the table being set.
    header: Option<Band>,
}

impl Filler {
    /// Places bands that belong together on one page, if a page can hold them.
    fn chain(&mut self, bands: Vec<Band>) {
        let mut needed = 0.0;
        let mut above = self.after;
        for (index, band) in bands.iter().enumerate() {
            let before = if index == 0 { self.before(band) } else { band.before.max(above) };
            let last = index + 1 == bands.len();
            needed += before + if last { band.least_height() } else { band.height() };
            above = band.after;
        }
        if needed > self.room() && !self.at_head() {
            self.turn_within(bands.first());
        }
        for band in bands {
            self.band(band);
        }
    }

    fn band(&mut self, mut band: Band) {
        match band.part {
            Part::Text => self.header = None,
            Part::TableHeader => self.header = Some(band.repeated()),
            Part::TableRow => {}
        }
        loop {
            let before = self.before(&band);
            if before + band.height() <= self.room() + 0.01 {
                self.y += before;
                self.place(band);
                return;
            }
            let splits = band.split == Split::Lines || band.height() > self.whole_page();
            let head = if splits { band.split_off(self.room() - before) } else { None };
            match head {
                Some(head) => {
                    self.y += before;
                    self.place(head);
                }
                // A single line taller than a page: it goes over the edge rather than nowhere.
                None if self.at_head() => {
                    self.place(band);
                    return;
                }
                None => {}
            }
            self.turn_within(Some(&band));
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
        self.page.text_height() - self.header.as_ref().map_or(0.0, Band::height)
    }

    fn turn(&mut self) {
        self.sheets.push(Sheet { page: self.page, grounds: Vec::new(), items: Vec::new() });
        (self.y, self.after, self.head) = (0.0, 0.0, 0.0);
    }

    /// A new page that begins with the table's header where `next` is a row.
    fn turn_within(&mut self, next: Option<&Band>) {
        self.turn();
        if next.is_some_and(|band| band.part == Part::TableRow)
            && let Some(header) = self.header.clone()
        {
            self.place(header);
            self.head = self.y;
        }
    }

    /// Puts the band at `y` and moves `y` below it.
    fn place(&mut self, band: Band) {
        let height = band.height();
        self.after = band.after;
        let (left, top) = (self.page.left_margin, self.page.height - self.page.top_margin - self.y);
        let width = self.page.text_width();
        let Some(sheet) = self.sheets.last_mut() else { return };
        if let Some(colour) = band.ground {
            sheet.grounds.push(Placed::Rectangle { x: left, y: top - height, width, height, colour });
        }
        for stack in band.stacks {
            let mut line_top = top - band.padding;
            for line in stack.lines {
                for piece in line.pieces {
                    sheet.items.push(put(piece, left + stack.x, line_top));
                }
                line_top -= line.height;
            }
        }
        if let Some(colour) = band.rule {
            let y = top - height - RULE_WIDTH / 2.0;
            sheet.items.push(Placed::Rectangle { x: left, y, width, height: RULE_WIDTH, colour });
        }
        self.y += height;
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
