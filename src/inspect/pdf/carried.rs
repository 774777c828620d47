//! What a file carries beside its pages: associated files and signature fields.

use std::collections::HashSet;
use std::rc::Rc;

use super::file::File;
use super::object::{Dictionary, Object};
use super::text::text;
use crate::inspect::{Fault, SignatureField};

/// Most fields that a form of an annex has.
const MOST_FIELDS: usize = 10_000;

/// The content of the associated file of this name.
pub(crate) fn file(file: &File<'_>, name: &str) -> Result<Vec<u8>, Fault> {
    let catalog = file.catalog()?;
    let Some(catalog) = catalog.dictionary() else { return Err(Fault::NoRecord) };
    let associated = file.get(catalog, "AF")?;
    for specification in associated.array().unwrap_or_default() {
        let specification = file.follow(specification)?;
        let Some(specification) = specification.dictionary() else { continue };
        if file.get(specification, "F")?.string() != Some(name.as_bytes()) {
            continue;
        }
        let embedded = file.get(specification, "EF")?;
        let Some(embedded) = embedded.dictionary() else { continue };
        if let Object::Stream(stream) = &*file.get(embedded, "F")? {
            return file.decoded(stream)?.ok_or(Fault::Damaged);
        }
    }
    Err(Fault::NoRecord)
}

/// The signature fields in the order of the form.
pub(crate) fn fields(file: &File<'_>) -> Result<Vec<SignatureField>, Fault> {
    let catalog = file.catalog()?;
    let form = catalog.dictionary().map(|catalog| file.get(catalog, "AcroForm")).transpose()?;
    let Some(form) = form.as_ref().and_then(|form| form.dictionary()) else { return Ok(Vec::new()) };
    let roots = file.get(form, "Fields")?;
    let mut left: Vec<(Object, String)> = Vec::new();
    left.extend(roots.array().unwrap_or_default().iter().rev().map(|root| (root.clone(), String::new())));
    let mut seen = HashSet::new();
    let mut fields = Vec::new();
    while let Some((object, above)) = left.pop() {
        let Object::Reference(number, _) = object else { continue };
        if !seen.insert(number) || seen.len() > MOST_FIELDS {
            return Err(Fault::Damaged);
        }
        let field = file.follow(&object)?;
        let Some(field) = field.dictionary() else { continue };
        let own = file.get(field, "T")?.string().map(name_of).unwrap_or_default();
        let name = if above.is_empty() || own.is_empty() { above + &own } else { above + "." + &own };
        if file.get(field, "FT")?.is_name("Sig") {
            fields.push(SignatureField { name, signed: is_signed(file, field)? });
        } else if let Some(kids) = file.get(field, "Kids")?.array() {
            left.extend(kids.iter().rev().map(|kid| (kid.clone(), name.clone())));
        }
    }
    Ok(fields)
}

/// Whether a field's value is a signature of the file, valid or not (ISO 32000-1, 12.8.1).
pub(super) fn is_signed(file: &File<'_>, field: &Dictionary) -> Result<bool, Fault> {
    let value: Rc<Object> = file.get(field, "V")?;
    let Some(value) = value.dictionary() else { return Ok(false) };
    let is_range = file.get(value, "ByteRange")?.array().is_some_and(|range| range.len() == 4);
    Ok(is_range && file.get(value, "Contents")?.string().is_some_and(|contents| !contents.is_empty()))
}

/// A name as people may see it: without what a terminal would obey.
fn name_of(bytes: &[u8]) -> String {
    text(bytes).chars().filter(|c| !c.is_control()).take(200).collect()
}
