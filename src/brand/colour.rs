//! Colours, the contrast between them, and those that follow from a company's two.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::Colours;

/// An sRGB colour (IEC 61966-2-1), 8 bits a channel; as text, `#` and six hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// This much of it over white, from 0 to 1.
    fn tint(self, share: f32) -> Self {
        self.channels(|channel| 255.0 - (255.0 - channel) * share)
    }

    /// It with this much of its light left, from 0 to 1.
    fn shade(self, share: f32) -> Self {
        self.channels(|channel| channel * share)
    }

    fn channels(self, change: impl Fn(f32) -> f32) -> Self {
        let change = |channel: u8| change(f32::from(channel)).round() as u8;
        Self(change(self.0), change(self.1), change(self.2))
    }

    /// WCAG 2.2, "relative luminance".
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

impl FromStr for Colour {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or(())?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(());
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| ())?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self(red, green, blue))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The contrast ratio of two colours (WCAG 2.2, "contrast ratio"): from 1 to 21, in hundredths, rounded down so that
/// none seems to be enough that is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contrast(pub u16);

impl Contrast {
    /// The least for words of any size (WCAG 2.2, 1.4.3, level AA). The exception for large ones is not used.
    pub const LEAST: Self = Self(450);

    /// That of two colours, whichever is the lighter.
    #[must_use]
    pub fn between(one: Colour, other: Colour) -> Self {
        let (one, other) = (one.luminance(), other.luminance());
        let ratio = (one.max(other) + 0.05) / (one.min(other) + 0.05);
        Self((ratio * 100.0).floor() as u16)
    }
}

/// All colours of a document: a company's, and what follows from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// The page.
    pub paper: Colour,
    /// Running text.
    pub ink: Colour,
    /// Titles, headings and headers of tables.
    pub accent: Colour,
    /// Links. They are addresses, which can be told from other words without it.
    pub link: Colour,
    /// Furniture and labels.
    pub quiet: Colour,
    /// The word that marks a draft.
    pub warning: Colour,
    /// Rules between rows.
    pub rule: Colour,
    /// Ground of headers of tables.
    pub header_ground: Colour,
    /// Ground of every other row of a table.
    pub band_ground: Colour,
}

impl Default for Palette {
    /// bilag's own: accent 11.6 to 1, quiet 6 to 1 on white.
    fn default() -> Self {
        let accent = Colour(0x1B, 0x3A, 0x5C);
        Self {
            paper: Colour(0xFF, 0xFF, 0xFF),
            ink: Colour(0x1D, 0x23, 0x2B),
            accent,
            link: accent,
            quiet: Colour(0x5A, 0x64, 0x70),
            warning: Colour(0xA3, 0x1D, 0x1D),
            rule: Colour(0xC3, 0xCB, 0xD5),
            header_ground: Colour(0xE9, 0xEE, 0xF4),
            band_ground: Colour(0xF6, 0xF8, 0xFB),
        }
    }
}

/// How much of the accent is in the grounds and rules that follow from it: about as much as in bilag's own.
const HEADER_SHARE: f32 = 0.09;
const BAND_SHARE: f32 = 0.035;
const RULE_SHARE: f32 = 0.25;
/// How much of the text's colour is in the quiet one, at least.
const QUIET_SHARE: f32 = 0.72;

impl Palette {
    /// The palette of these colours.
    #[must_use]
    pub fn of(colours: Colours) -> Self {
        let mut palette = Self::default();
        if let Some(accent) = colours.accent {
            palette.accent = accent;
            palette.link = accent;
            palette.rule = accent.tint(RULE_SHARE);
            palette.header_ground = accent.tint(HEADER_SHARE);
            palette.band_ground = accent.tint(BAND_SHARE);
        }
        if let Some(ink) = colours.text {
            palette.ink = ink;
            let tints = (0_u8..=100)
                .map(|step| ink.tint(QUIET_SHARE + (1.0 - QUIET_SHARE) * f32::from(step) / 100.0));
            let enough = |tint: &Colour| Contrast::between(*tint, palette.paper) >= Contrast::LEAST;
            palette.quiet = tints.into_iter().find(enough).unwrap_or(ink);
        }
        palette
    }

    /// The least contrast of the text's colour with what it stands on.
    #[must_use]
    pub fn of_text(&self) -> Contrast {
        Contrast::between(self.ink, self.paper).min(Contrast::between(self.ink, self.band_ground))
    }

    /// The least contrast of the accent with what it stands on.
    #[must_use]
    pub fn of_accent(&self) -> Contrast {
        let grounds = [self.paper, self.header_ground, self.band_ground];
        let contrasts = grounds.map(|ground| Contrast::between(self.accent, ground));
        contrasts.into_iter().min().unwrap_or(Contrast(100))
    }
}

