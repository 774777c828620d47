//! Why a file cannot be inspected, and what sets it apart from what bilag makes of its record.
//! `locales/<tag>/inspect.ftl` words each code; all name the file's `path`, and the other variables stand beside them.

use crate::finding::codes;

codes! {
    /// Every code of this phase.
    pub ALL;

    /// A file of a kind that bilag does not read back.
    NOT_A_PDF = "not-a-pdf",
    /// A DOCX, which bilag does not read back yet.
    IS_A_DOCX = "is-a-docx",
    /// A PDF that is cut off or otherwise not whole.
    PDF_DAMAGED = "pdf-damaged",
    /// A PDF that only a password or key opens.
    PDF_ENCRYPTED = "pdf-encrypted",
    /// A PDF that is larger, or unpacks to more, than any annex: `most` (MB).
    PDF_TOO_LARGE = "pdf-too-large",
    /// A PDF without the data that bilag puts into an annex.
    NO_RECORD = "no-record",

    /// Another version made the file: `made`, `this`.
    DIFFERENT_VERSION = "difference-version",
    /// The data it carries, or how they are attached.
    DIFFERENT_DATA = "difference-data",
    /// How many pages it has.
    DIFFERENT_PAGES = "difference-pages",
    /// What a page shows: `page`, from 1.
    DIFFERENT_PAGE = "difference-page",
    /// Something lies on a page that is no signature in its field: `page`, from 1.
    DIFFERENT_ANNOTATION = "difference-annotation",
    /// The structure by which screen readers read it.
    DIFFERENT_STRUCTURE = "difference-structure",
    /// Its form fields.
    DIFFERENT_FORM = "difference-form",
    /// Its title, subject or author.
    DIFFERENT_METADATA = "difference-metadata",
    /// Anything else: `key` of the catalog.
    DIFFERENT_OTHERWISE = "difference-other",
}
