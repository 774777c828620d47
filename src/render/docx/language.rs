//! A document's language as Office names it: always with a region.

/// Regions of languages whose region is not spelt like the language (CLDR, likely subtags; for English the
/// United Kingdom, as the documents are European).
const REGIONS: [(&str, &str); 12] = [
    ("cs", "CZ"),
    ("da", "DK"),
    ("el", "GR"),
    ("en", "GB"),
    ("et", "EE"),
    ("ga", "IE"),
    ("nb", "NO"),
    ("nn", "NO"),
    ("no", "NO"),
    ("se", "NO"),
    ("sl", "SI"),
    ("sv", "SE"),
];

/// The BCP 47 tag `language` with the region that is likely where it has none.
pub(crate) fn with_region(language: &str) -> String {
    if language.contains('-') {
        return language.to_owned();
    }
    let region = REGIONS.iter().find(|(code, _)| *code == language).map(|(_, region)| (*region).to_owned());
    format!("{language}-{}", region.unwrap_or_else(|| language.to_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::with_region;

    #[test]
    fn languages_get_their_region() {
        let tags = ["nb", "nn", "da", "en", "sv", "fi", "de", "pt-BR"].map(with_region);
        assert_eq!(tags, ["nb-NO", "nn-NO", "da-DK", "en-GB", "sv-SE", "fi-FI", "de-DE", "pt-BR"]);
    }
}
