//! Bases for transfers by the names that people use (`data/bases.json`, and the names of all languages).

use std::collections::HashMap;
use std::sync::LazyLock;

use super::codes_of::words_of;
use super::data;
use super::dates::{self, DateOrder};
use super::phrases::held;
use super::plain::plain;
use crate::register::{Basis, Family, Transfer};

/// What a text says of the basis of a transfer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Reading {
    /// The first basis that is named, with what is said of it.
    pub(super) transfer: Option<Transfer>,
    /// Whether the text says nothing else.
    pub(super) is_all: bool,
    /// Whether it says that none is needed.
    pub(super) is_needless: bool,
    /// Whether a date in it may be read in several ways.
    pub(super) is_ambiguous: bool,
}

/// Reads what stands in a column of bases.
pub(super) fn read(text: &str, order: Option<DateOrder>, locale: &str) -> Reading {
    let text_plain = plain(text);
    if text.len() > LONGEST {
        return Reading::default();
    }
    if NEEDLESS.contains(&text_plain) {
        return Reading { is_needless: true, ..Reading::default() };
    }
    let held = held(&text_plain, &NAMES);
    let mut named: Vec<Basis> = held.found.into_iter().map(|(_, basis)| basis).collect();
    named.dedup();
    let Some(basis) = named.first().copied() else { return Reading::default() };
    let mut rest: Vec<&str> = held.rest.iter().map(|(_, word)| word.as_str()).collect();
    let modules = modules(&mut rest, text);
    rest.retain(|word| !BETWEEN.contains(word));
    let date = if rest.is_empty() { dates::Reading::None } else { date(text, &rest, order, locale) };
    let concluded = match date {
        dates::Reading::Date(date) | dates::Reading::Guess(date) => Some(date),
        _ => None,
    };
    // A set of clauses by its number is more than the register says.
    let has_number = ACTS.iter().any(|act| text_plain.contains(act));
    let is_all =
        named.len() == 1 && !has_number && (rest.is_empty() || matches!(date, dates::Reading::Date(_)));
    let modules = if basis == Basis::Scc { modules } else { Vec::new() };
    let transfer = Transfer { basis, modules, concluded, supplementary: Vec::new(), assessed: None };
    let is_ambiguous = date == dates::Reading::Ambiguous;
    Reading { transfer: Some(transfer), is_all, is_needless: false, is_ambiguous }
}

/// Numbers of decisions on clauses: `2010/87/EU`, `(EU) 2021/914`.
const ACTS: [&str; 5] = ["2010 87", "2001 497", "2004 915", "2002 16", "2021 914"];

/// No cell that names a basis is longer; what is, is prose.
const LONGEST: usize = 1000;

/// Words beside the name of a basis that say nothing more.
const BETWEEN: [&str; 24] = [
    "of",
    "the",
    "and",
    "og",
    "och",
    "und",
    "ja",
    "inngått",
    "inngåtte",
    "indgået",
    "ingått",
    "ingånget",
    "tecknat",
    "abgeschlossen",
    "signed",
    "concluded",
    "since",
    "siden",
    "fra",
    "dated",
    "datert",
    "dateret",
    "daterad",
    "vom",
];

/// Takes `module 2 and 3` out of the words: the numbers of modules that are named. Those of a date have signs between them.
fn modules(words: &mut Vec<&str>, text: &str) -> Vec<u8> {
    const CALLED: [&str; 9] =
        ["module", "modules", "modul", "moduler", "modulen", "moduli", "moduulit", "moduuli", "mod"];
    let Some(at) = words.iter().position(|word| CALLED.contains(word)) else { return Vec::new() };
    let is_of_date = |word: &str| {
        ['.', '/', '-'].iter().any(|sign| {
            let start = format!("{word}{sign}");
            text.match_indices(&start)
                .any(|(at, _)| text[at + start.len()..].starts_with(|c: char| c.is_ascii_digit()))
        })
    };
    let is_number = |word: &str| matches!(word, "1" | "2" | "3" | "4") && !is_of_date(word);
    let joins = |word: &str| matches!(word, "and" | "og" | "och" | "und" | "ja");
    let end =
        (at + 1..words.len()).find(|at| !is_number(words[*at]) && !joins(words[*at])).unwrap_or(words.len());
    let mut modules: Vec<u8> = words[at + 1..end].iter().filter_map(|word| word.parse().ok()).collect();
    if modules.is_empty() {
        return modules;
    }
    words.drain(at..end);
    modules.sort_unstable();
    modules.dedup();
    modules
}

