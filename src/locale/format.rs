//! Dates, lists and names of countries as a language writes them, after patterns that its words give.

use std::fmt::Write;

use chrono::format::{Item, StrftimeItems};
use chrono::{Locale, NaiveDate};

use super::catalog::{Catalog, Found};
use super::codes;
use crate::finding::{Argument, Finding};
use crate::register::{Country, Territory};

/// The messages behind every date.
pub const DATE_WORDS: [&str; 2] = ["date-pattern", "date-locale"];

/// The messages behind a list of so many things.
#[must_use]
pub const fn list_words(count: usize) -> &'static [&'static str] {
    match count {
        0 | 1 => &[],
        2 => &["list-two"],
        3.. => &["list-more", "list-last"],
    }
}

/// The message that names a country.
#[must_use]
pub fn country_word(country: Country) -> String {
    format!("country-{country}")
}

/// The message that names a place.
#[must_use]
pub fn territory_word(place: Territory) -> String {
    match place {
        Territory::Country(country) => country_word(country),
        Territory::EuropeanUnion | Territory::EconomicArea => format!("region-{}", place.code()),
    }
}

impl Catalog {
    /// A date, in the pattern (`date-pattern`) and with the names of months (`date-locale`) of the language.
    ///
    /// # Errors
    /// A finding where these messages are missing or chrono cannot use them.
    pub fn date(&self, date: NaiveDate) -> Result<Found, Finding> {
        let pattern = self.text("date-pattern", &[])?;
        let name = self.text("date-locale", &[])?;
        let locale = Locale::try_from(name.text.as_str()).map_err(|_| {
            self.blame("date-locale", Finding::error(codes::DATE_LOCALE).with("name", name.text))
        })?;
        let text = format_date(date, &pattern.text, locale).ok_or_else(|| {
            self.blame("date-pattern", Finding::error(codes::DATE_PATTERN).with("pattern", pattern.text))
        })?;
        Ok(Found { text, fallback: pattern.fallback.or(name.fallback) })
    }

    /// Several things as one: `A`, `A og B`, `A, B og C`; nothing where there are none.
    ///
    /// # Errors
    /// A finding where `list-two`, `list-more` or `list-last` is missing.
    pub fn list(&self, items: &[String]) -> Result<Found, Finding> {
        let join = |id: &str, names: [&str; 2], head: String, next: &String| {
            self.text(id, &[(names[0], Argument::Text(head)), (names[1], Argument::Text(next.clone()))])
        };
        match items {
            [] => Ok(Found { text: String::new(), fallback: None }),
            [one] => Ok(Found { text: one.clone(), fallback: None }),
            [first, second] => join("list-two", ["first", "second"], first.clone(), second),
            [first, middle @ .., last] => {
                let mut head = first.clone();
                for next in middle {
                    head = join("list-more", ["head", "next"], head, next)?.text;
                }
                join("list-last", ["head", "last"], head, last)
            }
        }
    }

    /// A country's name.
    ///
    /// # Errors
    /// A finding where no message `country-<code>` is at hand.
    pub fn country(&self, country: Country) -> Result<Found, Finding> {
        self.text(&country_word(country), &[])
    }

    /// The name of a country, the Union or the Economic Area.
    ///
    /// # Errors
    /// A finding where no message `country-<code>` or `region-<code>` is at hand.
    pub fn territory(&self, territory: Territory) -> Result<Found, Finding> {
        match territory {
            Territory::Country(country) => self.country(country),
            Territory::EuropeanUnion | Territory::EconomicArea => {
                self.text(&format!("region-{}", territory.code()), &[])
            }
        }
    }
}

/// The date in words, if every part of the pattern is one that a date has.
fn format_date(date: NaiveDate, pattern: &str, locale: Locale) -> Option<String> {
    let items: Vec<Item<'_>> = StrftimeItems::new_with_locale(pattern, locale).collect();
    if items.contains(&Item::Error) {
        return None;
    }
    let mut text = String::new();
    write!(text, "{}", date.format_localized_with_items(items.iter(), locale)).ok()?;
    Some(text)
}
