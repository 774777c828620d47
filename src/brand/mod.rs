//! A brand: what a company may decide of how its annexes look. It holds facts and no files but fonts.
//!
//! Colours and their contrast are `colour`'s. `read` makes a brand of `brand.json`, `render` sets documents by it, and
//! `record` says which one an annex bears.

mod colour;

pub use colour::{Colour, Contrast, Palette};

use std::sync::Arc;

use serde::Serialize;

/// How a company's annexes look. What it leaves open is as in bilag's own house style, which the default is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Brand {
    /// The colours of words.
    #[serde(skip_serializing_if = "Colours::are_house")]
    pub colours: Colours,
    /// The fonts, if they are the company's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fonts: Option<Typeface>,
    /// The sheet and its margins.
    pub page: Sheet,
    /// How close lines stand.
    pub density: Density,
}

/// The colours of words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Colours {
    /// Of running text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Colour>,
    /// Of titles, headings, headers of tables and links.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent: Option<Colour>,
}

impl Colours {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
    const fn are_house(&self) -> bool {
        self.text.is_none() && self.accent.is_none()
    }
}

/// A family of fonts, and the files of it that are used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Typeface {
    /// Its name, as the fonts say it.
    pub family: String,
    /// SHA-256 (FIPS 180-4) of the regular font's file, in hexadecimal.
    pub regular: String,
    /// The same of the bold font's.
    pub bold: String,
}

/// The font files that a typeface names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontFiles {
    /// The regular font: a TrueType or OpenType file.
    pub regular: Arc<[u8]>,
    /// The bold font.
    pub bold: Arc<[u8]>,
}

/// A sheet of paper and what is left free at its edges.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// Its format.
    pub size: Paper,
    /// What is left free, as the sheet lies.
    pub margins: Margins,
}

/// A format of paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// ISO 216: 210 mm × 297 mm.
    #[default]
    A4,
    /// ANSI/ASME Y14.1: 8½ in × 11 in.
    Letter,
}

impl Paper {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// What files call it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// Width and height in millimetres, upright.
    #[must_use]
    pub const fn millimetres(self) -> (f32, f32) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

/// What is left free at the edges of a sheet, in whole millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Margins {
    /// Above the text; the word that marks a draft stands in it.
    pub top: u8,
    /// Right of the text.
    pub right: u8,
    /// Below the text; the footer stands in it.
    pub bottom: u8,
    /// Left of the text.
    pub left: u8,
}

impl Margins {
    /// Least and most above and below, where header and footer need room.
    pub const UPRIGHT: std::ops::RangeInclusive<u8> = 15..=50;
    /// Least and most at the sides: the widest leave 110 mm of an upright sheet for words.
    pub const SIDEWAYS: std::ops::RangeInclusive<u8> = 10..=50;
}

impl Default for Margins {
    fn default() -> Self {
        Self { top: 18, right: 20, bottom: 18, left: 20 }
    }
}

/// How close lines stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Density {
    /// With room, as a contract is read.
    #[default]
    Comfortable,
    /// Close and a little smaller, for fewer pages.
    Compact,
}

impl Density {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Comfortable, Self::Compact];

    /// What files call it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Comfortable => "comfortable",
            Self::Compact => "compact",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_record() {
        for paper in Paper::ALL {
            assert_eq!(serde_json::to_value(paper).unwrap(), paper.code());
        }
        for density in Density::ALL {
            assert_eq!(serde_json::to_value(density).unwrap(), density.code());
        }
    }
}
