//! Readable ids: names as slugs, without the form of the company (`data/legal_forms.json`).

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::LazyLock;

use any_ascii::any_ascii;

use super::codes;
use super::data;
use super::made::Made;
use super::plain::plain;
use super::report::Report;
use crate::finding::{Finding, Level};
use crate::locale::ships;
use crate::register::SubProcessor;

/// Gives each entry of a list its id, where a register has these entries: of those of one name, the first is the first there. A name
/// that is not there takes the id that it makes; if an entry of another name has that and is not in the list, it is taken for that one.
pub(super) fn give(made: &mut [Made], there: &[SubProcessor], report: &mut Report) {
    let mut known: HashMap<String, VecDeque<&str>> = HashMap::new();
    for entry in there {
        known.entry(plain(&entry.name)).or_default().push_back(&entry.id);
    }
    let names: HashMap<&str, &str> =
        there.iter().map(|entry| (entry.id.as_str(), entry.name.as_str())).collect();
    let mut ids = Ids::default();
    for one in made.iter_mut() {
        if let Some(id) = known.get_mut(&plain(&one.facts.name)).and_then(VecDeque::pop_front) {
            ids.take(id);
            id.clone_into(&mut one.facts.id);
        }
    }
    for one in made.iter_mut().filter(|one| one.facts.id.is_empty()) {
        let (id, is_second) = ids.id(&one.facts.name);
        report.in_table(one.table);
        let other = names.get(id.as_str()).copied();
        let code = if is_second { codes::IMPORT_SAME_ID } else { codes::IMPORT_OTHER_NAME };
        if is_second || other.is_some() {
            let finding = Finding::new(code, Level::Warning).with("id", id.as_str());
            let finding =
                finding.with("name", one.facts.name.as_str()).with("other", other.unwrap_or_default());
            report.add_at(finding, one.row, 0);
            one.mark("name", other);
        }
        one.facts.id = id;
    }
}

/// The ids of a list's entries, no two the same.
#[derive(Debug, Default)]
struct Ids {
    taken: HashSet<String>,
    /// The number after which to look for the next of a name that several have.
    last: HashMap<String, usize>,
}

impl Ids {
    /// Takes an id that an entry has.
    fn take(&mut self, id: &str) {
        self.taken.insert(id.to_owned());
    }

    /// A new id for an entry of this name, and whether another has what it would be.
    fn id(&mut self, name: &str) -> (String, bool) {
        let base = id(name);
        if self.taken.insert(base.clone()) {
            return (base, false);
        }
        let last = self.last.entry(base.clone()).or_insert(1);
        loop {
            *last += 1;
            let id = format!("{base}-{last}");
            if self.taken.insert(id.clone()) {
                return (id, true);
            }
        }
    }
}

/// What an entry of this name is called by itself.
pub(super) fn id(name: &str) -> String {
    let base = slug(&without_form(name));
    // Its words would stand in place of bilag's own.
    if ships(&base) { base + "-company" } else { base }
}

/// Whether a name ends in the form of a company.
pub(super) fn has_form(name: &str) -> bool {
    without_form(name).len() < name.split_whitespace().collect::<Vec<_>>().join(" ").len()
}

/// A text as a slug: `[a-z][a-z0-9-]*`, no longer than ids may be.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in any_ascii(text).chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= LONGEST {
            break;
        }
    }
    let slug = slug.trim_matches('-');
    match slug.chars().next() {
        None => "entry".to_owned(),
        Some(first) if first.is_ascii_lowercase() => slug.to_owned(),
        Some(_) => format!("n-{slug}"),
    }
}

/// Longest slug, with room for what makes two of them differ.
const LONGEST: usize = 80;

/// A company's name without the form at its end: `Spar Nord A/S` is `Spar Nord`.
fn without_form(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let most = words.len().saturating_sub(1).min(LONGEST_FORM);
    let is_form = |length: &usize| FORMS.contains(&plain(&words[words.len() - length..].join(" ")));
    let length = (1..=most).rev().find(is_form).unwrap_or_default();
    words[..words.len() - length].join(" ")
}

/// Words of the longest form: `S. à r. l.`.
const LONGEST_FORM: usize = 5;

static FORMS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let file = data::members(include_str!("data/legal_forms.json"));
    data::texts(&file["forms"]).map(plain).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_readable() {
        let mut ids = Ids::default();
        for (name, expected) in [
            ("Spar Nord A/S", "spar-nord"),
            ("Azure (Microsoft)", "azure-microsoft"),
            ("Webhosting.dk", "webhosting-dk"),
            ("E-conomic", "e-conomic"),
            ("Blåbærsyltetøy AS", "blabaersyltetoy"),
            ("1Password", "n-1password"),
            ("Spar Nord", "spar-nord-2"),
            ("!!!", "entry"),
            ("A/S", "a-s"),
            ("Column-name", "column-name-company"),
        ] {
            let is_second = expected.ends_with('2');
            assert_eq!(ids.id(name), (expected.to_owned(), is_second), "{name}");
        }
        assert!(slug(&"x".repeat(1000)).len() <= 80);
    }
}
