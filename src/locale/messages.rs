//! The messages of one locale: what bilag ships, under what the workspace says instead.
//!
//! Other locales, and what it means that a message is missing, are left to `catalog`.

use std::collections::{BTreeSet, HashMap};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

use super::codes;
use super::file::{FluentFile, entry_names};
use super::marks;
use crate::finding::{Argument, Finding};

/// The messages and terms of one locale.
pub(super) struct Messages {
    /// The locale's tag.
    pub(super) tag: &'static str,
    /// Its files, the shipped first; a later one overrides an earlier.
    pub(super) files: Vec<FluentFile>,
    bundle: FluentBundle<Arc<FluentResource>>,
    patterns: HashMap<String, Position>,
    /// The last file with a message or term of an id: the only one that references see.
    last: HashMap<String, usize>,
    /// How many of the files are shipped.
    shipped: usize,
    /// The workspace's patterns that stand in place of shipped ones.
    overriding: BTreeSet<String>,
}

/// Where a pattern stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Position {
    /// Index of the file.
    pub(super) file: usize,
    /// Index of the entry in the file.
    pub(super) entry: usize,
    /// Index of the attribute in the entry; none for its value.
    pub(super) attribute: Option<usize>,
}

/// A pattern, the file it stands in, and its name there.
pub(super) struct Definition<'a> {
    pub(super) file: &'a FluentFile,
    pub(super) name: &'a str,
    pub(super) pattern: &'a ast::Pattern<&'a str>,
}

impl Messages {
    /// The messages of `files`, the first of which are shipped, in the locale `tag`.
    pub(super) fn new(tag: &'static str, files: Vec<FluentFile>, shipped: usize) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        // Nothing else is in the bundle yet that could bear their names.
        let _ = bundle.add_function(marks::LANGUAGE, marks::language_function);
        let _ = bundle.add_function(marks::HEADING, marks::heading_function);
        let mut patterns: HashMap<String, Position> = HashMap::new();
        let mut overriding = BTreeSet::new();
        let mut last = HashMap::new();
        for (at, file) in files.iter().enumerate() {
            bundle.add_resource_overriding(Arc::clone(&file.resource));
            for (entry, body) in file.resource.entries().enumerate() {
                let Some((id, _, attributes)) = entry_names(body) else { continue };
                last.insert(id.clone(), at);
                let mut insert = |id: String, attribute| {
                    let before = patterns.insert(id.clone(), Position { file: at, entry, attribute });
                    if at >= shipped && before.is_some() {
                        overriding.insert(id);
                    }
                };
                for (attribute, body) in attributes.iter().enumerate() {
                    insert(format!("{id}.{}", body.id.name), Some(attribute));
                }
                if value(body).is_some() {
                    insert(id, None);
                }
            }
        }
        Self { tag, files, bundle, patterns, last, shipped, overriding }
    }

    /// The ids of all patterns: `message`, `message.attribute`, `-term`, `-term.attribute`.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.patterns.keys().map(String::as_str)
    }

    /// Where the pattern with this id stands.
    pub(super) fn position(&self, id: &str) -> Option<Position> {
        self.patterns.get(id).copied()
    }

    /// Whether the workspace wrote what stands there.
    pub(super) fn is_own(&self, position: Position) -> bool {
        position.file >= self.shipped
    }

    /// Whether the workspace wrote what stands there, and in place of nothing that is shipped.
    pub(super) fn is_of_workspace_alone(&self, id: &str) -> bool {
        self.position(id).is_some_and(|position| self.is_own(position)) && !self.overriding.contains(id)
    }

    /// The patterns of an entry of the workspace that stand in place of shipped ones.
    pub(super) fn overriding(&self, entry: &str) -> impl Iterator<Item = &str> {
        let is_of_entry = move |id: &&String| id.split('.').next() == Some(entry);
        self.overriding.iter().filter(is_of_entry).map(String::as_str)
    }

    /// The lines of a file that hold the pattern there, without comments; a value's begin with its entry's name.
    pub(super) fn source_of(&self, position: Position) -> String {
        self.files.get(position.file).map(|file| file.lines_of(position)).unwrap_or_default()
    }

    /// The pattern with this id.
    pub(super) fn definition(&self, id: &str) -> Option<Definition<'_>> {
        let position = self.patterns.get(id)?;
        let file = self.files.get(position.file)?;
        let entry = file.resource.get_entry(position.entry)?;
        let (_, name, attributes) = entry_names(entry)?;
        let Some(attribute) = position.attribute else {
            return Some(Definition { file, name, pattern: value(entry)? });
        };
        let attribute = attributes.get(attribute)?;
        Some(Definition { file, name: attribute.id.name, pattern: &attribute.value })
    }

    /// Whether any file has a message (`id`) or term (`-id`).
    pub(super) fn has_entry(&self, id: &str) -> bool {
        self.last.contains_key(id)
    }

    /// Whether a reference finds this pattern: one that an overriding message lacks is out of its sight.
    pub(super) fn is_referable(&self, id: &str) -> bool {
        let entry = id.split_once('.').map_or(id, |(entry, _)| entry);
        self.patterns.get(id).is_some_and(|position| self.last.get(entry) == Some(&position.file))
    }

    /// The words of a message or a message's attribute; nothing where there are none.
    pub(super) fn text(&self, id: &str, arguments: &[(&str, Argument)]) -> Option<Result<String, Finding>> {
        if id.starts_with('-') {
            return None;
        }
        let definition = self.definition(id)?;
        let mut given = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            given.set(*name, value_of(argument));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(definition.pattern, Some(&given), &mut errors);
        Some(match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(definition.blame(fault(error), self.tag, id)),
        })
    }
}

impl Definition<'_> {
    /// The finding with this definition's id, locale, file and place.
    pub(super) fn blame(&self, finding: Finding, locale: &str, id: &str) -> Finding {
        finding
            .with("id", id)
            .with("locale", locale)
            .with("file", self.file.name.as_str())
            .at(self.file.place_of(self.name))
    }
}

fn value<'a>(entry: &'a ast::Entry<&'a str>) -> Option<&'a ast::Pattern<&'a str>> {
    match entry {
        ast::Entry::Message(message) => message.value.as_ref(),
        ast::Entry::Term(term) => Some(&term.value),
        _ => None,
    }
}

fn value_of(argument: &Argument) -> FluentValue<'_> {
    match argument {
        Argument::Text(text) | Argument::Words(text) | Argument::Act(text) => text.as_str().into(),
        Argument::Count(count) => (*count).into(),
        // Whoever wants them in words has them put so first: `Catalog::worded`.
        Argument::Date(_) | Argument::List(_) => argument.to_string().into(),
    }
}

fn fault(error: &FluentError) -> Finding {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            Finding::error(codes::MISSING_VARIABLE).with("variable", id.as_str())
        }
        // `references` has refused whatever else Fluent could object to.
        other => Finding::error(codes::UNKNOWN_REFERENCE).with("reference", other.to_string()),
    }
}
