//! An annex that bilag made → what it carries: its register and words need no guessing.

use std::collections::BTreeMap;

use super::codes;
use super::report::Report;
use super::words::{Message, Words, escaped};
use crate::finding::{Finding, Level};
use crate::inspect::{Annex, Verdict};
use crate::locale::{Catalog, Fallback, plain};
use crate::register::Register;
use crate::source::Source;

/// What an annex says of itself.
pub(super) struct Carried {
    pub(super) locale: String,
    pub(super) register: Register,
    pub(super) words: Words,
    /// The Fluent files that it carries, by language.
    pub(super) files: BTreeMap<String, String>,
}

/// What an annex carries.
///
/// # Errors
/// Whatever is wrong with what it carries.
pub(super) fn carried(annex: Annex<'_>, report: &mut Report) -> Result<Carried, Vec<Finding>> {
    if let Ok(Verdict::Different(_)) = annex.verify() {
        report.add(Finding::new(codes::IMPORT_ANNEX_DIFFERS, Level::Warning));
    }
    let record = annex.record;
    report.add(Finding::new(codes::IMPORT_ANNEX, Level::Note).with("annex", record.annex.template.as_str()));
    let mut register = record.register;
    // What it lacks is not known to the new register either.
    register.partial = false;
    let locale = record.annex.locale;
    let sources: Vec<Source> = record
        .words
        .iter()
        .map(|(tag, text)| Source::new(format!("locales/{tag}.ftl"), text.as_str()))
        .collect();
    let catalog = Catalog::new(&locale, &sources, Fallback::Permitted)?;
    let mut messages = Vec::new();
    for entry in &register.subprocessors {
        for attribute in ["function", "description", "delimitation"] {
            let Ok(found) = catalog.text(&format!("{}.{attribute}", entry.id), &[]) else { continue };
            let text = plain(&found.text);
            let (id, attribute, pattern) = (entry.id.clone(), attribute.to_owned(), escaped(&text));
            messages.push(Message { id, attribute, text, pattern });
        }
    }
    Ok(Carried { locale, register, words: Words { terms: BTreeMap::new(), messages }, files: record.words })
}
