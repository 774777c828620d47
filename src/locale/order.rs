//! The order of the alphabet, as each language has it (Unicode CLDR): å comes last in Norwegian and first in German.

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

use super::catalog::Catalog;

impl Catalog {
    /// Puts names in the order in which a reader of the language looks for them.
    pub fn sort(&self, names: &mut [String]) {
        let order = self.order.get_or_init(|| order(self.tag()));
        names.sort_by(|one, other| order.compare(one, other));
    }
}

/// The order of a shipped language.
fn order(tag: &str) -> CollatorBorrowed<'static> {
    let language = tag.parse().unwrap_or(Locale::UNKNOWN);
    Collator::try_new(language.into(), CollatorOptions::default()).expect("its data are compiled in")
}
