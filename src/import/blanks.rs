//! What people write in a cell to say that there is nothing (`data/blanks.json`).

use std::collections::HashSet;
use std::sync::LazyLock;

use super::data;
use super::plain::plain;

/// Whether a text says that there is nothing.
pub(super) fn is_blank_word(text: &str) -> bool {
    let (sign, text) = (text.trim(), plain(text));
    // Signs are compared as they stand, for a tick says nothing in letters either.
    if text.is_empty() { SIGNS.contains(sign) } else { WORDS.contains(&text) }
}

static WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| all().iter().map(|word| plain(word)).collect());

static SIGNS: LazyLock<HashSet<String>> = LazyLock::new(|| all().into_iter().collect());

fn all() -> Vec<String> {
    let file = data::members(include_str!("data/blanks.json"));
    data::texts(&file["words"]).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::is_blank_word;

    #[test]
    fn nothing_is_said_in_many_words() {
        for text in ["–", "-", "n/a", "N.A.", "Ikke aktuelt", "ingen", "entfällt", "saknas"] {
            assert!(is_blank_word(text), "{text}");
        }
        for text in ["Irland", "ukjent", "0", "✓", "⚠"] {
            assert!(!is_blank_word(text), "{text}");
        }
    }
}
