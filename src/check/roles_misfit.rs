//! Modules between the parties that do not fit who they are and where.

use super::{Case, Finder, Rule, Subject};
use crate::finding::{Argument, Code, Level};
use crate::law;
use crate::register::Party;

pub(super) const RULE: Rule = Rule {
    code: Code("roles-misfit"),
    level: Level::Error,
    subject: Subject::Agreement,
    example: include_str!("examples/roles-misfit.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let terms = case.register.terms.overridden_by(&case.agreement.terms);
    let processor = case.register.processor.overridden_by(&case.agreement.processor);
    let is_inside = |party: &Party| party.country.map(|at| law::in_economic_area(at.code(), case.date));
    let misfits = terms.modules.iter().filter(|module| match module {
        // Between controllers, where one of these parties is a processor.
        1 => true,
        // The processor imports, which nobody does within the Economic Area.
        2 | 3 => is_inside(&processor) == Some(true),
        // The processor exports, so that the controller is abroad.
        _ => is_inside(&case.agreement.controller) == Some(true),
    });
    let misfits: Vec<Argument> = misfits.map(|module| Argument::Text(module.to_string())).collect();
    if !misfits.is_empty() {
        finder.agreement("/terms/modules", [("modules", Argument::list(misfits))]);
    }
}
