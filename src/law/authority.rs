//! Which authority supervises data protection in a state.

use std::sync::LazyLock;

use serde::Deserialize;

/// A national supervisory authority (GDPR art. 51).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SupervisoryAuthority {
    /// The state, as ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Its name, in a language of the state.
    pub name: String,
    /// BCP 47 tag of that language.
    pub language: String,
}

/// The authority of the country with this ISO 3166-1 alpha-2 code, where it has one for companies of all kinds and places.
///
/// Source: `data/authorities.json`.
#[must_use]
pub fn supervisory_authority(code: &str) -> Option<&'static SupervisoryAuthority> {
    AUTHORITIES.iter().find(|authority| authority.country == code)
}

#[derive(Deserialize)]
struct Table {
    authorities: Vec<SupervisoryAuthority>,
}

static AUTHORITIES: LazyLock<Vec<SupervisoryAuthority>> = LazyLock::new(|| {
    let table: Table = serde_json::from_str(include_str!("data/authorities.json"))
        .expect("data/authorities.json is part of the program");
    table.authorities
});
