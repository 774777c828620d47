//! Codes by the words that bilag has for them in each language.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::plain::plain;
use crate::locale::{self, Catalog, Fallback, shipped};
use crate::register::Family;

/// The codes of a family by their words in all languages, which are as `plain` makes them.
pub(super) fn words_of(family: Family) -> impl Iterator<Item = (&'static str, &'static str)> {
    WORDS
        .iter()
        .filter(move |word| word.family == family)
        .map(|word| (word.text.as_str(), word.code.as_str()))
}

/// The code that these words are called by, and whether they are those of the language.
pub(super) fn code_of(family: Family, text: &str, locale: &str) -> Option<(&'static str, bool)> {
    let text = plain(text);
    let found = BY_TEXT.get(text.as_str()).into_iter().flatten().filter(|word| word.family == family);
    let mut found: Vec<&Word> = found.copied().collect();
    found.sort_by_key(|word| word.locale != locale);
    found.first().map(|word| (word.code.as_str(), word.locale == locale))
}

struct Word {
    family: Family,
    locale: &'static str,
    text: String,
    code: String,
}

/// The families whose codes a list may name.
const FAMILIES: [Family; 5] =
    [Family::Function, Family::Basis, Family::DataCategory, Family::Access, Family::Duration];

static WORDS: LazyLock<Vec<Word>> = LazyLock::new(|| {
    let mut words = Vec::new();
    for locale in shipped() {
        let Ok(catalog) = Catalog::new(locale, &[], Fallback::Refused) else { continue };
        for id in catalog.ids() {
            for family in FAMILIES {
                let Some(code) = family.code(id) else { continue };
                // What takes an argument is no name.
                let Ok(text) = catalog.text(id, &[]) else { continue };
                let text = plain(&locale::plain(&text.text));
                words.push(Word { family, locale, text, code: code.to_owned() });
            }
        }
    }
    words
});

static BY_TEXT: LazyLock<HashMap<&'static str, Vec<&'static Word>>> = LazyLock::new(|| {
    let mut by_text: HashMap<&str, Vec<&Word>> = HashMap::new();
    for word in WORDS.iter() {
        by_text.entry(&word.text).or_default().push(word);
    }
    by_text
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_by_their_words() {
        assert_eq!(code_of(Family::Function, "e-posttjeneste", "nb"), Some(("email-service", true)));
        assert_eq!(code_of(Family::Function, "Monitorering og statistikk", "nb"), Some(("analytics", true)));
        assert_eq!(code_of(Family::Function, "Invoicing", "nb"), Some(("invoicing", false)));
        assert_eq!(code_of(Family::Function, "Juggling", "nb"), None);
        assert!(words_of(Family::Basis).any(|(_, code)| code == "scc"));
    }
}
