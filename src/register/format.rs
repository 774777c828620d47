//! The file formats that annexes are made in.

use serde::{Serialize, Serializer};

/// A file format that an agreement can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// To be read, printed and signed.
    Pdf,
    /// To be filled in.
    Docx,
    /// To be compared.
    Text,
}

impl Format {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Pdf, Self::Docx, Self::Text];

    /// The code that JSON uses, and the ending of its files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Text => "txt",
        }
    }
}

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}
