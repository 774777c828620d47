//! Opening what the user names, with a clear finding where that does not succeed.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::codes;
use crate::document::Picture;
use crate::finding::{Code, Finding, Place};
use crate::read::{self, BrandSources, FileBytes, MOST_MEGABYTES, Sources};
use crate::record::LOGO_NAME;
use crate::source::Source;

/// The files of the workspace in `folder`, or of the built-in example; with `agreements`, if any are named, in place
/// of the workspace's own.
///
/// # Errors
///
/// Every file that cannot be read.
pub(crate) fn sources(folder: Option<&Path>, agreements: &[PathBuf]) -> Result<Sources, Vec<Finding>> {
    let mut findings = Vec::new();
    let mut sources = match folder {
        Some(folder) => workspace(folder, &mut findings),
        None => Sources::example(),
    };
    let paths = match folder {
        _ if !agreements.is_empty() => agreement_paths(agreements),
        Some(folder) => agreements_of(folder).map_err(|finding| vec![finding]),
        None => return if findings.is_empty() { Ok(sources) } else { Err(findings) },
    };
    match paths {
        Ok(paths) => sources.agreements = read_each(&paths, &mut findings),
        Err(found) => findings.extend(found),
    }
    if findings.is_empty() { Ok(sources) } else { Err(findings) }
}

/// The files of the workspace in `folder` without its agreements, or the built-in example with them.
///
/// # Errors
///
/// Every file that cannot be read.
pub(crate) fn sources_without_agreements(folder: Option<&Path>) -> Result<Sources, Vec<Finding>> {
    let mut findings = Vec::new();
    let sources = folder.map_or_else(Sources::example, |folder| workspace(folder, &mut findings));
    if findings.is_empty() { Ok(sources) } else { Err(findings) }
}

/// The agreements of the workspace in `folder`, by name.
///
/// # Errors
///
/// A folder that cannot be read.
pub(crate) fn agreements_of(folder: &Path) -> Result<Vec<PathBuf>, Finding> {
    files_in(&folder.join("agreements"), "json")
}

/// The files that a call names, and those in the folders that it names.
///
/// # Errors
///
/// Folders that cannot be read, and one without agreements.
pub(crate) fn agreement_paths(named: &[PathBuf]) -> Result<Vec<PathBuf>, Vec<Finding>> {
    let (mut paths, mut findings) = (Vec::new(), Vec::new());
    for path in named {
        if !path.is_dir() {
            paths.push(path.clone());
            continue;
        }
        // A workspace has its agreements in a folder of their own.
        let is_workspace = path.join("register.json").exists();
        match files_in(path, "json") {
            Ok(found) if found.is_empty() || is_workspace => findings.push(about(codes::NO_AGREEMENTS, path)),
            Ok(found) => paths.extend(found),
            Err(finding) => findings.push(finding),
        }
    }
    if findings.is_empty() { Ok(paths) } else { Err(findings) }
}

/// A finding about `path` for what the system says.
pub(crate) fn trouble(path: &Path, error: &io::Error) -> Finding {
    match error.kind() {
        ErrorKind::NotFound => about(codes::FILE_NOT_FOUND, path),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => about(codes::NO_PERMISSION, path),
        ErrorKind::IsADirectory => about(codes::IS_A_FOLDER, path),
        ErrorKind::NotADirectory => about(codes::NOT_A_FOLDER, path),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => about(codes::DISK_FULL, path),
        ErrorKind::AlreadyExists => about(codes::ALREADY_EXISTS, path),
        _ => about(codes::FILE_TROUBLE, path).with("reason", error.to_string()),
    }
}

/// A finding that names `path`.
pub(crate) fn about(code: Code, path: &Path) -> Finding {
    Finding::error(code).with("path", path.display().to_string())
}

fn workspace(folder: &Path, findings: &mut Vec<Finding>) -> Sources {
    let mut all = |subfolder: &str, ending: &str| match files_in(&folder.join(subfolder), ending) {
        Ok(paths) => read_each(&paths, findings),
        Err(finding) => {
            findings.push(finding);
            Vec::new()
        }
    };
    let words = all("locales", "ftl");
    let annexes = all("annexes", "json");
    let register = register(folder).unwrap_or_else(|finding| {
        findings.insert(0, finding);
        Source::new("", "")
    });
    let logo = logo(&folder.join(LOGO_NAME)).unwrap_or_else(|finding| {
        findings.push(finding);
        None
    });
    let brand = brand(folder).unwrap_or_else(|finding| {
        findings.push(finding);
        None
    });
    Sources { register, words, agreements: Vec::new(), annexes, logo, brand }
}

