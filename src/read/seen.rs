//! What has been met before in a file, and where.

use std::collections::HashMap;
use std::hash::Hash;

/// Values and the lines where they were first met.
#[derive(Debug)]
pub(crate) struct Seen<T>(HashMap<T, usize>);

impl<T> Default for Seen<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: Eq + Hash + Clone> Seen<T> {
    /// The line where `value` was met before; else it is met now, on `line`.
    pub(crate) fn line_of_first(&mut self, value: &T, line: usize) -> Option<usize> {
        let first = self.0.get(value).copied();
        if first.is_none() {
            self.0.insert(value.clone(), line);
        }
        first
    }
}
