//! Text → JSON tree with places, on jsonc-parser, whose faults are translated here.
//!
//! What the tree must hold is left to `value` and `object`.

use std::ops::Range;

use jsonc_parser::ast::{self, Value as Tree};
use jsonc_parser::common::Ranged;
use jsonc_parser::errors::{ParseError, ParseErrorKind as Kind};
use jsonc_parser::{CollectOptions, ParseOptions, ParseStringErrorKind, parse_to_ast};

use super::codes;
use super::faults::Faults;
use crate::finding::Finding;
use crate::source::Source;

/// Largest file that is read: some hundred thousand sub-processors.
pub(crate) const MOST_MEGABYTES: usize = 64;

/// The file's JSON (RFC 8259), which may nest 512 deep; a fault in it is taken down.
///
/// The parser stops at the first fault of syntax. If it is one that JSON's looser cousins allow, such as a comment
/// or a comma too many, the tree is there all the same, so that the rest of the file is read too.
pub(crate) fn parse<'a>(source: &'a Source, faults: &Faults<'_>) -> Option<Tree<'a>> {
    let text = source.text.as_str();
    if text.len() > MOST_MEGABYTES << 20 {
        faults.add(0..0, Finding::error(codes::FILE_TOO_LARGE).with("most", MOST_MEGABYTES));
        return None;
    }
    let tree = tree(text, &STRICT).or_else(|error| {
        let (span, finding) = fault(&error, text);
        faults.add(span, finding);
        tree(text, &ParseOptions::default()).or(Err(()))
    });
    if let Ok(None) = tree {
        faults.add(0..0, Finding::error(codes::EMPTY_FILE));
    }
    tree.ok().flatten()
}

/// The bytes to show for a value: all of a word or number, the opening bracket of a list or object.
pub(crate) fn head(value: &Tree<'_>) -> Range<usize> {
    match value {
        Tree::Object(_) | Tree::Array(_) => value.start()..value.start() + 1,
        _ => value.start()..value.end(),
    }
}

/// The bytes of a member's key.
pub(crate) fn key_span(name: &ast::ObjectPropName<'_>) -> Range<usize> {
    name.start()..name.end()
}

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

fn tree<'a>(text: &'a str, options: &ParseOptions) -> Result<Option<Tree<'a>>, ParseError> {
    parse_to_ast(text, &CollectOptions::default(), options).map(|result| result.value)
}

fn fault(error: &ParseError, text: &str) -> (Range<usize>, Finding) {
    let span = error.range().start..error.range().end;
    let opening = span.start..span.start + 1;
    let excerpt = || text.get(span.clone()).unwrap_or_default().chars().take(30).collect::<String>();
    let finding = |code, span: &Range<usize>| (span.clone(), Finding::error(code));
    let quoting = |code| (span.clone(), Finding::error(code).with("text", excerpt()));
    match error.kind() {
        Kind::ExpectedComma => finding(codes::JSON_MISSING_COMMA, &span),
        Kind::TrailingCommasNotAllowed => finding(codes::JSON_TRAILING_COMMA, &span),
        Kind::ExpectedColonAfterObjectKey => finding(codes::JSON_MISSING_COLON, &span),
        Kind::ExpectedObjectValue => finding(codes::JSON_MISSING_VALUE, &span),
        Kind::ExpectedStringObjectProperty => quoting(codes::JSON_UNQUOTED_KEY),
        Kind::SingleQuotedStringsNotAllowed => finding(codes::JSON_SINGLE_QUOTES, &span),
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => finding(codes::JSON_COMMENT, &opening),
        Kind::String(ParseStringErrorKind::UnterminatedStringLiteral) => {
            finding(codes::JSON_UNCLOSED_TEXT, &opening)
        }
        Kind::String(_) => finding(codes::JSON_BAD_ESCAPE, &opening),
        Kind::UnterminatedArray => {
            (opening, Finding::error(codes::JSON_UNCLOSED_BRACKET).with("bracket", "]"))
        }
        Kind::UnterminatedObject => {
            (opening, Finding::error(codes::JSON_UNCLOSED_BRACKET).with("bracket", "}"))
        }
        Kind::BareDecimalPointNumbersNotAllowed
        | Kind::ExpectedDigit
        | Kind::ExpectedDigitFollowingNegativeSign
        | Kind::ExpectedPlusMinusOrDigitInNumberLiteral
        | Kind::HexadecimalNumbersNotAllowed
        | Kind::NonFiniteNumbersNotAllowed
        | Kind::UnaryPlusNumbersNotAllowed => quoting(codes::JSON_BAD_NUMBER),
        Kind::MultipleRootJsonValues => finding(codes::JSON_SECOND_VALUE, &span),
        Kind::NestingDepthExceeded => finding(codes::JSON_TOO_DEEP, &opening),
        Kind::UnexpectedCloseBrace
        | Kind::UnexpectedCloseBracket
        | Kind::UnexpectedColon
        | Kind::UnexpectedComma
        | Kind::UnexpectedToken
        | Kind::UnexpectedTokenInObject
        | Kind::UnexpectedWord => quoting(codes::JSON_UNEXPECTED),
    }
}
