//! Molds: blocks about the parties, finished once with their words left open, for other parties fill the same blocks.
//!
//! A mold is known by the block without its words, and by all that `recall` knows blocks by. Casting it gives the bytes that
//! finishing the block itself would.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use quick_xml::escape::escape;

use super::Error;
use super::finish::{Additions, Counted, link_id};
use super::recall::Place;
use crate::document::{Block, Fact, Inline, Text};

/// A block in two parts.
pub(crate) struct Opened {
    /// The block with a mark in place of each word.
    pub(crate) block: Block,
    words: Vec<Words>,
}

/// What stands in place of a mark.
enum Words {
    /// Words of a text, in which white space is plain.
    Text(String),
    /// The value of an attribute.
    Attribute(String),
    /// A link's target.
    Target(String),
}

/// A finished block whose words are left open.
pub(crate) struct Mold {
    /// What stands before each of the words, and which of them that is.
    open: Vec<(Vec<u8>, usize)>,
    rest: Vec<u8>,
    /// What it has of what documents count.
    counted: Counted,
}

/// Marks are private: a block that has one of its own is not opened.
const MARK: char = '\u{F8FF}';

impl Opened {
    /// The block opened, if it is about the parties and has words only where they can be left open.
    pub(crate) fn new(block: &Block) -> Option<Self> {
        let mut opened = Self { block: block.clone(), words: Vec::new() };
        let mut block = std::mem::replace(&mut opened.block, Block::Parties(Vec::new()));
        match &mut block {
            Block::Parties(parties) => {
                for party in parties {
                    opened.text(&mut party.heading)?;
                    opened.facts(&mut party.facts)?;
                }
            }
            Block::Signatures(signatures) => {
                for signature in signatures {
                    opened.text(&mut signature.heading)?;
                    opened.facts(&mut signature.facts)?;
                    // It is not opened, and what it leads to would be lost.
                    let leads =
                        |inline: &Inline| matches!(inline, Inline::Link { .. } | Inline::Reference { .. });
                    if signature.line_label.0.iter().any(leads) {
                        return None;
                    }
                    let field = signature.field.as_mut();
                    let named = field.map(|field| [&mut field.signatory, &mut field.position]);
                    for words in named.into_iter().flatten().flatten() {
                        // Attributes have a way of their own to say these.
                        if words.contains(['\t', '\n', '\r']) {
                            return None;
                        }
                        *words = opened.mark(words, Words::Attribute)?;
                    }
                }
            }
            _ => return None,
        }
        opened.block = block;
        Some(opened)
    }

    fn facts(&mut self, facts: &mut [Fact]) -> Option<()> {
        facts.iter_mut().try_for_each(|fact| self.text(&mut fact.value))
    }

    fn text(&mut self, text: &mut Text) -> Option<()> {
        for inline in &mut text.0 {
            match inline {
                Inline::Words(words) | Inline::Foreign { words, .. } => {
                    *words = self.mark(words, Words::Text)?;
                }
                Inline::Link { target, label, words } => {
                    // What a DOCX does not say.
                    label.clear();
                    *words = self.mark(words, Words::Text)?;
                    *target = self.mark(target, Words::Target)?;
                }
                // Blanks are what they are, for whomever.
                Inline::Fill(_) | Inline::PageNumber | Inline::PageCount => {}
                // It may be a bookmark's, which is counted.
                Inline::Reference { .. } => return None,
            }
        }
        Some(())
    }

    /// The mark for these words.
    fn mark(&mut self, words: &str, kind: impl FnOnce(String) -> Words) -> Option<String> {
        if words.contains(MARK) {
            return None;
        }
        self.words.push(kind(words.to_owned()));
        Some(mark(self.words.len() - 1))
    }

    /// Whether all marks in it are ours.
    fn is_sound(&self) -> bool {
        // As debuggers see it: nothing that a block may come to hold can be forgotten here.
        let seen = format!("{:?}", self.block);
        seen.matches(&MARK.escape_debug().to_string()).count() == 2 * self.words.len()
    }
}

