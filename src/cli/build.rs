//! `bilag build`: a workspace → annexes.
//!
//! Everything is composed before anything is written, and everything is written before anything bears its name.

use std::collections::{BTreeMap, HashSet};
use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use serde_json::json;

use super::codes;
use super::command::{BuildOptions, Format};
use super::files::{self, about};
use super::judgement::{Told, judge};
use super::output::{Folders, Staged, listed, print};
use super::plan::{self, Job};
use super::report;
use super::speech::Speech;
use super::stop::{Exit, Stop};
use crate::check::{RULES, Rule};
use crate::compose::{self, Composed, compose};
use crate::document::Document;
use crate::finding::{Finding, Level};
use crate::locale::{Catalog, Fallback, shipped};
use crate::read::{Sources, Workspace};
use crate::register::Agreement;
use crate::render;
use crate::source::Source;

/// Makes the annexes and lists them on standard output.
pub(crate) fn run(options: &BuildOptions, speech: &Speech) -> Result<(), Stop> {
    let mut err = anstream::stderr();
    if options.workspace.is_none() {
        let _ = writeln!(err, "{}", speech.say("cli-using-example", &[]));
    }
    let built = ThreadPoolBuilder::new()
        .num_threads(options.jobs)
        .build()
        .map_err(|error| Finding::error(codes::NO_THREADS).with("reason", error.to_string()).into())
        .and_then(|threads| threads.install(|| build(options)));
    if let Ok(Built { remarks: remarks @ 1.., .. }) = &built {
        let _ = writeln!(err, "{}", speech.say("cli-remarks", &[("count", (*remarks).into())]));
    }
    if let Ok(built) = &built
        && !built.fallbacks.is_empty()
    {
        let _ = writeln!(err, "{}", speech.say("cli-borrowed", &[("count", built.fallbacks.len().into())]));
        let _ = write!(err, "{}", report::findings(&built.fallbacks, &[], speech));
    }
    if options.json {
        let (files, findings) = match &built {
            Ok(built) => (built.files.as_slice(), &built.fallbacks),
            Err(stop) => ([].as_slice(), &stop.findings),
        };
        let findings = findings.iter().map(|finding| report::as_json(finding, speech)).collect::<Vec<_>>();
        let files = files.iter().map(File::as_json).collect::<Vec<_>>();
        print(&format!("{:#}\n", json!({ "files": files, "findings": findings })))?;
    } else if let Ok(built) = &built {
        print(&listed(built.files.iter().map(|file| file.path.as_path())))?;
    }
    built.map(|_| ())
}

/// What was made.
struct Built {
    files: Vec<File>,
    /// Words that a draft took from another language.
    fallbacks: Vec<Finding>,
    /// How much the checks found and did not stop at.
    remarks: usize,
}

/// A file that was made.
struct File {
    path: PathBuf,
    agreement: String,
    annex: String,
    locale: String,
    format: Format,
}

impl File {
    fn as_json(&self) -> serde_json::Value {
        json!({
            "path": self.path.display().to_string(),
            "agreement": self.agreement,
            "annex": self.annex,
            "locale": self.locale,
            "format": self.format.extension(),
        })
    }
}

fn build(options: &BuildOptions) -> Result<Built, Stop> {
    let sources = files::sources(options.workspace.as_deref(), &options.agreements)?;
    let (workspace, told) = rayon::join(|| Workspace::read(&sources), || Told::of(&sources));
    let workspace = workspace.map_err(|mut findings| {
        findings.extend(faulty_words(&sources.words));
        Stop::from(findings).showing(sources.all())
    })?;
    let agreements = plan::agreements(&workspace);
    let agreements = plan::dated(&agreements, options.date.as_deref(), &workspace)?;
    let jobs = plan::jobs(options, &workspace, &agreements)?;
    let remarks = checked(options, &sources, &workspace, &told, &agreements)?;
    let catalogs = catalogs(&jobs, &workspace, options.draft).map_err(|findings| {
        let findings =
            findings.into_iter().map(|finding| plan::placed(finding, options, &sources, &workspace));
        Stop::from(findings.collect::<Vec<_>>()).showing(sources.all())
    })?;
    let (documents, fallbacks) = compose_all(&jobs, &workspace, &catalogs, options)
        .map_err(|findings| Stop::new(Exit::Findings, findings).showing(workspace.words.clone()))?;
    let look = render::Look::of(&workspace.brand, workspace.fonts.as_ref()).ok_or_else(|| {
        let family = workspace.brand.fonts.as_ref().map_or("", |typeface| typeface.family.as_str());
        Finding::error(crate::read::codes::FONT_DAMAGED).with("path", family)
    })?;
    let files = write_all(&jobs, &documents, &look, options)?;
    Ok(Built { files, fallbacks, remarks })
}

