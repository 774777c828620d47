//! One test binary; a file of `suite/` a subject.

#[path = "suite/pdf.rs"]
mod pdf;
#[path = "suite/reader.rs"]
mod reader;
