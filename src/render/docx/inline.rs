//! Runs of words, blanks and page numbers → docx-rs.

use docx_rs::{
    Hyperlink, HyperlinkData, NumPages, PageNum, Paragraph, ParagraphChild, ParagraphProperty, Run, RunChild,
    RunProperty, StructuredDataTag,
};

use super::finish::{Additions, foreign};
use super::styles::id;
use crate::document::{Fill, Inline, Text};
use crate::render::text;

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

/// The runs of a text.
pub(crate) fn runs(text: &Text, additions: &mut Additions) -> Vec<ParagraphChild> {
    text.0.iter().map(|inline| run(inline, additions)).collect()
}

/// The words of a text in a character style.
pub(crate) fn styled(text: &Text, style: &str) -> Vec<ParagraphChild> {
    let run = |inline: &Inline| match inline {
        Inline::Foreign { language, words: text } => words(text).style(&foreign(style, language)),
        other => words(&text::words(&Text(vec![other.clone()]))).style(style),
    };
    text.0.iter().map(|inline| ParagraphChild::Run(Box::new(run(inline)))).collect()
}

/// The rule from a blank to the paragraph's right tab stop. It stands beside the control, so that it stays when the
/// control is filled in and is seen where controls are drawn without their formatting.
pub(crate) fn rule() -> ParagraphChild {
    ParagraphChild::Run(Box::new(Run::new().add_tab().style(id::FILL)))
}

/// A run of plain words.
pub(crate) fn words(words: &str) -> Run {
    let mut run = Run::new();
    run.children.push(RunChild::Text(docx_rs::Text::new(words.replace(['\t', '\n', '\r'], " "))));
    run
}

fn run(inline: &Inline, additions: &mut Additions) -> ParagraphChild {
    match inline {
        Inline::Words(text) => ParagraphChild::Run(Box::new(words(text))),
        Inline::Foreign { language, words: text } => {
            ParagraphChild::Run(Box::new(words(text).style(&foreign("", language))))
        }
        Inline::Link { target, words: text, .. } => {
            let rid = additions.link(target);
            let link = HyperlinkData::External { rid, path: String::new() };
            let run = ParagraphChild::Run(Box::new(words(text).style(id::LINK)));
            ParagraphChild::Hyperlink(Hyperlink { link, history: None, children: vec![run] })
        }
        Inline::Reference { target, words } => {
            ParagraphChild::Run(Box::new(additions.bookmarks.reference(target, words)))
        }
        Inline::Fill(fill) => control(fill, additions),
        Inline::PageNumber => ParagraphChild::PageNum(Box::new(PageNum::new())),
        Inline::PageCount => ParagraphChild::NumPages(Box::new(NumPages::new())),
    }
}

fn control(fill: &Fill, additions: &mut Additions) -> ParagraphChild {
    additions.blank(fill);
    let mut control = StructuredDataTag::new().add_run(words(&fill.prompt).style(id::PLACEHOLDER));
    control.property.run_property = RunProperty::new().style(id::FILL);
    ParagraphChild::StructuredDataTag(Box::new(control))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_of_all_kinds_keep_words_apart() {
        let run = words("en\nto\r\ntre\tfire");
        assert_eq!(run.children, [RunChild::Text(docx_rs::Text::new("en to  tre fire"))]);
    }
}
