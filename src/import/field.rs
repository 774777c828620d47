//! What a column of a list may be about.

/// A fact of an entry, or a part of one, that a column can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Field {
    Name,
    LegalName,
    RegistrationNumber,
    Address,
    Contact,
    ContactName,
    ContactEmail,
    ContactPhone,
    Countries,
    StoredIn,
    Function,
    Description,
    Transfer,
    Concluded,
    DataCategories,
    Access,
    Duration,
    Since,
    Updated,
    Website,
}

impl Field {
    /// All of them.
    pub(super) const ALL: [Self; 20] = [
        Self::Name,
        Self::LegalName,
        Self::RegistrationNumber,
        Self::Address,
        Self::Contact,
        Self::ContactName,
        Self::ContactEmail,
        Self::ContactPhone,
        Self::Countries,
        Self::StoredIn,
        Self::Function,
        Self::Description,
        Self::Transfer,
        Self::Concluded,
        Self::DataCategories,
        Self::Access,
        Self::Duration,
        Self::Since,
        Self::Updated,
        Self::Website,
    ];

    /// The key that leads to it in an entry of `register.json`, which the data files and the command line use.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::LegalName => "legal_name",
            Self::RegistrationNumber => "registration_number",
            Self::Address => "address",
            Self::Contact => "contact",
            Self::ContactName => "contact.name",
            Self::ContactEmail => "contact.email",
            Self::ContactPhone => "contact.phone",
            Self::Countries => "countries",
            Self::StoredIn => "stored_in",
            Self::Function => "function",
            Self::Description => "description",
            Self::Transfer => "transfer",
            Self::Concluded => "transfer.concluded",
            Self::DataCategories => "data_categories",
            Self::Access => "access",
            Self::Duration => "duration",
            Self::Since => "since",
            Self::Updated => "updated",
            Self::Website => "website",
        }
    }

    /// The one of this key.
    pub(super) fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key() == key)
    }

    /// The fact that it is, or is a part of, as `Unconfirmed` names it.
    pub(super) fn fact(self) -> &'static str {
        let key = self.key();
        key.split_once('.').map_or(key, |(fact, _)| fact)
    }
}
