//! Why a file cannot be inspected, and what sets it apart from what bilag makes of its record.
//! `locales/<tag>/inspect.ftl` words each code; all name the file's `path`, and the other variables stand beside them.

use crate::finding::codes;

codes! {
    /// Every code of this phase.
    pub ALL;

    /// A file of a kind that bilag does not make.
    UNKNOWN_FILE = "unknown-file",
    /// A PDF that is cut off or otherwise not whole.
    PDF_DAMAGED = "pdf-damaged",
    /// A PDF that only a password or key opens.
    PDF_ENCRYPTED = "pdf-encrypted",
    /// A DOCX that is cut off or otherwise not whole.
    DOCX_DAMAGED = "docx-damaged",
    /// A file that is larger, or unpacks to more, than any annex: `most` (MB).
    TOO_LARGE = "too-large",
    /// A file without the data that bilag puts into an annex.
    NO_RECORD = "no-record",
    /// A DOCX in which those data were, and are no longer.
    RECORD_EMPTIED = "record-emptied",

    /// Another version made the file: `made`, `this`.
    DIFFERENT_VERSION = "difference-version",
    /// The fonts that an annex is set in were not given: `family`. Nothing is known to differ.
    FONTS_MISSING = "fonts-missing",
    /// The data it carries, or how they are attached.
    DIFFERENT_DATA = "difference-data",

    /// How many pages a PDF has.
    DIFFERENT_PAGES = "difference-pages",
    /// What a page of a PDF shows: `page`, from 1.
    DIFFERENT_PAGE = "difference-page",
    /// Something lies on a page of a PDF that is no signature in its field: `page`, from 1.
    DIFFERENT_ANNOTATION = "difference-annotation",
    /// The structure by which screen readers read a PDF.
    DIFFERENT_STRUCTURE = "difference-structure",
    /// A PDF's form fields.
    DIFFERENT_FORM = "difference-form",
    /// A PDF's title, subject or author.
    DIFFERENT_METADATA = "difference-metadata",
    /// Anything else of a PDF: `key` of the catalog.
    DIFFERENT_OTHERWISE = "difference-other",

    /// What a paragraph of a DOCX says: `ours`, `theirs`.
    DIFFERENT_WORDS = "difference-words",
    /// A paragraph of a DOCX that bilag does not write: `words`.
    ADDED_WORDS = "difference-added",
    /// A paragraph that bilag writes, and the DOCX lacks: `words`.
    MISSING_WORDS = "difference-missing",
    /// A paragraph of a DOCX in another cell: `words`.
    DIFFERENT_CELL = "difference-cell",
    /// A tracked change in a DOCX: `words` of its paragraph.
    TRACKED_CHANGE = "difference-tracked",
    /// Words of a DOCX that are not shown: `words` of their paragraph.
    HIDDEN_WORDS = "difference-hidden",
    /// A picture in a DOCX: one more, one less or another one.
    DIFFERENT_PICTURE = "difference-picture",
    /// Something in a DOCX that is no word: `what`, the name of its element; `words` of its paragraph.
    ADDED_OBJECT = "difference-object",
    /// What stands at the head or foot of a DOCX's pages: `ours`, `theirs`.
    DIFFERENT_FURNITURE = "difference-furniture",
    /// A field in a DOCX that bilag does not write there: `kind`.
    DIFFERENT_FIELD = "difference-field",
    /// A link in a DOCX that leads elsewhere: `target`.
    DIFFERENT_LINK = "difference-link",
    /// Words before numbered paragraphs of a DOCX: `words`.
    DIFFERENT_NUMBERING = "difference-numbering",
}
