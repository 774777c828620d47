//! A Fluent file in which some messages say something else, or are added; everything else stands as it stood.

use std::collections::HashMap;
use std::ops::Range;

use super::file::{FluentFile, entry_names};
use crate::source::Source;

/// What a message's attribute is to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change<'a> {
    /// The id of the message; of a term, with its hyphen.
    pub id: &'a str,
    /// The attribute; none for the value of the message or term.
    pub attribute: Option<&'a str>,
    /// A pattern on one line.
    pub pattern: &'a str,
}

/// The file with these changes. What is not there yet is added: an attribute at the end of its message, a message at the end of
/// the file, once for all of its changes that follow one another.
#[must_use]
pub fn rewritten(source: &Source, changes: &[Change<'_>]) -> String {
    if changes.is_empty() {
        return source.text.clone();
    }
    let text = source.text.replace("\r\n", "\n");
    let (file, _) = FluentFile::parse(&Source::new("", text.as_str()));
    let entries = entries(&file, &text);
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut added = String::new();
    let mut last = None;
    for change in changes {
        let line = match change.attribute {
            Some(attribute) => format!("    .{attribute} = {}\n", change.pattern),
            None => format!("{} = {}\n", change.id, change.pattern),
        };
        if let Some(entry) = entries.get(change.id) {
            edits.push((entry.place(change.attribute, &text), line));
            continue;
        }
        if last != Some(change.id) {
            added.push_str(if added.is_empty() { "" } else { "\n" });
            if change.attribute.is_some() {
                added.extend([change.id, " =\n"]);
            }
        }
        last = Some(change.id);
        added.push_str(&line);
    }
    edits.sort_by_key(|(place, _)| place.start);
    let (mut out, mut at) = (String::with_capacity(text.len() + added.len()), 0);
    for (place, line) in edits {
        out.push_str(&text[at..place.start]);
        if !out.is_empty() && !out.ends_with('\n') {
            out.push('\n');
        }
        out.push_str(&line);
        at = place.end;
    }
    out.push_str(&text[at..]);
    if !added.is_empty() && !out.is_empty() {
        let apart = if out.ends_with("\n\n") { 0 } else { 2 - usize::from(out.ends_with('\n')) };
        out.push_str(&"\n".repeat(apart));
    }
    out.push_str(&added);
    if source.text.contains("\r\n") { out.replace('\n', "\r\n") } else { out }
}

/// Where a message or term stands, by the first bytes of lines.
struct Entry<'a> {
    start: usize,
    end: usize,
    attributes: Vec<(&'a str, usize)>,
}

impl Entry<'_> {
    /// What a change takes the place of; nothing, at its place, where it is new.
    fn place(&self, attribute: Option<&str>, text: &str) -> Range<usize> {
        let until = |at: usize| self.attributes.get(at).map_or(self.end, |(_, start)| *start);
        let Some(attribute) = attribute else {
            // The value goes on until the first attribute.
            return self.start..said_until(text, self.start, until(0));
        };
        let Some(at) = self.attributes.iter().position(|(name, _)| *name == attribute) else {
            let last = self.attributes.last().map_or(self.start, |(_, start)| *start);
            let end = said_until(text, last, self.end);
            return end..end;
        };
        self.attributes[at].1..said_until(text, self.attributes[at].1, until(at + 1))
    }
}

/// The messages and terms of a file, by their ids.
fn entries<'a>(file: &'a FluentFile, text: &str) -> HashMap<String, Entry<'a>> {
    let start_of = |name: &str| {
        let at = name.as_ptr().addr().saturating_sub(file.resource.source().as_ptr().addr());
        text[..at].rfind('\n').map_or(0, |newline| newline + 1)
    };
    let mut found = HashMap::new();
    let mut names = file.resource.entries().filter_map(entry_names).peekable();
    while let Some((id, name, attributes)) = names.next() {
        let end = names.peek().map_or(text.len(), |(_, next, _)| start_of(next));
        let attributes = attributes.iter().map(|attribute| (attribute.id.name, start_of(attribute.id.name)));
        found.entry(id).or_insert(Entry { start: start_of(name), end, attributes: attributes.collect() });
    }
    found
}

/// Where what begins at `from` ends: after its last line, without the blank lines and comments that follow it.
fn said_until(text: &str, from: usize, end: usize) -> usize {
    let mut said = from;
    let mut at = from;
    for (number, line) in text[from..end].split_inclusive('\n').enumerate() {
        at += line.len();
        if number > 0 && line.starts_with('#') {
            break;
        }
        if !line.trim().is_empty() {
            said = at;
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# Head\n\n-term = Term\n\n# About a\na =\n    .function = F\n    .description = One\n        two\n\n        three\n\n# About b\nb = B\n";

    fn changed(text: &str, id: &str, attribute: Option<&str>) -> String {
        rewritten(&Source::new("nb.ftl", text), &[Change { id, attribute, pattern: "NEW" }])
    }

    #[test]
    fn only_what_is_changed_changes() {
        assert_eq!(
            changed(FILE, "a", Some("description")),
            FILE.replace("One\n        two\n\n        three", "NEW")
        );
        assert_eq!(changed(FILE, "a", Some("function")), FILE.replace(" = F", " = NEW"));
        assert_eq!(changed(FILE, "-term", None), FILE.replace("= Term", "= NEW"));
        assert_eq!(changed(FILE, "b", None), FILE.replace("b = B", "b = NEW"));
        assert_eq!(changed(FILE, "b", Some("function")), format!("{FILE}    .function = NEW\n"));
        assert_eq!(
            changed(FILE, "a", Some("delimitation")),
            FILE.replace("three\n", "three\n    .delimitation = NEW\n")
        );
        assert_eq!(changed(FILE, "c", Some("function")), format!("{FILE}\nc =\n    .function = NEW\n"));
        assert_eq!(changed("", "c", None), "c = NEW\n");
        assert_eq!(changed("a = A", "c", None), "a = A\n\nc = NEW\n");
        let many =
            [("c", Some("function")), ("c", Some("description")), ("a", Some("function")), ("d", None)];
        let many = many.map(|(id, attribute)| Change { id, attribute, pattern: "NEW" });
        assert_eq!(
            rewritten(&Source::new("nb.ftl", FILE), &many),
            FILE.replace(" = F", " = NEW")
                + "\nc =\n    .function = NEW\n    .description = NEW\n\nd = NEW\n"
        );
        let windows = FILE.replace('\n', "\r\n");
        assert_eq!(changed(&windows, "b", None), windows.replace("b = B", "b = NEW"));
    }
}
