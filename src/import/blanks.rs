//! What people write in a cell to say that there is nothing (`data/blanks.json`).

use std::collections::HashSet;
use std::sync::LazyLock;

use super::data;
use super::plain::plain;

/// Whether a text says that there is nothing.
pub(super) fn is_blank_word(text: &str) -> bool {
    let text = plain(text);
    text.is_empty() || WORDS.contains(&text)
}

static WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let file = data::members(include_str!("data/blanks.json"));
    data::texts(&file["words"]).map(plain).collect()
});

#[cfg(test)]
mod tests {
    use super::is_blank_word;

    #[test]
    fn nothing_is_said_in_many_words() {
        for text in ["–", "-", "n/a", "N.A.", "Ikke aktuelt", "ingen", "entfällt", "saknas"] {
            assert!(is_blank_word(text), "{text}");
        }
        for text in ["Irland", "ukjent", "0"] {
            assert!(!is_blank_word(text), "{text}");
        }
    }
}
