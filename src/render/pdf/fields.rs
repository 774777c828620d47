//! Signature fields: empty, visible, one at each signatory's line (ISO 32000-1, 12.7.4.5).
//!
//! None has a `Lock` (table 233): signing one field leaves the other open. Signing locks the signed field by itself.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, Object, ObjectId, Stream, StringFormat, dictionary, text_string};

use super::Error;
use crate::document::Field;

/// The form that holds the fields, by the party whose they are.
#[derive(Default)]
pub(super) struct Form {
    parties: BTreeMap<String, (ObjectId, Vec<Object>)>,
}

impl Form {
    /// What the annotation `id` has as the widget of `field`; `rectangle` is left, bottom, right, top.
    pub(super) fn widget(
        &mut self,
        file: &mut File,
        id: ObjectId,
        field: &Field,
        [left, bottom, right, top]: [f32; 4],
    ) -> Dictionary {
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
        let party = self.parties.entry(party.to_owned());
        let (parent, kids) = party.or_insert_with(|| (file.new_object_id(), Vec::new()));
        kids.push(id.into());
        dictionary! {
            "Subtype" => "Widget",
            "FT" => "Sig",
            "T" => literal(name),
            "Parent" => *parent,
            "TU" => text_string(&field.label),
            "AP" => dictionary! { "N" => appearance },
        }
    }

    /// Writes the form, if it has a field.
    ///
    /// # Errors
    ///
    /// When the file has no catalog.
    pub(super) fn write(self, file: &mut File) -> Result<(), Error> {
        if self.parties.is_empty() {
            return Ok(());
        }
        let fields: Vec<Object> = self.parties.values().map(|(parent, _)| Object::from(*parent)).collect();
        for (party, (parent, kids)) in self.parties {
            file.set_object(parent, dictionary! { "T" => literal(&party), "Kids" => kids });
        }
        // There is a signature field (table 219); nothing is signed yet, so later changes may still rewrite the file.
        let form = file.add_object(dictionary! { "Fields" => fields, "SigFlags" => 1 });
        file.catalog_mut()?.set("AcroForm", form);
        Ok(())
    }
}

fn literal(name: &str) -> Object {
    Object::String(name.as_bytes().to_vec(), StringFormat::Literal)
}
