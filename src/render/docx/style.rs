//! One style in the making, and the properties that styles share. Which styles there are is `styles`'.

use super::measure::{half_points, twips};
use super::theme::{hex, slot};
use super::xml::Element;
use crate::render::look::Look;
use crate::render::style::{Colour, TextStyle, measure_indent};

/// A style in the making.
pub(super) struct Style {
    element: Element,
    name: &'static str,
    based_on: Option<&'static str>,
    next: Option<&'static str>,
    custom: bool,
    paragraph: Vec<Element>,
    run: Vec<Element>,
}

impl Style {
    pub(super) fn new(kind: &'static str, id: &'static str, name: &'static str) -> Self {
        let element = Element::new("w:style").with("w:type", kind).with("w:styleId", id);
        Self {
            element,
            name,
            based_on: None,
            next: None,
            custom: false,
            paragraph: Vec::new(),
            run: Vec::new(),
        }
    }

    pub(super) fn paragraph(id: &'static str, name: &'static str, set: &TextStyle, look: &Look) -> Self {
        let spacing = Element::new("w:spacing")
            .with("w:before", &twips(set.before))
            .with("w:after", &twips(set.after))
            .with("w:line", &twips(set.leading))
            .with("w:lineRule", "atLeast");
        let mut style = Self::new("paragraph", id, name).based_on("Normal").set(spacing);
        if set.bold {
            style = style.run(Element::new("w:b")).run(Element::new("w:bCs"));
        }
        style.run(colour("w:color", set.colour, look)).runs(size(set.size))
    }

    pub(super) fn character(id: &'static str, name: &'static str) -> Self {
        Self::new("character", id, name).based_on("DefaultParagraphFont")
    }

    pub(super) fn based_on(mut self, base: &'static str) -> Self {
        self.based_on = Some(base);
        self
    }

    /// The style of the paragraph that Enter makes.
    pub(super) fn then(mut self, next: &'static str) -> Self {
        self.next = Some(next);
        self
    }

    /// Not one of Word's own.
    pub(super) fn custom(mut self) -> Self {
        self.custom = true;
        self
    }

    pub(super) fn keep_next(self) -> Self {
        self.set(Element::new("w:keepNext")).set(Element::new("w:keepLines"))
    }

    /// Set no wider than is easy to read.
    pub(super) fn measured(self, text_width: f32, look: &TextStyle) -> Self {
        match measure_indent(text_width, look) {
            indent if indent > 0.0 => self.set(Element::new("w:ind").with("w:right", &twips(indent))),
            _ => self,
        }
    }

    pub(super) fn hyphenated(self) -> Self {
        self.set(Element::value("w:suppressAutoHyphens", &0))
    }

    pub(super) fn set(mut self, property: Element) -> Self {
        self.paragraph.push(property);
        self
    }

    pub(super) fn run(mut self, property: Element) -> Self {
        self.run.push(property);
        self
    }

    pub(super) fn runs(mut self, properties: impl IntoIterator<Item = Element>) -> Self {
        self.run.extend(properties);
        self
    }
}

impl From<Style> for Element {
    fn from(style: Style) -> Self {
        let mut element = style.element;
        if style.custom {
            element = element.with("w:customStyle", &1);
        }
        element = element
            .child(Self::value("w:name", style.name))
            .children(style.based_on.map(|base| Self::value("w:basedOn", base)))
            .children(style.next.map(|next| Self::value("w:next", next)));
        if style.based_on.is_some() {
            element = element.child(Self::new("w:qFormat"));
        }
        let filled = |name, properties: Vec<Self>| {
            (!properties.is_empty()).then(|| Self::new(name).children(properties))
        };
        element.children(filled("w:pPr", style.paragraph)).children(filled("w:rPr", style.run))
    }
}

pub(super) fn size(points: f32) -> [Element; 2] {
    ["w:sz", "w:szCs"].map(|name| Element::value(name, &half_points(points)))
}

pub(super) fn colour(name: &'static str, colour: Colour, look: &Look) -> Element {
    colour_attribute(Element::new(name), "w:val", "w:themeColor", colour, look)
}

pub(super) fn colour_attribute(
    element: Element,
    value: &str,
    theme: &str,
    colour: Colour,
    look: &Look,
) -> Element {
    let element = element.with(value, &hex(colour));
    match slot(colour, look) {
        Some(slot) => element.with(theme, slot),
        None => element,
    }
}
