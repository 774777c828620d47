//! `manifest.jsonl`: what a build made, a line for each file, in the order of its agreements.
//!
//! It grows under another name as files get theirs, and bears its own when all are made: so what an interrupted build has made is
//! known, and `--resume` goes on from there.

use std::collections::HashMap;
use std::fs::{self, File, TryLockError};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::codes;
use super::files::{about, trouble};
use super::output::Staged;
use super::shard::Shard;
use crate::finding::Finding;
use crate::read::Sources;
use crate::source::Source;

/// The manifest's name.
pub(crate) const NAME: &str = "manifest.jsonl";

/// The name of a share's manifest.
pub(crate) fn name(shard: Option<Shard>) -> String {
    shard.map_or_else(|| NAME.to_owned(), |shard| format!("manifest.{shard}.jsonl"))
}

/// The name of a manifest while its build goes on.
pub(crate) fn unfinished(name: &str) -> String {
    format!("{name}.part")
}

/// The share whose manifest bears this name.
pub(crate) fn share(name: &str) -> Option<Shard> {
    name.strip_prefix("manifest.")?.strip_suffix(".jsonl")?.parse().ok()
}

/// One file that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// Which of the build's agreements it is made of, from 1.
    pub(crate) number: usize,
    pub(crate) agreement: String,
    pub(crate) annex: String,
    pub(crate) locale: String,
    pub(crate) format: String,
    /// Where it is, from the manifest's folder, with slashes.
    pub(crate) path: String,
    pub(crate) bytes: u64,
    /// SHA-256 of the file, in hexadecimal digits.
    pub(crate) sha256: String,
    pub(crate) inputs: Inputs,
    /// The program and its version.
    pub(crate) tool: String,
}

/// SHA-256 of what a file was made from, in hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Inputs {
    /// The workspace's files but for its agreements.
    pub(crate) workspace: String,
    /// The agreement's file, or its facts as JSON where it has none of its own.
    pub(crate) agreement: String,
    /// The date and what else the call asks for.
    pub(crate) settings: String,
}

/// This program and its version.
pub(crate) fn tool() -> String {
    format!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
}

/// SHA-256 in hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// The digest of a workspace without its agreements.
pub(crate) fn of_workspace(sources: &Sources) -> String {
    let mut digest = Sha256::new();
    let mut add = |name: &str, bytes: &[u8]| {
        // With lengths, so that no two workspaces give the same bytes.
        for part in [name.as_bytes(), bytes] {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part);
        }
    };
    let file_name = |source: &Source| {
        let name = Path::new(&source.name).file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    };
    add("register", sources.register.text.as_bytes());
    for (kind, files) in [("words", &sources.words), ("annexes", &sources.annexes)] {
        add(kind, &(files.len() as u64).to_le_bytes());
        for file in files {
            add(&file_name(file), file.text.as_bytes());
        }
    }
    add("logo", sources.logo.as_ref().map_or(&[], |logo| &logo.png));
    if let Some(brand) = &sources.brand {
        add("brand", brand.file.text.as_bytes());
        let logo = brand.logo.iter().flatten();
        for file in logo.chain(brand.fonts.iter().flatten()) {
            add(&file.path, &file.bytes);
        }
    }
    hexadecimal(&digest.finalize())
}

/// A manifest being written.
#[derive(Debug)]
pub(crate) struct Manifest {
    path: PathBuf,
    unfinished: PathBuf,
    /// None before the first file is made.
    file: Option<File>,
}

impl Manifest {
    /// Begins one in a folder. What is on record `before` stays so until this one is finished: where this build stops too, nothing is
    /// forgotten.
    pub(crate) fn begin<'e>(
        folder: &Path,
        name: &str,
        before: impl Iterator<Item = &'e Entry>,
    ) -> Result<Self, Finding> {
        let mut before: Vec<&Entry> = before.collect();
        before.sort_by(|one, other| (one.number, &one.path).cmp(&(other.number, &other.path)));
        let kept: String = before.into_iter().map(line).collect();
        if !kept.is_empty() {
            Staged::write(&folder.join(name), kept.as_bytes())?.replace()?;
        }
        Ok(Self { path: folder.join(name), unfinished: folder.join(unfinished(name)), file: None })
    }

    /// Adds files that bear their names now; once this returns, they are on record whatever happens to the process.
    pub(crate) fn add(&mut self, entries: &[Entry]) -> Result<(), Finding> {
        if entries.is_empty() {
            return Ok(());
        }
        let path = &self.unfinished;
        let failed = |error| trouble(path, &error);
        let lines: String = entries.iter().map(line).collect();
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(begun(path)?),
        };
        file.write_all(lines.as_bytes()).and_then(|()| file.sync_data()).map_err(failed)
    }

    /// Gives it its name.
    pub(crate) fn finish(self) -> Result<(), Finding> {
        if self.file.is_none() {
            return Ok(());
        }
        fs::rename(&self.unfinished, &self.path).map_err(|error| trouble(&self.path, &error))
    }
}

