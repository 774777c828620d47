//! The finishing pass over what docx-rs wrote: it adds what docx-rs cannot say and mends what it says wrongly.
//!
//! One stream through the part, in which only property elements become trees: they are put in schema order, and
//! those that say nothing are dropped. Ids of docx-rs's process-wide counters do not pass.

use std::collections::{BTreeSet, VecDeque};

use docx_rs::{BuildXML, DocumentChild};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, Writer};

use super::Error;
use super::control::Control;
use super::identifier::digits;
use super::language::with_region;
use super::order;
use super::parts::WORD_NAMESPACE;
use super::references::Bookmarks;
use super::signature_line::SignatureLine;
use super::xml::{Element, declare};
use crate::document::{Figure, Fill, Picture};

pub(crate) const RELATIONSHIP_NAMESPACE: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_NAMESPACE: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
/// Stands between a run's style and its language; no style's id has it.
const LANGUAGE_AFTER: char = '|';

/// What a table is for.
pub(crate) enum TableRole {
    /// Rows of facts under a header row.
    Data {
        /// What it shows.
        caption: String,
        /// Its columns.
        description: String,
        /// Whether the first column names the rows.
        names_rows: bool,
    },
    /// It only sets things side by side.
    Layout,
}

/// What docx-rs cannot say of tables and controls, in the order in which the parts say them.
pub(crate) struct Additions {
    language: String,
    tables: VecDeque<TableRole>,
    controls: VecDeque<Control>,
    blanks: BTreeSet<String>,
    prompts: BTreeSet<String>,
    last_control: u32,
    links: BTreeSet<String>,
    figures: Vec<Figure>,
    named_figures: usize,
    drawings: VecDeque<Drawing>,
    signature_lines: usize,
    written_lines: usize,
    /// What references lead to.
    pub(crate) bookmarks: Bookmarks,
}

/// What a document counts of its controls and signature lines, or a block has of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Counted {
    controls: u32,
    signature_lines: usize,
    /// The facts of blanks that are new, and the prompts.
    blanks: BTreeSet<String>,
    prompts: BTreeSet<String>,
}

/// What the parts draw.
enum Drawing {
    Figure,
    SignatureLine(SignatureLine),
}

impl Additions {
    /// For a document in the language with this BCP 47 tag.
    pub(crate) fn new(language: &str) -> Self {
        Self {
            language: with_region(language),
            tables: VecDeque::new(),
            controls: VecDeque::new(),
            blanks: BTreeSet::new(),
            prompts: BTreeSet::new(),
            last_control: 0,
            links: BTreeSet::new(),
            figures: Vec::new(),
            named_figures: 0,
            drawings: VecDeque::new(),
            signature_lines: 0,
            written_lines: 0,
            bookmarks: Bookmarks::default(),
        }
    }

    /// What is counted so far, but for blanks, which do not matter to those that follow.
    pub(crate) fn counted(&self) -> Counted {
        let (controls, signature_lines) = (self.last_control, self.signature_lines);
        Counted { controls, signature_lines, ..Counted::default() }
    }

    /// Those of a block by itself, which counts on from here.
    pub(crate) fn apart(&self) -> Self {
        Self {
            language: self.language.clone(),
            last_control: self.last_control,
            signature_lines: self.signature_lines,
            written_lines: self.written_lines,
            ..Self::new("")
        }
    }

    /// What was counted from `before` on.
    pub(crate) fn since(self, before: &Self) -> Counted {
        Counted {
            controls: self.last_control - before.last_control,
            signature_lines: self.signature_lines - before.signature_lines,
            blanks: self.blanks,
            prompts: self.prompts,
        }
    }

    /// Counts what a block has that was finished apart.
    pub(crate) fn count(&mut self, counted: &Counted) {
        self.last_control += counted.controls;
        self.signature_lines += counted.signature_lines;
        self.written_lines += counted.signature_lines;
        self.blanks.extend(counted.blanks.iter().cloned());
        self.prompts.extend(counted.prompts.iter().cloned());
    }

    /// Notes the next table.
    pub(crate) fn table(&mut self, role: TableRole) {
        self.tables.push_back(role);
    }

