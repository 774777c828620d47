//! The findings of one file, gathered while it is read and placed when it has been.

use std::cell::{OnceCell, RefCell};
use std::ops::Range;

use crate::finding::{Finding, Lines, Place};
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
        self.lines.get_or_init(|| Lines::new(&self.source.text)).line(at)
    }

    /// What was read, if nothing is wrong with it; else all that is wrong, in the order of the file.
    pub(crate) fn into_result<T>(self, read: Option<T>) -> Result<T, Vec<Finding>> {
        let findings = self.placed();
        match read {
            Some(read) if findings.is_empty() => Ok(read),
            _ => Err(findings),
        }
    }

    /// Places are counted once for all, along the text: a huge file with a fault in each line is no trap.
    fn placed(&self) -> Vec<Finding> {
        let mut found = self.found.take();
        found.sort_by_key(|(span, _)| span.start);
        let text = &self.source.text;
        let (mut at, mut line, mut column) = (0, 1, 1);
        found
            .into_iter()
            .map(|(span, finding)| {
                let boundary = |at: usize| text.floor_char_boundary(at.min(text.len()));
                let (start, end) = (boundary(span.start), boundary(span.end.max(span.start)));
                let passed = &text[at..start];
                match passed.rfind('\n') {
                    Some(newline) => {
                        line += passed.matches('\n').count();
                        column = passed[newline + 1..].chars().count() + 1;
                    }
                    None => column += passed.chars().count(),
                }
                at = start;
                finding.at(Place { file: self.source.name.clone(), span: start..end, line, column })
            })
            .collect()
    }
}
