//! `annexes/<id>.json` → `Template`.

use super::codes;
use super::condition::{Scope, condition, labelled, subject};
use super::object::Object;
use super::seen::Seen;
use super::value::Value;
use crate::finding::Finding;
use crate::source::Source;
use crate::template::{
    Align, COMBINED, Column, Content, Fact, Field, NumberFormat, Numbering, Orientation, PartyFact, Roles,
    Rows, Section, SignatoryFact, Template,
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
    let is_set = id == COMBINED;
    let mut headings = Headings { are_numbered: numbering.is_some(), is_set, ..Headings::default() };
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

const ROWS: [Rows; 2] = [Rows::SubProcessors, Rows::Transfers];

fn rows_key(rows: Rows) -> &'static str {
    match rows {
        Rows::SubProcessors => "subprocessors",
        Rows::Transfers => "transfers",
    }
}

const ALIGNS: [Align; 3] = [Align::Start, Align::End, Align::Figures];

fn align_key(align: Align) -> &'static str {
    match align {
        Align::Start => "start",
        Align::End => "end",
        Align::Figures => "figures",
    }
}

const ROLES: [Roles; 2] = [Roles::Contract, Roles::Transfer];

fn roles_key(roles: Roles) -> &'static str {
    match roles {
        Roles::Contract => "contract",
        Roles::Transfer => "transfer",
    }
}

/// What was read so far of a template that bears on the rest.
#[derive(Default)]
struct Headings {
    are_numbered: bool,
    /// The level of the last one with a number that is surely there, 0 before the first.
    level: u8,
    ids: Seen<String>,
    scope: Scope,
    /// Whether other annexes may stand here.
    is_set: bool,
}

