//! Where agreements come from, and reading them some at a time: there may be a hundred thousand.

use std::collections::HashMap;
use std::iter;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::codes;
use super::files;
use super::plan;
use crate::finding::{Finding, Place};
use crate::read::{self, MOST_MEGABYTES, Row, Sheet, Workspace};
use crate::register::Agreement;
use crate::source::Source;

/// How many are read, made and named together: either all of them or, where one is at fault, none.
pub(crate) const TOGETHER: usize = 256;

/// What the agreements of a call stand in.
pub(crate) struct Agreements(Vec<Input>);

enum Input {
    File(PathBuf),
    /// A file that is part of the program.
    Text(Source),
    Table(Sheet),
}

/// Where one agreement stands.
pub(crate) enum Origin<'a> {
    File(&'a Path),
    Text(&'a Source),
    Row(&'a Sheet, Row),
    /// Nowhere: a blank one.
    Blank(Agreement),
}

/// An agreement and where it was read.
pub(crate) struct Told<'a> {
    pub(crate) agreement: Agreement,
    pub(crate) spot: Spot<'a>,
}

/// What was wrong with one, and its file where there is one to show.
pub(crate) struct Faulty {
    pub(crate) findings: Vec<Finding>,
    pub(crate) source: Option<Source>,
}

/// Where an agreement was read.
pub(crate) enum Spot<'a> {
    File(Source),
    /// A row of a table.
    Row(&'a Sheet, usize),
    /// Nobody wrote it down.
    Nowhere,
}

impl Agreements {
    /// Those that a call names, or else those of the workspace; `example` are those of the built-in one. Tables are read as far as
    /// their headers.
    ///
    /// # Errors
    ///
    /// Folders and tables that cannot be read.
    pub(crate) fn of(
        folder: Option<&Path>,
        named: &[PathBuf],
        example: Vec<Source>,
    ) -> Result<Self, Vec<Finding>> {
        let paths = match folder {
            _ if !named.is_empty() => files::agreement_paths(named)?,
            Some(folder) => files::agreements_of(folder).map_err(|finding| vec![finding])?,
            None => return Ok(Self(example.into_iter().map(Input::Text).collect())),
        };
        let (mut inputs, mut findings) = (Vec::new(), Vec::new());
        for path in paths {
            if !is_table(&path) {
                inputs.push(Input::File(path));
                continue;
            }
            let bytes = files::bytes(&path, MOST_MEGABYTES).map_err(|finding| vec![finding]);
            match bytes.and_then(|bytes| read::sheet(&path.display().to_string(), &bytes)) {
                Ok(table) if table.rows().next().is_none() => {
                    findings.push(files::about(codes::NO_AGREEMENTS, &path));
                }
                Ok(table) => inputs.push(Input::Table(table)),
                Err(found) => findings.extend(found),
            }
        }
        if findings.is_empty() { Ok(Self(inputs)) } else { Err(findings) }
    }

    /// Whether there may be more than one.
    pub(crate) fn are_many(&self) -> bool {
        self.0.len() > 1 || self.0.iter().any(|input| matches!(input, Input::Table(_)))
    }

    /// How many there are. Rows are counted without being judged.
    pub(crate) fn count(&self) -> usize {
        let count = |input: &Input| match input {
            Input::File(_) | Input::Text(_) => 1,
            Input::Table(table) => table.count(),
        };
        self.0.iter().map(count).sum()
    }

    /// Some at a time, or a blank one where there are none.
    pub(crate) fn chunks(&self, workspace: &Workspace) -> impl Iterator<Item = Vec<Origin<'_>>> {
        let blank = self.0.is_empty().then(|| Origin::Blank(plan::blank(workspace)));
        let mut origins = self.origins().chain(blank);
        iter::from_fn(move || Some(origins.by_ref().take(TOGETHER).collect::<Vec<_>>()))
            .take_while(|chunk| !chunk.is_empty())
    }

    /// One after the other, in the order in which they are named; rows are read as they are asked for.
    pub(crate) fn origins(&self) -> impl Iterator<Item = Origin<'_>> {
        self.0.iter().flat_map(|input| -> Box<dyn Iterator<Item = Origin<'_>>> {
            match input {
                Input::File(path) => Box::new(iter::once(Origin::File(path))),
                Input::Text(source) => Box::new(iter::once(Origin::Text(source))),
                Input::Table(table) => Box::new(table.rows().map(|row| Origin::Row(table, row))),
            }
        })
    }
}

