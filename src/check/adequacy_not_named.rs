//! A country that a decision covers, while the entry does not say so.

use super::report::{act, name};
use super::third_country::{abroad, covering, named};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("adequacy-not-named"),
    level: Level::Warning,
    subject: Subject::Transfers,
    example: include_str!("examples/adequacy-not-named.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for abroad in abroad(case).filter(|abroad| abroad.entry.transfer.is_none()) {
        for country in &abroad.countries {
            if let Some(decision) = covering(*country, case.date) {
                let act = act(&decision.instrument);
                finder.entry(abroad.index, "countries", [name(abroad.entry), named([*country]), act]);
            }
        }
    }
}
