//! An import into a register that is there: what it would change, and the files with these changes.
//!
//! Entries are the same by their ids. What the list does not say stays as it is, and so does every line of the files that says
//! nothing new.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::codes;
use super::terms::Terms;
use super::words::{Message, Words};
use crate::finding::{Argument, Finding, Level};
use crate::locale::{Catalog, Change, Fallback, plain, rewritten};
use crate::record::pretty;
use crate::register::{Contact, Note, Register, SubProcessor, Transfer, Unconfirmed};
use crate::source::Source;

/// The files of a workspace with an import in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The text of `register.json`.
    pub register: String,
    /// The text of the language's file of words.
    pub words: String,
    /// What differs from what was there: notes.
    pub changes: Vec<Finding>,
}

/// Merges entries and words into a register and the words of their language.
///
/// `register_file` is what `register` was read from, `words_files` all words of the workspace; the language's own file is that of
/// the name `<locale>.ftl`.
///
/// # Errors
/// Faults of the words that are there.
pub fn merge(
    register_file: &Source,
    register: &Register,
    words_files: &[Source],
    entries: &[SubProcessor],
    words: &Words,
    locale: &str,
) -> Result<Merged, Vec<Finding>> {
    let mut changes = Vec::new();
    let known: HashMap<&str, usize> =
        register.subprocessors.iter().enumerate().map(|(at, entry)| (entry.id.as_str(), at)).collect();
    let (mut altered, mut added) = (HashMap::new(), Vec::new());
    for entry in entries {
        let Some(&at) = known.get(entry.id.as_str()) else {
            let finding = Finding::new(codes::IMPORT_ENTRY_ADDED, Level::Note).with("id", entry.id.as_str());
            changes.push(finding.with("name", entry.name.as_str()));
            added.push(entry.clone());
            continue;
        };
        let old = &register.subprocessors[at];
        let new = merged(old, entry);
        if new != *old {
            changes.extend(differences(old, &new));
            altered.insert(at, new);
        }
    }
    let listed: HashSet<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
    for old in register.subprocessors.iter().filter(|old| !listed.contains(old.id.as_str())) {
        let finding = Finding::new(codes::IMPORT_ENTRY_ABSENT, Level::Note).with("id", old.id.as_str());
        changes.push(finding.with("name", old.name.as_str()));
    }
    let register = spliced(&register_file.text, &altered, &added);

    let catalog = Catalog::new(locale, words_files, Fallback::Refused)?;
    let file_name = format!("{locale}.ftl");
    let is_own = |source: &&Source| {
        std::path::Path::new(&source.name).file_name().is_some_and(|name| *name == *file_name)
    };
    let none = Source::new(file_name.as_str(), "");
    let file = words_files.iter().find(is_own).unwrap_or(&none);
    let is_new = |message: &&Message| {
        let said = catalog.text(&format!("{}.{}", message.id, message.attribute), &[]);
        said.map_or(true, |said| plain(&said.text) != message.text)
    };
    let new: Vec<&Message> = words.messages.iter().filter(is_new).collect();
    for message in &new {
        let id = format!("{}.{}", message.id, message.attribute);
        let before = catalog.text(&id, &[]).map(|said| plain(&said.text)).unwrap_or_default();
        let code = if before.is_empty() { codes::IMPORT_WORDS_ADDED } else { codes::IMPORT_WORDS_CHANGED };
        let finding = Finding::new(code, Level::Note).with("id", id).with("before", before);
        changes.push(finding.with("after", message.text.as_str()));
    }
    let terms = Terms::of(words, words_files, locale);
    let patterns: Vec<String> = new.iter().map(|message| terms.applied(&message.pattern)).collect();
    let new_terms = terms.new_in(&patterns);
    let of_terms = new_terms.iter().map(|(id, pattern)| Change { id, attribute: None, pattern });
    let of_messages = new.iter().zip(&patterns).map(|(message, pattern)| Change {
        id: &message.id,
        attribute: Some(&message.attribute),
        pattern,
    });
    let words = rewritten(file, &of_terms.chain(of_messages).collect::<Vec<_>>());
    Ok(Merged { register, words, changes })
}

/// An entry with what a list says of it in place of what it said.
fn merged(old: &SubProcessor, new: &SubProcessor) -> SubProcessor {
    let mut merged = SubProcessor {
        id: old.id.clone(),
        name: newer(&old.name, &new.name),
        legal_name: newer(&old.legal_name, &new.legal_name),
        registration_number: newer(&old.registration_number, &new.registration_number),
        address: newer(&old.address, &new.address),
        contact: Contact {
            name: newer(&old.contact.name, &new.contact.name),
            title: newer(&old.contact.title, &new.contact.title),
            email: newer(&old.contact.email, &new.contact.email),
            phone: newer(&old.contact.phone, &new.contact.phone),
        },
        countries: newer(&old.countries, &new.countries),
        stored_in: newer(&old.stored_in, &new.stored_in),
        function: newer(&old.function, &new.function),
        transfer: transfer(old.transfer.as_ref(), new.transfer.as_ref()),
        data_categories: newer(&old.data_categories, &new.data_categories),
        access: newer(&old.access, &new.access),
        duration: newer(&old.duration, &new.duration),
        website: newer(&old.website, &new.website),
        since: newer(&old.since, &new.since),
        updated: newer(&old.updated, &new.updated),
        accepted: newer(&old.accepted, &new.accepted),
        unconfirmed: Vec::new(),
        notes: notes(&old.notes, &new.notes),
    };
    let (before, after) = (facts(old), facts(&merged));
    let has_changed = |fact: &str| before.get(fact) != after.get(fact);
    let stay = old.unconfirmed.iter().filter(|one| !has_changed(one.fact));
    // A fact that somebody has confirmed is not asked about again.
    let come = new.unconfirmed.iter().filter(|one| has_changed(one.fact) || !after.contains_key(one.fact));
    let mut unconfirmed: Vec<Unconfirmed> = stay.cloned().collect();
    for one in come {
        unconfirmed.retain(|other| other.fact != one.fact);
        unconfirmed.push(one.clone());
    }
    merged.unconfirmed = unconfirmed;
    merged
}

