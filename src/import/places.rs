//! Countries and territories by the names and codes that people use (`data/countries.json`, and the names of all languages).

use std::collections::HashMap;
use std::sync::LazyLock;

use super::data;
use super::phrases::held;
use super::plain::plain;
use crate::locale::{Catalog, Fallback, country_word, shipped};
use crate::register::{Country, Territory};

/// The places that a text names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Places {
    /// Each once, in the order of the text.
    pub(super) named: Vec<Territory>,
    /// Whether the text says nothing else.
    pub(super) is_all: bool,
}

/// The places that a text names.
pub(super) fn places(text: &str) -> Places {
    if text.len() > LONGEST {
        return Places::default();
    }
    // Codes are codes in capitals only: `no` is a word, `NO` is Norway.
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let codes: Vec<Option<Territory>> = words.map(code).collect();
    let held = held(&plain(text), &NAMES);
    let mut is_all = true;
    let names: Vec<(usize, Territory)> = held.found;
    let mut of_codes = Vec::new();
    for (at, word) in &held.rest {
        match codes.get(*at).copied().flatten() {
            Some(place) => of_codes.push((*at, place)),
            None => is_all &= BETWEEN.contains(&word.as_str()),
        }
    }
    // Beside the name of another place, a code may be something else: `San Marino, CA`, `Norge AS`.
    is_all &= names.is_empty() || of_codes.iter().all(|(_, code)| names.iter().any(|(_, name)| name == code));
    let mut found: Vec<_> = names.into_iter().chain(of_codes).collect();
    found.sort_by_key(|(at, _)| *at);
    let mut places: Vec<Territory> = Vec::new();
    for (_, place) in found {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    // So may a state of the United States: `CA, USA`, `Georgia, USA`.
    let has_states = places.iter().any(|place| place.code() == "US");
    is_all &= !(has_states && places.iter().any(|place| STATES.contains(&place.code())));
    Places { is_all: is_all && !places.is_empty(), named: places }
}

/// Countries whose code or name a state of the United States has too.
const STATES: [&str; 22] = [
    "AL", "AR", "AZ", "CA", "CO", "DE", "GA", "GE", "ID", "IL", "IN", "LA", "MA", "MD", "ME", "MN", "MO",
    "MS", "MT", "NE", "SC", "VA",
];

/// No list of countries is longer.
const LONGEST: usize = 2000;

/// Words between names of places, and before them.
const BETWEEN: [&str; 24] = [
    "and", "das", "dem", "den", "der", "det", "die", "eller", "i", "im", "in", "ja", "och", "oder", "og",
    "or", "samt", "sekä", "tai", "the", "und", "within", "på", "a",
];

/// The place of this code: two or three capitals.
fn code(word: &str) -> Option<Territory> {
    if !word.chars().all(|c| c.is_ascii_uppercase()) {
        return None;
    }
    match word.len() {
        2 => Territory::from_code(if word == "UK" { "GB" } else { word }),
        3 => CODES.get(word).copied(),
        _ => None,
    }
}

/// The countries by their codes of three letters (ISO 3166-1).
static CODES: LazyLock<HashMap<String, Territory>> = LazyLock::new(|| {
    let file = data::members(include_str!("data/countries.json"));
    let codes = file["alpha3"].as_object().into_iter().flatten();
    codes.filter_map(|(two, three)| Some((three.as_str()?.to_owned(), Territory::from_code(two)?))).collect()
});

/// The places by their names in all languages.
static NAMES: LazyLock<HashMap<String, Territory>> = LazyLock::new(|| {
    let file = data::members(include_str!("data/countries.json"));
    let mut names = HashMap::new();
    for (code, also) in data::lists(&file["also"]).chain(data::lists(&file["unions"])) {
        let Some(place) = Territory::from_code(code) else { continue };
        names.extend(data::texts(also).map(|name| (plain(name), place)));
    }
    for tag in shipped() {
        let Ok(catalog) = Catalog::new(tag, &[], Fallback::Refused) else { continue };
        for country in Country::all() {
            if let Ok(name) = catalog.text(&country_word(country), &[]) {
                names.insert(plain(&crate::locale::plain(&name.text)), Territory::Country(country));
            }
        }
    }
    names.remove("");
    names
});

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> (Vec<&'static str>, bool) {
        let places = places(text);
        (places.named.into_iter().map(Territory::code).collect(), places.is_all)
    }

    #[test]
    fn places_are_found_by_any_name() {
        for (text, expected) in [
            ("Irland", vec!["IE"]),
            ("Holland/ Irland", vec!["NL", "IE"]),
            ("USA", vec!["US"]),
            ("U.S.A.", vec!["US"]),
            ("England og Skottland", vec!["GB"]),
            ("Storbritannien", vec!["GB"]),
            ("NL, IE and US", vec!["NL", "IE", "US"]),
            ("DEU", vec!["DE"]),
            ("Bosnia og Hercegovina, Trinidad og Tobago", vec!["BA", "TT"]),
            ("Tyskland\nDanmark", vec!["DE", "DK"]),
            ("Saksa ja Suomi", vec!["DE", "FI"]),
            ("EU", vec!["EU"]),
            ("EU/EØS", vec!["EEA"]),
        ] {
            let found = codes(text);
            assert_eq!(found.0, expected, "{text}");
            assert!(found.1, "{text}");
        }
        for (text, expected) in [
            ("Georgia, USA", vec!["GE", "US"]),
            ("CA, USA", vec!["CA", "US"]),
            ("San Marino, CA", vec!["SM", "CA"]),
            ("Norge AS", vec!["NO", "AS"]),
            ("Irland (Dublin)", vec!["IE"]),
        ] {
            assert_eq!(codes(text), (expected, false), "{text}");
        }
        assert_eq!(codes("IE – Irland"), (vec!["IE"], true));
        assert_eq!(codes("Narnia"), (vec![], false));
        assert_eq!(codes("no"), (vec![], false));
        assert_eq!(codes(""), (vec![], false));
    }

    #[test]
    fn no_name_means_two_places() {
        let mut seen: HashMap<String, Territory> = HashMap::new();
        for tag in shipped() {
            let catalog = Catalog::new(tag, &[], Fallback::Refused).unwrap();
            for country in Country::all() {
                let name = plain(&catalog.text(&country_word(country), &[]).unwrap().text);
                let before = seen.insert(name.clone(), Territory::Country(country));
                assert!(before.is_none_or(|before| before == Territory::Country(country)), "{tag}: {name}");
            }
        }
        let file = data::members(include_str!("data/countries.json"));
        for (code, also) in data::lists(&file["also"]) {
            let place = Territory::from_code(code).unwrap_or_else(|| panic!("{code}"));
            for name in data::texts(also) {
                assert_eq!(NAMES[&plain(name)], place, "{name}");
            }
        }
        let codes: Vec<&str> = data::lists(&file["alpha3"]).map(|(two, _)| two).collect();
        assert_eq!(codes, Country::all().map(|country| country.to_string()).collect::<Vec<_>>());
        let threes: std::collections::HashSet<&str> =
            file["alpha3"].as_object().unwrap().values().map(|it| it.as_str().unwrap()).collect();
        assert_eq!(threes.len(), codes.len());
    }
}
