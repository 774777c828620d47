//! How documents look: pages, colours, fonts and the type scale, all that a brand may change.
//!
//! Lengths are in points. Without a brand it is bilag's own house style. Renderers and what they remember are of one look.

use super::contents;
use super::fonts::{Fonts, Weight};
use super::headings;
use super::style::{Colour, Page, TextStyle, mm};
use crate::brand::{Brand, Density, FontFiles, Palette, Sheet, Typeface};
use crate::document::Orientation;

/// How documents look.
#[derive(Debug, Clone)]
pub struct Look {
    sheet: Sheet,
    /// All colours.
    pub(crate) palette: Palette,
    /// What words are set in.
    pub(crate) fonts: Fonts,
    /// The name of the fonts, if they are a brand's own.
    pub(crate) family: Option<String>,
    /// No glyph is wider than this, in ems.
    pub(crate) widest: f32,
    /// The annex's title.
    pub(crate) title: TextStyle,
    /// The line under the title.
    pub(crate) subtitle: TextStyle,
    /// Headings, levels 1 to 4.
    pub(crate) headings: [TextStyle; headings::LEVELS],
    /// Entries of a table of contents, levels 1 to 3.
    pub(crate) contents: [TextStyle; contents::LEVELS],
    /// Running text.
    pub(crate) body: TextStyle,
    /// Points of a list.
    pub(crate) list: TextStyle,
    /// Cells of a table.
    pub(crate) cell: TextStyle,
    /// Cells that name their row.
    pub(crate) heading_cell: TextStyle,
    /// Header cells of a table.
    pub(crate) header_cell: TextStyle,
    /// Name of a party or signatory's company.
    pub(crate) party: TextStyle,
    /// Label of a fact.
    pub(crate) label: TextStyle,
    /// Value of a fact.
    pub(crate) value: TextStyle,
    /// What a signing service looks for, unseen: some services make their field as large as this text, so it is as large
    /// as the longest may be in half a page.
    pub(crate) anchor: TextStyle,
    /// Header and footer.
    pub(crate) furniture: TextStyle,
    /// The word at the head of each page of a draft.
    pub(crate) draft: TextStyle,
    /// From a cell's edge to its text, above and below.
    pub(crate) cell_padding_y: f32,
}

/// From the text to the baselines of header and footer (mm).
const HEADER_ABOVE: f32 = 7.0;
const FOOTER_BELOW: f32 = 8.0;
/// Leading is in steps of this (pt).
const STEP: f32 = 0.25;

impl Default for Look {
    fn default() -> Self {
        Self::scaled(&Brand::default())
    }
}

impl Look {
    /// That of a brand, with the files of its fonts if it has some; nothing where one is no font, or they are missing.
    #[must_use]
    pub fn of(brand: &Brand, files: Option<&FontFiles>) -> Option<Self> {
        let look = Self::scaled(brand);
        match (&brand.fonts, files) {
            (None, _) => Some(look),
            (Some(typeface), Some(files)) => look.in_fonts(typeface, files),
            (Some(_), None) => None,
        }
    }

    /// The page that lies this way.
    pub(crate) fn page(&self, orientation: Orientation) -> Page {
        let (narrow, wide) = self.sheet.size.millimetres();
        let (width, height) = match orientation {
            Orientation::Portrait => (narrow, wide),
            Orientation::Landscape => (wide, narrow),
        };
        let margins = self.sheet.margins;
        let [top, right, bottom, left] =
            [margins.top, margins.right, margins.bottom, margins.left].map(f32::from);
        Page {
            width: mm(width),
            height: mm(height),
            left_margin: mm(left),
            right_margin: mm(right),
            top_margin: mm(top),
            bottom_margin: mm(bottom),
            header_baseline: mm(top - HEADER_ABOVE),
            footer_baseline: mm(bottom - FOOTER_BELOW),
        }
    }

