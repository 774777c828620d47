//! Why a command stopped.

use super::report::MOST_SHOWN;
use crate::finding::Finding;
use crate::source::Source;

/// How the process ends when it could not do its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Findings or missing translations.
    Findings = 1,
    /// Wrong usage, or a file that cannot be read or written.
    Unusable = 2,
    /// Stopped by its user, as shells say it of SIGINT.
    Interrupted = 130,
}

/// What stopped a command, and the files to show it in.
#[derive(Debug)]
pub(crate) struct Stop {
    pub(crate) exit: Exit,
    pub(crate) findings: Vec<Finding>,
    pub(crate) sources: Vec<Source>,
}

impl Stop {
    pub(crate) fn new(exit: Exit, findings: Vec<Finding>) -> Self {
        Self { exit, findings, sources: Vec::new() }
    }

    /// The same, showing places in these files.
    pub(crate) fn showing(mut self, sources: Vec<Source>) -> Self {
        self.sources = sources;
        self
    }
}

impl Stop {
    /// Adds what another command would have stopped at; the worse of the two decides how the process ends.
    pub(crate) fn add(&mut self, other: Self) {
        if other.exit == Exit::Unusable {
            self.exit = Exit::Unusable;
        }
        let is_shown = self.findings.len() < MOST_SHOWN;
        self.findings.extend(other.findings);
        // What is shown of one is shown once, and no more than can be shown is kept.
        let is_new = |source: &Source| is_shown && self.sources.iter().all(|known| known.name != source.name);
        let new: Vec<Source> = other.sources.into_iter().filter(is_new).collect();
        self.sources.extend(new);
    }
}

impl From<Finding> for Stop {
    fn from(finding: Finding) -> Self {
        vec![finding].into()
    }
}

/// Trouble with the call or with files, unless it is said to be something else.
impl From<Vec<Finding>> for Stop {
    fn from(findings: Vec<Finding>) -> Self {
        Self::new(Exit::Unusable, findings)
    }
}
