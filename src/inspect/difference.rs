//! What comes of verifying a file, and what sets it apart from what bilag makes of its record.

use super::codes;
use crate::finding::Finding;

/// Whether a file is what bilag makes of its record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// To the byte.
    AsWritten,
    /// A PDF with the same pages, data and fields, signed or written anew; a DOCX with the same data and words, filled in
    /// or saved anew.
    Same,
    /// It is not; the first thing found.
    Different(Difference),
}

impl Verdict {
    /// The difference, if there is one.
    #[must_use]
    pub fn difference(self) -> Option<Difference> {
        match self {
            Self::AsWritten | Self::Same => None,
            Self::Different(difference) => Some(difference),
        }
    }
}

/// Where a file differs from what bilag makes of its record. Words are shortened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Another version of bilag made it.
    Version {
        /// The version that made it.
        made: String,
        /// This version.
        this: String,
    },
    /// The fonts of this family, which the annex is set in, are not there: it can be made again with them alone.
    Fonts(String),
    /// The data it carries, or how they are attached.
    Data,

    /// How many pages a PDF has.
    Pages,
    /// A page of a PDF, from 1: its content or what that uses.
    Page(usize),
    /// A page of a PDF, from 1: something lies on it that is no signature in its field.
    Annotation(usize),
    /// The structure by which screen readers read a PDF.
    Structure,
    /// A PDF's form.
    Form,
    /// What a PDF says of itself: title, subject, author.
    Metadata,
    /// Anything else of a PDF, by the catalog's key.
    Other(String),

    /// A paragraph of a DOCX says something else.
    Words {
        /// What bilag writes.
        ours: String,
        /// What the file says.
        theirs: String,
    },
    /// A paragraph of a DOCX that bilag does not write.
    Added(String),
    /// A paragraph that bilag writes, and the DOCX lacks.
    Missing(String),
    /// A paragraph of a DOCX that stands in another cell, or outside the table.
    Cell(String),
    /// A paragraph of a DOCX with a tracked change.
    Tracked(String),
    /// A paragraph of a DOCX with words that are not shown.
    Hidden(String),
    /// A picture of a DOCX: one more, one less or another one.
    Picture,
    /// A paragraph of a DOCX with something that is no word.
    Object {
        /// Its element's name.
        what: String,
        /// The paragraph's words.
        words: String,
    },
    /// What stands at the head or foot of a DOCX's pages.
    Furniture {
        /// What bilag writes.
        ours: String,
        /// What the file says.
        theirs: String,
    },
    /// A field of a kind that bilag does not write into this DOCX.
    Field(String),
    /// A link of a DOCX that leads where no link of bilag's does.
    Link(String),
    /// Words that numbered paragraphs of a DOCX begin with.
    Numbering(String),
}

impl Difference {
    /// The difference as a finding about the file `path`.
    #[must_use]
    pub fn finding(&self, path: &str) -> Finding {
        let error = Finding::error;
        let both = |code, ours: &String, theirs: &String| {
            error(code).with("ours", ours.as_str()).with("theirs", theirs.as_str())
        };
        let words = |code, words: &String| error(code).with("words", words.as_str());
        let finding = match self {
            Self::Version { made, this } => {
                error(codes::DIFFERENT_VERSION).with("made", made.as_str()).with("this", this.as_str())
            }
            Self::Fonts(family) => error(codes::FONTS_MISSING).with("family", family.as_str()),
            Self::Data => error(codes::DIFFERENT_DATA),
            Self::Pages => error(codes::DIFFERENT_PAGES),
            Self::Page(page) => error(codes::DIFFERENT_PAGE).with("page", *page),
            Self::Annotation(page) => error(codes::DIFFERENT_ANNOTATION).with("page", *page),
            Self::Structure => error(codes::DIFFERENT_STRUCTURE),
            Self::Form => error(codes::DIFFERENT_FORM),
            Self::Metadata => error(codes::DIFFERENT_METADATA),
            Self::Other(key) => error(codes::DIFFERENT_OTHERWISE).with("key", key.as_str()),
            Self::Words { ours, theirs } => both(codes::DIFFERENT_WORDS, ours, theirs),
            Self::Added(added) => words(codes::ADDED_WORDS, added),
            Self::Missing(missing) => words(codes::MISSING_WORDS, missing),
            Self::Cell(moved) => words(codes::DIFFERENT_CELL, moved),
            Self::Tracked(tracked) => words(codes::TRACKED_CHANGE, tracked),
            Self::Hidden(hidden) => words(codes::HIDDEN_WORDS, hidden),
            Self::Picture => error(codes::DIFFERENT_PICTURE),
            Self::Object { what, words: beside } => {
                words(codes::ADDED_OBJECT, beside).with("what", what.as_str())
            }
            Self::Furniture { ours, theirs } => both(codes::DIFFERENT_FURNITURE, ours, theirs),
            Self::Field(kind) => error(codes::DIFFERENT_FIELD).with("kind", kind.as_str()),
            Self::Link(target) => error(codes::DIFFERENT_LINK).with("target", target.as_str()),
            Self::Numbering(numbering) => words(codes::DIFFERENT_NUMBERING, numbering),
        };
        finding.with("path", path)
    }
}