type ReadContent = fn(&mut Object<'_>, &mut Headings) -> Option<Content>;

/// The kinds of sections and what reads each.
const KINDS: [(&str, ReadContent); 15] = [
    ("title", |object, headings| {
        not_in_group(object, headings, "title");
        Some(Content::Title { subtitle: object.optional("subtitle").and_then(Value::message_id) })
    }),
    ("heading", heading),
    ("pages", |object, headings| {
        not_in_group(object, headings, "pages");
        Some(Content::Pages { orientation: object.required("orientation").and_then(orientation)? })
    }),
    ("paragraph", |object, _| {
        let fixed = fixed(object);
        Some(Content::Paragraph { message: message(object, "message")?, fixed })
    }),
    ("list", |object, _| {
        let ordered = object.optional("ordered").and_then(Value::boolean).unwrap_or_default();
        let items = object.required("items").and_then(Value::not_empty);
        let fixed = fixed(object);
        Some(Content::List { ordered, items: items?.set(Value::message_id)?, fixed })
    }),
    ("parties", |object, headings| {
        not_in_group(object, headings, "parties");
        let (roles, facts) = (roles(object), object.required("facts").and_then(Value::not_empty));
        let fact = |fact: Value<'_>| fact.one_of(PartyFact::ALL, PartyFact::key);
        Some(Content::Parties { roles, facts: labelled(facts?, fact)? })
    }),
    ("contents", |object, headings| {
        not_in_group(object, headings, "contents");
        let message = message(object, "message");
        let levels = object.optional("levels").map_or(Some(2), |levels| levels.integer(1..=3));
        Some(Content::Contents { message: message?, levels: levels? })
    }),
    ("annexes", |object, headings| {
        if !headings.is_set {
            object.fault(Finding::error(codes::ANNEXES_PLACE).with("id", COMBINED));
        }
        Some(Content::Annexes)
    }),
    ("annex", |object, headings| {
        not_in_group(object, headings, "annex");
        Some(Content::Annex(Box::new(sections(object))))
    }),
    ("table", table),
    ("fact", |object, _| {
        let fact = object.required("fact").and_then(|fact| fact.one_of(Fact::ALL, Fact::key));
        let label = object.optional("label").and_then(Value::message_id);
        Some(Content::Fact { fact: fact?, label })
    }),
    ("facts", |object, headings| {
        let facts = object.required("facts").and_then(Value::not_empty);
        let scope = headings.scope;
        Some(Content::Facts { facts: labelled(facts?, |fact| subject(fact, scope))? })
    }),
    ("group", |object, headings| Some(Content::Group { sections: inner(object, headings)? })),
    ("each", |object, headings| {
        not_in_group(object, headings, "each");
        let of = object.required("of").and_then(|of| of.one_of(&ROWS, rows_key));
        let empty = object.optional("empty").and_then(Value::message_id);
        let before = std::mem::replace(&mut headings.scope, Scope::Entry);
        let sections = inner(object, headings);
        headings.scope = before;
        Some(Content::Each { of: of?, sections: sections?, empty })
    }),
    ("signatures", |object, headings| {
        not_in_group(object, headings, "signatures");
        let (roles, facts) = (roles(object), object.required("facts").and_then(Value::not_empty));
        let fact = |fact: Value<'_>| fact.one_of(SignatoryFact::ALL, SignatoryFact::key);
        Some(Content::Signatures { roles, facts: labelled(facts?, fact)? })
    }),
];

fn section(value: Value<'_>, headings: &mut Headings) -> Option<Section> {
    value.object(|object| {
        let kind = object.required("kind").and_then(|kind| kind.one_of(&KINDS, |(kind, _)| kind));
        let Some((kind, read)) = kind else {
            object.permit_all();
            return None;
        };
        let when = object.optional("when").map(|when| condition(when, headings.scope));
        let before = headings.level;
        // What depends on something could leave all annexes out.
        let is_set = headings.is_set;
        headings.is_set = is_set && when.is_none() && kind == "annexes";
        let content = read(object, headings);
        headings.is_set = is_set;
        // What may be absent cannot be what a lower heading stands under.
        if when.is_some() || kind == "each" {
            headings.level = headings.level.min(before);
        }
        Some(Section { content: content?, when: when.unwrap_or_default() })
    })
}

/// The sections within a section.
fn inner(object: &mut Object<'_>, headings: &mut Headings) -> Option<Vec<Section>> {
    let sections = object.required("sections").and_then(Value::not_empty)?;
    sections.list(|value| section(value, headings))
}

/// What is once in an annex does not come again for each entry.
fn not_in_group(object: &Object<'_>, headings: &Headings, what: &'static str) {
    if headings.scope == Scope::Entry {
        object.fault(Finding::error(codes::NOT_IN_GROUP).with("what", what));
    }
}

fn heading(object: &mut Object<'_>, headings: &mut Headings) -> Option<Content> {
    let message = message(object, "message");
    let level = object.required("level").and_then(|level| level.integer(1..=3));
    let id = object.optional("id");
    if id.is_some() {
        not_in_group(object, headings, "id");
    }
    let id = id.and_then(|id| id.id_among(&mut headings.ids));
    let numbered = object.optional("numbered").map_or(Some(true), Value::boolean);
    let fixed = fixed(object);
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
    Some(Content::Heading { message: message?, level, id, numbered, fixed })
}

fn table(object: &mut Object<'_>, headings: &mut Headings) -> Option<Content> {
    not_in_group(object, headings, "table");
    let caption = message(object, "caption");
    let rows = object.required("rows").and_then(|rows| rows.one_of(&ROWS, rows_key));
    let mut share = 0;
    let columns = object
        .required("columns")
        .and_then(Value::not_empty)
        .and_then(|list| list.list(|entry| entry.object(|object| column(object, &mut share))));
    let empty = message(object, "empty");
    Some(Content::Table { caption: caption?, rows: rows?, columns: columns?, empty: empty? })
}

/// A column; `share` is how much of the table's width the columns take so far that say so.
fn column(object: &mut Object<'_>, share: &mut u16) -> Option<Column> {
    let field = object.required("field").and_then(|field| field.one_of(Field::ALL, Field::key));
    let header = message(object, "header");
    let width = object.optional("width").map(|width| width.integer(WIDTHS));
    let align = object.optional("align").map(|align| align.one_of(&ALIGNS, align_key));
    let when = object.optional("when").map(|when| condition(when, Scope::Annex));
    *share += width.flatten().map_or(0, u16::from);
    if *share > 100 {
        object.fault(Finding::error(codes::COLUMNS_TOO_WIDE).with("sum", usize::from(*share)));
    }
    Some(Column {
        field: field?,
        header: header?,
        width: width.unwrap_or_default(),
        align: align.unwrap_or_default(),
        when: when.unwrap_or_default(),
    })
}

/// How much of a table's width a column may ask for, in per cent.
const WIDTHS: std::ops::RangeInclusive<u8> = 5..=90;

fn roles(object: &mut Object<'_>) -> Roles {
    object.optional("as").and_then(|roles| roles.one_of(&ROLES, roles_key)).unwrap_or_default()
}

fn fixed(object: &mut Object<'_>) -> bool {
    object.optional("fixed").and_then(Value::boolean).unwrap_or_default()
}

fn message(object: &mut Object<'_>, key: &'static str) -> Option<String> {
    object.required(key).and_then(Value::message_id)
}
