//! One agreement's annexes: composed, set, and written under temporary names.
//!
//! Which agreements, in what order, and when the files get their names is `build`'s.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use serde_json::json;

use super::codes;
use super::command::BuildOptions;
use super::files::about;
use super::manifest::sha256;
use super::output::{Folders, Staged, clear};
use super::plan::Job;
use crate::compose::{self, Composed, Composer};
use crate::document::Document;
use crate::finding::Finding;
use crate::locale::{Catalog, Fallback};
use crate::read::Workspace;
use crate::register::Format;
use crate::render;

/// A file that was made.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    pub(crate) agreement: String,
    pub(crate) annex: String,
    pub(crate) locale: String,
    pub(crate) format: Format,
    pub(crate) bytes: u64,
    /// In hexadecimal digits.
    pub(crate) sha256: String,
}

impl File {
    pub(crate) fn as_json(&self) -> serde_json::Value {
        json!({
            "path": self.path.display().to_string(),
            "agreement": self.agreement,
            "annex": self.annex,
            "locale": self.locale,
            "format": self.format.code(),
        })
    }
}

/// What was made of an agreement; its files do not bear their names yet.
#[derive(Default)]
pub(crate) struct Made {
    pub(crate) files: Vec<(Staged, File)>,
    /// Words that a draft took from another language.
    pub(crate) fallbacks: Vec<Finding>,
}

/// Why an agreement's annexes were not made.
pub(crate) enum Fault {
    /// Something in the agreement or the words.
    Input(Vec<Finding>),
    /// Something about the place to write to, which no other agreement would find otherwise.
    Place(Finding),
}

/// Makes annexes, with what does not change from one agreement to the next.
pub(crate) struct Maker<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) options: &'a BuildOptions,
    pub(crate) look: render::Look,
    /// By language.
    pub(crate) composers: BTreeMap<String, Composer<'a>>,
}

thread_local! {
    /// What the threads of a build set documents with: it remembers what documents share.
    static RENDERERS: RefCell<Option<Renderers>> = const { RefCell::new(None) };
}

impl Maker<'_> {
    /// Makes the composers of the languages of jobs, where they are not there yet.
    ///
    /// # Errors
    ///
    /// Languages that bilag does not have, and all that is wrong with the workspace's words in them.
    pub(crate) fn learn(&mut self, jobs: &[Job<'_>]) -> Result<(), Vec<Finding>> {
        let fallback = if self.options.draft { Fallback::Permitted } else { Fallback::Refused };
        let mut findings = Vec::new();
        for job in jobs {
            if self.composers.contains_key(&job.locale) {
                continue;
            }
            match Catalog::new(&job.locale, &self.workspace.words, fallback) {
                Ok(catalog) => {
                    let composer = Composer::new(&self.workspace.register, catalog);
                    self.composers.insert(job.locale.clone(), composer);
                }
                Err(found) => findings.extend(found),
            }
        }
        if findings.is_empty() { Ok(()) } else { Err(each_once(findings)) }
    }

    /// Makes the jobs of one agreement: all of them or none.
    pub(crate) fn make(&self, jobs: &[Job<'_>], folders: &Mutex<Folders>) -> Result<Made, Fault> {
        let composed: Vec<_> = jobs.par_iter().map(|job| self.compose(job)).collect();
        let (mut documents, mut fallbacks, mut findings) = (Vec::new(), Vec::new(), Vec::new());
        for composed in composed {
            match composed {
                Ok(Composed { document, fallbacks: borrowed }) => {
                    documents.push(document);
                    fallbacks.extend(borrowed);
                }
                Err(found) => findings.extend(found),
            }
        }
        if !findings.is_empty() {
            return Err(Fault::Input(findings));
        }
        // All of an agreement goes to one folder.
        if let Some(folder) = jobs.first().map(Job::folder) {
            let mut folders = folders.lock().unwrap_or_else(PoisonError::into_inner);
            folders.create(folder).map_err(Fault::Place)?;
            drop(folders);
            if self.options.resume {
                // What a build that was killed had in hand.
                clear(folder);
            }
        }
        let outputs = jobs.iter().zip(&documents);
        let outputs: Vec<_> = outputs
            .flat_map(|(job, document)| job.formats.iter().map(move |&format| (job, document, format)))
            .collect();
        let staged: Vec<_> = outputs.into_par_iter().map(|output| self.stage(output)).collect();
        let (mut files, mut findings) = (Vec::new(), Vec::new());
        for staged in staged {
            match staged {
                Ok(staged) => files.push(staged),
                Err(Fault::Input(found)) => findings.extend(found),
                Err(fault) => return Err(fault),
            }
        }
        if findings.is_empty() { Ok(Made { files, fallbacks }) } else { Err(Fault::Input(findings)) }
    }

    fn compose(&self, job: &Job<'_>) -> Result<Composed, Vec<Finding>> {
        let options = compose::Options {
            date: job.date,
            draft: self.options.draft,
            anchors: self.options.anchors,
            logo: self.workspace.logo.as_ref(),
            brand: Some(&self.workspace.brand),
        };
        self.composers[&job.locale].compose(&job.template, job.agreement, options)
    }

    fn stage(&self, (job, document, format): (&Job<'_>, &Document, Format)) -> Result<(Staged, File), Fault> {
        let path = job.path(format);
        let bytes = RENDERERS.with_borrow_mut(|renderers| {
            let renderers = renderers.get_or_insert_with(|| Renderers::new(&self.look, self.options));
            bytes(document, format, renderers, &path)
        });
        let bytes = bytes.map_err(|finding| Fault::Input(vec![finding]))?;
        let staged = Staged::write(&path, &bytes).map_err(Fault::Place)?;
        let file = File {
            path,
            agreement: job.agreement.id.clone(),
            annex: job.template.id.clone(),
            locale: job.locale.clone(),
            format,
            bytes: bytes.len() as u64,
            sha256: sha256(&bytes),
        };
        Ok((staged, file))
    }
}

/// The findings without those that another agreement or annex has raised already.
pub(crate) fn each_once(findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen = HashSet::new();
    findings.into_iter().filter(|finding| seen.insert(finding.to_string())).collect()
}

/// What one thread renders with.
struct Renderers {
    pdf: render::pdf::Renderer,
    docx: render::docx::Renderer,
}

impl Renderers {
    fn new(look: &render::Look, options: &BuildOptions) -> Self {
        let pdf = render::pdf::Renderer::with(look.clone());
        let docx = render::docx::Options { protect: options.protect };
        let docx = render::docx::Renderer::with(docx).sharing(pdf.shaper());
        Self { pdf, docx }
    }
}

fn bytes(
    document: &Document,
    format: Format,
    renderers: &Renderers,
    path: &Path,
) -> Result<Vec<u8>, Finding> {
    let failed =
        |error: &dyn std::error::Error| about(codes::NOT_RENDERED, path).with("reason", error.to_string());
    match format {
        Format::Pdf => renderers.pdf.render(document).map_err(|error| match error {
            render::pdf::Error::MissingGlyph { character, words } => Finding::error(codes::MISSING_GLYPH)
                .with("character", format!("U+{:04X}", u32::from(character)))
                .with("words", words),
            error => failed(&error),
        }),
        Format::Docx => renderers.docx.render(document).map_err(|error| failed(&error)),
        Format::Text => Ok(render::text::render(document).into_bytes()),
    }
}
