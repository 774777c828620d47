//! Clauses for transfers between parties that both are in the Economic Area.

use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::law;
use crate::template::Fact;

pub(super) const RULE: Rule = Rule {
    code: Code("needless-clauses"),
    level: Level::Warning,
    subject: Subject::Agreement,
    example: include_str!("examples/needless-clauses.json"),
    find,
};

/// Modules that do not fit the parties are another rule's: `roles-misfit`.
fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let agreement = case.agreement;
    let processor = case.register.processor.overridden_by(&agreement.processor);
    let are_inside = [agreement.controller.country, processor.country]
        .iter()
        .all(|country| country.is_some_and(|at| law::in_economic_area(at.code(), case.date)));
    let has_modules = !case.register.terms.overridden_by(&agreement.terms).modules.is_empty();
    if !are_inside || has_modules {
        return;
    }
    for annex in case.annexes.iter().filter(|annex| annex.depends_on(Fact::Modules)) {
        let at = agreement.annexes.iter().position(|asked| *asked == annex.id);
        let pointer = at.map_or_else(|| "/annexes".to_owned(), |at| format!("/annexes/{at}"));
        finder.agreement(&pointer, [("annex", annex.id.as_str().into())]);
    }
}
