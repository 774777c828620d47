//! `bilag build`: a workspace → annexes.
//!
//! Agreements are taken some at a time: everything of these is composed and written before anything bears its name, so that where
//! one of them is at fault, none is made.

use std::collections::BTreeMap;
use std::io::Write;
use std::mem;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use chrono::NaiveDate;
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use serde_json::json;

use super::agreements::{self, Faulty, Origin, Reader, TOGETHER};
use super::codes;
use super::command::BuildOptions;
use super::files;
use super::judgement::{Dated, Judge, Judgement, Told};
use super::making::{Fault, File, Made, Maker, each_once};
use super::output::{Folders, listed, print};
use super::plan::{self, Job};
use super::report;
use super::speech::Speech;
use super::stop::{Exit, Stop};
use crate::check::{RULES, Rule};
use crate::finding::{Finding, Level};
use crate::locale::{Catalog, Fallback, shipped};
use crate::read::{self, Sources, Workspace};
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
#[derive(Default)]
struct Built {
    files: Vec<File>,
    /// Words that a draft took from another language.
    fallbacks: Vec<Finding>,
    /// How much the checks found and did not stop at.
    remarks: usize,
}

fn build(options: &BuildOptions) -> Result<Built, Stop> {
    let mut sources = files::sources_without_agreements(options.workspace.as_deref())?;
    let example = mem::take(&mut sources.agreements);
    let origins = agreements::origins(options.workspace.as_deref(), &options.agreements, example)?;
    let (workspace, told) = rayon::join(|| Workspace::read(&sources), || Told::of(&sources));
    let workspace = workspace.map_err(|mut findings| {
        let (faults, read) = faulty_agreements(&origins);
        findings.extend(faults);
        findings.extend(faulty_words(&sources.words));
        Stop::from(findings).showing([sources.all(), read].concat())
    })?;
    plan::known(options, &workspace)?;
    let given = plan::date_option(options.date.as_deref())?;
    let look = render::Look::of(&workspace.brand, workspace.fonts.as_ref()).ok_or_else(|| {
        let family = workspace.brand.fonts.as_ref().map_or("", |typeface| typeface.family.as_str());
        Finding::error(read::codes::FONT_DAMAGED).with("path", family)
    })?;
    let rules: Vec<&Rule> = RULES.iter().collect();
    let mut run = Run {
        options,
        sources: &sources,
        workspace: &workspace,
        given,
        reader: Reader::default(),
        judge: Judge::new(&workspace, &told, &options.annexes, &rules),
        maker: Maker { workspace: &workspace, options, look, catalogs: BTreeMap::new() },
        built: Built::default(),
    };
    for chunk in origins.chunks(TOGETHER) {
        let told = run.read(chunk)?;
        run.make(&told)?;
    }
    if origins.is_empty() {
        let agreement = plan::blank(&workspace);
        run.make(&[agreements::Told { agreement, source: None }])?;
    }
    run.built.fallbacks = each_once(run.built.fallbacks);
    Ok(run.built)
}

/// A build under way.
struct Run<'a> {
    options: &'a BuildOptions,
    sources: &'a Sources,
    workspace: &'a Workspace,
    /// The date of the call.
    given: Option<NaiveDate>,
    reader: Reader,
    judge: Judge<'a>,
    maker: Maker<'a>,
    built: Built,
}

