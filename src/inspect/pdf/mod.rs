//! An annex as PDF: what it carries beside its pages, and whether it is what bilag makes, signed or not.

mod carried;
mod compare;
mod file;
mod filter;
mod metadata;
mod object;
mod text;

pub(crate) use carried::{fields, file as carried};
pub(crate) use compare::difference;
pub(crate) use file::File;

use super::Difference;
use crate::compose::Composed;
use crate::render::Look;
use crate::render::pdf::Renderer;

/// What every PDF file begins with.
pub(super) const BEGINNING: &[u8] = b"%PDF-";

/// The file that bilag makes of this annex.
pub(super) fn made(annex: &Composed, look: Look) -> Result<Vec<u8>, Difference> {
    Renderer::with(look).render(&annex.document).map_err(|_| Difference::Data)
}
