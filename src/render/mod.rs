//! Document → text, PDF and DOCX. Renderers see the document and nothing of registers, law or languages' words.
//!
//! What the formats share stands here: page geometry, the type scale, fonts and the measure of columns, so that
//! PDF and DOCX of one document break alike. `pdf` alone knows printpdf and lopdf, `docx` alone docx-rs.

pub mod docx;
pub mod pdf;
pub mod text;

mod columns;
mod contents;
mod figures;
mod fonts;
mod headings;
mod layout;
mod lines;
mod look;
mod piece;
mod run;
mod shape;
mod style;

pub use look::Look;
