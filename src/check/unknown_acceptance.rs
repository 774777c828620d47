//! An acceptance of what no rule finds.

use super::{Case, Finder, Rule, Subject, rule};
use crate::finding::{Code, Level};
use crate::register::Acceptance;

pub(super) const RULE: Rule = Rule {
    code: Code("unknown-acceptance"),
    level: Level::Error,
    subject: Subject::Register,
    example: include_str!("examples/unknown-acceptance.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let unknown = |accepted: &[Acceptance]| {
        let codes = accepted.iter().map(|one| one.check.clone()).enumerate();
        codes.filter(|(_, code)| rule(code).is_none()).collect::<Vec<_>>()
    };
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        for (at, code) in unknown(&entry.accepted) {
            finder.entry(index, &format!("accepted/{at}/check"), [("code", code.into())]);
        }
    }
    for (at, code) in unknown(&case.agreement.accepted) {
        finder.agreement(&format!("/accepted/{at}/check"), [("code", code.into())]);
    }
}
