//! Tables of contents.

use super::Text;

/// A table of contents: the document's headings in order, each with the number of its page and leading to it.
///
/// Which headings there are, and on which pages, whoever renders it finds in the document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Contents {
    /// What stands above it: a heading that it does not list.
    pub title: Text,
    /// The lowest level of headings that it lists, 1 to 3.
    pub deepest: u8,
}
