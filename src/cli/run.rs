//! A build under way: agreements are taken some at a time, and everything of these is composed and written before anything bears its
//! name. So where one of them is at fault, none of these is made, unless the build keeps going without it.

use std::fs;
use std::mem;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use chrono::NaiveDate;
use rayon::prelude::*;

use super::agreements::{Faulty, Origin, Reader, Spot, Told};
use super::command::BuildOptions;
use super::judgement::{Dated, Judge, Judgement};
use super::making::{Fault, File, Made, Maker, each_once};
use super::manifest::{self, Entry, Inputs, Manifest, Record, sha256};
use super::output::{Folders, listed, print};
use super::plan::{self, Job};
use super::progress::Progress;
use super::report::MOST_SHOWN;
use super::shard::Shard;
use super::stop::{Exit, Stop};
use super::verify::with_slashes;
use crate::compose::SigningService;
use crate::finding::{Finding, Level};
use crate::read::{Sources, Workspace};
use crate::source::Source;

/// What was made.
#[derive(Default)]
pub(crate) struct Built {
    /// The files, where they are to be told all at once.
    pub(crate) files: Vec<File>,
    /// How many files.
    pub(crate) count: usize,
    /// Words that a draft took from another language.
    pub(crate) fallbacks: Vec<Finding>,
    /// How much the checks found and did not stop at.
    pub(crate) remarks: usize,
    /// Files that an earlier build has made of the same.
    pub(crate) kept: usize,
    /// What was wrong with agreements that the build went on without.
    pub(crate) faults: Option<Stop>,
}

impl Built {
    /// What was borrowed, and what was wrong.
    pub(crate) fn findings(&self) -> Vec<&Finding> {
        self.fallbacks.iter().chain(self.faults.iter().flat_map(|faults| &faults.findings)).collect()
    }
}

/// A build under way.
pub(crate) struct Run<'a> {
    options: &'a BuildOptions,
    sources: &'a Sources,
    workspace: &'a Workspace,
    /// The date of the call.
    given: Option<NaiveDate>,
    /// The share of the agreements to take.
    shard: Option<Shard>,
    reader: Reader,
    judge: Judge<'a>,
    maker: Maker<'a>,
    log: Option<Log>,
    progress: &'a Progress<'a>,
    /// How many agreements have been taken.
    taken: usize,
    built: Built,
}

/// What a build was called with.
#[derive(Clone, Copy)]
pub(crate) struct Call<'a> {
    pub(crate) options: &'a BuildOptions,
    pub(crate) sources: &'a Sources,
    pub(crate) workspace: &'a Workspace,
    /// The date, if one was given.
    pub(crate) given: Option<NaiveDate>,
    /// The share of the agreements to take.
    pub(crate) shard: Option<Shard>,
    pub(crate) progress: &'a Progress<'a>,
}

/// An agreement, what it is to be made into, and its number.
struct Task<'t> {
    number: usize,
    dated: Dated<'t>,
    jobs: Vec<Job<'t>>,
    /// The annexes that are made of it, alone or as a set.
    annexes: String,
}

impl<'a> Run<'a> {
    pub(crate) fn new(call: Call<'a>, judge: Judge<'a>, maker: Maker<'a>, log: Option<Log>) -> Self {
        let Call { options, sources, workspace, given, shard, progress } = call;
        let (reader, built) = (Reader::default(), Built::default());
        Self {
            options,
            sources,
            workspace,
            given,
            shard,
            reader,
            judge,
            maker,
            log,
            progress,
            taken: 0,
            built,
        }
    }

