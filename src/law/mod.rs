//! Dated law as data: which states are in the European Economic Area, which places the Commission found to protect data
//! adequately, what else may carry a transfer, and when.
//!
//! Rules about it are `check`'s; here are only facts with their sources, in `data/*.json`. A row has `from`, the first day,
//! and may have `until`, the last day on which it could be relied on, and names its `source`.

mod adequacy;
mod authority;
mod duty;
mod file;
mod instrument;
mod standing;
mod table;
mod territory;
#[cfg(test)]
mod tests;
mod timeline;

pub use adequacy::{AdequacyDecision, adequacy_decisions, scopes};
pub use authority::{SupervisoryAuthority, supervisory_authority};
pub use duty::Duty;
pub use file::End;
pub use instrument::{Instrument, Provision, Recipients, instruments};
pub use standing::{Standing, standing};
pub use table::{Row, Table, tables};
pub use territory::{in_economic_area, is_member, territories};
pub use timeline::{Period, What, timeline};
