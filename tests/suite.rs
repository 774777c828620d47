//! One test binary; a file of `suite/` a subject.

#[path = "suite/golden.rs"]
mod golden;
#[path = "suite/pdf.rs"]
mod pdf;
#[path = "suite/reader.rs"]
mod reader;
