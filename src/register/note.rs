//! What a list said of an entry that no fact has room for.

use serde::Serialize;

/// A remark, which no annex prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// What it is about: the header of the column that it stood in.
    pub about: String,
    /// What it says.
    pub text: String,
}
