//! What a build is to make: every agreement with its annexes, languages and date.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::agreements::{Spot, folder_name};
use super::codes;
use super::command::BuildOptions;
use crate::finding::Finding;
use crate::nearest::nearest;
use crate::read::{self, Workspace};
use crate::register::{Agreement, Format};
use crate::template::{COMBINED, Template};

/// One annex of one agreement in one language, in one or more formats.
#[derive(Debug)]
pub(crate) struct Job<'a> {
    pub(crate) agreement: &'a Agreement,
    pub(crate) template: Cow<'a, Template>,
    pub(crate) locale: String,
    pub(crate) formats: Vec<Format>,
    pub(crate) date: NaiveDate,
    /// The output's path, without the ending.
    pub(crate) stem: PathBuf,
}

/// Where neither the call nor the agreement says which annexes it wants.
const USUAL_ANNEX: &str = "sub-processors";

/// Where neither the call, the agreement nor the workspace's words say which languages are wanted.
const USUAL_LOCALES: [&str; 2] = ["nb", "da"];

/// Where neither the call nor the agreement says which formats it wants.
const USUAL_FORMATS: [Format; 2] = [Format::Pdf, Format::Docx];

/// What a call asks for that the workspace does not have.
///
/// # Errors
///
/// Annexes that there are not.
pub(crate) fn known(options: &BuildOptions, workspace: &Workspace) -> Result<(), Vec<Finding>> {
    let unknown = options.annexes.iter().filter(|annex| workspace.template(annex).is_none());
    let findings: Vec<Finding> = unknown.map(|annex| unknown_annex(annex, workspace)).collect();
    if findings.is_empty() { Ok(()) } else { Err(findings) }
}

/// The jobs of an agreement: annex by annex, language by language.
///
/// # Errors
///
/// A set of annexes as one of those that are to stand in a set.
pub(crate) fn jobs<'a>(
    options: &BuildOptions,
    workspace: &'a Workspace,
    agreement: &'a Agreement,
    date: NaiveDate,
) -> Result<Vec<Job<'a>>, Finding> {
    let locales =
        first_not_empty([&options.locales, &agreement.locales], || usual_locales(options, workspace));
    let formats = first_not_empty([&options.formats, &agreement.formats], || USUAL_FORMATS.to_vec());
    let annexes = annexes(&options.annexes, agreement, workspace);
    let mut templates: Vec<Cow<'a, Template>> = annexes.iter().copied().map(Cow::Borrowed).collect();
    let are_combined = annexes.iter().all(|template| template.id == COMBINED);
    if (options.combine || agreement.combine) && !are_combined {
        if annexes.iter().any(|template| template.id == COMBINED) {
            return Err(Finding::error(codes::COMBINED_ANNEX).with("value", COMBINED));
        }
        templates = vec![Cow::Owned(workspace.set.combining(&annexes))];
    }
    let folder = options.out.join(folder_name(&agreement.id));
    let jobs = templates.into_iter().flat_map(|template| {
        let job = |locale: &String| {
            let stem = folder.join(format!("{}.{locale}", template.id));
            let (template, locale, formats) = (template.clone(), locale.clone(), formats.clone());
            Job { agreement, template, locale, formats, date, stem }
        };
        locales.iter().map(job).collect::<Vec<_>>()
    });
    Ok(jobs.collect())
}

/// The annexes to make of an agreement: those that the call asks for, else its own.
pub(crate) fn annexes<'a>(
    asked: &[String],
    agreement: &Agreement,
    workspace: &'a Workspace,
) -> Vec<&'a Template> {
    let annexes = [asked, &agreement.annexes].into_iter().find(|annexes| !annexes.is_empty());
    let usual = [USUAL_ANNEX.to_owned()];
    annexes.unwrap_or(&usual).iter().filter_map(|annex| workspace.template(annex)).collect()
}

/// The agreements of a workspace, or else a blank one.
pub(crate) fn agreements(workspace: &Workspace) -> Vec<Agreement> {
    match workspace.agreements.as_slice() {
        [] => vec![blank(workspace)],
        agreements => agreements.to_vec(),
    }
}

/// What annexes are made of where there are no agreements: a blank one that bears the register's id.
pub(crate) fn blank(workspace: &Workspace) -> Agreement {
    Agreement { id: workspace.register.id.clone(), ..Agreement::default() }
}

/// A finding about a language that an agreement asks for, at the place where it does.
pub(crate) fn placed(
    finding: Finding,
    options: &BuildOptions,
    agreement: &Agreement,
    spot: &Spot<'_>,
) -> Finding {
    let locale = finding.arguments.iter().find(|(name, _)| *name == "locale").map(|(_, tag)| tag.to_string());
    let (None, Some(locale), true) = (&finding.place, locale, options.locales.is_empty()) else {
        return finding;
    };
    let index = agreement.locales.iter().position(|asked| *asked == locale);
    let place = index.and_then(|index| spot.place(&format!("/locales/{index}")));
    match place {
        Some(place) => finding.at(place),
        None => finding,
    }
}

impl Job<'_> {
    /// The output's path in a format.
    pub(crate) fn path(&self, format: Format) -> PathBuf {
        PathBuf::from(format!("{}.{}", self.stem.display(), format.code()))
    }

    /// The folder that the output goes to.
    pub(crate) fn folder(&self) -> &Path {
        self.stem.parent().unwrap_or(Path::new(""))
    }
}

/// The day that `--date` gives, if it is there.
///
/// # Errors
///
/// What is no date.
pub(crate) fn date_option(text: Option<&str>) -> Result<Option<NaiveDate>, Finding> {
    let Some(text) = text else { return Ok(None) };
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| text.len() == 10);
    date.map(Some).ok_or_else(|| Finding::error(codes::DATE_OPTION).with("value", text))
}

/// The day whose law counts: the one that `--date` gives, else the agreement's own, else the register's newest.
///
/// # Errors
///
/// Where there is none.
pub(crate) fn day(
    agreement: &Agreement,
    given: Option<NaiveDate>,
    workspace: &Workspace,
) -> Result<NaiveDate, Finding> {
    let day = given.or(agreement.date).or_else(|| workspace.register.newest_update());
    day.ok_or_else(|| Finding::error(codes::NO_DATE))
}

fn unknown_annex(annex: &str, workspace: &Workspace) -> Finding {
    let known = workspace.templates.iter().map(|template| template.id.as_str()).collect::<Vec<_>>();
    Finding::error(read::codes::UNKNOWN_ANNEX)
        .with("value", annex)
        .with("nearest", nearest(annex, known.iter().copied()).unwrap_or("none"))
        .with("known", known.join(", "))
}

fn usual_locales(options: &BuildOptions, workspace: &Workspace) -> Vec<String> {
    let own = if options.workspace.is_some() { workspace.locale_tags() } else { Vec::new() };
    first_not_empty([&own], || USUAL_LOCALES.map(str::to_owned).to_vec())
}

fn first_not_empty<T: Clone, const N: usize>(
    candidates: [&Vec<T>; N],
    otherwise: impl FnOnce() -> Vec<T>,
) -> Vec<T> {
    candidates.into_iter().find(|list| !list.is_empty()).cloned().unwrap_or_else(otherwise)
}
