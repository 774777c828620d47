//! E-mail addresses, links, and numbers of companies in what people write.

use super::columns::meaning;
use super::field::Field;

/// The first e-mail address in a text.
pub(super) fn email(text: &str) -> Option<&str> {
    let words =
        text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '(' | ')' | '[' | ']'));
    words.map(|word| word.trim_start_matches("mailto:").trim_matches(['.', ':', '"', '\''])).find(|word| {
        let Some((user, host)) = word.split_once('@') else { return false };
        let is_host = host.split_once('.').is_some_and(|(name, end)| !name.is_empty() && end.len() > 1);
        !user.is_empty() && is_host && !host.contains(['@', '/'])
    })
}

/// The first address of a page in a text.
pub(super) fn link(text: &str) -> Option<&str> {
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '(' | ')'));
    let words = words.map(|word| word.trim_matches(['.', '"', '\'']));
    words.into_iter().find(|word| {
        let rest = ["https://", "http://", "www."].iter().find_map(|start| word.strip_prefix(start));
        rest.is_some_and(|rest| rest.split('/').next().is_some_and(|host| host.contains('.')))
    })
}

/// The first telephone number in a text, as it stands there.
pub(super) fn phone(text: &str) -> Option<&str> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '+' | '(' | ')' | '-' | ' ' | '\u{A0}');
    let runs = text.split(|c: char| !is_part(c)).map(|run| run.trim_matches([' ', '-', '\u{A0}', '(', ')']));
    let digits = |run: &str| run.chars().filter(char::is_ascii_digit).count();
    runs.into_iter().find(|run| (8..=15).contains(&digits(run)))
}

/// A number of a company that stands in a text after what it is called (`CVR 12 34 56 78`), and the text before and after both.
pub(super) fn registration(text: &str) -> Option<(String, [String; 2])> {
    if text.len() > LONGEST {
        return None;
    }
    let (start, end) = (0..text.len()).filter(|at| text.is_char_boundary(*at)).find_map(|start| {
        let before = text[..start].chars().next_back();
        if before.is_some_and(char::is_alphanumeric)
            || text[start..].starts_with(|c: char| !c.is_alphabetic())
        {
            return None;
        }
        let figures = text[start..].find(|c: char| c.is_ascii_digit())?;
        let label = &text[start..start + figures];
        let is_label = label.len() <= LONGEST_LABEL
            && label.chars().filter(|c| c.is_alphabetic()).count() > 2
            && meaning(label.trim_matches([' ', ':', '.', '#'])).is_some_and(|it| {
                it.field == Field::RegistrationNumber && it.certainty == super::columns::Certainty::Exact
            });
        let rest = &text[start + figures..];
        let length =
            rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '-'))).unwrap_or(rest.len());
        let number = rest[..length].trim_end_matches([' ', '-']);
        let count = number.chars().filter(char::is_ascii_digit).count();
        (is_label && (6..=12).contains(&count)).then(|| (start, start + figures + number.len()))
    })?;
    let figures = text[start..end].find(|c: char| c.is_ascii_digit())?;
    let number = text[start + figures..end].to_owned();
    let before = text[..start].trim_end_matches([' ', '(', ',', ';', '–', '-']);
    let after = text[end..].trim_start_matches([' ', ')', ',', ';']);
    Some((number, [before.to_owned(), after.to_owned()]))
}

/// No name, address or contact with a number in it is longer.
const LONGEST: usize = 400;

/// No such label is longer.
const LONGEST_LABEL: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_numbers_are_found() {
        assert_eq!(email("Ola Nordmann <ola@eksempel.example>, tlf."), Some("ola@eksempel.example"));
        assert_eq!(email("@handle og a@b"), None);
        assert_eq!(link("Se https://eksempel.example/dpa."), Some("https://eksempel.example/dpa"));
        assert_eq!(link("www.eksempel.example"), Some("www.eksempel.example"));
        assert_eq!(link("eksempel.example"), None);
        assert_eq!(phone("tlf. +47 22 33 44 55 (kl. 9)"), Some("+47 22 33 44 55"));
        assert_eq!(phone("2020"), None);
        let found = registration("Eksempel AS (org.nr. 000 000 000)");
        assert_eq!(found, Some(("000 000 000".into(), ["Eksempel AS".into(), String::new()])));
        let found = registration("Eksempel ApS, CVR-nr.: 00000000, Vej 1");
        assert_eq!(found, Some(("00000000".into(), ["Eksempel ApS".into(), "Vej 1".into()])));
        assert_eq!(registration("Eksempel 2000000"), None);
    }
}
