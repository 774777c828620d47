//! What bilag says in a language, where it is only compared with what a list says.

use crate::locale::{Catalog, Fallback, plain};

/// The words of a language.
pub(super) struct Spoken(Option<Catalog>);

impl Spoken {
    /// Those of a language that bilag ships.
    pub(super) fn of(locale: &str) -> Self {
        Self(Catalog::new(locale, &[], Fallback::Permitted).ok())
    }

    /// What a message says; nothing where there is none.
    pub(super) fn text(&self, id: &str) -> String {
        let text = self.0.as_ref().and_then(|catalog| catalog.text(id, &[]).ok());
        text.map(|found| plain(&found.text)).unwrap_or_default()
    }
}
