//! What columns are about, by what their headers mean in seven languages (`data/columns.json`).

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::data;
use super::field::Field;
use super::plain::plain;
use crate::locale::shipped;

/// What a header says, and how surely.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meaning {
    pub(super) field: Field,
    pub(super) certainty: Certainty,
    /// The languages in which it is a header of that meaning.
    pub(super) locales: Vec<&'static str>,
    /// How far down in the list of headers of that meaning it stands.
    rank: usize,
}

/// How surely a header means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Certainty {
    /// A known header is a small part of it.
    Loose,
    /// But for a letter or two, it is a known header.
    Near,
    /// A known header is most of it.
    Within,
    /// It is a known header.
    Exact,
    /// Somebody said so.
    Told,
}

/// What a header means by itself, if that is known or a known header stands in it.
pub(super) fn meaning(header: &str) -> Option<Meaning> {
    let header = plain(header);
    if header.len() > LONGEST {
        return None;
    }
    if let Some(meaning) = of(&header, Certainty::Exact) {
        return Some(meaning);
    }
    // What says what is not in the column is no header of it.
    if header.split(' ').any(|word| OTHERWISE.contains(&word)) {
        return None;
    }
    let known = within(&header)?;
    of(known, if known.len() * 2 < header.len() { Certainty::Loose } else { Certainty::Within })
}

/// What a header means that is misspelt.
fn misspelt(header: &str) -> Option<Meaning> {
    let header = plain(header);
    if header.len() > LONGEST {
        return None;
    }
    let slips = |known: &str| known.chars().count() / LETTERS_A_SLIP;
    // Letters of which none is more than two bytes.
    let is_as_long = |known: &&String| known.len().abs_diff(header.len()) <= 2 * slips(known);
    let distance = |known: &str| strsim::damerau_levenshtein(&header, known);
    let near = KNOWN.keys().filter(is_as_long).map(|known| (distance(known), known.as_str()));
    let near = near.filter(|(distance, known)| *distance <= slips(known));
    of(near.min()?.1, Certainty::Near)
}

fn of(phrase: &str, certainty: Certainty) -> Option<Meaning> {
    let known = KNOWN.get(phrase)?;
    Some(Meaning { certainty, ..known.clone() })
}

/// What each of a table's headers means, no two the same: of two, it is the surer, then the better header, then the first.
pub(super) fn meanings(headers: &[impl AsRef<str>], told: &HashMap<String, Field>) -> Vec<Option<Meaning>> {
    let mut found: Vec<Option<Meaning>> = headers
        .iter()
        .map(AsRef::as_ref)
        .map(|header| match told.get(&plain(header)) {
            Some(field) => {
                Some(Meaning { field: *field, certainty: Certainty::Told, locales: Vec::new(), rank: 0 })
            }
            None => meaning(header),
        })
        .collect();
    let unknown = headers.iter().zip(&mut found).filter(|(_, meaning)| meaning.is_none());
    for (header, meaning) in unknown.take(MOST_MISSPELT) {
        *meaning = misspelt(header.as_ref());
    }
    let mut best: HashMap<Field, (Worth, usize)> = HashMap::new();
    for (column, meaning) in found.iter().enumerate() {
        let Some(meaning) = meaning else { continue };
        let worth = (meaning.certainty, Reverse(meaning.rank));
        let known = best.entry(meaning.field).or_insert((worth, column));
        if worth > known.0 {
            *known = (worth, column);
        }
    }
    let kept: HashSet<usize> = best.values().map(|(_, column)| *column).collect();
    for (column, meaning) in found.iter_mut().enumerate() {
        if !kept.contains(&column) {
            *meaning = None;
        }
    }
    found
}

/// What tells which of two headers of one meaning is the better.
type Worth = (Certainty, Reverse<usize>);

/// No header is longer; what is, is a sentence.
const LONGEST: usize = 120;

/// Letters of a header for each that may be wrong.
const LETTERS_A_SLIP: usize = 6;

/// Words of the longest known header.
const MOST_WORDS: usize = 10;

/// Words that turn what a header says: `Not used in countries`, `Former sub-processors`, `HQ country`.
const OTHERWISE: [&str; 30] = [
    "not",
    "no",
    "former",
    "previous",
    "removed",
    "terminated",
    "ended",
    "parent",
    "hq",
    "headquarters",
    "tia",
    "ikke",
    "ikkje",
    "inte",
    "nicht",
    "ei",
    "tidligere",
    "tidlegare",
    "tidigare",
    "fjernet",
    "ehemalige",
    "frühere",
    "aiemmat",
    "entiset",
    "moderselskap",
    "hovedkontor",
    "morselskap",
    "moderbolag",
    "hauptsitz",
    "expected",
];

