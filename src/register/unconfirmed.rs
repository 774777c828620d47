//! What an import made of somebody's words and nobody has confirmed.

use serde::Serialize;

use super::is_default;

/// A fact of an entry that may be wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unconfirmed {
    /// Which fact: one of [`Unconfirmed::FACTS`]. It may be missing in the entry, where nothing could be made of the words.
    pub fact: &'static str,
    /// The words that it was made of, where they say it otherwise.
    #[serde(skip_serializing_if = "is_default")]
    pub said: Option<String>,
}

impl Unconfirmed {
    /// The facts of an entry by their keys, and its description, which is among the words.
    pub const FACTS: [&'static str; 16] = [
        "name",
        "legal_name",
        "registration_number",
        "address",
        "contact",
        "countries",
        "stored_in",
        "function",
        "description",
        "transfer",
        "data_categories",
        "access",
        "duration",
        "website",
        "since",
        "updated",
    ];

    /// The message that names a fact: the header of the column that annexes print it in.
    #[must_use]
    pub fn word(fact: &str) -> String {
        let column = if fact == "transfer" { "transfer-basis" } else { fact };
        format!("column-{}", column.replace('_', "-"))
    }
}
