//! Blocks that were finished, remembered: what an agreement does not change comes again in the next annex.
//!
//! A block is known by all that it depends on: itself, and where it stands. What remembers is of one look.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use super::Error;
use super::blocks::{Around, Setting};
use super::headings::Own;
use super::zip::{Deflater, Piece};
use crate::document::{Block, Fact, Heading, Inline, Orientation, Text};

/// A finished block.
pub(crate) struct Finished {
    pub(crate) stretch: Stretch,
    /// Where its links lead.
    pub(crate) links: BTreeSet<String>,
}

/// A stretch of the body.
pub(crate) enum Stretch {
    /// Bytes, which are deflated together with their neighbours': alone they would take more room.
    Bytes(Vec<u8>),
    /// A piece of its own.
    Piece(Rc<Piece>),
}

/// Blocks of as many bytes gain nothing from their neighbours.
const LONG: usize = 8 << 10;

impl Finished {
    pub(crate) fn new(bytes: Vec<u8>, links: BTreeSet<String>, deflater: &Deflater) -> Self {
        let stretch = if bytes.len() < LONG {
            Stretch::Bytes(bytes)
        } else {
            Stretch::Piece(Rc::new(deflater.piece(&bytes)))
        };
        Self { stretch, links }
    }

    fn length(&self) -> usize {
        match &self.stretch {
            Stretch::Bytes(bytes) => bytes.len(),
            Stretch::Piece(piece) => piece.checksum.total_len() as usize,
        }
    }
}

/// What a block depends on beside itself.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    language: String,
    /// How its page lies.
    page: Orientation,
    /// How the page lies that styles are made for.
    styled_page: Orientation,
    is_numbered: bool,
    own: Option<Own>,
    around: Around,
}

impl Place {
    pub(crate) fn new(page: Orientation, styled_page: Orientation, setting: Setting, around: Around) -> Self {
        // All of a setting, so that what is added to it cannot be forgotten here. Pages are what their orientation says,
        // and what lists or is listed is not remembered.
        let Setting { page: _, styled_page: _, listing: _, is_numbered, own, language, shaper: _ } = setting;
        Self { language: language.to_owned(), page, styled_page, is_numbered, own, around }
    }
}

/// Remembers finished blocks, which saves time and changes nothing else.
#[derive(Default)]
pub(crate) struct Recall {
    known: RefCell<Known>,
}

#[derive(Default)]
struct Known {
    places: HashMap<Place, HashMap<Block, Rc<Finished>>>,
    /// Bytes of the blocks as they were finished.
    size: usize,
}

/// Blocks of more bytes are forgotten, so that a batch without end takes memory with an end.
const MOST: usize = 8 << 20;

impl Recall {
    /// The block, finished by `finish` unless it is remembered.
    pub(crate) fn block(
        &self,
        block: &Block,
        place: Place,
        finish: impl FnOnce() -> Result<Finished, Error>,
    ) -> Result<Rc<Finished>, Error> {
        if let Some(finished) = self.known.borrow().places.get(&place).and_then(|blocks| blocks.get(block)) {
            return Ok(Rc::clone(finished));
        }
        let finished = Rc::new(finish()?);
        let length = finished.length();
        if length <= MOST {
            let mut known = self.known.borrow_mut();
            if known.size + length > MOST {
                *known = Known::default();
            }
            known.size += length;
            known.places.entry(place).or_default().insert(block.clone(), Rc::clone(&finished));
        }
        Ok(finished)
    }
}

/// Whether the block says the same wherever it stands in a document: it is not counted, and nothing of it is.
pub(crate) fn stands_alone(block: &Block) -> bool {
    match block {
        Block::Title(text) | Block::Subtitle(text) | Block::Paragraph(text) => is_words(text),
        // A name makes it a bookmark, which has a number.
        Block::Heading(Heading { level: _, number: _, name, text }) => name.is_none() && is_words(text),
        Block::List { ordered, items } => !ordered && items.iter().all(is_words),
        Block::Table(table) => {
            table.columns.iter().all(|column| is_words(&column.header))
                && table.rows.iter().flat_map(|row| &row.cells).all(|cell| is_words(&cell.text))
        }
        Block::Parties(parties) => {
            parties.iter().all(|party| is_words(&party.heading) && party.facts.iter().all(is_fact_of_words))
        }
        Block::Facts(facts) => facts.iter().all(is_fact_of_words),
        // Tables of contents are the document's own. Drawings are counted: pictures, and the lines that Word signs at.
        Block::Contents(_) | Block::Figure(_) | Block::Signatures(_) => false,
    }
}

fn is_fact_of_words(fact: &Fact) -> bool {
    is_words(&fact.label) && is_words(&fact.value)
}

/// Whether it has nothing that is counted, as controls and bookmarks are.
fn is_words(text: &Text) -> bool {
    text.0.iter().all(|inline| match inline {
        Inline::Words(_)
        | Inline::Foreign { .. }
        | Inline::Link { .. }
        | Inline::PageNumber
        | Inline::PageCount => true,
        Inline::Reference { .. } | Inline::Fill(_) => false,
    })
}
