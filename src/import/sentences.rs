//! A description's sentences.

/// The sentences of a text on one line, with their signs; strung together with spaces, they are the text.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut characters = text.char_indices().peekable();
    let mut has_ended = false;
    while let Some((at, c)) = characters.next() {
        if matches!(c, '.' | '!' | '?') {
            has_ended = true;
        } else if has_ended && c == ' ' {
            // After `f.eks.` and the like goes on a small letter.
            let goes_on = characters.peek().is_some_and(|(_, next)| next.is_lowercase());
            if !goes_on {
                sentences.push(&text[start..at]);
                start = at + 1;
            }
            has_ended = false;
        } else if !matches!(c, '"' | '”' | '»' | ')') {
            has_ended = false;
        }
    }
    if start < text.len() {
        sentences.push(&text[start..]);
    }
    sentences
}

/// A sentence without the signs that end it, and these signs.
pub(super) fn parted(sentence: &str) -> (&str, &str) {
    sentence.split_at(sentence.trim_end_matches(['.', '!', '?']).len())
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn sentences_end_where_another_begins() {
        let text = "Vi bruker A (f.eks. i dag). Data lagres i EU.. Ja! “Nei.” Osv. osv.";
        let found = sentences(text);
        assert_eq!(
            found,
            ["Vi bruker A (f.eks. i dag).", "Data lagres i EU..", "Ja!", "“Nei.”", "Osv. osv."]
        );
        assert_eq!(found.join(" "), text);
        assert_eq!(sentences(""), Vec::<&str>::new());
    }
}
