//! Two files, compared from their catalogs on, object by object: whether one is the other, signed or written anew.
//!
//! What signing changes may differ, and is named here; whatever else is there, missing or different is a difference.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use super::carried::is_signed;
use super::file::{File, Page};
use super::metadata;
use super::object::{Dictionary, Object, Stream};
use super::text::text;
use crate::inspect::{Difference, Fault};

/// The first difference from `ours`, if there is one.
pub(crate) fn difference(ours: &File<'_>, theirs: &File<'_>) -> Result<Option<Difference>, Fault> {
    let (our_pages, their_pages) = (ours.pages()?, theirs.pages()?);
    let numbers = |pages: &[Page]| pages.iter().enumerate().map(|(at, page)| (page.number, at)).collect();
    let mut walk = Walk {
        ours,
        theirs,
        our_pages: numbers(&our_pages),
        their_pages: numbers(&their_pages),
        seen: HashSet::new(),
        steps: MOST_STEPS,
    };
    let (our_catalog, their_catalog) = (ours.catalog()?, theirs.catalog()?);
    let (Some(one), Some(other)) = (our_catalog.dictionary(), their_catalog.dictionary()) else {
        return Err(Fault::Damaged);
    };
    for key in ["AF", "Names"] {
        if !walk.same_entry(one, other, key.as_bytes())? {
            return Ok(Some(Difference::Data));
        }
    }
    if our_pages.len() != their_pages.len() {
        return Ok(Some(Difference::Pages));
    }
    for (number, (page, signed)) in (1..).zip(our_pages.iter().zip(&their_pages)) {
        let keys: BTreeSet<&[u8]> = page.keys().union(&signed.keys()).copied().collect();
        for key in keys.into_iter().filter(|key| *key != b"Annots") {
            if !walk.same(page.get(key), signed.get(key))? {
                return Ok(Some(Difference::Page(number)));
            }
        }
        if !walk.same_annotations(page.get(b"Annots"), signed.get(b"Annots"))? {
            return Ok(Some(Difference::Annotation(number)));
        }
    }
    if !walk.same_entry(one, other, b"StructTreeRoot")? {
        return Ok(Some(Difference::Structure));
    }
    if !walk.same_form(&*ours.get(one, "AcroForm")?, &*theirs.get(other, "AcroForm")?)? {
        return Ok(Some(Difference::Form));
    }
    if !walk.same_metadata(one, other)? {
        return Ok(Some(Difference::Metadata));
    }
    for key in keys(one, other).into_iter().filter(|key| !APART.contains(key)) {
        let added = SIGNERS.contains(&key) && !one.contains_key(key);
        if !added && !walk.same_entry(one, other, key)? {
            return Ok(Some(Difference::Other(String::from_utf8_lossy(key).into_owned())));
        }
    }
    Ok(None)
}

/// Comparisons after which a file is too large.
const MOST_STEPS: usize = 40_000_000;

/// Entries of the catalog that are compared in ways of their own.
const APART: [&[u8]; 6] = [b"AF", b"Names", b"Pages", b"StructTreeRoot", b"AcroForm", b"Metadata"];

/// Entries of the catalog that signing adds (ISO 32000-1, 7.12 and 12.8.4; ISO 32000-2, 12.8.4.3).
const SIGNERS: [&[u8]; 4] = [b"DSS", b"Extensions", b"Perms", b"Version"];

/// Entries of a field that its signature adds or changes.
const SIGNED: [&[u8]; 7] = [b"V", b"AP", b"F", b"Ff", b"M", b"MK", b"NM"];

/// Entries of a form that signing adds or changes.
const SIGNED_FORM: [&[u8]; 3] = [b"SigFlags", b"DR", b"DA"];

/// How a stream is packed, which its content does not depend on.
const PACKING: [&[u8]; 4] = [b"Length", b"Filter", b"DecodeParms", b"DL"];

