//! What the messages of one locale ask of each other: that it exists, ends, and gets its variables.
//!
//! Fluent itself forgives a term that lacks a variable and an unknown function, and fails only when the
//! message is used. Variables that `compose` gives are left to the look-up.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

use super::codes;
use super::marks;
use super::messages::Messages;
use crate::finding::Finding;

/// The parts, its references' included, that a message may have: as many as Fluent resolves.
const MAX_PARTS: usize = 100;

/// Every fault of reference in `messages`.
pub(super) fn check(messages: &Messages) -> Vec<Finding> {
    let parts: BTreeMap<&str, Parts> =
        messages.ids().filter_map(|id| Some((id, Parts::of(messages.definition(id)?.pattern)))).collect();
    let report =
        |id: &str, finding: Finding| messages.definition(id).map(|at| at.blame(finding, messages.tag, id));

    let mut findings = clashes(messages);
    for (id, parts) in &parts {
        let Some(definition) = messages.definition(id) else { continue };
        for reference in parts.references.iter().filter(|reference| !messages.is_referable(&reference.id)) {
            let finding = Finding::error(codes::UNKNOWN_REFERENCE).with("reference", reference.id.as_str());
            let finding = definition.blame(finding, messages.tag, id);
            findings.push(finding.at(definition.file.place_of(reference.name)));
        }
        for (at, fault) in &parts.faults {
            let finding = definition.blame(fault.clone(), messages.tag, id);
            findings.push(finding.at(definition.file.place_of(at)));
        }
    }

    let (order, cycles) = inner_first(&parts);
    for cycle in cycles {
        let finding = Finding::error(codes::CIRCULAR_MESSAGE).with("path", written(&cycle));
        findings.extend(cycle.first().and_then(|id| report(id, finding)));
    }

    let mut sums: HashMap<&str, Sum> = HashMap::new();
    for id in order {
        let Some(own) = parts.get(id) else { continue };
        let (sum, missing) = own.sum(&sums);
        for variable in missing {
            let finding = Finding::error(codes::MISSING_VARIABLE).with("variable", variable);
            findings.extend(report(id, finding));
        }
        if sum.parts > MAX_PARTS {
            let finding = Finding::error(codes::OVERLONG_MESSAGE).with("limit", MAX_PARTS);
            findings.extend(report(id, finding));
            // Told once: whoever refers to it is not to blame.
            sums.insert(id, Sum::default());
        } else {
            sums.insert(id, sum);
        }
    }
    findings
}

/// What one pattern consists of.
#[derive(Default)]
pub(super) struct Parts<'a> {
    count: usize,
    variables: BTreeSet<&'a str>,
    /// Variables that only choose a variant.
    selectors: BTreeSet<&'a str>,
    pub(super) references: Vec<Reference<'a>>,
    /// The ids of headings that it refers to.
    pub(super) headings: Vec<&'a str>,
    /// What is wrong with calls, and the words of the file at fault.
    faults: Vec<(&'a str, Finding)>,
}

pub(super) struct Reference<'a> {
    /// `message`, `message.attribute`, `-term` or `-term.attribute`.
    pub(super) id: String,
    name: &'a str,
    /// The variables that a term gets; a message gets those of whoever refers to it.
    given: Option<HashSet<&'a str>>,
}

/// What a pattern amounts to with all that it refers to.
#[derive(Default)]
struct Sum<'a> {
    parts: usize,
    variables: BTreeSet<&'a str>,
}

impl<'a> Parts<'a> {
    pub(super) fn of(pattern: &'a Pattern<&'a str>) -> Self {
        let mut parts = Self::default();
        parts.pattern(pattern);
        parts
    }

