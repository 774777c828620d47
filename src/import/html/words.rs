//! The words of a cell or paragraph, put together as a browser shows them.

/// Words, as far as they have been read.
#[derive(Debug, Default)]
pub(super) struct Words {
    text: String,
    /// Whether white space came last, which is none at the head and end of a line.
    has_space: bool,
    /// What pictures say, for want of words.
    pub(super) alt: String,
    /// Where the first link leads.
    pub(super) link: Option<String>,
    /// Whether some of them are struck through.
    pub(super) is_struck: bool,
}

impl Words {
    /// Adds words, in which any white space is one space.
    pub(super) fn say(&mut self, words: &str) {
        self.has_space |= words.starts_with(is_space);
        for (at, word) in words.split_ascii_whitespace().enumerate() {
            if (self.has_space || at > 0) && !self.text.is_empty() && !self.text.ends_with('\n') {
                self.text.push(' ');
            }
            self.text.push_str(word);
            self.has_space = false;
        }
        self.has_space |= words.ends_with(is_space);
    }

    /// Adds words as they are written.
    pub(super) fn say_as_written(&mut self, words: &str) {
        self.text.push_str(words);
        self.has_space = false;
    }

    /// Ends a line.
    pub(super) fn end_line(&mut self) {
        self.text.push('\n');
        self.has_space = false;
    }

    /// Ends a paragraph.
    pub(super) fn end_block(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.end_line();
        }
        self.has_space = false;
    }

    /// Takes what has been said, or what pictures say if nothing has.
    pub(super) fn take(&mut self) -> String {
        let text = std::mem::take(&mut self.text);
        let alt = std::mem::take(&mut self.alt);
        self.has_space = false;
        match text.trim() {
            "" => alt.trim().to_owned(),
            said if said.len() == text.len() => text,
            said => said.to_owned(),
        }
    }
}

fn is_space(c: char) -> bool {
    c.is_ascii_whitespace()
}
