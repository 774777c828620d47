//! Pages → content streams, every operator of them inside marked content.
//!
//! `Painter::mark` is the one place that opens and closes marked content; the tree learns there what it holds.

use super::content::Content;
use super::pictures::Pictures;
use crate::render::layout::band::{Artifact, Mark};
use crate::render::layout::pages::{Placed, Sheet};
use crate::render::layout::tree::Tree;
use crate::render::shape::Slice;

/// The pages' content streams; marked content is hung on `tree`.
pub(super) fn pages(sheets: &[Sheet], pictures: &Pictures, tree: &mut Tree) -> Vec<Vec<u8>> {
    sheets
        .iter()
        .enumerate()
        .map(|(page, sheet)| {
            let mut painter =
                Painter { page, pictures, tree, content: Content::default(), open: None, next_mcid: 0 };
            for item in sheet.grounds.iter().chain(&sheet.items) {
                painter.item(item);
            }
            painter.close();
            painter.content.into_bytes()
        })
        .collect()
}

struct Painter<'a> {
    page: usize,
    pictures: &'a Pictures,
    tree: &'a mut Tree,
    content: Content,
    /// The marked content that is open.
    open: Option<Mark>,
    next_mcid: i64,
}

impl Painter<'_> {
    fn item(&mut self, item: &Placed) {
        match item {
            Placed::Words { x, y, words } => {
                self.mark(words.mark);
                let glyphs = words.glyphs.iter().flat_map(Slice::glyphs);
                self.content.glyphs([*x, *y], words.ink.size, words.ink.colour, glyphs);
            }
            Placed::Picture { x, y, width, height, picture, element } => {
                self.mark(Mark::Element(*element));
                self.tree.elements[element.0].bounds = Some([*x, *y, x + width, y + height]);
                self.content.picture([*x, *y, *width, *height], &self.pictures.name(picture));
            }
            // A field is no paint: `annotations` writes it; and words stand in a leader's place before this.
            Placed::Field { .. } | Placed::Leader { .. } => {}
            Placed::Rectangle { x, y, width, height, colour } => {
                self.mark(Mark::Artifact(Artifact::Layout));
                self.content.rectangle([*x, *y, *width, *height], *colour);
            }
        }
    }

    /// Sees to it that what is painted next belongs to `mark`.
    fn mark(&mut self, mark: Mark) {
        if self.open == Some(mark) {
            return;
        }
        self.close();
        match mark {
            Mark::Element(element) => {
                let mcid = self.next_mcid;
                self.next_mcid += 1;
                self.tree.hang(element, self.page, mcid);
                let role = self.tree.elements[element.0].role.name();
                self.content.begin_marked(role, &format!("/MCID {mcid}"));
            }
            Mark::Artifact(artifact) => self.content.begin_marked("Artifact", properties(artifact)),
        }
        self.open = Some(mark);
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.content.end_marked();
        }
    }
}

/// ISO 32000-1, 14.8.2.2.2.
const fn properties(artifact: Artifact) -> &'static str {
    match artifact {
        Artifact::Header => "/Type/Pagination/Subtype/Header",
        Artifact::Footer => "/Type/Pagination/Subtype/Footer",
        Artifact::Repeated => "/Type/Pagination",
        Artifact::Layout => "/Type/Layout",
    }
}