    /// Reads some agreements, each with its number.
    pub(crate) fn read<'t>(&mut self, chunk: Vec<Origin<'t>>) -> Result<Vec<(usize, Told<'t>)>, Stop> {
        let (mut told, mut findings, mut shown) = (Vec::new(), Vec::new(), Vec::new());
        for read in self.reader.read(chunk, self.workspace) {
            self.taken += 1;
            match read {
                Ok(one) if self.shard.is_none_or(|shard| shard.has(&one.agreement.id)) => {
                    told.push((self.taken, one));
                }
                Ok(_) => {}
                Err(Faulty { findings: found, source }) => {
                    findings.extend(found);
                    shown.extend(source);
                }
            }
        }
        if findings.is_empty() {
            return Ok(told);
        }
        self.fault(Stop::from(findings).showing([self.sources.all(), shown].concat()))?;
        Ok(told)
    }

    /// Makes the annexes of these agreements: of all that are sound, and of none if the build does not keep going.
    pub(crate) fn make(&mut self, told: &[(usize, Told<'_>)]) -> Result<(), Stop> {
        let mut tasks = Vec::new();
        for (number, told) in told {
            match self.task(*number, told) {
                Ok(task) => tasks.push(task),
                Err(stop) => self.fault(stop)?,
            }
        }
        let tasks = self.check(tasks)?;
        let mut sound = Vec::new();
        for task in tasks {
            match self.maker.learn(&task.jobs) {
                Ok(()) => sound.push(task),
                Err(findings) => {
                    let placed =
                        |finding| plan::placed(finding, self.options, task.dated.agreement, task.dated.spot);
                    let findings = findings.into_iter().map(placed).collect::<Vec<_>>();
                    self.fault(Stop::from(findings).showing(self.shown([&task.dated])))?;
                }
            }
        }
        self.write(&sound)?;
        self.progress.reach(self.taken);
        Ok(())
    }

    /// What the build stops at, with what it has gone on without.
    pub(crate) fn stopped(&mut self, stop: Stop) -> Stop {
        match self.built.faults.take() {
            Some(mut faults) => {
                faults.add(stop);
                faults
            }
            None => stop,
        }
    }

    /// Ends the build. One that was interrupted is not on record as whole, for it may go on.
    pub(crate) fn end(mut self, is_whole: bool) -> Result<Built, Stop> {
        if let Some(log) = self.log.filter(|_| is_whole) {
            log.finish(&self.options.out)?;
        }
        self.built.fallbacks = each_once(self.built.fallbacks);
        Ok(self.built)
    }

    fn task<'t>(&self, number: usize, told: &'t Told<'t>) -> Result<Task<'t>, Stop>
    where
        'a: 't,
    {
        let at = |finding| placed(finding, &told.spot);
        let date = plan::day(&told.agreement, self.given, self.workspace).map_err(at)?;
        let jobs = plan::jobs(self.options, self.workspace, &told.agreement, date).map_err(at)?;
        let dated = Dated { agreement: &told.agreement, date, spot: &told.spot };
        let annexes = plan::annexes(&self.options.annexes, &told.agreement, self.workspace);
        let annexes = annexes.iter().map(|annex| annex.id.as_str()).collect::<Vec<_>>().join(",");
        Ok(Task { number, dated, jobs, annexes })
    }

    /// Only drafts are made of what has errors.
    fn check<'t>(&mut self, tasks: Vec<Task<'t>>) -> Result<Vec<Task<'t>>, Stop> {
        let dated: Vec<Dated<'_>> = tasks.iter().map(|task| task.dated).collect();
        let (mut all, own) = self.judge.judge(&dated);
        let (mut sound, mut stopped) = (Vec::new(), Vec::new());
        for (task, (own, is_stopped)) in tasks.into_iter().zip(own) {
            all.add(own);
            if is_stopped && !self.options.draft {
                stopped.push(task.dated);
            } else {
                sound.push(task);
            }
        }
        if stopped.is_empty() {
            self.built.remarks += all.findings.len();
            return Ok(sound);
        }
        let Judgement { findings, .. } = all.in_order();
        let (errors, remarks): (Vec<_>, Vec<_>) =
            findings.into_iter().partition(|finding| finding.level == Level::Error);
        self.built.remarks += remarks.len();
        self.fault(Stop::new(Exit::Findings, errors).showing(self.shown(&stopped)))?;
        Ok(sound)
    }

    /// Writes all files that are not there as they should be, and then gives them their names.
    fn write(&mut self, tasks: &[Task<'_>]) -> Result<(), Stop> {
        let folders = Mutex::new(Folders::default());
        let log = self.log.as_ref();
        let made = tasks.par_iter().map(|task| {
            let made = match log.and_then(|log| log.known(task, self.options)) {
                Some(entries) => Ok(Ready::Known(entries)),
                None => self.maker.make(&task.jobs, &folders).map(Ready::Made),
            };
            self.progress.advance();
            made
        });
        let made: Vec<_> = made.collect();
        let (mut ready, mut findings) = (Vec::new(), Vec::new());
        for (made, task) in made.into_iter().zip(tasks) {
            match made {
                Ok(made) => ready.push((made, task)),
                Err(Fault::Input(found)) if self.log.is_some() => {
                    // Of many agreements it matters which one this is about.
                    findings.extend(found.into_iter().map(|finding| placed(finding, task.dated.spot)));
                }
                Err(Fault::Input(found)) => findings.extend(found),
                Err(Fault::Place(finding)) => return Err(finding.into()),
            }
        }
        if !findings.is_empty() {
            let stop = Stop::new(Exit::Findings, each_once(findings));
            let shown = self.shown(tasks.iter().map(|task| &task.dated).take(MOST_SHOWN));
            self.fault(stop.showing(shown))?;
        }
        let (mut entries, mut named, mut failed) = (Vec::new(), Vec::new(), Ok(()));
        'all: for (ready, task) in ready {
            let Made { files, fallbacks } = match ready {
                Ready::Known(known) => {
                    self.built.kept += known.len();
                    entries.extend(known);
                    continue;
                }
                Ready::Made(made) => made,
            };
            for (staged, file) in files {
                if let Err(finding) = staged.replace() {
                    failed = Err(finding);
                    break 'all;
                }
                if let Some(log) = &self.log {
                    entries.push(log.entry(task, self.options, &file));
                }
                named.push(file);
            }
            self.built.fallbacks.extend(fallbacks);
        }
        folders.into_inner().unwrap_or_else(PoisonError::into_inner).keep();
        // What bears its name is on record, even if the next file could not get its own.
        if let Some(log) = &mut self.log {
            log.add(&entries)?;
        }
        failed?;
        self.built.count += named.len();
        if self.options.json {
            self.built.files.extend(named);
            return Ok(());
        }
        if self.options.quiet {
            return Ok(());
        }
        // What is told is on record.
        self.progress.aside(|| print(&listed(named.iter().map(|file| file.path.as_path()))))
    }

    /// Stops the build, or notes what it goes on without.
    fn fault(&mut self, stop: Stop) -> Result<(), Stop> {
        if !self.options.keep_going {
            return Err(stop);
        }
        match &mut self.built.faults {
            Some(faults) => faults.add(stop),
            none => *none = Some(stop),
        }
        Ok(())
    }

    fn shown<'d>(&self, dated: impl IntoIterator<Item = &'d Dated<'d>>) -> Vec<Source> {
        let own = dated.into_iter().filter_map(|dated| dated.spot.source().cloned()).collect();
        [self.sources.all(), own].concat()
    }
}

