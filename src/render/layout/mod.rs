//! Document → pages: blocks are set as bands, and bands fill pages.
//!
//! `set` → `pages`, and `tree` grows along the way. PDF paints the pages; DOCX asks where headings come to stand.

pub(crate) mod band;
mod contents;
pub(crate) mod pages;
mod parties;
pub(crate) mod set;
pub(crate) mod tree;

use std::collections::{BTreeMap, BTreeSet};

use pages::Sheet;
use tree::Tree;

use super::headings::Indents;
use super::shape::Shaper;
use super::text;
use crate::document::Document;

/// The pages of a document, without what stands on each beside the text, and its structure.
pub(crate) fn lay_out(document: &Document, shaper: &Shaper) -> (Vec<Sheet>, Tree) {
    let mut tree = Tree::new(names(document));
    let indents = Indents::of(document, shaper);
    let mut sheets = Vec::new();
    for section in &document.sections {
        let page = shaper.look().page(section.orientation);
        let width = page.text_width();
        let bands = set::bands(document, &section.blocks, width, shaper, indents, &mut tree);
        sheets.extend(pages::fill(page, bands));
    }
    contents::number(&mut sheets, &tree, &document.language, shaper);
    (sheets, tree)
}

/// The number of the page that each heading stands on, from 1, in the order of the headings.
pub(crate) fn pages_of_headings(document: &Document, shaper: &Shaper) -> BTreeMap<usize, usize> {
    let (sheets, tree) = lay_out(document, shaper);
    contents::pages(&sheets, &tree)
}

/// The names of headings that have something to lead to.
fn names(document: &Document) -> BTreeSet<String> {
    let seen = document.headings().filter(|heading| !text::heading(heading).trim().is_empty());
    seen.filter_map(|heading| heading.name.clone()).collect()
}
