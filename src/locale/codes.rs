//! What can be wrong with words. `locales/<tag>/words.ftl` words each code.

use crate::finding::codes;

codes! {
    /// Every code of this phase.
    pub ALL;

    /// A locale that bilag does not ship: `locale`, `nearest` (a tag, or `none`), `shipped` (tags).
    UNKNOWN_LOCALE = "unknown-locale",
    /// Words that no locale of the chain has: `id`, `locale`, `file` (where they belong).
    MISSING_MESSAGE = "missing-message",
    /// Words that only a locale further down the chain has: `id`, `locale`, `file`, `found` (its tag).
    UNTRANSLATED_MESSAGE = "untranslated-message",
    /// A variable that a message names and nobody gives: `id`, `locale`, `file`, `variable`.
    MISSING_VARIABLE = "missing-variable",
    /// A message, term, attribute or function that does not exist: `id`, `locale`, `file`, `reference`.
    UNKNOWN_REFERENCE = "unknown-reference",
    /// `LANGUAGE` with other arguments than words and a tag: `id`, `locale`, `file`.
    LANGUAGE_CALL = "language-call",
    /// `LANGUAGE` with a tag of no language: `id`, `locale`, `file`, `tag`.
    LANGUAGE_TAG = "language-tag-unusable",
    /// `HEADING` with something else than one id in quotation marks: `id`, `locale`, `file`.
    HEADING_CALL = "heading-call",
    /// `HEADING` with an id that no heading of the annex has: `id`, `locale`, `file`, `heading`, `known` (ids, or `none`).
    UNKNOWN_HEADING = "unknown-heading",
    /// `HEADING` in the words of a heading without a number, with the id of another: `id`, `locale`, `file`, `heading`.
    HEADING_IN_HEADING = "heading-in-heading",
    /// A word that another language has and this one has not: `id`, `locale`, `file`, `word`, `instead` (right words).
    MISPLACED_WORD = "misplaced-word",
    /// Messages that contain themselves: `id`, `locale`, `file`, `path`.
    CIRCULAR_MESSAGE = "circular-message",
    /// A message of more parts than Fluent resolves: `id`, `locale`, `file`, `limit`.
    OVERLONG_MESSAGE = "overlong-message",
    /// A fault of Fluent's syntax: `problem` (a key of the wording), `detail`.
    FLUENT_SYNTAX = "fluent-syntax",
    /// The same id twice in one file: `id`, `line` (of the first).
    DUPLICATE_MESSAGE = "duplicate-message",
    /// A message and a term of one name, which Fluent cannot tell apart: `id`, `locale`.
    MESSAGE_AND_TERM = "message-and-term",
    /// A `date-pattern` that cannot be used: `locale`, `file`, `pattern`.
    DATE_PATTERN = "date-pattern-unusable",
    /// A `date-locale` that chrono does not know: `locale`, `file`, `name`.
    DATE_LOCALE = "date-locale-unknown",
}
