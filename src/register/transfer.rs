//! What allows a transfer of personal data to a third country (GDPR chapter V).

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::is_default;

/// The named basis of a sub-processor's transfers and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Transfer {
    /// Which basis.
    pub basis: Basis,
    /// Modules 1 to 4 of the clauses of (EU) 2021/914, where the basis is `scc`.
    #[serde(skip_serializing_if = "is_default")]
    pub modules: Vec<u8>,
    /// When the instrument was concluded.
    #[serde(skip_serializing_if = "is_default")]
    pub concluded: Option<NaiveDate>,
    /// Supplementary measures, by code.
    #[serde(skip_serializing_if = "is_default")]
    pub supplementary: Vec<String>,
    /// When the transfer was last assessed.
    #[serde(skip_serializing_if = "is_default")]
    pub assessed: Option<NaiveDate>,
}

macro_rules! bases {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// A transfer basis that a register may name, living or dead.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Basis { $($(#[$doc])* $name,)* }

        impl Basis {
            /// Every basis, in the order of GDPR chapter V, the dead last.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The code that JSON and Fluent use.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }
    };
}

bases! {
    /// A Commission adequacy decision (art. 45).
    Adequacy = "adequacy",
    /// The EU–US Data Privacy Framework (art. 45, (EU) 2023/1795).
    Dpf = "dpf",
    /// An instrument between public bodies (art. 46(2)(a)).
    PublicInstrument = "public-instrument",
    /// Binding corporate rules (art. 46(2)(b), 47).
    Bcr = "bcr",
    /// The Commission's standard contractual clauses (art. 46(2)(c)).
    Scc = "scc",
    /// An authority's clauses approved by the Commission (art. 46(2)(d)).
    SccAuthority = "scc-authority",
    /// An approved code of conduct (art. 46(2)(e)).
    Code = "code",
    /// An approved certification (art. 46(2)(f)).
    Certification = "certification",
    /// Clauses authorised by an authority (art. 46(3)(a)).
    AdHoc = "ad-hoc",
    /// A derogation for a specific situation (art. 49).
    Derogation = "derogation",
    /// The EU–US Privacy Shield, invalid since 2020-07-16.
    PrivacyShield = "privacy-shield",
    /// Safe Harbor, invalid since 2015-10-06.
    SafeHarbor = "safe-harbor",
}

impl Basis {
    /// The basis with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|basis| basis.code() == code)
    }

    /// Whether it is one of the appropriate safeguards of GDPR art. 46, which do not bind the third country's authorities.
    #[must_use]
    pub const fn is_safeguard(self) -> bool {
        matches!(
            self,
            Self::PublicInstrument
                | Self::Bcr
                | Self::Scc
                | Self::SccAuthority
                | Self::Code
                | Self::Certification
                | Self::AdHoc
        )
    }

    /// Whether the GDPR's own articles name it, rather than one decision, which may end before they do.
    #[must_use]
    pub const fn is_of_the_regulation(self) -> bool {
        !matches!(self, Self::Dpf | Self::PrivacyShield | Self::SafeHarbor)
    }
}

impl Serialize for Basis {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}
