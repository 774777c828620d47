//! A part that bears words (the main document, its notes) → what it says, in one pass.
//!
//! An element that is not known here is looked into, so that no words are passed over. What is made of words, cells and
//! rows is `frames`'s.

use super::frames::{Frames, Mark};
use super::said::{Note, Said};
use super::table::{Line, Vertical};
use super::{link, symbols};
use crate::opc::{Fault, Node, Relations, Tag, Target, Xml, target};

/// What parts lines of XML.
const BREAKS: [char; 3] = ['\n', '\r', '\t'];

/// Times that a part may refer to notes.
const MOST_NOTES: usize = 100_000;

/// Reads a part with its relations; nothing if its root is not this one.
pub(super) fn read(text: &str, root: &str, relations: &Relations) -> Result<Option<Said>, Fault> {
    let mut xml = Xml::new(text);
    if xml.root()?.0.name != root {
        return Ok(None);
    }
    let open = vec![Role::Holder];
    let mut pass = Pass { xml, relations, open, choices: Vec::new(), frames: Frames::new() };
    while let Some(node) = pass.xml.next()? {
        match node {
            Node::Start(tag) => {
                let role = pass.start(&tag)?;
                pass.open.push(role);
            }
            Node::Text(text) => pass.text(text)?,
            Node::End => pass.end()?,
        }
    }
    Ok(Some(pass.frames.close()))
}

/// What an open element is.
enum Role {
    /// It holds others.
    Holder,
    /// Nothing in it is said.
    Aside,
    /// Its text is words.
    Words,
    /// Its text is a field's code.
    Code,
    /// A field whose code is an attribute.
    Field,
    /// What a field to fill in may be.
    Form,
    Paragraph,
    /// A run, and whether that in which it stands is struck through.
    Run(bool),
    Table,
    Row(Mark),
    Cell(Mark),
    /// A text box.
    Box,
    /// A note of this id.
    Note(String),
    /// Properties, in which names mean something else.
    Properties(Of),
    /// Several ways to say one thing.
    Choices,
}

/// What has properties that are read.
#[derive(Clone, Copy)]
enum Of {
    Paragraph,
    /// The mark at the end of a paragraph.
    Mark,
    Run,
    Table,
    Row,
    Cell,
}

struct Pass<'a> {
    xml: Xml<'a>,
    relations: &'a Relations,
    open: Vec<Role>,
    /// How much was said before the choices that are open.
    choices: Vec<usize>,
    frames: Frames,
}

