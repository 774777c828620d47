//! Sentences of a description that say where data rest (`data/storage.json`).

use std::sync::LazyLock;

use super::data;
use super::places::places;
use super::plain::plain;
use super::sentences::sentences;
use crate::register::Territory;

/// What a description says of where data rest.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Stored {
    /// Where, each once.
    pub(super) places: Vec<Territory>,
    /// The sentences that say so.
    pub(super) said: Vec<String>,
}

/// What whole sentences of a description say.
pub(super) fn stored(description: &str) -> Stored {
    let mut stored = Stored::default();
    for sentence in sentences(description) {
        if sentence.len() > LONGEST {
            continue;
        }
        let text = format!(" {} ", plain(sentence));
        let Some(places) = PATTERNS.iter().find_map(|pattern| matched(&text, pattern)) else { continue };
        for place in places {
            if !stored.places.contains(&place) {
                stored.places.push(place);
            }
        }
        stored.said.push(sentence.to_owned());
    }
    stored
}

/// No such sentence is longer.
const LONGEST: usize = 300;

/// The places that stand in a pattern's gaps, where all of the text is of the pattern.
fn matched(text: &str, pattern: &[String]) -> Option<Vec<Territory>> {
    let (first, others) = pattern.split_first()?;
    let mut rest = text.strip_prefix(first.as_str())?;
    let mut found = Vec::new();
    for (at, part) in others.iter().enumerate() {
        let end = if at + 1 == others.len() {
            rest.len().checked_sub(part.len()).filter(|end| rest.get(*end..) == Some(part))?
        } else {
            rest.find(part.as_str())?
        };
        let here = places(&rest[..end]);
        if !here.is_all {
            return None;
        }
        found.extend(here.named);
        rest = &rest[end + part.len()..];
    }
    Some(found)
}

/// The patterns, each as what stands around its gaps, with a space at either end.
static PATTERNS: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let spaced = |part: &str| {
        let part = plain(part);
        if part.is_empty() { " ".to_owned() } else { format!(" {part} ") }
    };
    let file = data::members(include_str!("data/storage.json"));
    let patterns = file.values().flat_map(data::texts);
    patterns.map(|pattern| pattern.split("{}").map(spaced).collect()).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<&'static str> {
        stored(text).places.into_iter().map(Territory::code).collect()
    }

    #[test]
    fn sentences_that_say_where_data_rest_are_understood() {
        for (text, expected) in [
            ("Vi bruker Amazon. Data lagres i EU", vec!["EU"]),
            ("Data lagres i EU og sikkerhetskopieres i Nederland", vec!["EU", "NL"]),
            ("Google har ikke tilgang. Data lagres i USA.", vec!["US"]),
            ("Data lagres i EU..", vec!["EU"]),
            ("Ingen data lagres.", vec![]),
            ("I Sharspring lagres ingen data som er lagret i et årshjul.", vec![]),
            ("Data lagres ikke i EU.", vec![]),
            ("Data lagres i EU, men sendes til USA.", vec![]),
            ("Data is stored in Ireland and Germany.", vec!["IE", "DE"]),
            ("Die Daten werden in Deutschland gespeichert.", vec!["DE"]),
            ("Data opbevares i EU.", vec!["EU"]),
            ("Data lagras i Sverige.", vec!["SE"]),
        ] {
            assert_eq!(codes(text), expected, "{text}");
        }
    }

    #[test]
    fn every_pattern_has_a_gap() {
        let file = data::members(include_str!("data/storage.json"));
        assert_eq!(file.keys().copied().collect::<Vec<_>>(), ["da", "de", "en", "fi", "nb", "nn", "sv"]);
        for pattern in file.values().flat_map(data::texts) {
            let text = pattern.replace("{}", "EU");
            assert_eq!(codes(&text), ["EU"], "{pattern}");
        }
    }
}
