//! `bilag build`: a workspace → annexes.
//!
//! What is done with the agreements, some at a time, is `run`'s.

use std::collections::BTreeMap;
use std::io::Write;
use std::mem;
use std::path::Path;
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::ThreadPoolBuilder;
use serde_json::json;

use super::agreements::{Agreements, Origin, TOGETHER};
use super::codes;
use super::command::BuildOptions;
use super::files;
use super::judgement::{Judge, Told};
use super::making::{File, Maker};
use super::output::print;
use super::plan;
use super::progress::Progress;
use super::report;
use super::run::{Built, Call, Log, Run};
use super::shard::Shard;
use super::speech::Speech;
use super::stop::{Exit, Stop};
use crate::check::{RULES, Rule};
use crate::finding::Finding;
use crate::locale::{Catalog, Fallback, shipped};
use crate::read::{self, Workspace};
use crate::render;
use crate::source::Source;

/// Makes the annexes and lists them on standard output.
pub(crate) fn run(options: &BuildOptions, speech: &Speech) -> Result<(), Stop> {
    let mut err = anstream::stderr();
    if options.workspace.is_none() && !options.quiet {
        let _ = writeln!(err, "{}", speech.say("cli-using-example", &[]));
    }
    // Where there is a handler already, whoever set it knows better.
    let _ = ctrlc::set_handler(|| {
        // Whoever asks twice does not want to wait.
        if INTERRUPTED.swap(true, Ordering::Relaxed) {
            process::exit(Exit::Interrupted as i32);
        }
    });
    let built = ThreadPoolBuilder::new()
        .num_threads(options.jobs)
        .build()
        .map_err(|error| Finding::error(codes::NO_THREADS).with("reason", error.to_string()).into())
        .and_then(|threads| threads.install(|| build(options, speech)));
    if let Ok(built) = &built
        && !options.quiet
    {
        let _ = err.write_all(remarks(built, speech).as_bytes());
    }
    if options.json {
        let (files, findings) = match &built {
            Ok(built) => (built.files.as_slice(), built.findings()),
            Err(stop) => ([].as_slice(), stop.findings.iter().collect::<Vec<_>>()),
        };
        let findings =
            findings.into_iter().map(|finding| report::as_json(finding, speech)).collect::<Vec<_>>();
        let files = files.iter().map(File::as_json).collect::<Vec<_>>();
        print(&format!("{:#}\n", json!({ "files": files, "findings": findings })))?;
    }
    let Built { count, kept, faults, .. } = built?;
    if INTERRUPTED.load(Ordering::Relaxed) {
        let count = [("count", (count + kept).into())];
        let _ = writeln!(err, "{}", speech.say("cli-interrupted", &count));
        let faults = faults.unwrap_or_else(|| Stop::new(Exit::Interrupted, Vec::new()));
        return Err(Stop { exit: Exit::Interrupted, ..faults });
    }
    faults.map_or(Ok(()), Err)
}

/// What is to be said of a build besides what it made and what was wrong.
fn remarks(built: &Built, speech: &Speech) -> String {
    let say = |id: &str, count: usize| match count {
        0 => String::new(),
        count => speech.say(id, &[("count", count.into())]) + "\n",
    };
    let borrowed = report::findings(&built.fallbacks, &[], speech);
    [
        say("cli-remarks", built.remarks),
        say("cli-borrowed", built.fallbacks.len()) + &borrowed,
        say("cli-kept", built.kept),
    ]
    .concat()
}

/// Whether somebody has asked to stop: what is in hand is finished then.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

fn build(options: &BuildOptions, speech: &Speech) -> Result<Built, Stop> {
    let mut sources = files::sources_without_agreements(options.workspace.as_deref())?;
    let example = mem::take(&mut sources.agreements);
    let agreements = Agreements::of(options.workspace.as_deref(), &options.agreements, example)?;
    let (workspace, told) = rayon::join(|| Workspace::read(&sources), || Told::of(&sources));
    let workspace = workspace.map_err(|mut findings| {
        let (faults, read) = faulty_agreements(&agreements);
        findings.extend(faults);
        findings.extend(faulty_words(&sources.words));
        Stop::from(findings).showing([sources.all(), read].concat())
    })?;
    plan::known(options, &workspace)?;
    let given = plan::date_option(options.date.as_deref())?;
    let shard = options.shard.as_ref().map(|text| {
        text.parse::<Shard>().map_err(|()| Finding::error(codes::SHARD_OPTION).with("value", text.as_str()))
    });
    let shard = shard.transpose()?;
    let look = render::Look::of(&workspace.brand, workspace.fonts.as_ref()).ok_or_else(|| {
        let family = workspace.brand.fonts.as_ref().map_or("", |typeface| typeface.family.as_str());
        Finding::error(read::codes::FONT_DAMAGED).with("path", family)
    })?;
    let rules: Vec<&Rule> = RULES.iter().collect();
    let judge = Judge::new(&workspace, &told, &options.annexes, &rules);
    let maker = Maker { workspace: &workspace, options, look, composers: BTreeMap::new() };
    let log = (agreements.are_many() || options.resume || shard.is_some())
        .then(|| Log::begin(options, shard, &sources))
        .transpose()?;
    let progress = Progress::new((!options.quiet).then(|| agreements.count()), speech);
    let call = Call { options, sources: &sources, workspace: &workspace, given, shard, progress: &progress };
    let mut run = Run::new(call, judge, maker, log);
    for chunk in agreements.chunks(&workspace) {
        if INTERRUPTED.load(Ordering::Relaxed) {
            return run.end(false);
        }
        let made = run.read(chunk).and_then(|told| run.make(&told));
        made.map_err(|stop| run.stopped(stop))?;
    }
    run.end(true)
}

/// What is wrong with the first agreements, when the workspace's other files already stop the build.
fn faulty_agreements(agreements: &Agreements) -> (Vec<Finding>, Vec<Source>) {
    let (mut findings, mut sources) = (Vec::new(), Vec::new());
    for origin in agreements.origins().take(TOGETHER) {
        match (origin.text(), origin) {
            (Some(Ok(source)), _) => {
                findings.extend(read::agreement(&source).err().unwrap_or_default());
                sources.push(source);
            }
            (Some(Err(finding)), _) => findings.push(finding),
            (None, Origin::Row(_, row)) => findings.extend(row.agreement.err().unwrap_or_default()),
            (None, _) => {}
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
