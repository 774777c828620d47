//! Countries by ISO 3166-1 alpha-2 code, and the two territories made of many.

use std::fmt;
use std::sync::LazyLock;

use serde::{Serialize, Serializer};

/// The officially assigned alpha-2 codes of ISO 3166-1, in order. A test holds them to `countries.ftl`.
const CODES: &str = "\
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO \
FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE \
JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO \
MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

static ALL: LazyLock<Vec<&str>> = LazyLock::new(|| CODES.split(' ').collect());

/// A country or dependent territory of ISO 3166-1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(&'static str);

impl Country {
    /// The country with this alpha-2 code, in capitals.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        ALL.binary_search(&code).ok().map(|at| Self(ALL[at]))
    }

    /// Every country, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        ALL.iter().copied().map(Self)
    }

    /// The alpha-2 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// Where data rest: a country, or anywhere in the Union or the Economic Area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Territory {
    /// Somewhere in the European Union (`EU`).
    EuropeanUnion,
    /// Somewhere in the European Economic Area (`EEA`).
    EconomicArea,
    /// In one country.
    Country(Country),
}

impl Territory {
    /// The territory with this code: `EU`, `EEA` or an alpha-2 code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "EU" => Some(Self::EuropeanUnion),
            "EEA" => Some(Self::EconomicArea),
            _ => Country::from_code(code).map(Self::Country),
        }
    }

    /// The country, where it is one.
    #[must_use]
    pub const fn country(self) -> Option<Country> {
        match self {
            Self::Country(country) => Some(country),
            Self::EuropeanUnion | Self::EconomicArea => None,
        }
    }

    /// The code that JSON uses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::EuropeanUnion => "EU",
            Self::EconomicArea => "EEA",
            Self::Country(country) => country.code(),
        }
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl Serialize for Territory {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}
