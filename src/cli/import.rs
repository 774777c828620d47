//! `bilag import`: a list in a file of any kind → a workspace, or changes to one.
//!
//! What is told of it is `imported`'s.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use super::codes;
use super::command::ImportOptions;
use super::files;
use super::imported::{self, Imported};
use super::output::{Folders, Staged, add_all, print};
use super::schema::Schema;
use super::speech::Speech;
use super::stop::Stop;
use crate::finding::Finding;
use crate::import::{self, Import, MOST_MEGABYTES, Merged};
use crate::locale::{Catalog, Fallback, words_of};
use crate::read;
use crate::record::pretty;
use crate::register::{Register, SubProcessor};
use crate::source::Source;

/// Imports a file into a new workspace; of one that is there, shows what would change, and changes it if that is asked for.
pub(crate) fn run(options: &ImportOptions, speech: &Speech) -> Result<(), Stop> {
    let fields = options.map.iter().map(|pair| field(pair)).collect::<Result<Vec<_>, Finding>>()?;
    let name = options.file.display().to_string();
    let bytes = bytes(&options.file)?;
    let there = Workspace::of(&options.out)?;
    let owner = options.product.as_ref().or(options.processor.as_ref());
    if let (Some(_), Some(owner)) = (&there, owner) {
        return Err(Finding::error(codes::IMPORT_OWNER_OPTION).with("value", owner.as_str()).into());
    }
    let wish = import::Options {
        locale: options.locale.as_deref(),
        tables: &options.tables,
        fields: &fields,
        date_order: options.date_order,
        terms: options.terms,
        product: options.product.as_deref(),
        processor: options.processor.as_deref(),
        register: there.as_ref().map(|there| &there.register),
    };
    let import = import::import(&name, &bytes, &wish)?;
    drop(bytes);
    match there {
        Some(there) => change(&name, options, &there, &import, speech),
        None => make(&name, options, &import, speech),
    }
}

/// Writes a new workspace.
fn make(name: &str, options: &ImportOptions, import: &Import, speech: &Speech) -> Result<(), Stop> {
    let told = Imported { name, import, changes: &[], speech };
    let added = add_all(&new_files(&options.out, &told)?)?;
    if options.json {
        return print(&told.as_json(&added));
    }
    if options.quiet {
        return Ok(());
    }
    print(&format!("{}\n{}\n{}", told.report(), told.summary(), imported::files(&added)))?;
    let dated = if import.register.newest_update().is_some() { "yes" } else { "no" };
    let arguments = [
        ("folder", options.out.display().to_string().into()),
        ("locale", import.locale.as_str().into()),
        ("dated", dated.into()),
    ];
    let _ = writeln!(anstream::stderr(), "{}", speech.say("import-next", &arguments));
    Ok(())
}

