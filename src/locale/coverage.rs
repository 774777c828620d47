//! What a workspace says in each language of what it should say, for those who translate.
//!
//! Which messages are asked for is the caller's to know; strictness when a document is made is `catalog`'s.

use std::collections::{BTreeMap, BTreeSet};

use super::catalog::load;
use super::messages::Messages;
use super::references::Parts;
use super::shipped::{Shipped, shipped};
use crate::finding::{Finding, Place};
use crate::source::Source;

/// One language's state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The language's tag.
    pub locale: &'static str,
    /// The language that messages are measured by: the one that has most of them.
    pub reference: &'static str,
    /// How many messages and attributes there should be.
    pub expected: usize,
    /// Those that are not there, in the reference's order.
    pub missing: Vec<Missing>,
    /// The workspace's that nothing asks for.
    pub unused: Vec<Unused>,
    /// Those with other variables than the reference's.
    pub mismatched: Vec<Mismatch>,
}

/// A message (`amazon`) or attribute (`amazon.description`) that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Its id.
    pub id: String,
    /// The nearest language that has it, by tag, and the lines of Fluent that it has there; none where no language has it.
    pub source: Option<(&'static str, String)>,
}

/// A message that nothing asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unused {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub place: Place,
}

/// A message with other variables than in another language, those of the messages it refers to included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub place: Place,
    /// The language it is measured by.
    pub reference: &'static str,
    /// Variables that only the other language has.
    pub lacks: Vec<String>,
    /// Variables that the other language does not have.
    pub adds: Vec<String>,
}

impl Coverage {
    /// How many of the messages are there.
    #[must_use]
    pub fn present(&self) -> usize {
        self.expected - self.missing.len()
    }

    /// How many of a hundred are there: 100 only where none is missing.
    #[must_use]
    pub fn percent(&self) -> usize {
        (self.present() * 100).checked_div(self.expected).unwrap_or(100)
    }
}

/// The state of each shipped language, in their order.
///
/// There should be, in each language, each message in `asked` that bilag does not bring, and each message that the
/// workspace has in any language and something asks for: `asked`, or another message. A workspace's word in place of
/// one of bilag's is its language's own affair, as terms are. `with_shipped` counts bilag's own messages too.
///
/// # Errors
/// Every fault of the workspace's Fluent files.
pub fn coverage(
    words: &[Source],
    asked: &BTreeSet<String>,
    with_shipped: bool,
) -> Result<Vec<Coverage>, Vec<Finding>> {
    let (mut languages, mut findings) = (Vec::new(), Vec::new());
    for tag in shipped() {
        let shipped = Shipped::of(tag).map_err(|finding| vec![finding])?;
        let (messages, faults) = load(shipped, words);
        findings.extend(faults);
        languages.push(Language { shipped, messages });
    }
    if !findings.is_empty() {
        return Err(findings);
    }
    let wanted = Wanted::new(&languages, asked, with_shipped);
    let report = |language| wanted.report(language, &languages);
    Ok(languages.iter().map(report).collect())
}

struct Language {
    shipped: &'static Shipped,
    messages: Messages,
}

impl Language {
    /// The workspace's messages that stand in place of none of bilag's.
    fn own(&self) -> impl Iterator<Item = &str> {
        self.messages.ids().filter(|id| !id.starts_with('-') && self.messages.is_of_workspace_alone(id))
    }

    fn has(&self, id: &str) -> bool {
        self.messages.position(id).is_some()
    }

    /// The variables of a message and of all that it refers to without arguments.
    fn variables(&self, id: &str) -> BTreeSet<&str> {
        let (mut variables, mut seen, mut left) = (BTreeSet::new(), BTreeSet::new(), vec![id.to_owned()]);
        while let Some(id) = left.pop() {
            let Some(definition) = self.messages.definition(&id) else { continue };
            if !seen.insert(id) {
                continue;
            }
            let parts = Parts::of(definition.pattern);
            variables.extend(parts.all_variables());
            left.extend(
                parts.references.into_iter().map(|reference| reference.id).filter(|id| !id.starts_with('-')),
            );
        }
        variables
    }
}

/// What there should be.
struct Wanted<'a> {
    /// In the reference's order.
    ids: Vec<&'a str>,
    /// Whatever something asks for.
    used: BTreeSet<&'a str>,
    reference: &'static str,
}

