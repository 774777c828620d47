//! The findings of one file, gathered while it is read and placed when it has been.

use std::cell::{OnceCell, RefCell};
use std::ops::Range;

use crate::finding::{Finding, Lines};
use crate::source::Source;

/// Collects what is wrong with one file.
pub(crate) struct Faults<'a> {
    source: &'a Source,
    found: RefCell<Vec<(Range<usize>, Finding)>>,
    lines: OnceCell<Lines>,
}

impl<'a> Faults<'a> {
    pub(crate) fn new(source: &'a Source) -> Self {
        Self { source, found: RefCell::new(Vec::new()), lines: OnceCell::new() }
    }

    /// Takes down a finding about the bytes of `span`.
    pub(crate) fn add(&self, span: Range<usize>, finding: Finding) {
        self.found.borrow_mut().push((span, finding));
    }

    /// The line, from 1, of the byte at `at`.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.lines().line(at)
    }

    /// What was read, if nothing is wrong with it; else all that is wrong, in the order of the file.
    pub(crate) fn into_result<T>(self, read: Option<T>) -> Result<T, Vec<Finding>> {
        let findings = self.placed();
        match read {
            Some(read) if findings.is_empty() => Ok(read),
            _ => Err(findings),
        }
    }

    fn placed(&self) -> Vec<Finding> {
        let mut found = self.found.take();
        found.sort_by_key(|(span, _)| span.start);
        let place = |span| self.lines().place(&self.source.name, &self.source.text, span);
        found.into_iter().map(|(span, finding)| finding.at(place(span))).collect()
    }

    /// Counted once for all places: a huge file with a fault in each line is no trap.
    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::new(&self.source.text))
    }
}
