//! Spaces at which no line may break: within numbers, dates and references.
//!
//! The rules know figures, not languages: `915 933 149`, `31. desember 2019`, `art. 28`, `§ 5`, `30 days`. What they
//! cannot see (`artikkel 28`), authors hold together with no-break spaces of their own.

const HOLDING: char = '\u{A0}';
/// Numbers that follow one another are one up to this many characters; longer ones are a list.
const LONGEST_NUMBER: usize = 24;

/// `text` with no-break spaces for those that belong to a number, a date or a reference.
pub(super) fn held(text: String) -> String {
    if !text.contains(|character: char| character.is_ascii_digit() || character == '§') {
        return text;
    }
    let words: Vec<&str> = text.split(' ').collect();
    let mut held = String::with_capacity(text.len() + 8);
    let mut number = 0;
    for (at, word) in words.iter().enumerate() {
        if at > 0 {
            let groups = is_group(words[at - 1]) && is_group(word.trim_end_matches(PUNCTUATION));
            number = if groups { number + 1 + word.chars().count() } else { 0 };
            let holds = (groups && number <= LONGEST_NUMBER) || holds(&words, at);
            held.push(if holds { HOLDING } else { ' ' });
        }
        held.push_str(word);
    }
    held
}

const PUNCTUATION: [char; 6] = ['.', ',', ';', ':', ')', '!'];

/// Whether the space before the word at `at` holds, though that word is no further group of a number.
fn holds(words: &[&str], at: usize) -> bool {
    let (before, word) = (words[at - 1], words[at]);
    let begins = |part: fn(char) -> bool| word.starts_with(part);
    // § 5, art. 28.
    if begins(|character| character.is_ascii_digit()) {
        let dated = at > 1 && is_day(words[at - 2]) && is_name(before) && is_year(word);
        return dated || is_abbreviation(before) || before == "(EU)" || before.trim_matches('§').is_empty();
    }
    // 30 days, 3. august, 50 %; not «art. 28 and», nor the end of a longer number.
    let refers = at > 1 && (is_group(words[at - 2]) || holds(words, at - 1));
    if is_count(before) && begins(|character| character.is_lowercase() || character == '%') {
        return !refers;
    }
    // 3 August 2020.
    if is_day(before) && is_name(word) && words.get(at + 1).is_some_and(|next| is_year(next)) {
        return true;
    }
    // Someroad 1, 0000 Sometown.
    let after_comma = at < 2 || words[at - 2].ends_with(',');
    after_comma && is_postcode(before) && begins(char::is_uppercase)
}

/// Figures, as a group of a longer number: `915`, `+47`, `(+45)`.
fn is_group(word: &str) -> bool {
    let figures = word.trim_start_matches('(').trim_start_matches('+').trim_end_matches(')');
    is_figures(figures)
}

/// A number of things, or an ordinal: `30`, `1,5`, `3.`; a year is none.
fn is_count(word: &str) -> bool {
    let whole = word.strip_suffix('.').unwrap_or(word).split([',', '.']);
    whole.clone().count() <= 2 && whole.into_iter().all(|part| part.len() <= 3 && is_figures(part))
}

/// `3`, `3.`
fn is_day(word: &str) -> bool {
    let figures = word.strip_suffix('.').unwrap_or(word).trim_start_matches('(');
    figures.len() <= 2 && is_figures(figures)
}

/// A year, with what may stand after it.
fn is_year(word: &str) -> bool {
    let year = word.trim_end_matches(PUNCTUATION);
    year.len() == 4 && is_figures(year)
}

fn is_postcode(word: &str) -> bool {
    (4..=5).contains(&word.len()) && is_figures(word)
}

/// A month's name, or its like.
fn is_name(word: &str) -> bool {
    word.chars().all(|character| character.is_alphabetic() || character == '.')
}

/// `art.`, `Nr.`: few letters and a period, and no acronym that ends a sentence.
fn is_abbreviation(word: &str) -> bool {
    let letters = word.strip_suffix('.').map(|word| word.trim_start_matches(['(', '«', '“']));
    letters.is_some_and(|letters| {
        (1..=4).contains(&letters.chars().count())
            && letters.chars().all(char::is_alphabetic)
            && letters.chars().skip(1).all(char::is_lowercase)
    })
}

fn is_figures(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::held;

    /// The text with `~` for the spaces that hold.
    fn shown(text: &str) -> String {
        held(text.to_owned()).replace('\u{A0}', "~")
    }

    #[test]
    fn numbers_hold() {
        assert_eq!(shown("Org.nr. 915 933 149 i Oslo"), "Org.nr. 915~933~149 i Oslo");
        assert_eq!(shown("12 34 56 78, og ring +47 22 33 44 55."), "12~34~56~78, og ring +47~22~33~44~55.");
        assert_eq!(shown("(+45) 12 34 56 78"), "(+45)~12~34~56~78");
        let list = shown("2015 2016 2017 2018 2019 2020 2021 2022");
        assert!(list.contains(' '), "{list}");
    }

    #[test]
    fn dates_hold() {
        assert_eq!(shown("per 31. desember 2019, og"), "per 31.~desember~2019, og");
        assert_eq!(shown("on 3 August 2020."), "on 3~August~2020.");
        assert_eq!(shown("den 31. desember 2019"), "den 31.~desember~2019");
        assert_eq!(shown("siden mai 2019 har"), "siden mai 2019 har");
    }

    #[test]
    fn references_hold_and_let_the_sentence_go_on() {
        assert_eq!(shown("se art. 28 og nr. 2 samt § 5 og §§ 6"), "se art.~28 og nr.~2 samt §~5 og §§~6");
        assert_eq!(shown("kl. 12 den"), "kl.~12 den");
        assert_eq!(shown("lagres i EU. 30 dager"), "lagres i EU. 30~dager");
        assert_eq!(shown("Art. 28(2) of"), "Art.~28(2) of");
    }

    #[test]
    fn counts_hold_what_they_count() {
        assert_eq!(shown("etter 30 dager eller 1,5 timer"), "etter 30~dager eller 1,5~timer");
        assert_eq!(shown("within 72 hours, 50 % of"), "within 72~hours, 50~% of");
        assert_eq!(shown("i 2019 ble 3 Microsoft"), "i 2019 ble 3 Microsoft");
    }

    #[test]
    fn postcodes_hold_their_towns() {
        assert_eq!(shown("Oppdiktet vei 1, 0000 Ingensted"), "Oppdiktet vei 1, 0000~Ingensted");
        assert_eq!(shown("0000 Ingensted"), "0000~Ingensted");
    }

    #[test]
    fn what_holds_already_and_what_has_no_figures_stays() {
        assert_eq!(held("art.\u{A0}28 og 30\u{A0}dager".to_owned()), "art.\u{A0}28 og 30\u{A0}dager");
        assert_eq!(shown("  to  mellomrom "), "  to  mellomrom ");
        assert_eq!(shown("5  to"), "5  to");
        let twice = held(held("den 31. desember 2019, art. 28, 915 933 149".to_owned()));
        assert_eq!(twice, held("den 31. desember 2019, art. 28, 915 933 149".to_owned()));
    }
}
