//! The page tree and its leaves (ISO 32000-1, 7.7.3), and the catalog that leads to them.

use std::rc::Rc;

use lopdf::{Dictionary, Document as File, Object, ObjectId, Stream, dictionary};

use crate::render::layout::pages::Sheet;

/// A stretch of a page's content.
pub(super) enum Content {
    /// A stream that other documents may have too.
    Known(Vec<u8>),
    /// A stream that is deflated already.
    Deflated(Rc<[u8]>),
}

/// Writes a page for each sheet under the ids that are reserved for them, each with its content and the resources that all
/// of them share.
pub(super) fn write(
    file: &mut File,
    pages: &[ObjectId],
    sheets: &[Sheet],
    contents: Vec<Vec<Content>>,
    resources: Dictionary,
) {
    let root = file.new_object_id();
    let resources = file.add_object(resources);
    for ((id, sheet), contents) in pages.iter().zip(sheets).zip(contents) {
        let contents: Vec<Object> = contents
            .into_iter()
            .map(|content| {
                let stream = match content {
                    Content::Known(content) => Stream::new(dictionary! {}, content),
                    Content::Deflated(deflated) => {
                        let filter = dictionary! { "Filter" => "FlateDecode" };
                        Stream::new(filter, deflated.to_vec()).with_compression(false)
                    }
                };
                Object::Reference(file.add_object(stream))
            })
            .collect();
        let corner = [sheet.page.width, sheet.page.height].map(|side| (side * 100.0).round() / 100.0);
        let page = dictionary! {
            "Type" => "Page",
            "Parent" => root,
            "MediaBox" => vec![0.into(), 0.into(), corner[0].into(), corner[1].into()],
            "Resources" => resources,
            "Contents" => contents,
        };
        file.set_object(*id, page);
    }
    let kids: Vec<Object> = pages.iter().map(|page| Object::Reference(*page)).collect();
    let tree = dictionary! { "Type" => "Pages", "Count" => pages.len() as i64, "Kids" => kids };
    file.set_object(root, tree);
    let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => root });
    file.trailer.set("Root", catalog);
}
