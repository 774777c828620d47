//! What a careful privacy lawyer would find in the facts of a register and an agreement, at a date.
//!
//! Each rule is a file with one [`Rule`]; `locales/<tag>/rules.ftl` words it and explains it. Rules know facts and law, no
//! files and no words: where in a file a finding stands is said as a JSON Pointer, and the rest is left to the caller.

mod acceptance;
mod example;
mod report;
mod role;
mod third_country;
mod words;

mod adequacy_not_named;
mod anonymous_in_words;
mod basis_ends;
mod basis_in_words;
mod basis_not_in_force;
mod business_number;
mod dead_basis;
mod decision_scope;
mod entry_incomplete;
mod future_date;
mod independent_controller;
mod lasting_derogation;
mod left_area;
mod misplaced_word;
mod module_misfit;
mod name_spelt_otherwise;
mod needless_basis;
mod needless_clauses;
mod no_authorisation;
mod no_basis;
mod no_country;
mod no_description;
mod no_function;
mod no_list;
mod no_module;
mod no_review_date;
mod notice_missing;
mod older_than_register;
mod own_business;
mod party_incomplete;
mod private_address;
mod processor_abroad;
mod registration_number;
mod roles_misfit;
mod same_company;
mod same_text;
mod stale_entry;
mod storage_at_odds;
mod storage_in_words;
mod transfer_not_assessed;
mod typed_out_term;
mod unconfirmed_fact;
mod undated_clauses;
mod unidentified_subprocessor;
mod unknown_acceptance;
mod untranslated;
mod unverified_decision;

pub use acceptance::{Accepted, accepted};
pub use example::{Example, Of};
pub use report::{Facts, Finder, Found};

use chrono::NaiveDate;

use crate::finding::{Code, Level};
use crate::register::{Agreement, Register};
use crate::said::Said;
use crate::template::{Ask, Template};

/// What is judged.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The register.
    pub register: &'a Register,
    /// The agreement.
    pub agreement: &'a Agreement,
    /// The annexes that are to be made of it.
    pub annexes: &'a [&'a Template],
    /// The day whose law counts.
    pub date: NaiveDate,
    /// What the workspace says in its languages.
    pub words: &'a [Said],
    /// Whether bilag itself has words for the message of this id: `function-hosting`.
    pub ships: fn(&str) -> bool,
}

impl Case<'_> {
    /// Whether an annex prints the fact.
    fn prints(&self, fact: Ask) -> bool {
        self.annexes.iter().any(|annex| annex.asks().contains(&fact))
    }
}

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// Transfers to third countries (GDPR chapter V).
    Transfers,
    /// The entries of the register.
    Register,
    /// The agreement and its parties.
    Agreement,
    /// What the workspace says in its languages.
    Words,
}

impl Subject {
    /// The code that JSON and Fluent use.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Transfers => "transfers",
            Self::Register => "register",
            Self::Agreement => "agreement",
            Self::Words => "words",
        }
    }
}

/// One rule: what it is called, how much its findings weigh, and how they are found.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The code of its findings; also the id of the messages that word and explain it.
    pub code: Code,
    /// How much they weigh.
    pub level: Level,
    /// What it is about.
    pub subject: Subject,
    /// Facts with the fault and the same without it, as JSON.
    example: &'static str,
    find: fn(&Case<'_>, &mut Finder<'_>),
}

impl Rule {
    /// Whether it finds the same for all agreements that [`as_rules_about_the_register_know`] them are equal.
    #[must_use]
    pub fn is_about_register(&self) -> bool {
        self.subject != Subject::Agreement
            && ![private_address::RULE.code, unknown_acceptance::RULE.code].contains(&self.code)
    }
}

/// An agreement with what rules about the register ask of it, and nothing else: so agreements that differ otherwise need be judged
/// by these rules once.
#[must_use]
pub fn as_rules_about_the_register_know(agreement: &Agreement) -> Agreement {
    let Agreement { until, annexes, locales, processor, .. } = agreement.clone();
    Agreement { until, annexes, locales, processor, ..Agreement::default() }
}

/// Every rule, in the order in which their findings are told.
pub static RULES: &[Rule] = &[
    no_country::RULE,
    no_basis::RULE,
    dead_basis::RULE,
    basis_not_in_force::RULE,
    undated_clauses::RULE,
    basis_ends::RULE,
    decision_scope::RULE,
    unverified_decision::RULE,
    adequacy_not_named::RULE,
    no_module::RULE,
    module_misfit::RULE,
    transfer_not_assessed::RULE,
    lasting_derogation::RULE,
    needless_basis::RULE,
    storage_at_odds::RULE,
    left_area::RULE,
    future_date::RULE,
    unconfirmed_fact::RULE,
    stale_entry::RULE,
    no_review_date::RULE,
    unidentified_subprocessor::RULE,
    entry_incomplete::RULE,
    independent_controller::RULE,
    own_business::RULE,
    same_company::RULE,
    private_address::RULE,
    older_than_register::RULE,
    party_incomplete::RULE,
    registration_number::RULE,
    no_authorisation::RULE,
    notice_missing::RULE,
    no_list::RULE,
    roles_misfit::RULE,
    needless_clauses::RULE,
    processor_abroad::RULE,
    no_description::RULE,
    no_function::RULE,
    untranslated::RULE,
    storage_in_words::RULE,
    basis_in_words::RULE,
    anonymous_in_words::RULE,
    name_spelt_otherwise::RULE,
    misplaced_word::RULE,
    typed_out_term::RULE,
    same_text::RULE,
    unknown_acceptance::RULE,
];

/// The rule of this code.
#[must_use]
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.code.0 == code)
}

/// Everything that these rules find, rule by rule.
#[must_use]
pub fn check<'r>(case: &Case<'_>, rules: impl IntoIterator<Item = &'r Rule>) -> Vec<Found> {
    let mut found = Vec::new();
    for rule in rules {
        (rule.find)(case, &mut Finder::new(rule, &mut found));
    }
    found
}
