//! Whether a number can be one of a country's business register, by its digits.

/// Whether `number` has the form and check digit of a company's number in the country with this ISO 3166-1 alpha-2 code;
/// `None` where the country's form is not known here.
///
/// Spaces, dots and hyphens do not matter, nor does the country's prefix of an EU VAT number or Norway's `MVA`.
///
/// Sources: Brønnøysundregistrene (organisasjonsnummer, modulus 11), Erhvervsstyrelsen (CVR, modulus 11), Skatteverket
/// (organisationsnummer, Luhn), Patentti- ja rekisterihallitus (Y-tunnus, modulus 11), Bundeszentralamt für Steuern
/// (USt-IdNr., ISO 7064 MOD 11,10).
pub(super) fn is_right(number: &str, country: &str) -> Option<bool> {
    let text: String = number.chars().filter(|character| !" .-\u{A0}".contains(*character)).collect();
    let text = text.to_uppercase();
    let has_prefix = text.starts_with(country) && text.len() > 2;
    let text = if has_prefix { &text[2..] } else { text.as_str() };
    match country {
        "NO" => {
            let text = text.strip_suffix("MVA").unwrap_or(text);
            Some(digits::<9>(text).is_some_and(|digits| modulus_11(&digits, &[3, 2, 7, 6, 5, 4, 3, 2])))
        }
        // Weighted with 1 at the end, the sum with its check digit divides by 11.
        "DK" => Some(digits::<8>(text).is_some_and(|digits| modulus_11(&digits, &[2, 7, 6, 5, 4, 3, 2]))),
        "FI" => Some(digits::<8>(text).is_some_and(|digits| modulus_11(&digits, &[7, 9, 10, 5, 8, 4, 2]))),
        // A VAT number has two digits more, 01 for most.
        "SE" => {
            let text = if text.len() == 12 { text.strip_suffix("01").unwrap_or(text) } else { text };
            Some(digits::<10>(text).is_some_and(|digits| luhn(&digits)))
        }
        // Numbers of the commercial registers (HRB 12345) have no check digit.
        "DE" if has_prefix => Some(digits::<9>(text).is_some_and(|digits| iso_7064_mod_11_10(&digits))),
        _ => None,
    }
}

/// The digits of a text that is nothing else.
fn digits<const N: usize>(text: &str) -> Option<[u32; N]> {
    let digits: Option<Vec<u32>> = text.chars().map(|character| character.to_digit(10)).collect();
    digits?.try_into().ok()
}

/// Whether the last digit is what the weighted others leave of 11.
fn modulus_11(digits: &[u32], weights: &[u32]) -> bool {
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    // What leaves 1 has no check digit, and is not given.
    (11 - sum % 11) % 11 == digits[weights.len()]
}

fn luhn(digits: &[u32]) -> bool {
    let doubled = digits.iter().rev().enumerate().map(|(at, digit)| {
        let value = if at % 2 == 1 { digit * 2 } else { *digit };
        value / 10 + value % 10
    });
    doubled.sum::<u32>() % 10 == 0
}

fn iso_7064_mod_11_10(digits: &[u32]) -> bool {
    let Some((check, rest)) = digits.split_last() else { return false };
    let product = rest.iter().fold(10, |product, digit| {
        let sum = (product + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (11 - product) % 10 == *check
}

#[cfg(test)]
mod tests {
    use super::is_right;

    /// Numbers that the registers themselves publish for themselves, or that nobody has.
    #[test]
    fn check_digits_are_counted() {
        for (country, number) in [
            // Brønnøysundregistrene, in its own register.
            ("NO", "974 760 673"),
            ("NO", "NO 974760673 MVA"),
            ("NO", "999 999 999"),
            // Erhvervsstyrelsen.
            ("DK", "10 15 08 17"),
            ("DK", "DK10150817"),
            ("DK", "00 00 00 00"),
            // Skatteverket.
            ("SE", "202100-5448"),
            ("SE", "SE202100544801"),
            // Patentti- ja rekisterihallitus.
            ("FI", "0244683-1"),
            // The example of the Bundeszentralamt für Steuern.
            ("DE", "DE136695976"),
        ] {
            assert_eq!(is_right(number, country), Some(true), "{country} {number}");
            // The last digit otherwise.
            let at = number.rfind(|character: char| character.is_ascii_digit()).unwrap();
            let at = if number.ends_with("01") && country == "SE" { at - 2 } else { at };
            let other = if &number[at..=at] == "5" { "6" } else { "5" };
            let mut wrong = number.to_owned();
            wrong.replace_range(at..=at, other);
            assert_eq!(is_right(&wrong, country), Some(false), "{country} {wrong}");
        }
        assert_eq!(is_right("12", "NO"), Some(false));
        assert_eq!(is_right("æøå", "DK"), Some(false));
        assert_eq!(is_right("HRB 12345", "DE"), None);
        assert_eq!(is_right("12345", "US"), None);
    }
}
