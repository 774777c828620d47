//! What somebody has looked at and accepts.

use serde::Serialize;

/// A finding that is known and accepted, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Acceptance {
    /// The check's code.
    pub check: String,
    /// Why it is accepted, for whoever reads the checks' results.
    pub reason: String,
}
