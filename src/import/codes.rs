//! What importing decides, repairs, guesses and leaves. `locales/<tag>/import.ftl` words each code; what stops an import, or is to
//! be confirmed, has a `.help` as well.
//!
//! Of a cell, `header` is what its column is called, `value` what it says and `result` what was made of it.

use crate::finding::codes;

codes! {
    /// Every code of this phase.
    pub ALL;

    /// A file of no kind that is imported: `path`.
    IMPORT_KIND = "import-kind",
    /// A PDF file that bilag did not make: `path`.
    IMPORT_PDF = "import-pdf",
    /// A file that cannot be taken apart: `path`.
    IMPORT_DAMAGED = "import-damaged",
    /// A file that is too large: `path`, `most` (megabytes).
    IMPORT_TOO_LARGE = "import-too-large",
    /// A file that is protected by a password: `path`.
    IMPORT_ENCRYPTED = "import-encrypted",
    /// A text in no encoding that is known: `path`.
    IMPORT_ENCODING = "import-encoding",
    /// A file without a table: `path`.
    IMPORT_NO_TABLE = "import-no-table",
    /// A file with tables of which none has a header that names sub-processors: `path`, `headers`.
    IMPORT_NO_LIST = "import-no-list",
    /// A list with a header and nothing else: `path`.
    IMPORT_NO_ROWS = "import-no-rows",
    /// A list with more columns than are read: `path`, `most`.
    IMPORT_TOO_WIDE = "import-too-wide",
    /// A list of more entries than are read: `path`, `most`.
    IMPORT_TOO_LONG = "import-too-long",
    /// A table that there is not: `path`, `value`, `count`.
    IMPORT_TABLE_OPTION = "import-table-option",
    /// A column that is told and that there is not: `value`, `field`, `nearest` (or `none`).
    IMPORT_MAP_HEADER = "import-map-header",
    /// A fact that a column is told to be and that there is not: `value`, `nearest` (or `none`), `known`.
    IMPORT_MAP_FIELD = "import-map-field",
    /// A list whose language its headers do not tell: `likely`.
    IMPORT_LOCALE_OPTION = "import-locale-option",
    /// A date whose numbers may stand in several orders: `header`, `value`.
    IMPORT_AMBIGUOUS_DATE = "import-ambiguous-date",

    /// A text that is not UTF-8: `encoding`.
    IMPORT_DECODED = "import-decoded",
    /// Quotation marks that open and never close, taken as they stand.
    IMPORT_OPEN_QUOTES = "import-open-quotes",
    /// Lines that are one row, in a cell of which lines break: `count`, how many they are.
    IMPORT_LINES_JOINED = "import-lines-joined",
    /// Tracked changes that are taken for accepted: `count`.
    IMPORT_TRACKED_CHANGES = "import-tracked-changes",
    /// A file whose parts stand in each other, or repeat each other, beyond what is taken: `path`.
    IMPORT_TOO_COMPLEX = "import-too-complex",
    /// Words outside tables that are struck through and taken as they stand: `count`.
    IMPORT_STRUCK = "import-struck",
    /// Things in a file whose words are not read, such as other files: `count`.
    IMPORT_UNREAD = "import-unread",
    /// A cell whose formula fails or has no result: `value`.
    IMPORT_FAILED_CELL = "import-failed-cell",
    /// A file that unpacks to more, or says more, than is read: `path`, `most` (megabytes).
    IMPORT_UNPACKS = "import-unpacks",
    /// Sheets with more cells than are read: `path`, `most`.
    IMPORT_TOO_MANY_CELLS = "import-too-many-cells",
    /// A sheet that is hidden and left out: `value`.
    IMPORT_HIDDEN_SHEET = "import-hidden-sheet",
    /// The table that is the list: `number` of `count`, `rows` below its header, `name` (may be empty).
    IMPORT_TABLE = "import-table",
    /// A table that goes on with another: `number`, `first`, `name` (may be empty).
    IMPORT_TABLES_JOINED = "import-tables-joined",
    /// A table that is not of the list: `number`, `name` (may be empty), `rows`, `headers`, and `tables` to take it too.
    IMPORT_TABLE_LEFT = "import-table-left",
    /// No column that says where data are processed, or what for: `field`.
    IMPORT_NO_COLUMN = "import-no-column",
    /// An entry of a name and nothing else, which may be a heading: `value`.
    IMPORT_BARE_ENTRY = "import-bare-entry",
    /// A row that says of an entry what another says otherwise: `header`, `value`.
    IMPORT_TORN = "import-torn",
    /// Words that are struck through: `header`, `value`.
    IMPORT_STRUCK_CELL = "import-struck-cell",
    /// The language that the headers tell: `locale`.
    IMPORT_LOCALE = "import-locale",
    /// A register for which no product was named: `product`, the words in its place.
    IMPORT_NO_PRODUCT = "import-no-product",
    /// What a column is about: `header`, `field`.
    IMPORT_COLUMN = "import-column",
    /// What a column is probably about: `header`, `field`.
    IMPORT_COLUMN_GUESSED = "import-column-guessed",
    /// A column that is kept as notes: `header`.
    IMPORT_COLUMN_KEPT = "import-column-kept",
    /// A header that comes again.
    IMPORT_HEADER_AGAIN = "import-header-again",
    /// A row that goes on with the entry of another: `above`, the number of that row.
    IMPORT_ROWS_JOINED = "import-rows-joined",
    /// A cell that has what stands in merged ones: `header`, `value`.
    IMPORT_MERGED = "import-merged",
    /// A row that is no entry: `value`.
    IMPORT_LEFT_OVER = "import-left-over",
    /// What stands outside tables: `value`.
    IMPORT_OUTSIDE = "import-outside",
    /// Tags that were taken out: `header`, `value`, `result`.
    IMPORT_MARKUP = "import-markup",
    /// Characters that nobody sees and that were taken out: `header`, `value`, `result`.
    IMPORT_UNSEEN = "import-unseen",
    /// Words for nothing: `header`, `value`.
    IMPORT_BLANK = "import-blank",
    /// A date: `header`, `value`, `result`.
    IMPORT_DATE = "import-date",
    /// Countries and territories: `header`, `value`, `result`.
    IMPORT_PLACES = "import-places",
    /// A basis: `header`, `value`, `result`.
    IMPORT_BASIS = "import-basis",
    /// A standard function in bilag's own words: `header`, `value`, `result`.
    IMPORT_FUNCTION = "import-function",
    /// A standard function in other words: `header`, `value`, `result`.
    IMPORT_FUNCTION_ALIKE = "import-function-alike",
    /// A function of the register's own: `header`, `value`, `result`, a code.
    IMPORT_FUNCTION_OWN = "import-function-own",
    /// A link that is taken for a web site: `header`, `value`, `result`.
    IMPORT_LINK = "import-link",
    /// A number of a company that stood among other words: `header`, `value`, `result`.
    IMPORT_NUMBER = "import-number",
    /// A fact that may be wrong: `header`, `value`, `fact`.
    IMPORT_DOUBTFUL = "import-doubtful",
    /// What no fact could be made of: `header`, `value`, `fact`.
    IMPORT_NOT_UNDERSTOOD = "import-not-understood",
    /// A country that was taken out of an address: `name`, `value`, `result`.
    IMPORT_COUNTRY_OF_ADDRESS = "import-country-of-address",
    /// Countries where data rest, taken for those where they are processed: `name`, `result`.
    IMPORT_COUNTRY_OF_STORAGE = "import-country-of-storage",
    /// Where data rest, as a description says it: `name`, `value`, `result`.
    IMPORT_STORED_IN = "import-stored-in",
    /// An entry whose name another has: `name`, `id`.
    IMPORT_SAME_ID = "import-same-id",
    /// An entry of whose id the register has one of another name: `name`, `id`, `other`.
    IMPORT_OTHER_NAME = "import-other-name",
    /// A sentence that several entries say and that became a term: `value`, `count`, `term`.
    IMPORT_TERM = "import-term",
    /// A sentence that could become a term: `value`, `count`, `term`.
    IMPORT_TERM_OFFERED = "import-term-offered",
    /// Findings of one kind that are counted and not told each: `kind`, `count`.
    IMPORT_MORE_OF_A_KIND = "import-more-of-a-kind",
    /// An annex that bilag made: `annex`, its template.
    IMPORT_ANNEX = "import-annex",
    /// An annex that is not made of what it carries.
    IMPORT_ANNEX_DIFFERS = "import-annex-differs",

    /// An entry that the register does not have: `name`, `id`.
    IMPORT_ENTRY_ADDED = "import-entry-added",
    /// An entry of the register that the list does not have: `name`, `id`.
    IMPORT_ENTRY_ABSENT = "import-entry-absent",
    /// A fact that the list says otherwise: `name`, `fact`, `before` (may be empty), `after`.
    IMPORT_FACT_CHANGED = "import-fact-changed",
    /// Notes, or marks of what is not confirmed, that differ: `name`.
    IMPORT_MARKS_CHANGED = "import-marks-changed",
    /// Words that the workspace does not have: `id`, `after`.
    IMPORT_WORDS_ADDED = "import-words-added",
    /// Words that the list says otherwise: `id`, `before`, `after`.
    IMPORT_WORDS_CHANGED = "import-words-changed",
}
