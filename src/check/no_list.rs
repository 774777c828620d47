//! Sub-processors that are authorised, and no annex that names them.

use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::template::{Ask, Field};

pub(super) const RULE: Rule = Rule {
    code: Code("no-list"),
    level: Level::Warning,
    subject: Subject::Agreement,
    example: include_str!("examples/no-list.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let is_authorised = case.register.terms.overridden_by(&case.agreement.terms).authorisation.is_some();
    let are_named = [Field::Name, Field::LegalName].into_iter().any(|name| case.prints(Ask::Entry(name)));
    let has_annexes = !case.annexes.is_empty();
    if is_authorised && has_annexes && !are_named && !case.register.subprocessors.is_empty() {
        finder.agreement("/annexes", []);
    }
}
