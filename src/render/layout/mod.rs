//! Document → pages: blocks are set as bands, and bands fill pages.
//!
//! `set` → `pages`, and `tree` grows along the way. PDF paints the pages; DOCX asks where headings come to stand.

pub(crate) mod band;
mod contents;
pub(crate) mod memory;
pub(crate) mod pages;
mod parties;
pub(crate) mod set;
pub(crate) mod tables;
pub(crate) mod tree;

use std::collections::{BTreeMap, BTreeSet};

use memory::Memory;
use pages::Sheet;
use tree::{Role, Tree};

use super::headings::Indents;
use super::shape::Shaper;
use super::text;
use crate::document::Document;

/// The pages of a document, without what stands on each beside the text, and its structure.
///
/// `memory` is of the shaper's look.
pub(crate) fn lay_out(document: &Document, shaper: &Shaper, memory: &Memory) -> (Vec<Sheet>, Tree) {
    let mut tree = Tree::new(Role::Document, names(document).into());
    let indents = Indents::of(document, shaper);
    let mut sheets = Vec::new();
    for section in &document.sections {
        let page = shaper.look().page(section.orientation);
        let width = page.text_width();
        let strips = set::strips(document, &section.blocks, width, (shaper, memory), indents, &mut tree);
        sheets.extend(pages::fill(page, strips, &tree.tables));
    }
    contents::number(&mut sheets, &tree, &document.language, shaper);
    (sheets, tree)
}

/// The number of the page that each heading stands on, from 1, in the order of the headings.
pub(crate) fn pages_of_headings(
    document: &Document,
    shaper: &Shaper,
    memory: &Memory,
) -> BTreeMap<usize, usize> {
    let (sheets, tree) = lay_out(document, shaper, memory);
    contents::pages(&sheets, &tree)
}

/// The names of headings that have something to lead to.
fn names(document: &Document) -> BTreeSet<String> {
    let seen = document.headings().filter(|heading| !text::heading(heading).trim().is_empty());
    seen.filter_map(|heading| heading.name.clone()).collect()
}