/// Shows what would change in a workspace, and changes it if that is asked for.
fn change(
    name: &str,
    options: &ImportOptions,
    there: &Workspace,
    import: &Import,
    speech: &Speech,
) -> Result<(), Stop> {
    let merged = there.merged(import)?;
    let told = Imported { name, import, changes: &merged.changes, speech };
    let differs = merged.register.is_some() || merged.words.is_some();
    let written = if differs && options.write { write(&options.out, &merged, &told)? } else { Vec::new() };
    if options.json {
        return print(&told.as_json(&written));
    }
    if options.quiet {
        return Ok(());
    }
    let folder = [("folder", options.out.display().to_string().into())];
    let say = |id: &str| speech.say(id, &folder);
    let changes = if merged.changes.is_empty() {
        String::new()
    } else {
        format!("\n{}\n{}", say("import-changes"), told.changes())
    };
    let parts = [
        told.report(),
        format!("\n{}\n", told.summary()),
        changes,
        "\n".to_owned(),
        imported::files(&written),
    ];
    print(&parts.concat())?;
    let said = match (differs, written.is_empty()) {
        (false, _) => "import-no-changes",
        (true, true) => "import-not-written",
        (true, false) => "import-written",
    };
    let _ = writeln!(anstream::stderr(), "{}", say(said));
    Ok(())
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

/// The files of a new workspace.
fn new_files(out: &Path, told: &Imported<'_>) -> Result<Vec<(PathBuf, String)>, Stop> {
    let mut register = pretty(&told.import.register);
    register.insert_str(1, "\n  \"$schema\": \"schemas/register.json\",");
    let words = told.import.files.iter().map(|(tag, words)| {
        let head = Speech::of(tag).say("cli-blank-words", &[]);
        (out.join("locales").join(format!("{tag}.ftl")), format!("### {head}\n\n{words}"))
    });
    let words: Vec<(PathBuf, String)> = words.collect();
    let sources: Vec<Source> =
        words.iter().map(|(path, text)| Source::new(path.display().to_string(), text.as_str())).collect();
    sound(
        &Source::new(out.join("register.json").display().to_string(), register.as_str()),
        &sources,
        &told.import.locale,
    )?;
    let mut files = vec![(out.join("register.json"), register)];
    files.extend(words);
    let schema =
        |schema: Schema| (out.join(format!("schemas/{}.json", schema.key())), schema.text().to_owned());
    files.extend(Schema::ALL.map(schema));
    files.push((imported::path(out), told.record()));
    Ok(files)
}

/// Whether what is to be written can be read again: nothing is written that bilag would refuse.
fn sound(register: &Source, words: &[Source], locale: &str) -> Result<(), Stop> {
    let mut findings = read::register(register).err().unwrap_or_default();
    findings.extend(Catalog::new(locale, words, Fallback::Refused).err().unwrap_or_default());
    if findings.is_empty() {
        return Ok(());
    }
    let sources = words.iter().chain([register]).cloned().collect();
    Err(Stop::from(findings).showing(sources))
}

/// A workspace that is there.
struct Workspace {
    file: Source,
    register: Register,
    words: Vec<Source>,
    last_entries: Vec<SubProcessor>,
    last_words: BTreeMap<String, String>,
}

impl Workspace {
    /// The one in a folder, if there is one.
    fn of(folder: &Path) -> Result<Option<Self>, Stop> {
        if folder.join("register.json").symlink_metadata().is_err() {
            return Ok(None);
        }
        let sources = files::sources_without_agreements(Some(folder))?;
        let register = read::register(&sources.register);
        let register = register.map_err(|found| Stop::from(found).showing(vec![sources.register.clone()]))?;
        // Without a record, nothing is known of what was imported before.
        let record = imported::path(folder);
        let record = if record.exists() { Some(files::bytes(&record, MOST_OF_A_RECORD)?) } else { None };
        let last = record.and_then(|bytes| imported::last(&String::from_utf8_lossy(&bytes)));
        let (last, last_words) = last.unzip();
        let last_entries = last.map(|register| register.subprocessors).unwrap_or_default();
        let last_words = last_words.unwrap_or_default();
        Ok(Some(Self { file: sources.register, register, words: sources.words, last_entries, last_words }))
    }

    fn merged(&self, import: &Import) -> Result<Merged, Stop> {
        let there = import::Existing {
            file: &self.file,
            register: &self.register,
            words: &self.words,
            last_entries: &self.last_entries,
            last_words: &self.last_words,
        };
        let merged = import::merge(there, &import.register.subprocessors, &import.words, &import.locale)
            .map_err(|findings| Stop::from(findings).showing(self.words.clone()))?;
        let named = |text: &Option<String>, file: &Source| {
            Source::new(file.name.as_str(), text.as_ref().unwrap_or(&file.text).as_str())
        };
        let none = Source::new(format!("{}.ftl", import.locale), "");
        let own = words_of(&import.locale, &self.words).unwrap_or(&none);
        let others = self.words.iter().filter(|source| source.name != own.name).cloned();
        let words: Vec<Source> = [named(&merged.words, own)].into_iter().chain(others).collect();
        sound(&named(&merged.register, &self.file), &words, &import.locale)?;
        Ok(merged)
    }
}

/// Writes what has changed: all of it, before any of it gets its name.
fn write(folder: &Path, merged: &Merged, told: &Imported<'_>) -> Result<Vec<PathBuf>, Stop> {
    let locale = &told.import.locale;
    let words = folder.join("locales").join(format!("{locale}.ftl"));
    let mut folders = Folders::default();
    folders.create(words.parent().unwrap_or(folder))?;
    let mut staged = Vec::new();
    let changed = [(folder.join("register.json"), &merged.register), (words, &merged.words)];
    for (path, text) in &changed {
        if let Some(text) = text {
            staged.push(Staged::anew(path, text.as_bytes())?);
        }
    }
    staged.push(Staged::anew(&imported::path(folder), told.record().as_bytes())?);
    let written = staged.into_iter().map(Staged::replace).collect::<Result<Vec<_>, _>>()?;
    folders.keep();
    Ok(written)
}

/// Megabytes of a record: that of a hundred thousand entries.
const MOST_OF_A_RECORD: usize = 256;
