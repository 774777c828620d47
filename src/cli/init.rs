//! `bilag init`: the example workspace, as files to change.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::codes;
use super::files::about;
use super::output::{Folders, Staged, listed, print};
use super::speech::Speech;
use super::stop::Stop;
use crate::finding::Finding;
use crate::read::Sources;

/// Writes the example workspace to `folder` and lists its files; overwrites nothing.
pub(crate) fn run(folder: &Path, speech: &Speech) -> Result<(), Stop> {
    let files = Sources::EXAMPLE.iter().map(|(path, text)| (folder.join(path), text)).collect::<Vec<_>>();
    let there = files.iter().filter(|(path, _)| path.symlink_metadata().is_ok());
    let there = there.map(|(path, _)| about(codes::ALREADY_EXISTS, path)).collect::<Vec<Finding>>();
    if !there.is_empty() {
        return Err(there.into());
    }
    let mut folders = Folders::default();
    let mut staged = Vec::new();
    for (path, text) in &files {
        folders.create(path.parent().unwrap_or(folder))?;
        staged.push(Staged::write(path, text.as_bytes())?);
    }
    let added = staged.into_iter().map(Staged::add).collect::<Result<Vec<_>, _>>()?;
    folders.keep();
    print(&listed(added.iter().map(PathBuf::as_path)))?;
    let next = speech.say("cli-init-next", &[("folder", folder.display().to_string().into())]);
    let _ = writeln!(anstream::stderr(), "{next}");
    Ok(())
}
