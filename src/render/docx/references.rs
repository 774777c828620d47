//! References to headings: bookmarks around the headings' words, and the fields that repeat what stands there
//! (ECMA-376 part 1, 17.13.6 and 17.16.5.51).

use std::collections::BTreeSet;

use docx_rs::{BookmarkEnd, BookmarkStart, FieldCharType, InstrText, ParagraphChild, Run};

use super::inline::words;
use crate::document::{Document, Heading};

/// Word's longest name of a bookmark.
const LONGEST_NAME: usize = 40;

/// The bookmarks of a document.
#[derive(Default)]
pub(crate) struct Bookmarks {
    all: Vec<Bookmark>,
    /// The ordinal of the next heading, where every heading is asked for: where some are listed.
    next: Option<usize>,
}

struct Bookmark {
    /// Which of the document's headings it stands around.
    ordinal: usize,
    /// The heading's name in the document, if references lead to it.
    heading: Option<String>,
    /// The bookmark's, which no other has. One that begins with an underscore is not shown in Word's list.
    name: String,
    /// Whether references say the heading's number.
    numbered: bool,
    /// Whether it stands somewhere already.
    set: bool,
}

impl Bookmarks {
    /// One for each name of a heading, and one for each other that is `listed` by its ordinal.
    pub(crate) fn of(document: &Document, listed: Option<BTreeSet<usize>>) -> Self {
        let mut all: Vec<Bookmark> = Vec::new();
        for (ordinal, heading) in document.headings().enumerate() {
            let is_known = |name: &&String| all.iter().any(|known| known.heading.as_ref() == Some(*name));
            let named = heading.name.as_ref().filter(|name| !is_known(name));
            let number = all.len() + 1;
            let name = match named {
                Some(name) => {
                    let plain = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' });
                    format!("_Ref{number}_{}", plain.collect::<String>())
                }
                None if listed.as_ref().is_some_and(|listed| listed.contains(&ordinal)) => {
                    format!("_Toc{number}")
                }
                None => continue,
            };
            all.push(Bookmark {
                ordinal,
                heading: named.cloned(),
                name: name.chars().take(LONGEST_NAME).collect(),
                numbered: heading.number.is_some(),
                set: false,
            });
        }
        Self { all, next: listed.map(|_| 0) }
    }

    /// The name of the bookmark around the heading of this ordinal.
    pub(crate) fn name(&self, ordinal: usize) -> Option<&str> {
        let bookmark = self.all.iter().find(|bookmark| bookmark.ordinal == ordinal);
        bookmark.map(|bookmark| bookmark.name.as_str())
    }

    /// The runs of a heading within its bookmark, if it has one.
    pub(crate) fn around(&mut self, heading: &Heading, mut runs: Vec<ParagraphChild>) -> Vec<ParagraphChild> {
        let ordinal = self.next;
        self.next = ordinal.map(|ordinal| ordinal + 1);
        let own = |bookmark: &&mut Bookmark| match ordinal {
            Some(ordinal) => bookmark.ordinal == ordinal,
            None => !bookmark.set && heading.name.is_some() && heading.name == bookmark.heading,
        };
        if let Some((id, bookmark)) = (1..).zip(&mut self.all).find(|(_, bookmark)| own(bookmark)) {
            bookmark.set = true;
            runs.insert(0, ParagraphChild::BookmarkStart(BookmarkStart::new(id, &bookmark.name)));
            runs.push(ParagraphChild::BookmarkEnd(BookmarkEnd::new(id)));
        }
        runs
    }

    /// What refers to the heading of this name: a field with its result, or words alone where there is no such heading.
    ///
    /// `\r` gives the number as the heading shows it, and is what Word itself writes for a heading's number.
    pub(crate) fn reference(&self, heading: &str, result: &str) -> Run {
        let Some(bookmark) = self.all.iter().find(|bookmark| bookmark.heading.as_deref() == Some(heading))
        else {
            return words(result);
        };
        let number = if bookmark.numbered { r"\r " } else { "" };
        let code = format!(r"REF {} {number}\h", bookmark.name);
        let mut field = Run::new()
            .add_field_char(FieldCharType::Begin, false)
            .add_instr_text(InstrText::Unsupported(code))
            .add_field_char(FieldCharType::Separate, false);
        field.children.extend(words(result).children);
        field.add_field_char(FieldCharType::End, false)
    }
}

#[cfg(test)]
mod tests {
    use docx_rs::RunChild;

    use super::*;

    #[test]
    fn a_field_holds_its_result() {
        let bookmark = |heading: &str, numbered| Bookmark {
            ordinal: 0,
            heading: Some(heading.to_owned()),
            name: format!("_Ref1_{heading}"),
            numbered,
            set: false,
        };
        let all = vec![bookmark("a", true), bookmark("b", false)];
        let bookmarks = Bookmarks { all, next: None };
        let code = |heading| {
            bookmarks.reference(heading, "x").children.into_iter().find_map(|child| match child {
                RunChild::InstrText(code) => Some(*code),
                _ => None,
            })
        };
        assert_eq!(code("a"), Some(InstrText::Unsupported(r"REF _Ref1_a \r \h".to_owned())));
        assert_eq!(code("b"), Some(InstrText::Unsupported(r"REF _Ref1_b \h".to_owned())));
        assert_eq!(code("c"), None);
    }
}
