//! One Fluent file: parsed, with the place of every message, and every fault of its own.
//!
//! What its messages ask of each other is left to `references`.

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError, parse_runtime};

use super::codes;
use super::messages::Position;
use crate::finding::{Finding, Lines, Place};
use crate::source::Source;

/// Braces and parentheses within one another beyond which the parser, which recurses, is not asked.
const MAX_OPENINGS: usize = 200;

/// A parsed file.
#[derive(Clone)]
pub(super) struct FluentFile {
    /// The name that messages give it.
    pub(super) name: String,
    /// Its messages and terms, without what could not be parsed.
    pub(super) resource: Arc<FluentResource>,
    lines: Arc<Lines>,
}

impl FluentFile {
    /// Parses a file and finds its faults: of syntax, and ids that come twice.
    pub(super) fn parse(source: &Source) -> (Self, Vec<Finding>) {
        let text = source.text.as_str();
        if let Some(fault) = too_many_openings(text).or_else(|| split_escape(text)) {
            let finding = fault.at(Place::new(&source.name, text, fault.at..fault.at + 1));
            return (Self::new(&source.name, FluentResource::try_new(String::new())), vec![finding]);
        }
        let parsed = FluentResource::try_new(text.to_owned());
        let errors = parsed.as_ref().err().map(|(_, errors)| errors.clone()).unwrap_or_default();
        let file = Self::new(&source.name, parsed);
        let faults = errors.iter().map(|error| Fault::of(error, text));
        let findings = faults.map(|fault| fault.at(file.place(fault.at..fault.at + 1)));
        let findings = findings.chain(file.duplicates()).collect();
        (file, findings)
    }

    fn new(name: &str, parsed: Result<FluentResource, (FluentResource, Vec<ParserError>)>) -> Self {
        let resource = parsed.unwrap_or_else(|(resource, _)| resource);
        let lines = Arc::new(Lines::new(resource.source()));
        Self { name: name.to_owned(), resource: Arc::new(resource), lines }
    }

    /// The tag of the locale whose words the file holds: the stem of its name.
    pub(super) fn tag(source: &Source) -> Option<&str> {
        Path::new(&source.name).file_stem()?.to_str()
    }

    /// The place of a name that is a slice of this file's resource.
    pub(super) fn place_of(&self, name: &str) -> Place {
        let at = name.as_ptr().addr().saturating_sub(self.resource.source().as_ptr().addr());
        self.place(at..at + name.len())
    }

    /// The lines that hold a pattern, without comments.
    pub(super) fn lines_of(&self, position: Position) -> String {
        let text = self.resource.source();
        let line_of = |name: &str| {
            let at = name.as_ptr().addr().saturating_sub(text.as_ptr().addr());
            text[..at].rfind('\n').map_or(0, |newline| newline + 1)
        };
        let entries = self.resource.entries().skip(position.entry);
        let mut names = entries.filter_map(entry_names);
        let Some((_, name, attributes)) = names.next() else { return String::new() };
        let end = names.next().map_or(text.len(), |(_, name, _)| line_of(name));
        let parts = std::iter::once(name).chain(attributes.iter().map(|attribute| attribute.id.name));
        let mut starts = parts.map(line_of).skip(position.attribute.map_or(0, |attribute| attribute + 1));
        let start = starts.next().unwrap_or(end);
        let lines = text[start..starts.next().unwrap_or(end)].lines();
        let lines = lines.filter(|line| !line.starts_with('#')).collect::<Vec<_>>();
        format!("{}\n", lines.join("\n").trim_end())
    }

    fn place(&self, span: Range<usize>) -> Place {
        self.lines.place(&self.name, self.resource.source(), span)
    }

    fn duplicates(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut entries = HashMap::new();
        for entry in self.resource.entries() {
            let Some((id, name, attributes)) = entry_names(entry) else { continue };
            let mut own = HashMap::new();
            for attribute in attributes {
                let attribute = attribute.id.name;
                findings.extend(self.again(&mut own, format!("{id}.{attribute}"), attribute));
            }
            findings.extend(self.again(&mut entries, id, name));
        }
        findings
    }

    fn again<'a>(&self, seen: &mut HashMap<String, &'a str>, id: String, name: &'a str) -> Option<Finding> {
        if let Some(first) = seen.get(&id) {
            let line = self.place_of(first).line;
            let finding = Finding::error(codes::DUPLICATE_MESSAGE).with("id", id).with("line", line);
            return Some(finding.at(self.place_of(name)));
        }
        seen.insert(id, name);
        None
    }
}

