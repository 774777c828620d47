//! Writing files whole or not at all: to a temporary name first, then renamed.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, TempPath};

use super::codes;
use super::files::{about, trouble};
use super::stop::Stop;
use crate::finding::Finding;

/// Folders that were made for output; unless they are kept, those that are empty go again.
#[derive(Debug, Default)]
pub(crate) struct Folders(Vec<PathBuf>);

impl Folders {
    /// Makes `folder` and those above it, where they are not there.
    pub(crate) fn create(&mut self, folder: &Path) -> Result<(), Finding> {
        let above = folder.ancestors().filter(|above| !above.as_os_str().is_empty());
        let missing = above.take_while(|above| !above.is_dir());
        for above in missing.collect::<Vec<_>>().into_iter().rev() {
            match fs::create_dir(above) {
                Ok(()) => self.0.push(above.to_owned()),
                Err(_) if above.is_dir() => {}
                Err(_) if above.exists() => return Err(about(codes::NOT_A_FOLDER, above)),
                Err(error) => return Err(trouble(above, &error)),
            }
        }
        Ok(())
    }

    /// Lets them stay.
    pub(crate) fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Folders {
    fn drop(&mut self) {
        for folder in self.0.iter().rev() {
            // One that is not empty holds what somebody else wrote meanwhile.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// What the names of files begin with that do not bear their own yet.
const TEMPORARY: &str = ".bilag-";

/// Removes what a process that was killed has left in a folder.
pub(crate) fn clear(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if entry.file_name().to_string_lossy().starts_with(TEMPORARY) {
            // What stays is told as extra when the folder is verified.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// A file that is written but does not bear its name yet; dropped, it is deleted.
#[derive(Debug)]
pub(crate) struct Staged {
    temporary: TempPath,
    path: PathBuf,
}

impl Staged {
    /// Writes `bytes` beside `path`, in a folder that must be there.
    pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<Self, Finding> {
        if path.is_dir() {
            return Err(about(codes::IS_A_FOLDER, path));
        }
        let folder = path.parent().unwrap_or(Path::new(""));
        let write = || -> io::Result<TempPath> {
            let mut builder = Builder::new();
            permit_as_usual(&mut builder);
            let mut file = builder.prefix(TEMPORARY).tempfile_in(folder)?;
            file.write_all(bytes)?;
            Ok(file.into_temp_path())
        };
        let temporary = write().map_err(|error| trouble(folder, &error))?;
        Ok(Self { temporary, path: path.to_owned() })
    }

    /// Writes the new `bytes` of the file that `path` leads to, which keeps its permissions, or of one that is not there yet.
    pub(crate) fn anew(path: &Path, bytes: &[u8]) -> Result<Self, Finding> {
        let Ok(there) = path.canonicalize() else { return Self::write(path, bytes) };
        let staged = Self::write(&there, bytes)?;
        fs::metadata(&there)
            .and_then(|data| fs::set_permissions(&staged.temporary, data.permissions()))
            .map_err(|error| trouble(path, &error))?;
        Ok(staged)
    }

    /// Gives the file its name, in place of one that has it.
    pub(crate) fn replace(self) -> Result<PathBuf, Finding> {
        self.temporary.persist(&self.path).map_err(|error| trouble(&self.path, &error.error))?;
        Ok(self.path)
    }

    /// Gives the file its name, which no other may have.
    pub(crate) fn add(self) -> Result<PathBuf, Finding> {
        self.temporary.persist_noclobber(&self.path).map_err(|error| trouble(&self.path, &error.error))?;
        Ok(self.path)
    }
}

/// Writes new files: all of them, or none where one is there already.
pub(crate) fn add_all(files: &[(PathBuf, impl AsRef<[u8]>)]) -> Result<Vec<PathBuf>, Stop> {
    let there = files.iter().filter(|(path, _)| path.symlink_metadata().is_ok());
    let there = there.map(|(path, _)| about(codes::ALREADY_EXISTS, path)).collect::<Vec<Finding>>();
    if !there.is_empty() {
        return Err(there.into());
    }
    let mut folders = Folders::default();
    let mut staged = Vec::new();
    for (path, bytes) in files {
        folders.create(path.parent().unwrap_or(Path::new("")))?;
        staged.push(Staged::write(path, bytes.as_ref())?);
    }
    let added = staged.into_iter().map(Staged::add).collect::<Result<Vec<_>, _>>()?;
    folders.keep();
    Ok(added)
}

/// What any new file has: read and write for all, less the user's umask. Temporary files are the owner's alone.
#[cfg(unix)]
fn permit_as_usual(builder: &mut Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn permit_as_usual(_: &mut Builder<'_, '_>) {}

/// Paths, one a line.
pub(crate) fn listed<'a>(paths: impl Iterator<Item = &'a Path>) -> String {
    paths.fold(String::new(), |list, path| list + &path.display().to_string() + "\n")
}

/// Rows with their cells under one another.
pub(crate) fn columns(rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths = (0..rows.iter().map(Vec::len).max().unwrap_or(0)).map(width).collect::<Vec<_>>();
    let line = |row: &Vec<String>| {
        // Not by a format's width, which ends at 65,535 characters: a cell may come from anybody.
        let padded =
            |(cell, width): (&String, &usize)| cell.clone() + &" ".repeat(width - cell.chars().count());
        format!("{}\n", row.iter().zip(&widths).map(padded).collect::<Vec<_>>().join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}

/// Writes lines to standard output, with their colours if it is a terminal. That a reader such as `head` stops reading is
/// no fault.
pub(crate) fn print(lines: &str) -> Result<(), Stop> {
    let mut out = anstream::stdout().lock();
    match out.write_all(lines.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Finding::error(codes::CANNOT_PRINT).with("reason", error.to_string()).into())
        }
        _ => Ok(()),
    }
}
