//! The fonts of one file: which glyphs it uses, cut out of bilag's fonts and embedded by printpdf.
//!
//! printpdf makes the font's objects: it is given a page with nothing but the glyphs in use, and the objects are taken
//! from the file that it makes of it. Without its layout feature it cuts nothing, so the cutting is done here.

use std::cell::{OnceCell, RefCell};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use lopdf::{Dictionary, Document as File, Object, ObjectId};
use printpdf::{
    Codepoint, FontId, FontMetrics, FontType, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle,
    PdfFontMetricsStub, PdfPage, PdfSaveOptions, Pt, TextItem,
};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::Error;
use super::content;
use super::deflate::once;
use super::file::{self, Packed, Packing};
use super::glyph_map::{self, GlyphMap};
use super::numbers;
use crate::render::fonts::{Face, Font};
use crate::render::layout::band::Words;
use crate::render::layout::pages::Placed;
use crate::render::shape::{Characters, Glyph, Slice};

/// Cuts fonts, each distinct cut once.
///
/// What it remembers saves time and changes nothing else.
#[derive(Default)]
pub(super) struct Cutter {
    cuts: RefCell<HashMap<Cut, Known>>,
    /// Of each font, the glyphs of `TOGETHER`.
    together: [OnceCell<Vec<Company>>; Face::COUNT],
}

/// Glyphs that come together, and the characters whose own they are.
type Company = Vec<(u16, char)>;

/// Characters of which a font has all where a file uses one: whoever is named in it, few files need a cut of their own.
const TOGETHER: [&str; 4] =
    ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "0123456789", "ÅÆØåæø"];

/// A cut font, and how it stood in the last file.
struct Known {
    embedded: Rc<Embedded>,
    /// The number of its first object, and its objects.
    packed: Option<(u32, Rc<Packed>)>,
}

/// What is used of a font: each glyph's code, and the characters that it stands for.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Cut {
    face: Face,
    glyphs: Vec<(u16, Characters)>,
}

/// A font's objects, deflated, as they refer to each other.
struct Embedded {
    /// Those that are no streams, and then those that are.
    objects: Vec<(ObjectId, Object)>,
    font: ObjectId,
}

/// More cuts are forgotten, so that a batch without end takes memory with an end.
const MOST_CUTS: usize = 200;

impl Cutter {
    /// Embeds what is used of each font: the dictionary by which content streams name them, and their objects, for which
    /// numbers are reserved in `file`.
    ///
    /// # Errors
    ///
    /// When a font cannot be cut.
    pub(super) fn embed(&self, used: Used, file: &mut File) -> Result<(Dictionary, Vec<Rc<Packed>>), Error> {
        let (mut fonts, mut objects) = (Dictionary::new(), Vec::new());
        let mut cuts = self.cuts.borrow_mut();
        for mut cut in used.cuts() {
            self.complete(&mut cut);
            let name = content::name(cut.face);
            if cuts.len() >= MOST_CUTS && !cuts.contains_key(&cut) {
                cuts.clear();
            }
            let known = match cuts.entry(cut) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => {
                    let embedded = Rc::new(embedded(new.key())?);
                    new.insert(Known { embedded, packed: None })
                }
            };
            let (first, _) = numbers::next(file, known.embedded.objects.len());
            let packed = match &known.packed {
                Some((number, packed)) if *number == first => Rc::clone(packed),
                _ => Rc::new(known.embedded.packed(first)),
            };
            known.packed = Some((first, Rc::clone(&packed)));
            fonts.set(name, known.embedded.font(first));
            objects.push(packed);
        }
        Ok((fonts, objects))
    }
}

