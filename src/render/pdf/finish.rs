//! The finishing pass: what makes pages a file that says what it is, and is the same each time.

use std::rc::Rc;

use lopdf::{Document as File, Object, dictionary, text_string};

use super::annotations::Annotation;
use super::deflate::Deflater;
use super::file::Packed;
use super::numbers::Numbers;
use super::structure::{Placed, Shown, Structures};
use super::{Error, annotations, archive, attachments, file, outline, structure};
use crate::document::{Document, Properties};
use crate::render::layout::tree::Tree;

/// What a file is finished with.
pub(super) struct Finishing<'a> {
    pub(super) tree: Tree,
    pub(super) numbers: &'a Numbers,
    pub(super) fonts: Vec<Rc<Packed>>,
    pub(super) shown: &'a [Shown],
    pub(super) annotations: &'a [Annotation],
    pub(super) outline: &'a [outline::Entry],
    pub(super) structures: &'a Structures,
    pub(super) deflater: &'a Deflater,
}

/// The finished file.
///
/// # Errors
///
/// When lopdf cannot find a part.
pub(super) fn finish(
    mut file: File,
    document: &Document,
    finishing: Finishing<'_>,
) -> Result<Vec<u8>, Error> {
    let Finishing { tree, numbers, fonts, shown, annotations, outline, structures, deflater } = finishing;
    "1.7".clone_into(&mut file.version);
    catalog(&mut file, document)?;
    archive::declare(&mut file, document)?;
    let annotation_ids = annotations::write(&mut file, annotations, &tree, outline, &numbers.pages)?;
    let placed = Placed { numbers, shown, annotations, annotation_ids: &annotation_ids };
    let elements = structure::write(&mut file, &tree, placed, structures)?;
    drop(tree);
    outline::write(&mut file, outline, &numbers.pages)?;
    attachments::write(&mut file, &document.attachments, deflater)?;
    information(&mut file, &document.properties);
    let packed = [elements.tables, fonts].concat();
    Ok(file::write(&file, &elements.own, &packed, &annotation_ids, deflater))
}

fn catalog(file: &mut File, document: &Document) -> Result<(), Error> {
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal(document.language.as_str()));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
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
