//! `bilag import`: a list in a file of any kind → a workspace, or changes to one, and a report of all that was decided.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::codes;
use super::command::ImportOptions;
use super::excerpt::printable;
use super::output::{Folders, Staged, add_all, columns, listed, print};
use super::schema::Schema;
use super::speech::Speech;
use super::stop::Stop;
use super::{files, report};
use crate::finding::{Finding, Level};
use crate::import::{self, Import, MOST_MEGABYTES, Merged};
use crate::read;
use crate::record::pretty;
use crate::source::Source;

/// Imports a file into a new workspace; of one that is there, shows what would change, and changes it if that is asked for.
pub(crate) fn run(options: &ImportOptions, speech: &Speech) -> Result<(), Stop> {
    let fields = options.map.iter().map(|pair| field(pair)).collect::<Result<Vec<_>, Finding>>()?;
    let name = options.file.display().to_string();
    let bytes = bytes(&options.file)?;
    let there = Existing::of(&options.out)?;
    let wish = import::Options {
        locale: options.locale.as_deref(),
        table: options.table,
        fields: &fields,
        date_order: options.date_order,
        terms: options.terms,
        product: options.product.as_deref(),
        processor: options.processor.as_deref(),
        register: there.as_ref().map(|there| &there.register),
    };
    let import = import::import(&name, &bytes, &wish)?;
    let told = Told { name: &name, options, import: &import, speech };
    match there {
        Some(there) => {
            let merged = there.merged(&import)?;
            let differs = there.differs_from(&merged, &import.locale);
            let written = if differs && options.write {
                there.write(&options.out, &merged, &told)?
            } else {
                Vec::new()
            };
            told.changes(&merged, differs, &written)
        }
        None => told.made(&add_all(&told.files())?),
    }
}

/// What `-` names, or a file's bytes: one too many, if there are too many.
fn bytes(path: &Path) -> Result<Vec<u8>, Finding> {
    if path != Path::new("-") {
        return files::bytes(path, MOST_MEGABYTES);
    }
    let mut bytes = Vec::new();
    let most = (MOST_MEGABYTES << 20) as u64 + 1;
    std::io::stdin().take(most).read_to_end(&mut bytes).map_err(|error| files::trouble(path, &error))?;
    Ok(bytes)
}

/// What `Header=field` says.
fn field(pair: &str) -> Result<(String, String), Finding> {
    let parts = pair.rsplit_once('=').map(|(header, field)| (header.trim(), field.trim()));
    match parts.filter(|(header, field)| !header.is_empty() && !field.is_empty()) {
        Some((header, field)) => Ok((header.to_owned(), field.to_owned())),
        None => Err(Finding::error(codes::IMPORT_MAP_OPTION).with("value", pair)),
    }
}

/// A workspace that is there.
struct Existing {
    file: Source,
    register: crate::register::Register,
    words: Vec<Source>,
}

impl Existing {
    /// The one in a folder, if there is one.
    fn of(folder: &Path) -> Result<Option<Self>, Stop> {
        if folder.join("register.json").symlink_metadata().is_err() {
            return Ok(None);
        }
        let sources = files::sources_without_agreements(Some(folder))?;
        let register = read::register(&sources.register);
        let register = register.map_err(|found| Stop::from(found).showing(vec![sources.register.clone()]))?;
        Ok(Some(Self { file: sources.register, register, words: sources.words }))
    }

    fn merged(&self, import: &Import) -> Result<Merged, Stop> {
        let entries = &import.register.subprocessors;
        import::merge(&self.file, &self.register, &self.words, entries, &import.words, &import.locale)
            .map_err(|findings| Stop::from(findings).showing(self.words.clone()))
    }

    fn differs_from(&self, merged: &Merged, locale: &str) -> bool {
        merged.register != self.file.text || merged.words != self.words_of(locale)
    }

    /// The words of a language as they are.
    fn words_of(&self, locale: &str) -> &str {
        let is_own =
            |source: &&Source| Path::new(&source.name).file_stem().is_some_and(|stem| stem == locale);
        self.words.iter().find(is_own).map_or("", |source| &source.text)
    }

    /// Writes what has changed: all of it, before any of it gets its name.
    fn write(&self, folder: &Path, merged: &Merged, told: &Told<'_>) -> Result<Vec<PathBuf>, Stop> {
        let locale = &told.import.locale;
        let words = folder.join("locales").join(format!("{locale}.ftl"));
        let mut folders = Folders::default();
        folders.create(words.parent().unwrap_or(folder))?;
        let mut staged = Vec::new();
        if merged.register != self.file.text {
            staged.push(Staged::anew(&folder.join("register.json"), merged.register.as_bytes())?);
        }
        if merged.words != self.words_of(locale) {
            staged.push(Staged::anew(&words, merged.words.as_bytes())?);
        }
        let record = told.record(&merged.changes);
        staged.push(Staged::anew(&folder.join(RECORD), record.as_bytes())?);
        let written = staged.into_iter().map(Staged::replace).collect::<Result<Vec<_>, _>>()?;
        folders.keep();
        Ok(written)
    }
}

/// The file of a workspace that says what the last import decided.
const RECORD: &str = "import.json";

/// Lines of a report that are shown; more than that, nobody reads at once.
const MOST_LINES: usize = 300;

/// What is told of an import.
struct Told<'a> {
    name: &'a str,
    options: &'a ImportOptions,
    import: &'a Import,
    speech: &'a Speech,
}