/// `brand.json` and what it names, if there is one.
fn brand(folder: &Path) -> Result<Option<BrandSources>, Finding> {
    let path = folder.join("brand.json");
    if path.symlink_metadata().is_err() {
        return Ok(None);
    }
    let file = read(&path)?;
    // What is wrong with it is told with the rest of the workspace.
    let named = read::brand(&file).unwrap_or_default();
    let logo = named.logo.map(|logo| {
        let path = folder.join(logo);
        let bytes = bytes(&path, read::MOST_MEGABYTES_OF_A_PICTURE)?;
        Ok(FileBytes { path: path.display().to_string(), bytes })
    });
    let fonts = named.fonts.map_or(Ok(Vec::new()), |named| fonts(&folder.join(named.folder)));
    Ok(Some(BrandSources { file, logo, fonts }))
}

/// Most font files of a folder.
const MOST_FONTS: usize = 100;

/// The font files of a folder, by name.
///
/// # Errors
///
/// The first that cannot be read.
pub(crate) fn fonts(folder: &Path) -> Result<Vec<FileBytes>, Finding> {
    if !folder.exists() {
        return Err(about(codes::FILE_NOT_FOUND, folder));
    }
    let mut paths = Vec::new();
    for ending in ["ttf", "otf", "TTF", "OTF"] {
        paths.extend(files_in(folder, ending)?);
    }
    if paths.len() > MOST_FONTS {
        return Err(about(read::codes::TOO_MANY_FONTS, folder).with("most", MOST_FONTS));
    }
    paths.sort();
    let file = |path: PathBuf| {
        let bytes = bytes(&path, read::MOST_MEGABYTES_OF_A_FONT)?;
        Ok(FileBytes { path: path.display().to_string(), bytes })
    };
    paths.into_iter().map(file).collect()
}

/// The logo, if there is one.
fn logo(path: &Path) -> Result<Option<Picture>, Finding> {
    match bytes(path, read::MOST_MEGABYTES_OF_A_PICTURE) {
        Err(_) if path.symlink_metadata().is_err() => Ok(None),
        Err(finding) => Err(finding),
        Ok(bytes) => read::picture(&path.display().to_string(), &bytes).map(Some),
    }
}

fn register(folder: &Path) -> Result<Source, Finding> {
    let path = folder.join("register.json");
    match fs::metadata(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Err(about(codes::WORKSPACE_NOT_FOUND, folder)),
        Err(error) => Err(trouble(folder, &error)),
        Ok(folder_is) if !folder_is.is_dir() => Err(about(codes::NOT_A_FOLDER, folder)),
        Ok(_) if !path.exists() => Err(about(codes::NO_REGISTER, folder)),
        Ok(_) => read(&path),
    }
}

/// The files in a folder with this ending, by name; none if there is no folder.
fn files_in(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Finding> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        // The workspace itself is a file: said once, about the register.
        Err(error) if error.kind() == ErrorKind::NotADirectory && !folder.exists() => return Ok(Vec::new()),
        Err(error) => return Err(trouble(folder, &error)),
    };
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| trouble(folder, &error))?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if !hidden && path.extension().is_some_and(|extension| extension == ending) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn read_each(paths: &[PathBuf], findings: &mut Vec<Finding>) -> Vec<Source> {
    let read = |path: &PathBuf| read(path).map_err(|finding| findings.push(finding)).ok();
    paths.iter().filter_map(read).collect()
}

/// The bytes of a file, and of a larger one so many that it can be told.
///
/// # Errors
///
/// A file that cannot be read.
pub(crate) fn bytes(path: &Path, most_megabytes: usize) -> Result<Vec<u8>, Finding> {
    let most = (most_megabytes << 20) as u64 + 1;
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| trouble(path, &error))?;
    file.take(most).read_to_end(&mut bytes).map_err(|error| trouble(path, &error))?;
    Ok(bytes)
}

pub(crate) fn read(path: &Path) -> Result<Source, Finding> {
    let bytes = bytes(path, MOST_MEGABYTES)?;
    if bytes.len() > MOST_MEGABYTES << 20 {
        let place = Place::new(&path.display().to_string(), "", 0..0);
        return Err(Finding::error(read::codes::FILE_TOO_LARGE).with("most", MOST_MEGABYTES).at(place));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]);
        about(codes::NOT_UTF8, path).with("line", valid.matches('\n').count() + 1)
    })?;
    Ok(Source::new(path.display().to_string(), text))
}
