//! Dated law as data: which states are in the European Economic Area, and when.
//!
//! Rules about it are `check`'s; here are only facts with their sources, in `data/*.json`.

mod authority;
mod territory;

pub use authority::{SupervisoryAuthority, supervisory_authority};
pub use territory::in_economic_area;
