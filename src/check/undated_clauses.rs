//! Standard contractual clauses of which nothing says which set they are, now that only one can be relied on.

use super::report::name;
use super::third_country::{based, is_undated};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};
use crate::law::Standing;

pub(super) const RULE: Rule = Rule {
    code: Code("undated-clauses"),
    level: Level::Error,
    subject: Subject::Transfers,
    example: include_str!("examples/undated-clauses.json"),
    find,
};

/// That an entry was confirmed of late does not say that clauses were: so clauses without date and module are taken for no set.
/// `dead-basis` is about those that cannot be of the set in force.
fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for (abroad, transfer) in based(case).filter(|(_, transfer)| is_undated(transfer, case.date)) {
        let standings = abroad.standings(transfer, case.date);
        if standings.iter().any(|(_, standing)| matches!(standing, Standing::InForce { .. })) {
            finder.entry(abroad.index, "transfer/basis", [name(abroad.entry)]);
        }
    }
}
