//! Keeps each PDF and DOCX that a test makes, for `tests/conformance/run` to have them judged from outside.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use bilag::document::Document;
use bilag::render::{docx, pdf};
use sha2::{Digest, Sha256};

/// Renders as PDF and keeps.
pub(crate) fn render(document: &Document) -> Result<Vec<u8>, pdf::Error> {
    pdf::render(document).inspect(|bytes| keep(bytes, "pdf"))
}

/// Renders as DOCX and keeps.
pub(crate) fn render_docx(document: &Document) -> Result<Vec<u8>, docx::Error> {
    docx::render(document).inspect(|bytes| keep(bytes, "docx"))
}

/// Keeps the PDFs and DOCXs in a folder and those below it.
pub(crate) fn keep_all(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            keep_all(&path);
        } else if let Some(extension @ ("pdf" | "docx")) = path.extension().and_then(|name| name.to_str()) {
            keep(&fs::read(&path).unwrap(), extension);
        }
    }
}

/// Equal files are kept once, named for what they hold.
fn keep(bytes: &[u8], extension: &str) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kept");
    fs::create_dir_all(&folder).unwrap();
    let name = Sha256::digest(bytes)[..8].iter().fold(String::new(), |mut name, byte| {
        write!(name, "{byte:02x}").unwrap();
        name
    });
    // Two tests may make the same file at the same time: each writes its own and gives it the name.
    let file = tempfile::NamedTempFile::new_in(&folder).unwrap();
    fs::write(file.path(), bytes).unwrap();
    file.persist(folder.join(format!("{name}.{extension}"))).unwrap();
}
