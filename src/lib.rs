//! bilag turns a processor register and Fluent translations into annexes for data processing agreements
//! (GDPR art. 28): one set of facts, any language, PDF and DOCX with equal content.
//!
//! Data flows one way: [`read`] makes a [`register::Register`], [`register::Agreement`]s and
//! [`template::Template`]s of JSON; [`locale::Catalog`] holds the words; [`compose`] joins them into a
//! [`document::Document`]; [`render`] sets it; [`inspect`] reads a file back. [`import`] makes a register of a list that people have.
//! The library opens no file and reads no clock.
//!
//! ```
//! use bilag::{compose, locale, read, render};
//!
//! let workspace = read::Workspace::read(&read::Sources::example()).expect("the example is sound");
//! let agreement = &workspace.agreements[0];
//! let catalog = locale::Catalog::new("nb", &workspace.words, locale::Fallback::Refused)
//!     .expect("the example's words are sound");
//! let template = workspace.template("sub-processors").expect("bilag brings it");
//! let date = agreement.date.expect("it is dated");
//! let options = compose::Options { date, draft: false, anchors: None, logo: None, brand: None };
//! let annex = compose::compose(template, &workspace.register, agreement, &catalog, options)
//!     .expect("no word is missing");
//!
//! let pdf = render::pdf::render(&annex.document)?;
//! assert!(pdf.starts_with(b"%PDF-1.7"));
//! assert!(render::text::render(&annex.document).starts_with("= Underdatabehandlere"));
//! # Ok::<(), render::pdf::Error>(())
//! ```
//!
//! What is wrong with somebody's input is a [`finding::Finding`]: a code, arguments and a place, which
//! [`locale::Catalog::describe`] puts into words.

pub mod brand;
pub mod check;
#[cfg(feature = "cli")]
pub mod cli;
pub mod compose;
pub mod document;
pub mod finding;
pub mod import;
pub mod inspect;
pub mod law;
pub mod locale;
pub mod read;
pub mod record;
pub mod register;
pub mod render;
pub mod said;
pub mod source;
pub mod template;

mod nearest;
mod opc;
