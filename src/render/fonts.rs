//! Fonts, bilag's own and a brand's: their bytes, their metrics, and the shaper's view of them.
//!
//! Shaping is `shape`'s; subsetting and embedding are `pdf`'s.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use rustybuzz::ttf_parser::{self, GlyphId, Permissions, Tag, name_id};
use rustybuzz::{Direction, Feature, ShapePlan, script};

/// How heavy text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Weight {
    /// Running text.
    Regular,
    /// Headings and names.
    Bold,
}

/// One of the fonts that a document is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Face {
    /// Carlito Regular.
    Regular,
    /// Carlito Bold.
    Bold,
    /// Noto Sans Regular, for what Carlito lacks.
    FallbackRegular,
    /// Noto Sans Bold, for what Carlito lacks.
    FallbackBold,
    /// A brand's own.
    Own(Weight, Own),
}

/// A font of a brand; each file is one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Own(&'static Font);

impl PartialEq for Own {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Own {}

impl Hash for Own {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.0).hash(state);
    }
}

/// The fonts that documents of one look are set in, by weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fonts([Face; 2]);

/// One font file, parsed once per process.
pub(crate) struct Font {
    /// The whole TrueType or OpenType file.
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
}

impl Face {
    /// How many a document may have.
    pub(crate) const COUNT: usize = 6;

    /// Its place among those of a document.
    pub(crate) const fn index(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::Bold => 1,
            Self::FallbackRegular => 2,
            Self::FallbackBold => 3,
            Self::Own(Weight::Regular, _) => 4,
            Self::Own(Weight::Bold, _) => 5,
        }
    }

    /// The font for what this one lacks.
    pub(crate) const fn fallback(self) -> Option<Self> {
        match self {
            Self::Own(Weight::Regular, _) => Some(Self::Regular),
            Self::Own(Weight::Bold, _) => Some(Self::Bold),
            Self::Regular => Some(Self::FallbackRegular),
            Self::Bold => Some(Self::FallbackBold),
            Self::FallbackRegular | Self::FallbackBold => None,
        }
    }

    /// Its file, parsed.
    pub(crate) fn font(self) -> &'static Font {
        match self {
            Self::Regular => &REGULAR,
            Self::Bold => &BOLD,
            Self::FallbackRegular => &FALLBACK_REGULAR,
            Self::FallbackBold => &FALLBACK_BOLD,
            Self::Own(_, Own(font)) => font,
        }
    }
}

impl Default for Fonts {
    fn default() -> Self {
        Self([Face::Regular, Face::Bold])
    }
}

impl Fonts {
    /// A brand's own, of the bytes of its regular and bold files; nothing where they are no fonts.
    pub(crate) fn own(regular: &Arc<[u8]>, bold: &Arc<[u8]>) -> Option<Self> {
        let own = |weight, file| Some(Face::Own(weight, Own(kept(file)?)));
        Some(Self([own(Weight::Regular, regular)?, own(Weight::Bold, bold)?]))
    }

    /// The font of this weight.
    pub(crate) const fn face(self, weight: Weight) -> Face {
        self.0[weight as usize]
    }

    /// Whether they are bilag's.
    pub(crate) fn are_house(self) -> bool {
        self == Self::default()
    }
}

/// Fonts by their files.
type Kept = HashMap<Arc<[u8]>, &'static Font>;

/// A brand's font; each file is parsed once, and kept as long as the process runs, as bilag's own are.
fn kept(file: &Arc<[u8]>) -> Option<&'static Font> {
    static KEPT: LazyLock<Mutex<Kept>> = LazyLock::new(Mutex::default);
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(font) = kept.get(file) {
        return Some(font);
    }
    // Faces borrow from their file, so that what keeps a face keeps its bytes for good.
    let face = ttf_parser::Face::parse(file, 0).ok()?;
    let name = face.names().into_iter().filter(|name| name.name_id == name_id::POST_SCRIPT_NAME);
    // What a PDF calls a font is to be plain ASCII (ISO 32000-1, 7.3.5).
    let is_plain = |character: &char| character.is_ascii_alphanumeric() || *character == '-';
    let plain = |name: String| name.chars().filter(is_plain).collect::<String>();
    let name = name.filter_map(|name| name.to_string()).map(plain).find(|name| !name.is_empty());
    let data: &'static [u8] = Box::leak(Box::<[u8]>::from(&**file));
    let name: &'static str = Box::leak(name.unwrap_or_else(|| "Font".to_owned()).into_boxed_str());
    let font: &'static Font = Box::leak(Box::new(Font::try_parse(data, name)?));
    kept.insert(Arc::clone(file), font);
    Some(font)
}

impl std::fmt::Debug for Font {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl Font {
    fn parse(data: &'static [u8], name: &'static str) -> Self {
        Self::try_parse(data, name).expect("the font is part of the program")
    }

    fn try_parse(data: &'static [u8], name: &'static str) -> Option<Self> {
        let face = rustybuzz::Face::from_slice(data, 0)?;
        let latin = ShapePlan::new(&face, Direction::LeftToRight, Some(script::LATIN), None, &FEATURES);
        Some(Self { data, name, face, latin })
    }

    /// What a line of it is high without more leading, in ems: the most that a word processor may take, by any of the
    /// font's three measures (`hhea`, and OS/2's two).
    pub(crate) fn natural_leading(&self) -> f32 {
        let height = |up: i16, down: i16, gap: i16| i32::from(up) - i32::from(down) + i32::from(gap);
        let mut most = height(self.face.ascender(), self.face.descender(), self.face.line_gap());
        if let Some(os2) = self.face.tables().os2 {
            let (up, down) = (os2.typographic_ascender(), os2.typographic_descender());
            most = most.max(height(up, down, os2.typographic_line_gap()));
            most = most.max(height(os2.windows_ascender(), os2.windows_descender(), 0));
        }
        most as f32 / self.units_per_em()
    }

    /// The widest glyph, in ems.
    pub(crate) fn widest(&self) -> f32 {
        let widths = (0..self.glyph_count()).map(|glyph| self.units_wide(glyph));
        widths.max().unwrap_or_default() as f32 / self.units_per_em()
    }

    /// Its classification by looks (OpenType, OS/2, `panose`).
    pub(crate) fn panose(&self) -> Option<[u8; 10]> {
        const PLACE: std::ops::Range<usize> = 32..42;
        let table = self.face.raw_face().table(Tag::from_bytes(b"OS/2"))?;
        table.get(PLACE)?.try_into().ok()
    }

    /// Whether its maker permits that a document carries it which people edit (OpenType, OS/2, `fsType`): one with a font
    /// for preview and print alone is to be opened read-only. A collection of fonts is more than it.
    pub(crate) fn may_be_edited_in(&self) -> bool {
        let permissions = self.face.permissions();
        matches!(permissions, Some(Permissions::Installable | Permissions::Editable))
            && self.face.is_outline_embedding_allowed()
            && ttf_parser::fonts_in_collection(self.data).is_none()
    }

    /// Whether the family that word processors know it by has this name.
    pub(crate) fn is_of(&self, family: &str) -> bool {
        let names = self.face.names().into_iter().filter(|name| name.name_id == name_id::FAMILY);
        names.filter_map(|name| name.to_string()).any(|name| name.to_lowercase() == family.to_lowercase())
    }

    /// Whether its outlines are Bézier curves of the third degree (`CFF`).
    pub(crate) fn is_cff(&self) -> bool {
        self.face.tables().cff.is_some() && self.face.tables().glyf.is_none()
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
