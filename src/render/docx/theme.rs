//! The house style as a theme part: one font and the palette, which styles refer to by slot.

use super::xml::Element;
use crate::render::style::{ACCENT, BAND_GROUND, Colour, DRAFT, HEADER_GROUND, INK, PAPER, QUIET, RULE};

/// The font that the document asks for; where it is missing, one of the same metrics stands in.
pub(crate) const FONT: &str = "Calibri";
/// A free font of the same metrics.
pub(crate) const FONT_SUBSTITUTE: &str = "Carlito";

/// The theme's slots: their names in the theme, in styles, and their colours.
const SLOTS: [(&str, &str, Colour); 12] = [
    ("a:dk1", "text1", INK),
    ("a:lt1", "background1", PAPER),
    ("a:dk2", "text2", ACCENT),
    ("a:lt2", "background2", HEADER_GROUND),
    ("a:accent1", "accent1", ACCENT),
    ("a:accent2", "accent2", QUIET),
    ("a:accent3", "accent3", RULE),
    ("a:accent4", "accent4", DRAFT.colour),
    ("a:accent5", "accent5", BAND_GROUND),
    ("a:accent6", "accent6", QUIET),
    ("a:hlink", "hyperlink", ACCENT),
    ("a:folHlink", "followedHyperlink", QUIET),
];

/// The name by which a style refers to a colour of the palette.
pub(crate) fn slot(colour: Colour) -> Option<&'static str> {
    SLOTS.iter().find(|(_, _, slot)| *slot == colour).map(|(_, name, _)| *name)
}

/// A colour as six hexadecimal digits.
pub(crate) fn hex(Colour(red, green, blue): Colour) -> String {
    format!("{red:02X}{green:02X}{blue:02X}")
}

/// The theme part's root.
pub(crate) fn theme() -> Element {
    let colours = SLOTS.iter().map(|(name, _, colour)| {
        Element::new(name).child(Element::new("a:srgbClr").with("val", &hex(*colour)))
    });
    Element::new("a:theme")
        .with("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
        .with("name", "bilag")
        .child(
            Element::new("a:themeElements")
                .child(Element::new("a:clrScheme").with("name", "bilag").children(colours))
                .child(
                    Element::new("a:fontScheme")
                        .with("name", "bilag")
                        .child(fonts("a:majorFont"))
                        .child(fonts("a:minorFont")),
                )
                .child(formats()),
        )
}

fn fonts(name: &'static str) -> Element {
    let font = |name, typeface| Element::new(name).with("typeface", typeface);
    Element::new(name).child(font("a:latin", FONT)).child(font("a:ea", "")).child(font("a:cs", ""))
}

/// Fills, lines and effects of drawings, three of each as the schema wants; no drawing uses them.
fn formats() -> Element {
    let fill = || Element::new("a:solidFill").child(Element::new("a:schemeClr").with("val", "phClr"));
    let three = |name, each: &dyn Fn() -> Element| Element::new(name).children((0..3).map(|_| each()));
    Element::new("a:fmtScheme")
        .with("name", "bilag")
        .child(three("a:fillStyleLst", &fill))
        .child(three("a:lnStyleLst", &|| Element::new("a:ln").with("w", &6350).child(fill())))
        .child(three("a:effectStyleLst", &|| {
            Element::new("a:effectStyle").child(Element::new("a:effectLst"))
        }))
        .child(three("a:bgFillStyleLst", &fill))
}
