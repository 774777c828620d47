//! Fluent files → what they say, as text to be looked through.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::file::FluentFile;
use super::messages::Messages;
use super::references::Parts;
use super::shipped::Shipped;
use crate::said::{GAP, Said};
use crate::source::Source;

/// Everything that a workspace says in the languages that bilag ships, in the order of its files. Files with faults say
/// nothing here: whoever makes a catalog of them is told.
#[must_use]
pub fn said(words: &[Source]) -> Vec<Said> {
    words
        .iter()
        .filter_map(|source| Some((Shipped::of(FluentFile::tag(source)?).ok()?, source)))
        .flat_map(|(shipped, source)| of_file(shipped, source))
        .collect()
}

fn of_file(shipped: &'static Shipped, source: &Source) -> Vec<Said> {
    let (file, faults) = FluentFile::parse(source);
    if !faults.is_empty() {
        return Vec::new();
    }
    let messages = Messages::new(shipped.tag, vec![file], 0);
    let said = messages.ids().filter_map(|id| {
        let definition = messages.definition(id)?;
        let references = Parts::of(definition.pattern).references.into_iter().map(|one| one.id).collect();
        let text = gathered(definition.pattern);
        let is_suspect = shipped.screen.may_hold_misplaced(&text);
        let misplaced = if is_suspect { shipped.glossary.misplaced_in(&text) } else { Vec::new() };
        Some(Said {
            locale: shipped.tag,
            id: id.to_owned(),
            text,
            references,
            misplaced,
            is_replacing: id.split('.').next().is_some_and(|entry| shipped.ids.contains(entry)),
            place: definition.file.place_of(definition.name),
        })
    });
    let mut said: Vec<Said> = said.collect();
    said.sort_by_key(|one| one.place.span.start);
    said
}

/// The text of a pattern, of every variant, with gaps for what is put in. What functions are given is no text of it: words in
/// another language, or a heading's id.
pub(super) fn gathered(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    gather(pattern, &mut text);
    text
}

fn gather(pattern: &Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => gather_expression(expression, text),
        }
    }
}

fn gather_expression(expression: &Expression<&str>, text: &mut String) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => text.push_str(value),
        Expression::Inline(InlineExpression::Placeable { expression }) => gather_expression(expression, text),
        Expression::Inline(_) => text.push(GAP),
        Expression::Select { variants, .. } => {
            for variant in variants {
                text.push(GAP);
                gather(&variant.value, text);
            }
            text.push(GAP);
        }
    }
}