fn mark(index: usize) -> String {
    format!("{MARK}{index}{MARK}")
}

impl Mold {
    /// The mold of a block that was opened, which `finish` finishes; a mark stands in it as it is, but for a link's target,
    /// of which there is the id.
    fn new(
        opened: &Opened,
        finish: impl FnOnce(&Block) -> Result<(Vec<u8>, Counted), Error>,
    ) -> Result<Self, Error> {
        let (bytes, counted) = finish(&opened.block)?;
        let mut found: Vec<(usize, usize, usize)> = Vec::new();
        for (index, words) in opened.words.iter().enumerate() {
            let mark = match words {
                Words::Target(_) => link_id(&mark(index)),
                Words::Text(_) | Words::Attribute(_) => mark(index),
            };
            let places = bytes.windows(mark.len()).enumerate();
            let places = places.filter(|(_, window)| *window == mark.as_bytes());
            found.extend(places.map(|(at, _)| (at, mark.len(), index)));
        }
        found.sort_unstable();
        let (mut open, mut from) = (Vec::with_capacity(found.len()), 0);
        for (at, length, index) in found {
            open.push((bytes[from..at].to_vec(), index));
            from = at + length;
        }
        Ok(Self { open, rest: bytes[from..].to_vec(), counted })
    }

    /// The block with these words, as it stands in a document that has counted so far what `additions` say.
    fn cast(&self, words: &[Words], additions: &mut Additions) -> Vec<u8> {
        additions.count(&self.counted);
        let mut bytes = Vec::with_capacity(self.rest.len() + 64 * self.open.len() + self.length());
        for (before, index) in &self.open {
            bytes.extend_from_slice(before);
            match &words[*index] {
                Words::Text(words) => {
                    let plain = words.replace(['\t', '\n', '\r'], " ");
                    bytes.extend_from_slice(escape(plain.as_str()).as_bytes());
                }
                Words::Attribute(words) => bytes.extend_from_slice(escape(words.as_str()).as_bytes()),
                Words::Target(target) => bytes.extend_from_slice(additions.link(target).as_bytes()),
            }
        }
        bytes.extend_from_slice(&self.rest);
        bytes
    }

    fn length(&self) -> usize {
        self.open.iter().map(|(before, _)| before.len()).sum::<usize>()
    }
}

/// Molds by the blocks without their words; none for those that have marks elsewhere.
type OfPlace = HashMap<Block, Option<Rc<Mold>>>;

/// Remembers molds, which saves time and changes nothing else.
#[derive(Default)]
pub(crate) struct Molds {
    known: RefCell<HashMap<(Place, Counted), OfPlace>>,
}

/// More places are forgotten, and more blocks in one.
const MOST: usize = 64;

