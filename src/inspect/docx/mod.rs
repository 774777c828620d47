//! An annex as DOCX: what it carries beside its words, what is filled in, and whether its words are what bilag writes.
//!
//! Office programs write a file anew as they like: they rename parts, split runs and drop what they do not know. So the
//! words are compared, and formatting is not.

mod binding;
mod compare;
mod control;
mod drawing;
mod fields;
mod main;
mod numbering;
mod paragraph;
mod part;
mod parts;
mod reading;
mod settings;
mod styles;

pub(crate) use compare::difference;

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;

use self::parts::Parts;
use self::reading::Reading;
use super::{Difference, Fault};
use crate::compose::Composed;
use crate::opc::{self, Node, Xml};
use crate::record;
use crate::render::Look;
use crate::render::docx::{AGREEMENT_NAMESPACE, ATTACHMENT_NAMESPACE, Options, Renderer};

/// What every zip file begins with.
pub(super) const BEGINNING: &[u8] = b"PK\x03\x04";

/// A DOCX file, opened.
pub(super) struct File<'a> {
    package: Parts<'a>,
    /// The main document's path.
    main: String,
    reading: OnceCell<Reading>,
}

impl<'a> File<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Fault> {
        let package = Parts::open(bytes)?;
        let main = main::path(&package)?;
        Ok(Self { package, main, reading: OnceCell::new() })
    }

    /// The text of the attachment of this name. Its part is known by its root, for office programs rename parts.
    pub(super) fn carried(&self, name: &str) -> Result<String, Fault> {
        let mut found: Option<String> = None;
        for text in self.items(ATTACHMENT_NAMESPACE)? {
            let mut xml = Xml::new(&text);
            let (root, _) = xml.root()?;
            if xml.attribute(&root, "name")?.as_deref() != Some(name) {
                continue;
            }
            let text = xml.rest()?;
            xml.next()?;
            if found.as_ref().is_some_and(|found| *found != text) {
                return Err(Fault::Damaged);
            }
            found = Some(text);
        }
        let named = || self.items_naming(ATTACHMENT_NAMESPACE);
        found.map_or_else(|| Err(if named()? { Fault::Emptied } else { Fault::NoRecord }), Ok)
    }

    /// The picture with this digest, if the file has it.
    pub(super) fn picture(&self, digest: &str) -> Result<Option<Vec<u8>>, Fault> {
        for path in self.package.paths().filter(|path| path.to_ascii_lowercase().contains("/media/")) {
            let bytes = self.package.bytes(path)?.unwrap_or_default();
            if record::digest(&bytes) == digest {
                return Ok(Some(bytes));
            }
        }
        Ok(None)
    }

    /// What is filled in, by the blanks' names; `ours` is the file as bilag writes it, if that is known.
    ///
    /// An office program may make words of what stands in an empty blank: what ours has there counts as empty too.
    pub(super) fn filled(&self, ours: Option<&File<'_>>) -> Result<BTreeMap<String, String>, Fault> {
        let reading = self.reading()?;
        // A control may claim to show what to fill in, and show anything.
        let mut said = if ours.is_some() { reading.shown.clone() } else { reading.filled.clone() };
        said.extend(self.data()?);
        let empty = match ours {
            Some(ours) => ours.reading()?.shown.as_slice(),
            None => &[],
        };
        let mut filled: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut seen = HashSet::new();
        for (name, value) in said {
            if value.is_empty()
                || !seen.insert((name.clone(), value.clone()))
                || empty.iter().any(|(blank, shown)| *blank == name && *shown == value)
            {
                continue;
            }
            let values = filled.entry(name).or_default();
            // A date that was picked is kept in the data in another form than it is shown in.
            let is_kept = !values.is_empty() && NaiveDate::parse_from_str(&value, "%Y-%m-%d").is_ok();
            values.extend((!is_kept).then_some(value));
        }
        Ok(filled.into_iter().map(|(name, values)| (name, values.join(" / "))).collect())
    }

    /// Whether its settings let people fill in the blanks and no more.
    fn is_protected(&self) -> Result<bool, Fault> {
        let settings = opc::related(&self.package, &self.package.relations(&self.main)?, "settings")?;
        settings.map_or(Ok(false), |settings| settings::has(&settings, "w:documentProtection"))
    }

    /// What the file says.
    fn reading(&self) -> Result<&Reading, Fault> {
        if let Some(reading) = self.reading.get() {
            return Ok(reading);
        }
        let reading = Reading::of(&self.package, &self.main)?;
        Ok(self.reading.get_or_init(|| reading))
    }

    /// What stands in the data that the blanks are bound to.
    fn data(&self) -> Result<Vec<(String, String)>, Fault> {
        let mut data = Vec::new();
        for text in self.items(AGREEMENT_NAMESPACE)? {
            let mut xml = Xml::new(&text);
            xml.root()?;
            while let Some(node) = xml.next()? {
                if let Node::Start(blank) = node {
                    let name = blank.local().to_owned();
                    data.push((name, paragraph::plain(&xml.rest()?)));
                }
            }
        }
        Ok(data)
    }

    /// Whether a part that names the schemas of custom XML has this one.
    fn items_naming(&self, namespace: &str) -> Result<bool, Fault> {
        for path in self.item_paths() {
            let bytes = self.package.bytes(path)?.unwrap_or_default();
            if bytes.windows(namespace.len()).any(|words| words == namespace.as_bytes()) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The paths of custom XML parts and of those that name their schemas, in order.
    fn item_paths(&self) -> Vec<&str> {
        let mut paths: Vec<&str> = self.package.paths().collect();
        paths.retain(|path| path.to_ascii_lowercase().starts_with("customxml/"));
        paths.sort_unstable();
        paths
    }

    /// The custom XML parts with a root of this namespace, in the order of their paths. Others' parts may be anything.
    fn items(&self, namespace: &str) -> Result<Vec<String>, Fault> {
        let mut items = Vec::new();
        for path in self.item_paths() {
            let bytes = self.package.bytes(path)?.unwrap_or_default();
            let Ok(text) = String::from_utf8(bytes) else { continue };
            if Xml::new(&text).root().is_ok_and(|(_, found)| found == namespace) {
                items.push(text);
            }
        }
        Ok(items)
    }
}

/// The file that bilag makes of this annex, protected or not as `theirs` is: the record does not say.
pub(super) fn made(annex: &Composed, look: Look, theirs: &File<'_>) -> Result<Vec<u8>, Difference> {
    let protect = theirs.is_protected().map_err(|_| Difference::Data)?;
    let renderer = Renderer::with(Options { protect }).in_look(look);
    renderer.render(&annex.document).map_err(|_| Difference::Data)
}
