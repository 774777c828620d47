//! The structure tree, written into the file (ISO 32000-1, 14.7.2 to 14.7.4).

use std::cell::RefCell;
use std::rc::Rc;

use lopdf::{Dictionary, Document as File, Object, ObjectId, dictionary, text_string};

use super::Error;
use super::annotations::{Annotation, Owner};
use super::content::push_integer;
use super::file::{Packed, Packing, Serialised, literal, object, reference};
use super::numbers::Numbers;
use super::stretches::{ByPlace, Stretch};
use crate::render::layout::tables::SetTable;
use crate::render::layout::tree::{Element, ElementId, Kid, Role, Tree};

/// Part of a table that stands on a page.
pub(super) struct Shown {
    /// The table's number among the document's.
    pub(super) table: usize,
    /// The page's index from 0.
    pub(super) page: usize,
    /// The number of its first marked content there.
    pub(super) first: usize,
    pub(super) stretch: Rc<Stretch>,
}

/// What the file has beside the structure.
#[derive(Clone, Copy)]
pub(super) struct Placed<'a> {
    pub(super) numbers: &'a Numbers,
    /// What of tables stands on pages, in order.
    pub(super) shown: &'a [Shown],
    /// Fields and links.
    pub(super) annotations: &'a [Annotation],
    /// Their objects.
    pub(super) annotation_ids: &'a [ObjectId],
}

/// The elements, by far the most objects of a file.
pub(super) struct Elements {
    /// The document's, and then its others.
    pub(super) own: [Serialised; 2],
    /// Those of tables.
    pub(super) tables: Vec<Rc<Packed>>,
}

/// Writes the tree's root, its parent tree and the marks of a tagged file.
///
/// # Errors
///
/// When the file has no catalog or a page is missing.
pub(super) fn write(
    file: &mut File,
    tree: &Tree,
    placed: Placed<'_>,
    structures: &Structures,
) -> Result<Elements, Error> {
    let Placed { numbers, shown, annotations, annotation_ids } = placed;
    let pages = &numbers.pages;
    let root = file.new_object_id();
    let mut own = Serialised::reserve(file, tree.elements.len() - 1);
    let first = own.id(0).0;
    let id = |element: ElementId| match element.0.checked_sub(1) {
        None => numbers.document,
        Some(index) => (first + index as u32, 0),
    };
    let ids = Ids { placed, element: &id };
    let mut owners: Vec<Vec<ObjectId>> = vec![Vec::new(); pages.len()];
    let mut note = |page: usize, mark: usize, owner: ObjectId| {
        let marks = &mut owners[page];
        marks.resize(marks.len().max(mark + 1), owner);
        marks[mark] = owner;
    };
    let mut document = Serialised::one(numbers.document);
    for (index, element) in tree.elements.iter().enumerate() {
        for kid in &element.kids {
            if let Kid::Content { page, mcid } = kid {
                note(*page, *mcid, id(ElementId(index)));
            }
        }
        let objects = if index == Tree::ROOT.0 { &mut document } else { &mut own };
        objects.push(|out| ids.write(element, element.parent.map_or(root, id), out));
    }
    for Shown { table, page, first, stretch } in shown {
        let start = numbers.tables[*table].0;
        for (mark, owner) in stretch.owners.iter().enumerate() {
            note(*page, first + mark, (start + owner.0 as u32, 0));
        }
    }
    let annotation_owners: Vec<ObjectId> = annotations
        .iter()
        .map(|annotation| match annotation.owner {
            Owner::Own(element) => id(element),
            Owner::Table(table, element) => (numbers.tables[table].0 + element.0 as u32, 0),
        })
        .collect();
    let tables = (0..tree.tables.len()).map(|table| structures.packed(&tree.tables[table], table, placed));
    let tables = tables.collect();

    let mut nums = Vec::with_capacity(2 * (owners.len() + annotations.len()));
    for (page, owners) in owners.into_iter().enumerate().filter(|(_, owners)| !owners.is_empty()) {
        let owners: Vec<Object> = owners.into_iter().map(Object::Reference).collect();
        nums.push(Object::Integer(page as i64));
        nums.push(Object::Reference(file.add_object(owners)));
    }
    for (index, owner) in annotation_owners.into_iter().enumerate() {
        nums.push(Object::Integer((pages.len() + index) as i64));
        nums.push(Object::Reference(owner));
    }
    let parents = file.add_object(dictionary! { "Nums" => nums });
    file.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![Object::Reference(numbers.document)],
            "ParentTree" => parents,
            "ParentTreeNextKey" => (pages.len() + annotation_ids.len()) as i64,
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
    Ok(Elements { own: [document, own], tables })
}

/// Remembers the elements of tables, which saves time and changes nothing else.
#[derive(Default)]
pub(super) struct Structures {
    known: RefCell<Vec<(Place, Rc<Packed>)>>,
}

/// All that the objects of a table's elements depend on.
#[derive(PartialEq)]
struct Place {
    table: ByPlace<SetTable>,
    /// The number of the first.
    first: ObjectId,
    document: ObjectId,
    /// Its stretches, and the page of each.
    shown: Vec<(ByPlace<Stretch>, ObjectId)>,
    /// Its links.
    annotations: Vec<ObjectId>,
}

