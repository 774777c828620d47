//! One test binary; a file of `suite/` a subject.

#[path = "suite/docx.rs"]
mod docx;
#[path = "suite/hostile.rs"]
mod hostile;
#[path = "suite/ooxml.rs"]
mod ooxml;
#[path = "suite/pdf.rs"]
mod pdf;
#[path = "suite/reader.rs"]
mod reader;
