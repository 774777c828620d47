//! Document → PDF: blocks are set as bands, bands fill pages, printpdf paints them, lopdf finishes the file.
//!
//! `set` → `pages` → `embed` and `paint` → `finish`; `tree` grows along the way.

mod archive;
mod band;
mod embed;
mod fields;
mod finish;
mod furniture;
mod outline;
mod pages;
mod paint;
mod set;
mod structure;
mod tree;

use printpdf::{PdfDocument, PdfSaveOptions};

use crate::document::Document;
use crate::render::style::Page;

/// The document as the bytes of a PDF file (ISO 32000-1).
///
/// The same document gives the same bytes, whatever was rendered before or beside it.
///
/// # Errors
///
/// When a character is in none of the fonts, or the file cannot be put together.
pub fn render(document: &Document) -> Result<Vec<u8>, Error> {
    let mut tree = tree::Tree::new();
    let mut sheets = Vec::new();
    for section in &document.sections {
        let page = Page::new(section.orientation);
        let bands = set::bands(&section.blocks, page.text_width(), &document.language, &mut tree);
        sheets.extend(pages::fill(page, bands));
    }
    furniture::add(&document.furniture, &document.language, &mut sheets);

    let fields = fields::collect(&sheets, &mut tree);
    let outline = outline::entries(&sheets, &tree);
    let mut pdf = PdfDocument::new(&document.properties.title);
    let fonts = embed::Fonts::embed(&sheets, &mut pdf)?;
    pdf.pages = paint::pages(sheets, &fonts, &mut tree);
    let mut warnings = Vec::new();
    let file = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    finish::finish(file, document, &tree, &fields, &outline)
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
    /// The file could not be written to memory.
    #[error("pdf-not-written")]
    Write(#[from] std::io::Error),
}
