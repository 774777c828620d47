//! Files that a document carries along.

use std::sync::Arc;

use chrono::NaiveDate;

/// A file that a document carries along.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Attachment {
    /// The file's name, unique in the document.
    pub name: String,
    /// Its media type (RFC 6838).
    pub media_type: String,
    /// What it is, in the document's language.
    pub description: String,
    /// When it was made; never the clock's.
    pub date: NaiveDate,
    /// What it holds.
    pub content: FileContent,
}

/// The bytes of a file, in stretches of which documents may share some.
///
/// Where text is parted, it is parted between characters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct FileContent(pub Vec<Arc<[u8]>>);

impl FileContent {
    /// All of the bytes.
    #[must_use]
    pub fn to_vec(&self) -> Vec<u8> {
        self.0.concat()
    }

    /// How many bytes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.iter().map(|stretch| stretch.len()).sum()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|stretch| stretch.is_empty())
    }
}

impl<T: Into<Arc<[u8]>>> From<T> for FileContent {
    fn from(bytes: T) -> Self {
        Self(vec![bytes.into()])
    }
}
