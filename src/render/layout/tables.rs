//! Tables that documents share: set once, with their structure, and remembered by all that they depend on.
//!
//! How a table is set is `set`'s, and where its bands go is `pages`'.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

use super::band::Band;
use super::tree::Tree;
use crate::document::Table;

/// A table that is set. Its elements are a tree of their own.
#[derive(Debug)]
pub(crate) struct SetTable {
    /// The header row, then the others.
    pub(crate) bands: Vec<Band>,
    /// The header row as later pages say it again.
    pub(crate) repeated: Band,
    /// Its structure, the table's own element first; what it holds is not hung on it.
    pub(crate) tree: Tree,
}

/// What a set table depends on beside the look.
#[derive(Debug, PartialEq)]
pub(super) struct Place {
    pub(super) table: Arc<Table>,
    /// Points.
    pub(super) width: f32,
    pub(super) language: String,
    /// What references in it may lead to.
    pub(super) names: Rc<BTreeSet<String>>,
}

/// Remembers set tables of one look, which saves time and changes nothing else.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    known: RefCell<Vec<(Place, Rc<SetTable>)>>,
}

/// Tables with more rows, all together, are forgotten, so that a batch without end takes memory with an end.
const MOST_ROWS: usize = 2_000;

/// More are forgotten, so that none is looked for among many.
const MOST: usize = 16;

impl Tables {
    /// The table of this place, set by `set` unless it is remembered.
    pub(super) fn table(&self, place: Place, set: impl FnOnce(&Place) -> SetTable) -> Rc<SetTable> {
        // Places are compared field by field, and equal tables are mostly one table.
        if let Some((_, known)) = self.known.borrow().iter().find(|(known, _)| *known == place) {
            return Rc::clone(known);
        }
        let table = Rc::new(set(&place));
        let mut known = self.known.borrow_mut();
        let rows: usize = known.iter().map(|(place, _)| place.table.rows.len()).sum();
        if known.len() >= MOST || rows + place.table.rows.len() > MOST_ROWS {
            known.clear();
        }
        if place.table.rows.len() <= MOST_ROWS {
            known.push((place, Rc::clone(&table)));
        }
        table
    }
}