impl<'a> Wanted<'a> {
    fn new(languages: &'a [Language], asked: &'a BTreeSet<String>, with_shipped: bool) -> Self {
        let shipped: BTreeSet<&str> = languages.iter().flat_map(shipped_ids).collect();
        let mut used: BTreeSet<&str> = asked.iter().map(String::as_str).collect();
        let referred: BTreeSet<String> = languages.iter().flat_map(referred).collect();
        used.extend(languages.iter().flat_map(Language::own).filter(|id| referred.contains(*id)));
        let own = languages.iter().flat_map(Language::own).filter(|id| used.contains(id));
        let mut ids: BTreeSet<&str> = asked.iter().map(String::as_str).chain(own).collect();
        if with_shipped {
            ids.extend(&shipped);
        } else {
            ids.retain(|id| !shipped.contains(id));
        }
        let count = |language: &Language| ids.iter().filter(|id| language.has(id)).count();
        // Of several with as many the first is measured by.
        let most = languages.iter().rev().max_by_key(|language| count(language));
        let reference = most.map_or("", |language| language.shipped.tag);
        let mut ids: Vec<&str> = ids.into_iter().collect();
        let nearest = most.into_iter().chain(languages).collect::<Vec<_>>();
        ids.sort_by_cached_key(|id| {
            let place = |(rank, language): (usize, &&Language)| {
                language.messages.position(id).map(|at| (rank, at.file, at.entry, at.attribute))
            };
            nearest.iter().enumerate().find_map(place).unwrap_or((usize::MAX, 0, 0, None))
        });
        Self { ids, used, reference }
    }

    fn report(&self, language: &Language, languages: &[Language]) -> Coverage {
        let messages = &language.messages;
        let find = |tag: &str| languages.iter().find(|other| other.shipped.tag == tag);
        let missing = self.ids.iter().filter(|id| !language.has(id)).map(|id| {
            let chain = language.shipped.chain.iter().filter_map(|tag| find(tag));
            let source = chain.chain(languages).find_map(|other| {
                let position = other.messages.position(id)?;
                Some((other.shipped.tag, other.messages.source_of(position)))
            });
            Missing { id: (*id).to_owned(), source }
        });
        let place = |id: &str| messages.definition(id).map(|at| at.file.place_of(at.name));
        let unused: BTreeMap<_, _> = language
            .own()
            .filter(|id| !self.used.contains(id))
            .filter_map(|id| {
                Some((messages.position(id).map(|at| (at.file, at.entry, at.attribute)), (id, place(id)?)))
            })
            .collect();
        let unused = unused.into_values().map(|(id, place)| Unused { id: id.to_owned(), place });
        let mismatched = self.ids.iter().filter(|id| language.has(id)).filter_map(|id| {
            let measure = find(self.reference).into_iter().chain(languages).find(|other| other.has(id))?;
            let (one, other) = (measure.variables(id), language.variables(id));
            let only = |these: &BTreeSet<&str>, those| {
                these.difference(those).map(|name| (*name).to_owned()).collect::<Vec<_>>()
            };
            let reference = measure.shipped.tag;
            (one != other).then_some(())?;
            let (lacks, adds) = (only(&one, &other), only(&other, &one));
            Some(Mismatch { id: (*id).to_owned(), place: place(id)?, reference, lacks, adds })
        });
        Coverage {
            locale: language.shipped.tag,
            reference: self.reference,
            expected: self.ids.len(),
            missing: missing.collect(),
            unused: unused.collect(),
            mismatched: mismatched.collect(),
        }
    }
}

/// The messages that bilag brings.
fn shipped_ids(language: &Language) -> impl Iterator<Item = &str> {
    let messages = &language.messages;
    messages.ids().filter(|id| !id.starts_with('-') && !messages.is_of_workspace_alone(id))
}

/// The messages that the workspace's messages and terms refer to.
fn referred(language: &Language) -> impl Iterator<Item = String> {
    let messages = &language.messages;
    let own = messages.ids().filter(|id| messages.position(id).is_some_and(|at| messages.is_own(at)));
    let parts = own.filter_map(|id| Some(Parts::of(messages.definition(id)?.pattern)));
    parts.flat_map(|parts| parts.references).map(|reference| reference.id)
}
