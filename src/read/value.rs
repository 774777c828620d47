//! One JSON value, read as what the register needs: text, date, country, code, number, list or object.
//!
//! Each reading gives the value, or takes down what is wrong with it and gives nothing.

use std::hash::Hash;
use std::ops::{Range, RangeInclusive};
use std::str::FromStr;

use chrono::NaiveDate;
use jsonc_parser::ast::Value as Tree;
use unic_langid::LanguageIdentifier;

use super::codes;
use super::faults::Faults;
use super::json;
use super::object::Object;
use super::seen::Seen;
use crate::finding::{Code, Finding};
use crate::nearest::nearest;
use crate::register::{Country, Territory};

/// A value and the key it stands under; an entry of a list has the list's key.
#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    key: &'a str,
    tree: &'a Tree<'a>,
    faults: &'a Faults<'a>,
}

/// Longest slug: it names files, and file systems end at 255 bytes.
const LONGEST_SLUG: usize = 100;

impl<'a> Value<'a> {
    pub(crate) fn new(key: &'a str, tree: &'a Tree<'a>, faults: &'a Faults<'a>) -> Self {
        Self { key, tree, faults }
    }

    /// The object that a file is.
    pub(crate) fn whole_file(tree: &'a Tree<'a>, faults: &'a Faults<'a>) -> Option<Self> {
        if !matches!(tree, Tree::Object(_)) {
            faults.add(json::head(tree), Finding::error(codes::NOT_AN_OBJECT));
            return None;
        }
        Some(Self::new("", tree, faults))
    }

    /// A text with a visible character and without control characters; white space around it is dropped.
    pub(crate) fn text(self) -> Option<String> {
        let Tree::StringLit(text) = self.tree else { return self.wrong_type("text") };
        if let Some(control) = text.value.chars().find(|&c| is_control(c)) {
            let character = format!("U+{:04X}", u32::from(control));
            return self.fail(self.about(codes::CONTROL_CHARACTER).with("character", character));
        }
        match text.value.trim() {
            "" => self.fail(self.about(codes::EMPTY_TEXT)),
            text => Some(text.to_owned()),
        }
    }

    /// A short name that can be a file name, a Fluent id and part of one: `[a-z][a-z0-9-]*`.
    pub(crate) fn slug(self) -> Option<String> {
        let text = self.text()?;
        if text.len() > LONGEST_SLUG {
            return self.fail(self.about(codes::TEXT_TOO_LONG).with("most", LONGEST_SLUG));
        }
        let is_slug = text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if is_slug { Some(text) } else { self.fail(self.naming(codes::NOT_A_SLUG, text)) }
    }

    /// A slug that no other entry has.
    pub(crate) fn id_among(self, seen: &mut Seen<String>) -> Option<String> {
        let id = self.slug()?;
        match seen.line_of_first(&id, self.faults.line(self.span().start)) {
            Some(line) => self.fail(self.naming(codes::DUPLICATE_ID, id).with("line", line)),
            None => Some(id),
        }
    }

    /// The id of a Fluent message, or of an attribute of one (`sub-processors.subtitle`).
    pub(crate) fn message_id(self) -> Option<String> {
        let text = self.text()?;
        let is_identifier = |part: &str| {
            part.starts_with(|c: char| c.is_ascii_alphabetic())
                && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        };
        let (message, attribute) = text.split_once('.').unwrap_or((&text, "none"));
        if is_identifier(message) && is_identifier(attribute) {
            return Some(text);
        }
        self.fail(self.naming(codes::NOT_A_MESSAGE_ID, text))
    }

    /// A Unicode language identifier (`nb`, `en-GB`).
    pub(crate) fn language_tag(self) -> Option<String> {
        let text = self.text()?;
        self.tag(text)
    }

    /// The key that the value stands under, as a language identifier.
    pub(crate) fn key_tag(self) -> Option<String> {
        self.tag(self.key.to_owned())
    }

    fn tag(self, text: String) -> Option<String> {
        match text.parse::<LanguageIdentifier>() {
            Ok(tag) => Some(tag.to_string()),
            Err(_) => self.fail(self.naming(codes::NOT_A_LANGUAGE_TAG, text)),
        }
    }

    /// A date as ISO 8601 writes it: `2019-12-31`.
    pub(crate) fn date(self) -> Option<NaiveDate> {
        let text = self.text()?;
        let looks_right = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !looks_right {
            return self.fail(self.naming(codes::NOT_A_DATE, text));
        }
        match text.parse() {
            Ok(date) => Some(date),
            Err(_) => self.fail(self.naming(codes::IMPOSSIBLE_DATE, text)),
        }
    }

    /// A country of ISO 3166-1, by alpha-2 code.
    pub(crate) fn country(self) -> Option<Country> {
        self.place_code(Country::from_code)
    }

    /// A country, `EU` or `EEA`.
    pub(crate) fn territory(self) -> Option<Territory> {
        self.place_code(Territory::from_code)
    }

    /// One of a set of codes.
    pub(crate) fn one_of<T: Copy>(self, all: &[T], code: fn(T) -> &'static str) -> Option<T> {
        let text = self.text()?;
        if let Some(found) = all.iter().copied().find(|&candidate| code(candidate) == text) {
            return Some(found);
        }
        let known = all.iter().map(|&candidate| code(candidate)).collect::<Vec<_>>();
        let nearest = nearest(&text, known.iter().copied()).unwrap_or(NONE);
        let finding = self.naming(codes::UNKNOWN_CODE, text);
        self.fail(finding.with("nearest", nearest).with("known", known.join(", ")))
    }

