//! A terminal but for its last columns. A bar fills all the columns there are, and terminals show `^C` where the cursor is:
//! on the next line it would push the bar up, out of reach.

use std::io;

use console::Term;
use indicatif::TermLike;

/// As much as terminals show of a key, and the cursor.
const WIDTH: u16 = 4;

/// A terminal that seems narrower than it is.
#[derive(Debug)]
pub(crate) struct Margin(Term);

impl Margin {
    pub(crate) fn of_stderr() -> Self {
        Self(Term::buffered_stderr())
    }
}

impl TermLike for Margin {
    fn width(&self) -> u16 {
        self.0.size().1.saturating_sub(WIDTH).max(1)
    }

    fn height(&self) -> u16 {
        self.0.size().0
    }

    fn move_cursor_up(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_up(n)
    }

    fn move_cursor_down(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_down(n)
    }

    fn move_cursor_right(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_right(n)
    }

    fn move_cursor_left(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_left(n)
    }

    fn write_line(&self, text: &str) -> io::Result<()> {
        self.0.write_line(text)
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        self.0.write_str(text)
    }

    fn clear_line(&self) -> io::Result<()> {
        self.0.clear_line()
    }

    fn flush(&self) -> io::Result<()> {
        self.0.flush()
    }
}