/// An entry's id as references write it (`-term` for a term), its name in the file, and its attributes.
pub(super) fn entry_names<'a>(
    entry: &'a ast::Entry<&'a str>,
) -> Option<(String, &'a str, &'a [ast::Attribute<&'a str>])> {
    match entry {
        ast::Entry::Message(message) => {
            Some((message.id.name.to_owned(), message.id.name, &message.attributes))
        }
        ast::Entry::Term(term) => Some((format!("-{}", term.id.name), term.id.name, &term.attributes)),
        _ => None,
    }
}

/// A fault of syntax: a key of the wording, what it names, and where it stands.
struct Fault {
    problem: &'static str,
    detail: String,
    at: usize,
}

impl Fault {
    fn at(&self, place: Place) -> Finding {
        Finding::error(codes::FLUENT_SYNTAX)
            .with("problem", self.problem)
            .with("detail", self.detail.as_str())
            .at(place)
    }

    fn of(error: &ParserError, body: &str) -> Self {
        let junk = error.slice.clone().unwrap_or_default();
        let stray =
            error.pos.start == junk.start && matches!(error.kind, ErrorKind::ExpectedCharRange { .. });
        if !stray {
            return Self::described(error, body);
        }
        // The parser ends a message at a broken attribute, and forgets why it is broken: ask about it alone.
        let indent = body[junk.clone()].len() - body[junk.clone()].trim_start().len();
        let at = junk.start + indent;
        let attribute = body[at..junk.end].strip_prefix('.').and_then(|text| parse_runtime(text).err());
        match attribute.and_then(|(_, errors)| errors.into_iter().next()) {
            Some(inner) => Self::described(&ParserError { pos: at + 1 + inner.pos.start..0, ..inner }, body),
            None => Self { problem: "stray-line", detail: String::new(), at },
        }
    }

    fn described(error: &ParserError, body: &str) -> Self {
        let at = error.pos.start.min(body.len());
        let character = |at: usize| body.get(at..).and_then(|rest| rest.chars().next()).map(String::from);
        let (problem, detail) = match &error.kind {
            ErrorKind::ExpectedToken(token) => ("expected-token", token.to_string()),
            ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
                ("expected-line-break", String::new())
            }
            ErrorKind::ExpectedCharRange { range } => ("expected-character", range.clone()),
            ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
                ("empty-message", entry_id.clone())
            }
            ErrorKind::ForbiddenCallee => ("function-name", String::new()),
            ErrorKind::MissingDefaultVariant => ("missing-default", String::new()),
            ErrorKind::MultipleDefaultVariants => ("two-defaults", String::new()),
            ErrorKind::MissingValue => ("missing-value", String::new()),
            ErrorKind::MessageReferenceAsSelector
            | ErrorKind::TermReferenceAsSelector
            | ErrorKind::MessageAttributeAsSelector
            | ErrorKind::ExpectedSimpleExpressionAsSelector => ("selector", String::new()),
            ErrorKind::TermAttributeAsPlaceable => ("term-attribute", String::new()),
            ErrorKind::UnterminatedStringLiteral => ("unterminated-string", String::new()),
            ErrorKind::PositionalArgumentFollowsNamed => ("argument-order", String::new()),
            ErrorKind::DuplicatedNamedArgument(name) => ("duplicate-argument", name.clone()),
            ErrorKind::UnknownEscapeSequence(_) => {
                ("unknown-escape", format!("\\{}", character(at + 1).unwrap_or_default()))
            }
            ErrorKind::InvalidUnicodeEscapeSequence(_) => ("unicode-escape", String::new()),
            ErrorKind::UnbalancedClosingBrace => ("closing-brace", String::new()),
            ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => {
                ("expected-expression", String::new())
            }
        };
        // What is missing is missing after the last word, not before the next message.
        let at = if problem == "expected-token" { body[..floor(body, at)].trim_end().len() } else { at };
        Self { problem, detail, at }
    }
}

/// The first entry with so many openings within one another that the recursive parser might exhaust the stack.
///
/// No open placeable reaches over a line that begins an entry, so each such line starts the count anew.
fn too_many_openings(body: &str) -> Option<Fault> {
    let mut open = 0_usize;
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        let name_end = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(0);
        if name_end > 0 && line[name_end..].trim_start_matches(' ').starts_with('=') {
            open = 0;
        }
        // A string ends with its line. Outside placeables, marks and parentheses are text.
        let (mut is_string, mut is_escape) = (false, false);
        for byte in line.bytes() {
            match byte {
                _ if is_escape => is_escape = false,
                b'\\' if is_string => is_escape = true,
                b'"' if open > 0 => is_string = !is_string,
                _ if is_string => {}
                b'{' => open += 1,
                b'(' if open > 0 => open += 1,
                b'}' | b')' => open = open.saturating_sub(1),
                _ => {}
            }
            if open > MAX_OPENINGS {
                return Some(Fault { problem: "too-many-braces", detail: MAX_OPENINGS.to_string(), at });
            }
        }
        at += line.len();
    }
    None
}

/// The first `\u` escape that a character of several bytes cuts short: the parser would split it and panic.
fn split_escape(body: &str) -> Option<Fault> {
    body.match_indices(['\\']).find_map(|(at, _)| {
        let mut rest = body[at + 1..].chars();
        let digits = match rest.next()? {
            'u' => 4,
            'U' => 6,
            _ => return None,
        };
        let after = rest.take(digits).find(|c| !c.is_ascii_hexdigit())?;
        (!after.is_ascii()).then(|| Fault { problem: "unicode-escape", detail: String::new(), at })
    })
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}
