//! The finishing pass: what printpdf leaves out of the file or gets wrong, written into lopdf's document.

use lopdf::{Dictionary, Document as File, Object, SaveOptions, StringFormat, dictionary, text_string};
use sha2::{Digest, Sha256};

use super::Error;
use super::fields::PlacedField;
use super::tree::Tree;
use super::{archive, fields, outline, structure};
use crate::document::{Document, Properties};
use crate::render::fonts::Weight;

/// The finished file.
///
/// # Errors
///
/// When lopdf cannot find or write a part.
pub(super) fn finish(
    mut file: File,
    document: &Document,
    tree: &Tree,
    fields: &[PlacedField],
    outline: &[outline::Entry],
) -> Result<Vec<u8>, Error> {
    "1.7".clone_into(&mut file.version);
    catalog(&mut file, document)?;
    archive::declare(&mut file, document)?;
    let widgets = fields::write(&mut file, fields)?;
    structure::write(&mut file, tree, &widgets)?;
    outline::write(&mut file, outline)?;
    information(&mut file, &document.properties);
    fonts(&mut file);
    identify(&mut file, &document.properties);
    file.prune_objects();
    file.renumber_objects();
    file.compress();
    let mut bytes = Vec::new();
    let options =
        SaveOptions::builder().use_object_streams(true).use_xref_streams(true).compression_level(9).build();
    file.save_with_options(&mut bytes, options)?;
    // Without it, a signature's incremental update would begin on the line of %%EOF.
    bytes.push(b'\n');
    Ok(bytes)
}

fn catalog(file: &mut File, document: &Document) -> Result<(), Error> {
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal(document.language.as_str()));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");
    Ok(())
}

/// The information dictionary (ISO 32000-1, 14.3.3), with the document's date for a clock's.
fn information(file: &mut File, properties: &Properties) {
    let date = Object::string_literal(properties.date.format("D:%Y%m%d000000Z").to_string());
    let mut information = dictionary! {
        "Title" => text_string(&properties.title),
        "Subject" => text_string(&properties.subject),
        "Creator" => text_string(archive::CREATOR),
        "Producer" => text_string(archive::PRODUCER),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    if let Some(author) = &properties.author {
        information.set("Author", text_string(author));
    }
    let id = file.add_object(information);
    file.trailer.set("Info", id);
}

/// Without its layout feature printpdf takes the ascent for the height of capitals.
fn fonts(file: &mut File) {
    for object in file.objects.values_mut() {
        let Ok(descriptor) = object.as_dict_mut() else { continue };
        let Some(weight) = described_weight(descriptor) else { continue };
        let face = &weight.font().face;
        let capitals = face.capital_height().unwrap_or_else(|| face.ascender());
        let scaled = (f32::from(capitals) * 1000.0 / weight.font().units_per_em()).round();
        descriptor.set("CapHeight", scaled as i64);
    }
}

/// Which house font a font descriptor describes, if it is one.
fn described_weight(descriptor: &Dictionary) -> Option<Weight> {
    descriptor.has_type(b"FontDescriptor").then_some(())?;
    let name = descriptor.get(b"FontName").and_then(Object::as_name).ok()?;
    Weight::ALL.into_iter().find(|weight| {
        name.rsplit(|byte| *byte == b'+').next().is_some_and(|bare| bare == weight.font().name.as_bytes())
    })
}

/// The file's identifier: a digest of its streams and its information, so that it changes with what the file says
/// and with nothing else (ISO 32000-1, 14.4).
fn identify(file: &mut File, properties: &Properties) {
    let mut digest = Sha256::new();
    for object in file.objects.values() {
        if let Ok(stream) = object.as_stream() {
            digest.update(&stream.content);
        }
    }
    digest.update(format!("{properties:?}"));
    let id = Object::String(digest.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
}
