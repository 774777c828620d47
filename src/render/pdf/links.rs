//! Links: annotations over the words that lead somewhere (ISO 32000-1, 12.5.6.5, 12.6.4.7 and 12.3.2.2).

use lopdf::{Dictionary, Object, ObjectId, dictionary, text_string};

use super::outline::Entry;
use crate::render::layout::band::{Mark, Words};
use crate::render::layout::pages::Placed;
use crate::render::layout::tree::{ElementId, Link, Tree};

/// How far letters reach above and below the baseline, in ems.
const ASCENT: f32 = 0.75;
const DESCENT: f32 = 0.25;

/// Left, bottom, right and top of words whose pen begins at x, y.
fn rectangle(x: f32, y: f32, words: &Words) -> [f32; 4] {
    let size = words.ink.size;
    [x, y - DESCENT * size, x + words.width(), y + ASCENT * size]
}

/// The links among these, whose elements are in `tree`, and the rectangles of each: one for each line.
pub(super) fn of(items: &[Placed], tree: &Tree) -> Vec<(ElementId, Vec<[f32; 4]>)> {
    let mut links: Vec<(ElementId, Vec<[f32; 4]>)> = Vec::new();
    for item in items {
        let Placed::Words { x, y, words } = item else { continue };
        let Mark::Element(element) = words.mark else { continue };
        let Some(element) = tree.link(element) else { continue };
        let rectangle = rectangle(*x, *y, words);
        match links.iter_mut().rev().find(|(known, _)| *known == element) {
            Some((_, known)) => known.push(rectangle),
            None => links.push((element, vec![rectangle])),
        }
    }
    links
}

/// What a link's annotation has beside what all have; `lines` are rectangles as `rectangle` gives them, and `headings`
/// what it may lead to on the file's `pages`.
pub(super) fn annotation(
    link: &Link,
    lines: &[[f32; 4]],
    headings: &[Entry],
    pages: &[ObjectId],
) -> Dictionary {
    let mut object = dictionary! { "Subtype" => "Link", "Border" => vec![Object::Integer(0); 3] };
    let mut lead = |is_meant: &dyn Fn(&Entry) -> bool| {
        if let Some(heading) = headings.iter().find(|heading| is_meant(heading)) {
            object.set("Contents", text_string(&heading.title));
            object.set("Dest", heading.destination(pages));
        }
    };
    match link {
        Link::Address { target, label } => {
            object.set("Contents", text_string(label));
            let uri = Object::string_literal(target.as_str());
            object.set("A", dictionary! { "S" => "URI", "URI" => uri });
        }
        Link::Heading(name) => lead(&|heading| heading.name.as_ref() == Some(name)),
        Link::Ordinal(ordinal) => lead(&|heading| heading.ordinal == Some(*ordinal)),
    }
    if lines.len() > 1 {
        // Four corners each: left and right of the top, then of the bottom, as viewers take them.
        let corners = lines
            .iter()
            .flat_map(|[left, bottom, right, top]| [left, top, right, top, left, bottom, right, bottom]);
        object.set("QuadPoints", corners.map(|length| Object::from(*length)).collect::<Vec<_>>());
    }
    object
}