fn newer<T: Clone + Default + PartialEq>(old: &T, new: &T) -> T {
    if *new == T::default() { old.clone() } else { new.clone() }
}

/// What is known of a basis stays with it and goes with it.
fn transfer(old: Option<&Transfer>, new: Option<&Transfer>) -> Option<Transfer> {
    let Some(new) = new else { return old.cloned() };
    let same = old.filter(|old| old.basis == new.basis);
    Some(same.map_or_else(
        || new.clone(),
        |old| Transfer {
            basis: new.basis,
            modules: newer(&old.modules, &new.modules),
            concluded: newer(&old.concluded, &new.concluded),
            supplementary: newer(&old.supplementary, &new.supplementary),
            assessed: newer(&old.assessed, &new.assessed),
        },
    ))
}

/// The notes of both; of one column, the new ones.
fn notes(old: &[Note], new: &[Note]) -> Vec<Note> {
    let is_said_anew = |old: &&Note| new.iter().any(|new| new.about == old.about);
    old.iter().filter(|old| !is_said_anew(old)).chain(new).cloned().collect()
}

/// The facts of an entry by their keys.
fn facts(entry: &SubProcessor) -> serde_json::Map<String, Value> {
    match serde_json::to_value(entry) {
        Ok(Value::Object(facts)) => facts,
        _ => serde_json::Map::new(),
    }
}

/// What of an entry differs, fact by fact.
fn differences(old: &SubProcessor, new: &SubProcessor) -> Vec<Finding> {
    let (before, after) = (facts(old), facts(new));
    let of = |fact: &str| {
        let (before, after) = (before.get(fact), after.get(fact));
        let finding = Finding::new(codes::IMPORT_FACT_CHANGED, Level::Note).with("name", new.name.as_str());
        let finding = finding.with("before", shown(before)).with("after", shown(after));
        (before != after).then(|| finding.with("fact", Argument::words(Unconfirmed::word(fact))))
    };
    let mut found: Vec<Finding> = Unconfirmed::FACTS.iter().filter_map(|fact| of(fact)).collect();
    if old.unconfirmed != new.unconfirmed || old.notes != new.notes {
        let finding = Finding::new(codes::IMPORT_MARKS_CHANGED, Level::Note);
        found.push(finding.with("name", new.name.as_str()));
    }
    found
}

/// A fact as a line of a report.
fn shown(fact: Option<&Value>) -> String {
    match fact {
        None => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(list)) => list.iter().map(|one| shown(Some(one))).collect::<Vec<_>>().join(", "),
        Some(Value::Object(object)) => object
            .iter()
            .map(|(key, one)| format!("{key}: {}", shown(Some(one))))
            .collect::<Vec<_>>()
            .join(", "),
        Some(other) => other.to_string(),
    }
}

/// The text of a register with some of its entries changed, and others at the end of the list.
fn spliced(text: &str, altered: &HashMap<usize, SubProcessor>, added: &[SubProcessor]) -> String {
    #[derive(Deserialize)]
    struct Whole<'a> {
        #[serde(borrow)]
        subprocessors: &'a RawValue,
    }
    let Ok(whole) = serde_json::from_str::<Whole<'_>>(text) else { return text.to_owned() };
    let list = whole.subprocessors.get();
    let Ok(entries) = serde_json::from_str::<Vec<&RawValue>>(list) else { return text.to_owned() };
    let start = |part: &str| part.as_ptr().addr() - text.as_ptr().addr();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (index, entry) in entries.iter().enumerate() {
        let from = start(entry.get());
        out.push_str(&text[at..from]);
        match altered.get(&index) {
            Some(entry) => out.push_str(&indented(entry)),
            None => out.push_str(entry.get()),
        }
        at = from + entry.get().len();
    }
    if entries.is_empty() && !added.is_empty() {
        out.push_str(&text[..=start(list)]);
        at = start(list) + list.len() - 1;
    }
    for (index, entry) in added.iter().enumerate() {
        out.push_str(if index == 0 && entries.is_empty() { "\n    " } else { ",\n    " });
        out.push_str(&indented(entry));
    }
    if entries.is_empty() && !added.is_empty() {
        out.push_str("\n  ");
    }
    out.push_str(&text[at..]);
    out
}

/// An entry as it stands in a register's list.
fn indented(entry: &SubProcessor) -> String {
    pretty(entry).trim_end().replace('\n', "\n    ")
}
