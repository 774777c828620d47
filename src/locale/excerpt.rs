//! The workspace's words that a text was made of, as Fluent text again.
//!
//! What bilag ships is left out: the version of bilag stands for it.

use std::collections::{BTreeMap, BTreeSet};

use super::catalog::Catalog;
use super::messages::{Messages, Position};
use super::references::Parts;

impl Catalog {
    /// The workspace's messages and terms behind `ids` (`message` or `message.attribute`), with all that they refer
    /// to and without comments: for each language that has any, by tag, the text of a Fluent file.
    ///
    /// A catalog of these texts instead of the workspace's finds the same words for `ids`.
    #[must_use]
    pub fn excerpt<'a>(&self, ids: impl IntoIterator<Item = &'a str>) -> BTreeMap<String, String> {
        let mut wanted: BTreeMap<&str, (&Messages, Vec<&str>)> = BTreeMap::new();
        for id in ids {
            if let Some(messages) = self.locales().find(|messages| messages.position(id).is_some()) {
                wanted.entry(messages.tag).or_insert_with(|| (messages, Vec::new())).1.push(id);
            }
        }
        let texts = wanted.into_iter().map(|(tag, (messages, ids))| (tag.to_owned(), text(messages, ids)));
        texts.filter(|(_, text)| !text.is_empty()).collect()
    }
}

fn text(messages: &Messages, ids: Vec<&str>) -> String {
    // By entry: where it first stands, its id, and its patterns, the value first.
    let mut entries: BTreeMap<&str, BTreeMap<Option<usize>, Position>> = BTreeMap::new();
    let reached = reached(messages, ids);
    for id in &reached {
        let Some(position) = messages.position(id).filter(|position| messages.is_own(*position)) else {
            continue;
        };
        entries.entry(entry_of(id)).or_default().insert(position.attribute, position);
    }
    let mut written: Vec<(Position, String)> = entries
        .into_iter()
        .filter_map(|(id, patterns)| {
            let mut text = if patterns.contains_key(&None) { String::new() } else { format!("{id} =\n") };
            let first = *patterns.values().next()?;
            for position in patterns.into_values() {
                text.push_str(&messages.source_of(position));
            }
            Some((first, text))
        })
        .collect();
    written.sort_by_key(|(first, _)| (first.file, first.entry));
    written.into_iter().map(|(_, text)| text).collect()
}

/// The ids and everything that they refer to, and so on; of each of the workspace's entries also what stands there
/// in place of a shipped pattern, for shipped messages may refer to it, and the value that a term must have.
pub(super) fn reached<'a>(messages: &'a Messages, ids: Vec<&'a str>) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut left: Vec<String> = ids.into_iter().map(str::to_owned).collect();
    while let Some(id) = left.pop() {
        let Some(position) = messages.position(&id) else { continue };
        if reached.contains(&id) {
            continue;
        }
        if let Some(definition) = messages.definition(&id) {
            left.extend(Parts::of(definition.pattern).references.into_iter().map(|reference| reference.id));
        }
        if messages.is_own(position) {
            let entry = entry_of(&id);
            left.extend(messages.overriding(entry).map(str::to_owned));
            if entry.starts_with('-') {
                left.push(entry.to_owned());
            }
        }
        reached.insert(id);
    }
    reached
}

fn entry_of(id: &str) -> &str {
    id.split_once('.').map_or(id, |(entry, _)| entry)
}
