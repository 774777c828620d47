//! Missing messages as comments of a Fluent file, ready to be filled in.
//!
//! A stub is a comment and no message with an empty text: so its message is still missing, to `catalog` and to the tools of
//! translators (Pontoon, Weblate), which offer what the source language has and this file lacks, and keep comments as they
//! are. Its lines begin with `# `; without them it is a message that lacks its text, which is a fault of syntax until
//! somebody writes it.

use super::coverage::Missing;

/// A Fluent file with a stub at its end for each of these messages that has none there yet; nothing where all have one.
/// Also tells which got one. What stood there before stands there unchanged.
#[must_use]
pub fn with_stubs(file: &str, missing: &[Missing]) -> Option<(String, Vec<String>)> {
    let there = stubs_in(file);
    let wanted: Vec<&Missing> = missing.iter().filter(|missing| !there.contains(&missing.id)).collect();
    if wanted.is_empty() {
        return None;
    }
    let mut added = String::new();
    for stub in wanted.chunk_by(|one, other| entry(one) == entry(other) && tag(one) == tag(other)) {
        if !(added.is_empty() && file.is_empty()) {
            added.push('\n');
        }
        added.push_str(&self::stub(stub));
    }
    if !file.is_empty() && !file.ends_with('\n') {
        added.insert(0, '\n');
    }
    if file.contains("\r\n") {
        added = added.replace('\n', "\r\n");
    }
    Some((file.to_owned() + &added, wanted.into_iter().map(|missing| missing.id.clone()).collect()))
}

/// Missing patterns of one message: their source in one language, and their names with nothing after them.
fn stub(patterns: &[&Missing]) -> String {
    let mut lines = Vec::new();
    if let Some(tag) = patterns.first().and_then(|first| tag(first)) {
        lines.push(format!("{tag}:"));
        let sources = patterns.iter().filter_map(|missing| missing.source.as_ref());
        lines.extend(sources.flat_map(|(_, text)| text.lines()).map(str::to_owned));
        lines.push(String::new());
    }
    lines.extend(patterns.first().map(|first| format!("{} =", entry(first))));
    let attributes = patterns.iter().filter_map(|missing| missing.id.split_once('.'));
    lines.extend(attributes.map(|(_, attribute)| format!("    .{attribute} =")));
    lines.into_iter().map(|line| format!("# {line}").trim_end().to_owned() + "\n").collect()
}

/// The ids of the messages and attributes that have a stub: what a comment ends with, after its last empty line.
fn stubs_in(file: &str) -> Vec<String> {
    let mut found = Vec::new();
    for comment in file.lines().collect::<Vec<_>>().split(|line| !line.starts_with('#')) {
        let tail = comment.rsplit(|line| line.trim_end() == "#").next().unwrap_or_default();
        // What else stands there is somebody's remark.
        let Some(names) = tail.iter().copied().map(stub_name).collect::<Option<Vec<_>>>() else { continue };
        let mut entry = "";
        for name in names {
            if let Some(attribute) = name.trim_start().strip_prefix('.') {
                found.push(format!("{entry}.{attribute}"));
            } else {
                entry = name;
                found.push(entry.to_owned());
            }
        }
    }
    found
}

/// What a line of a stub names, with its indent.
fn stub_name(line: &str) -> Option<&str> {
    line.strip_prefix("# ")?.trim_end().strip_suffix(" =")
}

fn entry(missing: &Missing) -> &str {
    missing.id.split('.').next().unwrap_or_default()
}

fn tag(missing: &Missing) -> Option<&'static str> {
    missing.source.as_ref().map(|(tag, _)| *tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(id: &str, source: Option<(&'static str, &str)>) -> Missing {
        Missing { id: id.to_owned(), source: source.map(|(tag, text)| (tag, text.to_owned())) }
    }

    fn two() -> [Missing; 4] {
        [
            missing("amazon.function", Some(("nb", "    .function = Hosting\n"))),
            missing(
                "amazon.description",
                Some(("nb", "    .description =\n        Vi bruker\n\n        Amazon\n")),
            ),
            missing("kinds", Some(("en", "kinds = Kinds\n"))),
            missing("lost.description", None),
        ]
    }

    const STUBS: &str = "\
# nb:
#     .function = Hosting
#     .description =
#         Vi bruker
#
#         Amazon
#
# amazon =
#     .function =
#     .description =

# en:
# kinds = Kinds
#
# kinds =

# lost =
#     .description =
";

    #[test]
    fn stubs_have_their_source_and_come_once() {
        let (file, added) = with_stubs("", &two()).unwrap();
        assert_eq!(file, STUBS);
        assert_eq!(added, ["amazon.function", "amazon.description", "kinds", "lost.description"]);
        assert_eq!(with_stubs(&file, &two()), None);
        let later = [missing("amazon.delimitation", None)];
        let (file, _) = with_stubs(&file, &later).unwrap();
        assert_eq!(file, format!("{STUBS}\n# amazon =\n#     .delimitation =\n"));
        assert_eq!(with_stubs("", &[]), None);
    }

    #[test]
    fn what_stands_there_stays() {
        for before in ["a = A", "a = A\n", "# kinds = Kinds\n", "a = A\n# The end", "# kinds =\n# more\n"] {
            let (file, added) = with_stubs(before, &two()).unwrap();
            assert!(file.starts_with(before), "{file}");
            assert!(file.ends_with(&format!("\n\n{STUBS}")), "{file}");
            assert_eq!(added.len(), 4);
        }
        let (file, _) = with_stubs("a = A\r\nb = B\r\n", &two()).unwrap();
        assert_eq!(file, format!("a = A\nb = B\n\n{STUBS}").replace('\n', "\r\n"));
        assert_eq!(with_stubs(&file, &two()), None);
    }
}
