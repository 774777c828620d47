//! On what a section or a column depends.

use serde::Serialize;

use super::{Fact, Field};

/// What must be so for a part of an annex to be there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Condition {
    /// Each of them holds.
    All {
        /// At least one.
        all: Vec<Self>,
    },
    /// One of them holds.
    Any {
        /// At least one.
        any: Vec<Self>,
    },
    /// It does not hold.
    Not {
        /// What does not.
        not: Box<Self>,
    },
    /// The fact is this code or number, or has it among others.
    Is {
        /// Which fact.
        fact: Fact,
        /// The code or number.
        is: Expected,
    },
    /// The fact is not known, or is.
    Blank {
        /// Which fact.
        fact: Subject,
        /// Whether it is unknown.
        blank: bool,
    },
}

/// What a condition may ask to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Subject {
    /// A fact of the agreement.
    Agreement(Fact),
    /// A fact of the sub-processor that a repeated group stands for.
    Entry(Field),
}

/// What a fact is compared with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Expected {
    /// A code.
    Code(String),
    /// A number.
    Number(u16),
}
