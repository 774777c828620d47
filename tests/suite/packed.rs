//! DOCX files taken apart and put together again, as office programs and others do.

use std::io::{Cursor, Read, Write};

use bilag::render::docx::render;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::golden::example;

pub(crate) const MAIN: &str = "word/document.xml";

/// The Norwegian example.
pub(crate) fn ours() -> Vec<u8> {
    render(&example("nb")).unwrap()
}

/// Each part's path and content.
pub(crate) fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let read = |index| {
        let mut part = archive.by_index(index).unwrap();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        (part.name().to_owned(), content)
    };
    (0..ZipArchive::new(Cursor::new(bytes)).unwrap().len()).map(read).collect()
}

/// A zip file of these parts.
pub(crate) fn packed<'a>(parts: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Otherwise than bilag does.
    let options = SimpleFileOptions::DEFAULT.compression_level(Some(1));
    for (path, content) in parts {
        zip.start_file(path, options).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The file with `change` made to each part; a part that becomes nothing is left out.
pub(crate) fn repacked(bytes: &[u8], change: impl Fn(&str, String) -> Option<String>) -> Vec<u8> {
    let mut kept = Vec::new();
    for (path, content) in parts(bytes) {
        match String::from_utf8(content) {
            Ok(text) => kept.extend(change(&path, text).map(|text| (path, text.into_bytes()))),
            Err(picture) => kept.push((path, picture.into_bytes())),
        }
    }
    packed(kept.iter().map(|(path, content)| (path.as_str(), content.as_slice())))
}

/// The file with the first `from` of a part made `to`.
pub(crate) fn replaced(bytes: &[u8], part: &str, from: &str, to: &str) -> Vec<u8> {
    repacked(bytes, |path, text| {
        if path != part {
            return Some(text);
        }
        assert!(text.contains(from), "{from} in {part}: {text}");
        Some(text.replacen(from, to, 1))
    })
}
