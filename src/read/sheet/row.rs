//! A row → JSON → an agreement, by the reader of `agreements/*.json`: so all rules and findings are the same.
//!
//! The JSON has a member on each line, by which a finding's line leads back to its column.

use serde_json::{Number, Value as Json};

use super::columns::{Header, Kind, letters};
use super::{Cell, Record, place};
use crate::finding::{Argument, Finding};
use crate::read::{agreement as reader, codes, file};
use crate::register::Agreement;
use crate::source::Source;

/// What stands between the entries of a list.
const SEPARATORS: [char; 5] = [',', ';', '|', '\n', '\r'];

/// Yes and no as Excel writes them into CSV files: in English, Norwegian, Danish, Swedish, Finnish and German.
const YES: [&str; 6] = ["true", "sann", "sand", "sant", "tosi", "wahr"];
const NO: [&str; 6] = ["false", "usann", "falsk", "falskt", "epätosi", "falsch"];

/// The agreement that a row is; else all that is wrong with it, by column.
pub(super) fn agreement(name: &str, header: &Header, record: &Record) -> Result<Agreement, Vec<Finding>> {
    let at = |column, finding: Finding| finding.at(place(name, record.number, column));
    if record.is_open {
        return Err(vec![at(0, Finding::error(codes::UNCLOSED_QUOTES))]);
    }
    if let Some(width) = record.width
        && is_ragged(header, record, width)
    {
        // Which cell is which cannot be told.
        let finding = Finding::error(codes::RAGGED_ROW).with("found", width);
        return Err(vec![at(0, finding.with("expected", header.width()))]);
    }
    let nameless = record.cells.iter().find(|(column, _)| !header.is_named(*column));
    let mut findings = Vec::from_iter(nameless.map(|(column, _)| {
        at(*column, Finding::error(codes::NAMELESS_COLUMN).with("column", letters(*column)))
    }));
    let mut members = Members::default();
    let mut failed = Vec::new();
    for (column, known) in &header.order {
        match record.cell(*column) {
            Some(Cell::Text(text)) => members.add(&known.path, &value(text, known.kind)),
            Some(Cell::Failure(failure)) => {
                let finding = Finding::error(codes::FAILED_CELL).with("value", failure.as_str());
                findings.push(at(*column, finding.with("column", known.path.as_str())));
                failed.push(known.path.as_str());
            }
            Some(Cell::Formula) => {
                let finding = Finding::error(codes::UNCALCULATED_CELL);
                findings.push(at(*column, finding.with("column", known.path.as_str())));
                failed.push(known.path.as_str());
            }
            None => {}
        }
    }
    let (source, paths) = members.source(name);
    match file(&source, |object| Some(reader::facts(object))) {
        Ok(agreement) if findings.is_empty() => return Ok(agreement),
        Ok(_) => {}
        Err(found) => {
            let found = found.into_iter().map(|finding| placed(finding, &paths, header, record, name));
            // What could not be worked out is not missing.
            findings.extend(found.filter(|(_, path)| !failed.contains(&path.as_str())).map(|(it, _)| it));
        }
    }
    findings.sort_by_key(|finding| finding.place.as_ref().map(|place| place.column));
    Err(findings)
}

impl Record {
    fn cell(&self, column: usize) -> Option<&Cell> {
        self.cells.iter().find(|(at, _)| *at == column).map(|(_, cell)| cell)
    }
}

/// Whether a row has other columns than the header. Blank cells after them are spreadsheet programs' own.
fn is_ragged(header: &Header, record: &Record, width: usize) -> bool {
    width < header.width() || record.cells.iter().any(|(column, _)| *column >= header.width())
}

/// A finding at its cell, and the name of the column.
fn placed(
    mut finding: Finding,
    paths: &[String],
    header: &Header,
    record: &Record,
    name: &str,
) -> (Finding, String) {
    let line = finding.place.as_ref().map_or(1, |place| place.line);
    let mut path = paths.get(line - 1).cloned().unwrap_or_default();
    let key = finding.arguments.iter().find(|(name, _)| *name == "key").map(|(_, key)| key.to_string());
    match finding.code {
        codes::MISSING_KEY => {
            let outer = if path.is_empty() { String::new() } else { path + "." };
            path = outer + &key.unwrap_or_default();
            finding = Finding::error(codes::MISSING_CELL);
        }
        // It is said of the whole object.
        codes::MODULE_ALONE => "terms.modules".clone_into(&mut path),
        codes::WRONG_TYPE => {
            let is_number = finding.arguments.contains(&("expected", Argument::from("number")));
            let code = if is_number { codes::NOT_A_NUMBER } else { codes::NOT_A_BOOLEAN };
            let cell = record.cell(header.nearest_to(&path));
            let text = cell.map_or("", Cell::text);
            finding = Finding::error(code).with("value", text);
        }
        _ => {}
    }
    for (argument, value) in &mut finding.arguments {
        match *argument {
            "key" => *value = path.as_str().into(),
            // All of a row is on one line.
            "line" => *value = record.number.into(),
            _ => {}
        }
    }
    let place = place(name, record.number, header.nearest_to(&path));
    (finding.with("column", path.as_str()).at(place), path)
}

/// A cell's text as the JSON that the reader would have of it. What is none stays text, and the reader says so.
fn value(text: &str, kind: Kind) -> Json {
    let number = |text: &str| serde_json::from_str::<Number>(text).map_or_else(|_| text.into(), Json::Number);
    let entries = || text.split(SEPARATORS).map(str::trim).filter(|entry| !entry.is_empty());
    match kind {
        Kind::Text => text.into(),
        Kind::Texts => entries().map(Json::from).collect(),
        Kind::Number => number(text),
        Kind::Numbers => entries().map(number).collect(),
        Kind::Boolean => match text.to_lowercase().as_str() {
            yes if YES.contains(&yes) => true.into(),
            no if NO.contains(&no) => false.into(),
            _ => text.into(),
        },
    }
}

/// JSON being written: objects within one another, a member a line.
#[derive(Default)]
struct Members<'a> {
    text: String,
    /// The path of what stands on each line after the first.
    paths: Vec<String>,
    open: Vec<&'a str>,
    has_any: bool,
}

impl<'a> Members<'a> {
    /// Adds the fact of this path; those of one object follow one another.
    fn add(&mut self, path: &'a str, value: &Json) {
        let mut keys = path.split('.').collect::<Vec<_>>();
        let key = keys.pop().unwrap_or_default();
        let shared = self.open.iter().zip(&keys).take_while(|(one, other)| one == other).count();
        self.close(shared);
        for outer in keys.into_iter().skip(shared) {
            self.begin(outer);
            self.text.push('{');
            self.open.push(outer);
            self.paths.push(self.open.join("."));
            self.has_any = false;
        }
        self.begin(key);
        self.text.push_str(&value.to_string());
        self.paths.push(path.to_owned());
        self.has_any = true;
    }

    /// The whole, and the path of what stands on each line.
    fn source(mut self, name: &str) -> (Source, Vec<String>) {
        self.close(0);
        self.paths.insert(0, String::new());
        (Source::new(name, format!("{{{}}}", self.text)), self.paths)
    }

    fn begin(&mut self, key: &str) {
        self.text.push_str(if self.has_any { ",\n\"" } else { "\n\"" });
        self.text.push_str(key);
        self.text.push_str("\":");
    }

    fn close(&mut self, depth: usize) {
        while self.open.len() > depth {
            self.open.pop();
            self.text.push('}');
            self.has_any = true;
        }
    }
}
