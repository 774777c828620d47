//! Findings for people: what is wrong, where, with the lines around it, and what to do.

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
use crate::finding::{Code, Finding, Level};
use crate::locale::shipped_source;
use crate::source::Source;

/// Findings shown with their surroundings; more than that, nobody reads at once.
const MOST_SHOWN: usize = 100;

/// Width of the text, in characters.
const WIDTH: usize = 100;

/// What stopped a command, with colours.
pub(crate) fn stopped(stop: &Stop, speech: &Speech) -> String {
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
        report.push_str(&shown(finding, sources, speech));
        report.push('\n');
    }
    if findings.len() > MOST_SHOWN {
        report.push_str(&speech.say("cli-more-findings", &[("count", (findings.len() - MOST_SHOWN).into())]));
        report.push('\n');
    }
    report
}

/// A finding for machines.
pub(crate) fn as_json(finding: &Finding, speech: &Speech) -> Value {
    let described = speech.describe(finding);
    let place = finding.place.as_ref();
    json!({
        "code": finding.code.0,
        "level": finding.level.key(),
        "message": described.message,
        "help": described.help,
        "file": place.map(|place| &place.file),
        "line": place.map(|place| place.line),
        "column": place.map(|place| place.column),
    })
}

fn shown(finding: &Finding, sources: &[Source], speech: &Speech) -> String {
    let described = speech.describe(finding);
    let excerpt = finding.place.as_ref().and_then(|place| {
        let source = sources.iter().find(|source| source.name == place.file).cloned();
        Excerpt::new(&source.or_else(|| shipped_source(&place.file))?.text, place)
    });
    let mut message = printable(&described.message);
    if let (None, Some(place)) = (&excerpt, &finding.place) {
        message = format!("{}: {message}", printable(&place.file));
    }
    let help = described.help.map(|help| format!("{} {}", speech.say("cli-help", &[]), printable(&help)));
    let theme = GraphicalTheme { characters: ThemeCharacters::unicode(), styles: ThemeStyles::ansi() };
    let mut handler = GraphicalReportHandler::new_themed(theme).with_width(WIDTH).with_break_words(false);
    if let Some(help) = help {
        handler = handler.with_footer(help);
    }
    let mut report = String::new();
    // What `bilag explain` has a page for is shown with its code.
    let code = check::rule(finding.code.0).map(|rule| rule.code);
    let shown = Shown { code, message, level: finding.level, excerpt };
    // Writing to a string does not fail.
    let _ = handler.render_report(&mut report, &shown);
    report
}

/// A finding as miette wants it.
#[derive(Debug)]
struct Shown {
    code: Option<Code>,
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
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.code.map(|code| Box::new(code) as Box<dyn fmt::Display>)
    }

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
