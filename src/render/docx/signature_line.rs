//! Signature lines: what Word signs at (ECMA-376 part 4, 14.2.2.30, `o:signatureline`).
//!
//! One is a picture in VML, the form that every Word knows. Until it is signed it shows a white pixel, so that the page
//! looks as without; Word then puts the signature's picture in its place.

use docx_rs::{Paragraph, ParagraphChild, Pic, Run};

use super::finish::Additions;
use super::identifier::guid;
use super::inline;
use super::styles::id;
use super::xml::Element;
use crate::document::Field;
use crate::render::style::SIGNATURE_HEIGHT;

/// The id of the relationship to the picture that all signature lines show.
pub(crate) const PICTURE_ID: &str = "signatureLine";

/// A white pixel: a PNG file (ISO/IEC 15948), grey, of one sample of 8 bits.
pub(crate) const PICTURE: [u8; 67] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00,
    0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00,
    0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0xF8, 0x0F, 0x00, 0x01, 0x01, 0x01, 0x00,
    0xB1, 0x38, 0xF6, 0x14, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
];

/// Room above the picture, so that a signature does not touch the facts (pt).
pub(crate) const ROOM_BEFORE: f32 = 4.0;
/// The line that the picture stands in is higher than it by what its font has below the baseline (pt).
pub(crate) const FONT_SIZE: f32 = 2.0;

/// The proportions of Word's own signature line, 192 pt by 96 pt, which what it draws there has when it is signed.
const WIDTH_TO_HEIGHT: f32 = 2.0;

/// A signature line in the making.
#[derive(Debug, Clone)]
pub(crate) struct SignatureLine {
    field: Field,
}

/// The paragraph of a signature line for this field; the finishing pass writes the line itself.
pub(crate) fn paragraph(field: &Field, additions: &mut Additions) -> Paragraph {
    additions.signature_line(SignatureLine { field: field.clone() });
    let stand_in = Pic::new_with_dimensions(Vec::new(), 1, 1).id(PICTURE_ID);
    inline::paragraph(id::SIGNATURE_ROOM, vec![ParagraphChild::Run(Box::new(Run::new().add_image(stand_in)))])
}

impl SignatureLine {
    /// The picture, the first of the document where `number` is 0.
    pub(crate) fn element(&self, number: usize) -> Element {
        let height = SIGNATURE_HEIGHT - ROOM_BEFORE - FONT_SIZE / 4.0;
        let mut line = Element::new("o:signatureline")
            .with("v:ext", "edit")
            .with("id", &guid(&self.field.name))
            .with("provid", "{00000000-0000-0000-0000-000000000000}");
        if let Some(signatory) = &self.field.signatory {
            line = line.with("o:suggestedsigner", signatory);
        }
        if let Some(position) = &self.field.position {
            line = line.with("o:suggestedsigner2", position);
        }
        let shape = Element::new("v:shape")
            .with("id", &format!("_x0000_i{}", 1025 + number))
            .with("type", "#_x0000_t75")
            .with("alt", &self.field.label)
            .with("style", &format!("width:{:.1}pt;height:{height:.1}pt", height * WIDTH_TO_HEIGHT))
            .child(Element::new("v:imagedata").with("r:id", PICTURE_ID).with("o:title", ""))
            .child(lock(&["ungrouping", "rotation", "cropping", "verticies", "text", "grouping"]))
            .child(line.with("issignatureline", "t"));
        Element::new("w:pict").children((number == 0).then(shape_type)).child(shape)
    }
}

/// What the path of a picture's shape is made of.
const FORMULAS: [&str; 12] = [
    "if lineDrawn pixelLineWidth 0",
    "sum @0 1 0",
    "sum 0 0 @1",
    "prod @2 1 2",
    "prod @3 21600 pixelWidth",
    "prod @3 21600 pixelHeight",
    "sum @0 0 1",
    "prod @6 1 2",
    "prod @7 21600 pixelWidth",
    "sum @8 21600 0",
    "prod @7 21600 pixelHeight",
    "sum @10 21600 0",
];

/// The shape of pictures, as Word itself writes it.
fn shape_type() -> Element {
    let path = Element::new("v:path")
        .with("o:extrusionok", "f")
        .with("gradientshapeok", "t")
        .with("o:connecttype", "rect");
    Element::new("v:shapetype")
        .with("id", "_x0000_t75")
        .with("coordsize", "21600,21600")
        .with("o:spt", &75)
        .with("o:preferrelative", "t")
        .with("path", "m@4@5l@4@11@9@11@9@5xe")
        .with("filled", "f")
        .with("stroked", "f")
        .child(Element::new("v:stroke").with("joinstyle", "miter"))
        .child(
            Element::new("v:formulas")
                .children(FORMULAS.map(|formula| Element::new("v:f").with("eqn", formula))),
        )
        .child(path)
        .child(lock(&["aspectratio"]))
}

fn lock(kinds: &[&str]) -> Element {
    kinds.iter().fold(Element::new("o:lock").with("v:ext", "edit"), |lock, kind| lock.with(kind, "t"))
}
