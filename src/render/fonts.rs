//! The fonts that bilag carries: their bytes, their metrics, and the shaper's view of them.
//!
//! Shaping is `shape`'s; subsetting and embedding are `pdf`'s.

use std::sync::LazyLock;

use rustybuzz::ttf_parser::{self, GlyphId, Tag};
use rustybuzz::{Direction, Feature, ShapePlan, script};

/// How heavy text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Weight {
    /// Running text.
    Regular,
    /// Headings and names.
    Bold,
}

/// One of the fonts that bilag carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Face {
    /// Carlito Regular.
    Regular,
    /// Carlito Bold.
    Bold,
    /// Noto Sans Regular, for what Carlito lacks.
    FallbackRegular,
    /// Noto Sans Bold, for what Carlito lacks.
    FallbackBold,
}

/// One font file, parsed once per process.
pub(crate) struct Font {
    /// The whole TrueType file.
    pub(crate) data: &'static [u8],
    /// PostScript name.
    pub(crate) name: &'static str,
    /// For shaping.
    pub(crate) face: rustybuzz::Face<'static>,
    /// How to shape Latin with it; making this anew for each text would cost more than the shaping.
    pub(crate) latin: ShapePlan,
}

/// Ligatures are off, as Word sets Calibri.
pub(crate) const FEATURES: [Feature; 3] = [off(*b"liga"), off(*b"clig"), off(*b"dlig")];

const fn off(tag: [u8; 4]) -> Feature {
    Feature { tag: Tag::from_bytes(&tag), value: 0, start: 0, end: u32::MAX }
}

impl Weight {
    /// The weight of bold or plain text.
    pub(crate) const fn bold(bold: bool) -> Self {
        if bold { Self::Bold } else { Self::Regular }
    }

    /// The house font of this weight.
    pub(crate) const fn face(self) -> Face {
        match self {
            Self::Regular => Face::Regular,
            Self::Bold => Face::Bold,
        }
    }

    /// The font for what the house font lacks.
    pub(crate) const fn fallback(self) -> Face {
        match self {
            Self::Regular => Face::FallbackRegular,
            Self::Bold => Face::FallbackBold,
        }
    }
}

impl Face {
    /// All of them.
    pub(crate) const ALL: [Self; 4] = [Self::Regular, Self::Bold, Self::FallbackRegular, Self::FallbackBold];

    /// Its file, parsed.
    pub(crate) fn font(self) -> &'static Font {
        match self {
            Self::Regular => &REGULAR,
            Self::Bold => &BOLD,
            Self::FallbackRegular => &FALLBACK_REGULAR,
            Self::FallbackBold => &FALLBACK_BOLD,
        }
    }
}

impl Font {
    fn parse(data: &'static [u8], name: &'static str) -> Self {
        let face = rustybuzz::Face::from_slice(data, 0).expect("the font is part of the program");
        let latin = ShapePlan::new(&face, Direction::LeftToRight, Some(script::LATIN), None, &FEATURES);
        Self { data, name, face, latin }
    }

    /// Advance width of a glyph in thousandths of an em, whole and rounded down as PDF's `W` array states it
    /// (ISO 32000-1, 9.7.4.3), so that layout and viewer agree to the last point.
    pub(crate) fn advance(&self, glyph: u16) -> i32 {
        (self.units_wide(glyph) as f32 * 1000.0 / self.units_per_em()) as i32
    }

    /// Advance width of a glyph in font units.
    pub(crate) fn units_wide(&self, glyph: u16) -> i32 {
        self.face.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0).into()
    }

    /// Font units in an em.
    pub(crate) fn units_per_em(&self) -> f32 {
        f32::from(ttf_parser::Face::units_per_em(&self.face))
    }

    /// How many glyphs it has.
    pub(crate) fn glyph_count(&self) -> u16 {
        self.face.number_of_glyphs()
    }

    /// The glyph that the font's character map gives for `character`.
    pub(crate) fn nominal_glyph(&self, character: char) -> Option<u16> {
        self.face.glyph_index(character).map(|glyph| glyph.0)
    }

    /// From the top of a line of `leading` to its baseline, at `size` (pt): the text stands in the middle.
    pub(crate) fn baseline(&self, size: f32, leading: f32) -> f32 {
        let scale = size / self.units_per_em();
        let ascent = f32::from(self.face.ascender()) * scale;
        let descent = -f32::from(self.face.descender()) * scale;
        (leading - ascent - descent) / 2.0 + ascent
    }
}

macro_rules! font {
    ($file:literal, $name:literal) => {
        LazyLock::new(|| Font::parse(include_bytes!(concat!("../../fonts/", $file)), $name))
    };
}

static REGULAR: LazyLock<Font> = font!("Carlito-Regular.ttf", "Carlito");
static BOLD: LazyLock<Font> = font!("Carlito-Bold.ttf", "Carlito-Bold");
static FALLBACK_REGULAR: LazyLock<Font> = font!("NotoSans-Regular.ttf", "NotoSans-Regular");
static FALLBACK_BOLD: LazyLock<Font> = font!("NotoSans-Bold.ttf", "NotoSans-Bold");
