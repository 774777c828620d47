//! What PDF and DOCX share of how a document is set, whatever its look: the shape of a style, and distances.
//!
//! What a brand may change is `look`'s.
//!
//! Lengths are in points (pt, 1/72 inch) unless said otherwise.

pub(crate) use crate::brand::Colour;

/// Millimetres in points.
pub(crate) const fn mm(length: f32) -> f32 {
    length * 72.0 / 25.4
}

/// A page and its margins.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Page {
    /// Width of the sheet as it lies.
    pub(crate) width: f32,
    /// Height of the sheet as it lies.
    pub(crate) height: f32,
    /// From the sheet's left edge to the text.
    pub(crate) left_margin: f32,
    /// From the sheet's right edge to the text.
    pub(crate) right_margin: f32,
    /// From the sheet's top to the text.
    pub(crate) top_margin: f32,
    /// From the sheet's bottom to the text.
    pub(crate) bottom_margin: f32,
    /// From the sheet's top to the baseline of the header.
    pub(crate) header_baseline: f32,
    /// From the sheet's bottom to the baseline of the footer.
    pub(crate) footer_baseline: f32,
}

impl Page {
    /// Width of the text area.
    pub(crate) fn text_width(&self) -> f32 {
        self.width - (self.left_margin + self.right_margin)
    }

    /// Height of the text area.
    pub(crate) fn text_height(&self) -> f32 {
        self.height - self.top_margin - self.bottom_margin
    }
}

/// How one role's text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct TextStyle {
    /// Font size.
    pub(crate) size: f32,
    /// From baseline to baseline.
    pub(crate) leading: f32,
    /// Whether it is set in bold.
    pub(crate) bold: bool,
    /// Its colour.
    pub(crate) colour: Colour,
    /// Space above, except at the head of a page; of it and the space below what stands there, the larger counts.
    pub(crate) before: f32,
    /// Space below.
    pub(crate) after: f32,
}

/// Stands before the points of a list without numbers.
pub(crate) const BULLET: char = '•';
/// From a list's left edge to its text.
pub(crate) const LIST_INDENT: f32 = 18.0;
/// From a heading's left edge to its words, where its number leaves so much room.
pub(crate) const NUMBER_INDENT: f32 = 36.0;
/// Between a heading's number and its words, at least.
pub(crate) const NUMBER_GAP: f32 = 10.0;
/// From the left edge of one level of a table of contents to that of the next.
pub(crate) const CONTENTS_INDENT: f32 = 14.0;
/// Right of the words of a table of contents, where the numbers of pages stand.
pub(crate) const PAGE_ROOM: f32 = 34.0;
/// From a cell's edge to its text, left and right.
pub(crate) const CELL_PADDING_X: f32 = 5.0;
/// Between two parties side by side.
pub(crate) const PARTY_GAP: f32 = 34.0;
/// Width of the labels of facts.
pub(crate) const LABEL_WIDTH: f32 = 112.0;
/// The same where facts take the whole width of the text.
pub(crate) const WIDE_LABEL_WIDTH: f32 = 160.0;
/// Thickness of rules.
pub(crate) const RULE_WIDTH: f32 = 0.6;
/// Room above a signature's line for a hand or a stamp.
pub(crate) const SIGNATURE_HEIGHT: f32 = 60.0;

/// Room for a figure: width and height.
const FIGURE_ROOM: (f32, f32) = (mm(60.0), mm(14.0));
/// Below a figure.
pub(crate) const FIGURE_AFTER: f32 = 12.0;

/// Width and height in points of a figure of so many pixels: as large as its room lets it be, and no coarser than 96
/// pixels an inch.
pub(crate) fn figure_size(width: u32, height: u32) -> (f32, f32) {
    let (width, height) = (width as f32, height as f32);
    let scale = (FIGURE_ROOM.0 / width).min(FIGURE_ROOM.1 / height).min(72.0 / 96.0);
    (width * scale, height * scale)
}

/// Whether parties and signatures stand side by side in a text area this wide (pt), or one under the other.
pub(crate) fn side_by_side(text_width: f32) -> bool {
    text_width >= mm(200.0)
}

/// How much narrower than a text area this wide (pt) running text is set: lines longer than 52 ems, about 110
/// characters, are hard to follow.
pub(crate) fn measure_indent(text_width: f32, style: &TextStyle) -> f32 {
    (text_width - style.size * 52.0).max(0.0)
}