    /// The brand's look in bilag's own fonts.
    fn scaled(brand: &Brand) -> Self {
        let palette = Palette::of(brand.colours);
        let Palette { paper, ink, accent, quiet, warning, .. } = palette;
        let look = Self {
            sheet: brand.page,
            palette,
            fonts: Fonts::default(),
            family: None,
            widest: 1.0,
            title: style(22.0, 27.0, true, accent, 0.0, 2.0),
            subtitle: style(12.0, 16.0, false, quiet, 0.0, 10.0),
            headings: [
                style(14.0, 18.0, true, accent, 18.0, 5.0),
                style(12.0, 16.0, true, accent, 15.0, 4.0),
                style(10.5, 14.0, true, accent, 12.0, 3.0),
                style(10.5, 14.0, true, ink, 10.0, 2.0),
            ],
            contents: [
                style(10.5, 14.5, true, ink, 7.0, 2.0),
                style(10.5, 14.5, false, ink, 0.0, 2.0),
                style(9.5, 13.0, false, ink, 0.0, 1.0),
            ],
            body: style(10.5, 14.5, false, ink, 0.0, 7.0),
            list: style(10.5, 14.5, false, ink, 0.0, 4.0),
            cell: style(9.0, 11.75, false, ink, 0.0, 0.0),
            heading_cell: style(9.0, 11.75, true, ink, 0.0, 0.0),
            header_cell: style(9.0, 11.75, true, accent, 0.0, 0.0),
            party: style(10.5, 14.5, true, ink, 0.0, 3.0),
            label: style(9.5, 14.0, false, quiet, 0.0, 3.0),
            value: style(10.5, 14.0, false, ink, 0.0, 3.0),
            anchor: style(16.0, 20.0, false, paper, 0.0, 0.0),
            furniture: style(8.5, 11.0, false, quiet, 0.0, 0.0),
            draft: style(11.0, 13.0, true, warning, 0.0, 0.0),
            cell_padding_y: 4.0,
        };
        match brand.density {
            Density::Comfortable => look,
            Density::Compact => look.compact(),
        }
    }

    /// The same, close and a little smaller.
    fn compact(self) -> Self {
        let close =
            |of: TextStyle, size, leading, before, after| TextStyle { size, leading, before, after, ..of };
        let [first, second, third, fourth] = self.headings;
        let [top, below, lowest] = self.contents;
        Self {
            title: close(self.title, 20.0, 24.0, 0.0, 1.0),
            subtitle: close(self.subtitle, 11.0, 14.0, 0.0, 8.0),
            headings: [
                close(first, 13.0, 16.0, 13.0, 4.0),
                close(second, 11.0, 14.0, 11.0, 3.0),
                close(third, 10.0, 13.0, 9.0, 2.0),
                close(fourth, 10.0, 13.0, 8.0, 1.5),
            ],
            contents: [
                close(top, 10.0, 13.0, 5.0, 1.5),
                close(below, 10.0, 13.0, 0.0, 1.5),
                close(lowest, 9.0, 12.0, 0.0, 0.5),
            ],
            body: close(self.body, 10.0, 13.0, 0.0, 5.0),
            list: close(self.list, 10.0, 13.0, 0.0, 2.5),
            cell: close(self.cell, 8.5, 10.75, 0.0, 0.0),
            heading_cell: close(self.heading_cell, 8.5, 10.75, 0.0, 0.0),
            header_cell: close(self.header_cell, 8.5, 10.75, 0.0, 0.0),
            party: close(self.party, 10.0, 13.0, 0.0, 2.0),
            label: close(self.label, 9.0, 12.5, 0.0, 2.0),
            value: close(self.value, 10.0, 12.5, 0.0, 2.0),
            furniture: close(self.furniture, 8.0, 10.5, 0.0, 0.0),
            cell_padding_y: 2.75,
            ..self
        }
    }

    /// The same in other fonts, with leading that none of their lines goes beyond: word processors would give it more,
    /// and the PDF would not.
    fn in_fonts(mut self, typeface: &Typeface, files: &FontFiles) -> Option<Self> {
        self.fonts = Fonts::own(&files.regular, &files.bold)?;
        self.family = Some(typeface.family.clone());
        let [regular, bold] = [Weight::Regular, Weight::Bold].map(|weight| self.fonts.face(weight).font());
        self.widest = regular.widest().max(bold.widest()).max(1.0);
        for style in self.styles() {
            let font = if style.bold { bold } else { regular };
            let natural = (style.size * font.natural_leading() / STEP).ceil() * STEP;
            style.leading = style.leading.max(natural);
        }
        Some(self)
    }

    fn styles(&mut self) -> impl Iterator<Item = &mut TextStyle> {
        let rest = [
            &mut self.title,
            &mut self.subtitle,
            &mut self.body,
            &mut self.list,
            &mut self.cell,
            &mut self.heading_cell,
            &mut self.header_cell,
            &mut self.party,
            &mut self.label,
            &mut self.value,
            &mut self.anchor,
            &mut self.furniture,
            &mut self.draft,
        ];
        self.headings.iter_mut().chain(&mut self.contents).chain(rest)
    }
}

const fn style(size: f32, leading: f32, bold: bool, colour: Colour, before: f32, after: f32) -> TextStyle {
    TextStyle { size, leading, bold, colour, before, after }
}
