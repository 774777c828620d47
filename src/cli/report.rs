//! Findings for people: what is wrong, where, with the lines around it, and what to do.

use std::borrow::Cow;
use std::fmt;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, Severity, SourceCode, ThemeCharacters,
    ThemeStyles,
};
use serde_json::{Value, json};

use super::excerpt::{Excerpt, printable};
use super::speech::Speech;
use super::stop::Stop;
use crate::check;
use crate::finding::{Argument, Finding, Level};
use crate::locale::shipped_source;
use crate::source::Source;

/// Findings shown with their surroundings; more than that, nobody reads at once.
pub(crate) const MOST_SHOWN: usize = 100;

/// Of what one check finds.
const MOST_SHOWN_OF_A_RULE: usize = 20;

/// How a rule's name is shown.
const BOLD: anstyle::Style = anstyle::Style::new().bold();

/// Width of the text, in characters.
const WIDTH: usize = 100;

/// What stopped a command, with colours.
pub(crate) fn stopped(stop: &Stop, speech: &Speech) -> String {
    let is_judged = stop.findings.iter().all(|finding| check::rule(finding.code.0).is_some());
    if is_judged && !stop.findings.is_empty() {
        let report = judged(&stop.findings, &stop.sources, speech);
        return report + &speech.say("cli-stopped-by-checks", &[]) + "\n";
    }
    let mut report = findings(&stop.findings, &stop.sources, speech);
    if stop.findings.len() > 1 {
        report.push_str(&speech.say("cli-stopped", &[("count", stop.findings.len().into())]));
        report.push('\n');
    }
    report
}

/// Findings, with colours, one after the other.
pub(crate) fn findings(findings: &[Finding], sources: &[Source], speech: &Speech) -> String {
    let mut report = String::new();
    for finding in findings.iter().take(MOST_SHOWN) {
        let described = speech.describe(finding);
        let help = described.help.map(|help| footer("cli-help", &help, speech));
        report.push_str(&shown(finding, &described.message, help, sources));
        report.push('\n');
    }
    if findings.len() > MOST_SHOWN {
        report.push_str(&speech.say("cli-more-findings", &[("count", (findings.len() - MOST_SHOWN).into())]));
        report.push('\n');
    }
    report
}

/// What the checks found, with colours: rule by rule, each with how to mend it and what it rests on.
pub(crate) fn judged(findings: &[Finding], sources: &[Source], speech: &Speech) -> String {
    let mut report = String::new();
    for of_rule in findings.chunk_by(|one, other| one.code == other.code) {
        let code = of_rule[0].code;
        let say = |part: &str| speech.say(&format!("{code}.{part}"), &[]);
        let head = format!("{BOLD}{code}: {} ({}){BOLD:#}", say("title"), of_rule.len());
        let most = of_rule.len().min(MOST_SHOWN_OF_A_RULE);
        let more = [("count", (of_rule.len() - most).into()), ("code", code.0.into())];
        let more = (most < of_rule.len()).then(|| speech.say("cli-check.more", &more));
        let help = footer("cli-help", &say("help"), speech);
        let why = footer("cli-why", &say("why"), speech);
        // Under the last finding, for all of them.
        let footer = more.into_iter().chain([help, why]).collect::<Vec<_>>().join("\n");
        let mut footer = Some(footer);
        report.extend([head.as_str(), "\n\n"]);
        for (at, finding) in of_rule[..most].iter().enumerate() {
            let footer = if at + 1 == most { footer.take() } else { None };
            report.push_str(&shown(finding, &speech.describe(finding).message, footer, sources));
            report.push('\n');
        }
    }
    report
}

/// A finding for machines.
pub(crate) fn as_json(finding: &Finding, speech: &Speech) -> Value {
    let described = speech.describe(finding);
    let place = finding.place.as_ref();
    // What it rests on has a page of its own, where it is a check's.
    let why = check::rule(finding.code.0).map(|rule| speech.say(&format!("{}.why", rule.code), &[]));
    json!({
        "code": finding.code.0,
        "level": finding.level.key(),
        "message": described.message,
        "help": described.help,
        "why": why,
        "file": place.map(|place| &place.file),
        "line": place.map(|place| place.line),
        "column": place.map(|place| place.column),
    })
}

/// What stands under a finding, after the word for what it is.
fn footer(label: &str, text: &str, speech: &Speech) -> String {
    format!("{} {}", speech.say(label, &[]), printable(text))
}

fn shown(finding: &Finding, message: &str, footer: Option<String>, sources: &[Source]) -> String {
    let excerpt = finding.place.as_ref().and_then(|place| {
        let source = sources.iter().find(|source| source.name == place.file).map(Cow::Borrowed);
        Excerpt::new(&source.or_else(|| shipped_source(&place.file).map(Cow::Owned))?.text, place)
    });
    let mut message = printable(message);
    if let (None, Some(place)) = (&excerpt, &finding.place) {
        // A table has no text to show; its columns are known by their names.
        let is_column = |(name, _): &&(&str, Argument)| *name == "column";
        let column = finding.arguments.iter().find(is_column).map(|(_, column)| format!("{column}: "));
        let column = column.unwrap_or_default();
        message = printable(&format!("{}:{}: {column}{message}", place.file, place.line));
    }
    let theme = GraphicalTheme { characters: ThemeCharacters::unicode(), styles: ThemeStyles::ansi() };
    let mut handler = GraphicalReportHandler::new_themed(theme).with_width(WIDTH).with_break_words(false);
    if let Some(footer) = footer {
        handler = handler.with_footer(footer);
    }
    let mut report = String::new();
    let shown = Shown { message, level: finding.level, excerpt };
    // Writing to a string does not fail.
    let _ = handler.render_report(&mut report, &shown);
    report
}

/// A finding as miette wants it.
#[derive(Debug)]
struct Shown {
    message: String,
    level: Level,
    excerpt: Option<Excerpt>,
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Shown {}

impl Diagnostic for Shown {
    fn severity(&self) -> Option<Severity> {
        Some(match self.level {
            Level::Error => Severity::Error,
            Level::Warning => Severity::Warning,
            Level::Note => Severity::Advice,
        })
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.excerpt.as_ref().map(|excerpt| excerpt as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let excerpt = self.excerpt.as_ref()?;
        Some(Box::new(std::iter::once(LabeledSpan::new_with_span(None, excerpt.mark()))))
    }
}
