//! Figures: pictures that say something.

use std::sync::Arc;

/// A picture and what it says.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Figure {
    /// What it looks like.
    pub picture: Picture,
    /// What it says to those who cannot see it, in the document's language.
    pub alternative: String,
}

/// A raster picture, opaque, in sRGB (IEC 61966-2-1). Copies share its content.
///
/// `read::picture` makes one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Picture {
    /// Columns of pixels.
    pub width: u32,
    /// Rows of pixels.
    pub height: u32,
    /// A PNG file (ISO/IEC 15948) of it in 8-bit red, green and blue, not interlaced, that says nothing else.
    pub png: Arc<[u8]>,
}
