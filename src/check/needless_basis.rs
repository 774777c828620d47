//! A basis where there is no transfer.

use super::report::name;
use super::third_country::{abroad, basis};
use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("needless-basis"),
    level: Level::Warning,
    subject: Subject::Transfers,
    example: include_str!("examples/needless-basis.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    let abroad: Vec<usize> = abroad(case).map(|abroad| abroad.index).collect();
    for (index, entry) in case.register.subprocessors.iter().enumerate() {
        if let Some(transfer) = &entry.transfer
            && !entry.countries.is_empty()
            && abroad.binary_search(&index).is_err()
        {
            let name = name(entry);
            finder.entry(index, "transfer/basis", [name, basis(transfer.basis)]);
        }
    }
}
