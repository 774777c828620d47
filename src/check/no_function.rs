//! A sub-processor whose function has no words in a language that the agreement asks for.

use std::collections::HashSet;

use super::report::name;
use super::words::locales;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::register::Family;

pub(super) const RULE: Rule = Rule {
    code: Code("no-function"),
    level: Level::Warning,
    subject: Subject::Words,
    example: include_str!("examples/no-function.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let is_of_functions = |id: &str| id.starts_with(Family::Function.message()) || id.ends_with(".function");
    let of_functions = case.words.iter().filter(|said| is_of_functions(&said.id));
    let said: HashSet<(&str, &str)> = of_functions.map(|said| (said.locale, said.id.as_str())).collect();
    let locales = locales(case);
    let entries = case.register.subprocessors.iter().enumerate();
    for (index, entry) in entries.filter(|(_, entry)| !entry.function.is_empty()) {
        let common = Family::Function.id(&entry.function);
        if (case.ships)(&common) {
            continue;
        }
        let own = format!("{}.function", entry.id);
        for locale in &locales {
            if !said.contains(&(*locale, common.as_str())) && !said.contains(&(*locale, own.as_str())) {
                let code = ("code", entry.function.as_str().into());
                finder.entry(index, "function", [name(entry), code, ("locale", (*locale).into())]);
            }
        }
    }
}
