//! What stands on a page → a content stream, every operator of it inside marked content.
//!
//! `Painter::mark` is the one place that opens and closes marked content.

use super::content::Content;
use super::pictures::Pictures;
use crate::render::layout::band::{Artifact, Mark};
use crate::render::layout::pages::Placed;
use crate::render::layout::tree::{ElementId, Tree};
use crate::render::shape::Slice;

/// A stretch of a page, painted.
pub(super) struct Painted {
    /// A content stream; it begins as if nothing had been painted before.
    pub(super) content: Vec<u8>,
    /// The elements that its marked contents belong to, in the order of their numbers.
    pub(super) owners: Vec<ElementId>,
    /// Where its figures stand: left, bottom, right and top in points.
    pub(super) bounds: Vec<(ElementId, [f32; 4])>,
}

/// What these paint. Their marked contents are numbered from `first` on; their elements are in `tree`.
pub(super) fn painted(items: &[Placed], first: usize, tree: &Tree, pictures: &Pictures) -> Painted {
    let (owners, bounds) = (Vec::new(), Vec::new());
    let mut painter =
        Painter { pictures, tree, first, content: Content::default(), open: None, owners, bounds };
    for item in items {
        painter.item(item);
    }
    painter.close();
    let Painter { content, owners, bounds, .. } = painter;
    Painted { content: content.into_bytes(), owners, bounds }
}

struct Painter<'a> {
    pictures: &'a Pictures,
    tree: &'a Tree,
    first: usize,
    content: Content,
    /// The marked content that is open.
    open: Option<Mark>,
    owners: Vec<ElementId>,
    bounds: Vec<(ElementId, [f32; 4])>,
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
                self.bounds.push((*element, [*x, *y, x + width, y + height]));
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
                let number = self.first + self.owners.len();
                self.owners.push(element);
                let role = self.tree.elements[element.0].role.name();
                self.content.begin_marked(role, &format!("/MCID {number}"));
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
