//! An agreement dated before the newest entry of the register.

use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("older-than-register"),
    level: Level::Warning,
    subject: Subject::Agreement,
    example: include_str!("examples/older-than-register.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let entries = case.register.subprocessors.iter();
    let newest =
        entries.filter_map(|entry| Some((entry.updated?, &entry.name))).max_by_key(|(date, _)| *date);
    if let Some((updated, name)) = newest.filter(|(updated, _)| *updated > case.date) {
        let arguments =
            [("name", name.as_str().into()), ("updated", updated.into()), ("date", case.date.into())];
        finder.agreement("/date", arguments);
    }
}