impl Told<'_> {
    /// The files of a new workspace.
    fn files(&self) -> Vec<(PathBuf, String)> {
        let out = &self.options.out;
        let register = pretty(&self.import.register);
        let schema = "{\n  \"$schema\": \"schemas/register.json\",\n";
        let mut files = vec![(out.join("register.json"), register.replacen("{\n", schema, 1))];
        for (tag, words) in &self.import.files {
            let head = Speech::of(tag).say("cli-blank-words", &[]);
            let path = out.join("locales").join(format!("{tag}.ftl"));
            files.push((path, format!("### {head}\n\n{words}")));
        }
        let schemas = Schema::ALL
            .map(|schema| (out.join(format!("schemas/{}.json", schema.key())), schema.text().to_owned()));
        files.extend(schemas);
        files.push((out.join(RECORD), self.record(&[])));
        files
    }

    /// The report as a file.
    fn record(&self, changes: &[Finding]) -> String {
        format!("{:#}\n", self.as_json(changes))
    }

    fn as_json(&self, changes: &[Finding]) -> Value {
        let shown = |findings: &[Finding]| -> Vec<Value> {
            findings.iter().map(|finding| as_json(finding, self.speech)).collect()
        };
        json!({
            "file": self.name,
            "locale": self.import.locale,
            "entries": self.import.register.subprocessors.len(),
            "report": shown(&self.import.report),
            "changes": shown(changes),
        })
    }

    /// Tells of a new workspace.
    fn made(&self, added: &[PathBuf]) -> Result<(), Stop> {
        if self.options.json {
            return self.print_json(&[], added);
        }
        if self.options.quiet {
            return Ok(());
        }
        let files = listed(added.iter().map(PathBuf::as_path));
        print(&format!("{}\n{}\n{files}", self.lines(&self.import.report), self.summary()))?;
        let folder = self.options.out.display().to_string();
        let arguments = [("folder", folder.into()), ("locale", self.import.locale.as_str().into())];
        let _ = writeln!(anstream::stderr(), "{}", self.speech.say("import-next", &arguments));
        Ok(())
    }

    /// Tells what changes in a workspace.
    fn changes(&self, merged: &Merged, differs: bool, written: &[PathBuf]) -> Result<(), Stop> {
        if self.options.json {
            return self.print_json(&merged.changes, written);
        }
        if self.options.quiet {
            return Ok(());
        }
        let folder = [("folder", self.options.out.display().to_string().into())];
        let say = |id: &str| self.speech.say(id, &folder);
        let report = format!("{}\n{}\n", self.lines(&self.import.report), self.summary());
        let changes = format!("\n{}\n{}", say("import-changes"), self.lines(&merged.changes));
        let files = listed(written.iter().map(PathBuf::as_path));
        let parts = [report, if differs { changes } else { String::new() }, format!("\n{files}")];
        print(&parts.concat())?;
        let said = match (differs, written.is_empty()) {
            (false, _) => "import-no-changes",
            (true, true) => "import-not-written",
            (true, false) => "import-written",
        };
        let _ = writeln!(anstream::stderr(), "{}", say(said));
        Ok(())
    }

    fn print_json(&self, changes: &[Finding], written: &[PathBuf]) -> Result<(), Stop> {
        let mut all = self.as_json(changes);
        all["files"] = written.iter().map(|path| path.display().to_string()).collect();
        print(&format!("{all:#}\n"))
    }

    /// How many entries there are, and how many things to confirm.
    fn summary(&self) -> String {
        let doubtful = self.import.report.iter().filter(|finding| finding.level == Level::Warning).count();
        let arguments = [
            ("entries", self.import.register.subprocessors.len().into()),
            ("file", self.name.into()),
            ("doubtful", doubtful.into()),
        ];
        printable(&self.speech.say("import-summary", &arguments))
    }

    /// A line for each: whether it is to be confirmed, its row, its column, and what it is.
    fn lines(&self, findings: &[Finding]) -> String {
        let line = |finding: &Finding| {
            let row = finding
                .place
                .as_ref()
                .map(|place| self.speech.say("import-row", &[("number", place.line.to_string().into())]));
            let is_header = |(name, _): &&(&str, _)| *name == "header";
            let header = finding.arguments.iter().find(is_header).map(|(_, header)| header.to_string());
            let mark = if finding.level == Level::Warning { "!" } else { " " };
            let message = self.speech.describe(finding).message;
            let cells = [Some(mark.to_owned()), row, header.map(shortened), Some(message)];
            cells.map(|cell| printable(&cell.unwrap_or_default())).to_vec()
        };
        let shown = columns(&findings.iter().take(MOST_LINES).map(line).collect::<Vec<_>>());
        let more = findings.len().saturating_sub(MOST_LINES);
        if more == 0 {
            shown
        } else {
            shown + &self.speech.say("import-more", &[("count", more.into())]) + "\n"
        }
    }
}

/// Characters of a header that a report repeats.
const MOST_OF_A_HEADER: usize = 30;

fn shortened(header: String) -> String {
    if header.chars().count() <= MOST_OF_A_HEADER {
        return header;
    }
    header.chars().take(MOST_OF_A_HEADER - 1).chain(['…']).collect()
}

/// A finding with the arguments of its wording, for machines.
fn as_json(finding: &Finding, speech: &Speech) -> Value {
    let mut value = report::as_json(finding, speech);
    let arguments =
        finding.arguments.iter().map(|(name, argument)| ((*name).to_owned(), argument.to_string().into()));
    value["arguments"] = Value::Object(arguments.collect());
    if let Some(object) = value.as_object_mut() {
        // It is a row of a table, and no line of a text.
        let row = object.remove("line").unwrap_or_default();
        object.insert("row".to_owned(), row);
        object.remove("why");
    }
    value
}