    /// Notes the next control, around words that may not be altered.
    pub(crate) fn fixed(&mut self, label: &str) {
        self.controls.push_back(Control::Fixed(label.to_owned()));
    }

    /// Notes the next control, around a table of contents.
    pub(crate) fn contents(&mut self) {
        self.controls.push_back(Control::Contents);
    }

    /// Notes the next control, a blank.
    pub(crate) fn blank(&mut self, fill: &Fill) {
        self.controls.push_back(Control::Blank(fill.clone()));
        self.blanks.insert(fill.name.clone());
        self.prompts.insert(fill.prompt.clone());
    }

    /// The names of the facts that were noted as controls, which the document's data hold.
    pub(crate) fn blanks(&self) -> &BTreeSet<String> {
        &self.blanks
    }

    /// Takes the last control back.
    pub(crate) fn withdraw(&mut self) {
        self.controls.pop_back();
    }

    /// The prompts of the controls that were noted.
    pub(crate) fn prompts(&self) -> &BTreeSet<String> {
        &self.prompts
    }

    /// Notes the next figure; the id of the relationship to its picture.
    pub(crate) fn figure(&mut self, figure: &Figure) -> String {
        self.figures.push(figure.clone());
        self.drawings.push_back(Drawing::Figure);
        picture_id(self.figures.len() - 1)
    }

    /// Notes the next signature line.
    pub(crate) fn signature_line(&mut self, line: SignatureLine) {
        self.drawings.push_back(Drawing::SignatureLine(line));
        self.signature_lines += 1;
    }

    /// Whether any signature line was noted.
    pub(crate) fn has_signature_lines(&self) -> bool {
        self.signature_lines > 0
    }

    /// The pictures that were noted, with the ids of their relationships.
    pub(crate) fn pictures(&self) -> impl Iterator<Item = (String, &Picture)> {
        self.figures.iter().enumerate().map(|(index, figure)| (picture_id(index), &figure.picture))
    }

    /// Notes a link; the id of the relationship to `target`, which is its own in whatever document it stands.
    pub(crate) fn link(&mut self, target: &str) -> String {
        if !self.links.contains(target) {
            self.links.insert(target.to_owned());
        }
        link_id(target)
    }

    /// The links that were noted, with the ids of their relationships.
    pub(crate) fn links(&self) -> impl Iterator<Item = (String, &str)> {
        self.links.iter().map(|target| (link_id(target), target.as_str()))
    }

    /// The targets of the links that were noted.
    pub(crate) fn into_links(self) -> BTreeSet<String> {
        self.links
    }
}

/// The id of the relationship to `target`.
pub(crate) fn link_id(target: &str) -> String {
    format!("link{}", digits(target))
}

fn picture_id(index: usize) -> String {
    format!("picture{}", index + 1)
}

/// The name of a run's style with the run's language, which docx-rs cannot say by itself.
pub(crate) fn foreign(style: &str, language: &str) -> String {
    format!("{style}{LANGUAGE_AFTER}{}", with_region(language))
}

/// A part as docx-rs wrote it, finished. `additions` were noted for this part alone and are used up.
pub(crate) fn finish(part: &[u8], additions: &mut Additions) -> Result<Vec<u8>, Error> {
    let mut writer = Writer::new(Vec::with_capacity(part.len()));
    declare(&mut writer)?;
    Pass { additions, header_row: false, root: true }.run(part, &mut writer)?;
    Ok(writer.into_inner())
}

/// Blocks of the main document, finished. `additions` were noted for them and are used up.
pub(crate) fn finish_blocks(blocks: &[DocumentChild], additions: &mut Additions) -> Result<Vec<u8>, Error> {
    let mut writer = Writer::new(Vec::new());
    for block in blocks {
        let built = block.build();
        writer.get_mut().reserve(built.len());
        Pass { additions, header_row: false, root: false }.run(&built, &mut writer)?;
    }
    Ok(writer.into_inner())
}

struct Pass<'a> {
    additions: &'a mut Additions,
    /// Whether the next row heads a table of facts.
    header_row: bool,
    /// Whether the next element is the part's root.
    root: bool,
}

