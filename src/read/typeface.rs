//! Font files → a family's regular and bold fonts, where their makers permit that they are embedded.

use std::sync::Arc;

use rustybuzz::ttf_parser::{Face, Permissions, Width, name_id};

use super::codes;
use super::value::NONE;
use crate::brand::{FontFiles, Typeface};
use crate::finding::{Code, Finding};
use crate::nearest::nearest;
use crate::record::digest;

/// A file and what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileBytes {
    /// Its name, as findings say it.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Most that a font's file may hold.
pub(crate) const MOST_MEGABYTES: usize = 32;

/// How bold the two fonts may be (OpenType, `usWeightClass`), and how bold they should.
const REGULAR: (std::ops::RangeInclusive<u16>, u16) = (300..=500, 400);
const BOLD: (std::ops::RangeInclusive<u16>, u16) = (600..=900, 700);

/// The regular and bold fonts of the family called `family` among these files.
///
/// # Errors
///
/// Where there is none of that name or weight, or one of the two is damaged, too large, variable or not to be embedded.
pub fn typeface(family: &str, files: &[FileBytes]) -> Result<(Typeface, FontFiles), Finding> {
    let mut fonts = Vec::with_capacity(files.len());
    for file in files {
        if file.bytes.len() > MOST_MEGABYTES << 20 {
            return Err(about(codes::FONT_FILE_TOO_LARGE, file).with("most", MOST_MEGABYTES));
        }
        let face = Face::parse(&file.bytes, 0).map_err(|_| about(codes::FONT_DAMAGED, file))?;
        fonts.push(Font { file, names: names(&face), face });
    }
    let is_meant = |name: &String| name.to_lowercase() == family.to_lowercase();
    let meant: Vec<&Font<'_>> = fonts.iter().filter(|font| font.names.iter().any(is_meant)).collect();
    if meant.is_empty() {
        return Err(unknown(family, &fonts));
    }
    let regular = of_weight(&meant, &REGULAR).ok_or_else(|| lacking(family, "regular"))?;
    let bold = of_weight(&meant, &BOLD).ok_or_else(|| lacking(family, "bold"))?;
    let files = FontFiles { regular: permitted(regular)?, bold: permitted(bold)? };
    let family = regular.names.first().cloned().unwrap_or_else(|| family.to_owned());
    Ok((Typeface { family, regular: digest(&files.regular), bold: digest(&files.bold) }, files))
}

/// The font files of a typeface, known by their digests; nothing where one is missing.
#[must_use]
pub fn font_files(typeface: &Typeface, files: &[FileBytes]) -> Option<FontFiles> {
    let find = |wanted: &String| {
        let file = files.iter().find(|file| digest(&file.bytes) == *wanted)?;
        Face::parse(&file.bytes, 0).is_ok().then(|| Arc::from(file.bytes.as_slice()))
    };
    Some(FontFiles { regular: find(&typeface.regular)?, bold: find(&typeface.bold)? })
}

struct Font<'a> {
    file: &'a FileBytes,
    face: Face<'a>,
    /// What its family is called; first the name that word processors know it by.
    names: Vec<String>,
}

fn names(face: &Face<'_>) -> Vec<String> {
    let called = |id| {
        let names = face.names().into_iter().filter(move |name| name.name_id == id);
        names.filter_map(|name| name.to_string()).filter(|name| !name.trim().is_empty())
    };
    let mut names: Vec<String> = Vec::new();
    for name in called(name_id::FAMILY).chain(called(name_id::TYPOGRAPHIC_FAMILY)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The upright font of normal width that is nearest to the weight that it should have.
fn of_weight<'a>(
    fonts: &[&'a Font<'a>],
    (range, wanted): &(std::ops::RangeInclusive<u16>, u16),
) -> Option<&'a Font<'a>> {
    let weight = |font: &Font<'_>| font.face.weight().to_number();
    let upright = fonts.iter().filter(|font| !font.face.is_italic() && !font.face.is_oblique());
    let normal = upright.filter(|font| font.face.width() == Width::Normal);
    let fitting = normal.filter(|font| range.contains(&weight(font)));
    fitting.copied().min_by_key(|font| (weight(font).abs_diff(*wanted), &font.file.path))
}

/// The font's file, if it may be embedded in part (OpenType, `fsType`) and is set as it stands.
fn permitted(font: &Font<'_>) -> Result<Arc<[u8]>, Finding> {
    if font.face.is_variable() {
        return Err(about(codes::FONT_VARIABLE, font.file));
    }
    let is_open = matches!(
        font.face.permissions(),
        Some(Permissions::Installable | Permissions::Editable | Permissions::PreviewAndPrint)
    );
    if !is_open || !font.face.is_subsetting_allowed() || !font.face.is_outline_embedding_allowed() {
        return Err(about(codes::FONT_FORBIDDEN, font.file));
    }
    let tables = font.face.tables();
    if tables.glyf.is_none() && tables.cff.is_none() {
        return Err(about(codes::FONT_DAMAGED, font.file));
    }
    Ok(Arc::from(font.file.bytes.as_slice()))
}

fn unknown(family: &str, fonts: &[Font<'_>]) -> Finding {
    let mut known: Vec<&str> =
        fonts.iter().filter_map(|font| font.names.first()).map(String::as_str).collect();
    known.sort_unstable();
    known.dedup();
    let near = nearest(family, known.iter().copied()).unwrap_or(NONE);
    let known = if known.is_empty() { NONE.to_owned() } else { known.join(", ") };
    Finding::error(codes::UNKNOWN_FAMILY).with("value", family).with("nearest", near).with("known", known)
}

fn lacking(family: &str, weight: &str) -> Finding {
    Finding::error(codes::FONT_WEIGHT).with("value", family).with("weight", weight)
}

fn about(code: Code, file: &FileBytes) -> Finding {
    Finding::error(code).with("path", file.path.as_str())
}
