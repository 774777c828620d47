//! An annex about sub-processors, where it is not said how they are authorised.

use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::template::Fact;

pub(super) const RULE: Rule = Rule {
    code: Code("no-authorisation"),
    level: Level::Warning,
    subject: Subject::Agreement,
    example: include_str!("examples/no-authorisation.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let is_said = case.register.terms.overridden_by(&case.agreement.terms).authorisation.is_some();
    let is_asked = case.annexes.iter().any(|annex| annex.depends_on(Fact::Authorisation));
    if is_asked && !is_said {
        finder.agreement("/terms", []);
    }
}
