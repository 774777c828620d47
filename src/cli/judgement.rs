//! What the checks say of agreements and their register, each finding at its place.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::slice;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::agreements::Spot;
use super::plan;
use crate::check::{self, Case, Facts, Found, RULES, Rule};
use crate::finding::{Finding, Level};
use crate::locale::{said, ships};
use crate::read::{Places, Sources, Workspace};
use crate::register::Agreement;
use crate::said::Said;

/// What was found.
#[derive(Default)]
pub(crate) struct Judgement {
    /// What nobody has accepted.
    pub(crate) findings: Vec<Finding>,
    /// What somebody has accepted, and why.
    pub(crate) accepted: Vec<(Finding, String)>,
}

impl Judgement {
    /// Whether something stops a build.
    pub(crate) fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.level == Level::Error)
    }

    /// Adds what another found that this one does not have.
    pub(crate) fn add(&mut self, other: Self) {
        self.findings.extend(other.findings);
        self.accepted.extend(other.accepted);
    }

    /// Errors first, then rule by rule, each in the order of the files.
    pub(crate) fn in_order(mut self) -> Self {
        let order = |finding: &Finding| {
            let place = finding.place.as_ref().map(|place| (place.file.clone(), place.line, place.column));
            let rule = RULES.iter().position(|rule| rule.code == finding.code);
            (Reverse(finding.level), rule, place)
        };
        self.findings.sort_by_cached_key(order);
        self.accepted.sort_by_cached_key(|(finding, _)| order(finding));
        self
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

/// An agreement to judge, and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Dated<'a> {
    pub(crate) agreement: &'a Agreement,
    pub(crate) date: NaiveDate,
    pub(crate) spot: &'a Spot<'a>,
}

/// Asks rules about agreements, one after the other. What depends on nothing that tells these agreements apart is asked once, for
/// all of them.
pub(crate) struct Judge<'a> {
    workspace: &'a Workspace,
    told: &'a Told<'a>,
    /// The annexes that are made of each, if not its own.
    annexes: &'a [String],
    rules: &'a [&'a Rule],
    /// What has been asked for all, and whether it found errors.
    asked: Vec<(Common, bool)>,
    /// What has been told of the register, by digests: there may be tens of thousands.
    told_of_register: HashSet<u64>,
    digests: RandomState,
}

/// What the rules about the register know of an agreement.
#[derive(Clone, PartialEq, Eq)]
struct Common {
    date: NaiveDate,
    agreement: Agreement,
}

impl<'a> Judge<'a> {
    pub(crate) fn new(
        workspace: &'a Workspace,
        told: &'a Told<'a>,
        annexes: &'a [String],
        rules: &'a [&'a Rule],
    ) -> Self {
        Self {
            workspace,
            told,
            annexes,
            rules,
            asked: Vec::new(),
            told_of_register: HashSet::new(),
            digests: RandomState::new(),
        }
    }

    /// What is found about the register and was not told before; and of each agreement what is found about it, and whether any
    /// error stops it.
    pub(crate) fn judge(&mut self, agreements: &[Dated<'_>]) -> (Judgement, Vec<(Judgement, bool)>) {
        let mut common = Judgement::default();
        let mut stopped = Vec::new();
        for dated in agreements {
            let key = Common::of(dated);
            let known = self.asked.iter().find(|(asked, _)| *asked == key).map(|(_, is_error)| *is_error);
            stopped.push(known.unwrap_or_else(|| {
                let found = self.find(dated, Rule::is_about_register);
                let is_error = found.has_errors();
                common.add(found);
                // A table of agreements that all differ is asked about row by row.
                self.asked.truncate(MOST_ASKED);
                self.asked.insert(0, (key, is_error));
                is_error
            }));
        }
        self.leave_new(&mut common, "");
        let own = agreements.par_iter().map(|dated| self.find(dated, |rule| !rule.is_about_register()));
        let own: Vec<_> = own.collect();
        let own = own.into_iter().zip(agreements).zip(stopped).map(|((mut own, dated), is_stopped)| {
            let is_stopped = is_stopped || own.has_errors();
            self.leave_new(&mut own, dated.spot.name());
            (own, is_stopped)
        });
        let own = own.collect();
        (common, own)
    }

    /// Leaves what stands in the agreement's own file, and what has not been told before.
    fn leave_new(&mut self, judgement: &mut Judgement, own: &str) {
        let digests = &self.digests;
        let mut is_new = |finding: &Finding| {
            let is_own = finding.place.as_ref().is_some_and(|place| place.file == own);
            is_own || self.told_of_register.insert(digests.hash_one(finding))
        };
        judgement.findings.retain(&mut is_new);
        judgement.accepted.retain(|(finding, _)| is_new(finding));
    }

    fn find(&self, dated: &Dated<'_>, which: impl Fn(&Rule) -> bool + Sync) -> Judgement {
        let Dated { agreement, date, spot } = *dated;
        let annexes = plan::annexes(self.annexes, agreement, self.workspace);
        let register = &self.workspace.register;
        let words = &self.told.words;
        let case = Case { register, agreement, annexes: &annexes, date, words, ships };
        let rules = self.rules.par_iter().filter(|rule| which(rule));
        let found = rules.flat_map(|rule| check::check(&case, [*rule])).collect();
        let (open, known) = check::accepted(&case, found);
        let mut own_places = None;
        let mut placed = |found: Found| {
            let place = match found.facts {
                Facts::Register => self.told.register.as_ref().map(|places| places.of(&found.pointer)),
                Facts::Agreement => {
                    own_places.get_or_insert_with(|| spot.source().map(Places::new)).as_ref().map_or_else(
                        || spot.place(&found.pointer),
                        |places| Some(places.as_ref()?.of(&found.pointer)),
                    )
                }
                Facts::Words => None,
            };
            match place {
                Some(place) => found.finding.at(place),
                None => found.finding,
            }
        };
        Judgement {
            findings: open.into_iter().map(&mut placed).collect(),
            accepted: known.into_iter().map(|one| (placed(one.found), one.reason)).collect(),
        }
    }
}

/// Agreements of so many kinds are told apart.
const MOST_ASKED: usize = 64;

impl Common {
    fn of(dated: &Dated<'_>) -> Self {
        let agreement = check::as_rules_about_the_register_know(dated.agreement);
        Self { date: dated.date, agreement }
    }
}