impl Pass<'_> {
    fn run(mut self, xml: &[u8], writer: &mut Writer<Vec<u8>>) -> Result<(), Error> {
        let mut reader = Reader::from_reader(xml);
        loop {
            match reader.read_event()? {
                Event::Eof => return Ok(()),
                Event::Decl(_) => {}
                Event::Start(start) if order::of(start.name().into_inner()).is_some() => {
                    self.properties(Element::read(&start, &mut reader)?, writer)?;
                }
                // What docx-rs says of most runs: nothing.
                Event::Empty(tag) if tag.name().into_inner() == "w:rPr" => {}
                Event::Empty(tag) if order::of(tag.name().into_inner()).is_some() => {
                    self.properties(Element::empty(&tag), writer)?;
                }
                Event::Start(start) if start.name().into_inner() == "w:drawing" => {
                    if let Some(line) = self.signature_line() {
                        reader.read_to_end(start.name())?;
                        line.write(writer)?;
                    } else {
                        writer.write_event(Event::Start(start))?;
                    }
                }
                Event::Start(start) => writer.write_event(Event::Start(self.start(start)))?,
                Event::Empty(tag) => writer.write_event(Event::Empty(self.start(tag)))?,
                event => writer.write_event(event)?,
            }
        }
    }

    fn start<'b>(&mut self, mut start: BytesStart<'b>) -> BytesStart<'b> {
        if std::mem::take(&mut self.root) {
            start.clear_attributes();
            start.push_attribute(("xmlns:w", WORD_NAMESPACE));
            start.push_attribute(("xmlns:r", RELATIONSHIP_NAMESPACE));
            if !self.additions.figures.is_empty() {
                start.push_attribute(("xmlns:wp", DRAWING_NAMESPACE));
            }
            if self.additions.has_signature_lines() {
                start.push_attribute(("xmlns:v", "urn:schemas-microsoft-com:vml"));
                start.push_attribute(("xmlns:o", "urn:schemas-microsoft-com:office:office"));
            }
        } else if ["wp:docPr", "pic:cNvPr"].contains(&start.name().into_inner()) {
            self.figure(&mut start);
        } else if start.name().into_inner() == "w:p" {
            start.clear_attributes();
        } else if start.name().into_inner() == "w:gridCol" {
            return without(&start, "w:type");
        }
        start
    }

    /// The next drawing, if it is a signature line.
    fn signature_line(&mut self) -> Option<Element> {
        let Some(Drawing::SignatureLine(line)) = self.additions.drawings.pop_front() else { return None };
        self.additions.written_lines += 1;
        Some(line.element(self.additions.written_lines - 1))
    }

    /// Numbers, names and describes a figure, which docx-rs does not: first the drawing, then the picture in it.
    fn figure(&mut self, start: &mut BytesStart<'_>) {
        if start.name().into_inner() == "wp:docPr" {
            self.additions.named_figures += 1;
        }
        let number = self.additions.named_figures;
        let Some(figure) = self.additions.figures.get(number.saturating_sub(1)) else { return };
        let (number, name) = (number.to_string(), format!("picture{number}.png"));
        start.clear_attributes();
        start.push_attribute(("id", number.as_str()));
        start.push_attribute(("name", name.as_str()));
        start.push_attribute(("descr", figure.alternative.as_str()));
    }

    fn properties(&mut self, mut element: Element, writer: &mut Writer<Vec<u8>>) -> Result<(), Error> {
        match element.name() {
            "w:tblPr" => self.table(element.children_mut()),
            "w:trPr" if std::mem::take(&mut self.header_row) => {
                element.children_mut().push(Element::new("w:tblHeader"));
            }
            "w:sdtPr" => self.control(element.children_mut()),
            "w:rPr" => self::language(element.children_mut()),
            _ => {}
        }
        prune(&mut element);
        order::sort(&mut element);
        if !element.is_blank() {
            element.write(writer)?;
        }
        Ok(())
    }

    fn table(&mut self, properties: &mut Vec<Element>) {
        // docx-rs states the alignment of every table; the style's is meant.
        properties.retain(|property| property.name() != "w:jc");
        let role = self.additions.tables.pop_front();
        let (rows, column) = match &role {
            Some(TableRole::Data { names_rows, .. }) => (true, *names_rows),
            _ => (false, false),
        };
        self.header_row = rows;
        properties.push(look(rows, column));
        if let Some(TableRole::Data { caption, description, .. }) = role {
            properties.push(Element::value("w:tblCaption", &caption));
            properties.push(Element::value("w:tblDescription", &description));
        }
    }

    fn control(&mut self, properties: &mut Vec<Element>) {
        let Some(control) = self.additions.controls.pop_front() else { return };
        self.additions.last_control += 1;
        properties.extend(control.properties(self.additions.last_control, &self.additions.language));
    }
}