/// Headers that are compared letter by letter with those that are known.
const MOST_MISSPELT: usize = 100;

/// The longest known header that stands in this one, as whole words.
fn within(header: &str) -> Option<&str> {
    let words: Vec<&str> = header.split(' ').collect();
    let start = |at: usize| words[at].as_ptr().addr() - header.as_ptr().addr();
    let spans = (0..words.len())
        .flat_map(|from| (from..words.len().min(from + MOST_WORDS)).map(move |to| (from, to)));
    let phrases = spans.map(|(from, to)| &header[start(from)..start(to) + words[to].len()]);
    phrases.filter(|phrase| phrase.len() > 2 && KNOWN.contains_key(*phrase)).max_by_key(|phrase| phrase.len())
}

/// Every known header, with what it means and in which languages.
static KNOWN: LazyLock<HashMap<String, Meaning>> = LazyLock::new(|| {
    let mut known: HashMap<String, Meaning> = HashMap::new();
    let file = data::members(include_str!("data/columns.json"));
    for (key, languages) in data::lists(&file["fields"]) {
        let Some(field) = Field::from_key(key) else { continue };
        for (tag, headers) in data::lists(languages) {
            let Some(locale) = shipped().find(|locale| *locale == tag) else { continue };
            for (rank, header) in data::texts(headers).enumerate() {
                let meaning = Meaning { field, certainty: Certainty::Exact, locales: Vec::new(), rank };
                let meaning = known.entry(plain(header)).or_insert(meaning);
                meaning.locales.push(locale);
                meaning.rank = meaning.rank.min(rank);
            }
        }
    }
    known
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_mean_the_same_in_every_language() {
        for (header, field) in [
            ("Databehandlere", Field::Name),
            ("Land", Field::Countries),
            ("Juridisk grunnlag for behandling utenfor EU", Field::Transfer),
            ("Lovligt grundlag uden for EU", Field::Transfer),
            ("Legal basis", Field::Transfer),
            ("Datalokation", Field::StoredIn),
            ("CVR", Field::RegistrationNumber),
            ("Funksjon", Field::Function),
            ("Funksjonsbeskrivelse", Field::Description),
            ("Oppdateret", Field::Updated),
            ("Underbiträde", Field::Name),
            ("Alikäsittelijä", Field::Name),
            ("Unterauftragsverarbeiter", Field::Name),
        ] {
            let meaning = meaning(header).unwrap_or_else(|| panic!("{header}"));
            assert_eq!(meaning.field, field, "{header}");
            assert_eq!(meaning.certainty, Certainty::Exact, "{header}");
        }
        assert_eq!(meaning("Favourite colour"), None);
    }

    #[test]
    fn every_field_has_headers_in_every_language() {
        let file = data::members(include_str!("data/columns.json"));
        let keys: Vec<&str> = data::lists(&file["fields"]).map(|(key, _)| key).collect();
        let mut known: Vec<&str> = Field::ALL.map(Field::key).to_vec();
        known.sort_unstable();
        assert_eq!(keys, known);
        for (key, languages) in data::lists(&file["fields"]) {
            let tags: Vec<&str> = data::lists(languages).map(|(tag, _)| tag).collect();
            assert_eq!(tags, ["da", "de", "en", "fi", "nb", "nn", "sv"], "{key}");
            let field = Field::from_key(key).unwrap();
            for header in data::lists(languages).flat_map(|(_, headers)| data::texts(headers)) {
                assert_eq!(KNOWN[&plain(header)].field, field, "{header} has two meanings");
            }
        }
    }

    #[test]
    fn of_two_columns_with_one_meaning_the_surer_is_it() {
        let told = HashMap::new();
        let found = meanings(&["Land (adresse)", "Land", "Leverandør", "Navnn"], &told);
        let fields: Vec<_> = found.iter().map(|it| it.as_ref().map(|it| it.field)).collect();
        assert_eq!(fields[1], Some(Field::Countries));
        assert_eq!(fields[2], Some(Field::Name));
        assert_eq!(fields[3], None);
        let told = HashMap::from([(plain("Navnn"), Field::Name)]);
        let found = meanings(&["Leverandør", "Navnn"], &told);
        assert_eq!(found[0], None);
        assert_eq!(found[1].as_ref().unwrap().certainty, Certainty::Told);
    }
}
