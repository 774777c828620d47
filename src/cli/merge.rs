//! `bilag merge-manifests`: the manifests of a build's shares, in one folder → the manifest of all.

use std::fs;
use std::path::Path;

use super::codes;
use super::files::{about, trouble};
use super::manifest::{self, Entry, NAME, share};
use super::output::{Staged, listed, print};
use super::shard::Shard;
use super::stop::Stop;
use crate::finding::Finding;

/// Writes the manifest that one build of all would have written, in place of those of the shares, and names it.
pub(crate) fn run(folder: &Path) -> Result<(), Stop> {
    let shards = shards(folder)?;
    let mut entries: Vec<Entry> = Vec::new();
    for shard in &shards {
        let path = folder.join(manifest::name(Some(*shard)));
        for (at, entry) in manifest::entries_of(&path)?.into_iter().enumerate() {
            let damaged = || about(codes::DAMAGED_MANIFEST, &path).with("line", at + 1);
            entries.push(entry.ok_or_else(damaged)?);
        }
    }
    // Within an agreement the order is that of its share.
    entries.sort_by_key(|entry| entry.number);
    let lines: String = entries.iter().map(manifest::line).collect();
    let path = Staged::write(&folder.join(NAME), lines.as_bytes())?.replace()?;
    for shard in shards {
        let path = folder.join(manifest::name(Some(shard)));
        fs::remove_file(&path).map_err(|error| trouble(&path, &error))?;
    }
    print(&listed([path.as_path()].into_iter()))
}

/// The shares whose manifests are there: all of as many as there are.
fn shards(folder: &Path) -> Result<Vec<Shard>, Finding> {
    let failed = |error| trouble(folder, &error);
    let mut there = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name();
        there.extend(name.to_str().and_then(share));
    }
    let Some(first) = there.first() else { return Err(about(codes::NO_MANIFEST, folder)) };
    let all: Vec<Shard> = first.all().collect();
    if let Some(other) = there.iter().find(|shard| shard.of() != first.of()) {
        return Err(about(codes::OTHER_SHARES, folder)
            .with("one", manifest::name(Some(*first)))
            .with("other", manifest::name(Some(*other))));
    }
    match all.iter().find(|shard| !there.contains(shard)) {
        Some(missing) => {
            Err(about(codes::MISSING_SHARE, folder).with("missing", manifest::name(Some(*missing))))
        }
        None => Ok(all),
    }
}
