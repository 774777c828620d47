//! Whether a number can be one of a country's business register, by its digits.

/// Whether `number` has the form and check digit of a company's number in the country with this ISO 3166-1 alpha-2 code;
/// `None` where the country's form is not known here.
///
/// Spaces, dots and hyphens do not matter, nor does the country's prefix of an EU VAT number or Norway's `MVA`.
///
/// Sources: Brønnøysundregistrene (organisasjonsnummer, modulus 11), Erhvervsstyrelsen (CVR, modulus 11), Skatteverket
/// (organisationsnummer, Luhn), Patentti- ja rekisterihallitus (Y-tunnus, modulus 11); for VAT numbers of other states the
/// crate `vat_id_validator`.
pub(super) fn is_right(number: &str, country: &str) -> Option<bool> {
    let text: String = number.chars().filter(|character| !" .-\u{A0}".contains(*character)).collect();
    let whole = text.to_uppercase();
    let text = whole.strip_prefix(country).filter(|rest| !rest.is_empty()).unwrap_or(&whole);
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
        _ => is_right_vat_number(&whole, country),
    }
}

/// Whether a VAT number, which begins with its country, has a right check digit; `None` where it is no such number, as those of
/// the commercial registers (HRB 12345), or its form is not known.
fn is_right_vat_number(number: &str, country: &str) -> Option<bool> {
    // The library takes digits of any script for a form's, and counts with those of ASCII.
    if !number.is_ascii() {
        return None;
    }
    let prefix = if country == "GR" { "EL" } else { country };
    let is_known = number.starts_with(prefix);
    let checked = is_known.then(|| vat_id_validator::check_vat_by_country(number, prefix))?;
    (checked.is_supported_country && checked.is_valid_format).then_some(checked.is_valid)
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
            // VNG Realisatie, SPF Finances, Ministerstwo Finansów, Agenzia delle Entrate, Autoridade Tributária.
            ("NL", "NL 821002193 B01"),
            ("BE", "BE 0308.357.159"),
            ("PL", "PL5260250274"),
            ("IT", "IT06363391001"),
            ("PT", "PT600084779"),
            // Examples of python-stdnum.
            ("CZ", "CZ25123891"),
            ("EE", "EE100594102"),
            ("FR", "FR 40 303 265 045"),
            ("GB", "GB980780684"),
            ("GR", "EL094014201"),
            ("LU", "LU15027442"),
        ] {
            assert_eq!(is_right(number, country), Some(true), "{country} {number}");
            // The last digit otherwise.
            let at = number.rfind(|character: char| character.is_ascii_digit()).unwrap();
            let at = match country {
                // What stands last says which of its branches it is.
                "SE" if number.ends_with("01") => at - 2,
                "NL" => at - 4,
                _ => at,
            };
            let other = if &number[at..=at] == "5" { "6" } else { "5" };
            let mut wrong = number.to_owned();
            wrong.replace_range(at..=at, other);
            assert_eq!(is_right(&wrong, country), Some(false), "{country} {wrong}");
        }
        assert_eq!(is_right("12", "NO"), Some(false));
        assert_eq!(is_right("æøå", "DK"), Some(false));
        assert_eq!(is_right("HRB 12345", "DE"), None);
        assert_eq!(is_right("FR", "FR"), None);
        assert_eq!(is_right("DE１２３４５６７８９", "DE"), None);
        assert_eq!(is_right("12345", "US"), None);
    }
}
