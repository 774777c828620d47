//! Reads DOCX packages back as XML trees.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesStart, Event};
use zip::{DateTime, ZipArchive};

/// A package's parts by path.
#[derive(Debug)]
pub(crate) struct Package {
    /// Paths in the order of the file.
    pub(crate) paths: Vec<String>,
    parts: BTreeMap<String, String>,
}

impl Package {
    /// Reads a whole file, whose parts must bear zip's first date.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
        let mut package = Self { paths: Vec::new(), parts: BTreeMap::new() };
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).expect("a part");
            assert_eq!(file.last_modified(), Some(DateTime::DEFAULT));
            let name = file.name().to_owned();
            package.paths.push(name.clone());
            if !name.starts_with("word/media/") {
                let mut text = String::new();
                file.read_to_string(&mut text).expect("UTF-8");
                package.parts.insert(name, text);
            }
        }
        package
    }

    /// The tree of a part.
    pub(crate) fn part(&self, path: &str) -> Node {
        Node::parse(self.parts.get(path).unwrap_or_else(|| panic!("{path} in {:?}", self.paths)))
    }

    /// The tree of the main document.
    pub(crate) fn document(&self) -> Node {
        self.part("word/document.xml")
    }

    /// The paths that hold `word`.
    pub(crate) fn paths_with(&self, word: &str) -> Vec<&str> {
        self.paths.iter().map(String::as_str).filter(|path| path.contains(word)).collect()
    }
}

/// An element.
#[derive(Debug, Default)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) children: Vec<Node>,
    pub(crate) text: String,
}

impl Node {
    /// The tree of a text with one root.
    pub(crate) fn parse(xml: &str) -> Self {
        let mut reader = Reader::from_str(xml);
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().expect("well-formed XML") {
                Event::Start(start) => open.push(Self::start(&start)),
                Event::Empty(start) => {
                    let node = Self::start(&start);
                    open.last_mut().expect("a parent").children.push(node);
                }
                Event::End(_) => {
                    let node = open.pop().expect("an open element");
                    open.last_mut().expect("a parent").children.push(node);
                }
                Event::Text(text) => open.last_mut().expect("a parent").text.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let character = reference.resolve_char_ref().expect("a character");
                    let text = &mut open.last_mut().expect("a parent").text;
                    match character {
                        Some(character) => text.push(character),
                        None => text.push_str(
                            resolve_predefined_entity(&reference.into_inner()).expect("a known entity"),
                        ),
                    }
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(open.len(), 1, "every element is closed");
        open.remove(0).children.remove(0)
    }

    fn start(start: &BytesStart<'_>) -> Self {
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.expect("a sound attribute");
            let value = unescape(&attribute.value).expect("a sound value").into_owned();
            (attribute.key.into_inner().to_owned(), value)
        });
        Self {
            name: start.name().into_inner().to_owned(),
            attributes: attributes.collect(),
            ..Self::default()
        }
    }

    /// All elements of this name below, in document order.
    pub(crate) fn all(&self, name: &str) -> Vec<&Self> {
        let mut found = Vec::new();
        self.walk(&mut |node| {
            if node.name == name {
                found.push(node);
            }
        });
        found
    }

    fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        for child in &self.children {
            visit(child);
            child.walk(visit);
        }
    }

    /// The first child of this name.
    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The attribute, or nothing.
    pub(crate) fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// `w:val` of the first element of this name below.
    pub(crate) fn value(&self, name: &str) -> &str {
        self.all(name).first().map_or("", |node| node.attribute("w:val"))
    }

    /// What a reader of the text reads: a blank for tabs, line breaks and ends of paragraphs; nothing for prompts.
    pub(crate) fn words(&self) -> String {
        let mut words = String::new();
        self.read(&mut words);
        words
    }

    fn read(&self, words: &mut String) {
        match self.name.as_str() {
            "w:t" => words.push_str(&self.text),
            "w:tab" | "w:br" => words.push(' '),
            "w:sdt" if !self.children[0].all("w:showingPlcHdr").is_empty() => {}
            _ => self.children.iter().for_each(|child| child.read(words)),
        }
        if self.name == "w:p" {
            words.push(' ');
        }
    }
}