impl Run<'_> {
    /// Makes the annexes of these agreements: of all, or of none.
    fn make(&mut self, told: &[agreements::Told]) -> Result<(), Stop> {
        let dated = told.iter().map(|told| {
            let date = plan::day(&told.agreement, self.given, self.workspace)?;
            Ok(Dated { agreement: &told.agreement, date, source: told.source.as_ref() })
        });
        let dated = dated.collect::<Result<Vec<_>, Finding>>()?;
        self.check(&dated)?;
        let jobs = dated.iter().map(|one| plan::jobs(self.options, self.workspace, one.agreement, one.date));
        let jobs = jobs.collect::<Result<Vec<_>, Finding>>()?;
        for (dated, jobs) in dated.iter().zip(&jobs) {
            self.maker.learn(jobs).map_err(|findings| {
                let placed = |finding| plan::placed(finding, self.options, dated.agreement, dated.source);
                let findings = findings.into_iter().map(placed).collect::<Vec<_>>();
                Stop::from(findings).showing(self.shown(dated.source))
            })?;
        }
        self.write(&jobs)
    }

    fn read(&mut self, chunk: &[Origin]) -> Result<Vec<agreements::Told>, Stop> {
        let (mut told, mut findings, mut shown) = (Vec::new(), Vec::new(), Vec::new());
        for read in self.reader.read(chunk, self.workspace) {
            match read {
                Ok(one) => told.push(one),
                Err(Faulty { findings: found, source }) => {
                    findings.extend(found);
                    shown.extend(source);
                }
            }
        }
        if findings.is_empty() {
            return Ok(told);
        }
        findings.extend(faulty_words(&self.sources.words));
        Err(Stop::from(findings).showing([self.sources.all(), shown].concat()))
    }

    /// Only drafts are made of what has errors.
    fn check(&mut self, dated: &[Dated<'_>]) -> Result<(), Stop> {
        let (mut judgement, own) = self.judge.judge(dated);
        for (own, _) in own {
            judgement.add(own);
        }
        if judgement.has_errors() && !self.options.draft {
            let Judgement { findings, .. } = judgement.in_order();
            let is_error = |finding: &Finding| finding.level == Level::Error;
            let errors = findings.into_iter().filter(is_error).collect();
            let shown = dated.iter().filter_map(|dated| dated.source.cloned()).collect();
            return Err(Stop::new(Exit::Findings, errors).showing([self.sources.all(), shown].concat()));
        }
        self.built.remarks += judgement.findings.len();
        Ok(())
    }

    /// Writes all files, and then gives them their names.
    fn write(&mut self, jobs: &[Vec<Job<'_>>]) -> Result<(), Stop> {
        let folders = Mutex::new(Folders::default());
        let made: Vec<_> = jobs.par_iter().map(|jobs| self.maker.make(jobs, &folders)).collect();
        let (mut sound, mut findings) = (Vec::new(), Vec::new());
        for made in made {
            match made {
                Ok(made) => sound.push(made),
                Err(Fault::Input(found)) => findings.extend(found),
                Err(Fault::Place(finding)) => return Err(finding.into()),
            }
        }
        if !findings.is_empty() {
            let stop = Stop::new(Exit::Findings, each_once(findings));
            return Err(stop.showing(self.workspace.words.clone()));
        }
        for Made { files, fallbacks } in sound {
            for (staged, file) in files {
                staged.replace()?;
                self.built.files.push(file);
            }
            self.built.fallbacks.extend(fallbacks);
        }
        folders.into_inner().unwrap_or_else(PoisonError::into_inner).keep();
        Ok(())
    }

    fn shown(&self, source: Option<&Source>) -> Vec<Source> {
        [self.sources.all(), source.cloned().into_iter().collect()].concat()
    }
}

/// What is wrong with the first agreements, when the workspace's other files already stop the build.
fn faulty_agreements(origins: &[Origin]) -> (Vec<Finding>, Vec<Source>) {
    let (mut findings, mut sources) = (Vec::new(), Vec::new());
    for origin in origins.iter().take(TOGETHER) {
        match origin.text() {
            Ok(source) => {
                findings.extend(read::agreement(&source).err().unwrap_or_default());
                sources.push(source);
            }
            Err(finding) => findings.push(finding),
        }
    }
    (findings, sources)
}

/// What is wrong with the workspace's words, when its other files already stop the build.
fn faulty_words(words: &[Source]) -> Vec<Finding> {
    let has_words =
        |tag: &&str| words.iter().any(|source| Path::new(&source.name).file_stem() == Some((*tag).as_ref()));
    let faults = |tag| Catalog::new(tag, words, Fallback::Refused).err().unwrap_or_default();
    shipped().filter(has_words).flat_map(faults).collect()
}
