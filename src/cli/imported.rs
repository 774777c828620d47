//! What is told of an import: as lines, as JSON, and as the record that stays in the workspace.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::excerpt::printable;
use super::output::{columns, listed};
use super::report;
use super::speech::Speech;
use crate::finding::{Argument, Finding, Level};
use crate::import::Import;
use crate::register::Register;

/// The file of a workspace that says what the last import said and decided.
const RECORD: &str = "import.json";

/// What came of an import.
pub(crate) struct Imported<'a> {
    /// The list, as the user named it.
    pub(crate) name: &'a str,
    pub(crate) import: &'a Import,
    /// What differs from a workspace that was there.
    pub(crate) changes: &'a [Finding],
    pub(crate) speech: &'a Speech,
}

impl Imported<'_> {
    /// The record as a file.
    pub(crate) fn record(&self) -> String {
        let record = Json { of: self, files: None };
        serde_json::to_string_pretty(&record).expect("findings have text for keys") + "\n"
    }

    /// What is printed for machines: the record, and the files that were written.
    pub(crate) fn as_json(&self, files: &[PathBuf]) -> String {
        let record = Json { of: self, files: Some(files) };
        serde_json::to_string_pretty(&record).expect("findings have text for keys") + "\n"
    }

    /// How many entries there are, and how many things to confirm.
    pub(crate) fn summary(&self) -> String {
        let doubtful = self.import.report.iter().filter(|finding| finding.level == Level::Warning).count();
        let arguments = [
            ("entries", self.import.register.subprocessors.len().into()),
            ("file", self.name.into()),
            ("doubtful", doubtful.into()),
        ];
        printable(&self.speech.say("import-summary", &arguments))
    }

    /// The report, a line for each decision.
    pub(crate) fn report(&self) -> String {
        self.lines(&self.import.report)
    }

    /// The changes, a line for each.
    pub(crate) fn changes(&self) -> String {
        self.lines(self.changes)
    }

    /// A line for each: whether it is to be confirmed, its row, its column, and what it is.
    fn lines(&self, findings: &[Finding]) -> String {
        let line = |finding: &Finding| {
            let of =
                |name: &str| finding.arguments.iter().find(|(known, _)| *known == name).map(|(_, it)| it);
            let row = finding.place.as_ref().map(|place| {
                let number = ("number", Argument::Text(place.line.to_string()));
                match of("table") {
                    Some(table) => {
                        self.speech.say("import-row-of-table", &[number, ("table", table.to_string().into())])
                    }
                    None => self.speech.say("import-row", &[number]),
                }
            });
            let mark = if finding.level == Level::Warning { "!" } else { " " };
            let header = of("header").map(|header| shortened(&header.to_string()));
            let said = self.speech.describe(finding);
            let message =
                said.help.map_or_else(|| said.message.clone(), |help| format!("{}. {help}", said.message));
            let cells = [Some(mark.to_owned()), row, header, Some(message)];
            cells.map(|cell| printable(&cell.unwrap_or_default())).to_vec()
        };
        let shown = columns(&findings.iter().take(MOST_LINES).map(line).collect::<Vec<_>>());
        match findings.len().saturating_sub(MOST_LINES) {
            0 => shown,
            more => shown + &self.speech.say("import-more", &[("count", more.into())]) + "\n",
        }
    }
}

/// Files, one a line.
pub(crate) fn files(paths: &[PathBuf]) -> String {
    listed(paths.iter().map(PathBuf::as_path))
}

/// What the last import into a workspace said, by its record; nothing where there is none that can be read.
pub(crate) fn last(record: &str) -> Option<(Register, BTreeMap<String, String>)> {
    let mut record: Value = serde_json::from_str(record).ok()?;
    let register = record.get_mut("imported")?.get_mut("register")?.take().to_string();
    let words = record.get_mut("imported")?.get_mut("words")?.take();
    let register = crate::read::register(&crate::source::Source::new(RECORD, register)).ok()?;
    Some((register, serde_json::from_value(words).ok()?))
}

/// Lines of a report that are shown; more than that, nobody reads at once.
const MOST_LINES: usize = 300;

/// Characters of a header that a report repeats.
const MOST_OF_A_HEADER: usize = 30;

fn shortened(header: &str) -> String {
    if header.chars().count() <= MOST_OF_A_HEADER {
        return header.to_owned();
    }
    header.chars().take(MOST_OF_A_HEADER - 1).chain(['…']).collect()
}

/// An import as JSON, written finding by finding, for there may be many.
struct Json<'a> {
    of: &'a Imported<'a>,
    files: Option<&'a [PathBuf]>,
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Imported { name, import, changes, speech } = self.of;
        let mut all = serializer.serialize_struct("import", 7)?;
        all.serialize_field("file", name)?;
        all.serialize_field("locale", &import.locale)?;
        all.serialize_field("entries", &import.register.subprocessors.len())?;
        all.serialize_field("report", &Findings { findings: &import.report, speech })?;
        all.serialize_field("changes", &Findings { findings: changes, speech })?;
        if let Some(files) = self.files {
            all.serialize_field(
                "files",
                &files.iter().map(|path| path.display().to_string()).collect::<Vec<_>>(),
            )?;
        } else {
            all.serialize_field("imported", &Said(import))?;
        }
        all.end()
    }
}

struct Findings<'a> {
    findings: &'a [Finding],
    speech: &'a Speech,
}

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.findings.iter().map(|finding| as_json(finding, self.speech)))
    }
}

/// What an import said, to be compared with the next.
struct Said<'a>(&'a Import);

impl Serialize for Said<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let words = self.0.words.messages.iter();
        let words: BTreeMap<String, &str> =
            words.map(|one| (format!("{}.{}", one.id, one.attribute), one.text.as_str())).collect();
        let mut said = serializer.serialize_struct("imported", 2)?;
        said.serialize_field("register", &self.0.register)?;
        said.serialize_field("words", &words)?;
        said.end()
    }
}

/// A finding with the arguments of its wording.
fn as_json(finding: &Finding, speech: &Speech) -> Value {
    let mut value = report::as_json(finding, speech);
    let arguments =
        finding.arguments.iter().map(|(name, argument)| ((*name).to_owned(), argument.to_string().into()));
    value["arguments"] = Value::Object(arguments.collect());
    if let Some(object) = value.as_object_mut() {
        // It is a row of a table of the one file, and no line of a text.
        let row = object.remove("line").unwrap_or_default();
        object.insert("row".to_owned(), row);
        object.remove("file");
        object.remove("why");
    }
    value
}

/// The record's place in a workspace.
pub(crate) fn path(folder: &Path) -> PathBuf {
    folder.join(RECORD)
}
