//! What somebody probably meant by a word that is not known.

/// The known word nearest to `word`, if one is near enough to be a slip: letter case, `-`, `_` and spaces do not
/// count, and one letter in three may be wrong.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > LONGEST {
        return None;
    }
    let word = letters(word);
    known
        .into_iter()
        .map(|candidate| {
            let candidate_letters = letters(candidate);
            let allowed = candidate_letters.chars().count().max(word.chars().count()) / 3;
            (candidate, strsim::damerau_levenshtein(&word, &candidate_letters), allowed)
        })
        .filter(|(_, distance, allowed)| distance <= allowed)
        .min_by_key(|(_, distance, _)| *distance)
        .map(|(candidate, ..)| candidate)
}

/// No known word is nearly as long; a longer one is no slip, and not worth measuring.
const LONGEST: usize = 100;

fn letters(word: &str) -> String {
    word.chars().filter(|c| !matches!(c, '-' | '_' | ' ')).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let known = ["name", "legal_name", "registration_number", "address"];
        for (word, expected) in [
            ("nmae", Some("name")),
            ("registrationNumber", Some("registration_number")),
            ("adress", Some("address")),
            ("legal-name", Some("legal_name")),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, known), expected, "{word}");
        }
        assert_eq!(nearest(&"name".repeat(1_000_000), known), None);
    }
}
