//! The headings of an annex: their numbers, and the names by which words refer to them.
//!
//! All of it is known before the first block is composed, for words may refer to what comes after them.

use std::collections::BTreeMap;

use super::Composition;
use super::expand::{Expanded, Item};
use super::numbers::{Counter, LABEL_SPACE};
use super::words::Words;
use crate::document::{Block, Heading, Numbering, Numerals};
use crate::template::{self, Content, NumberFormat};

/// What references to headings say, by the headings' ids; nothing yet where that is the words of one without a number.
pub(super) type Names = BTreeMap<String, Option<String>>;

/// The numbering of an annex whose headings of level 1 are of this `level` in the document, and the number of each
/// heading in order.
pub(super) fn numbered(
    numbering: Option<&template::Numbering>,
    level: u8,
    items: &[Item<'_>],
    words: &mut Words,
) -> (Option<Numbering>, Vec<Option<String>>) {
    let numbering = numbering.map(|numbering| scheme(numbering, level, words));
    let mut counter = numbering.as_ref().map(Counter::new);
    let below = level - 1;
    let mut numbers = Vec::new();
    for item in items {
        let Expanded::Content(Content::Heading { level, id, numbered, .. }) = item.content else { continue };
        let number = counter.as_mut().filter(|_| *numbered).map(|counter| counter.next(*level + below));
        if let Some(id) = id {
            words.headings.insert(id.clone(), number.clone());
        }
        numbers.push(number);
    }
    (numbering, numbers)
}

/// Lets references say the words of headings without a number. These may themselves refer to numbers only: there is no
/// order in which each could say the other's words.
pub(super) fn name(items: &[Item<'_>], words: &mut Words) {
    let mut named = Names::new();
    for item in items {
        let Expanded::Content(Content::Heading { message, id: Some(id), .. }) = item.content else {
            continue;
        };
        if words.headings.get(id) == Some(&None) {
            named.insert(id.clone(), Some(words.text(message).plain()));
        }
    }
    words.headings.append(&mut named);
}

impl Composition<'_> {
    pub(super) fn heading(&mut self, message: &str, level: u8, id: Option<&String>) -> Block {
        let number = self.numbers.next().flatten();
        let name = id.map(|id| format!("{}{id}", self.words.scope));
        Block::Heading(Heading {
            level: level + self.below,
            number,
            name,
            text: self.words.text(message).into(),
        })
    }
}

fn scheme(numbering: &template::Numbering, level: u8, words: &mut Words) -> Numbering {
    let label = numbering.label.as_ref().map(|label| words.text(label).plain());
    Numbering {
        level,
        numerals: match numbering.format {
            NumberFormat::Letters => Numerals::Letters,
            NumberFormat::Roman => Numerals::Roman,
            NumberFormat::Decimal => Numerals::Decimal,
        },
        label: label.map(|label| format!("{label}{LABEL_SPACE}")).unwrap_or_default(),
        start: numbering.start,
    }
}
