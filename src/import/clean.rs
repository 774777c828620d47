//! What stands in a cell without what came there by accident: tags of HTML, characters that nobody sees, white space.

use super::plain::is_unseen;

/// A cell's words, cleaned.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Clean {
    /// Lines, each without white space around it and with single spaces within.
    pub(super) lines: Vec<String>,
    /// Whether tags were taken out.
    pub(super) had_markup: bool,
    /// Whether control characters, or such as nobody sees, were taken out.
    pub(super) had_unseen: bool,
}

impl Clean {
    /// What a cell says.
    pub(super) fn of(text: &str) -> Self {
        let (text, had_markup) = without_tags(text);
        let mut had_unseen = false;
        let kept = |c: char| match c {
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            c if c.is_whitespace() => Some(' '),
            c if is_unprintable(c) => {
                had_unseen = true;
                None
            }
            c => Some(c),
        };
        let text: String = text.chars().filter_map(kept).collect();
        let lines = text.split('\n').map(single_spaced).filter(|line| !line.is_empty());
        Self { lines: lines.collect(), had_markup, had_unseen }
    }

    /// All of it on one line.
    pub(super) fn line(&self) -> String {
        self.lines.join(" ")
    }
}

/// The text with single spaces for white space.
pub(super) fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What no register and no page can hold, or shows nothing.
fn is_unprintable(c: char) -> bool {
    c.is_control() || is_unseen(c) || matches!(c, '\u{FDD0}'..='\u{FDEF}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Tags that people's text has after it was copied out of a page: with anything else, a `<` is a `<`.
const TAGS: [&str; 21] = [
    "a", "b", "big", "br", "center", "code", "del", "div", "em", "font", "i", "ins", "li", "p", "s", "small",
    "span", "strong", "sub", "sup", "u",
];

/// Longest tag that is taken for one.
const LONGEST_TAG: usize = 500;

/// Names of characters that such text has.
const ENTITIES: [(&str, &str); 8] = [
    ("&nbsp;", " "),
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&apos;", "'"),
    ("&shy;", ""),
];

/// The text without tags and with characters for their names, and whether it had any.
fn without_tags(text: &str) -> (String, bool) {
    if !text.contains(['<', '&']) {
        return (text.to_owned(), false);
    }
    let (mut out, mut rest, mut had) = (String::with_capacity(text.len()), text, false);
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some((length, name)) = tag(rest) {
            // These end a line or a word, the others do not.
            if ["br", "div", "li", "p"].contains(&name.as_str()) {
                out.push('\n');
            }
            (rest, had) = (&rest[length..], true);
        } else if let Some((name, character)) = ENTITIES.iter().find(|(name, _)| rest.starts_with(name)) {
            out.push_str(character);
            (rest, had) = (&rest[name.len()..], true);
        } else {
            out.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    (out, had)
}

/// The length and name of the tag that a text begins with.
fn tag(text: &str) -> Option<(usize, String)> {
    let limit = text.floor_char_boundary(LONGEST_TAG.min(text.len()));
    let end = text.strip_prefix('<').and_then(|_| text[..limit].find('>'))?;
    let inside = text[1..end].strip_prefix('/').unwrap_or(&text[1..end]).trim_end_matches('/');
    if inside.contains('<') || inside.starts_with(char::is_whitespace) {
        return None;
    }
    let name = inside.split_whitespace().next()?.to_ascii_lowercase();
    TAGS.contains(&name.as_str()).then_some((end + 1, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_by_accident_goes_and_words_stay() {
        let clean = Clean::of("<u>BCR</u>");
        assert_eq!((clean.line().as_str(), clean.had_markup), ("BCR", true));
        let clean = Clean::of("a  <  b &amp; c\u{A0}d\u{AD}e\tf\u{1}<x>");
        assert_eq!(clean.line(), "a < b & c de f<x>");
        assert!(clean.had_unseen);
        let clean = Clean::of("one<br>two<p class=\"x\">three</p>\r\nfour");
        assert_eq!(clean.lines, ["one", "two", "three", "four"]);
        assert_eq!(Clean::of(" \n ").lines, Vec::<String>::new());
        assert_eq!(Clean::of("3 < 4 and 5 > 4").line(), "3 < 4 and 5 > 4");
    }
}