impl Cutter {
    /// Adds what characters that are used come together with.
    fn complete(&self, cut: &mut Cut) {
        let font = cut.face.font();
        let glyphs = |characters: &&str| {
            let glyph = |character| Some((font.nominal_glyph(character).filter(|id| *id != 0)?, character));
            characters.chars().filter_map(glyph).collect()
        };
        let together = self.together[cut.face.index()].get_or_init(|| TOGETHER.iter().map(glyphs).collect());
        let mut added = Vec::new();
        for company in together {
            let uses = |code: u16| cut.glyphs.binary_search_by_key(&code, |(known, _)| *known).is_ok();
            let (there, lacking): (Vec<_>, Vec<_>) = company.iter().partition(|(code, _)| uses(*code));
            if !there.is_empty() {
                added.extend(lacking.into_iter().map(|(code, own)| (code, Characters::Own(own))));
            }
        }
        if !added.is_empty() {
            cut.glyphs.append(&mut added);
            cut.glyphs.sort_unstable_by_key(|(code, _)| *code);
            cut.glyphs.dedup_by_key(|(code, _)| *code);
        }
    }
}

impl Embedded {
    fn new(objects: BTreeMap<ObjectId, Object>, font: ObjectId) -> Self {
        let (streams, mut objects): (Vec<_>, Vec<_>) =
            objects.into_iter().partition(|(_, object)| matches!(object, Object::Stream(_)));
        objects.extend(streams);
        Self { objects, font }
    }

    /// The number of the font itself where its first object has the number `first`.
    fn font(&self, first: u32) -> ObjectId {
        let index = self.objects.iter().position(|(id, _)| *id == self.font).unwrap_or_default();
        (first + index as u32, 0)
    }

    /// Its objects, numbered from `first` on.
    fn packed(&self, first: u32) -> Packed {
        let numbers = (first..).map(|number| (number, 0));
        let ids: BTreeMap<ObjectId, ObjectId> = self.objects.iter().map(|(id, _)| *id).zip(numbers).collect();
        let mut packing = Packing::new(first);
        for (_, object) in &self.objects {
            let mut object = object.clone();
            refer(&mut object, &ids);
            match &object {
                Object::Stream(stream) => packing.stream(stream),
                object => packing.push(|out| file::object(object, out)),
            }
        }
        packing.finish()
    }
}

/// What is used of each font.
#[derive(Default)]
pub(super) struct Used([Option<OfFace>; Face::COUNT]);

/// What is used of a font.
struct OfFace {
    face: Face,
    /// Each glyph's code, and the characters that it stands for.
    glyphs: Vec<(u16, Characters)>,
    /// The codes among them.
    seen: Codes,
    /// Those that stand for what they always will.
    settled: Codes,
}

/// A set of codes.
struct Codes(Vec<u64>);

impl Codes {
    fn of(face: Face) -> Self {
        Self(vec![0; usize::from(face.font().glyph_count()) / 64 + 1])
    }

    fn has(&self, code: u16) -> bool {
        self.0[usize::from(code) / 64] >> (code % 64) & 1 == 1
    }

    fn insert(&mut self, code: u16) {
        self.0[usize::from(code) / 64] |= 1 << (code % 64);
    }
}

impl Used {
    /// Notes what stands on a page, in reading order.
    ///
    /// # Errors
    ///
    /// When a glyph is missing.
    pub(super) fn note<'i>(&mut self, items: impl IntoIterator<Item = &'i Placed>) -> Result<(), Error> {
        let words = items.into_iter().filter_map(|item| match item {
            Placed::Words { words, .. } => Some(words),
            _ => None,
        });
        for words in words {
            for glyph in words.glyphs.iter().flat_map(Slice::glyphs) {
                if glyph.id == 0 {
                    return Err(missing(words, glyph));
                }
                self.glyph(glyph.face, content::code(glyph), &glyph.characters);
            }
        }
        Ok(())
    }

    /// Notes what was used elsewhere.
    pub(super) fn add(&mut self, cuts: &[Cut]) {
        for cut in cuts {
            for (code, characters) in &cut.glyphs {
                self.glyph(cut.face, *code, characters);
            }
        }
    }

    fn glyph(&mut self, face: Face, code: u16, characters: &Characters) {
        let OfFace { glyphs, seen, settled, .. } = self.0[face.index()].get_or_insert_with(|| OfFace {
            face,
            glyphs: Vec::new(),
            seen: Codes::of(face),
            settled: Codes::of(face),
        });
        if settled.has(code) {
            return;
        }
        // Where a glyph stands for several things, it reads as the character whose own it is.
        if matches!(characters, Characters::Own(_) | Characters::SoftHyphen) {
            settled.insert(code);
        }
        if seen.has(code) {
            if let Some((_, name)) = glyphs.iter_mut().find(|(known, _)| *known == code) {
                *name = characters.clone();
            }
        } else {
            seen.insert(code);
            glyphs.push((code, characters.clone()));
        }
    }

    /// The glyphs, in the order of `Face`, and of their codes.
    pub(super) fn cuts(self) -> Vec<Cut> {
        let used = self.0.into_iter().flatten().map(|OfFace { face, mut glyphs, .. }| {
            glyphs.sort_unstable_by_key(|(code, _)| *code);
            Cut { face, glyphs }
        });
        used.collect()
    }
}

