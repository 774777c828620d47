//! An adequacy decision of which it is not known whether it has effect where the data are sent from.

use super::report::{act, name};
use super::third_country::{based, covering, named};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Argument, Code, Level};
use crate::register::Basis;

pub(super) const RULE: Rule = Rule {
    code: Code("unverified-decision"),
    level: Level::Warning,
    subject: Subject::Transfers,
    example: include_str!("examples/unverified-decision.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let processor = case.register.processor.overridden_by(&case.agreement.processor);
    let Some(exporter) = processor.country else { return };
    for (abroad, _) in based(case).filter(|(_, transfer)| transfer.basis == Basis::Adequacy) {
        for country in &abroad.countries {
            let Some(decision) = covering(*country, case.date) else { continue };
            if decision.efta.get(exporter.code()).is_some_and(|effect| effect == "unverified") {
                let act = act(&decision.instrument);
                let exporter = ("exporter", Argument::words(format!("country-{exporter}")));
                let arguments = [name(abroad.entry), named([*country]), act, exporter];
                finder.entry(abroad.index, "transfer/basis", arguments);
            }
        }
    }
}
