//! What columns may be called: a table's header → the facts of an agreement that its columns hold.
//!
//! The names are those of `schemas/agreement.json`, so that they are written once; what values mean is left to `row`.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::Value;

use super::{Cell, Record, place};
use crate::finding::Finding;
use crate::nearest::nearest;
use crate::read::codes;
use crate::read::value::NONE;

/// The column that a table must have.
pub(super) const ID: &str = "id";

/// Columns that are read: a table of every fact has not a tenth of them.
pub(super) const MOST_COLUMNS: usize = 1000;

/// A column that a table may have.
#[derive(Debug)]
pub(super) struct Column {
    /// Its name: the keys of an agreement that lead to the fact.
    pub(super) path: String,
    pub(super) kind: Kind,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Boolean,
    Texts,
    Numbers,
}

/// A table's header.
#[derive(Debug, Clone)]
pub(super) struct Header {
    /// What each column holds; nothing where it has no name.
    columns: Vec<Option<&'static Column>>,
    /// The columns that have names, with facts of one object side by side.
    pub(super) order: Vec<(usize, &'static Column)>,
}

/// Every column there is, in the order of the alphabet.
pub(super) fn known() -> &'static [Column] {
    static KNOWN: LazyLock<Vec<Column>> = LazyLock::new(|| {
        let schema: Value = serde_json::from_str(include_str!("../../../schemas/agreement.json"))
            .expect("schemas/agreement.json is part of the program");
        let mut columns = Vec::new();
        add(&schema, &schema, "", &mut columns);
        columns.sort_by(|one, other| one.path.cmp(&other.path));
        columns
    });
    &KNOWN
}

/// The column of this name, in whatever letters.
pub(super) fn find(title: &str) -> Option<&'static Column> {
    let title = spelt(title);
    known().iter().find(|known| known.path == title)
}

impl Header {
    /// The header that a record is: all that is wrong with it, else what its columns hold.
    pub(super) fn new(name: &str, record: &Record) -> Result<Self, Vec<Finding>> {
        let at = |column, finding: Finding| finding.at(place(name, record.number, column));
        let width = record.cells.iter().map(|(column, _)| column + 1).max().unwrap_or_default();
        let width = width.max(record.width.unwrap_or_default());
        if record.is_open {
            return Err(vec![at(0, Finding::error(codes::UNCLOSED_QUOTES))]);
        }
        if width > MOST_COLUMNS {
            let finding = Finding::error(codes::TABLE_TOO_WIDE).with("path", name);
            return Err(vec![finding.with("most", MOST_COLUMNS)]);
        }
        let mut columns = vec![None; width];
        let mut first = HashMap::new();
        let mut findings = Vec::new();
        for (column, cell) in &record.cells {
            if matches!(cell, Cell::Formula) {
                let finding = Finding::error(codes::UNCALCULATED_CELL).with("column", letters(*column));
                findings.push(at(*column, finding));
                continue;
            }
            let title = cell.text();
            let found = find(title);
            if found.is_none() {
                let near = nearest(title, known().iter().map(|known| known.path.as_str())).unwrap_or(NONE);
                let finding = Finding::error(codes::UNKNOWN_COLUMN).with("value", title);
                findings.push(at(*column, finding.with("nearest", near)));
            }
            if let Some(before) = first.insert(spelt(title), *column) {
                let finding = Finding::error(codes::DUPLICATE_COLUMN).with("value", title);
                findings.push(at(*column, finding.with("first", letters(before))));
            }
            columns[*column] = found;
        }
        // One that is misspelt, or may be the one that is not worked out, is one fault.
        let is_misspelt = |finding: &Finding| {
            finding.code == codes::UNCALCULATED_CELL || finding.arguments.contains(&("nearest", ID.into()))
        };
        if !first.contains_key(ID) && !findings.iter().any(is_misspelt) {
            findings.insert(0, at(0, Finding::error(codes::MISSING_COLUMN).with("key", ID)));
        }
        let mut order: Vec<(usize, &Column)> =
            columns.iter().enumerate().filter_map(|(at, column)| Some((at, (*column)?))).collect();
        order.sort_by(|(_, one), (_, other)| one.path.split('.').cmp(other.path.split('.')));
        if findings.is_empty() { Ok(Self { columns, order }) } else { Err(findings) }
    }

    /// How many columns there are, with those that have no name.
    pub(super) fn width(&self) -> usize {
        self.columns.len()
    }

    /// Whether the column has a name.
    pub(super) fn is_named(&self, column: usize) -> bool {
        self.columns.get(column).is_some_and(Option::is_some)
    }

    /// The column of this fact; else the first one of the same object, or of the object around it.
    pub(super) fn nearest_to(&self, path: &str) -> usize {
        let mut path = path;
        loop {
            let is_in = |column: &Column| {
                let rest = column.path.strip_prefix(path);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            };
            if let Some(at) = self.columns.iter().position(|column| column.is_some_and(is_in)) {
                return at;
            }
            match path.rsplit_once('.') {
                Some((outer, _)) => path = outer,
                None => return 0,
            }
        }
    }
}

/// A column's letters in spreadsheet programs, counted from 0: `A`, `Z`, `AA`.
pub(crate) fn letters(column: usize) -> String {
    let letter = char::from(b'A' + (column % 26) as u8);
    match column / 26 {
        0 => letter.to_string(),
        more => letters(more - 1) + &letter.to_string(),
    }
}

/// A name as names are compared: by small letters, and with one sign for `_`, `-` and spaces.
fn spelt(name: &str) -> String {
    let sign = |c: char| if c == '-' || c.is_whitespace() { '_' } else { c };
    name.trim().chars().map(sign).flat_map(char::to_lowercase).collect()
}

/// Adds the facts that an object of the schema holds. Lists of objects have no place in a cell.
fn add(object: &Value, root: &Value, path: &str, columns: &mut Vec<Column>) {
    let whole = |part: &'_ Value| -> Value {
        let reference = part.get("$ref").and_then(Value::as_str);
        reference.and_then(|name| root.pointer(name.trim_start_matches('#'))).unwrap_or(part).clone()
    };
    for (key, part) in object["properties"].as_object().into_iter().flatten() {
        let (part, path) = (whole(part), format!("{path}{key}"));
        let kind_of = |part: &Value| part["type"].as_str().map(str::to_owned);
        let kind = match kind_of(&part).as_deref() {
            _ if key == "$schema" => continue,
            Some("object") => {
                add(&part, root, &format!("{path}."), columns);
                continue;
            }
            Some("array") => match kind_of(&whole(&part["items"])).as_deref() {
                Some("object") => continue,
                Some("integer") => Kind::Numbers,
                _ => Kind::Texts,
            },
            Some("integer") => Kind::Number,
            Some("boolean") => Kind::Boolean,
            _ => Kind::Text,
        };
        columns.push(Column { path, kind });
    }
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_lettered_as_in_spreadsheets() {
        assert_eq!([0, 25, 26, 701, 702, 16_383].map(letters), ["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    }
}
