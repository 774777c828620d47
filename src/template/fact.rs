//! The facts that a template can name.

use serde::{Serialize, Serializer};

macro_rules! fields {
    ($(#[$kind:meta])* $type:ident { $($(#[$doc:meta])* $name:ident = $key:literal,)* }) => {
        $(#[$kind])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $type { $($(#[$doc])* $name,)* }

        impl $type {
            /// All of them, as documented.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The name that a template gives it.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// The one with this name.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|field| field.key() == key)
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.key())
            }
        }
    };
}

fields! {
    /// A fact of a sub-processor that a column can show.
    Field {
        /// The name that customers know.
        Name = "name",
        /// The countries where it processes.
        Countries = "countries",
        /// What allows a transfer out of the EEA.
        TransferBasis = "transfer_basis",
        /// What it does, in a word or two.
        Function = "function",
        /// What it does, in sentences.
        Description = "description",
        /// Where its responsibilities end, in sentences.
        Delimitation = "delimitation",
        /// The name in the business register.
        LegalName = "legal_name",
        /// Number in the business register.
        RegistrationNumber = "registration_number",
        /// Postal address.
        Address = "address",
        /// Contact person.
        Contact = "contact",
        /// Where data rest.
        StoredIn = "stored_in",
        /// Which data it sees.
        DataCategories = "data_categories",
        /// How far it can see personal data.
        Access = "access",
        /// For how long it processes.
        Duration = "duration",
        /// When it was engaged.
        Since = "since",
        /// Its website, which leads there.
        Website = "website",
        /// When the entry was last said to be right.
        Updated = "updated",
    }
}

impl Field {
    /// Those that an entry may be without; what is words is asked of the catalog.
    pub const FACTS: &[Self] = &[
        Self::Countries,
        Self::TransferBasis,
        Self::Function,
        Self::LegalName,
        Self::RegistrationNumber,
        Self::Address,
        Self::Contact,
        Self::StoredIn,
        Self::DataCategories,
        Self::Access,
        Self::Duration,
        Self::Since,
        Self::Website,
        Self::Updated,
    ];
}

fields! {
    /// A fact of a party.
    PartyFact {
        /// Legal name.
        Name = "name",
        /// Number in the business register.
        RegistrationNumber = "registration_number",
        /// Postal address.
        Address = "address",
        /// Country of establishment.
        Country = "country",
        /// Contact person.
        Contact = "contact",
        /// Data protection officer.
        Dpo = "dpo",
        /// What it does that matters to a transfer.
        Activities = "activities",
        /// Whether it is a controller or a processor, which a transfer's modules say.
        Role = "role",
    }
}

fields! {
    /// A fact of a signature.
    SignatoryFact {
        /// The signatory's name.
        Name = "name",
        /// The signatory's position.
        Title = "title",
        /// Where it was signed.
        Place = "place",
        /// When it was signed.
        Date = "date",
        /// When the party acceded.
        Accession = "accession",
    }
}

fields! {
    /// A fact of the agreement, its processing and its terms.
    Fact {
        /// Whose data.
        DataSubjects = "data_subjects",
        /// Which data.
        DataCategories = "data_categories",
        /// Which data of GDPR art. 9 and 10.
        SensitiveData = "sensitive_data",
        /// What protects these in particular.
        Safeguards = "safeguards",
        /// What the processing is about.
        SubjectMatter = "subject_matter",
        /// What is done with the data.
        Nature = "nature",
        /// What for.
        Purposes = "purposes",
        /// For how long the processing lasts.
        Duration = "duration",
        /// For how long data are kept.
        Retention = "retention",
        /// How often data are transferred.
        Frequency = "frequency",
        /// Where the processor itself processes.
        Locations = "locations",
        /// How high a level of security is needed.
        SecurityLevel = "security_level",
        /// Measures against access by others.
        Confidentiality = "measures.confidentiality",
        /// Measures against alteration.
        Integrity = "measures.integrity",
        /// Measures against loss and failure.
        Availability = "measures.availability",
        /// Measures by which the others are tested.
        Testing = "measures.testing",
        /// Measures of assistance.
        Assistance = "measures.assistance",
        /// What the agreement under which the service is delivered is called.
        MainAgreement = "main_agreement",
        /// How sub-processors are authorised.
        Authorisation = "authorisation",
        /// How many days before a change the controller is told.
        NoticeDays = "notice_days",
        /// The competent supervisory authority.
        Authority = "authority",
        /// Which modules of the transfer clauses apply.
        Modules = "modules",
        /// What becomes of the data at the end.
        Termination = "termination",
        /// How the processor is audited.
        Audits = "audits",
        /// How sub-processors are audited.
        SubProcessorAudits = "subprocessor_audits",
        /// Which rules of the controller's sector apply beside.
        SectorRules = "sector_rules",
        /// What else was agreed.
        Other = "other",
    }
}

/// A fact and what it is called, where that is not its usual label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labelled<T> {
    /// The fact.
    pub fact: T,
    /// Message of the label.
    pub label: Option<String>,
}

/// The fact's name alone where the label is the usual one.
impl<T: Serialize> Serialize for Labelled<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Whole<'a, T> {
            fact: &'a T,
            label: &'a str,
        }
        match &self.label {
            Some(label) => Whole { fact: &self.fact, label }.serialize(serializer),
            None => self.fact.serialize(serializer),
        }
    }
}
