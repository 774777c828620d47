//! Fields (ECMA-376 part 1, 17.16): a code that is not shown, and a result that is.

use std::collections::BTreeSet;

/// The fields that are open, one within the other.
#[derive(Default)]
pub(super) struct Fields {
    /// How many tables of contents are open: fields whose results list headings and their pages.
    contents: usize,
    open: Vec<Field>,
    /// How many of them are in their codes, and how many are in results that count pages.
    codes: usize,
    pages: usize,
    /// The kinds of all fields so far (`REF`).
    pub(super) kinds: BTreeSet<String>,
}

/// What of a field is being read.
enum Field {
    Code(String),
    Result {
        /// Whether it is the number of a page, or of all.
        counts_pages: bool,
        /// Whether it is a table of contents.
        is_contents: bool,
    },
}

/// The field that is a table of contents.
const CONTENTS: &str = "TOC";

/// Fields whose numbers office programs count anew.
const PAGES: [&str; 2] = ["PAGE", "NUMPAGES"];

impl Fields {
    /// A field begins.
    pub(super) fn begin(&mut self) {
        self.open.push(Field::Code(String::new()));
        self.codes += 1;
    }

    /// The code of the innermost field goes on.
    pub(super) fn code(&mut self, more: &str) {
        if let Some(Field::Code(code)) = self.open.last_mut() {
            code.push_str(more);
        }
    }

    /// The result of the innermost field begins.
    pub(super) fn separate(&mut self) {
        if let Some(field @ Field::Code(_)) = self.open.last_mut() {
            let Field::Code(code) =
                std::mem::replace(field, Field::Result { counts_pages: false, is_contents: false })
            else {
                return;
            };
            let kind = code.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
            let is_page = PAGES.contains(&kind.as_str());
            let is_contents = kind == CONTENTS;
            *field = Field::Result { counts_pages: is_page, is_contents };
            self.contents += usize::from(is_contents);
            self.codes -= 1;
            self.pages += usize::from(is_page);
            self.kinds.extend(Some(kind).filter(|kind| !kind.is_empty()));
        }
    }

    /// The innermost field ends, with or without a result.
    pub(super) fn end(&mut self) {
        self.separate();
        if let Some(Field::Result { counts_pages, is_contents }) = self.open.pop() {
            self.pages -= usize::from(counts_pages);
            self.contents -= usize::from(is_contents);
        }
    }

    /// Whether what stands here is listed in a table of contents.
    pub(super) const fn lists(&self) -> bool {
        self.contents > 0
    }

    /// Whether words that stand here are shown and mean something.
    pub(super) fn show(&self, words: &str) -> bool {
        let is_number =
            || words.chars().all(|character| character.is_ascii_digit() || character.is_whitespace());
        self.codes == 0 && !(self.pages > 0 && is_number())
    }
}

#[cfg(test)]
mod tests {
    use super::Fields;

    #[test]
    fn only_pages_numbers_mean_nothing() {
        let mut fields = Fields::default();
        for (code, number, word) in [(" page \\* ARABIC", false, true), ("REF a \\h", true, true)] {
            fields.begin();
            assert!(!fields.show("12") && !fields.show("word"), "a code is not shown");
            fields.code(code);
            fields.separate();
            assert_eq!((fields.show("12"), fields.show("word")), (number, word), "{code}");
            fields.end();
            assert!(fields.show("12"));
        }
        assert_eq!(fields.kinds.into_iter().collect::<Vec<_>>(), ["PAGE", "REF"]);
    }
}
