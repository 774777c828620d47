//! What of a table stands on a page: painted, searched for glyphs and links, and deflated, once for all documents that have
//! it alike.
//!
//! Its place in a file's structure is `structure`'s.

use std::cell::RefCell;
use std::rc::Rc;

use super::Error;
use super::deflate::once;
use super::embed::{Cut, Used};
use super::links;
use super::paint::{Painted, painted};
use super::pictures::Pictures;
use crate::render::layout::pages::{Row, TableRun};
use crate::render::layout::tables::SetTable;
use crate::render::layout::tree::ElementId;
use crate::render::style::Page;

/// A table's rows on a page.
pub(super) struct Stretch {
    /// The content stream, deflated.
    pub(super) deflated: Rc<[u8]>,
    /// The elements of the table that its marked contents belong to, in order.
    pub(super) owners: Vec<ElementId>,
    /// What it uses of fonts.
    pub(super) used: Vec<Cut>,
    /// Its links, and the rectangles of each.
    pub(super) links: Vec<(ElementId, Vec<[f32; 4]>)>,
}

/// All that a stretch depends on beside the look.
#[derive(PartialEq)]
struct Place {
    /// By where it is in memory, where this keeps it.
    table: ByPlace<SetTable>,
    page: Page,
    /// Each row, and its top.
    rows: Vec<(Whole, f32)>,
    /// The number of the first marked content.
    first: usize,
}

/// A thing that is the same where it is at the same place.
pub(super) struct ByPlace<T>(pub(super) Rc<T>);

impl<T> PartialEq for ByPlace<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Remembers stretches of one look, which saves time and changes nothing else.
#[derive(Default)]
pub(super) struct Stretches {
    known: RefCell<Vec<(Place, Rc<Stretch>)>>,
}

/// More are forgotten, so that a batch without end takes memory with an end, and none is looked for among many.
const MOST: usize = 256;

impl Stretches {
    /// The rows of a run on a page, whose marked contents are numbered from `first` on.
    ///
    /// # Errors
    ///
    /// When a glyph is missing.
    pub(super) fn stretch(
        &self,
        run: &TableRun,
        table: &Rc<SetTable>,
        page: Page,
        first: usize,
    ) -> Result<Rc<Stretch>, Error> {
        let rows: Option<Vec<_>> = run.rows.iter().map(|(row, top)| Some((Whole::of(row)?, *top))).collect();
        // What nobody else holds will not come again.
        let rows = rows.filter(|_| Rc::strong_count(table) > 1);
        let Some(rows) = rows else { return made(run, table, page, first).map(Rc::new) };
        let place = Place { table: ByPlace(Rc::clone(table)), page, rows, first };
        if let Some((_, known)) = self.known.borrow().iter().find(|(known, _)| *known == place) {
            return Ok(Rc::clone(known));
        }
        let stretch = Rc::new(made(run, table, page, first)?);
        let mut known = self.known.borrow_mut();
        if known.len() >= MOST {
            known.clear();
        }
        known.push((place, Rc::clone(&stretch)));
        Ok(stretch)
    }
}

/// A row as others may have it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whole {
    Row(usize),
    /// The header, said again.
    Repeated,
}

impl Whole {
    /// Part of a row is not looked for.
    const fn of(row: &Row) -> Option<Self> {
        match row {
            Row::Whole(number) => Some(Self::Row(*number)),
            Row::Repeated => Some(Self::Repeated),
            Row::Cut(_) => None,
        }
    }
}

fn made(run: &TableRun, table: &SetTable, page: Page, first: usize) -> Result<Stretch, Error> {
    let items = run.items(table, page);
    let mut used = Used::default();
    used.note(&items)?;
    // No table has pictures.
    let Painted { content, owners, .. } = painted(&items, first, &table.tree, &Pictures::default());
    let links = links::of(&items, &table.tree);
    Ok(Stretch { deflated: once(&content).into(), owners, used: used.cuts(), links })
}
