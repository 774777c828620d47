//! Words of paragraphs being read, with the white space that is seen (ODF 1.2 part 1, 6.1.2).

/// Words of paragraphs.
#[derive(Debug, Default)]
pub(super) struct Words {
    text: String,
    last: Last,
    has_paragraph: bool,
}

/// What came last.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Last {
    /// A line begins.
    #[default]
    Line,
    /// White space, for which there is one space.
    Space,
    /// What is seen.
    Word,
}

impl Words {
    /// What is seen of them.
    pub(super) fn seen(&self) -> &str {
        if self.last == Last::Space { self.text.strip_suffix(' ').unwrap_or(&self.text) } else { &self.text }
    }

    /// Takes what is seen of them.
    pub(super) fn take(&mut self) -> String {
        self.end();
        std::mem::take(self).text
    }

    /// Begins a paragraph.
    pub(super) fn begin(&mut self) {
        if self.has_paragraph {
            self.end();
            self.text.push('\n');
        }
        (self.has_paragraph, self.last) = (true, Last::Line);
    }

    /// Adds words.
    pub(super) fn add(&mut self, text: &str) {
        for c in text.chars() {
            if !matches!(c, ' ' | '\t' | '\r' | '\n') {
                self.text.push(c);
                self.last = Last::Word;
            } else if self.last == Last::Word {
                self.text.push(' ');
                self.last = Last::Space;
            }
        }
    }

    /// Adds white space that is seen as it is.
    pub(super) fn add_literally(&mut self, space: &str) {
        self.text.push_str(space);
        self.last = if space == "\n" { Last::Line } else { Last::Word };
    }

    fn end(&mut self) {
        self.text.truncate(self.seen().len());
        self.last = Last::Line;
    }
}
