//! Document → pages: blocks are set as bands, and bands fill pages.
//!
//! `set` → `pages`, and `tree` grows along the way. PDF paints the pages; DOCX asks where headings come to stand.

pub(crate) mod band;
pub(crate) mod pages;
mod parties;
pub(crate) mod set;
pub(crate) mod tree;

use std::collections::BTreeSet;

use pages::Sheet;
use tree::Tree;

use super::headings::Indents;
use super::shape::Shaper;
use super::style::Page;
use super::text;
use crate::document::Document;

/// The pages of a document, without what stands on each beside the text, and its structure.
pub(crate) fn lay_out(document: &Document, shaper: &Shaper) -> (Vec<Sheet>, Tree) {
    let mut tree = Tree::new(names(document));
    let indents = Indents::of(document, shaper);
    let mut sheets = Vec::new();
    for section in &document.sections {
        let page = Page::new(section.orientation);
        let width = page.text_width();
        let bands = set::bands(&section.blocks, width, &document.language, shaper, indents, &mut tree);
        sheets.extend(pages::fill(page, bands));
    }
    (sheets, tree)
}

/// The names of headings that have something to lead to.
fn names(document: &Document) -> BTreeSet<String> {
    let seen = document.headings().filter(|heading| !text::heading(heading).trim().is_empty());
    seen.filter_map(|heading| heading.name.clone()).collect()
}
