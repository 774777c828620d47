//! `bilag schema`: JSON Schemas of the files of a workspace, by which editors complete and check them.
//!
//! What is wrong with a file is `read`'s to say; a test holds the two together.

use super::output::print;
use super::stop::Stop;

/// A file that has a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Schema {
    Register,
    Agreement,
    Annex,
    Brand,
}

impl Schema {
    /// All of them.
    pub(crate) const ALL: [Self; 4] = [Self::Register, Self::Agreement, Self::Annex, Self::Brand];

    /// What the command line calls it; also its file's name.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::Agreement => "agreement",
            Self::Annex => "annex",
            Self::Brand => "brand",
        }
    }

    /// The schema.
    pub(crate) const fn text(self) -> &'static str {
        match self {
            Self::Register => include_str!("../../schemas/register.json"),
            Self::Agreement => include_str!("../../schemas/agreement.json"),
            Self::Annex => include_str!("../../schemas/annex.json"),
            Self::Brand => include_str!("../../schemas/brand.json"),
        }
    }
}

/// Prints the schema.
pub(crate) fn run(of: Schema) -> Result<(), Stop> {
    print(of.text())
}
