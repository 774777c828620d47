//! The words of each language: strict look-up, and the formats that a language decides.
//!
//! The only phase that knows Fluent. Which words a document needs is left to `compose`; opening a
//! workspace's files is left to the caller, who hands in their text.

mod catalog;
pub mod codes;
mod coverage;
mod excerpt;
mod file;
mod format;
pub mod glossary;
mod marks;
mod messages;
mod order;
mod references;
mod rewritten;
mod said;
mod screen;
mod shipped;
mod stubs;

pub use catalog::{Catalog, Described, Fallback, Found, words_of};
pub use coverage::{Coverage, Mismatch, Missing, Unused, coverage};
pub use format::{DATE_WORDS, country_word, list_words, territory_word};
pub use marks::{Run, named, plain, runs};
pub use rewritten::{Change, rewritten};
pub use said::said;
pub use shipped::{shipped, shipped_source, ships};
pub use stubs::with_stubs;
