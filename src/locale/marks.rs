//! What Fluent's authors mark in their words, and how formatted text bears it: words in another language than those
//! around them, and references to headings.
//!
//! `{ LANGUAGE("Binding Corporate Rules", tag: "en") }` puts marks around its words, and `{ HEADING("notice") }` around
//! an id, whose words are put in by `named`. Marks survive wherever the text is placed, and `runs` reads them. What a
//! document makes of it is left to `compose`.

use fluent_bundle::{FluentArgs, FluentValue};
use unic_langid::LanguageIdentifier;

/// The functions' names.
pub(super) const LANGUAGE: &str = "LANGUAGE";
pub(super) const HEADING: &str = "HEADING";
/// The one named argument of `LANGUAGE`: a BCP 47 tag.
pub(super) const TAG: &str = "tag";

/// Stand before the tag, between tag and words, and after the words. Unicode keeps noncharacters for such inner use
/// (version 16, 23.7), and no register may hold them.
const OPEN: char = '\u{FDD0}';
const WORDS: char = '\u{FDD1}';
const CLOSE: char = '\u{FDD2}';
/// Stand before the id of a heading, between id and words, and after the words.
const REFER: char = '\u{FDD3}';
const NAMED: char = '\u{FDD4}';
const REFERRED: char = '\u{FDD5}';

/// Words in one language, or the words of one reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run<'a> {
    /// BCP 47 tag of their language, where it is another than the catalog's.
    pub language: Option<&'a str>,
    /// The id of the heading that they refer to, if they do.
    pub heading: Option<&'a str>,
    /// The words, never empty but for a reference that was not named.
    pub words: &'a str,
}

/// The runs of a formatted text, in order.
#[must_use]
pub fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut languages: Vec<&str> = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find([OPEN, CLOSE, REFER]).unwrap_or(rest.len());
        let (words, marked) = rest.split_at(end);
        let language = languages.last().copied();
        if !words.is_empty() {
            runs.push(Run { language, heading: None, words });
        }
        if let Some((reference, after)) = reference(marked) {
            let (heading, words) = reference.split_once(NAMED).unwrap_or((reference, ""));
            runs.push(Run { language, heading: Some(heading), words });
            rest = after;
            continue;
        }
        rest = if let Some((tag, words)) = marked.strip_prefix(OPEN).and_then(|text| text.split_once(WORDS)) {
            languages.push(tag);
            words
        } else {
            if marked.starts_with(CLOSE) {
                languages.pop();
            }
            marked.get(OPEN.len_utf8()..).unwrap_or_default()
        };
    }
    runs
}

/// What stands between the marks of the reference that `text` begins with, and what follows it.
fn reference(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix(REFER)?.split_once(REFERRED)
}

/// A formatted text with the words of each reference that has none yet; `words` gives those of a heading's id.
#[must_use]
pub fn named(text: String, mut words: impl FnMut(&str) -> String) -> String {
    if !text.contains(REFER) {
        return text;
    }
    let mut named = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, marked)) = rest.find(REFER).map(|at| rest.split_at(at)) {
        let Some((reference, after)) = reference(marked) else { break };
        named.push_str(before);
        let (heading, known) = reference.split_once(NAMED).unwrap_or((reference, ""));
        let own = if known.is_empty() { words(heading) } else { known.to_owned() };
        named.extend([REFER.to_string().as_str(), heading, &NAMED.to_string(), &own, &REFERRED.to_string()]);
        rest = after;
    }
    named.push_str(rest);
    named
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

/// What `HEADING` gives. `references` has refused other arguments than an id.
pub(super) fn heading_function<'a>(id: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match id.first() {
        Some(FluentValue::String(id)) => format!("{REFER}{id}{REFERRED}").into(),
        _ => FluentValue::Error,
    }
}

/// What `LANGUAGE` gives. `references` has refused other arguments than these.
pub(super) fn language_function<'a>(words: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
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
    fn references_are_named_once_and_stand_in_any_language() {
        let text = "se \u{FDD0}en\u{FDD1}(\u{FDD3}a\u{FDD5})\u{FDD2} og \u{FDD3}b\u{FDD4}B.2\u{FDD5}";
        let named = named(text.to_owned(), |id| id.repeat(2));
        assert_eq!(plain(&named), "se (aa) og B.2");
        assert_eq!(super::named(named.clone(), |_| String::new()), named);
        let references: Vec<_> = runs(&named)
            .into_iter()
            .filter_map(|run| Some((run.heading?, run.language, run.words)))
            .collect();
        assert_eq!(references, [("a", Some("en"), "aa"), ("b", None, "B.2")]);
        for stray in ["a\u{FDD3}b", "\u{FDD3}", "\u{FDD5}a", "\u{FDD4}"] {
            assert_eq!(super::named(stray.to_owned(), |_| "x".to_owned()), stray);
            assert!(runs(stray).iter().all(|run| run.heading.is_none()));
        }
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