/// More are forgotten, so that a batch without end takes memory with an end.
const MOST: usize = 64;

/// … and tables of more rows, all together.
const MOST_ROWS: usize = 8_000;

impl Structures {
    /// The objects of a table's elements.
    fn packed(&self, table: &Rc<SetTable>, number: usize, placed: Placed<'_>) -> Rc<Packed> {
        let Placed { numbers, shown, annotations, annotation_ids } = placed;
        let shown = shown.iter().filter(|shown| shown.table == number);
        let links = annotations
            .iter()
            .zip(annotation_ids)
            .filter(|(annotation, _)| matches!(annotation.owner, Owner::Table(table, _) if table == number));
        let place = Place {
            table: ByPlace(Rc::clone(table)),
            first: numbers.tables[number],
            document: numbers.document,
            shown: shown
                .clone()
                .map(|shown| (ByPlace(Rc::clone(&shown.stretch)), numbers.pages[shown.page]))
                .collect(),
            annotations: links.clone().map(|(_, id)| *id).collect(),
        };
        if let Some((_, known)) = self.known.borrow().iter().find(|(known, _)| *known == place) {
            return Rc::clone(known);
        }
        let mut tree = table.tree.clone();
        for Shown { page, first, stretch, .. } in shown {
            for (mark, owner) in stretch.owners.iter().enumerate() {
                tree.hang(*owner, *page, first + mark);
            }
        }
        for (index, annotation) in annotations.iter().enumerate() {
            if let Owner::Table(table, element) = annotation.owner
                && table == number
            {
                tree.hang_annotation(element, annotation.page, index);
            }
        }
        let first = place.first.0;
        let id = |element: ElementId| (first + element.0 as u32, 0);
        let ids = Ids { placed, element: &id };
        let mut packing = Packing::new(first);
        for element in &tree.elements {
            packing.push(|out| ids.write(element, element.parent.map_or(numbers.document, id), out));
        }
        let packed = Rc::new(packing.finish());
        // Tables that nobody else has do not come again.
        if Rc::strong_count(table) > 2 {
            let mut known = self.known.borrow_mut();
            let rows = |table: &SetTable| table.bands.len();
            let all = known.iter().map(|(place, _)| rows(&place.table.0)).sum::<usize>() + rows(table);
            if known.len() >= MOST || all > MOST_ROWS {
                known.clear();
            }
            known.push((place, Rc::clone(&packed)));
        }
        packed
    }
}

/// What elements' objects refer to.
struct Ids<'a> {
    placed: Placed<'a>,
    element: &'a dyn Fn(ElementId) -> ObjectId,
}

impl Ids<'_> {
    /// Writes an element's object (table 323). Straight into bytes: most objects of a file are such.
    fn write(&self, element: &Element, parent: ObjectId, out: &mut Vec<u8>) {
        let Placed { numbers: Numbers { pages, .. }, .. } = self.placed;
        let own_page = element.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } | Kid::Annotation { page, .. } => Some(*page),
            Kid::Element(_) | Kid::Table(_) => None,
        });
        out.extend_from_slice(b"<</S/");
        out.extend_from_slice(element.role.name().as_bytes());
        out.extend_from_slice(b"/P ");
        reference(parent, out);
        out.extend_from_slice(b"/K ");
        // An only kid stands by itself: what validates signatures looks for a field's element in this form.
        if let [kid] = element.kids.as_slice() {
            self.kid(kid, own_page, out);
        } else {
            out.push(b'[');
            for kid in &element.kids {
                self.kid(kid, own_page, out);
                out.push(b' ');
            }
            out.push(b']');
        }
        if let Some(page) = own_page {
            out.extend_from_slice(b"/Pg ");
            reference(pages[page], out);
        }
        if let Some(language) = &element.language {
            out.extend_from_slice(b"/Lang");
            literal(language.as_bytes(), out);
        }
        if let Some(alternative) = &element.alternative {
            out.extend_from_slice(b"/Alt");
            object(&text_string(alternative), out);
        }
        if let Some(attributes) = attributes(element) {
            out.extend_from_slice(b"/A");
            object(&attributes.into(), out);
        }
        out.extend_from_slice(b">>");
    }

    fn kid(&self, kid: &Kid, own_page: Option<usize>, out: &mut Vec<u8>) {
        let Placed { numbers: Numbers { tables, pages, .. }, annotation_ids, .. } = self.placed;
        match kid {
            Kid::Element(child) => reference((self.element)(*child), out),
            Kid::Table(table) => reference(tables[*table], out),
            Kid::Annotation { page, index } => {
                out.extend_from_slice(b"<</Type/OBJR/Pg ");
                reference(pages[*page], out);
                out.extend_from_slice(b"/Obj ");
                reference(annotation_ids[*index], out);
                out.extend_from_slice(b">>");
            }
            Kid::Content { page, mcid } if Some(*page) == own_page => push_integer(*mcid as i64, out),
            Kid::Content { page, mcid } => {
                out.extend_from_slice(b"<</Type/MCR/Pg ");
                reference(pages[*page], out);
                out.extend_from_slice(b"/MCID ");
                push_integer(*mcid as i64, out);
                out.extend_from_slice(b">>");
            }
        }
    }
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