/// What a glyph reads as.
fn read(characters: &Characters) -> String {
    match characters {
        Characters::Own(own) => own.to_string(),
        Characters::SoftHyphen => "\u{AD}".to_owned(),
        Characters::Noted(noted) => noted.to_string(),
    }
}

fn missing(words: &Words, missing: &Glyph) -> Error {
    let text: String =
        words.glyphs.iter().flat_map(Slice::glyphs).map(|glyph| read(&glyph.characters)).collect();
    let character = read(&missing.characters).chars().next().unwrap_or(char::REPLACEMENT_CHARACTER);
    Error::MissingGlyph { character, words: text }
}

/// The font's objects as printpdf makes them, with what it leaves out.
fn embedded(cut: &Cut) -> Result<Embedded, Error> {
    let font = cut.face.font();
    let hyphen = font.nominal_glyph('-').unwrap_or(0);
    let glyph_of = |code: u16| if code == font.glyph_count() { hyphen } else { code };
    let mut used: Vec<u16> = cut.glyphs.iter().map(|(code, _)| glyph_of(*code)).collect();
    used.sort_unstable();
    used.dedup();
    let glyphs = GlyphRemapper::new_from_glyphs_sorted(&used);
    let program = subsetter::subset(font.data, 0, &glyphs).map_err(|_| Error::Font { font: font.name })?;
    let widths =
        cut.glyphs.iter().map(|(code, _)| (*code, font.units_wide(glyph_of(*code)) as u16)).collect();

    let file = painted(cut, parsed(font, widths, program));
    let type0 = file
        .objects
        .iter()
        .find(|(_, object)| is(object, b"Type0"))
        .map(|(id, _)| *id)
        .ok_or(Error::Font { font: font.name })?;
    let mut objects = BTreeMap::new();
    take(&file, type0, &mut objects);

    let id = (objects.keys().map(|(number, _)| *number).max().unwrap_or_default() + 1, 0);
    let glyph_in_cut = |code: u16| glyphs.get(glyph_of(code)).unwrap_or(0);
    let (map, stream) = if font.is_cff() {
        let codes: Vec<(u16, u16)> =
            cut.glyphs.iter().map(|(code, _)| (*code, glyph_in_cut(*code))).collect();
        (GlyphMap::OfCodes(id), glyph_map::of_codes(&codes))
    } else {
        let last = cut.glyphs.last().map_or(0, |(code, _)| *code);
        (GlyphMap::OfGlyphs(id), glyph_map::of_glyphs((0..=last).map(glyph_in_cut)))
    };
    objects.insert(id, stream.into());
    let widths: Vec<i64> = glyphs.remapped_gids().map(|glyph| i64::from(font.advance(glyph))).collect();
    for object in objects.values_mut() {
        match object {
            Object::Dictionary(dictionary) => {
                complete(dictionary, font);
                map.apply(dictionary, &widths);
            }
            Object::Stream(stream) => {
                stream.dict.set("Filter", "FlateDecode");
                stream.set_content(once(&stream.content));
                stream.allows_compression = false;
            }
            _ => {}
        }
    }
    Ok(Embedded::new(objects, type0))
}

