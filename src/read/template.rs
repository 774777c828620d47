//! `annexes/<id>.json` → `Template`.

use super::object::Object;
use super::value::Value;
use crate::finding::Finding;
use crate::source::Source;
use crate::template::{Column, Field, Orientation, PartyFact, Rows, Section, SignatoryFact, Template};

/// Reads an annex template.
///
/// # Errors
///
/// All that is wrong with the file, in its order.
pub fn template(source: &Source) -> Result<Template, Vec<Finding>> {
    super::file(source, |object| Some(sections(object)))
}

/// A template, wherever it stands.
pub(crate) fn sections(object: &mut Object<'_>) -> Template {
    Template {
        id: object.required("id").and_then(Value::slug).unwrap_or_default(),
        title: message(object, "title").unwrap_or_default(),
        orientation: object
            .optional("orientation")
            .and_then(|orientation| orientation.one_of(&ORIENTATIONS, orientation_key))
            .unwrap_or_default(),
        sections: object
            .required("sections")
            .and_then(Value::not_empty)
            .and_then(|list| list.list(section))
            .unwrap_or_default(),
        shipped: false,
    }
}

const ORIENTATIONS: [Orientation; 2] = [Orientation::Portrait, Orientation::Landscape];

fn orientation_key(orientation: Orientation) -> &'static str {
    match orientation {
        Orientation::Portrait => "portrait",
        Orientation::Landscape => "landscape",
    }
}

const ROWS: [Rows; 1] = [Rows::SubProcessors];

fn rows_key(rows: Rows) -> &'static str {
    match rows {
        Rows::SubProcessors => "subprocessors",
    }
}

type ReadSection = fn(&mut Object<'_>) -> Option<Section>;

/// The kinds of sections and what reads each.
const KINDS: [(&str, ReadSection); 7] = [
    ("title", |object| {
        Some(Section::Title { subtitle: object.optional("subtitle").and_then(Value::message_id) })
    }),
    ("heading", |object| {
        let level = object.required("level").and_then(|level| level.integer(1..=3));
        Some(Section::Heading { message: message(object, "message")?, level: level? })
    }),
    ("paragraph", |object| Some(Section::Paragraph { message: message(object, "message")? })),
    ("list", |object| {
        let ordered = object.optional("ordered").and_then(Value::boolean).unwrap_or_default();
        let items = object.required("items").and_then(Value::not_empty);
        Some(Section::List { ordered, items: items?.set(Value::message_id)? })
    }),
    ("parties", |object| {
        let facts = object.required("facts").and_then(Value::not_empty);
        Some(Section::Parties { facts: facts?.set(|fact| fact.one_of(PartyFact::ALL, PartyFact::key))? })
    }),
    ("table", table),
    ("signatures", |object| {
        let facts = object.required("facts").and_then(Value::not_empty);
        Some(Section::Signatures {
            facts: facts?.set(|fact| fact.one_of(SignatoryFact::ALL, SignatoryFact::key))?,
        })
    }),
];

fn section(value: Value<'_>) -> Option<Section> {
    value.object(|object| {
        let kind = object.required("kind").and_then(|kind| kind.one_of(&KINDS, |(kind, _)| kind));
        let Some((_, read)) = kind else {
            object.permit_all();
            return None;
        };
        read(object)
    })
}

fn table(object: &mut Object<'_>) -> Option<Section> {
    let caption = message(object, "caption");
    let rows = object.required("rows").and_then(|rows| rows.one_of(&ROWS, rows_key));
    let columns = object
        .required("columns")
        .and_then(Value::not_empty)
        .and_then(|list| list.list(|entry| entry.object(column)));
    let empty = message(object, "empty");
    Some(Section::Table { caption: caption?, rows: rows?, columns: columns?, empty: empty? })
}

fn column(object: &mut Object<'_>) -> Option<Column> {
    let field = object.required("field").and_then(|field| field.one_of(Field::ALL, Field::key));
    let header = message(object, "header");
    Some(Column { field: field?, header: header? })
}

fn message(object: &mut Object<'_>, key: &'static str) -> Option<String> {
    object.required(key).and_then(Value::message_id)
}
