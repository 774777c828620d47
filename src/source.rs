//! A named text that somebody wrote: one JSON or Fluent file, wherever it came from.
//!
//! Opening files is left to the caller, so that the library does no input or output.

/// The whole text of one file and the name that messages give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The name to show, usually the path as the user gave it.
    pub name: String,
    /// The file's text.
    pub text: String,
}

impl Source {
    /// A source called `name`. A byte order mark before the text is dropped, so that places count from the text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text = text.into();
        if text.starts_with('\u{FEFF}') {
            text.drain(..'\u{FEFF}'.len_utf8());
        }
        Self { name: name.into(), text }
    }
}