/// The finding at its own place, or else at the agreement's.
fn placed(finding: Finding, spot: &Spot<'_>) -> Finding {
    match spot.place("/id").filter(|_| finding.place.is_none()) {
        Some(place) => finding.at(place),
        None => finding,
    }
}

/// What is to be done about an agreement's files.
enum Ready {
    /// An earlier build has made them.
    Known(Vec<Entry>),
    Made(Made),
}

/// What a build writes down of what it makes.
pub(crate) struct Log {
    manifest: Manifest,
    /// What earlier builds have made, if this one is to go on from there.
    before: Record,
    workspace: String,
}

impl Log {
    /// Begins a record. No other build writes to the folder then, before this one ends.
    pub(crate) fn begin(
        options: &BuildOptions,
        shard: Option<Shard>,
        sources: &Sources,
    ) -> Result<Self, Finding> {
        let name = manifest::name(shard);
        let (manifest, before) = Manifest::begin(&options.out, &name, options.resume)?;
        Ok(Self { manifest, before, workspace: manifest::of_workspace(sources) })
    }

    /// The entries of an agreement's files, if all of them have been made of the same and are there.
    fn known(&self, task: &Task<'_>, options: &BuildOptions) -> Option<Vec<Entry>> {
        let inputs = self.inputs(task, options);
        let paths = task.jobs.iter().flat_map(|job| job.formats.iter().map(|&format| job.path(format)));
        let known = paths.map(|path| {
            let entry = self.before.get(&with_slashes(path.strip_prefix(&options.out).ok()?))?;
            let is_same = entry.inputs == inputs && entry.tool == manifest::tool();
            // Whatever stands there may have been made since, without being on record.
            let is_there = || fs::read(&path).is_ok_and(|bytes| sha256(&bytes) == entry.sha256);
            (is_same && is_there()).then(|| Entry { number: task.number, ..entry.clone() })
        });
        known.collect()
    }

    fn add(&mut self, entries: &[Entry]) -> Result<(), Finding> {
        self.manifest.add(entries)?;
        for entry in entries {
            self.before.remove(&entry.path);
        }
        Ok(())
    }

    /// Ends the record. What earlier builds have made and this one was not asked for stays on it, after the rest.
    fn finish(mut self, out: &Path) -> Result<(), Finding> {
        let mut others: Vec<Entry> = mem::take(&mut self.before).into_values().collect();
        others.retain(|entry| out.join(&entry.path).is_file());
        others.sort_by(|one, other| (one.number, &one.path).cmp(&(other.number, &other.path)));
        self.manifest.add(&others)?;
        self.manifest.finish()
    }

    fn entry(&self, task: &Task<'_>, options: &BuildOptions, file: &File) -> Entry {
        let File { path, agreement, annex, locale, format, bytes, sha256 } = file;
        Entry {
            number: task.number,
            agreement: agreement.clone(),
            annex: annex.clone(),
            locale: locale.clone(),
            format: format.code().to_owned(),
            path: with_slashes(path.strip_prefix(&options.out).unwrap_or(path)),
            bytes: *bytes,
            sha256: sha256.clone(),
            inputs: self.inputs(task, options),
            tool: manifest::tool(),
        }
    }

    fn inputs(&self, task: &Task<'_>, options: &BuildOptions) -> Inputs {
        let Dated { agreement, date, spot } = task.dated;
        let own = match spot.source() {
            Some(source) => source.text.clone(),
            None => serde_json::to_string(agreement).expect("an agreement is plain JSON"),
        };
        let anchors = options.anchors.map(SigningService::key).unwrap_or_default();
        let settings = format!(
            "date={date} draft={} combine={} protect={} anchors={anchors} annexes={}",
            options.draft,
            options.combine || agreement.combine,
            options.protect,
            task.annexes,
        );
        Inputs {
            workspace: self.workspace.clone(),
            agreement: sha256(own.as_bytes()),
            settings: sha256(settings.as_bytes()),
        }
    }
}