/// How much there is to remark. Only a draft is made of what has errors.
fn checked(
    options: &BuildOptions,
    sources: &Sources,
    workspace: &Workspace,
    told: &Told<'_>,
    agreements: &[(&Agreement, NaiveDate)],
) -> Result<usize, Stop> {
    let rules: Vec<&Rule> = RULES.iter().collect();
    let judgement = judge(sources, workspace, told, agreements, &options.annexes, &rules);
    if judgement.has_errors() && !options.draft {
        let is_error = |finding: &Finding| finding.level == Level::Error;
        let errors = judgement.findings.into_iter().filter(is_error).collect();
        return Err(Stop::new(Exit::Findings, errors).showing(sources.all()));
    }
    Ok(judgement.findings.len())
}

/// What is wrong with the workspace's words, when its other files already stop the build.
fn faulty_words(words: &[Source]) -> Vec<Finding> {
    let has_words =
        |tag: &&str| words.iter().any(|source| Path::new(&source.name).file_stem() == Some((*tag).as_ref()));
    let faults = |tag| Catalog::new(tag, words, Fallback::Refused).err().unwrap_or_default();
    shipped().filter(has_words).flat_map(faults).collect()
}

fn catalogs(
    jobs: &[Job<'_>],
    workspace: &Workspace,
    draft: bool,
) -> Result<BTreeMap<String, Catalog>, Vec<Finding>> {
    let fallback = if draft { Fallback::Permitted } else { Fallback::Refused };
    let (mut catalogs, mut findings) = (BTreeMap::new(), Vec::new());
    let tags = jobs.iter().map(|job| &job.locale).collect::<std::collections::BTreeSet<_>>();
    for tag in tags {
        match Catalog::new(tag, &workspace.words, fallback) {
            Ok(catalog) => drop(catalogs.insert(tag.clone(), catalog)),
            Err(found) => findings.extend(found),
        }
    }
    if findings.is_empty() { Ok(catalogs) } else { Err(each_once(findings)) }
}

fn compose_all(
    jobs: &[Job<'_>],
    workspace: &Workspace,
    catalogs: &BTreeMap<String, Catalog>,
    options: &BuildOptions,
) -> Result<(Vec<Document>, Vec<Finding>), Vec<Finding>> {
    let composed = jobs.par_iter().map(|job| {
        let options = compose::Options {
            date: job.date,
            draft: options.draft,
            anchors: options.anchors,
            logo: workspace.logo.as_ref(),
            brand: Some(&workspace.brand),
        };
        compose(&job.template, &workspace.register, job.agreement, &catalogs[&job.locale], options)
    });
    let (mut documents, mut fallbacks, mut findings) = (Vec::new(), Vec::new(), Vec::new());
    for composed in composed.collect::<Vec<_>>() {
        match composed {
            Ok(Composed { document, fallbacks: borrowed }) => {
                documents.push(document);
                fallbacks.extend(borrowed);
            }
            Err(found) => findings.extend(found),
        }
    }
    if findings.is_empty() { Ok((documents, each_once(fallbacks))) } else { Err(each_once(findings)) }
}

/// The findings without those that another agreement or annex has raised already.
fn each_once(findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen = HashSet::new();
    findings.into_iter().filter(|finding| seen.insert(finding.to_string())).collect()
}

fn write_all(
    jobs: &[Job<'_>],
    documents: &[Document],
    look: &render::Look,
    options: &BuildOptions,
) -> Result<Vec<File>, Stop> {
    let mut folders = Folders::default();
    for job in jobs {
        folders.create(job.folder())?;
    }
    let outputs = jobs
        .iter()
        .zip(documents)
        .flat_map(|(job, document)| options.formats.iter().map(move |&format| (job, document, format)));
    let staged = outputs.collect::<Vec<_>>().into_par_iter().map_init(
        || Renderers::new(look, options),
        |renderers, (job, document, format)| {
            let path = PathBuf::from(format!("{}.{}", job.stem.display(), format.extension()));
            let staged = Staged::write(&path, &bytes(document, format, renderers, &path)?)?;
            let file = File {
                path,
                agreement: job.agreement.id.clone(),
                annex: job.template.id.clone(),
                locale: job.locale.clone(),
                format,
            };
            Ok((staged, file))
        },
    );
    let (staged, findings): (Vec<_>, Vec<_>) = staged.partition_map(|staged| match staged {
        Ok(staged) => rayon::iter::Either::Left(staged),
        Err(stop) => rayon::iter::Either::Right(stop),
    });
    if !findings.is_empty() {
        return Err(each_once(findings).into());
    }
    let mut files = Vec::new();
    for (staged, file) in staged {
        staged.replace()?;
        files.push(file);
    }
    folders.keep();
    Ok(files)
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
