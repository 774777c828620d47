//! Texts as they are compared: what people write in many ways, in one.

/// The text's letters and digits in lower case, with single spaces for all else: `A/S` is `a s`, `E-post:` is `e post`.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut is_apart = false;
    for c in text.chars().filter(|&c| !is_unseen(c)) {
        if c.is_alphanumeric() {
            if is_apart && !plain.is_empty() {
                plain.push(' ');
            }
            plain.extend(c.to_lowercase());
        }
        is_apart = !c.is_alphanumeric();
    }
    plain
}

/// Whether it shows nothing and parts nothing: soft hyphens, joiners, marks of direction, byte order marks.
pub(super) const fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn only_letters_and_digits_are_compared() {
        assert_eq!(plain(" Spar\u{AD}Nord  A/S. "), "sparnord a s");
        assert_eq!(plain("E-post:"), "e post");
        assert_eq!(plain("ÅRSHJUL 2"), "årshjul 2");
        assert_eq!(plain("–"), "");
    }
}
