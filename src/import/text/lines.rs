//! Lines of a text with their numbers, ended as any system ends them.

/// The lines of a text, from 1, without what ends them.
pub(super) struct Lines<'a> {
    rest: &'a str,
    number: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text, number: 0 }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let line = &self.rest[..end(self.rest.as_bytes())];
        self.rest = &self.rest[line.len() + ending(&self.rest.as_bytes()[line.len()..])..];
        self.number += 1;
        Some((self.number, line))
    }
}

/// Where the first line ends.
pub(super) fn end(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(bytes.len())
}

/// How many bytes what ends a line has, if it stands first.
pub(super) fn ending(bytes: &[u8]) -> usize {
    match bytes {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

/// How many lines end in this text.
pub(super) fn endings(between: &str) -> usize {
    let bytes = between.as_bytes();
    let is_end =
        |&at: &usize| bytes[at] == b'\n' || (bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
    (0..bytes.len()).filter(is_end).count()
}
