//! The house style that PDF and DOCX share: page geometry, type scale and colours.
//!
//! Lengths are in points (pt, 1/72 inch) unless said otherwise.

use crate::document::Orientation;

/// A4, ISO 216: 210 mm × 297 mm.
const A4: (f32, f32) = (mm(210.0), mm(297.0));

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
    /// From the sheet's left and right edges to the text.
    pub(crate) side_margin: f32,
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
    /// The page that lies this way.
    pub(crate) const fn new(orientation: Orientation) -> Self {
        let (width, height) = match orientation {
            Orientation::Portrait => A4,
            Orientation::Landscape => (A4.1, A4.0),
        };
        Self {
            width,
            height,
            side_margin: mm(20.0),
            top_margin: mm(18.0),
            bottom_margin: mm(18.0),
            header_baseline: mm(11.0),
            footer_baseline: mm(10.0),
        }
    }

    /// Width of the text area.
    pub(crate) fn text_width(&self) -> f32 {
        self.width - 2.0 * self.side_margin
    }

    /// Height of the text area.
    pub(crate) fn text_height(&self) -> f32 {
        self.height - self.top_margin - self.bottom_margin
    }
}

/// An sRGB colour, 8 bits a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Colour(pub(crate) u8, pub(crate) u8, pub(crate) u8);

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

/// Ink for running text.
pub(crate) const INK: Colour = Colour(0x1D, 0x23, 0x2B);
/// Ink for titles, headings and table headers: 10.9 to 1 on white.
pub(crate) const ACCENT: Colour = Colour(0x1B, 0x3A, 0x5C);
/// Ink for links. They are addresses, which can be told from other words without it.
pub(crate) const LINK: Colour = ACCENT;
/// Ink for furniture and labels: 5.9 to 1 on white (WCAG 2.1, 1.4.3 asks for 4.5).
pub(crate) const QUIET: Colour = Colour(0x5A, 0x64, 0x70);
/// The page.
pub(crate) const PAPER: Colour = Colour(0xFF, 0xFF, 0xFF);
/// Rules between rows.
pub(crate) const RULE: Colour = Colour(0xC3, 0xCB, 0xD5);
/// Ground of table headers.
pub(crate) const HEADER_GROUND: Colour = Colour(0xE9, 0xEE, 0xF4);
/// Ground of every other row of a table.
pub(crate) const BAND_GROUND: Colour = Colour(0xF6, 0xF8, 0xFB);

const fn style(size: f32, leading: f32, bold: bool, colour: Colour, before: f32, after: f32) -> TextStyle {
    TextStyle { size, leading, bold, colour, before, after }
}

/// The annex's title.
pub(crate) const TITLE: TextStyle = style(22.0, 27.0, true, ACCENT, 0.0, 2.0);
/// The line under the title.
pub(crate) const SUBTITLE: TextStyle = style(12.0, 16.0, false, QUIET, 0.0, 10.0);
/// Headings, levels 1 to 4.
pub(crate) const HEADINGS: [TextStyle; 4] = [
    style(14.0, 18.0, true, ACCENT, 18.0, 5.0),
    style(12.0, 16.0, true, ACCENT, 15.0, 4.0),
    style(10.5, 14.0, true, ACCENT, 12.0, 3.0),
    style(10.5, 14.0, true, INK, 10.0, 2.0),
];
/// Entries of a table of contents, levels 1 to 3.
pub(crate) const CONTENTS: [TextStyle; 3] = [
    style(10.5, 14.5, true, INK, 7.0, 2.0),
    style(10.5, 14.5, false, INK, 0.0, 2.0),
    style(9.5, 13.0, false, INK, 0.0, 1.0),
];
/// Running text.
pub(crate) const BODY: TextStyle = style(10.5, 14.5, false, INK, 0.0, 7.0);
/// Points of a list.
pub(crate) const LIST: TextStyle = style(10.5, 14.5, false, INK, 0.0, 4.0);
/// Cells of a table.
pub(crate) const CELL: TextStyle = style(9.0, 11.75, false, INK, 0.0, 0.0);
/// Header cells of a table.
pub(crate) const HEADER_CELL: TextStyle = style(9.0, 11.75, true, ACCENT, 0.0, 0.0);
/// Name of a party or signatory's company.
pub(crate) const PARTY: TextStyle = style(10.5, 14.5, true, INK, 0.0, 3.0);
/// Label of a fact.
pub(crate) const LABEL: TextStyle = style(9.5, 14.0, false, QUIET, 0.0, 3.0);
/// Value of a fact.
pub(crate) const VALUE: TextStyle = style(10.5, 14.0, false, INK, 0.0, 3.0);
/// What a signing service looks for, unseen: some services make their field as large as this text, so it is as large
/// as the longest may be in half a page.
pub(crate) const ANCHOR: TextStyle = style(16.0, 20.0, false, PAPER, 0.0, 0.0);
/// Header and footer.
pub(crate) const FURNITURE: TextStyle = style(8.5, 11.0, false, QUIET, 0.0, 0.0);
/// The word at the head of each page of a draft.
pub(crate) const DRAFT: TextStyle = style(11.0, 13.0, true, Colour(0xA3, 0x1D, 0x1D), 0.0, 0.0);

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
/// From a cell's edge to its text, above and below.
pub(crate) const CELL_PADDING_Y: f32 = 4.0;
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
