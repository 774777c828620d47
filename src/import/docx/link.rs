//! Where a link leads, as a relation or a field says it (ECMA-376 part 1, 17.16.5.25).

use crate::import::grid::link;

/// The target, if it is the web or an e-mail address, with the place in it that is meant.
pub(super) fn known(target: &str, place: &str) -> Option<String> {
    let target = link(target)?;
    let has_place = place.is_empty() || target.contains('#');
    if has_place { Some(target.to_owned()) } else { link(&format!("{target}#{place}")).map(str::to_owned) }
}

/// Where a field's code leads, if the field is a link.
pub(super) fn of_field(code: &str) -> Option<String> {
    let mut words = words(code).into_iter();
    words.next().filter(|kind| kind.eq_ignore_ascii_case("HYPERLINK"))?;
    let (mut target, mut place) = (None, String::new());
    while let Some(word) = words.next() {
        match word.to_ascii_lowercase().as_str() {
            r"\l" => place = words.next().unwrap_or_default(),
            // A tip or a frame.
            r"\o" | r"\t" => _ = words.next(),
            r"\m" | r"\n" | r"\h" => {}
            _ => _ = target.get_or_insert(word),
        }
    }
    known(&target?, &place)
}

/// The words of a code, those between quotation marks as one. There a reverse solidus stands before itself and marks.
fn words(code: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let mut word = String::new();
        let mut end = rest.len();
        let is_quoted = first == '"';
        let mut characters = rest.char_indices().skip(usize::from(is_quoted)).peekable();
        while let Some((at, character)) = characters.next() {
            let next = characters.peek().map(|(_, next)| *next);
            if is_quoted && character == '\\' && matches!(next, Some('\\' | '"')) {
                word.extend(characters.next().map(|(_, next)| next));
            } else if is_quoted && character == '"' || !is_quoted && character.is_whitespace() {
                end = at + character.len_utf8();
                break;
            } else {
                word.push(character);
            }
        }
        words.push(word);
        rest = rest[end..].trim_start();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{known, of_field};

    #[test]
    fn fields_lead_where_their_first_word_says() {
        let lead = |code: &str| of_field(code).unwrap_or_default();
        assert_eq!(lead(r#" HYPERLINK "https://a.example/b c" "#), "https://a.example/b c");
        assert_eq!(lead(r#"hyperlink \o "A \"tip\"" https://a.example \t "_blank""#), "https://a.example");
        assert_eq!(lead(r#"HYPERLINK "https://a.example" \l "part""#), "https://a.example#part");
        assert_eq!(lead(r#"HYPERLINK "mailto:a@b.example"#), "mailto:a@b.example");
        for code in
            [r#"HYPERLINK \l "part""#, r#"HYPERLINK "C:\\a.docx""#, r#"REF "https://a""#, "HYPERLINK", ""]
        {
            assert_eq!(of_field(code), None, "{code}");
        }
    }

    #[test]
    fn the_place_that_is_meant_is_kept() {
        assert_eq!(known(" https://a.example ", "b").as_deref(), Some("https://a.example#b"));
        assert_eq!(known("https://a.example#c", "b").as_deref(), Some("https://a.example#c"));
        assert_eq!(known("file:///a", "b"), None);
        assert_eq!(known("https://a.example", &"x".repeat(5000)), None);
    }
}