/// The file of a manifest under way, which no other build may have.
fn begun(path: &Path) -> Result<File, Finding> {
    let failed = |error| trouble(path, &error);
    let file = File::options().write(true).create(true).truncate(false).open(path).map_err(failed)?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => return Err(about(codes::BUSY_FOLDER, path)),
        // Where there are no locks, there is nobody to share with either.
        Err(TryLockError::Error(_)) | Ok(()) => {}
    }
    file.set_len(0).map_err(failed)?;
    Ok(file)
}

/// What is on record in a folder, by path: of the last build that was finished, and of one that was not. A line that was cut short
/// is none.
///
/// # Errors
///
/// A manifest that cannot be read.
pub(crate) fn on_record(folder: &Path, name: &str) -> Result<HashMap<String, Entry>, Finding> {
    let mut entries = HashMap::new();
    for name in [name, &unfinished(name)] {
        for entry in entries_of(&folder.join(name))?.into_iter().flatten() {
            entries.insert(entry.path.clone(), entry);
        }
    }
    Ok(entries)
}

/// The lines of a manifest, each an entry or not one; none where there is no such file.
///
/// # Errors
///
/// A file that cannot be read.
pub(crate) fn entries_of(path: &Path) -> Result<Vec<Option<Entry>>, Finding> {
    if path.symlink_metadata().is_err() {
        return Ok(Vec::new());
    }
    let file = File::open(path).map_err(|error| trouble(path, &error))?;
    let lines = BufReader::new(file).lines();
    let entries = lines.map(|line| line.map(|line| serde_json::from_str(&line).ok()));
    entries.collect::<Result<_, _>>().map_err(|error| trouble(path, &error))
}

/// An entry as a line.
pub(crate) fn line(entry: &Entry) -> String {
    serde_json::to_string(entry).expect("an entry is plain JSON") + "\n"
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut digits, byte| {
        for digit in [byte >> 4, byte & 15] {
            digits.push(char::from_digit(digit.into(), 16).unwrap_or_default());
        }
        digits
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_of_names_and_contents() {
        let sources = Sources::example();
        let digest = of_workspace(&sources);
        assert_eq!(digest.len(), 64);
        assert_eq!(digest, of_workspace(&Sources { agreements: Vec::new(), ..sources.clone() }));
        let mut words = sources.clone();
        words.words[0].text.push('\n');
        let mut named = sources.clone();
        named.words[0].name = "locales/xx.ftl".to_owned();
        let mut moved = sources.clone();
        moved.words.swap(0, 1);
        for other in [words, named, moved] {
            assert_ne!(digest, of_workspace(&other));
        }
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn what_was_recorded_is_read_again_but_for_a_line_cut_short() {
        let folder = tempfile::tempdir().unwrap();
        let inputs = Inputs { workspace: sha256(b"a"), agreement: sha256(b"b"), settings: sha256(b"c") };
        let entry = |number: usize| Entry {
            number,
            agreement: format!("a-{number}"),
            annex: "measures".to_owned(),
            locale: "nb".to_owned(),
            format: "pdf".to_owned(),
            path: format!("a-{number}/measures.nb.pdf"),
            bytes: 7,
            sha256: sha256(b"d"),
            inputs: inputs.clone(),
            tool: tool(),
        };
        let mut manifest = Manifest::begin(folder.path(), NAME, [].iter()).unwrap();
        manifest.add(&[entry(1), entry(2)]).unwrap();
        manifest.finish().unwrap();
        let mut manifest = Manifest::begin(folder.path(), NAME, [].iter()).unwrap();
        manifest.add(&[Entry { bytes: 8, ..entry(2) }]).unwrap();
        manifest.file.as_mut().unwrap().write_all(b"{\"number\":3,").unwrap();
        let known = on_record(folder.path(), NAME).unwrap();
        assert_eq!(known.len(), 2);
        assert_eq!((known["a-1/measures.nb.pdf"].bytes, known["a-2/measures.nb.pdf"].bytes), (7, 8));
    }
}
