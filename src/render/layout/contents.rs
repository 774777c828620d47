//! A table of contents → bands, and the numbers of its pages once they are filled: no entry is taller for its number.

use std::collections::BTreeMap;

use super::band::{Artifact, Band, Ink, LineBox, Mark, Piece, Stack, Words};
use super::pages::{Placed, Run, Sheet};
use super::set::{Setter, baseline, put_before};
use super::tree::{ElementId, Link, Role, Tree};
use crate::document::{Contents, Heading, Wrap};
use crate::render::contents::{Edges, entries};
use crate::render::headings;
use crate::render::lines::{Breaking, Span, set};
use crate::render::shape::Shaper;
use crate::render::style::{Colour, PAGE_ROOM, TextStyle, measure_indent};

/// Between words, dots and number (pt).
const GAP: f32 = 4.0;
/// Numbers up to this have their dots end at one place.
const USUAL_NUMBER: &str = "00";
/// Fewer dots lead nobody's eye.
const FEWEST_DOTS: usize = 3;

impl Setter<'_> {
    pub(crate) fn contents(&mut self, contents: &Contents) {
        let look = self.look();
        let title = Heading { text: contents.title.clone(), level: 1, ..Heading::default() };
        self.heading(&title, headings::style(title.level, look), title.level + 1, None);
        let entries = entries(self.document, contents);
        let edges = Edges::of(&entries, self.shaper);
        let right = self.width - measure_indent(self.width, &look.body);
        // The tables that are open, one within the last item of the other, each with its level.
        let mut open: Vec<(usize, ElementId)> = Vec::new();
        for entry in &entries {
            let point = self.listed(&mut open, entry.depth());
            let reference = self.tree.add(point, Role::Reference);
            let link = self.tree.add(reference, Role::Link);
            self.tree.elements[link.0].link = Some(Link::Ordinal(entry.ordinal));
            let style = &look.contents[entry.depth()];
            let (start, words) = (edges.start(entry), edges.words(entry));
            let mut lines = self.lines(&entry.text(), style, right - PAGE_ROOM - words, Wrap::Flow, link);
            self.end_in_space(&mut lines, style);
            lead(&mut lines, right - words, |x, width| Piece::Leader {
                x,
                baseline: baseline(style, look.fonts),
                width,
                ordinal: entry.ordinal,
                ink: Ink { size: style.size, colour: style.colour },
                element: link,
            });
            if let Some(number) = &entry.heading.number {
                let mut number = self.lines(&number.as_str().into(), style, f32::INFINITY, Wrap::Short, link);
                self.end_in_space(&mut number, style);
                put_before(&mut lines, number, words - start);
            }
            let stack = Stack { x: words, lines };
            self.bands.push(Band { before: style.before, after: style.after, ..Band::text(vec![stack]) });
        }
    }

    /// The element of the next entry, of a level from 0: in the table of its level, which stands within the entry above.
    fn listed(&mut self, open: &mut Vec<(usize, ElementId)>, depth: usize) -> ElementId {
        let mut within = None;
        while let Some((_, table)) = open.pop_if(|(level, _)| *level > depth) {
            within = Some(table);
        }
        let table = match (open.last(), within) {
            (Some((level, table)), _) if *level == depth => *table,
            // An entry of a higher level than the first: there is none above that it could stand under.
            (None, Some(table)) => {
                open.push((depth, table));
                table
            }
            (above, _) => {
                let last = above.and_then(|(_, table)| self.tree.last_child(*table));
                let table = self.tree.add(last.unwrap_or(Tree::ROOT), Role::Contents);
                open.push((depth, table));
                table
            }
        };
        self.tree.add(table, Role::ContentsItem)
    }
}

/// Adds what leads from the last of the lines to the right edge.
fn lead(lines: &mut [LineBox], right: f32, leader: impl FnOnce(f32, f32) -> Piece) {
    let Some(last) = lines.last_mut() else { return };
    let end = last.width();
    last.pieces.push(leader(end, right - end));
}

/// The number of the page that each of the document's headings stands on, from 1, by its ordinal.
pub(crate) fn pages(sheets: &[Sheet], tree: &Tree) -> BTreeMap<usize, usize> {
    let mut pages = BTreeMap::new();
    for (number, sheet) in (1..).zip(sheets) {
        for item in sheet.items() {
            let Placed::Words { words: Words { mark: Mark::Element(id), .. }, .. } = item else { continue };
            if let Some(ordinal) = tree.elements[tree.block(*id).0].ordinal {
                pages.entry(ordinal).or_insert(number);
            }
        }
    }
    pages
}

/// Puts dots and numbers where tables of contents have room for them.
pub(crate) fn number(sheets: &mut [Sheet], tree: &Tree, language: &str, shaper: &Shaper) {
    let is_leader = |item: &Placed| matches!(item, Placed::Leader { .. });
    if !sheets.iter().any(|sheet| sheet.items().any(is_leader)) {
        return;
    }
    let look = shaper.look();
    let pages = pages(sheets, tree);
    let words = |words: &str, ink: Ink, mark| {
        let style = TextStyle { size: ink.size, colour: ink.colour, bold: false, ..look.body };
        let breaking = Breaking::new(language, Wrap::Short);
        let spans = set(&words.into(), &style, f32::INFINITY, breaking, shaper).into_iter();
        let spans = spans.flat_map(|line| line.spans).filter_map(|span| match span {
            Span::Glyphs { words, .. } => Some(words),
            Span::Fill(_) => None,
        });
        Words { glyphs: spans.flatten().collect(), ink, mark }
    };
    let own = sheets.iter_mut().flat_map(|sheet| &mut sheet.runs).filter_map(|run| match run {
        Run::Own { items, .. } => Some(items),
        Run::Table(_) => None,
    });
    for own in own {
        *own = std::mem::take(own)
            .into_iter()
            .flat_map(|item| {
                let Placed::Leader { x, y, width, ordinal, ink, element } = item else { return vec![item] };
                let page = pages.get(&ordinal).map(ToString::to_string).unwrap_or_default();
                let page = words(&page, ink, Mark::Element(element));
                let number = Placed::Words { x: x + width - page.width(), y, words: page.clone() };
                let quiet = |colour: Colour| Ink { colour, ..ink };
                let dot = |dots: usize| {
                    words(&". ".repeat(dots), quiet(look.palette.quiet), Mark::Artifact(Artifact::Layout))
                };
                let step = dot(2).width() - dot(1).width();
                let usual = words(USUAL_NUMBER, ink, Mark::Element(element)).width();
                let end = width - page.width().max(usual) - GAP;
                let dots = ((end - GAP) / step).max(0.0) as usize;
                let leader = (dots >= FEWEST_DOTS).then(|| {
                    let x = x + end - dots as f32 * step;
                    Placed::Words { x, y, words: dot(dots) }
                });
                leader.into_iter().chain([number]).collect()
            })
            .collect();
    }
}
