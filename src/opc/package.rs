//! A foreign zip file as an OPC package (ECMA-376 part 2): its parts by path, and what they refer to.
//!
//! A hostile file can be slow by no more than these limits: how many parts there are is counted before the zip library
//! sees them, and what all of them together may unpack to is bounded. Nothing is mended.

use std::cell::Cell;
use std::collections::{BTreeMap, HashMap};
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::xml::{Node, Xml};
use super::{Fault, archive};

/// Parts of a package, in which bilag writes some twenty.
const MOST_PARTS: usize = 2000;

/// Bytes that one part may unpack to, and all that are read of all parts together.
const MOST_OF_PART: usize = 128 << 20;
pub(crate) const MOST_UNPACKED: usize = 256 << 20;

/// How far into a part its root begins.
const BEGINNING: u64 = 1 << 16;

/// Length of the end of a zip file's directory, without its comment, and where in it the number of entries is (APPNOTE 4.3.16).
const END: usize = 22;
const ENTRIES: usize = 10;

/// A package.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Indexes of the parts by path, in lower case: OPC tells no two parts apart by their case.
    parts: HashMap<String, usize>,
    paths: Vec<String>,
    unpacked: Cell<usize>,
}

/// What a part refers to, by the ids that it uses.
pub(crate) type Relations = BTreeMap<String, Relation>;

/// One of them.
pub(crate) struct Relation {
    /// The last word of its type (`image`).
    pub(crate) kind: String,
    pub(crate) target: Target,
}

/// Where a relation leads.
pub(crate) enum Target {
    /// To the part of this path.
    Part(String),
    /// Out of the package.
    Outside(String),
}

impl<'a> Package<'a> {
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Fault> {
        let mut archive = archive(bytes, MOST_PARTS)?;
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
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(String::as_str)
    }

    /// A part's content; nothing where there is no such part.
    pub(crate) fn bytes(&self, path: &str) -> Result<Option<Vec<u8>>, Fault> {
        let left = self.unpacked.get();
        let most = left.min(MOST_OF_PART);
        let Some(bytes) = self.read(path, most as u64 + 1)? else { return Ok(None) };
        if bytes.len() > most {
            return Err(Fault::TooLarge);
        }
        self.unpacked.set(left - bytes.len());
        Ok(Some(bytes))
    }

    /// The path of the main document, found as the relationships say (ECMA-376 part 1, 11.3.10), if there is one.
    pub(crate) fn main(&self) -> Result<Option<String>, Fault> {
        let relations = self.relations("")?;
        let mut mains = relations.into_values().filter(|relation| relation.kind == "officeDocument");
        match (mains.next(), mains.next()) {
            (None, _) => Ok(None),
            (Some(Relation { target: Target::Part(path), .. }), None) => Ok(Some(path)),
            _ => Err(Fault::Damaged),
        }
    }

    /// As much of a part as says what its root is.
    pub(crate) fn beginning(&self, path: &str) -> Result<Option<String>, Fault> {
        Ok(self.read(path, BEGINNING)?.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// A part's content as text.
    pub(crate) fn text(&self, path: &str) -> Result<Option<String>, Fault> {
        let bytes = self.bytes(path)?;
        bytes.map(|bytes| String::from_utf8(bytes).map_err(|_| Fault::Damaged)).transpose()
    }

    fn read(&self, path: &str, most: u64) -> Result<Option<Vec<u8>>, Fault> {
        let Some(&index) = self.parts.get(&path.to_ascii_lowercase()) else { return Ok(None) };
        // A copy shares what was read of the directory.
        let mut archive = self.archive.clone();
        let part = archive.by_index(index).map_err(|_| Fault::Damaged)?;
        let mut bytes = Vec::with_capacity(part.size().min(most) as usize);
        part.take(most).read_to_end(&mut bytes).map_err(|_| Fault::Damaged)?;
        Ok(Some(bytes))
    }

    /// What a part refers to; the package itself where `part` is empty.
    pub(crate) fn relations(&self, part: &str) -> Result<Relations, Fault> {
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
pub(crate) fn target<'a>(relations: &'a Relations, id: &str) -> Option<&'a Target> {
    relations.get(id).map(|relation| &relation.target)
}

/// The part that a relation of this kind leads to, if there is one.
pub(crate) fn related(
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
