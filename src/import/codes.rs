//! What importing decides, repairs, guesses and leaves. `locales/<tag>/import.ftl` words each code.

use crate::finding::codes;

codes! {
    /// Every code of this phase.
    pub ALL;

    /// A file of no kind that is imported: `path`.
    IMPORT_KIND = "import-kind",
    /// A file that cannot be taken apart: `path`.
    IMPORT_DAMAGED = "import-damaged",
    /// A file that is too large: `path`, `most` (megabytes).
    IMPORT_TOO_LARGE = "import-too-large",
    /// A file that is protected by a password: `path`.
    IMPORT_ENCRYPTED = "import-encrypted",
    /// A text in no encoding that is known: `path`.
    IMPORT_ENCODING = "import-encoding",
    /// A text that is not UTF-8: `encoding`.
    IMPORT_DECODED = "import-decoded",
    /// Quotation marks that open and never close, taken as they stand.
    IMPORT_OPEN_QUOTES = "import-open-quotes",
    /// Tracked changes that are taken for accepted: `count`.
    IMPORT_TRACKED_CHANGES = "import-tracked-changes",
    /// A cell whose formula fails or has no result: `value`.
    IMPORT_FAILED_CELL = "import-failed-cell",
    /// A file that unpacks to more, or says more, than is read: `path`, `most` (megabytes).
    IMPORT_UNPACKS = "import-unpacks",
    /// Sheets with more cells than are read: `path`, `most`.
    IMPORT_TOO_MANY_CELLS = "import-too-many-cells",
    /// A sheet that is hidden and left out: `value`.
    IMPORT_HIDDEN_SHEET = "import-hidden-sheet",
}
