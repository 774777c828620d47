//! A processor in a third country, where nothing is named that allows a transfer to it.

use super::third_country::covering;
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Argument, Code, Level};
use crate::law;
use crate::template::Fact;

pub(super) const RULE: Rule = Rule {
    code: Code("processor-abroad"),
    level: Level::Warning,
    subject: Subject::Agreement,
    example: include_str!("examples/processor-abroad.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let agreement = case.agreement;
    let processor = case.register.processor.overridden_by(&agreement.processor);
    let Some(country) = processor.country else { return };
    let is_inside = |code| law::in_economic_area(code, case.date);
    let is_transfer =
        !is_inside(country.code()) && agreement.controller.country.is_none_or(|at| is_inside(at.code()));
    let has_clauses = !case.register.terms.overridden_by(&agreement.terms).modules.is_empty()
        || case.annexes.iter().any(|annex| annex.depends_on(Fact::Modules));
    if is_transfer && !has_clauses && covering(country, case.date).is_none() {
        finder.agreement("/processor", [("country", Argument::words(format!("country-{country}")))]);
    }
}
