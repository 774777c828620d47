//! Headers and footers: what stands on each page beside the text, put there when the pages are counted.

use crate::document::{Furniture, Inline, Text};
use crate::render::layout::band::{Artifact, Piece};
use crate::render::layout::memory::Memory;
use crate::render::layout::pages::{Says, Sheet, put};
use crate::render::layout::set::furniture;
use crate::render::shape::Shaper;
use crate::render::style::TextStyle;

/// Adds header and footer to each of the sheets.
pub(super) fn add(words: &Furniture, language: &str, tools: (&Shaper, &Memory), sheets: &mut [Sheet]) {
    let (count, look) = (sheets.len(), tools.0.look());
    for (index, sheet) in sheets.iter_mut().enumerate() {
        let page = sheet.page;
        let mut line = |text: &Text, style: &TextStyle, artifact, baseline: f32, right: bool| {
            let (pieces, width) = furniture(text, style, language, tools, artifact);
            let left = if right { page.width - page.right_margin - width } else { page.left_margin };
            sheet.add(pieces.into_iter().map(|piece: Piece| put(piece, left, baseline)), Says::Words);
        };
        if let Some(draft) = &words.draft {
            let baseline = page.height - page.header_baseline;
            line(&draft.as_str().into(), &look.draft, Artifact::Header, baseline, true);
        }
        line(&words.footer, &look.furniture, Artifact::Footer, page.footer_baseline, false);
        let number = numbered(&words.page_number, index + 1, count);
        line(&number, &look.furniture, Artifact::Footer, page.footer_baseline, true);
    }
}

/// The text with the page's number and the count of pages in their places.
fn numbered(text: &Text, page: usize, pages: usize) -> Text {
    let inline = |inline: &Inline| match inline {
        Inline::PageNumber => Inline::Words(page.to_string()),
        Inline::PageCount => Inline::Words(pages.to_string()),
        other => other.clone(),
    };
    Text(text.0.iter().map(inline).collect())
}
