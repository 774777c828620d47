//! `annexes/<id>.json` → `Template`.

use super::codes;
use super::object::Object;
use super::seen::Seen;
use super::value::Value;
use crate::finding::Finding;
use crate::source::Source;
use crate::template::{
    Column, Field, NumberFormat, Numbering, Orientation, PartyFact, Rows, Section, SignatoryFact, Template,
};

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
    let id = object.required("id").and_then(Value::slug).unwrap_or_default();
    let title = message(object, "title").unwrap_or_default();
    let orientation = object.optional("orientation").and_then(orientation).unwrap_or_default();
    let numbering = object.optional("numbering");
    let mut headings = Headings { are_numbered: numbering.is_some(), ..Headings::default() };
    Template {
        id,
        title,
        orientation,
        numbering: numbering.and_then(|value| value.object(self::numbering)),
        sections: object
            .required("sections")
            .and_then(Value::not_empty)
            .and_then(|list| list.list(|value| section(value, &mut headings)))
            .unwrap_or_default(),
        shipped: false,
    }
}

fn orientation(value: Value<'_>) -> Option<Orientation> {
    value.one_of(&ORIENTATIONS, orientation_key)
}

const ORIENTATIONS: [Orientation; 2] = [Orientation::Portrait, Orientation::Landscape];

fn orientation_key(orientation: Orientation) -> &'static str {
    match orientation {
        Orientation::Portrait => "portrait",
        Orientation::Landscape => "landscape",
    }
}

fn numbering(object: &mut Object<'_>) -> Option<Numbering> {
    let format =
        object.required("format").and_then(|format| format.one_of(&NUMBER_FORMATS, number_format_key));
    let label = object.optional("label").and_then(Value::message_id);
    let start = object.optional("start").map_or(Some(1), |start| start.integer(1..=MOST_START));
    Some(Numbering { format: format?, label, start: start? })
}

/// The highest number that an annex may begin with.
const MOST_START: u8 = 99;

const NUMBER_FORMATS: [NumberFormat; 3] = [NumberFormat::Letters, NumberFormat::Roman, NumberFormat::Decimal];

fn number_format_key(format: NumberFormat) -> &'static str {
    match format {
        NumberFormat::Letters => "letters",
        NumberFormat::Roman => "roman",
        NumberFormat::Decimal => "decimal",
    }
}

const ROWS: [Rows; 1] = [Rows::SubProcessors];

fn rows_key(rows: Rows) -> &'static str {
    match rows {
        Rows::SubProcessors => "subprocessors",
    }
}

/// The headings of a template that were read so far.
#[derive(Default)]
struct Headings {
    are_numbered: bool,
    /// The level of the last one with a number, 0 before the first.
    level: u8,
    ids: Seen<String>,
}

type ReadSection = fn(&mut Object<'_>, &mut Headings) -> Option<Section>;

/// The kinds of sections and what reads each.
const KINDS: [(&str, ReadSection); 8] = [
    ("title", |object, _| {
        Some(Section::Title { subtitle: object.optional("subtitle").and_then(Value::message_id) })
    }),
    ("heading", heading),
    ("pages", |object, _| {
        Some(Section::Pages { orientation: object.required("orientation").and_then(orientation)? })
    }),
    ("paragraph", |object, _| {
        let fixed = fixed(object);
        Some(Section::Paragraph { message: message(object, "message")?, fixed })
    }),
    ("list", |object, _| {
        let ordered = object.optional("ordered").and_then(Value::boolean).unwrap_or_default();
        let items = object.required("items").and_then(Value::not_empty);
        let fixed = fixed(object);
        Some(Section::List { ordered, items: items?.set(Value::message_id)?, fixed })
    }),
    ("parties", |object, _| {
        let facts = object.required("facts").and_then(Value::not_empty);
        Some(Section::Parties { facts: facts?.set(|fact| fact.one_of(PartyFact::ALL, PartyFact::key))? })
    }),
    ("table", table),
    ("signatures", |object, _| {
        let facts = object.required("facts").and_then(Value::not_empty);
        Some(Section::Signatures {
            facts: facts?.set(|fact| fact.one_of(SignatoryFact::ALL, SignatoryFact::key))?,
        })
    }),
];

fn section(value: Value<'_>, headings: &mut Headings) -> Option<Section> {
    value.object(|object| {
        let kind = object.required("kind").and_then(|kind| kind.one_of(&KINDS, |(kind, _)| kind));
        let Some((_, read)) = kind else {
            object.permit_all();
            return None;
        };
        read(object, headings)
    })
}

fn heading(object: &mut Object<'_>, headings: &mut Headings) -> Option<Section> {
    let message = message(object, "message");
    let level = object.required("level").and_then(|level| level.integer(1..=3));
    let id = object.optional("id").and_then(|id| id.id_among(&mut headings.ids));
    let numbered = object.optional("numbered").map_or(Some(true), Value::boolean);
    let (Some(level), Some(numbered)) = (level, numbered) else {
        // What stands under it is not to blame.
        headings.level = 3;
        return None;
    };
    if headings.are_numbered && numbered {
        // Word processors count a level that was left out each in its own way.
        if level > headings.level + 1 {
            let finding = Finding::error(codes::HEADING_LEVEL).with("level", usize::from(level));
            object.fault(finding.with("above", usize::from(level - 1)));
        }
        headings.level = level;
    }
    let fixed = fixed(object);
    Some(Section::Heading { message: message?, level, id, numbered, fixed })
}

fn table(object: &mut Object<'_>, _: &mut Headings) -> Option<Section> {
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

fn fixed(object: &mut Object<'_>) -> bool {
    object.optional("fixed").and_then(Value::boolean).unwrap_or_default()
}

fn message(object: &mut Object<'_>, key: &'static str) -> Option<String> {
    object.required(key).and_then(Value::message_id)
}
