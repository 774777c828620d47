//! Document → PDF: the pages that `layout` gives are painted, and the file is finished around them.
//!
//! `paint`, `stretches` and `embed` → `finish` → `file`; the structure tree grows along the way.

mod annotations;
mod archive;
mod attachments;
mod content;
mod deflate;
mod embed;
mod fields;
mod file;
mod finish;
mod furniture;
mod glyph_map;
mod leaves;
mod links;
mod numbers;
mod outline;
mod paint;
mod pictures;
mod stretches;
mod structure;

use std::rc::Rc;

use deflate::Deflater;
use embed::{Cutter, Used};
use finish::Finishing;
use leaves::Content;
use lopdf::dictionary;
use numbers::Numbers;
use paint::painted;
use pictures::Pictures;
use stretches::Stretches;
use structure::{Shown, Structures};

use crate::document::Document;
use crate::render::layout::lay_out;
use crate::render::layout::memory::Memory;
use crate::render::layout::pages::{Run, Says};
use crate::render::look::Look;
use crate::render::shape::Shaper;

/// The document as the bytes of a PDF file (ISO 32000-1); for many documents, a [`Renderer`] is faster.
///
/// The same document gives the same bytes, whatever was rendered before or beside it.
///
/// # Errors
///
/// When a character is in none of the fonts, or the file cannot be put together.
pub fn render(document: &Document) -> Result<Vec<u8>, Error> {
    Renderer::new().render(document)
}

/// Renders one document after another and remembers what they share: shaped words, tables on their pages,
/// cut fonts, deflated streams.
///
/// What it remembers saves time and changes nothing else; it is bounded, some tens of megabytes. Each thread has its own.
#[derive(Default)]
pub struct Renderer {
    shaper: Rc<Shaper>,
    layout: Memory,
    stretches: Stretches,
    structures: Structures,
    cutter: Cutter,
    deflater: Deflater,
}

impl Renderer {
    /// One that remembers nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// One that remembers nothing yet, and renders in this look.
    #[must_use]
    pub fn with(look: Look) -> Self {
        Self { shaper: Rc::new(Shaper::new(look)), ..Self::default() }
    }

    /// What shapes words, for another renderer of the same thread.
    #[cfg(feature = "cli")]
    pub(crate) fn shaper(&self) -> Rc<Shaper> {
        Rc::clone(&self.shaper)
    }

    /// The document as the bytes of a PDF file; in bilag's own look, the same as [`render`] makes.
    ///
    /// # Errors
    ///
    /// When a character is in none of the fonts, or the file cannot be put together.
    pub fn render(&self, document: &Document) -> Result<Vec<u8>, Error> {
        let (mut sheets, mut tree) = lay_out(document, &self.shaper, &self.layout);
        furniture::add(&document.furniture, &document.language, (&self.shaper, &self.layout), &mut sheets);

        let outline = outline::entries(&sheets, &tree);
        let mut file = lopdf::Document::new();
        let numbers = Numbers::reserve(&mut file, &tree, sheets.len());
        let pictures = Pictures::embed(&sheets, &mut file);
        let (mut contents, mut shown, mut used) = (Vec::new(), Vec::new(), Used::default());
        for (page, sheet) in sheets.iter().enumerate() {
            let (mut streams, mut first) = (Vec::new(), 0);
            for run in &sheet.runs {
                match run {
                    Run::Own { items, says } => {
                        used.note(items)?;
                        let painted = painted(items, first, &tree, &pictures);
                        first = tree.hang_all(painted.owners, page, first);
                        for (figure, bounds) in painted.bounds {
                            tree.elements[figure.0].bounds = Some(bounds);
                        }
                        streams.push(match says {
                            Says::Words => Content::Known(painted.content),
                            Says::Facts => Content::Deflated(self.deflater.alone(&painted.content).into()),
                        });
                    }
                    Run::Table(run) => {
                        let table = &tree.tables[run.table];
                        let stretch = self.stretches.stretch(run, table, sheet.page, first)?;
                        used.add(&stretch.used);
                        streams.push(Content::Deflated(Rc::clone(&stretch.deflated)));
                        let marks = stretch.owners.len();
                        shown.push(Shown { table: run.table, page, first, stretch });
                        first += marks;
                    }
                }
            }
            contents.push(streams);
        }
        let annotations = annotations::collect(&sheets, &shown, &mut tree);
        let (names, fonts) = self.cutter.embed(used, &mut file)?;
        let mut resources = dictionary! { "Font" => names };
        if !pictures.resources.is_empty() {
            resources.set("XObject", pictures.resources);
        }
        leaves::write(&mut file, &numbers.pages, &sheets, contents, resources);
        drop(sheets);
        let finishing = Finishing {
            tree,
            numbers: &numbers,
            fonts,
            shown: &shown,
            annotations: &annotations,
            outline: &outline,
            structures: &self.structures,
            deflater: &self.deflater,
        };
        finish::finish(file, document, finishing)
    }
}

/// Why a document could not be made into a PDF.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A character is in none of the fonts.
    #[error("missing-glyph character={character} words={words}")]
    MissingGlyph {
        /// The character.
        character: char,
        /// The words that it stands in.
        words: String,
    },
    /// A font could not be cut to what the file uses.
    #[error("font-not-cut font={font}")]
    Font {
        /// The font's name.
        font: &'static str,
    },
    /// The file could not be put together.
    #[error("pdf-not-finished")]
    Finish(#[from] lopdf::Error),
}