impl Pass<'_> {
    fn start(&mut self, tag: &Tag<'_>) -> Result<Role, Fault> {
        match self.open.last() {
            Some(Role::Aside) => return Ok(Role::Aside),
            Some(Role::Properties(of)) => return self.property(*of, tag),
            Some(Role::Form) => {
                self.frames.story().fields.form(&self.xml, tag)?;
                return Ok(Role::Form);
            }
            _ => {}
        }
        Ok(match tag.name.as_str() {
            "w:p" | "a:p" => Role::Paragraph,
            "w:r" | "a:r" | "m:r" => Role::Run(std::mem::take(&mut self.frames.is_struck)),
            "w:rPr" if matches!(self.open.last(), Some(Role::Run(_))) => Role::Properties(Of::Run),
            "a:rPr" => {
                let strike = self.xml.attribute(tag, "strike")?;
                self.frames.is_struck |= strike.is_some_and(|strike| strike != "noStrike");
                Role::Holder
            }
            ":docPr" => {
                let alt = self.xml.attribute(tag, "descr")?.unwrap_or_default();
                self.frames.describe(&alt)?;
                Role::Holder
            }
            "w:tab" | "w:ptab" => self.say("\t")?,
            "w:br" | "w:cr" | "a:br" => self.say("\n")?,
            "w:noBreakHyphen" => self.say("\u{2011}")?,
            "w:sym" => self.symbol(tag)?,
            "w:tbl" => {
                self.frames.begin_table();
                Role::Table
            }
            "w:tr" if self.frames.table().is_some() => Role::Row(self.frames.begin_row()),
            "w:tc" if self.frames.is_row() => Role::Cell(self.frames.begin_cell()),
            "w:txbxContent" | "a:txBody" => {
                self.frames.begin_story();
                Role::Box
            }
            "w:footnote" | "w:endnote" => self.note(tag)?,
            "w:pPr" => Role::Properties(Of::Paragraph),
            "w:tblPr" => Role::Properties(Of::Table),
            "w:trPr" => Role::Properties(Of::Row),
            "w:tcPr" => Role::Properties(Of::Cell),
            "w:del" | "w:moveFrom" => self.changed(Role::Aside),
            "w:ins" | "w:moveTo" => self.changed(Role::Holder),
            "w:hyperlink" | "a:hlinkClick" => self.link(tag)?,
            "w:fldSimple" => {
                let code = self.xml.attribute(tag, "w:instr")?.unwrap_or_default();
                let fields = &mut self.frames.story().fields;
                fields.begin()?;
                fields.code(&code);
                self.separate();
                Role::Field
            }
            "w:fldChar" => self.field(tag)?,
            "w:instrText" => Role::Code,
            "w:ffData" => Role::Form,
            "w:footnoteReference" => self.ask(Note::Foot, tag)?,
            "w:endnoteReference" => self.ask(Note::End, tag)?,
            "mc:AlternateContent" => {
                self.choices.push(self.frames.words);
                Role::Choices
            }
            "mc:Choice" | "mc:Fallback" if self.is_said() => Role::Aside,
            "v:textpath" => {
                let words = self.xml.attribute(tag, "string")?.unwrap_or_default();
                self.say(&words)?
            }
            "w:altChunk" | "w:subDoc" | "o:OLEObject" => {
                self.frames.said.unread += 1;
                Role::Aside
            }
            "a:graphicData" => {
                let kind = self.xml.attribute(tag, "uri")?.unwrap_or_default();
                let is_elsewhere = ["chart", "chartex", "diagram"].iter().any(|it| kind.ends_with(it));
                self.frames.said.unread += usize::from(is_elsewhere);
                Role::Holder
            }
            "w:rPr" | "w:tblPrEx" | "w:tblGrid" | "w:sectPr" | "w:sdtPr" | "w:sdtEndPr" | "w:customXmlPr"
            | "w:smartTagPr" => Role::Aside,
            _ if tag.local() == "t" => Role::Words,
            _ => Role::Holder,
        })
    }

    fn text(&mut self, mut text: String) -> Result<(), Fault> {
        match self.open.last() {
            Some(Role::Words) => {
                // The end of a line of XML is none of the words'.
                if text.contains(BREAKS) {
                    text = text.replace(BREAKS, " ");
                }
                text.retain(|character| character != '\u{AD}');
                self.frames.say(&text)?;
            }
            Some(Role::Code) => self.frames.story().fields.code(&text),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), Fault> {
        match self.open.pop() {
            Some(Role::Paragraph) => self.frames.story().end_paragraph(),
            Some(Role::Run(is_struck)) => self.frames.is_struck = is_struck,
            Some(Role::Field) => self.end_field()?,
            Some(Role::Choices) => _ = self.choices.pop(),
            Some(Role::Table) => self.frames.end_table()?,
            Some(Role::Row(mark)) => self.frames.end_row(mark),
            Some(Role::Cell(mark)) => self.frames.end_cell(mark)?,
            Some(Role::Box) => self.frames.end_box(),
            Some(Role::Note(id)) => self.frames.end_note(id),
            _ => {}
        }
        Ok(())
    }

    /// Says what an element stands for.
    fn say(&mut self, words: &str) -> Result<Role, Fault> {
        self.frames.say(words)?;
        Ok(Role::Aside)
    }

    fn symbol(&mut self, tag: &Tag<'_>) -> Result<Role, Fault> {
        let value = |name: &str| self.xml.attribute(tag, name).map(Option::unwrap_or_default);
        let character = symbols::character(&value("w:font")?, &value("w:char")?);
        character.map_or(Ok(Role::Aside), |character| self.say(character.encode_utf8(&mut [0; 4])))
    }

    /// Whether one of the choices that are open has said something: the others are for programs that know less.
    fn is_said(&self) -> bool {
        self.choices.last().is_some_and(|before| *before < self.frames.words)
    }

    fn note(&mut self, tag: &Tag<'_>) -> Result<Role, Fault> {
        // Lines between the text and its notes are notes of other types.
        if self.xml.attribute(tag, "w:type")?.is_some_and(|kind| kind != "normal") {
            return Ok(Role::Aside);
        }
        self.frames.begin_story();
        Ok(Role::Note(self.xml.attribute(tag, "w:id")?.unwrap_or_default()))
    }

    fn ask(&mut self, kind: Note, tag: &Tag<'_>) -> Result<Role, Fault> {
        let id = self.xml.attribute(tag, "w:id")?.unwrap_or_default();
        self.frames.said.asked.push((kind, id));
        if self.frames.said.asked.len() > MOST_NOTES { Err(Fault::TooLarge) } else { Ok(Role::Aside) }
    }

    fn changed(&mut self, role: Role) -> Role {
        self.frames.said.changes += 1;
        role
    }

    /// What properties say of words, cells and changes. What they were before a change is aside.
    fn property(&mut self, of: Of, tag: &Tag<'_>) -> Result<Role, Fault> {
        let name = tag.name.as_str();
        match (of, name) {
            (Of::Paragraph, "w:rPr") => return Ok(Role::Properties(Of::Mark)),
            (Of::Paragraph, _) => return Ok(Role::Aside),
            (Of::Mark, "w:del" | "w:moveFrom") => self.frames.story().joins = true,
            (Of::Table, "w:tblCaption") => {
                let name = self.xml.attribute(tag, "w:val")?.unwrap_or_default();
                if let Some(table) = self.frames.table() {
                    table.name = name;
                }
            }
            (Of::Run, _) => {
                if matches!(name, "w:strike" | "w:dstrike" | "w:vanish") {
                    let value = self.xml.attribute(tag, "w:val")?;
                    self.frames.is_struck |= is_on(value.as_deref());
                }
                return Ok(Role::Aside);
            }
            (Of::Row | Of::Cell, _) => {
                let value = self.xml.attribute(tag, "w:val")?;
                let tracked = self.xml.attribute(tag, "w:vMerge")?;
                if let Some(line) = self.frames.row() {
                    let is_row = matches!(of, Of::Row);
                    shape(line, is_row, name, value.or(tracked).as_deref());
                }
            }
            _ => {}
        }
        Ok(match name {
            "w:ins" | "w:del" | "w:moveTo" | "w:moveFrom" | "w:cellIns" | "w:cellDel" | "w:cellMerge" => {
                self.changed(Role::Aside)
            }
            _ => Role::Aside,
        })
    }

    fn link(&mut self, tag: &Tag<'_>) -> Result<Role, Fault> {
        if self.frames.story().link.is_none()
            && let Some(id) = self.xml.attribute(tag, "r:id")?
            && let Some(Target::Outside(target)) = target(self.relations, &id)
        {
            let place = self.xml.attribute(tag, "w:anchor")?.unwrap_or_default();
            self.frames.lead(link::known(target, &place));
        }
        Ok(Role::Holder)
    }

    fn field(&mut self, tag: &Tag<'_>) -> Result<Role, Fault> {
        match self.xml.attribute(tag, "w:fldCharType")?.as_deref() {
            Some("begin") => self.frames.story().fields.begin()?,
            Some("separate") => self.separate(),
            Some("end") => self.end_field()?,
            _ => {}
        }
        Ok(Role::Holder)
    }

    fn separate(&mut self) {
        let words = self.frames.words;
        let target = self.frames.story().fields.separate(words);
        self.frames.lead(target);
    }

    fn end_field(&mut self) -> Result<(), Fault> {
        let words = self.frames.words;
        let shown = self.frames.story().fields.end(words);
        shown.map_or(Ok(()), |shown| self.frames.say(&shown))
    }
}

/// Whether a property that is on or off is on.
fn is_on(value: Option<&str>) -> bool {
    !matches!(value, Some("false" | "0" | "none" | "off"))
}

/// Takes what a property of a row, or of the cell that is open in it, says.
fn shape(line: &mut Line, is_row: bool, name: &str, value: Option<&str>) {
    let number = || value.and_then(|value| value.parse::<u32>().ok()).unwrap_or_default() as usize;
    let vertical = || match value {
        Some("restart" | "rest") => Vertical::Begins,
        _ => Vertical::GoesOn,
    };
    match name {
        "w:gridBefore" if is_row => line.before = number(),
        "w:del" if is_row => line.deleted = true,
        "w:hidden" if is_row => line.is_hidden = is_on(value),
        _ if is_row => {}
        "w:gridSpan" => line.shape.span = number(),
        "w:vMerge" | "w:cellMerge" => line.shape.vertical = vertical(),
        "w:hMerge" => line.shape.is_left = value != Some("restart"),
        "w:cellDel" => line.shape.deleted = true,
        _ => {}
    }
}
