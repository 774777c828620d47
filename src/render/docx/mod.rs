//! Document → DOCX: docx-rs builds, a finishing pass makes it valid.

use crate::document::Document;

/// The document as the bytes of a DOCX file (ECMA-376, transitional).
///
/// # Errors
///
/// When a part cannot be built or packed.
pub fn render(document: &Document) -> Result<Vec<u8>, Error> {
    let _ = document;
    Err(Error::Unbuilt)
}

/// Why a document could not be made into a DOCX.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Not built yet.
    #[error("unbuilt")]
    Unbuilt,
}