/// The nearest darker colour that `passes`; black, where none does.
pub(super) fn nearest_darker(colour: Colour, passes: impl Fn(Colour) -> bool) -> Colour {
    let shades = (0_u8..=200).map(|step| colour.shade(1.0 - f32::from(step) / 200.0));
    shades.into_iter().find(|shade| passes(*shade)).unwrap_or(Colour(0, 0, 0))
}

impl Colours {
    /// Where the text's colour has too little contrast: how much, and the nearest darker colour that has enough.
    #[must_use]
    pub fn faint_text(self) -> Option<(Contrast, Colour)> {
        // It is to be enough when the accent, too, is as it is told to be.
        let accent = self.faint_accent().map_or(self.accent, |(_, nearest)| Some(nearest));
        let contrast = |text| Palette::of(Self { text: Some(text), accent }).of_text();
        faint(self.text?, contrast)
    }

    /// The same of the accent.
    #[must_use]
    pub fn faint_accent(self) -> Option<(Contrast, Colour)> {
        let contrast = |accent| Palette::of(Self { accent: Some(accent), ..self }).of_accent();
        faint(self.accent?, contrast)
    }
}

fn faint(colour: Colour, contrast: impl Fn(Colour) -> Contrast) -> Option<(Contrast, Colour)> {
    let found = contrast(colour);
    let enough = |colour| contrast(colour) >= Contrast::LEAST;
    (!enough(colour)).then(|| (found, nearest_darker(colour, enough)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    #[test]
    fn colours_are_read_and_written_alike() {
        assert_eq!(colour("#0B4f6c"), Colour(0x0B, 0x4F, 0x6C));
        assert_eq!(colour("#0B4f6c").to_string(), "#0b4f6c");
        for wrong in ["0b4f6c", "#0b4f6", "#0b4f6c0", "#0b4f6g", "#+b4f6c", "blue", "", "#", "#ééé"] {
            assert_eq!(wrong.parse::<Colour>(), Err(()), "{wrong}");
        }
    }

    /// The figures that checkers of contrast give; those of the greys are the best known.
    #[test]
    fn contrast_is_as_wcag_measures_it() {
        let white = colour("#ffffff");
        for (text, ratio) in [
            ("#000000", 2100),
            ("#ffffff", 100),
            ("#767676", 454),
            ("#777777", 447),
            ("#ff0000", 399),
            ("#0000ff", 859),
            ("#1b3a5c", 1162),
            ("#5a6470", 601),
        ] {
            assert_eq!(Contrast::between(colour(text), white), Contrast(ratio), "{text}");
            assert_eq!(Contrast::between(white, colour(text)), Contrast(ratio), "{text}");
        }
    }

    #[test]
    fn what_follows_from_two_colours_can_be_read() {
        for (text, accent) in [("#1a1a1a", "#0b4f6c"), ("#6b6b6b", "#6d28d9"), ("#000000", "#7a0019")] {
            let colours = Colours { text: Some(colour(text)), accent: Some(colour(accent)) };
            assert_eq!((colours.faint_text(), colours.faint_accent()), (None, None), "{text} {accent}");
            let palette = Palette::of(colours);
            assert!(Contrast::between(palette.quiet, palette.paper) >= Contrast::LEAST, "{palette:?}");
            assert!(Contrast::between(palette.link, palette.band_ground) >= Contrast::LEAST, "{palette:?}");
        }
        let house = Palette::default();
        assert!(house.of_text().min(house.of_accent()) >= Contrast::LEAST);
        assert!(Contrast::between(house.quiet, house.paper) >= Contrast::LEAST);
        assert!(Contrast::between(house.warning, house.paper) >= Contrast::LEAST);
        assert_eq!(Palette::of(Colours::default()), house);
    }

    #[test]
    fn a_faint_colour_is_told_with_one_that_is_not() {
        for faint in ["#5ec8d8", "#ffffff", "#ffd400", "#777777"] {
            let colours = Colours { accent: Some(colour(faint)), text: Some(colour(faint)) };
            let (text, accent) = (colours.faint_text().unwrap(), colours.faint_accent().unwrap());
            assert!(text.0.max(accent.0) < Contrast::LEAST, "{faint}: {text:?} {accent:?}");
            let mended = Colours { text: Some(text.1), accent: Some(accent.1) };
            assert_eq!((mended.faint_text(), mended.faint_accent()), (None, None), "{faint}: {mended:?}");
        }
    }
}
