//! A text that names another basis than the register does.

use super::report::name;
use super::third_country::basis;
use super::words::of_entries;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::register::Basis;

pub(super) const RULE: Rule = Rule {
    code: Code("basis-in-words"),
    level: Level::Warning,
    subject: Subject::Words,
    example: include_str!("examples/basis-in-words.json"),
    find,
};

/// A term that is called as a basis is (`-scc`, `-dpf`) says that basis.
fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (said, index) in of_entries(case) {
        let entry = &case.register.subprocessors[index];
        for term in &said.references {
            let Some(named) = term.strip_prefix('-').and_then(Basis::from_code) else { continue };
            if entry.transfer.as_ref().is_none_or(|transfer| transfer.basis != named) {
                let term = ("term", term.as_str().into());
                let arguments = [name(entry), basis(named), term, ("locale", said.locale.into())];
                finder.said(said, index, arguments);
            }
        }
    }
}
