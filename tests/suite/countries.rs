//! `locales/<tag>/countries.ftl` says what Unicode CLDR says. `UPDATE_REF=1` rewrites it.

use std::fmt::Write as _;
use std::path::Path;

use bilag::locale::shipped;
use bilag::register::Country;
use icu_locale::Locale;
use icu_locale::names::RegionDisplayName;

#[test]
fn names_of_countries_are_those_of_cldr() {
    for tag in shipped() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag).join("countries.ftl");
        let wanted = countries(tag);
        if std::env::var_os("UPDATE_REF").is_some() {
            std::fs::write(&path, &wanted).unwrap();
        }
        let found = std::fs::read_to_string(&path).unwrap();
        let different = wanted.lines().zip(found.lines()).find(|(wanted, found)| wanted != found);
        assert!(wanted == found, "{}: {different:?}; UPDATE_REF=1 cargo test rewrites it", path.display());
    }
}

#[test]
fn bokmål_is_norwegian() {
    assert_eq!(name("nb", Country::from_code("NO").unwrap()), "Norge");
    assert_eq!(name("nb", Country::from_code("DE").unwrap()), "Tyskland");
    assert_eq!(name("da", Country::from_code("NL").unwrap()), "Nederlandene");
}

fn countries(tag: &str) -> String {
    let mut text =
        String::from("# The names of countries in Unicode CLDR. Made by tests/suite/countries.rs.\n\n");
    for country in Country::all() {
        writeln!(text, "country-{country} = {}", name(tag, country)).unwrap();
    }
    text
}

fn name(tag: &str, country: Country) -> String {
    let locale: Locale = tag.parse().unwrap();
    RegionDisplayName::try_new_light(locale.into(), country.code().parse().unwrap()).unwrap().to_string()
}