/// Takes the language out of the name of a run's style (ECMA-376 part 1, 17.3.2.20).
fn language(properties: &mut Vec<Element>) {
    let named = properties.iter().position(|property| property.name() == "w:rStyle");
    let Some(value) = named.and_then(|at| properties[at].attribute("w:val")) else { return };
    let Some((style, language)) = value.split_once(LANGUAGE_AFTER) else { return };
    properties.retain(|property| property.name() != "w:rStyle");
    properties.extend((!style.is_empty()).then(|| Element::value("w:rStyle", style)));
    properties.push(Element::value("w:lang", language));
}

/// Which parts of the table's style apply (ECMA-376 part 1, 17.4.55).
fn look(first_row: bool, first_column: bool) -> Element {
    const FIRST_ROW: u16 = 0x0020;
    const FIRST_COLUMN: u16 = 0x0080;
    const NO_VERTICAL_BANDS: u16 = 0x0400;
    let bit = |on: bool, bit: u16| if on { bit } else { 0 };
    let bits = bit(first_row, FIRST_ROW) | bit(first_column, FIRST_COLUMN) | NO_VERTICAL_BANDS;
    Element::value("w:tblLook", &format!("{bits:04X}"))
        .with("w:firstRow", &u8::from(first_row))
        .with("w:lastRow", &0)
        .with("w:firstColumn", &u8::from(first_column))
        .with("w:lastColumn", &0)
        .with("w:noHBand", &0)
        .with("w:noVBand", &1)
}

/// The tag without an attribute that the schema does not know there.
fn without(tag: &BytesStart<'_>, attribute: &str) -> BytesStart<'static> {
    let mut kept = BytesStart::new(tag.name().into_inner().to_owned());
    kept.extend_attributes(tag.attributes().flatten().filter(|known| known.key.into_inner() != attribute));
    kept
}

/// Drops the children that say nothing and may be left out.
fn prune(element: &mut Element) {
    element.children_mut().iter_mut().for_each(prune);
    element.children_mut().retain(|child| {
        let optional = order::of(child.name()).is_some() || child.name() == "w:tblBorders";
        !(optional && child.is_blank())
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finished(part: &str, additions: &mut Additions) -> String {
        let text = String::from_utf8(finish(part.as_bytes(), additions).unwrap()).unwrap();
        text.split_once("?>").unwrap().1.replace(&format!(" xmlns:w=\"{WORD_NAMESPACE}\""), "")
    }

    #[test]
    fn properties_are_put_in_order_and_empty_ones_dropped() {
        let part = "<x><w:p w14:paraId=\"7\"><w:pPr><w:rPr /><w:jc w:val=\"a\"/><w:keepNext/><w:pStyle w:val=\"b\"/>\
                    </w:pPr><w:r><w:rPr /><w:t>&lt;c&gt;</w:t></w:r></w:p></x>";
        let expected = format!(
            "<x xmlns:r=\"{RELATIONSHIP_NAMESPACE}\"><w:p><w:pPr><w:pStyle w:val=\"b\"/><w:keepNext/>\
             <w:jc w:val=\"a\"/></w:pPr><w:r><w:t>&lt;c&gt;</w:t></w:r></w:p></x>"
        );
        assert_eq!(finished(part, &mut Additions::new("nb")), expected);
    }
}
