//! Identifiers in the forms that Office gives, made of what they identify: the same in each document and process.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// 32 hexadecimal digits, as Word names a placeholder.
pub(crate) fn digits(of: impl AsRef<[u8]>) -> String {
    Sha256::digest(of)[..16].iter().fold(String::new(), |mut digits, byte| {
        // Writing to a string does not fail.
        let _ = write!(digits, "{byte:02X}");
        digits
    })
}

/// A GUID in braces (ECMA-376 part 1, 22.9.2.4).
pub(crate) fn guid(of: impl AsRef<[u8]>) -> String {
    let digits = digits(of);
    let parts = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
    format!("{{{}}}", parts.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_things_have_equal_identifiers() {
        assert_eq!(digits("a"), digits("a"));
        assert_ne!(digits("a"), digits("b"));
        assert_eq!(guid("a"), "{CA978112-CA1B-BDCA-FAC2-31B39A23DC4D}");
    }
}
