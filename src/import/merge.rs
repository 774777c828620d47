//! An import into a register that is there: what it would change, and the files with these changes.
//!
//! Entries are the same by their ids. What the list does not say stays as it is, and so does every line of the files that says
//! nothing new.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::codes;
use super::terms::Terms;
use super::words::{Message, Words};
use crate::finding::{Argument, Finding, Level};
use crate::locale::{Catalog, Change, Fallback, plain, rewritten, words_of};
use crate::record::pretty;
use crate::register::{Contact, Note, Register, SubProcessor, Transfer, Unconfirmed};
use crate::source::Source;

/// The files of a workspace that an import changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The text of `register.json`, if that changes.
    pub register: Option<String>,
    /// The text of the language's file of words, if that changes.
    pub words: Option<String>,
    /// What differs from what was there: notes.
    pub changes: Vec<Finding>,
}

/// What a workspace has, and what the last import said: what that said too has been looked at since, and stays as people left it.
#[derive(Debug, Clone, Copy)]
pub struct Existing<'a> {
    /// The file of the register.
    pub file: &'a Source,
    /// What was read from it.
    pub register: &'a Register,
    /// All words of the workspace.
    pub words: &'a [Source],
    /// The entries of the last import.
    pub last_entries: &'a [SubProcessor],
    /// Its words, by the ids of their messages (`amazon.description`).
    pub last_words: &'a BTreeMap<String, String>,
}

/// Merges entries and words into a register and the words of their language.
///
/// # Errors
/// Faults of the words that are there.
pub fn merge(
    there: Existing<'_>,
    entries: &[SubProcessor],
    words: &Words,
    locale: &str,
) -> Result<Merged, Vec<Finding>> {
    let Existing { file: register_file, register, words: words_files, last_entries, last_words } = there;
    let last: HashMap<&str, &SubProcessor> =
        last_entries.iter().map(|entry| (entry.id.as_str(), entry)).collect();
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
        let new = merged(old, entry, last.get(entry.id.as_str()).copied());
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
    let is_changed = !altered.is_empty() || !added.is_empty();
    let register = is_changed.then(|| spliced(&register_file.text, &altered, &added));

    let catalog = Catalog::new(locale, words_files, Fallback::Refused)?;
    let none = Source::new("", "");
    let file = words_of(locale, words_files).unwrap_or(&none);
    let is_new = |message: &&Message| {
        if last_words.get(&format!("{}.{}", message.id, message.attribute)) == Some(&message.text) {
            return false;
        }
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
    let edits: Vec<Change<'_>> = of_terms.chain(of_messages).collect();
    let words = (!edits.is_empty()).then(|| rewritten(file, &edits));
    Ok(Merged { register, words, changes })
}

/// An entry with what a list says of it in place of what it said, but for what the last list said too.
fn merged(old: &SubProcessor, new: &SubProcessor, last: Option<&SubProcessor>) -> SubProcessor {
    let nothing = SubProcessor::default();
    let last_or_nothing = last.unwrap_or(&nothing);
    macro_rules! newer {
        ($($fact:ident).+) => {
            newer(&old.$($fact).+, &new.$($fact).+, &last_or_nothing.$($fact).+)
        };
    }
    let mut merged = SubProcessor {
        id: old.id.clone(),
        name: newer!(name),
        legal_name: newer!(legal_name),
        registration_number: newer!(registration_number),
        address: newer!(address),
        contact: Contact {
            name: newer!(contact.name),
            title: newer!(contact.title),
            email: newer!(contact.email),
            phone: newer!(contact.phone),
        },
        countries: newer!(countries),
        stored_in: newer!(stored_in),
        function: newer!(function),
        transfer: transfer(old.transfer.as_ref(), new.transfer.as_ref(), last_or_nothing.transfer.as_ref()),
        data_categories: newer!(data_categories),
        access: newer!(access),
        duration: newer!(duration),
        website: newer!(website),
        since: newer!(since),
        updated: newer!(updated),
        accepted: newer!(accepted),
        unconfirmed: Vec::new(),
        notes: notes(&old.notes, &new.notes, &last_or_nothing.notes),
    };
    let (before, after) = (facts(old), facts(&merged));
    let has_changed = |fact: &str| before.get(fact) != after.get(fact);
    // A fact that somebody has confirmed is not asked about again, nor one that was missing and has been left so.
    let is_known = |one: &Unconfirmed| {
        let is_noted = one.said.as_ref().is_some_and(|said| old.notes.iter().any(|note| note.text == *said));
        is_noted || last_or_nothing.unconfirmed.contains(one)
    };
    let come =
        |one: &&Unconfirmed| has_changed(one.fact) || (!after.contains_key(one.fact) && !is_known(one));
    let come: Vec<&Unconfirmed> = new.unconfirmed.iter().filter(come).collect();
    let is_replaced =
        |one: &Unconfirmed| has_changed(one.fact) || come.iter().any(|new| new.fact == one.fact);
    let stay = old.unconfirmed.iter().filter(|one| !is_replaced(one));
    merged.unconfirmed = stay.chain(come.iter().copied()).cloned().collect();
    merged
}

fn newer<T: Clone + Default + PartialEq>(old: &T, new: &T, last: &T) -> T {
    if *new == T::default() || new == last { old.clone() } else { new.clone() }
}

/// What is known of a basis stays with it and goes with it.
fn transfer(old: Option<&Transfer>, new: Option<&Transfer>, last: Option<&Transfer>) -> Option<Transfer> {
    let Some(new) = new.filter(|_| new != last) else { return old.cloned() };
    let same = old.filter(|old| old.basis == new.basis);
    let nothing = Transfer {
        basis: new.basis,
        modules: Vec::new(),
        concluded: None,
        supplementary: Vec::new(),
        assessed: None,
    };
    Some(same.map_or_else(
        || new.clone(),
        |old| Transfer {
            basis: new.basis,
            modules: newer(&old.modules, &new.modules, &nothing.modules),
            concluded: newer(&old.concluded, &new.concluded, &nothing.concluded),
            supplementary: newer(&old.supplementary, &new.supplementary, &nothing.supplementary),
            assessed: newer(&old.assessed, &new.assessed, &nothing.assessed),
        },
    ))
}

/// The notes that are there, but for those that only the last list said, and those that it did not say.
fn notes(old: &[Note], new: &[Note], last: &[Note]) -> Vec<Note> {
    let stay = old.iter().filter(|note| new.contains(note) || !last.contains(note));
    let come = new.iter().filter(|note| !old.contains(note) && !last.contains(note));
    stay.chain(come).cloned().collect()
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
        let finding =
            finding.with("id", new.id.as_str()).with("before", shown(before)).with("after", shown(after));
        (before != after).then(|| finding.with("fact", Argument::words(Unconfirmed::word(fact))))
    };
    let mut found: Vec<Finding> = Unconfirmed::FACTS.iter().filter_map(|fact| of(fact)).collect();
    if old.unconfirmed != new.unconfirmed || old.notes != new.notes {
        let finding = Finding::new(codes::IMPORT_MARKS_CHANGED, Level::Note).with("id", new.id.as_str());
        found.push(finding.with("name", new.name.as_str()));
    }
    found
}

