//! Where agreements come from, and reading them some at a time: there may be a hundred thousand.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::files;
use crate::finding::{Finding, Place};
use crate::read::{self, Workspace};
use crate::register::Agreement;
use crate::source::Source;

/// How many are read, made and named together: either all of them or, where one is at fault, none.
pub(crate) const TOGETHER: usize = 256;

/// Where one agreement stands.
#[derive(Debug, Clone)]
pub(crate) enum Origin {
    /// In a file.
    File(PathBuf),
    /// In a file that is part of the program.
    Text(Source),
}

/// An agreement and what it was read from; one that nobody wrote down was read from nothing.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) agreement: Agreement,
    pub(crate) source: Option<Source>,
}

/// What was wrong with one, and its file where there is one.
#[derive(Debug)]
pub(crate) struct Faulty {
    pub(crate) findings: Vec<Finding>,
    pub(crate) source: Option<Source>,
}

/// Where the agreements stand that a call names, or else those of the workspace; `example` are those of the built-in one.
///
/// # Errors
///
/// Folders that cannot be read.
pub(crate) fn origins(
    folder: Option<&Path>,
    named: &[PathBuf],
    example: Vec<Source>,
) -> Result<Vec<Origin>, Vec<Finding>> {
    if !named.is_empty() {
        return Ok(files::agreement_paths(named)?.into_iter().map(Origin::File).collect());
    }
    let Some(folder) = folder else { return Ok(example.into_iter().map(Origin::Text).collect()) };
    let own = files::agreements_of(folder).map_err(|finding| vec![finding])?;
    Ok(own.into_iter().map(Origin::File).collect())
}

/// Reads agreements, and sees to it that no id comes twice.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// The name of the file in which an id first stood.
    first: HashMap<String, String>,
}

impl Reader {
    /// Those of a chunk, in its order.
    pub(crate) fn read(&mut self, chunk: &[Origin], workspace: &Workspace) -> Vec<Result<Told, Faulty>> {
        let read: Vec<_> = chunk.par_iter().map(|origin| origin.read(workspace)).collect();
        read.into_iter().map(|told| self.once(told?)).collect()
    }

    fn once(&mut self, told: Told) -> Result<Told, Faulty> {
        let Told { agreement, source } = told;
        let name = source.as_ref().map(|source| source.name.clone()).unwrap_or_default();
        let Some(first) = self.first.get(&agreement.id) else {
            self.first.insert(agreement.id.clone(), name);
            return Ok(Told { agreement, source });
        };
        let finding = Finding::error(read::codes::DUPLICATE_FILE_ID)
            .with("value", agreement.id.as_str())
            .with("file", first.as_str());
        let place = source.as_ref().and_then(|source| read::locate(source, "/id"));
        Err(Faulty { findings: vec![at(finding, place)], source })
    }
}

impl Origin {
    /// Its text.
    ///
    /// # Errors
    ///
    /// A file that cannot be read.
    pub(crate) fn text(&self) -> Result<Source, Finding> {
        match self {
            Self::File(path) => files::read(path),
            Self::Text(source) => Ok(source.clone()),
        }
    }

    fn read(&self, workspace: &Workspace) -> Result<Told, Faulty> {
        let source = self.text().map_err(|finding| Faulty { findings: vec![finding], source: None })?;
        match workspace.agreement(&source) {
            Ok(agreement) => Ok(Told { agreement, source: Some(source) }),
            Err(findings) => Err(Faulty { findings, source: Some(source) }),
        }
    }
}

/// A folder's name for what is made of an agreement. Ids are lower-case slugs, so that no two differ by case alone and none leads
/// out of its folder; those that Windows keeps for devices get an underscore, which no slug has.
pub(crate) fn folder_name(id: &str) -> String {
    const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];
    let is_port = |prefix: &str| {
        id.strip_prefix(prefix)
            .is_some_and(|number| number.len() == 1 && number.as_bytes()[0].is_ascii_digit())
    };
    let is_device = DEVICES.contains(&id) || is_port("com") || is_port("lpt");
    if is_device { format!("{id}_") } else { id.to_owned() }
}

fn at(finding: Finding, place: Option<Place>) -> Finding {
    match place {
        Some(place) => finding.at(place),
        None => finding,
    }
}

#[cfg(test)]
mod tests {
    use super::folder_name;

    #[test]
    fn no_folder_bears_a_devices_name() {
        for (id, name) in
            [("nul", "nul_"), ("com1", "com1_"), ("com", "com"), ("com12", "com12"), ("console", "console")]
        {
            assert_eq!(folder_name(id), name);
        }
    }
}
