//! A company that signs, and the people who speak for it.

use chrono::NaiveDate;
use serde::Serialize;

use super::processing::listed;
use super::{Country, is_default};

/// Which side of the agreement a party stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Decides purposes and means (GDPR art. 4(7)).
    Controller,
    /// Processes on the controller's behalf (GDPR art. 4(8)).
    Processor,
}

impl Role {
    /// Both, in the order in which annexes name them.
    pub const ALL: [Self; 2] = [Self::Controller, Self::Processor];

    /// The key that JSON, Fluent and form fields use.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Controller => "controller",
            Self::Processor => "processor",
        }
    }
}

/// One party. Any fact may be blank: it prints as a fill-in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Party {
    /// Legal name.
    #[serde(skip_serializing_if = "is_default")]
    pub name: Option<String>,
    /// Number in the business register (organisasjonsnummer, CVR).
    #[serde(skip_serializing_if = "is_default")]
    pub registration_number: Option<String>,
    /// Postal address on one line.
    #[serde(skip_serializing_if = "is_default")]
    pub address: Option<String>,
    /// Country of establishment.
    #[serde(skip_serializing_if = "is_default")]
    pub country: Option<Country>,
    /// Who answers questions about the agreement.
    #[serde(skip_serializing_if = "is_default")]
    pub contact: Contact,
    /// Data protection officer, where there is one (GDPR art. 37).
    #[serde(skip_serializing_if = "is_default")]
    pub dpo: Contact,
    /// What it does that matters to a transfer of data, by code (Annex I.A of the clauses of (EU) 2021/914).
    #[serde(skip_serializing_if = "is_default")]
    pub activities: Vec<String>,
    /// When it acceded to the clauses, where it did not sign them first (clause 5 of (EU) 2021/915, 7 of 2021/914).
    #[serde(skip_serializing_if = "is_default")]
    pub accession: Option<NaiveDate>,
    /// Who signs.
    #[serde(skip_serializing_if = "is_default")]
    pub signatory: Signatory,
}

/// A person or office to write to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// Name of the person or office.
    #[serde(skip_serializing_if = "is_default")]
    pub name: Option<String>,
    /// Position in the company.
    #[serde(skip_serializing_if = "is_default")]
    pub title: Option<String>,
    /// E-mail address.
    #[serde(skip_serializing_if = "is_default")]
    pub email: Option<String>,
    /// Telephone number.
    #[serde(skip_serializing_if = "is_default")]
    pub phone: Option<String>,
}

impl Contact {
    /// Whether it says how to get in touch.
    #[must_use]
    pub const fn is_reachable(&self) -> bool {
        self.email.is_some() || self.phone.is_some()
    }
}

/// Who signs for a party.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Signatory {
    /// The person's name.
    #[serde(skip_serializing_if = "is_default")]
    pub name: Option<String>,
    /// Position in the company.
    #[serde(skip_serializing_if = "is_default")]
    pub title: Option<String>,
}

impl Party {
    /// These facts, with those of `over` wherever it has them.
    #[must_use]
    pub fn overridden_by(&self, over: &Self) -> Self {
        fn pick<T: Clone>(over: Option<&T>, under: Option<&T>) -> Option<T> {
            over.or(under).cloned()
        }
        let contact = |over: &Contact, under: &Contact| Contact {
            name: pick(over.name.as_ref(), under.name.as_ref()),
            title: pick(over.title.as_ref(), under.title.as_ref()),
            email: pick(over.email.as_ref(), under.email.as_ref()),
            phone: pick(over.phone.as_ref(), under.phone.as_ref()),
        };
        Self {
            name: pick(over.name.as_ref(), self.name.as_ref()),
            registration_number: pick(over.registration_number.as_ref(), self.registration_number.as_ref()),
            address: pick(over.address.as_ref(), self.address.as_ref()),
            country: over.country.or(self.country),
            contact: contact(&over.contact, &self.contact),
            dpo: contact(&over.dpo, &self.dpo),
            activities: listed(&over.activities, &self.activities),
            accession: over.accession.or(self.accession),
            signatory: Signatory {
                name: pick(over.signatory.name.as_ref(), self.signatory.name.as_ref()),
                title: pick(over.signatory.title.as_ref(), self.signatory.title.as_ref()),
            },
        }
    }
}
