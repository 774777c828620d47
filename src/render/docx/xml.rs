//! A small XML tree: what the parts of the package are written from, and what the finishing pass reorders.
//!
//! It knows names, attributes and text, and leaves to others what they mean.

use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer, XmlVersion};

/// An element with attributes and either text or children.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    start: BytesStart<'static>,
    text: Option<String>,
    children: Vec<Element>,
}

impl Element {
    /// An empty element with this qualified name.
    pub(crate) fn new(name: &'static str) -> Self {
        Self { start: BytesStart::new(name), text: None, children: Vec::new() }
    }

    /// An empty element of a name that is not known beforehand.
    pub(crate) fn named(name: String) -> Self {
        Self { start: BytesStart::new(name), text: None, children: Vec::new() }
    }

    /// `<name w:val="value"/>`, the format's way to state one value.
    pub(crate) fn value(name: &'static str, value: &(impl ToString + ?Sized)) -> Self {
        Self::new(name).with("w:val", value)
    }

    /// The same element with one more attribute.
    pub(crate) fn with(mut self, name: &str, value: &(impl ToString + ?Sized)) -> Self {
        self.start.push_attribute((name, value.to_string().as_str()));
        self
    }

    /// The same element with one more child.
    pub(crate) fn child(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }

    /// The same element with more children.
    pub(crate) fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }

    /// The same element holding text.
    pub(crate) fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The qualified name.
    pub(crate) fn name(&self) -> &str {
        self.start.name().into_inner()
    }

    /// The value of an attribute, unescaped.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let attribute = self.start.try_get_attribute(name).ok()??;
        Some(attribute.normalized_value(XmlVersion::default()).ok()?.into_owned())
    }

    /// Whether it says nothing: no attribute, text or child.
    pub(crate) fn is_blank(&self) -> bool {
        self.start.attributes_raw().trim().is_empty() && self.text.is_none() && self.children.is_empty()
    }

    /// The children, to reorder or replace.
    pub(crate) fn children_mut(&mut self) -> &mut Vec<Self> {
        &mut self.children
    }

    /// Reads the rest of an element whose start tag was read; its own text and that of its descendants is left out.
    pub(crate) fn read(start: &BytesStart<'_>, reader: &mut Reader<&[u8]>) -> quick_xml::Result<Self> {
        let mut element = Self { start: start.to_owned(), text: None, children: Vec::new() };
        loop {
            match reader.read_event()? {
                Event::Start(child) => element.children.push(Self::read(&child, reader)?),
                Event::Empty(child) => element.children.push(Self::empty(&child)),
                Event::End(_) | Event::Eof => return Ok(element),
                _ => {}
            }
        }
    }

    /// An element that was read as an empty tag.
    pub(crate) fn empty(tag: &BytesStart<'_>) -> Self {
        Self { start: tag.to_owned(), text: None, children: Vec::new() }
    }

    /// Writes it.
    pub(crate) fn write(&self, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
        if self.text.is_none() && self.children.is_empty() {
            return writer.write_event(Event::Empty(self.start.borrow()));
        }
        writer.write_event(Event::Start(self.start.borrow()))?;
        if let Some(text) = &self.text {
            // Quotes may stand in text as they are.
            writer.write_event(Event::Text(BytesText::from_escaped(partial_escape(text.as_str()))))?;
        }
        for child in &self.children {
            child.write(writer)?;
        }
        writer.write_event(Event::End(BytesEnd::new(self.name())))
    }

    /// A whole part with this root.
    pub(crate) fn part(&self) -> std::io::Result<Vec<u8>> {
        let mut writer = Writer::new(Vec::new());
        declare(&mut writer)?;
        self.write(&mut writer)?;
        Ok(writer.into_inner())
    }
}

/// Writes the XML declaration that Office itself writes.
pub(crate) fn declare(writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_and_text_are_escaped() {
        let part = Element::new("a").with("b", "\"<&>'").child(Element::new("c").text("<&>")).part().unwrap();
        let part = String::from_utf8(part).unwrap();
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
                        <a b=\"&quot;&lt;&amp;&gt;&apos;\"><c>&lt;&amp;&gt;</c></a>";
        assert_eq!(part, expected);
    }
}
