//! A foreign zip file as an OPC package (ECMA-376 part 2): its parts by path, and what they refer to.
//!
//! A hostile file can be slow by no more than these limits: how many parts there are is counted before the zip library
//! sees them, and what all of them together may unpack to is bounded. Nothing is mended.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::xml::{Node, Xml};
use crate::inspect::Fault;
use crate::record::digest;

/// Parts of a package, in which bilag writes some twenty.
const MOST_PARTS: usize = 2000;

/// Ends of a zip file's directory: its own, and those of zip files that lie in it as they are.
const MOST_ENDS: usize = 16;

/// Bytes that one part may unpack to, and all that are read of all parts together.
const MOST_OF_PART: usize = 128 << 20;
const MOST_UNPACKED: usize = 256 << 20;

/// How far into a part its root begins.
const BEGINNING: u64 = 1 << 16;

/// Length of the end of a zip file's directory, without its comment, and where in it the number of entries is (APPNOTE 4.3.16).
const END: usize = 22;
const ENTRIES: usize = 10;

/// A package.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Indexes of the parts by path, in lower case: OPC tells no two parts apart by their case.
    parts: HashMap<String, usize>,
    paths: Vec<String>,
    unpacked: Cell<usize>,
    digests: RefCell<HashMap<String, Option<String>>>,
}

/// What a part refers to, by the ids that it uses.
pub(super) type Relations = BTreeMap<String, Relation>;

/// One of them.
pub(super) struct Relation {
    /// The last word of its type (`image`).
    pub(super) kind: String,
    pub(super) target: Target,
}

/// Where a relation leads.
pub(super) enum Target {
    /// To the part of this path.
    Part(String),
    /// Out of the package.
    Outside(String),
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Fault> {
        let (mut parts, mut ends) = (0, 0);
        for signature in bytes.windows(4).filter(|signature| signature.starts_with(b"PK")) {
            match signature[2..] {
                [1, 2] => parts += 1,
                [5 | 6, 6] | [6, 7] => ends += 1,
                _ => {}
            }
        }
        if parts > MOST_PARTS || ends > MOST_ENDS {
            return Err(Fault::TooLarge);
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Damaged)?;
        let end = bytes.len().checked_sub(END + archive.comment().len()).ok_or(Fault::Damaged)?;
        let entries = [bytes[end + ENTRIES], bytes[end + ENTRIES + 1]];
        // The library keeps the last of two parts of one name, and Word the first.
        if usize::from(u16::from_le_bytes(entries)) != archive.len() {
            return Err(Fault::Damaged);
        }
        let mut package = Self {
            parts: HashMap::new(),
            paths: Vec::new(),
            unpacked: Cell::new(MOST_UNPACKED),
            digests: RefCell::default(),
            archive: archive.clone(),
        };
        for index in 0..archive.len() {
            let path = archive.by_index_raw(index).map_err(|_| Fault::Damaged)?.name().to_owned();
            if path.ends_with('/') {
                continue;
            }
            if package.parts.insert(path.to_ascii_lowercase(), index).is_some() {
                return Err(Fault::Damaged);
            }
            package.paths.push(path);
        }
        Ok(package)
    }

    /// The parts' paths, in the order of the file.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(String::as_str)
    }

    /// A part's content; nothing where there is no such part.
    pub(super) fn bytes(&self, path: &str) -> Result<Option<Vec<u8>>, Fault> {
        let left = self.unpacked.get();
        let most = left.min(MOST_OF_PART);
        let Some(bytes) = self.read(path, most as u64 + 1)? else { return Ok(None) };
        if bytes.len() > most {
            return Err(Fault::TooLarge);
        }
        self.unpacked.set(left - bytes.len());
        Ok(Some(bytes))
    }

    /// The digest of a part's content, which is read once.
    pub(super) fn digest(&self, path: &str) -> Result<Option<String>, Fault> {
        if let Some(digest) = self.digests.borrow().get(path) {
            return Ok(digest.clone());
        }
        let digest = self.bytes(path)?.map(digest);
        self.digests.borrow_mut().insert(path.to_owned(), digest.clone());
        Ok(digest)
    }

    /// As much of a part as says what its root is.
    pub(super) fn beginning(&self, path: &str) -> Result<Option<String>, Fault> {
        Ok(self.read(path, BEGINNING)?.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// A part's content as text.
    pub(super) fn text(&self, path: &str) -> Result<Option<String>, Fault> {
        let bytes = self.bytes(path)?;
        bytes.map(|bytes| String::from_utf8(bytes).map_err(|_| Fault::Damaged)).transpose()
    }

    fn read(&self, path: &str, most: u64) -> Result<Option<Vec<u8>>, Fault> {
        let Some(&index) = self.parts.get(&path.to_ascii_lowercase()) else { return Ok(None) };
        // A copy shares what was read of the directory.
        let mut archive = self.archive.clone();
        let part = archive.by_index(index).map_err(|_| Fault::Damaged)?;
        let mut bytes = Vec::new();
        part.take(most).read_to_end(&mut bytes).map_err(|_| Fault::Damaged)?;
        Ok(Some(bytes))
    }

    /// What a part refers to; the package itself where `part` is empty.
    pub(super) fn relations(&self, part: &str) -> Result<Relations, Fault> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let path = if folder.is_empty() {
            format!("_rels/{name}.rels")
        } else {
            format!("{folder}/_rels/{name}.rels")
        };
        let Some(text) = self.text(&path)? else { return Ok(Relations::new()) };
        let mut xml = Xml::new(&text);
        let mut relations = Relations::new();
        while let Some(node) = xml.next()? {
            let Node::Start(tag) = node else { continue };
            if tag.local() != "Relationship" {
                continue;
            }
            let value = |name: &str| Ok(xml.attribute(&tag, name)?.unwrap_or_default());
            let target = value("Target")?;
            let target = match value("TargetMode")?.as_str() {
                "External" => Target::Outside(target),
                _ => Target::Part(resolved(folder, &target)),
            };
            let kind = value("Type")?;
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            if relations.insert(value("Id")?, Relation { kind, target }).is_some() {
                return Err(Fault::Damaged);
            }
        }
        Ok(relations)
    }
}

/// Where the relation of this id leads, if there is one.
pub(super) fn target<'a>(relations: &'a Relations, id: &str) -> Option<&'a Target> {
    relations.get(id).map(|relation| &relation.target)
}

/// The part that a relation of this kind leads to, if there is one.
pub(super) fn related(
    package: &Package<'_>,
    relations: &Relations,
    kind: &str,
) -> Result<Option<String>, Fault> {
    let path = relations.values().find_map(|relation| match &relation.target {
        Target::Part(path) if relation.kind == kind => Some(path),
        _ => None,
    });
    path.map_or(Ok(None), |path| package.text(path))
}

/// The path that a target stands for, seen from a folder.
fn resolved(folder: &str, target: &str) -> String {
    let from = if target.starts_with('/') { "" } else { folder };
    let mut path: Vec<&str> = Vec::new();
    for step in from.split('/').chain(target.split('/')) {
        match step {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn targets_are_seen_from_their_folder() {
        assert_eq!(resolved("word", "media/a.png"), "word/media/a.png");
        assert_eq!(resolved("word", "../customXml/item1.xml"), "customXml/item1.xml");
        assert_eq!(resolved("word", "/word/./footer1.xml"), "word/footer1.xml");
        assert_eq!(resolved("", "../../word/document.xml"), "word/document.xml");
    }
}
