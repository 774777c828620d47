//! The page tree and its leaves (ISO 32000-1, 7.7.3), and the catalog that leads to them.

use lopdf::{Dictionary, Document as File, Object, Stream, dictionary};

use crate::render::layout::pages::Sheet;

/// Writes a page for each sheet, with its content stream and the resources that all of them share.
pub(super) fn write(file: &mut File, sheets: &[Sheet], contents: Vec<Vec<u8>>, resources: Dictionary) {
    let root = file.new_object_id();
    let resources = file.add_object(resources);
    let mut pages = Vec::with_capacity(sheets.len());
    for (sheet, content) in sheets.iter().zip(contents) {
        let content = file.add_object(Stream::new(dictionary! {}, content));
        let corner = [sheet.page.width, sheet.page.height].map(|side| (side * 100.0).round() / 100.0);
        let page = dictionary! {
            "Type" => "Page",
            "Parent" => root,
            "MediaBox" => vec![0.into(), 0.into(), corner[0].into(), corner[1].into()],
            "Resources" => resources,
            "Contents" => content,
        };
        pages.push(Object::Reference(file.add_object(page)));
    }
    let tree = dictionary! { "Type" => "Pages", "Count" => pages.len() as i64, "Kids" => pages };
    file.set_object(root, tree);
    let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => root });
    file.trailer.set("Root", catalog);
}
