//! What is said in one place: the body, a cell, a text box, a note. It is paragraphs, one after the other.

use super::fields::Fields;

/// What is said, while it is read.
#[derive(Default)]
pub(super) struct Story {
    /// The fields that are open in it.
    pub(super) fields: Fields,
    /// Where the first link in it leads.
    pub(super) link: Option<String>,
    /// What pictures say, for want of words.
    pub(super) alt: String,
    /// Whether some of the words are struck through.
    pub(super) is_struck: bool,
    /// Whether the mark at the end of the paragraph is deleted, so that the next one goes on with it.
    pub(super) joins: bool,
    /// How many paragraphs there are that are not blank.
    pub(super) said: usize,
    paragraphs: Vec<String>,
    /// The words of the paragraph that is open.
    open: String,
    /// What is said in boxes that hang on it.
    boxes: Vec<String>,
}

impl Story {
    /// Words, unless they stand in a field's code; whether they do not.
    pub(super) fn say(&mut self, words: &str) -> bool {
        let is_said = !self.fields.hide(words);
        if is_said {
            self.open.push_str(words);
        }
        is_said
    }

    /// A paragraph ends.
    pub(super) fn end_paragraph(&mut self) {
        self.fields.hide("\n");
        if !std::mem::take(&mut self.joins) {
            self.said += said(std::slice::from_ref(&self.open));
            self.paragraphs.push(std::mem::take(&mut self.open));
            self.paragraphs.append(&mut self.boxes);
        }
    }

    /// Ends what is said outside paragraphs, and what waits for a next paragraph that does not come.
    pub(super) fn end_loose(&mut self) {
        if !self.open.is_empty() || !self.boxes.is_empty() {
            self.joins = false;
            self.end_paragraph();
        }
    }

    /// Paragraphs that stand here, after what is open.
    pub(super) fn add(&mut self, paragraphs: Vec<String>) {
        self.end_loose();
        self.said += said(&paragraphs);
        self.paragraphs.extend(paragraphs);
    }

    /// Paragraphs that are said at the end of the paragraph that is open.
    pub(super) fn hang(&mut self, paragraphs: Vec<String>) {
        self.said += said(&paragraphs);
        self.boxes.extend(paragraphs);
    }

    /// All that was said, paragraph by paragraph.
    pub(super) fn close(mut self) -> Vec<String> {
        // A code that never ends hides nothing.
        self.open.push_str(std::mem::take(&mut self.fields).left().trim_end());
        self.end_loose();
        self.paragraphs
    }
}

/// How many of these are not blank.
fn said(paragraphs: &[String]) -> usize {
    paragraphs.iter().filter(|text| !text.trim().is_empty()).count()
}