impl Molds {
    /// The block with its words, finished by `finish` unless its mold is remembered; nothing where it is not to be cast.
    pub(crate) fn block(
        &self,
        opened: &Opened,
        place: Place,
        additions: &mut Additions,
        finish: impl FnOnce(&Block) -> Result<(Vec<u8>, Counted), Error>,
    ) -> Result<Option<Vec<u8>>, Error> {
        let key = (place, additions.counted());
        let known = self.known.borrow().get(&key).and_then(|blocks| blocks.get(&opened.block)).cloned();
        let mold = if let Some(mold) = known {
            mold
        } else {
            let mold = if opened.is_sound() { Some(Rc::new(Mold::new(opened, finish)?)) } else { None };
            let mut known = self.known.borrow_mut();
            if known.len() >= MOST {
                known.clear();
            }
            let blocks = known.entry(key).or_default();
            if blocks.len() >= MOST {
                blocks.clear();
            }
            blocks.insert(opened.block.clone(), mold.clone());
            mold
        };
        Ok(mold.map(|mold| mold.cast(&opened.words, additions)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::blocks::{Around, Setting, block};
    use super::super::finish::finish_blocks;
    use super::super::list::Lists;
    use super::*;
    use crate::document::{Field, Fill, FillKind, Orientation, Party, Signature};
    use crate::render::shape::Shaper;

    fn fact(label: &str, value: Text) -> Fact {
        Fact { label: label.into(), value }
    }

    fn parties(word: &str, label: &str) -> Block {
        let blank = Fill {
            name: "controller.address".into(),
            label: "Adresse".into(),
            prompt: "Fyll inn".into(),
            kind: FillKind::Text,
        };
        let link = Inline::Link {
            target: format!("mailto:{}@eksempel.invalid", word.len()),
            label: word.into(),
            words: word.into(),
        };
        let facts = vec![
            fact(label, word.into()),
            fact("Adresse", blank.into()),
            fact("Kontakt", Text(vec![Inline::Words(word.into()), link])),
        ];
        Block::Parties(vec![Party { key: "controller".into(), heading: word.into(), facts }])
    }

    fn signatures(signatory: &str, line_label: Text) -> Block {
        let field = Field {
            name: "controller.signature".into(),
            label: "Underskrift".into(),
            signatory: Some(signatory.into()),
            position: None,
        };
        Block::Signatures(vec![Signature {
            key: "controller".into(),
            heading: signatory.into(),
            facts: vec![fact("Navn", signatory.into())],
            line_label,
            field: Some(field),
            anchor: None,
        }])
    }

    /// The block finished by itself and, if it can be, cast.
    fn both(content: &Block, molds: &Molds) -> (String, Option<String>) {
        let shaper = Shaper::default();
        let page = shaper.look().page(Orientation::Landscape);
        let setting = Setting {
            page,
            styled_page: page,
            is_numbered: false,
            own: None,
            listing: None,
            language: "nb",
            shaper: &shaper,
        };
        let around = Around { after_table: false, leads_in: false, begins_pages: false };
        let finish = |content: &Block| {
            let before = Additions::new("nb");
            let mut additions = before.apart();
            let children = block(content, around, setting, &mut Lists::default(), &mut additions);
            let bytes = finish_blocks(&children, &mut additions)?;
            Ok((bytes, additions.since(&before)))
        };
        let itself = String::from_utf8(finish(content).unwrap().0).unwrap();
        let place = Place::new(Orientation::Landscape, Orientation::Landscape, setting, around);
        let cast = Opened::new(content).and_then(|opened| {
            let bytes = molds.block(&opened, place, &mut Additions::new("nb"), finish).unwrap();
            bytes.map(|bytes| String::from_utf8(bytes).unwrap())
        });
        (itself, cast)
    }

    #[test]
    fn what_is_cast_is_what_is_finished() {
        let molds = Molds::default();
        for word in ["Kari & Ola <AS> \"x\" 'y'", "]]>\t\n\rå", "", "ø"] {
            for content in
                [parties(word, "Navn"), signatures(&word.replace(['\t', '\n', '\r'], "-"), "Her".into())]
            {
                let (itself, cast) = both(&content, &molds);
                assert_eq!(cast.as_deref(), Some(itself.as_str()), "{word:?}");
            }
        }
        assert_eq!(
            molds.known.borrow().values().map(HashMap::len).sum::<usize>(),
            2,
            "one for each kind of block"
        );
    }

    #[test]
    fn what_words_could_spoil_is_not_cast() {
        let molds = Molds::default();
        let reference = Inline::Reference { target: "a".into(), words: "A.1".into() };
        for content in [
            parties("\u{F8FF}0\u{F8FF}", "Navn"),
            parties("Kari", "\u{F8FF}0\u{F8FF}"),
            signatures("Kari\tOla", "Her".into()),
            signatures("Kari", Text(vec![reference])),
            signatures("Kari", "\u{F8FF}1\u{F8FF}".into()),
        ] {
            assert_eq!(both(&content, &molds).1, None, "{content:?}");
        }
    }
}
