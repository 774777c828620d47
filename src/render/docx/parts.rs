//! The parts beside the text: settings, fonts and properties.

use super::embedded::Embedded;
use super::finish::RELATIONSHIP_NAMESPACE;
use super::package::relationship_id;
use super::theme::{self, FONT, FONT_SUBSTITUTE};
use super::xml::Element;
use crate::document::Properties;
use crate::render::fonts::Weight;
use crate::render::look::Look;

/// The namespace of word processing (transitional).
pub(crate) const WORD_NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Word 2013 and later: no compatibility mode.
const COMPATIBILITY: [(&str, u8); 5] = [
    ("compatibilityMode", 15),
    ("overrideTableStyleFontSizeAndJustification", 1),
    ("enableOpenTypeFeatures", 1),
    ("doNotFlipMirrorIndents", 1),
    ("differentiateMultirowTableHeaders", 1),
];

/// The settings part's root; `language` as Office names it. Who `protect`s lets blanks be filled in and no more. Where
/// fonts are embedded, whoever saves the file is to keep them so, and whole.
pub(crate) fn settings(language: &str, protect: bool, embeds: bool) -> Element {
    let protection =
        || Element::new("w:documentProtection").with("w:edit", "forms").with("w:enforcement", &1);
    let compatibility = COMPATIBILITY.iter().map(|(name, value)| {
        Element::new("w:compatSetting")
            .with("w:name", name)
            .with("w:uri", "http://schemas.microsoft.com/office/word")
            .with("w:val", value)
    });
    let colours = [
        ("w:bg1", "light1"),
        ("w:t1", "dark1"),
        ("w:bg2", "light2"),
        ("w:t2", "dark2"),
        ("w:accent1", "accent1"),
        ("w:accent2", "accent2"),
        ("w:accent3", "accent3"),
        ("w:accent4", "accent4"),
        ("w:accent5", "accent5"),
        ("w:accent6", "accent6"),
        ("w:hyperlink", "hyperlink"),
        ("w:followedHyperlink", "followedHyperlink"),
    ];
    let mapping = colours
        .iter()
        .fold(Element::new("w:clrSchemeMapping"), |mapping, (slot, colour)| mapping.with(slot, colour));
    Element::new("w:settings")
        .with("xmlns:w", WORD_NAMESPACE)
        .child(Element::new("w:zoom").with("w:percent", &100))
        .children(embeds.then(|| Element::new("w:embedTrueTypeFonts")))
        .children(protect.then(protection))
        .child(Element::value("w:defaultTabStop", &720))
        .child(Element::new("w:autoHyphenation"))
        .child(Element::value("w:consecutiveHyphenLimit", &2))
        .child(Element::value("w:characterSpacingControl", "doNotCompress"))
        .child(Element::new("w:compat").children(compatibility))
        .child(Element::value("w:themeFontLang", language))
        .child(mapping)
}

/// The font table's root, with what of the look's fonts is in the file.
pub(crate) fn font_table(look: &Look, embedded: &[Embedded]) -> Element {
    let mut fonts = Element::new("w:fonts").with("xmlns:w", WORD_NAMESPACE);
    if !embedded.is_empty() {
        fonts = fonts.with("xmlns:r", RELATIONSHIP_NAMESPACE);
    }
    if look.fonts.are_house() { fonts.child(house_font()) } else { fonts.child(own_font(look, embedded)) }
}

fn house_font() -> Element {
    Element::new("w:font")
        .with("w:name", FONT)
        .child(Element::value("w:altName", FONT_SUBSTITUTE))
        .child(Element::value("w:panose1", "020F0502020204030204"))
        .child(Element::value("w:charset", "00"))
        .child(Element::value("w:family", "swiss"))
        .child(Element::value("w:pitch", "variable"))
}

/// What Word chooses another font by, where a brand's is missing (ECMA-376 part 1, 17.8.3).
fn own_font(look: &Look, embedded: &[Embedded]) -> Element {
    let font = look.fonts.face(Weight::Regular).font();
    let panose = font.panose();
    let family = match panose {
        // Latin text with serifs of some kind, and without (PANOSE 2.0, family kind and serif style).
        Some([2, 2..=10, ..]) => "roman",
        Some([2, 11..=15, ..]) => "swiss",
        _ => "auto",
    };
    let digits = |panose: [u8; 10]| {
        let number = panose.iter().fold(0_u128, |number, figure| number << 8 | u128::from(*figure));
        format!("{number:020X}")
    };
    let pitch = if font.face.is_monospaced() { "fixed" } else { "variable" };
    let embedded = (1..).zip(embedded).map(|(number, font)| {
        Element::new(match font.weight {
            Weight::Regular => "w:embedRegular",
            Weight::Bold => "w:embedBold",
        })
        .with("r:id", &relationship_id(number))
        .with("w:fontKey", &font.key)
    });
    Element::new("w:font")
        .with("w:name", theme::font(look))
        .children(panose.map(|panose| Element::value("w:panose1", &digits(panose))))
        .child(Element::value("w:charset", "00"))
        .child(Element::value("w:family", family))
        .child(Element::value("w:pitch", pitch))
        .children(embedded)
}

/// The core properties' root (ECMA-376 part 2, clause 11).
pub(crate) fn core_properties(properties: &Properties, language: &str) -> Element {
    let date = format!("{}T00:00:00Z", properties.date.format("%Y-%m-%d"));
    let moment = |name| Element::new(name).with("xsi:type", "dcterms:W3CDTF").text(&date);
    Element::new("cp:coreProperties")
        .with("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .child(Element::new("dc:title").text(&properties.title))
        .child(Element::new("dc:subject").text(&properties.subject))
        .children(properties.author.iter().map(|author| Element::new("dc:creator").text(author)))
        .children(properties.author.iter().map(|author| Element::new("cp:lastModifiedBy").text(author)))
        .child(moment("dcterms:created"))
        .child(moment("dcterms:modified"))
        .child(Element::new("dc:language").text(language))
}

/// The application properties' root.
pub(crate) fn application_properties() -> Element {
    Element::new("Properties")
        .with("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
        .child(Element::new("Application").text("bilag"))
}
