//! The command line: the only place for files, environment, terminal and threads.
//!
//! What a command makes is left to the library; its sentences are in `locales/<tag>/cli.ftl`.

#![allow(clippy::disallowed_methods)] // They belong here, and nowhere else: see clippy.toml.

mod agreements;
mod build;
mod check;
mod codes;
mod command;
mod excerpt;
mod explain;
mod files;
mod help;
mod import;
mod imported;
mod init;
mod inspect;
mod judgement;
mod list;
mod locales;
mod making;
mod manifest;
mod manual;
mod margin;
mod merge;
mod output;
mod plan;
mod progress;
mod report;
mod run;
mod sarif;
mod schema;
mod shard;
mod speech;
mod stop;
mod tree;
mod verify;

use std::io::Write;
use std::process::ExitCode;

use command::Request;
use speech::Speech;

/// Runs the command that the process was started with.
///
/// The exit code is 0 when all is done; 1 when findings or missing translations stopped it; 2 when it was called
/// wrongly or could not read or write a file; 130 when its user stopped it.
#[must_use]
pub fn run() -> ExitCode {
    let speech = Speech::of_user();
    let tree = help::worded(tree::command(), &speech);
    let matches = match tree.clone().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            // Nobody is left to tell when the terminal is gone.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let done = match Request::from(&matches) {
        Request::Build(options) => build::run(&options, &speech),
        Request::Check(options) => check::run(&options, &speech),
        Request::Explain { what, date } => explain::run(&what, date.as_deref(), &speech),
        Request::Import(options) => import::run(&options, &speech),
        Request::Init { folder, from, quiet } => init::run(&folder, from, quiet, &speech),
        Request::Schema { of } => schema::run(of),
        Request::Completions { shell } => manual::completions(shell, tree),
        Request::Man => manual::page(tree, &speech),
        Request::MergeManifests { folder } => merge::run(&folder),
        Request::VerifyManifest { folder, quiet, json } => verify::run(&folder, quiet, json, &speech),
        Request::Inspect(options) => inspect::run(&options, &speech),
        Request::Locales(options) => locales::run(&options, &speech),
        Request::List { what, workspace } => list::run(what, workspace.as_deref(), &speech),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            let _ = write!(anstream::stderr(), "{}", report::stopped(&stop, &speech));
            ExitCode::from(stop.exit as u8)
        }
    }
}
