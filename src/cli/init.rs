//! `bilag init`: the example workspace, as files to change.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::output::{add_all, listed, print};
use super::speech::Speech;
use super::stop::Stop;
use crate::read::Sources;

/// Writes the example workspace to `folder` and lists its files; overwrites nothing.
pub(crate) fn run(folder: &Path, speech: &Speech) -> Result<(), Stop> {
    let files = Sources::EXAMPLE.iter().map(|(path, text)| (folder.join(path), *text)).collect::<Vec<_>>();
    let added = add_all(&files)?;
    print(&listed(added.iter().map(PathBuf::as_path)))?;
    let next = speech.say("cli-init-next", &[("folder", folder.display().to_string().into())]);
    let _ = writeln!(anstream::stderr(), "{next}");
    Ok(())
}
