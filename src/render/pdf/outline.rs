//! The outline: the document's headings, nested by level, each leading to its place (ISO 32000-1, 12.3.3).

use lopdf::{Document as File, Object, ObjectId, dictionary, text_string};

use super::Error;
use crate::render::layout::band::Mark;
use crate::render::layout::pages::{Placed, Sheet};
use crate::render::layout::tree::{Role, Tree};

/// A heading and where it stands.
pub(super) struct Entry {
    level: u8,
    /// Its number and words.
    pub(super) title: String,
    /// Which of the document's headings it is, from 0.
    pub(super) ordinal: Option<usize>,
    /// What references call it.
    pub(super) name: Option<String>,
    page: usize,
    /// Just above the heading, in points from the page's bottom.
    top: f32,
}

impl Entry {
    /// Its place on one of the file's `pages`, at the zoom that the reader has.
    pub(super) fn destination(&self, pages: &[ObjectId]) -> Object {
        vec![pages[self.page].into(), "XYZ".into(), Object::Null, self.top.into(), Object::Null].into()
    }
}

/// The headings in reading order.
pub(super) fn entries(sheets: &[Sheet], tree: &Tree) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut last = None;
    for (page, sheet) in sheets.iter().enumerate() {
        for item in sheet.items() {
            let Placed::Words { y, words, .. } = item else { continue };
            let Mark::Element(id) = words.mark else { continue };
            let id = tree.block(id);
            let element = &tree.elements[id.0];
            if let (Role::Heading(level), Some(title)) = (element.role, &element.title)
                && last != Some(id)
            {
                last = Some(id);
                let top = (y + words.ink.size * 1.2).round();
                let (title, ordinal, name) = (title.clone(), element.ordinal, element.name.clone());
                entries.push(Entry { level, title, ordinal, name, page, top });
            }
        }
    }
    entries
}

/// Writes the outline, if there is a heading.
///
/// # Errors
///
/// When the file has no catalog.
pub(super) fn write(file: &mut File, entries: &[Entry], pages: &[ObjectId]) -> Result<(), Error> {
    if entries.is_empty() {
        return Ok(());
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| file.new_object_id()).collect();
    let parents: Vec<Option<usize>> = (0..entries.len()).map(|index| parent(entries, index)).collect();
    let children = |of: Option<usize>| -> Vec<usize> {
        (0..entries.len()).filter(|&index| parents[index] == of).collect()
    };
    for (index, entry) in entries.iter().enumerate() {
        let siblings = children(parents[index]);
        let place = siblings.iter().position(|&sibling| sibling == index).unwrap_or_default();
        let mut item = dictionary! {
            "Title" => text_string(&entry.title),
            "Parent" => parents[index].map_or(root, |parent| ids[parent]),
            "Dest" => entry.destination(pages),
        };
        if place > 0 {
            item.set("Prev", ids[siblings[place - 1]]);
        }
        if let Some(next) = siblings.get(place + 1) {
            item.set("Next", ids[*next]);
        }
        let own = children(Some(index));
        if let (Some(first), Some(last)) = (own.first(), own.last()) {
            item.set("First", ids[*first]);
            item.set("Last", ids[*last]);
            item.set("Count", descendants(&parents, index) as i64);
        }
        file.set_object(ids[index], item);
    }
    let top = children(None);
    let mut outlines = dictionary! { "Type" => "Outlines", "Count" => entries.len() as i64 };
    if let (Some(first), Some(last)) = (top.first(), top.last()) {
        outlines.set("First", ids[*first]);
        outlines.set("Last", ids[*last]);
    }
    file.set_object(root, outlines);
    file.catalog_mut()?.set("Outlines", root);
    Ok(())
}

/// The nearest heading before this one that is of a higher level.
fn parent(entries: &[Entry], index: usize) -> Option<usize> {
    (0..index).rev().find(|&before| entries[before].level < entries[index].level)
}

fn descendants(parents: &[Option<usize>], of: usize) -> usize {
    let own = (0..parents.len()).filter(|&index| parents[index] == Some(of));
    own.map(|child| 1 + descendants(parents, child)).sum()
}
