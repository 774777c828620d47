//! `manifest.jsonl`: what a build made, a line for each file, in the order of its agreements.
//!
//! It grows under another name as files get theirs, and bears its own when all are made: so what an interrupted build has made is
//! known, and `--resume` goes on from there.

use std::collections::HashMap;
use std::fs::{self, File, TryLockError};
use std::io::{self, BufRead, BufReader, ErrorKind, Seek, Write};
use std::mem;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::codes;
use super::files::{about, trouble};
use super::output::{Folders, Staged};
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

/// A manifest being written. Dropped before anything is on it, it leaves nothing behind.
#[derive(Debug)]
pub(crate) struct Manifest {
    path: PathBuf,
    unfinished: PathBuf,
    /// Locked from the beginning to the end.
    file: File,
    /// Whether anything has been added.
    has_any: bool,
    /// Whether the file holds what an earlier build has put on record.
    has_others: bool,
    /// Those that were made for it.
    folders: Folders,
}

/// What is on record, by path.
pub(crate) type Record = HashMap<String, Entry>;

impl Manifest {
    /// Begins one in a folder, in which no other build of this name may make anything then. For one that `goes_on` this gives what is on
    /// record there: of the last build that was finished, and of one that was not. That stays on record until this one is finished: where
    /// it stops too, nothing is forgotten.
    ///
    /// # Errors
    ///
    /// A folder that cannot be written to, or that another build writes to, and a manifest that cannot be read.
    pub(crate) fn begin(folder: &Path, name: &str, goes_on: bool) -> Result<(Self, Record), Finding> {
        let mut folders = Folders::default();
        folders.create(folder)?;
        let (path, unfinished) = (folder.join(name), folder.join(unfinished(name)));
        if path.is_dir() {
            return Err(about(codes::IS_A_FOLDER, &path));
        }
        let file = locked(&unfinished)?;
        let has_others = file.metadata().is_ok_and(|data| data.len() > 0);
        let manifest = Self { path, unfinished, file, has_any: false, has_others, folders };
        if !goes_on {
            return Ok((manifest, Record::new()));
        }
        let finished = entries_of(&manifest.path)?;
        // By the same handle: on Windows no other may read what is locked.
        let others = entries_in(&manifest.file).map_err(|error| trouble(&manifest.unfinished, &error))?;
        let entries = finished.into_iter().chain(others).flatten();
        let before: Record = entries.map(|entry| (entry.path.clone(), entry)).collect();
        let mut kept: Vec<&Entry> = before.values().collect();
        kept.sort_by(|one, other| (one.number, &one.path).cmp(&(other.number, &other.path)));
        if !kept.is_empty() {
            let lines: String = kept.into_iter().map(line).collect();
            Staged::write(&manifest.path, lines.as_bytes())?.replace()?;
        }
        Ok((manifest, before))
    }

    /// Adds files that bear their names now; once this returns, they are on record whatever happens to the process.
    pub(crate) fn add(&mut self, entries: &[Entry]) -> Result<(), Finding> {
        if entries.is_empty() {
            return Ok(());
        }
        let lines: String = entries.iter().map(line).collect();
        self.write(&lines).map_err(|error| trouble(&self.unfinished, &error))
    }

    /// Gives it its name, if there is anything on it. That of a share is there in any case: all are asked for when they are merged.
    pub(crate) fn finish(mut self) -> Result<(), Finding> {
        if !self.has_any && share(&self.name()).is_some() {
            self.write("").map_err(|error| trouble(&self.unfinished, &error))?;
        }
        if !self.has_any {
            return Ok(());
        }
        fs::rename(&self.unfinished, &self.path).map_err(|error| trouble(&self.path, &error))
    }

    fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    fn write(&mut self, lines: &str) -> io::Result<()> {
        if !is_at(&self.file, &self.unfinished) {
            // Nobody would find what is written to it.
            return Err(ErrorKind::NotFound.into());
        }
        if !mem::replace(&mut self.has_any, true) {
            mem::take(&mut self.folders).keep();
            self.file.rewind()?;
            self.file.set_len(0)?;
        }
        self.file.write_all(lines.as_bytes())?;
        self.file.sync_data()
    }
}

impl Drop for Manifest {
    fn drop(&mut self) {
        if !self.has_any && !self.has_others {
            // What stays is told as a build that was interrupted.
            let _ = fs::remove_file(&self.unfinished);
        }
    }
}

/// The file of a manifest under way, which no other build may have.
fn locked(path: &Path) -> Result<File, Finding> {
    let failed = |error| trouble(path, &error);
    // Between opening and locking, another build may have ended and taken the file's name away.
    for _ in 0..100 {
        let mut options = File::options();
        let file = options.read(true).write(true).create(true).truncate(false).open(path).map_err(failed)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => break,
            // Where there are no locks, there is nobody to share with either.
            Err(TryLockError::Error(_)) | Ok(()) => {}
        }
        if is_at(&file, path) {
            return Ok(file);
        }
    }
    Err(about(codes::BUSY_FOLDER, path))
}

/// Whether the file still has this name.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |data: fs::Metadata| (data.dev(), data.ino());
    file.metadata().ok().map(identity) == fs::metadata(path).ok().map(identity)
}

#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
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
    let entries = File::open(path).and_then(|file| entries_in(&file));
    entries.map_err(|error| trouble(path, &error))
}

/// A line that was cut short is none.
fn entries_in(file: &File) -> io::Result<Vec<Option<Entry>>> {
    BufReader::new(file).lines().map(|line| line.map(|line| serde_json::from_str(&line).ok())).collect()
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
        let (mut manifest, _) = Manifest::begin(folder.path(), NAME, false).unwrap();
        manifest.add(&[entry(1), entry(2)]).unwrap();
        manifest.finish().unwrap();
        let (mut manifest, _) = Manifest::begin(folder.path(), NAME, false).unwrap();
        manifest.add(&[Entry { bytes: 8, ..entry(2) }]).unwrap();
        manifest.write("{\"number\":3,").unwrap();
        drop(manifest);
        let (manifest, known) = Manifest::begin(folder.path(), NAME, true).unwrap();
        assert_eq!(known.len(), 2);
        assert_eq!((known["a-1/measures.nb.pdf"].bytes, known["a-2/measures.nb.pdf"].bytes), (7, 8));
        // What is on record stays there when nothing is made.
        drop(manifest);
        assert_eq!(Manifest::begin(folder.path(), NAME, true).unwrap().1, known);
    }

    #[test]
    fn a_manifest_is_one_builds_at_a_time_and_leaves_nothing_if_nothing_is_made() {
        let above = tempfile::tempdir().unwrap();
        let folder = above.path().join("out/all");
        let begin = |name| Manifest::begin(&folder, name, false);
        let (first, _) = begin(NAME).unwrap();
        assert_eq!(begin(NAME).unwrap_err().code, codes::BUSY_FOLDER);
        // Shares are made side by side.
        let share = begin("manifest.2-of-4.jsonl").unwrap().0;
        first.finish().unwrap();
        drop(begin(NAME).unwrap());
        assert!(folder.exists());
        share.finish().unwrap();
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "a share without agreements is on record");
        fs::remove_dir_all(above.path().join("out")).unwrap();
        drop(begin(NAME).unwrap());
        assert!(!above.path().join("out").exists());
    }
}