/// What was compared and what it was held against.
struct Walk<'a> {
    ours: &'a File<'a>,
    theirs: &'a File<'a>,
    our_pages: HashMap<u32, usize>,
    their_pages: HashMap<u32, usize>,
    /// Pairs of objects that were compared, or are about to be.
    seen: HashSet<(u32, u32)>,
    steps: usize,
}

impl Walk<'_> {
    fn same_entry(&mut self, one: &Dictionary, other: &Dictionary, key: &[u8]) -> Result<bool, Fault> {
        self.same(one.get(key).unwrap_or(&Object::Null), other.get(key).unwrap_or(&Object::Null))
    }

    /// Whether two objects are the same with all that they refer to; pages are only told apart.
    fn same(&mut self, one: &Object, other: &Object) -> Result<bool, Fault> {
        let mut left = vec![(one.clone(), other.clone())];
        while let Some((one, other)) = left.pop() {
            self.steps = self.steps.checked_sub(1).ok_or(Fault::TooLarge)?;
            let page = |object: &Object, pages: &HashMap<u32, usize>| match object {
                Object::Reference(number, _) => pages.get(number).copied(),
                _ => None,
            };
            let pages = (page(&one, &self.our_pages), page(&other, &self.their_pages));
            if pages != (None, None) {
                if pages.0 == pages.1 {
                    continue;
                }
                return Ok(false);
            }
            if let (Object::Reference(one, _), Object::Reference(other, _)) = (&one, &other)
                && !self.seen.insert((*one, *other))
            {
                continue;
            }
            let (one, other) = (self.ours.follow(&one)?, self.theirs.follow(&other)?);
            let same = match (&*one, &*other) {
                (Object::Array(one), Object::Array(other)) => {
                    left.extend(one.iter().cloned().zip(other.iter().cloned()));
                    one.len() == other.len()
                }
                (Object::Dictionary(one), Object::Dictionary(other)) => {
                    let aside: &[&[u8]] = if self.is_signature(one, other)? { &SIGNED } else { &[] };
                    push(&mut left, one, other, aside);
                    true
                }
                (Object::Stream(one), Object::Stream(other)) => {
                    push(&mut left, &one.dictionary, &other.dictionary, &PACKING);
                    self.same_content(one, other)?
                }
                (Object::Number(one), Object::Number(other)) => (one - other).abs() < 1e-6,
                (Object::String(one), Object::String(other)) => one == other || text(one) == text(other),
                (one, other) => one == other,
            };
            if !same {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether an empty signature field of ours is signed.
    fn is_signature(&self, one: &Dictionary, other: &Dictionary) -> Result<bool, Fault> {
        let is_field = one.get(b"FT".as_slice()).is_some_and(|kind| kind.is_name("Sig"));
        Ok(is_field && !one.contains_key(b"V".as_slice()) && is_signed(self.theirs, other)?)
    }

    fn same_content(&self, one: &Stream, other: &Stream) -> Result<bool, Fault> {
        let packing = |stream: &Stream| {
            let key = |key: &str| stream.dictionary.get(key.as_bytes()).cloned();
            (key("Filter"), key("DecodeParms"))
        };
        if packing(one) == packing(other) && self.ours.encoded(one) == self.theirs.encoded(other) {
            return Ok(true);
        }
        let (one, other) = (self.ours.decoded(one)?, self.theirs.decoded(other)?);
        Ok(one.is_some() && one == other)
    }

    /// Ours, and after them such signatures as nobody sees: time stamps have no place on a page.
    fn same_annotations(&mut self, one: &Object, other: &Object) -> Result<bool, Fault> {
        let (one, other) = (self.ours.follow(one)?, self.theirs.follow(other)?);
        let (Some(one), Some(other)) = (list(&one), list(&other)) else { return self.same(&one, &other) };
        self.same_beginning(one, other)
    }

    fn same_beginning(&mut self, one: &[Object], other: &[Object]) -> Result<bool, Fault> {
        let Some((beginning, added)) = other.split_at_checked(one.len()) else { return Ok(false) };
        for (one, other) in one.iter().zip(beginning) {
            if !self.same(one, other)? {
                return Ok(false);
            }
        }
        for object in added {
            if !self.is_unseen_signature(object)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn is_unseen_signature(&self, object: &Object) -> Result<bool, Fault> {
        let object = self.theirs.follow(object)?;
        let Some(field) = object.dictionary() else { return Ok(false) };
        let is = |key: &str, name: &str| Ok::<_, Fault>(self.theirs.get(field, key)?.is_name(name));
        let rectangle = self.theirs.get(field, "Rect")?;
        let side = |from: usize, to: usize| match rectangle.array()? {
            [Object::Number(_), Object::Number(_), Object::Number(_), Object::Number(_)] => {
                let number = |at: usize| match rectangle.array()?[at] {
                    Object::Number(number) => Some(number),
                    _ => None,
                };
                Some((number(to)? - number(from)?).abs())
            }
            _ => None,
        };
        let is_flat = side(0, 2) == Some(0.0) && side(1, 3) == Some(0.0);
        let has_more = [b"A".as_slice(), b"AA", b"Kids"].iter().any(|key| field.contains_key(*key));
        let is_widget = is("Subtype", "Widget")? && is("FT", "Sig")?;
        Ok(is_widget && is_flat && !has_more && is_signed(self.theirs, field)?)
    }

    fn same_form(&mut self, one: &Object, other: &Object) -> Result<bool, Fault> {
        let (Some(one), Some(other)) = (one.dictionary(), other.dictionary()) else {
            return self.same(one, other);
        };
        for key in keys(one, other) {
            let same = match key {
                b"Fields" => {
                    let (one, other) = (self.ours.get(one, "Fields")?, self.theirs.get(other, "Fields")?);
                    let (Some(one), Some(other)) = (one.array(), other.array()) else { return Ok(false) };
                    self.same_beginning(one, other)?
                }
                key if SIGNED_FORM.contains(&key) => true,
                key => self.same_entry(one, other, key)?,
            };
            if !same {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// What is said of the document itself; by which program and when it was last written may differ.
    fn same_metadata(&mut self, one: &Dictionary, other: &Dictionary) -> Result<bool, Fault> {
        let (ours, theirs) = (self.ours.get(one, "Metadata")?, self.theirs.get(other, "Metadata")?);
        let (Object::Stream(ours), Object::Stream(theirs)) = (&*ours, &*theirs) else { return Ok(false) };
        let said = |packet: Option<Vec<u8>>| packet.as_deref().and_then(metadata::said);
        let (ours, theirs) = (said(self.ours.decoded(ours)?), said(self.theirs.decoded(theirs)?));
        if ours.is_none() || ours != theirs {
            return Ok(false);
        }
        let information = |file: &File<'_>| -> Result<Rc<Object>, Fault> { file.get(file.trailer(), "Info") };
        let (one, other) = (information(self.ours)?, information(self.theirs)?);
        let (Some(one), Some(other)) = (one.dictionary(), other.dictionary()) else { return Ok(false) };
        for key in keys(one, other) {
            let is_theirs = [b"ModDate".as_slice(), b"Producer"].contains(&key);
            if !is_theirs && !self.same_entry(one, other, key)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn list(object: &Object) -> Option<&[Object]> {
    if *object == Object::Null { Some(&[]) } else { object.array() }
}

fn keys<'a>(one: &'a Dictionary, other: &'a Dictionary) -> BTreeSet<&'a [u8]> {
    one.keys().chain(other.keys()).map(Vec::as_slice).collect()
}

/// The values of two dictionaries, in pairs. An entry of null is none.
fn push(left: &mut Vec<(Object, Object)>, one: &Dictionary, other: &Dictionary, aside: &[&[u8]]) {
    for key in keys(one, other).into_iter().filter(|key| !aside.contains(key)) {
        let value = |dictionary: &Dictionary| dictionary.get(key).cloned().unwrap_or(Object::Null);
        left.push((value(one), value(other)));
    }
}
