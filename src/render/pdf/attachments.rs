//! The files that a document carries: embedded, named, and associated with the whole of it (ISO 32000-1, 7.11.4 and
//! 7.11.3; ISO 19005-3, 6.8 and annex E).

use lopdf::{Document as File, Object, Stream, dictionary, text_string};

use super::Error;
use super::deflate::Deflater;
use crate::document::Attachment;

/// Embeds the files and lists them in the catalog, by name and as associated files.
///
/// # Errors
///
/// When the file has no catalog.
pub(super) fn write(file: &mut File, attachments: &[Attachment], deflater: &Deflater) -> Result<(), Error> {
    if attachments.is_empty() {
        return Ok(());
    }
    let mut sorted: Vec<&Attachment> = attachments.iter().collect();
    // A name tree is in the order of its names.
    sorted.sort_by(|a, b| a.name.cmp(&b.name));
    let (mut names, mut associated) = (Vec::new(), Vec::new());
    for attachment in sorted {
        let entries = dictionary! {
            "Type" => "EmbeddedFile",
            "Subtype" => Object::Name(attachment.media_type.as_bytes().to_vec()),
            "Params" => dictionary! {
                "Size" => attachment.content.len() as i64,
                "ModDate" => Object::string_literal(attachment.date.format("D:%Y%m%d000000Z").to_string()),
            },
            "Filter" => "FlateDecode",
        };
        let packed = deflater.attachment(&attachment.content);
        let embedded = file.add_object(Stream::new(entries, packed).with_compression(false));
        let name = text_string(&attachment.name);
        let specification = file.add_object(dictionary! {
            "Type" => "Filespec",
            "F" => name.clone(),
            "UF" => name.clone(),
            "Desc" => text_string(&attachment.description),
            "AFRelationship" => "Data",
            "EF" => dictionary! { "F" => embedded, "UF" => embedded },
        });
        names.extend([name, specification.into()]);
        associated.push(specification.into());
    }
    let catalog = file.catalog_mut()?;
    catalog.set("Names", dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } });
    catalog.set("AF", Object::Array(associated));
    Ok(())
}
