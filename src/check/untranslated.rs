//! What the workspace says in one language and not in another that the agreement asks for.

use std::collections::HashMap;

use super::words::locales;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::register::Family;
use crate::said::Said;

pub(super) const RULE: Rule = Rule {
    code: Code("untranslated"),
    level: Level::Warning,
    subject: Subject::Words,
    example: include_str!("examples/untranslated.json"),
    find,
};

/// Terms are each language's own affair; descriptions and functions have rules of their own.
fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let locales = locales(case);
    let mut said_in: HashMap<&str, (&Said, Vec<&str>)> = HashMap::new();
    for said in case.words {
        let is_other = [".description", ".function"].iter().any(|attribute| said.id.ends_with(attribute))
            || Family::Function.code(&said.id).is_some();
        if !is_other && !said.id.starts_with('-') && !said.is_replacing {
            said_in.entry(&said.id).or_insert_with(|| (said, Vec::new())).1.push(said.locale);
        }
    }
    let mut messages: Vec<_> = said_in.into_values().collect();
    messages.sort_by_key(|(said, _)| (said.locale, said.place.span.start));
    for (said, known) in messages {
        for locale in locales.iter().filter(|locale| !known.contains(*locale)) {
            let id = ("id", said.id.as_str().into());
            finder.words(said, None, [id, ("locale", (*locale).into()), ("other", said.locale.into())]);
        }
    }
}
