//! A Fluent file in which some messages say something else, or are added; everything else stands as it stood.

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
/// the file.
#[must_use]
pub fn rewritten(source: &Source, changes: &[Change<'_>]) -> String {
    let mut text = source.text.replace("\r\n", "\n");
    for change in changes {
        text = with(&text, *change);
    }
    if source.text.contains("\r\n") { text.replace('\n', "\r\n") } else { text }
}

fn with(text: &str, change: Change<'_>) -> String {
    let line = match change.attribute {
        Some(attribute) => format!("    .{attribute} = {}\n", change.pattern),
        None => format!("{} = {}\n", change.id, change.pattern),
    };
    let (file, _) = FluentFile::parse(&Source::new("", text));
    let start_of = |name: &str| {
        let at = name.as_ptr().addr().saturating_sub(file.resource.source().as_ptr().addr());
        text[..at].rfind('\n').map_or(0, |newline| newline + 1)
    };
    let mut names = file.resource.entries().filter_map(entry_names).skip_while(|(id, ..)| id != change.id);
    let Some((_, name, attributes)) = names.next() else {
        let apart = if text.is_empty() || text.ends_with("\n\n") { "" } else { "\n" };
        let ended = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
        let head = if change.attribute.is_some() { format!("{} =\n", change.id) } else { String::new() };
        return format!("{text}{ended}{apart}{head}{line}");
    };
    let end = names.next().map_or(text.len(), |(_, name, _)| start_of(name));
    let starts: Vec<usize> = attributes.iter().map(|attribute| start_of(attribute.id.name)).collect();
    let found =
        change.attribute.map(|wanted| attributes.iter().position(|attribute| attribute.id.name == wanted));
    let (from, to) = match found {
        // The value goes on until the first attribute.
        None => (start_of(name), said_until(text, start_of(name), starts.first().copied().unwrap_or(end))),
        Some(Some(at)) => {
            let from = starts[at];
            (from, said_until(text, from, starts.get(at + 1).copied().unwrap_or(end)))
        }
        Some(None) => {
            let last = said_until(text, starts.last().copied().unwrap_or_else(|| start_of(name)), end);
            (last, last)
        }
    };
    let ended = if from == 0 || text[..from].ends_with('\n') { "" } else { "\n" };
    format!("{}{ended}{line}{}", &text[..from], &text[to..])
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
        let windows = FILE.replace('\n', "\r\n");
        assert_eq!(changed(&windows, "b", None), windows.replace("b = B", "b = NEW"));
    }
}
