//! Annotations: what a page bears beside its paint. Fields and links are counted together, since they share the page's
//! list and the parent tree (ISO 32000-1, 12.5 and 14.7.4.4).

use lopdf::{Document as File, Object, ObjectId};

use super::fields::Form;
use super::outline::Entry;
use super::structure::Shown;
use super::{Error, links};
use crate::document::Field;
use crate::render::layout::band::{Mark, Words};
use crate::render::layout::pages::{Placed, Run, Sheet};
use crate::render::layout::tree::{ElementId, Tree};

/// An annotation and where it stands; lengths in points from the page's lower left corner.
pub(super) struct Annotation {
    /// The page's index from 0.
    pub(super) page: usize,
    pub(super) owner: Owner,
    kind: Kind,
}

/// The element that it belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// One of the document's own.
    Own(ElementId),
    /// One of a table's, by the table's number.
    Table(usize, ElementId),
}

enum Kind {
    /// A form field in a rectangle: left, bottom, right, top.
    Field(Field, [f32; 4]),
    /// A link, with a rectangle for each line of it.
    Link(Vec<[f32; 4]>),
}

/// The annotations of all pages in reading order; each that is not in a table is hung on its element in `tree` by its index.
/// `shown` is what of tables stands on the pages, in order.
pub(super) fn collect(sheets: &[Sheet], shown: &[Shown], tree: &mut Tree) -> Vec<Annotation> {
    let mut annotations: Vec<Annotation> = Vec::new();
    let mut shown = shown.iter();
    for (page, sheet) in sheets.iter().enumerate() {
        for run in &sheet.runs {
            match run {
                Run::Own { items, .. } => own(items, page, tree, &mut annotations),
                Run::Table(_) => annotations.extend(shown.next().into_iter().flat_map(|shown| {
                    shown.stretch.links.iter().map(|(element, lines)| {
                        let owner = Owner::Table(shown.table, *element);
                        Annotation { page, owner, kind: Kind::Link(lines.clone()) }
                    })
                })),
            }
        }
    }
    annotations
}

fn own(items: &[Placed], page: usize, tree: &mut Tree, annotations: &mut Vec<Annotation>) {
    let mut links = links::of(items, tree).into_iter().peekable();
    for item in items {
        let (element, kind) = match item {
            Placed::Field { x, y, width, height, field, element } => {
                (*element, Kind::Field(field.clone(), [*x, *y, x + width, y + height]))
            }
            Placed::Words { words: Words { mark: Mark::Element(element), .. }, .. } => {
                // A link stands where its first words do.
                let begins = |(begun, _): &(ElementId, _)| tree.link(*element) == Some(*begun);
                let Some((begun, rectangles)) = links.next_if(begins) else { continue };
                (begun, Kind::Link(rectangles))
            }
            _ => continue,
        };
        tree.hang_annotation(element, page, annotations.len());
        annotations.push(Annotation { page, owner: Owner::Own(element), kind });
    }
}

/// Writes the annotations and the form of those that are fields; their ids, in order. Links may lead to `headings`.
///
/// # Errors
///
/// When the file has no catalog or a page is missing.
pub(super) fn write(
    file: &mut File,
    annotations: &[Annotation],
    tree: &Tree,
    headings: &[Entry],
    pages: &[ObjectId],
) -> Result<Vec<ObjectId>, Error> {
    let mut form = Form::default();
    let mut on_pages: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    let mut ids = Vec::with_capacity(annotations.len());
    for (index, Annotation { page, owner, kind }) in annotations.iter().enumerate() {
        let id = file.new_object_id();
        let (mut object, rectangle) = match kind {
            Kind::Field(field, rectangle) => {
                let rectangle = rectangle.map(hundredths);
                (form.widget(file, id, field, rectangle), rectangle)
            }
            Kind::Link(lines) => {
                let lines: Vec<[f32; 4]> = lines.iter().map(|line| line.map(hundredths)).collect();
                let element = match *owner {
                    Owner::Own(element) => &tree.elements[element.0],
                    Owner::Table(table, element) => &tree.tables[table].tree.elements[element.0],
                };
                let Some(link) = &element.link else { continue };
                (links::annotation(link, &lines, headings, pages), around(&lines))
            }
        };
        object.set("Type", "Annot");
        // Printed (table 165).
        object.set("F", 4);
        object.set("Rect", rectangle.map(Object::from).to_vec());
        object.set("P", pages[*page]);
        // Pages have the numbers before these in the parent tree.
        object.set("StructParent", (pages.len() + index) as i64);
        file.set_object(id, object);
        on_pages[*page].push(id.into());
        ids.push(id);
    }
    for (page, annotations) in pages.iter().zip(on_pages).filter(|(_, annotations)| !annotations.is_empty()) {
        file.get_object_mut(*page)?.as_dict_mut()?.set("Annots", annotations);
    }
    form.write(file)?;
    Ok(ids)
}

/// The rectangle around all of these.
fn around(lines: &[[f32; 4]]) -> [f32; 4] {
    let first = lines.first().copied().unwrap_or_default();
    lines.iter().fold(first, |all, line| {
        [all[0].min(line[0]), all[1].min(line[1]), all[2].max(line[2]), all[3].max(line[3])]
    })
}

fn hundredths(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}
