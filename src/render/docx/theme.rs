//! The house style as a theme part: one font and the palette, which styles refer to by slot.

use super::xml::Element;
use crate::render::look::Look;
use crate::render::style::Colour;

/// The font that a document asks for where its brand has none; where it is missing, one of the same metrics stands in.
pub(crate) const FONT: &str = "Calibri";
/// A free font of the same metrics.
pub(crate) const FONT_SUBSTITUTE: &str = "Carlito";

/// The theme's slots: their names in the theme, in styles, and their colours.
const fn slots(look: &Look) -> [(&'static str, &'static str, Colour); 12] {
    let palette = &look.palette;
    [
        ("a:dk1", "text1", palette.ink),
        ("a:lt1", "background1", palette.paper),
        ("a:dk2", "text2", palette.accent),
        ("a:lt2", "background2", palette.header_ground),
        ("a:accent1", "accent1", palette.accent),
        ("a:accent2", "accent2", palette.quiet),
        ("a:accent3", "accent3", palette.rule),
        ("a:accent4", "accent4", palette.warning),
        ("a:accent5", "accent5", palette.band_ground),
        ("a:accent6", "accent6", palette.quiet),
        ("a:hlink", "hyperlink", palette.link),
        ("a:folHlink", "followedHyperlink", palette.quiet),
    ]
}

/// The font that a document of this look asks for.
pub(crate) fn font(look: &Look) -> &str {
    look.family.as_deref().unwrap_or(FONT)
}

/// The name by which a style refers to a colour of the palette.
pub(crate) fn slot(colour: Colour, look: &Look) -> Option<&'static str> {
    slots(look).into_iter().find(|(_, _, slot)| *slot == colour).map(|(_, name, _)| name)
}

/// A colour as six hexadecimal digits.
pub(crate) fn hex(Colour(red, green, blue): Colour) -> String {
    format!("{red:02X}{green:02X}{blue:02X}")
}

/// The theme part's root.
pub(crate) fn theme(look: &Look) -> Element {
    let colours = slots(look).into_iter().map(|(name, _, colour)| {
        Element::new(name).child(Element::new("a:srgbClr").with("val", &hex(colour)))
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
                        .child(fonts("a:majorFont", font(look)))
                        .child(fonts("a:minorFont", font(look))),
                )
                .child(formats()),
        )
}

fn fonts(name: &'static str, typeface: &str) -> Element {
    let font = |name, typeface| Element::new(name).with("typeface", typeface);
    Element::new(name).child(font("a:latin", typeface)).child(font("a:ea", "")).child(font("a:cs", ""))
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
