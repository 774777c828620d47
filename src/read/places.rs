//! JSON Pointer → place in a file, for findings about facts that have been read.
//!
//! What the file holds is `json`'s; here values are stepped over unread, until one is asked for.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::finding::{Lines, Place};
use crate::source::Source;

/// The place in a JSON file of the value that a JSON Pointer (RFC 6901) leads to: see [`Places::of`].
///
/// A file that is not JSON has no such place.
#[must_use]
pub fn locate(source: &Source, pointer: &str) -> Option<Place> {
    Places::new(source).map(|places| places.of(pointer))
}

/// The places in a JSON file, in which each list and object is taken apart once.
pub struct Places<'a> {
    source: &'a Source,
    whole: &'a RawValue,
    parts: Mutex<HashMap<usize, Arc<Parts<'a>>>>,
    lines: Lines,
}

/// What a value consists of.
enum Parts<'a> {
    Object(Members<'a>),
    Array(Vec<&'a RawValue>),
    None,
}

impl<'a> Places<'a> {
    /// Those of a file that is JSON (RFC 8259).
    #[must_use]
    pub fn new(source: &'a Source) -> Option<Self> {
        let whole = serde_json::from_str(&source.text).ok()?;
        Some(Self { source, whole, parts: Mutex::default(), lines: Lines::new(&source.text) })
    }

    /// The place of the value that a JSON Pointer leads to, such as `/subprocessors/3/transfer/basis`; of the last value
    /// on the way that is there, if that is not.
    #[must_use]
    pub fn of(&self, pointer: &str) -> Place {
        let mut value = self.whole;
        for step in pointer.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            let next = match &*self.parts(value) {
                Parts::Object(members) => members.get(&step),
                Parts::Array(values) => step.parse::<usize>().ok().and_then(|at| values.get(at).copied()),
                Parts::None => None,
            };
            match next {
                Some(next) => value = next,
                None => break,
            }
        }
        self.lines.place(&self.source.name, &self.source.text, self.head(value))
    }

    fn parts(&self, value: &'a RawValue) -> Arc<Parts<'a>> {
        let mut known = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
        let parts = known.entry(self.start(value)).or_insert_with(|| Arc::new(Parts::of(value)));
        Arc::clone(parts)
    }

    /// The first byte of a value, which is a slice of the file's text.
    fn start(&self, value: &RawValue) -> usize {
        value.get().as_ptr().addr() - self.source.text.as_ptr().addr()
    }

    /// The bytes to show for a value: all of a word or number, the opening bracket of a list or object.
    fn head(&self, value: &RawValue) -> Range<usize> {
        let (start, text) = (self.start(value), value.get());
        let length = if text.starts_with(['{', '[']) { 1 } else { text.len() };
        start..start + length
    }
}

/// An object's members, in order: most have few.
struct Members<'a>(Vec<(Key<'a>, &'a RawValue)>);

#[derive(serde::Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

impl<'a> Members<'a> {
    fn get(&self, key: &str) -> Option<&'a RawValue> {
        self.0.iter().find(|(name, _)| name.0 == key).map(|(_, value)| *value)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Whole<'a>(PhantomData<&'a ()>);

        impl<'de: 'a, 'a> Visitor<'de> for Whole<'a> {
            type Value = Members<'a>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Whole(PhantomData))
    }
}

impl<'a> Parts<'a> {
    fn of(value: &'a RawValue) -> Self {
        let text = value.get();
        let parts = match text.as_bytes().first() {
            Some(b'{') => serde_json::from_str(text).map(Self::Object),
            Some(b'[') => serde_json::from_str(text).map(Self::Array),
            _ => Ok(Self::None),
        };
        parts.unwrap_or(Self::None)
    }
}

#[cfg(test)]
mod tests {
    use super::Places;
    use crate::source::Source;

    #[test]
    fn a_pointer_leads_to_its_value_or_as_far_as_it_can() {
        let text = r#" { "a/b": [10, { "c~d": "e\u00e9" }], "f": null } "#;
        let source = Source::new("a.json", text);
        let places = Places::new(&source).unwrap();
        let shown = |pointer: &str| &text[places.of(pointer).span];
        assert_eq!(["", "/a~1b", "/a~1b/0", "/a~1b/1", "/f"].map(shown), ["{", "[", "10", "{", "null"]);
        assert_eq!(shown("/a~1b/1/c~0d"), r#""e\u00e9""#);
        assert_eq!(["/x", "/a~1b/7", "/a~1b/0/x", "/f/g"].map(shown), ["{", "[", "10", "null"]);
        assert!(Places::new(&Source::new("a.json", "{} x")).is_none());
    }

    #[test]
    fn columns_of_a_file_in_one_line_are_counted_in_characters() {
        let names: Vec<String> = (0..400).map(|at| format!("Blåbærsyltetøy {at}")).collect();
        let source = Source::new("register.json", serde_json::to_string(&names).unwrap());
        let places = Places::new(&source).unwrap();
        for (at, name) in names.iter().enumerate() {
            let before = source.text.split(&format!("\"{name}\"")).next().unwrap();
            let place = places.of(&format!("/{at}"));
            assert_eq!((place.line, place.column), (1, before.chars().count() + 1), "{name}");
        }
    }
}
