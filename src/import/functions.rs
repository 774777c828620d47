//! Functions by the words that people use (`data/functions.json`, and the words of all languages).

use std::collections::HashMap;
use std::sync::LazyLock;

use super::codes_of::code_of;
use super::data;
use super::ids::slug;
use super::plain::plain;
use crate::register::Family;

/// What words say of a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reading {
    /// The standard code whose words in the language these are.
    Same(String),
    /// A standard code that other words say as well.
    Alike(String),
    /// A code that bilag has no words for.
    Own(String),
}

impl Reading {
    /// The code.
    pub(super) fn code(&self) -> &str {
        match self {
            Self::Same(code) | Self::Alike(code) | Self::Own(code) => code,
        }
    }
}

/// The code for what somebody calls a function.
pub(super) fn read(text: &str, locale: &str) -> Reading {
    if let Some((code, is_own_language)) = code_of(Family::Function, text, locale) {
        let code = code.to_owned();
        return if is_own_language { Reading::Same(code) } else { Reading::Alike(code) };
    }
    match CALLED.get(&plain(text)) {
        Some((code, true)) => Reading::Alike(code.clone()),
        Some((code, false)) => Reading::Own(code.clone()),
        None => Reading::Own(slug(text)),
    }
}

/// Codes by what people call them, and whether they are standard ones.
static CALLED: LazyLock<HashMap<String, (String, bool)>> = LazyLock::new(|| {
    let file = data::members(include_str!("data/functions.json"));
    let mut called = HashMap::new();
    for (part, is_standard) in [("others", false), ("standard", true)] {
        for (code, names) in data::lists(&file[part]) {
            called.extend(data::texts(names).map(|name| (plain(name), (code.to_owned(), is_standard))));
        }
    }
    called
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::ships;

    #[test]
    fn functions_are_standard_where_they_fit() {
        assert_eq!(read("Hosting", "nb"), Reading::Same("hosting".into()));
        assert_eq!(read("Betalningsservice", "nb"), Reading::Alike("payment-service".into()));
        assert_eq!(read("Integrering", "nb"), Reading::Alike("integration".into()));
        assert_eq!(read("Pop-up-verktøy", "nb"), Reading::Own("pop-up-tool".into()));
        assert_eq!(read("Sirkusartist", "nb"), Reading::Own("sirkusartist".into()));
    }

    #[test]
    fn standard_codes_are_those_that_bilag_words() {
        let file = data::members(include_str!("data/functions.json"));
        for (code, _) in data::lists(&file["standard"]) {
            assert!(ships(&Family::Function.id(code)), "{code}");
        }
        for (code, names) in data::lists(&file["others"]) {
            assert!(!ships(&Family::Function.id(code)), "{code}");
            assert_eq!(slug(code), code);
            assert!(data::texts(names).count() > 3, "{code}");
        }
    }
}
