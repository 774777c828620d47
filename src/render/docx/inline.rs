//! Runs of words, blanks and page numbers → docx-rs.

use docx_rs::{
    NumPages, PageNum, Paragraph, ParagraphChild, ParagraphProperty, Run, RunChild, StructuredDataTag,
};

use super::finish::Additions;
use super::styles::id;
use crate::document::{Fill, Inline, Text};

/// Room for a blank among words: about 90 pt of no-break spaces, underlined by their style.
const BLANK_SPACES: usize = 38;

/// A paragraph in a style.
pub(crate) fn paragraph(style: &str, children: Vec<ParagraphChild>) -> Paragraph {
    // `Paragraph::new` would draw an id from a counter that threads and documents share.
    Paragraph {
        id: String::new(),
        children,
        property: ParagraphProperty::new().style(style),
        has_numbering: false,
    }
}

/// The runs of a text whose blanks stand among words.
pub(crate) fn runs(text: &Text, additions: &mut Additions) -> Vec<ParagraphChild> {
    text.0.iter().map(|inline| run(inline, room(), additions)).collect()
}

/// The runs of a text whose last blank, if it ends in one, reaches to the paragraph's right tab stop.
pub(crate) fn runs_to_edge(text: &Text, additions: &mut Additions) -> Vec<ParagraphChild> {
    let last = text.0.len().saturating_sub(1);
    let blank = |index| if index == last { Run::new().add_tab() } else { room() };
    text.0.iter().enumerate().map(|(index, inline)| run(inline, blank(index), additions)).collect()
}

/// A run of plain words.
pub(crate) fn words(words: &str) -> Run {
    let mut run = Run::new();
    run.children.push(RunChild::Text(docx_rs::Text::new(words.replace(['\t', '\n', '\r'], " "))));
    run
}

fn room() -> Run {
    words(&"\u{A0}".repeat(BLANK_SPACES))
}

fn run(inline: &Inline, blank: Run, additions: &mut Additions) -> ParagraphChild {
    match inline {
        Inline::Words(text) => ParagraphChild::Run(Box::new(words(text))),
        Inline::Fill(fill) => control(fill, blank, additions),
        Inline::PageNumber => ParagraphChild::PageNum(Box::new(PageNum::new())),
        Inline::PageCount => ParagraphChild::NumPages(Box::new(NumPages::new())),
    }
}

fn control(fill: &Fill, blank: Run, additions: &mut Additions) -> ParagraphChild {
    additions.control(fill);
    let control = StructuredDataTag::new().add_run(blank.style(id::PLACEHOLDER));
    ParagraphChild::StructuredDataTag(Box::new(control))
}
