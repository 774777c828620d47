//! A fact that an import made of somebody's words and nobody has confirmed.

use super::report::name;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Argument, Code, Level};
use crate::register::Unconfirmed;

pub(super) const RULE: Rule = Rule {
    code: Code("unconfirmed-fact"),
    level: Level::Warning,
    subject: Subject::Register,
    example: include_str!("examples/unconfirmed-fact.json"),
    find,
};

/// What the argument `said` is where a fact was made of nothing in particular.
const NONE: &str = "none";

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        for (at, one) in entry.unconfirmed.iter().enumerate() {
            let fact = ("fact", Argument::words(Unconfirmed::word(one.fact)));
            let said = ("said", one.said.as_deref().unwrap_or(NONE).into());
            finder.entry(index, &format!("unconfirmed/{at}/fact"), [name(entry), fact, said]);
        }
    }
}
