//! The locales that bilag ships, their fallback chains and their words, embedded and parsed once.
//!
//! What a workspace adds is left to `catalog`.

use std::sync::LazyLock;

use super::codes;
use super::file::FluentFile;
use crate::finding::Finding;
use crate::source::Source;

/// A locale that bilag ships.
pub(super) struct Shipped {
    /// Its language tag.
    pub(super) tag: &'static str,
    /// Where words are looked for that it lacks, nearest first.
    pub(super) chain: &'static [&'static str],
    /// Its parsed files, and what is wrong with each.
    pub(super) files: LazyLock<Vec<(FluentFile, Vec<Finding>)>>,
    sources: &'static [(&'static str, &'static str)],
}

macro_rules! locale {
    ($tag:literal falls back to $chain:expr, with $($file:literal),*) => {{
        const SOURCES: &[(&str, &str)] = &[$((
            concat!("locales/", $tag, "/", $file),
            include_str!(concat!("../../locales/", $tag, "/", $file)),
        )),*];
        Shipped { tag: $tag, chain: &$chain, files: LazyLock::new(|| parse(SOURCES)), sources: SOURCES }
    }};
}

static SHIPPED: [Shipped; 3] = [
    locale!("nb" falls back to ["da", "en"], with "annex.ftl", "check.ftl", "cli.ftl", "countries.ftl", "forms.ftl", "functions.ftl", "inspect.ftl", "processing.ftl", "words.ftl"),
    locale!("da" falls back to ["nb", "en"], with "annex.ftl", "check.ftl", "cli.ftl", "countries.ftl", "forms.ftl", "functions.ftl", "inspect.ftl", "processing.ftl", "words.ftl"),
    locale!("en" falls back to [], with "annex.ftl", "check.ftl", "cli.ftl", "countries.ftl", "forms.ftl", "functions.ftl", "inspect.ftl", "processing.ftl", "words.ftl"),
];

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

impl Shipped {
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

fn parse(sources: &[(&str, &str)]) -> Vec<(FluentFile, Vec<Finding>)> {
    sources.iter().map(|(name, text)| FluentFile::parse(&Source::new(*name, *text))).collect()
}

/// Tags that people give for a locale that has another, and what they mean.
const SLIPS: &[(&str, &str)] =
    &[("dk", "da"), ("gb", "en"), ("nn", "nb"), ("no", "nb"), ("uk", "en"), ("us", "en")];

/// The locale of the same language, whatever its country, or the one that a common slip means.
fn nearest(tag: &str) -> Option<&'static str> {
    let language = tag.split(['-', '_']).next().unwrap_or(tag).to_lowercase();
    let meant =
        SLIPS.iter().find(|(slip, _)| *slip == language).map_or(language.as_str(), |(_, meant)| meant);
    shipped().find(|known| *known == meant)
}
