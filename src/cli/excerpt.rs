//! The lines around a finding, for miette to draw.
//!
//! Only these lines are handed over, cut where they are long: a file of one line of 64 MB is shown as soon as any.

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use crate::finding::Place;

/// A few lines of a file, with the place that is meant.
#[derive(Debug)]
pub(crate) struct Excerpt {
    name: String,
    lines: String,
    first_line: usize,
    line: usize,
    column: usize,
    mark: SourceSpan,
}

/// Characters shown before and after the mark's start, in a line that is longer.
const REACH: usize = 90;

impl Excerpt {
    /// The line of `place` in `text`, the whole file, with the lines before and after.
    pub(crate) fn new(text: &str, place: &Place) -> Option<Self> {
        let (before, rest) = (text.get(..place.span.start)?, text.get(place.span.start..)?);
        let marked = text.get(place.span.clone())?;
        let marked = marked.split('\n').next().unwrap_or_default();
        let (line_before, head) = match before.rsplit_once('\n') {
            Some((above, head)) => (Some(above.rsplit('\n').next().unwrap_or_default()), head),
            None => (None, before),
        };
        let mut following = rest[marked.len()..].splitn(3, '\n');
        let (tail, line_after) = (following.next().unwrap_or_default(), following.next());

        let mut lines = String::new();
        if let Some(line) = line_before {
            lines.push_str(&start(line, 2 * REACH));
            lines.push('\n');
        }
        lines.push_str(&end(head, REACH));
        let mark_start = lines.len();
        let shown = start(marked, REACH);
        lines.push_str(&shown);
        lines.push_str(&start(tail, REACH.saturating_sub(shown.chars().count())));
        if let Some(line) = line_after {
            lines.push('\n');
            lines.push_str(&start(line, 2 * REACH));
        }
        Some(Self {
            name: printable(&place.file),
            lines,
            first_line: place.line - usize::from(line_before.is_some()),
            line: place.line,
            column: place.column,
            mark: (mark_start, shown.len()).into(),
        })
    }

    /// The place that is meant, in the excerpt.
    pub(crate) fn mark(&self) -> SourceSpan {
        self.mark
    }
}

impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        context_lines_before: usize,
        context_lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let contents = if context_lines_before + context_lines_after == 0 {
            let marked = &self.lines.as_bytes()[span.offset()..span.offset() + span.len()];
            (marked, *span, self.line - 1, self.column - 1, 1)
        } else {
            let count = self.lines.lines().count();
            (self.lines.as_bytes(), (0, self.lines.len()).into(), self.first_line - 1, 0, count)
        };
        let (data, span, line, column, line_count) = contents;
        let name = self.name.clone();
        Ok(Box::new(MietteSpanContents::new_named(name, data, span, line, column, line_count)))
    }
}

/// The text without what would steer the terminal.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && !matches!(c, '\n' | '\t') { '\u{FFFD}' } else { c }).collect()
}

fn start(line: &str, most: usize) -> String {
    let line = line.strip_suffix('\r').unwrap_or(line);
    match line.char_indices().nth(most) {
        Some((at, _)) => printable(&line[..at]) + "…",
        None => printable(line),
    }
}

fn end(line: &str, most: usize) -> String {
    match line.char_indices().rev().nth(most) {
        Some((at, c)) => format!("…{}", printable(&line[at + c.len_utf8()..])),
        None => printable(line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(text: &str, span: std::ops::Range<usize>) -> Excerpt {
        Excerpt::new(text, &Place::new("a.json", text, span)).expect("a place in the text")
    }

    fn marked(excerpt: &Excerpt) -> &str {
        &excerpt.lines[excerpt.mark.offset()..excerpt.mark.offset() + excerpt.mark.len()]
    }

    #[test]
    fn the_line_stands_between_its_neighbours() {
        let excerpt = excerpt("one\r\ntwo\r\nthree\r\nfour\r\nfive", 10..15);
        assert_eq!(excerpt.lines, "two\nthree\nfour");
        assert_eq!((marked(&excerpt), excerpt.first_line), ("three", 2));
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark_and_cannot_steer_the_terminal() {
        let text = format!("{}\u{1b}[31mhere{}", "æ".repeat(100_000), "å".repeat(100_000));
        let excerpt = excerpt(&text, 200_005..200_009);
        assert_eq!(marked(&excerpt), "here");
        assert!(excerpt.lines.starts_with('…') && excerpt.lines.ends_with('…'));
        assert!(excerpt.lines.chars().count() < 190 && !excerpt.lines.contains('\u{1b}'));
    }

    #[test]
    fn an_empty_file_has_an_excerpt() {
        assert_eq!(marked(&excerpt("", 0..0)), "");
    }
}
