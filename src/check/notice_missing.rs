//! A general authorisation without a time in which to object.

use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::register::Authorisation;

pub(super) const RULE: Rule = Rule {
    code: Code("notice-missing"),
    level: Level::Warning,
    subject: Subject::Agreement,
    example: include_str!("examples/notice-missing.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let terms = case.register.terms.overridden_by(&case.agreement.terms);
    if terms.authorisation == Some(Authorisation::General) && terms.notice_days.is_none() {
        finder.agreement("/terms", []);
    }
}