/// A fact as a line of a report.
fn shown(fact: Option<&Value>) -> String {
    match fact {
        None => "none".to_owned(),
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
    let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let list = whole.subprocessors.get();
    let Ok(entries) = serde_json::from_str::<Vec<&RawValue>>(list) else { return text.to_owned() };
    let start = |part: &str| part.as_ptr().addr() - text.as_ptr().addr();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (index, entry) in entries.iter().enumerate() {
        let from = start(entry.get());
        out.push_str(&text[at..from]);
        match altered.get(&index) {
            Some(entry) => out.push_str(&indented(entry, ending)),
            None => out.push_str(entry.get()),
        }
        at = from + entry.get().len();
    }
    if entries.is_empty() && !added.is_empty() {
        out.push_str(&text[..=start(list)]);
        at = start(list) + list.len() - 1;
    }
    for (index, entry) in added.iter().enumerate() {
        out.push_str(if index == 0 && entries.is_empty() { "" } else { "," });
        out.push_str(ending);
        out.push_str("    ");
        out.push_str(&indented(entry, ending));
    }
    if entries.is_empty() && !added.is_empty() {
        out.push_str(ending);
        out.push_str("  ");
    }
    out.push_str(&text[at..]);
    out
}

/// An entry as it stands in a register's list.
fn indented(entry: &SubProcessor, ending: &str) -> String {
    pretty(entry).trim_end().replace('\n', &format!("{ending}    "))
}
