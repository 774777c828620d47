//! Document → PDF: printpdf paints, lopdf finishes.

use crate::document::Document;

/// The document as the bytes of a PDF file.
///
/// # Errors
///
/// When a character is in none of the fonts.
pub fn render(document: &Document) -> Result<Vec<u8>, Error> {
    let _ = document;
    Err(Error::Unbuilt)
}

/// Why a document could not be made into a PDF.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Not built yet.
    #[error("unbuilt")]
    Unbuilt,
}