    /// Every variable of the pattern itself.
    pub(super) fn all_variables(&self) -> impl Iterator<Item = &'a str> {
        self.variables.union(&self.selectors).copied()
    }

    fn pattern(&mut self, pattern: &'a Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.count += 1;
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                match selector {
                    // A term may choose its default variant for want of a variable: that is Fluent's idiom.
                    InlineExpression::VariableReference { id } => drop(self.selectors.insert(id.name)),
                    selector => self.inline(selector),
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>) {
        let dotted = |id: &str, attribute: Option<&str>| match attribute {
            Some(attribute) => format!("{id}.{attribute}"),
            None => id.to_owned(),
        };
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.references.push(Reference {
                    id: dotted(id.name, attribute),
                    name: id.name,
                    given: None,
                });
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let given = arguments.iter().flat_map(|call| &call.named).map(|argument| argument.name.name);
                let given = Some(given.collect());
                let id_and_attribute = dotted(&format!("-{}", id.name), attribute);
                self.references.push(Reference { id: id_and_attribute, name: id.name, given });
                self.arguments(arguments.as_ref());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                // No other function is defined: they would format by other rules than `format`.
                match id.name {
                    marks::LANGUAGE => self.faults.extend(language_fault(id.name, arguments)),
                    marks::HEADING => match heading(arguments) {
                        Some(heading) => self.headings.push(heading),
                        None => self.faults.push((id.name, Finding::error(codes::HEADING_CALL))),
                    },
                    name => {
                        self.references.push(Reference { id: format!("{name}()"), name, given: None });
                    }
                }
                self.arguments(Some(arguments));
            }
            InlineExpression::Placeable { expression } => {
                self.count += 1;
                self.expression(expression);
            }
        }
    }

    fn arguments(&mut self, call: Option<&'a CallArguments<&'a str>>) {
        for argument in call.iter().flat_map(|call| &call.positional) {
            self.inline(argument);
        }
    }

    /// This pattern with all that it refers to, and the variables that its terms want and do not get.
    fn sum(&self, sums: &HashMap<&str, Sum<'a>>) -> (Sum<'a>, BTreeSet<&'a str>) {
        let mut sum = Sum { parts: self.count, variables: self.variables.clone() };
        let mut missing = BTreeSet::new();
        for reference in &self.references {
            let Some(inner) = sums.get(reference.id.as_str()) else { continue };
            sum.parts = sum.parts.saturating_add(inner.parts);
            match &reference.given {
                None => sum.variables.extend(&inner.variables),
                Some(given) => missing.extend(inner.variables.iter().filter(|name| !given.contains(*name))),
            }
        }
        (sum, missing)
    }
}

/// The heading's id in a call of `HEADING`, which takes nothing else.
fn heading<'a>(call: &CallArguments<&'a str>) -> Option<&'a str> {
    match (call.positional.as_slice(), call.named.as_slice()) {
        ([InlineExpression::StringLiteral { value }], []) => Some(value),
        _ => None,
    }
}

/// What is wrong with a call of `LANGUAGE`, and where: it takes words, and a tag that names a language.
fn language_fault<'a>(name: &'a str, call: &CallArguments<&'a str>) -> Option<(&'a str, Finding)> {
    let ([_], [tag]) = (call.positional.as_slice(), call.named.as_slice()) else {
        return Some((name, Finding::error(codes::LANGUAGE_CALL)));
    };
    match &tag.value {
        InlineExpression::StringLiteral { value } if tag.name.name == marks::TAG => {
            let fault = || (*value, Finding::error(codes::LANGUAGE_TAG).with("tag", *value));
            marks::language(value).is_none().then(fault)
        }
        _ => Some((name, Finding::error(codes::LANGUAGE_CALL))),
    }
}

/// Messages and terms of the same name, which Fluent keeps in one table.
fn clashes(messages: &Messages) -> Vec<Finding> {
    let mut terms: Vec<_> = messages.ids().filter(|id| id.starts_with('-') && !id.contains('.')).collect();
    terms.sort_unstable();
    let clash =
        |term: &&str| {
            let name = term.trim_start_matches('-');
            messages.has_entry(name).then(|| messages.definition(term)).flatten().map(|definition| {
                definition.blame(Finding::error(codes::MESSAGE_AND_TERM), messages.tag, name)
            })
        };
    terms.iter().filter_map(clash).collect()
}

/// A circle from its first id to the same again, without the middle of a long one.
fn written(circle: &[&str]) -> String {
    match circle {
        [first, second, third, _, _, .., last] => [*first, second, third, "…", last].join(" → "),
        short => short.join(" → "),
    }
}

/// The ids, those referred to before those that refer, and the circles among them.
fn inner_first<'a>(parts: &'a BTreeMap<&'a str, Parts<'a>>) -> (Vec<&'a str>, Vec<Vec<&'a str>>) {
    let mut order = Vec::new();
    let mut circles = Vec::new();
    let mut seen: HashSet<&str> = HashSet::new();
    let mut done: HashSet<&str> = HashSet::new();
    for &start in parts.keys() {
        let mut path: Vec<(&str, usize)> = Vec::from_iter(seen.insert(start).then_some((start, 0)));
        while let Some((id, next)) = path.last_mut() {
            let references = parts.get(id).map_or(&[][..], |parts| &parts.references);
            let Some(reference) = references.get(*next) else {
                done.insert(id);
                order.push(*id);
                path.pop();
                continue;
            };
            *next += 1;
            let Some((&inner, _)) = parts.get_key_value(reference.id.as_str()) else { continue };
            if seen.insert(inner) {
                path.push((inner, 0));
            } else if !done.contains(inner) {
                let at = path.iter().position(|&(id, _)| id == inner).unwrap_or(0);
                circles.push(path[at..].iter().map(|&(id, _)| id).chain([inner]).collect());
            }
        }
    }
    (order, circles)
}
