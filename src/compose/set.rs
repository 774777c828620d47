//! Annexes within another document: each on pages of its own, with what is its own kept apart.

use std::sync::Arc;

use super::expand::{Expanded, Expander, Item};
use super::words::{Phrase, Words};
use super::{Composition, headings};
use crate::document::{Block, Heading, Section};
use crate::template::{Content, Template};

/// Lets messages say which annexes there are, as `annexes`, and how many, as `count`.
pub(super) fn name(items: &[Item<'_>], words: &mut Words) {
    let annexes = items.iter().filter_map(|item| match item.content {
        Expanded::Content(Content::Annex(annex)) => Some(annex),
        _ => None,
    });
    let titles: Vec<Phrase> = annexes.map(|annex| words.text(&annex.title)).collect();
    if !titles.is_empty() {
        let list = words.list(&titles);
        words.always("annexes", list.as_ref());
    }
}

impl Composition<'_> {
    /// The parts of an annex, without its places to sign and what only leads to them.
    pub(super) fn annex(&mut self, annex: &Template) -> Vec<Section> {
        let (register, known, date) = (self.register, self.known, self.date);
        let items = Expander { register, known, date, asked: &mut self.asked }.expand(annex);
        let items = unsigned(&items);
        let scope: Arc<str> = format!("{}.", annex.id).into();
        let outer = (
            std::mem::replace(&mut self.words.scope, scope),
            std::mem::take(&mut self.words.headings),
            self.title.clone(),
            std::mem::take(&mut self.numbers),
            self.numbering,
        );
        let level = self.below + 2;
        let (numbering, numbers) =
            headings::numbered(annex.numbering.as_ref(), level, &items, &mut self.words);
        self.numbering = numbering.as_ref().map(|_| self.numberings.len());
        self.numberings.extend(numbering);
        self.numbers = numbers.into_iter();
        self.title = self.words.text(&annex.title);
        let title = self.title.clone();
        self.words.always("title", title.as_ref());
        headings::name(&items, &mut self.words);
        self.below += 1;
        let mut parts = self.sections(annex.orientation, &items);
        self.below -= 1;
        let is_title = |item: &Item<'_>| matches!(item.content, Expanded::Content(Content::Title { .. }));
        if !items.iter().any(is_title)
            && let Some(first) = parts.first_mut()
        {
            first.blocks.insert(0, title_of(&title));
            for fixed in &mut first.fixed {
                fixed.blocks = fixed.blocks.start + 1..fixed.blocks.end + 1;
            }
        }
        (self.words.scope, self.words.headings, self.title, self.numbers, self.numbering) = outer;
        let title = self.title.clone();
        self.words.always("title", title.as_ref());
        parts
    }

    /// The title of an annex within another document, and the line under it.
    pub(super) fn title_within(&mut self, subtitle: Option<&String>) -> Vec<Block> {
        let title = title_of(&self.title);
        let subtitle = subtitle.map(|id| Block::Subtitle(self.words.text(id).into()));
        std::iter::once(title).chain(subtitle).collect()
    }
}

fn title_of(title: &Phrase) -> Block {
    Block::Heading(Heading { level: 1, text: title.clone().into(), ..Heading::default() })
}

/// The items without signatures, and without the headings right above these.
fn unsigned<'t>(items: &[Item<'t>]) -> Vec<Item<'t>> {
    let signs = |item: Option<&Item<'_>>| {
        item.is_some_and(|item| matches!(item.content, Expanded::Content(Content::Signatures { .. })))
    };
    let leads = |item: &Item<'_>| matches!(item.content, Expanded::Content(Content::Heading { .. }));
    let kept = items
        .iter()
        .enumerate()
        .filter(|(at, item)| !(signs(Some(item)) || leads(item) && signs(items.get(at + 1))));
    kept.map(|(_, item)| *item).collect()
}
