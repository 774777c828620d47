//! What can be wrong with a file's form. Each code is the id of the message in `check.ftl` that words it; the
//! variables it names stand beside it.

use crate::finding::codes;

codes! {
    /// Every code of this module.
    pub ALL;

    /// There is nothing in the file.
    EMPTY_FILE = "empty-file",
    /// The file is larger than any register: `most` (MB).
    FILE_TOO_LARGE = "file-too-large",
    /// The file holds something else than one object in braces.
    NOT_AN_OBJECT = "not-an-object",

    /// A picture that is no PNG file: `path`.
    PICTURE_NOT_PNG = "picture-not-png",
    /// A PNG file that is not whole: `path`.
    PICTURE_DAMAGED = "picture-damaged",
    /// A picture's file larger than any logo's: `path`, `most` (MB).
    PICTURE_FILE_TOO_LARGE = "picture-file-too-large",
    /// A picture of more pixels than any logo: `path`, `most` (millions).
    PICTURE_TOO_LARGE = "picture-too-large",

    /// An SVG file that is not whole: `path`.
    SVG_DAMAGED = "svg-damaged",
    /// An SVG file with what is not drawn: `path`, `what` (`text`, `picture`, `effect`, `style`, `entity`).
    SVG_HAS = "svg-has",
    /// An SVG file that would take long to draw: `path`.
    SVG_TOO_COMPLEX = "svg-too-complex",
    /// A logo's file that is neither PNG nor SVG: `path`.
    LOGO_KIND = "logo-kind",

    /// Not a colour: `key`, `value`.
    NOT_A_COLOUR = "not-a-colour",
    /// A colour too faint for words: `key`, `value`, `whole` and `hundredths` of its contrast, `nearest` that is enough.
    FAINT_COLOUR = "faint-colour",
    /// A path that does not stay within the workspace: `key`, `value`.
    OUTER_PATH = "outer-path",
    /// A family that no font file is of: `value`, `nearest` (or `none`), `known` (or `none`).
    UNKNOWN_FAMILY = "unknown-family",
    /// A family without the font of a weight: `value`, `weight` (`regular` or `bold`).
    FONT_WEIGHT = "font-weight",
    /// A font file that is not whole: `path`.
    FONT_DAMAGED = "font-damaged",
    /// A font file larger than any: `path`, `most` (MB).
    FONT_FILE_TOO_LARGE = "font-file-too-large",
    /// A variable font: `path`.
    FONT_VARIABLE = "font-variable",
    /// A font whose maker does not permit that it is embedded: `path`.
    FONT_FORBIDDEN = "font-forbidden",
    /// More font files than a folder may have: `path`, `most`.
    TOO_MANY_FONTS = "too-many-fonts",

    /// A character or word that JSON has no place for here: `text`.
    JSON_UNEXPECTED = "json-unexpected",
    /// A comma between two values or keys is missing.
    JSON_MISSING_COMMA = "json-missing-comma",
    /// A comma after the last value or key.
    JSON_TRAILING_COMMA = "json-trailing-comma",
    /// No colon after a key.
    JSON_MISSING_COLON = "json-missing-colon",
    /// No value after a key.
    JSON_MISSING_VALUE = "json-missing-value",
    /// A key without quotation marks: `text`.
    JSON_UNQUOTED_KEY = "json-unquoted-key",
    /// Single quotation marks.
    JSON_SINGLE_QUOTES = "json-single-quotes",
    /// A comment.
    JSON_COMMENT = "json-comment",
    /// A text without its closing quotation mark.
    JSON_UNCLOSED_TEXT = "json-unclosed-text",
    /// A list or object without its closing bracket: `bracket`, the one that is missing.
    JSON_UNCLOSED_BRACKET = "json-unclosed-bracket",
    /// A backslash before something that it cannot stand before.
    JSON_BAD_ESCAPE = "json-bad-escape",
    /// A number that JSON does not write so: `text`.
    JSON_BAD_NUMBER = "json-bad-number",
    /// More after the file's one object.
    JSON_SECOND_VALUE = "json-second-value",
    /// Brackets nested deeper than any register.
    JSON_TOO_DEEP = "json-too-deep",

    /// A key that does not belong there: `key`, `nearest` (or `none`), `known`.
    UNKNOWN_KEY = "unknown-key",
    /// A key given twice: `key`, `line` of the first.
    DUPLICATE_KEY = "duplicate-key",
    /// A key that must be there: `key`.
    MISSING_KEY = "missing-key",
    /// A value of another type: `key`, `expected` and `found` (`text`, `number`, `boolean`, `list`, `object`).
    WRONG_TYPE = "wrong-type",
    /// `null` for a value: `key`.
    NULL_VALUE = "null-value",
    /// A text without a visible character: `key`.
    EMPTY_TEXT = "empty-text",
    /// A character that cannot be printed: `key`, `character` (`U+0009`).
    CONTROL_CHARACTER = "control-character",
    /// A text longer than its use allows: `key`, `most` (characters).
    TEXT_TOO_LONG = "text-too-long",
    /// A list that needs at least one entry: `key`.
    EMPTY_LIST = "empty-list",
    /// A list with the same entry twice: `key`, `value`, `line` of the first.
    DUPLICATE_VALUE = "duplicate-value",
    /// A code that is not among the known ones: `key`, `value`, `nearest` (or `none`), `known`.
    UNKNOWN_CODE = "unknown-code",
    /// No country of ISO 3166-1: `key`, `value`, `nearest` (or `none`).
    UNKNOWN_COUNTRY = "unknown-country",
    /// Not written as a date: `key`, `value`.
    NOT_A_DATE = "not-a-date",
    /// A date that no calendar has: `key`, `value`.
    IMPOSSIBLE_DATE = "impossible-date",
    /// Not a whole number in its range: `key`, `value`, `least`, `most`.
    NUMBER_OUT_OF_RANGE = "number-out-of-range",
    /// Not a short name of small letters, digits and hyphens: `key`, `value`.
    NOT_A_SLUG = "not-a-slug",
    /// Not a language tag: `key`, `value`.
    NOT_A_LANGUAGE_TAG = "not-a-language-tag",
    /// Not the id of a Fluent message: `key`, `value`.
    NOT_A_MESSAGE_ID = "not-a-message-id",
    /// Two entries of one id: `value`, `line` of the first.
    DUPLICATE_ID = "duplicate-id",

    /// A numbered heading without one of the level above it: `level`, `above`.
    HEADING_LEVEL = "heading-level",

    /// A condition that is none of the forms it may have.
    CONDITION_FORM = "condition-form",
    /// What is once in an annex, within a group that comes again for each entry: `what` (a kind, or `id`).
    NOT_IN_GROUP = "not-in-group",
    /// A place for annexes elsewhere than by itself in the template of sets: `id` of that template.
    ANNEXES_PLACE = "annexes-place",
    /// Columns that ask for more than the table's width: `sum` (per cent).
    COLUMNS_TOO_WIDE = "columns-too-wide",

    /// Module 4, in which the processor is the exporter, beside one in which the controller is.
    MODULE_ALONE = "module-alone",

    /// A record of an annex in a format that only a newer version reads: `format`, `version` of what wrote it.
    NEWER_RECORD = "newer-record",

    /// Two agreements, or two annexes, of one id: `value`, `file` of the first.
    DUPLICATE_FILE_ID = "duplicate-file-id",
    /// An agreement that asks for an annex there is no template for: `value`, `nearest` (or `none`), `known`.
    UNKNOWN_ANNEX = "unknown-annex",
    /// A file of words that is not named for a language: `file`.
    WORDS_FILE_NAME = "words-file-name",

    /// A file of agreements that is neither CSV nor XLSX: `path`.
    TABLE_KIND = "table-kind",
    /// A table larger than any: `path`, `most` (MB).
    TABLE_TOO_LARGE = "table-too-large",
    /// A workbook that unpacks to more than any: `path`, `most` (MB).
    TABLE_UNPACKS = "table-unpacks",
    /// A table with more columns than any: `path`, `most`.
    TABLE_TOO_WIDE = "table-too-wide",
    /// A workbook that is not whole, or locked: `path`.
    TABLE_DAMAGED = "table-damaged",
    /// A text in no encoding that is read: `path`.
    TABLE_ENCODING = "table-encoding",
    /// A table in which nothing stands: `path`.
    TABLE_WITHOUT_HEADER = "table-without-header",
    /// A column that is no fact of an agreement: `value`, `nearest` (or `none`).
    UNKNOWN_COLUMN = "unknown-column",
    /// Two columns of one name: `value`, `first` (the letters of the first one).
    DUPLICATE_COLUMN = "duplicate-column",
    /// A column that must be there: `key`.
    MISSING_COLUMN = "missing-column",
    /// A cell with something in it under no name: `column` (its letters).
    NAMELESS_COLUMN = "nameless-column",
    /// A row with other columns than the header: `found`, `expected`.
    RAGGED_ROW = "ragged-row",
    /// Quotation marks that open and never close.
    UNCLOSED_QUOTES = "unclosed-quotes",
    /// A cell that must not be empty: `column`.
    MISSING_CELL = "missing-cell",
    /// A cell whose formula fails: `column`, `value` (`#N/A`).
    FAILED_CELL = "failed-cell",
    /// A cell with a formula whose result is not in the file: `column` (its letters in the header).
    UNCALCULATED_CELL = "uncalculated-cell",
    /// A cell that should hold a whole number: `column`, `value`.
    NOT_A_NUMBER = "not-a-number",
    /// A cell that should hold true or false: `column`, `value`.
    NOT_A_BOOLEAN = "not-a-boolean",
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    #[test]
    fn codes_are_unique() {
        let unique = super::ALL.iter().collect::<HashSet<_>>();
        assert_eq!(unique.len(), super::ALL.len());
    }
}