/// The date that the words left over are: as it stands in the text, for its signs tell the order of its numbers.
fn date(text: &str, rest: &[&str], order: Option<DateOrder>, locale: &str) -> dates::Reading {
    let lower = text.to_lowercase();
    let (Some(first), Some(last)) = (rest.first(), rest.last()) else { return dates::Reading::None };
    let start = lower.find(first);
    let end = lower.rfind(last).map(|at| at + last.len());
    let (Some(start), Some(end)) = (start, end) else { return dates::Reading::None };
    lower.get(start..end).map_or(dates::Reading::None, |date| dates::read(date, order, locale))
}

/// What says that no basis is needed.
static NEEDLESS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let file = data::members(include_str!("data/bases.json"));
    data::texts(&file["not_needed"]).map(plain).collect()
});

/// The bases by their names in all languages.
static NAMES: LazyLock<HashMap<String, Basis>> = LazyLock::new(|| {
    let file = data::members(include_str!("data/bases.json"));
    let mut names = HashMap::new();
    for (key, called) in &file {
        let Some(basis) = Basis::from_code(key) else { continue };
        names.extend(data::texts(called).map(|name| (plain(name), basis)));
    }
    for (name, code) in words_of(Family::Basis) {
        names.extend(Basis::from_code(code).map(|basis| (name.to_owned(), basis)));
    }
    names
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bases_are_found_by_any_name() {
        for (text, basis) in [
            ("Standard Contractual Clauses", Basis::Scc),
            ("SCC", Basis::Scc),
            ("SCC (Standard Contractual Clauses)", Basis::Scc),
            ("EU-modellkontrakter", Basis::Scc),
            ("BCR", Basis::Bcr),
            ("Binding Corporate Rules (BCR)", Basis::Bcr),
            ("DPF", Basis::Dpf),
            ("EU-U.S. Privacy Shield", Basis::PrivacyShield),
            ("Tilstrekkelighetsbeslutning", Basis::Adequacy),
            ("Angemessenheitsbeschluss", Basis::Adequacy),
        ] {
            let reading = read(text, None, "nb");
            assert_eq!(reading.transfer.as_ref().map(|it| it.basis), Some(basis), "{text}");
            assert!(reading.is_all, "{text}");
        }
        for text in ["Samtykke", "", "Vi vet ikke"] {
            assert_eq!(read(text, None, "nb").transfer, None, "{text}");
        }
        assert!(!read("SCC og DPF", None, "nb").is_all);
        assert!(!read("SCC, men bare i noen tilfeller", None, "nb").is_all);
    }

    #[test]
    fn modules_and_dates_stay_with_their_basis() {
        let reading = read("SCC module 2 and 3, 4.6.2021", None, "en");
        let transfer = reading.transfer.unwrap();
        assert_eq!(transfer.modules, [2, 3]);
        assert_eq!(transfer.concluded, "2021-06-04".parse().ok());
        assert!(reading.is_all);
        let reading = read("SCC inngått 3. aug 2020", None, "nb");
        assert_eq!(reading.transfer.unwrap().concluded, "2020-08-03".parse().ok());
        assert!(read("SCC 03/04/2020", None, "nb").is_ambiguous);
    }

    #[test]
    fn every_basis_has_names() {
        let file = data::members(include_str!("data/bases.json"));
        for basis in Basis::ALL {
            assert!(data::texts(&file[basis.code()]).count() > 2, "{}", basis.code());
        }
        assert_eq!(file.len(), Basis::ALL.len() + 1);
    }
}