/// Reads agreements, and sees to it that no id comes twice.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// The name of the file in which an id first stood.
    first: HashMap<String, String>,
}

impl Reader {
    /// Those of a chunk, in its order.
    pub(crate) fn read<'a>(
        &mut self,
        chunk: Vec<Origin<'a>>,
        workspace: &Workspace,
    ) -> Vec<Result<Told<'a>, Faulty>> {
        let read: Vec<_> = chunk.into_par_iter().map(|origin| origin.read(workspace)).collect();
        read.into_iter().map(|told| self.once(told?)).collect()
    }

    fn once<'a>(&mut self, told: Told<'a>) -> Result<Told<'a>, Faulty> {
        let Some(first) = self.first.get(&told.agreement.id) else {
            self.first.insert(told.agreement.id.clone(), told.spot.name().to_owned());
            return Ok(told);
        };
        let finding = Finding::error(read::codes::DUPLICATE_FILE_ID)
            .with("value", told.agreement.id.as_str())
            .with("file", first.as_str());
        let findings = vec![at(finding, told.spot.place("/id"))];
        Err(Faulty { findings, source: told.spot.into_source() })
    }
}

impl<'a> Origin<'a> {
    /// Its text, where it has one of its own.
    ///
    /// # Errors
    ///
    /// A file that cannot be read.
    pub(crate) fn text(&self) -> Option<Result<Source, Finding>> {
        match self {
            Self::File(path) => Some(files::read(path)),
            Self::Text(source) => Some(Ok((*source).clone())),
            Self::Row(..) | Self::Blank(_) => None,
        }
    }

    fn read(self, workspace: &Workspace) -> Result<Told<'a>, Faulty> {
        let of_file = |source: Source| (read::agreement(&source), Spot::File(source));
        let (agreement, spot) = match self {
            Self::File(path) => of_file(
                files::read(path).map_err(|finding| Faulty { findings: vec![finding], source: None })?,
            ),
            Self::Text(source) => of_file(source.clone()),
            Self::Row(table, row) => (row.agreement, Spot::Row(table, row.number)),
            Self::Blank(agreement) => (Ok(agreement), Spot::Nowhere),
        };
        let agreement = agreement.and_then(|agreement| {
            let unknown = workspace.unknown_annexes(&agreement).into_iter();
            let findings: Vec<_> =
                unknown.map(|(pointer, finding)| at(finding, spot.place(&pointer))).collect();
            if findings.is_empty() { Ok(agreement) } else { Err(findings) }
        });
        match agreement {
            Ok(agreement) => Ok(Told { agreement, spot }),
            Err(findings) => Err(Faulty { findings, source: spot.into_source() }),
        }
    }
}

impl Spot<'_> {
    /// The place of a fact, by its JSON Pointer.
    pub(crate) fn place(&self, pointer: &str) -> Option<Place> {
        match self {
            Self::File(source) => read::locate(source, pointer),
            Self::Row(table, number) => Some(table.place(*number, pointer)),
            Self::Nowhere => None,
        }
    }

    /// The file's text, where it is to be shown.
    pub(crate) const fn source(&self) -> Option<&Source> {
        match self {
            Self::File(source) => Some(source),
            Self::Row(..) | Self::Nowhere => None,
        }
    }

    /// The file's name; none where there is no file.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::File(source) => &source.name,
            Self::Row(table, _) => table.name(),
            Self::Nowhere => "",
        }
    }

    fn into_source(self) -> Option<Source> {
        match self {
            Self::File(source) => Some(source),
            Self::Row(..) | Self::Nowhere => None,
        }
    }
}

/// Whether a file's name says that it holds a table.
fn is_table(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ["csv", "tsv", "txt", "xlsx", "xls", "ods"].iter().any(|table| ending.eq_ignore_ascii_case(table))
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
