//! XML read as a stream within limits, with names that do not depend on a file's prefixes.
//!
//! What the elements mean is left to those who read them.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{NsReader, XmlVersion};

use super::Fault;

/// Elements within one another.
const MOST_LEVELS: usize = 256;

/// Attributes of an element. The reader itself knows at most 128 namespaces at a time.
const MOST_ATTRIBUTES: usize = 128;

/// Elements of a part, with references, comments and the like: some ten thousand sub-processors, as office programs write
/// them.
const MOST_MARKS: usize = 4_000_000;

/// Namespaces by what `Xml` calls them, each with that of the strict schema (ECMA-376 part 1, annex A) if it has one.
const SPACES: &[(&str, &str)] = &[
    ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("w", "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    ("w15", "http://schemas.microsoft.com/office/word/2012/wordml"),
    ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("r", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("a", "http://purl.oclc.org/ooxml/drawingml/main"),
    ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
    ("m", "http://purl.oclc.org/ooxml/officeDocument/math"),
    ("v", "urn:schemas-microsoft-com:vml"),
    ("o", "urn:schemas-microsoft-com:office:office"),
];

/// A step through a part. An empty element is one that starts and ends.
pub(crate) enum Node<'i> {
    /// An element starts.
    Start(Tag<'i>),
    /// The element that was last to start, and has not ended, ends.
    End,
    /// Words.
    Text(String),
}

/// An element's start.
pub(crate) struct Tag<'i> {
    /// Its name with the prefix that `SPACES` has for its namespace (`w:p`), or after a colon alone.
    pub(crate) name: String,
    start: BytesStart<'i>,
}

impl Tag<'_> {
    /// The name without its prefix.
    pub(crate) fn local(&self) -> &str {
        self.name.split_once(':').map_or(self.name.as_str(), |(_, local)| local)
    }
}

/// A part.
pub(crate) struct Xml<'i> {
    reader: NsReader<&'i [u8]>,
    level: usize,
    marks: usize,
    /// Whether the root has begun.
    begun: bool,
}

impl<'i> Xml<'i> {
    pub(crate) fn new(text: &'i str) -> Self {
        let mut reader = NsReader::from_str(text.trim_start_matches('\u{FEFF}'));
        reader.config_mut().expand_empty_elements = true;
        Self { reader, level: 0, marks: 0, begun: false }
    }

    /// The next step; nothing after the root's end.
    pub(crate) fn next(&mut self) -> Result<Option<Node<'i>>, Fault> {
        loop {
            let event = self.reader.read_event().map_err(|_| Fault::Damaged)?;
            self.marks += usize::from(!matches!(event, Event::Text(_) | Event::End(_)));
            if self.marks > MOST_MARKS {
                return Err(Fault::TooLarge);
            }
            return Ok(Some(match event {
                Event::Start(start) => Node::Start(self.started(start)?),
                Event::End(_) => {
                    self.level = self.level.checked_sub(1).ok_or(Fault::Damaged)?;
                    Node::End
                }
                Event::Text(text) if self.level > 0 => Node::Text(text.xml10_content().into_owned()),
                Event::Text(text) if text.trim().is_empty() => continue,
                Event::CData(text) if self.level > 0 => Node::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(reference) if self.level > 0 => Node::Text(character(&reference)?),
                Event::Eof if self.begun && self.level == 0 => return Ok(None),
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => continue,
                // A document type is not allowed in a package (ECMA-376 part 2, 8.1.4), and may hold what words stand for.
                Event::Text(_)
                | Event::CData(_)
                | Event::GeneralRef(_)
                | Event::DocType(_)
                | Event::Empty(_)
                | Event::Eof => return Err(Fault::Damaged),
            }));
        }
    }

    /// The root, if nothing was read yet, and its namespace.
    pub(crate) fn root(&mut self) -> Result<(Tag<'i>, String), Fault> {
        let Some(Node::Start(root)) = self.next()? else { return Err(Fault::Damaged) };
        let namespace = match self.reader.resolver().resolve_element(root.start.name()).0 {
            ResolveResult::Bound(namespace) => namespace.into_inner().to_owned(),
            ResolveResult::Unbound | ResolveResult::Unknown(_) => String::new(),
        };
        Ok((root, namespace))
    }

    /// The words up to the end of the element that was last to start, those of elements in it among them.
    pub(crate) fn rest(&mut self) -> Result<String, Fault> {
        let outside = self.level.saturating_sub(1);
        let mut words = String::new();
        while self.level > outside {
            match self.next()? {
                Some(Node::Text(text)) => words.push_str(&text),
                Some(_) => {}
                None => break,
            }
        }
        Ok(words)
    }

    /// The attribute of this name, which has a prefix of `SPACES` or none.
    pub(crate) fn attribute(&self, tag: &Tag<'_>, name: &str) -> Result<Option<String>, Fault> {
        for attribute in tag.start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| Fault::Damaged)?;
            let (space, local) = self.reader.resolver().resolve_attribute(attribute.key);
            let is_it = match name.split_once(':') {
                Some((prefix, wanted)) => local.into_inner() == wanted && prefix_of(&space) == prefix,
                None => attribute.key.into_inner() == name,
            };
            if is_it {
                let value = attribute.normalized_value(XmlVersion::default()).map_err(|_| Fault::Damaged)?;
                return Ok(Some(value.into_owned()));
            }
        }
        Ok(None)
    }

    fn started(&mut self, start: BytesStart<'i>) -> Result<Tag<'i>, Fault> {
        let is_second_root = self.level == 0 && self.begun;
        self.begun = true;
        self.level += 1;
        let attributes = start.attributes().with_checks(false).take(MOST_ATTRIBUTES + 1).count();
        if self.level > MOST_LEVELS || attributes > MOST_ATTRIBUTES {
            return Err(Fault::TooLarge);
        }
        if is_second_root {
            return Err(Fault::Damaged);
        }
        let (space, local) = self.reader.resolver().resolve_element(start.name());
        let name = format!("{}:{}", prefix_of(&space), local.into_inner());
        Ok(Tag { name, start })
    }
}

/// What `SPACES` calls a namespace.
fn prefix_of(space: &ResolveResult<'_>) -> &'static str {
    let ResolveResult::Bound(namespace) = space else { return "" };
    SPACES.iter().find(|(_, known)| *known == namespace.into_inner()).map_or("", |(prefix, _)| prefix)
}

/// What `&amp;` and its like stand for; other entities only a document type could name.
fn character(reference: &BytesRef<'_>) -> Result<String, Fault> {
    match reference.resolve_char_ref().map_err(|_| Fault::Damaged)? {
        Some(character) => Ok(character.to_string()),
        None => resolve_predefined_entity(reference).map(str::to_owned).ok_or(Fault::Damaged),
    }
}
