//! What stands on each page beside the text → header and footer parts, and the pages' properties.

use docx_rs::{
    BuildXML, Footer, FooterReference, Header, HeaderReference, PageMargin, PageOrientationType, PageSize,
    ParagraphChild, Run, SectionProperty, Tab, TabValueType,
};

use super::Error;
use super::finish::{Additions, finish};
use super::inline::{paragraph, runs, words};
use super::measure::twips;
use super::package::Package;
use super::styles::id;
use crate::document::{Document, Furniture, Inline, Orientation, Section, Text};
use crate::render::fonts::{Fonts, Weight};
use crate::render::look::Look;
use crate::render::style::Page;

/// From the top of a line of Calibri to its baseline, and from there to its end, in ems.
const ASCENT: f32 = 0.952;
const DESCENT: f32 = 0.269;
/// Between columns, if a lawyer sets some (pt).
const COLUMN_SPACE: f32 = 36.0;

/// The ids by which sections refer to their headers and footers.
pub(crate) struct References {
    header: Option<String>,
    footers: Vec<(Orientation, String)>,
}

/// Adds the header and footer parts that the document's sections need.
pub(crate) fn add(
    document: &Document,
    look: &Look,
    package: &mut Package,
    additions: &mut Additions,
) -> Result<References, Error> {
    let mut references = References { header: None, footers: Vec::new() };
    let furniture = &document.furniture;
    if let Some(draft) = &furniture.draft {
        let run = ParagraphChild::Run(Box::new(words(draft)));
        let header = Header::new().add_paragraph(paragraph(id::DRAFT, vec![run]));
        references.header = Some(package.word("header", "1", finish(&header.build(), additions)?));
    }
    for section in &document.sections {
        let orientation = section.orientation;
        if references.footers.iter().any(|(known, _)| *known == orientation) {
            continue;
        }
        let first = references.footers.first().map(|(first, _)| *first);
        let footer = footer(furniture, orientation, first.unwrap_or(orientation), look, additions);
        let number = (references.footers.len() + 1).to_string();
        let reference = package.word("footer", &number, finish(&footer.build(), additions)?);
        references.footers.push((orientation, reference));
    }
    Ok(references)
}

impl References {
    /// The properties of a section's pages.
    pub(crate) fn section(&self, section: &Section, look: &Look) -> SectionProperty {
        let page = look.page(section.orientation);
        let orientation = match section.orientation {
            Orientation::Portrait => PageOrientationType::Portrait,
            Orientation::Landscape => PageOrientationType::Landscape,
        };
        let (width, height) = (twips(page.width).unsigned_abs(), twips(page.height).unsigned_abs());
        let mut property = SectionProperty::new()
            .page_size(PageSize::new().size(width, height).orient(orientation))
            .page_margin(margins(page, look));
        property.space = usize::try_from(twips(COLUMN_SPACE)).unwrap_or_default();
        property.header_reference = self.header.as_ref().map(|id| HeaderReference::new("default", id));
        property.footer_reference = self
            .footers
            .iter()
            .find(|(orientation, _)| *orientation == section.orientation)
            .map(|(_, id)| FooterReference::new("default", id));
        property
    }
}

/// The left text, and the page's number at the right tab stop: the style's on pages that lie as the first do.
fn footer(
    furniture: &Furniture,
    this: Orientation,
    first: Orientation,
    look: &Look,
    additions: &mut Additions,
) -> Footer {
    let mut children = runs(&unlinked(&furniture.footer), additions);
    children.push(ParagraphChild::Run(Box::new(Run::new().add_tab())));
    children.extend(runs(&unlinked(&furniture.page_number), additions));
    let mut paragraph = paragraph(id::FOOTER, children);
    if this != first {
        let edge =
            |orientation| usize::try_from(twips(look.page(orientation).text_width())).unwrap_or_default();
        paragraph = paragraph
            .add_tab(Tab::new().val(TabValueType::Clear).pos(edge(first)))
            .add_tab(Tab::new().val(TabValueType::Right).pos(edge(this)));
    }
    Footer::new().add_paragraph(paragraph)
}

/// The text without links: relationships and bookmarks are the main document's alone.
fn unlinked(text: &Text) -> Text {
    let inline = |inline: &Inline| match inline {
        Inline::Link { words, .. } | Inline::Reference { words, .. } => Inline::Words(words.clone()),
        other => other.clone(),
    };
    Text(text.0.iter().map(inline).collect())
}

fn margins(page: Page, look: &Look) -> PageMargin {
    let (ascent, _) = reach(look.fonts, Weight::Bold);
    let (_, descent) = reach(look.fonts, Weight::Regular);
    PageMargin {
        top: twips(page.top_margin),
        left: twips(page.left_margin),
        bottom: twips(page.bottom_margin),
        right: twips(page.right_margin),
        header: twips(page.header_baseline - ascent * look.draft.size),
        footer: twips(page.footer_baseline - descent * look.furniture.size),
        gutter: 0,
    }
}

/// From the top of a line to its baseline, and from there to its end, in ems.
fn reach(fonts: Fonts, weight: Weight) -> (f32, f32) {
    if fonts.are_house() {
        return (ASCENT, DESCENT);
    }
    let font = fonts.face(weight).font();
    let ems = |units: i16| f32::from(units) / font.units_per_em();
    (ems(font.face.ascender()), -ems(font.face.descender()))
}
