//! The structure tree, written into the file (ISO 32000-1, 14.7.2 to 14.7.4).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, Object, ObjectId, dictionary, text_string};

use super::Error;
use super::file::Serialised;
use crate::render::layout::tree::{Element, Kid, Role, Tree};

/// Writes the tree's root, its parent tree and the marks of a tagged file; `annotations` are the fields and links in
/// order. The elements, by far the most objects of a file, are serialised as they come.
///
/// # Errors
///
/// When the file has no catalog or a page is missing.
pub(super) fn write(file: &mut File, tree: &Tree, annotations: &[ObjectId]) -> Result<Serialised, Error> {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file.new_object_id();
    let mut elements = Serialised::reserve(file, tree.elements.len());
    let mut owners: BTreeMap<usize, BTreeMap<i64, ObjectId>> = BTreeMap::new();

    let mut annotation_owners: BTreeMap<usize, ObjectId> = BTreeMap::new();
    for (index, element) in tree.elements.iter().enumerate() {
        let id = elements.id(index);
        let mut kids = Vec::with_capacity(element.kids.len());
        let own_page = element.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } | Kid::Annotation { page, .. } => Some(*page),
            Kid::Element(_) => None,
        });
        for kid in &element.kids {
            match kid {
                Kid::Element(child) => kids.push(Object::Reference(elements.id(child.0))),
                Kid::Annotation { page, index } => {
                    annotation_owners.insert(*index, id);
                    let object =
                        dictionary! { "Type" => "OBJR", "Pg" => pages[*page], "Obj" => annotations[*index] };
                    kids.push(object.into());
                }
                Kid::Content { page, mcid } => {
                    owners.entry(*page).or_default().insert(*mcid, id);
                    kids.push(if Some(*page) == own_page {
                        Object::Integer(*mcid)
                    } else {
                        dictionary! { "Type" => "MCR", "Pg" => pages[*page], "MCID" => *mcid }.into()
                    });
                }
            }
        }
        let mut object = dictionary! {
            "S" => element.role.name(),
            "P" => element.parent.map_or(root, |parent| elements.id(parent.0)),
            // An only kid stands by itself: what validates signatures looks for a field's element in this form.
            "K" => if kids.len() == 1 { kids.remove(0) } else { kids.into() },
        };
        if let Some(page) = own_page {
            object.set("Pg", pages[page]);
        }
        if let Some(language) = &element.language {
            object.set("Lang", Object::string_literal(language.as_str()));
        }
        if let Some(alternative) = &element.alternative {
            object.set("Alt", text_string(alternative));
        }
        if let Some(attributes) = attributes(element) {
            object.set("A", attributes);
        }
        elements.push(&object);
    }

    let mut numbers = Vec::with_capacity(2 * owners.len());
    for (page, marks) in owners {
        let owners: Vec<Object> = marks.into_values().map(Object::Reference).collect();
        numbers.push(Object::Integer(page as i64));
        numbers.push(Object::Reference(file.add_object(owners)));
    }
    for (index, owner) in annotation_owners {
        numbers.push(Object::Integer((pages.len() + index) as i64));
        numbers.push(Object::Reference(owner));
    }
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    file.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![Object::Reference(elements.id(Tree::ROOT.0))],
            "ParentTree" => parents,
            "ParentTreeNextKey" => (pages.len() + annotations.len()) as i64,
        },
    );
    for (index, page) in pages.iter().enumerate() {
        let page = file.get_object_mut(*page)?.as_dict_mut()?;
        page.set("StructParents", index as i64);
        page.set("Tabs", "S");
    }
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(elements)
}

/// Header cells say which way they head, lists how they are marked, figures where they stand (ISO 32000-1, tables 349,
/// 347 and 344).
fn attributes(element: &Element) -> Option<Dictionary> {
    if let Some(bounds) = element.bounds {
        let bounds = bounds.map(|length| Object::from((length * 100.0).round() / 100.0)).to_vec();
        return Some(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds });
    }
    let (owner, key, value) = match element.role {
        Role::ColumnHeader => ("Table", "Scope", "Column"),
        Role::RowHeader => ("Table", "Scope", "Row"),
        Role::List(true) => ("List", "ListNumbering", "Decimal"),
        Role::List(false) => ("List", "ListNumbering", "Disc"),
        _ => return None,
    };
    Some(dictionary! { "O" => owner, key => value })
}
