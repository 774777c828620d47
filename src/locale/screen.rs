//! Whether a text may have a word of another language, told in one pass over it.
//!
//! Which word, and what to say instead, is `glossary`'s to tell.

use aho_corasick::AhoCorasick;

use super::glossary::Glossary;

/// All wrong names of a glossary, looked for at once.
pub(super) struct Screen {
    automaton: AhoCorasick,
    /// Of each name, whether letters may stand before and after it.
    open: Vec<(bool, bool)>,
}

impl Screen {
    pub(super) fn new(glossary: &Glossary) -> Self {
        // Of several words the first is enough: what parts them may be any space.
        let names = glossary.wrong().map(|(name, _)| name.split(' ').next().unwrap_or(name));
        let names: Vec<&str> = names.collect();
        let open = names.iter().map(|name| (name.starts_with('*'), name.ends_with('*'))).collect();
        let automaton = AhoCorasick::new(names.iter().map(|name| name.trim_matches('*')))
            .expect("a glossary is small enough");
        Self { automaton, open }
    }

    /// Whether the glossary may find something in the text; if not, it does not.
    pub(super) fn may_hold_misplaced(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.automaton.find_overlapping_iter(&text).any(|found| {
            let (before, after) = self.open[found.pattern().as_usize()];
            let ends_word = |next: Option<char>| !next.is_some_and(char::is_alphanumeric);
            (before || ends_word(text[..found.start()].chars().next_back()))
                && (after || ends_word(text[found.end()..].chars().next()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::shipped::Shipped;

    #[test]
    fn whatever_a_glossary_finds_is_suspected() {
        for shipped in Shipped::all() {
            let mut suspected = 0;
            for (wrong, _) in shipped.glossary.wrong() {
                let bare = wrong.trim_matches('*');
                let texts =
                    [bare.to_uppercase(), format!("x {bare}, y"), format!("({bare}s.)"), format!("x{bare}")];
                let texts = texts.into_iter().chain([bare.replace(' ', "\n")]);
                for text in texts.filter(|text| !shipped.glossary.misplaced_in(text).is_empty()) {
                    assert!(shipped.screen.may_hold_misplaced(&text), "{}: {text}", shipped.tag);
                    suspected += 1;
                }
            }
            assert!(suspected > 0 && !shipped.screen.may_hold_misplaced("42 ∎ 1789"), "{}", shipped.tag);
        }
    }
}
