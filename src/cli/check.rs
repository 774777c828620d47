//! `bilag check`: what a careful lawyer would find in a workspace, at a date.

use std::io::Write;
use std::mem;

use serde_json::json;

use super::agreements::{Agreements, Faulty, Reader};
use super::codes;
use super::command::{CheckOptions, Output};
use super::excerpt::printable;
use super::judgement::{Dated, Judge, Judgement, Told};
use super::output::print;
use super::plan;
use super::sarif::sarif;
use super::speech::Speech;
use super::stop::{Exit, Stop};
use super::{files, report};
use crate::check::{self, RULES, Rule};
use crate::finding::{Code, Finding, Level};
use crate::nearest::nearest;
use crate::read::Workspace;
use crate::source::Source;

/// Shows the findings on standard output.
pub(crate) fn run(options: &CheckOptions, speech: &Speech) -> Result<(), Stop> {
    if options.workspace.is_none() && !options.quiet {
        let _ = writeln!(anstream::stderr(), "{}", speech.say("cli-using-example", &[]));
    }
    let rules = rules(&options.select, &options.ignore)?;
    let mut sources = files::sources_without_agreements(options.workspace.as_deref())?;
    let example = mem::take(&mut sources.agreements);
    let agreements = Agreements::of(options.workspace.as_deref(), &options.agreements, example)?;
    let (workspace, told) = rayon::join(|| Workspace::read(&sources), || Told::of(&sources));
    let workspace = workspace.map_err(|findings| Stop::from(findings).showing(sources.all()))?;
    let given = plan::date_option(options.date.as_deref())?;
    let mut judge = Judge::new(&workspace, &told, &[], &rules);
    let (mut reader, mut judgement, mut shown_too) = (Reader::default(), Judgement::default(), sources.all());
    let mut faults = Vec::new();
    for chunk in agreements.chunks(&workspace) {
        let mut read = Vec::new();
        for one in reader.read(chunk, &workspace) {
            match one {
                Ok(one) => read.push(one),
                Err(Faulty { findings, source }) => {
                    faults.extend(findings);
                    shown_too.extend(source);
                }
            }
        }
        let dated = read.iter().map(|one| {
            let date = plan::day(&one.agreement, given, &workspace)?;
            Ok(Dated { agreement: &one.agreement, date, spot: &one.spot })
        });
        let (common, own) = judge.judge(&dated.collect::<Result<Vec<_>, Finding>>()?);
        judgement.add(common);
        for ((own, _), one) in own.into_iter().zip(&read) {
            let is_told = own.findings.is_empty() && own.accepted.is_empty();
            shown_too.extend(one.spot.source().filter(|_| !is_told).cloned());
            judgement.add(own);
        }
    }
    if !faults.is_empty() {
        return Err(Stop::from(faults).showing(shown_too));
    }
    let judgement = judgement.in_order();
    match options.output {
        Output::Text if options.quiet => {
            let is_error = |finding: &&Finding| finding.level == Level::Error;
            let errors = judgement.findings.iter().filter(is_error).cloned().collect::<Vec<_>>();
            print(&report::judged(&errors, &shown_too, speech))?;
        }
        Output::Text => print(&shown(&judgement, &shown_too, speech))?,
        Output::Json => print(&format!("{:#}\n", as_json(&judgement, speech)))?,
        Output::Sarif => print(&format!("{:#}\n", sarif(&judgement, &rules, speech)))?,
    }
    if judgement.has_errors() { Err(Stop::new(Exit::Findings, Vec::new())) } else { Ok(()) }
}

/// The rules that a call selects and does not ignore.
fn rules(select: &[String], ignore: &[String]) -> Result<Vec<&'static Rule>, Vec<Finding>> {
    let unknown = select.iter().chain(ignore).filter(|code| check::rule(code).is_none());
    let findings: Vec<Finding> = unknown.map(|code| unknown_check(codes::UNKNOWN_CHECK, code)).collect();
    if !findings.is_empty() {
        return Err(findings);
    }
    let is_named = |codes: &[String], rule: &Rule| codes.iter().any(|code| code == rule.code.0);
    let selected = RULES.iter().filter(|rule| select.is_empty() || is_named(select, rule));
    Ok(selected.filter(|rule| !is_named(ignore, rule)).collect())
}

/// A finding of this kind about a code that no rule has.
pub(crate) fn unknown_check(kind: Code, code: &str) -> Finding {
    let nearest = nearest(code, RULES.iter().map(|rule| rule.code.0)).unwrap_or("none");
    Finding::error(kind).with("value", code).with("nearest", nearest)
}

fn shown(judgement: &Judgement, sources: &[Source], speech: &Speech) -> String {
    let mut text = report::judged(&judgement.findings, sources, speech);
    if !judgement.accepted.is_empty() {
        text += &speech.say("cli-check.accepted", &[("count", judgement.accepted.len().into())]);
        text.push('\n');
        let line = |(finding, reason): &(Finding, String)| {
            let place = finding.place.as_ref().map(ToString::to_string).unwrap_or_default();
            format!("  {place} {}: {}\n", finding.code, printable(reason))
        };
        text.extend(judgement.accepted.iter().map(line));
        text.push('\n');
    }
    let count = |level| judgement.findings.iter().filter(|finding| finding.level == level).count();
    let counts = [("errors", Level::Error), ("warnings", Level::Warning)];
    let counts = counts.map(|(name, level)| (name, count(level).into()));
    text + &speech.say("cli-check.sum", &counts) + "\n"
}

fn as_json(judgement: &Judgement, speech: &Speech) -> serde_json::Value {
    let findings = judgement.findings.iter().map(|finding| report::as_json(finding, speech));
    let accepted = judgement.accepted.iter().map(|(finding, reason)| {
        let mut json = report::as_json(finding, speech);
        json["reason"] = reason.as_str().into();
        json
    });
    json!({ "findings": findings.collect::<Vec<_>>(), "accepted": accepted.collect::<Vec<_>>() })
}
