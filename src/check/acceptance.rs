//! Which findings somebody has accepted, and why.

use super::{Case, Facts, Found};
use crate::register::Acceptance;

/// A finding that is accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// What was found.
    pub found: Found,
    /// Why it is accepted.
    pub reason: String,
}

/// What nobody has accepted, and what somebody has. An entry's acceptances are for the findings about it, the agreement's
/// for those about the agreement.
#[must_use]
pub fn accepted(case: &Case<'_>, found: Vec<Found>) -> (Vec<Found>, Vec<Accepted>) {
    let (mut open, mut accepted) = (Vec::new(), Vec::new());
    for found in found {
        match acceptances(case, &found).iter().find(|one| one.check == found.finding.code.0) {
            Some(acceptance) => accepted.push(Accepted { found, reason: acceptance.reason.clone() }),
            None => open.push(found),
        }
    }
    (open, accepted)
}

fn acceptances<'a>(case: &Case<'a>, found: &Found) -> &'a [Acceptance] {
    match (found.facts, found.entry) {
        (Facts::Agreement, _) => &case.agreement.accepted,
        (Facts::Register | Facts::Words, Some(index)) => &case.register.subprocessors[index].accepted,
        (Facts::Register | Facts::Words, None) => &[],
    }
}
