//! The locales that bilag ships, their fallback chains and their words, embedded and parsed once.
//!
//! What a workspace adds is left to `catalog`.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::codes;
use super::file::FluentFile;
use super::glossary::{self, Glossary};
use super::screen::Screen;
use crate::finding::Finding;
use crate::source::Source;

/// A locale that bilag ships.
pub(super) struct Shipped {
    /// Its language tag.
    pub(super) tag: &'static str,
    /// Where a draft looks for words that it lacks, nearest first: languages that its readers read as a matter of course.
    pub(super) chain: &'static [&'static str],
    /// Its parsed files, and what is wrong with each.
    pub(super) files: LazyLock<Vec<(FluentFile, Vec<Finding>)>>,
    /// Its terms of art.
    pub(super) glossary: LazyLock<Glossary>,
    /// What tells at once that a text has no word of another language.
    pub(super) screen: LazyLock<Screen>,
    /// The ids of its messages and terms (`amazon`, `-term`), without their attributes.
    pub(super) ids: LazyLock<HashSet<&'static str>>,
    sources: &'static [(&'static str, &'static str)],
}

/// The files that each locale has.
macro_rules! sources {
    ($tag:literal) => {
        sources!(@ $tag: "annex" "check" "cli" "countries" "forms" "functions" "import" "inspect" "processing" "rules" "words")
    };
    (@ $tag:literal: $($file:literal)*) => {
        &[$((
            concat!("locales/", $tag, "/", $file, ".ftl"),
            include_str!(concat!("../../locales/", $tag, "/", $file, ".ftl")),
        )),*]
    };
}

macro_rules! locales {
    ($($tag:literal => $chain:expr,)*) => {
        [$({
            const SOURCES: &[(&str, &str)] = sources!($tag);
            const GLOSSARY: &str = include_str!(concat!("../../locales/", $tag, "/glossary.json"));
            Shipped {
                tag: $tag,
                chain: &$chain,
                files: LazyLock::new(|| parse(SOURCES)),
                glossary: LazyLock::new(|| glossary::read(GLOSSARY)),
                screen: LazyLock::new(|| Screen::new(&glossary::read(GLOSSARY))),
                ids: LazyLock::new(|| ids(SOURCES)),
                sources: SOURCES,
            }
        }),*]
    };
}

// Norwegians, Danes and Swedes read each other's contracts, and nearly the same word names the same thing in their laws;
// written Swedish is the furthest from the others. Finns and Germans read English, Finns then Swedish, in which Finland's
// laws are published too. English has no chain: its readers may read nothing else.
static SHIPPED: [Shipped; 7] = locales! {
    "nb" => ["nn", "da", "sv", "en"],
    "nn" => ["nb", "da", "sv", "en"],
    "da" => ["nb", "nn", "sv", "en"],
    "sv" => ["nb", "nn", "da", "en"],
    "fi" => ["en", "sv"],
    "de" => ["en"],
    "en" => [],
};

/// The language tags of the locales that bilag ships.
pub fn shipped() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().map(|locale| locale.tag)
}

/// The shipped file of this name, as findings name it (`locales/nb/annex.ftl`), to show a place in it.
#[must_use]
pub fn shipped_source(name: &str) -> Option<Source> {
    let mut sources = SHIPPED.iter().flat_map(|locale| locale.sources);
    sources.find(|source| source.0 == name).map(|&(name, text)| Source::new(name, text))
}

/// Whether bilag has words for the message of this id in each language: `function-hosting`.
#[must_use]
pub fn ships(id: &str) -> bool {
    SHIPPED.iter().all(|locale| locale.ids.contains(id))
}

impl Shipped {
    /// All of them.
    pub(super) fn all() -> &'static [Self; SHIPPED.len()] {
        &SHIPPED
    }

    /// The shipped locale of this tag.
    ///
    /// # Errors
    /// Where there is none: a finding that names the nearest.
    pub(super) fn of(tag: &str) -> Result<&'static Self, Finding> {
        SHIPPED.iter().find(|locale| locale.tag == tag).ok_or_else(|| {
            Finding::error(codes::UNKNOWN_LOCALE)
                .with("locale", tag)
                .with("nearest", nearest(tag).unwrap_or("none"))
                .with("shipped", shipped().collect::<Vec<_>>().join(", "))
        })
    }
}

/// What begins a line and has an equals sign after it.
fn ids(sources: &[(&str, &'static str)]) -> HashSet<&'static str> {
    let lines = sources.iter().flat_map(|(_, text)| text.lines());
    lines.filter_map(|line| line.split_once(" =").map(|(id, _)| id)).collect()
}

fn parse(sources: &[(&str, &str)]) -> Vec<(FluentFile, Vec<Finding>)> {
    sources.iter().map(|(name, text)| FluentFile::parse(&Source::new(*name, *text))).collect()
}

/// Tags that people give for a locale that has another: countries, the codes of three letters (ISO 639-2), and `no`,
/// which is right for Norwegian of both kinds.
const SLIPS: &[(&str, &[&str])] = &[
    ("nb", &["no", "nob", "nor"]),
    ("nn", &["nno"]),
    ("da", &["dan", "dk"]),
    ("sv", &["se", "swe"]),
    ("fi", &["fin"]),
    ("de", &["at", "ch", "deu", "ger"]),
    ("en", &["eng", "gb", "ie", "uk", "us"]),
];

/// The locale of the same language, whatever its country, or the one that a common slip means.
fn nearest(tag: &str) -> Option<&'static str> {
    let language = tag.split(['-', '_']).next().unwrap_or(tag).to_lowercase();
    let slip = SLIPS.iter().find(|(_, slips)| slips.contains(&language.as_str())).map(|(meant, _)| *meant);
    shipped().find(|known| *known == slip.unwrap_or(&language))
}
