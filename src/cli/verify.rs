//! `bilag verify-manifest`: whether a folder holds what its manifest says, and nothing else.

use std::collections::HashSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path};

use rayon::prelude::*;
use serde_json::json;

use super::codes;
use super::files::{about, trouble};
use super::manifest::{self, Entry, NAME, sha256};
use super::output::print;
use super::speech::Speech;
use super::stop::{Exit, Stop};
use crate::finding::Finding;

/// What is amiss with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fault {
    Missing,
    Altered,
    Extra,
}

impl Fault {
    const fn key(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Altered => "altered",
            Self::Extra => "extra",
        }
    }

    /// The message that words it.
    const fn message(self) -> &'static str {
        match self {
            Self::Missing => "cli-manifest.missing",
            Self::Altered => "cli-manifest.altered",
            Self::Extra => "cli-manifest.extra",
        }
    }
}

/// Compares a folder with its manifest and lists what differs on standard output.
pub(crate) fn run(folder: &Path, is_quiet: bool, as_json: bool, speech: &Speech) -> Result<(), Stop> {
    let path = folder.join(NAME);
    let lines = manifest::entries_of(&path)?;
    let unfinished = manifest::unfinished(NAME);
    // Of a build that ended before it had made anything, an empty one may be left.
    let is_begun = |data: fs::Metadata| !data.is_file() || data.len() > 0;
    if folder.join(&unfinished).metadata().is_ok_and(is_begun) {
        return Err(about(codes::UNFINISHED_MANIFEST, folder).into());
    }
    if path.symlink_metadata().is_err() {
        return Err(about(codes::NO_MANIFEST, folder).into());
    }
    let is_sound = |entry: &Option<Entry>| entry.as_ref().is_some_and(|entry| is_inside(&entry.path));
    if let Some(line) = lines.iter().position(|entry| !is_sound(entry)) {
        return Err(about(codes::DAMAGED_MANIFEST, &path).with("line", line + 1).into());
    }
    let entries: Vec<Entry> = lines.into_iter().flatten().collect();
    let compared = entries.par_iter().map(|entry| compare(folder, entry));
    let compared = compared.collect::<Result<Vec<_>, Finding>>()?;
    let mut faults: Vec<(Fault, String)> = compared.into_iter().flatten().collect();
    let known: HashSet<&str> = entries.iter().map(|entry| entry.path.as_str()).collect();
    let mut there = Vec::new();
    walk(folder, folder, &mut there)?;
    let extra = there
        .into_iter()
        .filter(|path| path != NAME && *path != unfinished && !known.contains(path.as_str()));
    faults.extend(extra.map(|path| (Fault::Extra, path)));
    faults.sort();
    if is_quiet {
        print(&listed(&faults, speech))?;
    } else {
        tell(&faults, entries.len(), as_json, speech)?;
    }
    if faults.is_empty() { Ok(()) } else { Err(Stop::new(Exit::Findings, Vec::new())) }
}

fn tell(faults: &[(Fault, String)], count: usize, as_json: bool, speech: &Speech) -> Result<(), Stop> {
    let of = |kind: Fault| faults.iter().filter(move |(fault, _)| *fault == kind);
    let kinds = [Fault::Missing, Fault::Altered, Fault::Extra];
    if as_json {
        let mut found = json!({ "files": count });
        for kind in kinds {
            found[kind.key()] = of(kind).map(|(_, path)| path.as_str()).collect();
        }
        return print(&format!("{found:#}\n"));
    }
    let counts = kinds.map(|kind| (kind.key(), of(kind).count().into()));
    let counts: Vec<_> = counts.into_iter().chain([("count", count.into())]).collect();
    print(&(listed(faults, speech) + &speech.say("cli-manifest.sum", &counts) + "\n"))
}

fn listed(faults: &[(Fault, String)], speech: &Speech) -> String {
    let lines = faults.iter().map(|(fault, path)| format!("{}  {path}\n", speech.say(fault.message(), &[])));
    lines.collect()
}

/// What is amiss with a file that is on record, if anything is.
fn compare(folder: &Path, entry: &Entry) -> Result<Option<(Fault, String)>, Finding> {
    let path = folder.join(&entry.path);
    let failed = |error| trouble(&path, &error);
    let fault = match path.symlink_metadata() {
        Ok(data) if data.is_file() && data.len() == entry.bytes => {
            let is_same = sha256(&fs::read(&path).map_err(failed)?) == entry.sha256;
            (!is_same).then_some(Fault::Altered)
        }
        Ok(data) if data.is_file() => Some(Fault::Altered),
        Ok(_) => Some(Fault::Missing),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Some(Fault::Missing)
        }
        Err(error) => return Err(failed(error)),
    };
    Ok(fault.map(|fault| (fault, entry.path.clone())))
}

/// Whether a manifest's path leads into the folder and not out of it.
fn is_inside(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

/// The files in a folder and those under it, from `root`, with slashes.
fn walk(root: &Path, folder: &Path, files: &mut Vec<String>) -> Result<(), Finding> {
    let failed = |error| trouble(folder, &error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let path = entry.path();
        // A link is a file like others: what it leads to is elsewhere.
        if entry.file_type().map_err(failed)?.is_dir() {
            walk(root, &path, files)?;
        } else {
            files.push(with_slashes(path.strip_prefix(root).unwrap_or(&path)));
        }
    }
    Ok(())
}

/// A relative path as manifests write it.
pub(crate) fn with_slashes(path: &Path) -> String {
    let parts = path.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
    parts.collect::<Vec<_>>().join("/")
}