    /// A whole number in a range.
    pub(crate) fn integer<T>(self, range: RangeInclusive<T>) -> Option<T>
    where
        T: FromStr + PartialOrd + Copy + Into<usize>,
    {
        let Tree::NumberLit(number) = self.tree else { return self.wrong_type("number") };
        match number.value.parse() {
            Ok(value) if range.contains(&value) => Some(value),
            _ => self.fail(
                self.naming(codes::NUMBER_OUT_OF_RANGE, number.value)
                    .with("least", (*range.start()).into())
                    .with("most", (*range.end()).into()),
            ),
        }
    }

    /// Yes or no.
    pub(crate) fn boolean(self) -> Option<bool> {
        let Tree::BooleanLit(boolean) = self.tree else { return self.wrong_type("boolean") };
        Some(boolean.value)
    }

    /// A text as it stands, of any number of lines.
    pub(crate) fn lines(self) -> Option<String> {
        let Tree::StringLit(text) = self.tree else { return self.wrong_type("text") };
        Some(text.value.to_string())
    }

    /// A list, each entry read by `read`; entries that are wrong are left out.
    pub(crate) fn list<T>(self, mut read: impl FnMut(Value<'a>) -> Option<T>) -> Option<Vec<T>> {
        let Tree::Array(array) = self.tree else { return self.wrong_type("list") };
        Some(array.elements.iter().filter_map(|tree| read(Self { tree, ..self })).collect())
    }

    /// A list in which no entry stands twice.
    pub(crate) fn set<T: Eq + Hash + Clone>(self, read: impl Fn(Value<'a>) -> Option<T>) -> Option<Vec<T>> {
        self.set_by(read, Clone::clone)
    }

    /// A list in which no two entries have the same key.
    pub(crate) fn set_by<T, K: Eq + Hash + Clone>(
        self,
        read: impl Fn(Value<'a>) -> Option<T>,
        key: impl Fn(&T) -> K,
    ) -> Option<Vec<T>> {
        let mut seen = Seen::default();
        self.list(|entry| {
            let value = read(entry)?;
            match seen.line_of_first(&key(&value), self.faults.line(entry.span().start)) {
                Some(line) => {
                    let shown = entry.shown();
                    entry.fail(entry.naming(codes::DUPLICATE_VALUE, shown).with("line", line))
                }
                None => Some(value),
            }
        })
    }

    /// The same value, if it is no empty list.
    pub(crate) fn not_empty(self) -> Option<Self> {
        match self.tree {
            Tree::Array(array) if array.elements.is_empty() => self.fail(self.about(codes::EMPTY_LIST)),
            _ => Some(self),
        }
    }

    /// Whether it is an object.
    pub(crate) const fn is_object(self) -> bool {
        matches!(self.tree, Tree::Object(_))
    }

    /// An object, read by `read`; a key of it that `read` does not ask for is taken down.
    pub(crate) fn object<T>(self, read: impl FnOnce(&mut Object<'a>) -> Option<T>) -> Option<T> {
        let Tree::Object(tree) = self.tree else { return self.wrong_type("object") };
        let mut object = Object::new(tree, self.faults);
        let result = read(&mut object);
        object.finish();
        result
    }

    fn place_code<T>(self, from_code: fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text()?;
        if let Some(place) = from_code(&text) {
            return Some(place);
        }
        let capitals = text.to_uppercase();
        let nearest = match capitals.as_str() {
            "UK" => "GB",
            "EL" => "GR",
            code if from_code(code).is_some() => code,
            _ => NONE,
        };
        let finding = self.naming(codes::UNKNOWN_COUNTRY, text);
        self.fail(finding.with("nearest", nearest))
    }

    fn wrong_type<T>(self, expected: &'static str) -> Option<T> {
        let found = match self.tree {
            Tree::StringLit(_) => "text",
            Tree::NumberLit(_) => "number",
            Tree::BooleanLit(_) => "boolean",
            Tree::Array(_) => "list",
            Tree::Object(_) => "object",
            Tree::NullKeyword(_) => return self.fail(self.about(codes::NULL_VALUE)),
        };
        self.fail(self.about(codes::WRONG_TYPE).with("expected", expected).with("found", found))
    }

    fn about(self, code: Code) -> Finding {
        Finding::error(code).with("key", self.key)
    }

    pub(super) fn naming(self, code: Code, value: impl Into<String>) -> Finding {
        self.about(code).with("value", value.into())
    }

    pub(super) fn fail<T>(self, finding: Finding) -> Option<T> {
        self.faults.add(self.span(), finding);
        None
    }

    fn span(self) -> Range<usize> {
        json::head(self.tree)
    }

    fn shown(self) -> String {
        match self.tree {
            Tree::StringLit(text) => text.value.trim().to_owned(),
            Tree::NumberLit(number) => number.value.to_owned(),
            _ => String::new(),
        }
    }
}

/// What the arguments `nearest` say where nothing is near.
pub(super) const NONE: &str = "none";

/// Control characters, those that turn the direction of the text around them (Unicode TR 36, 2.10), line and
/// paragraph separators, what XML 1.0 cannot hold, and the noncharacters that `locale` marks languages with.
fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FFFE}' | '\u{FFFF}')
}
