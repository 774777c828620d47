//! `brand.json` → a brand, and the names of the files that it asks for.
//!
//! What those files hold is `picture`'s, `svg`'s and `typeface`'s.

use super::codes;
use super::object::Object;
use super::value::Value;
use crate::brand::{Brand, Colour, Colours, Contrast, Density, Margins, Paper, Sheet, Typeface};
use crate::finding::Finding;
use crate::source::Source;

/// What a `brand.json` says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BrandFile {
    /// The brand, without fonts: which they are, their files say.
    pub brand: Brand,
    /// The logo's file: a path within the workspace.
    pub logo: Option<String>,
    /// Where the fonts are, if the brand has its own.
    pub fonts: Option<FontFolder>,
}

/// Where fonts are, and which of them are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontFolder {
    /// The folder: a path within the workspace.
    pub folder: String,
    /// The family's name.
    pub family: String,
}

/// Reads a `brand.json`.
///
/// # Errors
///
/// All that is wrong with the file, in its order; colours that are too faint (WCAG 2.2, 1.4.3) among it.
pub fn brand(source: &Source) -> Result<BrandFile, Vec<Finding>> {
    super::file(source, |object| {
        let logo = object.optional("logo").and_then(Value::inner_path);
        let fonts = object.optional("fonts").and_then(|fonts| fonts.object(font_folder));
        Some(BrandFile { brand: looks(object), logo, fonts })
    })
}

/// The brand that a record says an annex bears.
pub(super) fn recorded(object: &mut Object<'_>) -> Brand {
    let fonts = object.optional("fonts").and_then(|fonts| {
        fonts.object(|object| {
            let family = object.required("family").and_then(Value::text);
            let regular = object.required("regular").and_then(Value::text);
            let bold = object.required("bold").and_then(Value::text);
            Some(Typeface { family: family?, regular: regular?, bold: bold? })
        })
    });
    Brand { fonts, ..looks(object) }
}

fn font_folder(object: &mut Object<'_>) -> Option<FontFolder> {
    let folder = object.required("folder").and_then(Value::inner_path);
    let family = object.required("family").and_then(Value::text);
    Some(FontFolder { folder: folder?, family: family? })
}

/// All but the fonts.
fn looks(object: &mut Object<'_>) -> Brand {
    let colours =
        object.optional("colours").and_then(|colours| colours.object(|object| Some(colours_of(object))));
    let page = object.optional("page").and_then(|page| page.object(|object| Some(sheet(object))));
    let density = object.optional("density").and_then(|value| value.one_of(&Density::ALL, Density::code));
    Brand {
        colours: colours.unwrap_or_default(),
        fonts: None,
        page: page.unwrap_or_default(),
        density: density.unwrap_or_default(),
    }
}

fn colours_of(object: &mut Object<'_>) -> Colours {
    let (text, accent) = (object.optional("text"), object.optional("accent"));
    let read = |value: Option<Value<'_>>| value.and_then(Value::colour);
    let colours = Colours { text: read(text), accent: read(accent) };
    let told = |value: Option<Value<'_>>, faint: Option<(Contrast, Colour)>| {
        if let (Some(value), Some((contrast, nearest))) = (value, faint) {
            value.too_faint(contrast, nearest);
        }
    };
    told(text, colours.faint_text());
    told(accent, colours.faint_accent());
    colours
}

fn sheet(object: &mut Object<'_>) -> Sheet {
    let size = object.optional("size").and_then(|value| value.one_of(&Paper::ALL, Paper::code));
    let margins =
        object.optional("margins").and_then(|margins| margins.object(|object| Some(margins_of(object))));
    Sheet { size: size.unwrap_or_default(), margins: margins.unwrap_or_default() }
}

fn margins_of(object: &mut Object<'_>) -> Margins {
    let usual = Margins::default();
    let mut margin = |key, range: std::ops::RangeInclusive<u8>, usual| {
        object.optional(key).and_then(|value| value.integer(range)).unwrap_or(usual)
    };
    Margins {
        top: margin("top", Margins::UPRIGHT, usual.top),
        right: margin("right", Margins::SIDEWAYS, usual.right),
        bottom: margin("bottom", Margins::UPRIGHT, usual.bottom),
        left: margin("left", Margins::SIDEWAYS, usual.left),
    }
}

impl Value<'_> {
    /// A colour as `#` and six hexadecimal digits.
    fn colour(self) -> Option<Colour> {
        let text = self.text()?;
        match text.parse() {
            Ok(colour) => Some(colour),
            Err(()) => self.fail(self.naming(codes::NOT_A_COLOUR, text)),
        }
    }

    /// Takes down that the colour has too little contrast with what it stands on.
    fn too_faint(self, contrast: Contrast, nearest: Colour) {
        let colour = self.colour().map(|colour| colour.to_string()).unwrap_or_default();
        let finding = self.naming(codes::FAINT_COLOUR, colour);
        // Whole and hundredths apart, because languages write decimals with different marks.
        let finding = finding
            .with("whole", usize::from(contrast.0 / 100))
            .with("hundredths", format!("{:02}", contrast.0 % 100))
            .with("nearest", nearest.to_string());
        let _ = self.fail::<()>(finding);
    }

    /// A path that stays within the workspace, with `/` between its parts.
    fn inner_path(self) -> Option<String> {
        let text = self.text()?;
        let is_part = |part: &str| !matches!(part, "" | "." | "..");
        let is_inner = text.split('/').all(is_part) && !text.contains([':', '\\']);
        if is_inner { Some(text) } else { self.fail(self.naming(codes::OUTER_PATH, text)) }
    }
}
