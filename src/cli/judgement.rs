//! What the checks say of agreements and their register, each finding at its place.

use std::collections::HashSet;
use std::slice;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::plan;
use crate::check::{self, Case, Facts, Found, RULES, Rule};
use crate::finding::{Finding, Level};
use crate::locale::{said, ships};
use crate::read::{Places, Sources, Workspace};
use crate::register::Agreement;
use crate::said::Said;

/// What was found.
pub(crate) struct Judgement {
    /// What nobody has accepted: errors first, then rule by rule, each in the order of the files.
    pub(crate) findings: Vec<Finding>,
    /// What somebody has accepted, and why.
    pub(crate) accepted: Vec<(Finding, String)>,
}

impl Judgement {
    /// Whether something stops a build.
    pub(crate) fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.level == Level::Error)
    }
}

/// What a workspace says, and where in its register each fact stands: what rules and their findings take beside the facts.
pub(crate) struct Told<'a> {
    words: Vec<Said>,
    register: Option<Places<'a>>,
}

impl<'a> Told<'a> {
    pub(crate) fn of(sources: &'a Sources) -> Self {
        let words = || sources.words.par_iter().flat_map(|file| said(slice::from_ref(file))).collect();
        let (words, register) = rayon::join(words, || Places::new(&sources.register));
        Self { words, register }
    }
}

/// Asks these rules about each agreement at its date, where `annexes` are made of it, or else its own. What they find about the
/// register more than once is told once.
pub(crate) fn judge(
    sources: &Sources,
    workspace: &Workspace,
    told: &Told<'_>,
    agreements: &[(&Agreement, NaiveDate)],
    annexes: &[String],
    rules: &[&Rule],
) -> Judgement {
    let (mut findings, mut accepted) = (Vec::new(), Vec::new());
    for (number, (agreement, date)) in agreements.iter().enumerate() {
        let annexes = plan::annexes(annexes, agreement, workspace);
        let register = &workspace.register;
        let case = Case { register, agreement, annexes: &annexes, date: *date, words: &told.words, ships };
        let found = rules.par_iter().flat_map(|rule| check::check(&case, [*rule])).collect();
        let (open, known) = check::accepted(&case, found);
        let mut own_places = None;
        let mut placed = |found: Found| {
            let place = match found.facts {
                Facts::Register => told.register.as_ref().map(|places| places.of(&found.pointer)),
                Facts::Agreement => own_places
                    .get_or_insert_with(|| sources.agreements.get(number).and_then(Places::new))
                    .as_ref()
                    .map(|places| places.of(&found.pointer)),
                Facts::Words => None,
            };
            match place {
                Some(place) => found.finding.at(place),
                None => found.finding,
            }
        };
        findings.extend(open.into_iter().map(&mut placed));
        accepted.extend(known.into_iter().map(|one| (placed(one.found), one.reason)));
    }
    if agreements.len() > 1 {
        let mut seen = HashSet::new();
        findings.retain(|finding| seen.insert(finding.to_string()));
        accepted.retain(|(finding, _)| seen.insert(finding.to_string()));
    }
    let order = |finding: &Finding| {
        let place = finding.place.as_ref().map(|place| (place.file.clone(), place.line, place.column));
        let rule = RULES.iter().position(|rule| rule.code == finding.code);
        (std::cmp::Reverse(finding.level), rule, place)
    };
    findings.sort_by_cached_key(order);
    accepted.sort_by_cached_key(|(finding, _)| order(finding));
    Judgement { findings, accepted }
}
