//! Signature fields: empty, visible, one at each signatory's line (ISO 32000-1, 12.7.4.5).
//!
//! None has a `Lock` (table 233): signing one field leaves the other open. Signing locks the signed field by itself.

use std::collections::BTreeMap;

use lopdf::{Document as File, Object, ObjectId, Stream, StringFormat, dictionary, text_string};

use super::Error;
use super::pages::{Placed, Sheet};
use super::tree::Tree;

/// A field and where it stands; lengths in points from the page's lower left corner.
pub(super) struct PlacedField {
    page: usize,
    /// Left, bottom, right, top.
    rectangle: [f32; 4],
    name: String,
    label: String,
}

/// The fields on all pages; each is hung on its element in `tree` by its index.
pub(super) fn collect(sheets: &[Sheet], tree: &mut Tree) -> Vec<PlacedField> {
    let mut fields = Vec::new();
    for (page, sheet) in sheets.iter().enumerate() {
        for item in &sheet.items {
            let Placed::Field { x, y, width, height, field, element } = item else { continue };
            tree.hang_field(*element, page, fields.len());
            fields.push(PlacedField {
                page,
                rectangle: [*x, *y, x + width, y + height],
                name: field.name.clone(),
                label: field.label.clone(),
            });
        }
    }
    fields
}

/// Writes the fields and the form that holds them; the widgets' ids, in the order of `fields`.
///
/// # Errors
///
/// When the file has no catalog or a page is missing.
pub(super) fn write(file: &mut File, fields: &[PlacedField]) -> Result<Vec<ObjectId>, Error> {
    if fields.is_empty() {
        return Ok(Vec::new());
    }
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let mut widgets = Vec::with_capacity(fields.len());
    let mut parties: BTreeMap<&str, (ObjectId, Vec<Object>)> = BTreeMap::new();
    for (index, field) in fields.iter().enumerate() {
        let [left, bottom, right, top] = field.rectangle.map(|length| (length * 100.0).round() / 100.0);
        let appearance = file.add_object(Stream::new(
            dictionary! {
                "Type" => "XObject",
                "Subtype" => "Form",
                "BBox" => vec![0.into(), 0.into(), (right - left).into(), (top - bottom).into()],
                "Resources" => dictionary! {},
            },
            Vec::new(),
        ));
        // A name with a period is that of a field within another (ISO 32000-1, 12.7.3.2).
        let (party, name) = field.name.split_once('.').unwrap_or((&field.name, "signature"));
        let (parent, kids) = parties.entry(party).or_insert_with(|| (file.new_object_id(), Vec::new()));
        let widget = file.add_object(dictionary! {
            "Type" => "Annot",
            "Subtype" => "Widget",
            "FT" => "Sig",
            "T" => Object::String(name.as_bytes().to_vec(), StringFormat::Literal),
            "Parent" => *parent,
            "TU" => text_string(&field.label),
            // Printed (ISO 32000-1, table 165).
            "F" => 4,
            "Rect" => vec![left.into(), bottom.into(), right.into(), top.into()],
            "P" => pages[field.page],
            "AP" => dictionary! { "N" => appearance },
            // Pages have the numbers before these in the parent tree.
            "StructParent" => (pages.len() + index) as i64,
        });
        kids.push(widget.into());
        let page = file.get_object_mut(pages[field.page])?.as_dict_mut()?;
        match page.get_mut(b"Annots").and_then(Object::as_array_mut) {
            Ok(annotations) => annotations.push(widget.into()),
            Err(_) => page.set("Annots", vec![Object::Reference(widget)]),
        }
        widgets.push(widget);
    }
    let references: Vec<Object> = parties.values().map(|(parent, _)| Object::Reference(*parent)).collect();
    for (party, (parent, kids)) in parties {
        let name = Object::String(party.as_bytes().to_vec(), StringFormat::Literal);
        file.set_object(parent, dictionary! { "T" => name, "Kids" => kids });
    }
    // There is a signature field (table 219); nothing is signed yet, so later changes may still rewrite the file.
    let form = file.add_object(dictionary! { "Fields" => references, "SigFlags" => 1 });
    file.catalog_mut()?.set("AcroForm", form);
    Ok(widgets)
}
