//! Words in another language than those around them: how Fluent's authors mark them, and how formatted text bears it.
//!
//! `{ LANGUAGE("Binding Corporate Rules", tag: "en") }` puts marks around its words; they survive wherever the text is
//! placed, and `runs` reads them. What a document makes of it is left to `compose`.

use fluent_bundle::{FluentArgs, FluentValue};
use unic_langid::LanguageIdentifier;

/// The function's name.
pub(super) const FUNCTION: &str = "LANGUAGE";
/// Its one named argument: a BCP 47 tag.
pub(super) const TAG: &str = "tag";

/// Stand before the tag, between tag and words, and after the words. Unicode keeps noncharacters for such inner use
/// (version 16, 23.7), and no register may hold them.
const OPEN: char = '\u{FDD0}';
const WORDS: char = '\u{FDD1}';
const CLOSE: char = '\u{FDD2}';

/// Words in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run<'a> {
    /// BCP 47 tag of their language, where it is another than the catalog's.
    pub language: Option<&'a str>,
    /// The words, never empty.
    pub words: &'a str,
}

/// The runs of a formatted text, in order.
#[must_use]
pub fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut languages: Vec<&str> = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find([OPEN, CLOSE]).unwrap_or(rest.len());
        let (words, marked) = rest.split_at(end);
        if !words.is_empty() {
            runs.push(Run { language: languages.last().copied(), words });
        }
        rest = if let Some((tag, words)) = marked.strip_prefix(OPEN).and_then(|text| text.split_once(WORDS)) {
            languages.push(tag);
            words
        } else {
            languages.pop();
            marked.get(OPEN.len_utf8()..).unwrap_or_default()
        };
    }
    runs
}

/// A formatted text without its marks.
#[must_use]
pub fn plain(text: &str) -> String {
    runs(text).into_iter().map(|run| run.words).collect()
}

/// The tag as Unicode writes it, if it names a language by the two or three letters of ISO 639.
pub(super) fn language(tag: &str) -> Option<String> {
    let tag: LanguageIdentifier = tag.parse().ok()?;
    (2..=3).contains(&tag.language.as_str().len()).then(|| tag.to_string())
}

/// What `LANGUAGE` gives. `references` has refused other arguments than these.
pub(super) fn function<'a>(words: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let words = match words.first() {
        Some(FluentValue::String(words)) => words.to_string(),
        Some(FluentValue::Number(number)) => number.as_string().into_owned(),
        _ => return FluentValue::Error,
    };
    match named.get(TAG) {
        Some(FluentValue::String(tag)) => {
            let tag = language(tag).unwrap_or_default();
            format!("{OPEN}{tag}{WORDS}{words}{CLOSE}").into()
        }
        _ => FluentValue::Error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_nest_and_strays_are_dropped() {
        let read = |text: &'static str| -> Vec<(Option<&str>, &str)> {
            runs(text).into_iter().map(|run| (run.language, run.words)).collect()
        };
        assert_eq!(read("a"), [(None, "a")]);
        assert_eq!(read(""), []);
        let nested = "a\u{FDD0}en\u{FDD1}b\u{FDD0}de\u{FDD1}c\u{FDD2}d\u{FDD2}e";
        assert_eq!(
            read(nested),
            [(None, "a"), (Some("en"), "b"), (Some("de"), "c"), (Some("en"), "d"), (None, "e")]
        );
        assert_eq!(plain(nested), "abcde");
        assert_eq!(read("a\u{FDD2}b\u{FDD0}c"), [(None, "a"), (None, "b"), (None, "c")]);
        assert_eq!(read("\u{FDD0}en\u{FDD1}\u{FDD2}"), []);
    }

    #[test]
    fn languages_have_two_or_three_letters() {
        assert_eq!(language("EN-gb").as_deref(), Some("en-GB"));
        assert_eq!(language("nob").as_deref(), Some("nob"));
        for tag in ["", "english", "und-x", "e", "en_gb_", "é", "en-"] {
            assert_eq!(language(tag), None, "{tag}");
        }
    }
}
