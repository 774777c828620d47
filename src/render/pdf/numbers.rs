//! The numbers that objects have in a file before all others, so that what documents share says the same in each.

use lopdf::{Document as File, ObjectId};

use crate::render::layout::tree::Tree;

/// Numbers that are reserved.
pub(super) struct Numbers {
    /// The document's element.
    pub(super) document: ObjectId,
    /// The first of each table's elements; the others follow it.
    pub(super) tables: Vec<ObjectId>,
    pub(super) pages: Vec<ObjectId>,
}

impl Numbers {
    /// Reserves numbers for the elements of `tree` that documents may share, and for `pages` pages.
    pub(super) fn reserve(file: &mut File, tree: &Tree, pages: usize) -> Self {
        let document = file.new_object_id();
        let tables = tree.tables.iter().map(|table| next(file, table.tree.elements.len())).collect();
        let pages = (0..pages).map(|_| file.new_object_id()).collect();
        Self { document, tables, pages }
    }
}

/// The first of `count` numbers.
pub(super) fn next(file: &mut File, count: usize) -> ObjectId {
    let first = file.max_id + 1;
    file.max_id += count as u32;
    (first, 0)
}
