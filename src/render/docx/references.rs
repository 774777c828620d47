//! References to headings: bookmarks around the headings' words, and the fields that repeat what stands there
//! (ECMA-376 part 1, 17.13.6 and 17.16.5.51).

use docx_rs::{BookmarkEnd, BookmarkStart, FieldCharType, InstrText, ParagraphChild, Run};

use super::inline::words;
use crate::document::{Document, Heading};

/// Word's longest name of a bookmark.
const LONGEST_NAME: usize = 40;

/// The bookmarks of a document.
#[derive(Default)]
pub(crate) struct Bookmarks(Vec<Bookmark>);

struct Bookmark {
    /// The heading's name in the document.
    heading: String,
    /// The bookmark's, which no other has. One that begins with an underscore is not shown in Word's list.
    name: String,
    /// Whether references say the heading's number.
    numbered: bool,
    /// Whether it stands somewhere already.
    set: bool,
}

impl Bookmarks {
    /// One for each name of a heading.
    pub(crate) fn of(document: &Document) -> Self {
        let mut bookmarks: Vec<Bookmark> = Vec::new();
        for heading in document.headings() {
            let Some(name) = &heading.name else { continue };
            if bookmarks.iter().any(|known| known.heading == *name) {
                continue;
            }
            let plain = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' });
            let named = format!("_Ref{}_{}", bookmarks.len() + 1, plain.collect::<String>());
            bookmarks.push(Bookmark {
                heading: name.clone(),
                name: named.chars().take(LONGEST_NAME).collect(),
                numbered: heading.number.is_some(),
                set: false,
            });
        }
        Self(bookmarks)
    }

    /// The runs of a heading within its bookmark, if it has one.
    pub(crate) fn around(&mut self, heading: &Heading, mut runs: Vec<ParagraphChild>) -> Vec<ParagraphChild> {
        let own =
            |bookmark: &&mut Bookmark| !bookmark.set && heading.name.as_ref() == Some(&bookmark.heading);
        if let Some((id, bookmark)) = (1..).zip(&mut self.0).find(|(_, bookmark)| own(bookmark)) {
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
        let Some(bookmark) = self.0.iter().find(|bookmark| bookmark.heading == heading) else {
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
            heading: heading.to_owned(),
            name: format!("_Ref1_{heading}"),
            numbered,
            set: false,
        };
        let bookmarks = Bookmarks(vec![bookmark("a", true), bookmark("b", false)]);
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
