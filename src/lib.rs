//! bilag turns a processor register and Fluent translations into annexes for data processing agreements.

#[cfg(feature = "cli")]
pub mod cli;
pub mod compose;
pub mod document;
pub mod finding;
pub mod law;
pub mod locale;
pub mod read;
pub mod register;
pub mod render;
pub mod source;
pub mod template;

mod nearest;
