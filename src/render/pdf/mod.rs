//! Document → PDF: the pages that `layout` gives are painted, and the file is finished around them.
//!
//! `paint` and `embed` → `finish` → `file`; the structure tree grows along the way.

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
mod outline;
mod paint;
mod pictures;
mod structure;

use std::rc::Rc;

use deflate::Deflater;
use embed::Cutter;
use lopdf::dictionary;
use pictures::Pictures;

use crate::document::Document;
use crate::render::layout::lay_out;
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

/// Renders one document after another and remembers what they share: shaped words, cut fonts, deflated streams.
///
/// What it remembers saves time and changes nothing else; it is bounded, some tens of megabytes. Each thread has its own.
#[derive(Default)]
pub struct Renderer {
    shaper: Rc<Shaper>,
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
        let (mut sheets, mut tree) = lay_out(document, &self.shaper);
        furniture::add(&document.furniture, &document.language, &self.shaper, &mut sheets);

        let outline = outline::entries(&sheets, &tree);
        let mut file = lopdf::Document::new();
        let fonts = self.cutter.embed(&sheets, &mut file)?;
        let pictures = Pictures::embed(&sheets, &mut file);
        let contents = paint::pages(&sheets, &pictures, &mut tree);
        let annotations = annotations::collect(&sheets, &mut tree);
        let mut resources = dictionary! { "Font" => fonts };
        if !pictures.resources.is_empty() {
            resources.set("XObject", pictures.resources);
        }
        leaves::write(&mut file, &sheets, contents, resources);
        drop(sheets);
        finish::finish(file, document, tree, &annotations, &outline, &self.deflater)
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