/// Sets what printpdf gets wrong: without its layout feature it takes the ascent for the height of capitals.
fn complete(dictionary: &mut Dictionary, font: &Font) {
    if dictionary.has_type(b"FontDescriptor") {
        let capitals = font.face.capital_height().unwrap_or_else(|| font.face.ascender());
        let scaled = (f32::from(capitals) * 1000.0 / font.units_per_em()).round();
        dictionary.set("CapHeight", scaled as i64);
    }
}

/// A file with one page, on which all glyphs of the cut stand.
fn painted(cut: &Cut, font: ParsedFont) -> File {
    let id = FontId(content::name(cut.face).to_owned());
    let glyphs = cut.glyphs.iter().map(|(code, name)| Codepoint::with_cid(*code, 0.0, read(name)));
    let operations = vec![
        Op::StartTextSection,
        Op::SetFont { font: PdfFontHandle::External(id.clone()), size: Pt(10.0) },
        Op::ShowText { items: vec![TextItem::GlyphIds(glyphs.collect())] },
        Op::EndTextSection,
    ];
    let mut document = PdfDocument::new("");
    document.resources.fonts.map.insert(id, PdfFont::new(font));
    document.pages.push(PdfPage::new(Mm(210.0), Mm(297.0), operations));
    document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new())
}

/// The object and all that it refers to.
fn take(file: &File, id: ObjectId, taken: &mut BTreeMap<ObjectId, Object>) {
    let Some(object) = file.objects.get(&id).filter(|_| !taken.contains_key(&id)) else { return };
    taken.insert(id, object.clone());
    let mut references = Vec::new();
    references_in(object, &mut references);
    for reference in references {
        take(file, reference, taken);
    }
}

fn references_in(object: &Object, found: &mut Vec<ObjectId>) {
    match object {
        Object::Reference(id) => found.push(*id),
        Object::Array(array) => array.iter().for_each(|object| references_in(object, found)),
        Object::Dictionary(dictionary) => {
            dictionary.iter().for_each(|(_, object)| references_in(object, found));
        }
        Object::Stream(stream) => stream.dict.iter().for_each(|(_, object)| references_in(object, found)),
        _ => {}
    }
}

/// Renames what the object refers to.
fn refer(object: &mut Object, ids: &BTreeMap<ObjectId, ObjectId>) {
    match object {
        Object::Reference(id) => *id = ids.get(id).copied().unwrap_or(*id),
        Object::Array(array) => array.iter_mut().for_each(|object| refer(object, ids)),
        Object::Dictionary(dictionary) => dictionary.iter_mut().for_each(|(_, object)| refer(object, ids)),
        Object::Stream(stream) => stream.dict.iter_mut().for_each(|(_, object)| refer(object, ids)),
        _ => {}
    }
}

fn is(object: &Object, subtype: &[u8]) -> bool {
    let dictionary = object.as_dict();
    dictionary.and_then(|dictionary| dictionary.get(b"Subtype")?.as_name()).is_ok_and(|name| name == subtype)
}

/// printpdf's view of the cut font: no character map of its own is read, so it is told everything.
fn parsed(font: &Font, widths: BTreeMap<u16, u16>, program: Vec<u8>) -> ParsedFont {
    let face = &font.face;
    let bounds = face.global_bounding_box();
    ParsedFont {
        font_name: Some(format!("{}+{}", tag(&program), font.name)),
        original_bytes: program,
        font_index: 0,
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: widths,
        units_per_em: font.units_per_em() as u16,
        font_metrics: FontMetrics { ascent: face.ascender(), descent: face.descender() },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: font.units_per_em() as u16,
            x_min: bounds.x_min,
            y_min: bounds.y_min,
            x_max: bounds.x_max,
            y_max: bounds.y_max,
            caret_slope_rise: 1,
            caret_slope_run: 0,
            us_weight_class: face.weight().to_number(),
        },
    }
}

/// The six capitals that mark a cut font, from its bytes (ISO 32000-1, 9.6.4).
fn tag(program: &[u8]) -> String {
    Sha256::digest(program).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
