//! The data files of this phase, which are part of the program: words that people use, by what they mean.

use std::collections::BTreeMap;

use serde_json::Value;

/// The members of a data file, but for what it says about itself.
///
/// # Panics
/// Where the file is none; each is read by a test.
pub(super) fn members(json: &'static str) -> BTreeMap<&'static str, Value> {
    let mut members: BTreeMap<&'static str, Value> = serde_json::from_str(json).expect("part of the program");
    members.remove("about");
    members
}

/// The texts of a list.
pub(super) fn texts(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// The members of an object whose values are lists of texts.
pub(super) fn lists(object: &Value) -> impl Iterator<Item = (&str, &Value)> {
    object.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}
