//! A part that bears words (the main document, a header, a footer) → its paragraphs in reading order.
//!
//! What it does not know is no plain word and is told, so that nothing can be shown that is not compared.

use std::collections::BTreeSet;

use super::control::Control;
use super::drawing;
use super::fields::Fields;
use super::paragraph::{Begins, Odd, Paragraph, plain};
use super::parts::Parts;
use super::styles::is_on;
use crate::inspect::Fault;
use crate::opc::{Node, Relations, Tag, Target, Xml, target};

/// What a part says.
pub(super) struct Part {
    /// Its paragraphs, without those that say nothing.
    pub(super) paragraphs: Vec<Paragraph>,
    /// What each section's pages have beside their text.
    pub(super) sections: Vec<Vec<Reference>>,
    /// What it says besides its paragraphs.
    pub(super) said: Said,
}

/// What parts say besides their paragraphs.
#[derive(Default)]
pub(super) struct Said {
    /// What is filled in at controls, by the blanks' names.
    pub(super) filled: Vec<(String, String)>,
    /// What stands at controls, filled in or not, by the blanks' names.
    pub(super) shown: Vec<(String, String)>,
    /// Its fields.
    pub(super) fields: Fields,
    /// Where its links lead.
    pub(super) links: BTreeSet<String>,
}

/// What a section says of its pages.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reference {
    /// The first page differs.
    TitlePage,
    /// A header or footer: the element's name, the pages' kind and the id of the relation.
    Furniture { kind: String, page: String, id: String },
}

impl Part {
    /// Reads a part with its relations; `hiding` are the styles that hide what is in them.
    pub(super) fn read(
        text: &str,
        package: &Parts<'_>,
        relations: &Relations,
        hiding: &BTreeSet<String>,
    ) -> Result<Self, Fault> {
        let mut pass = Pass {
            xml: Xml::new(text),
            package,
            relations,
            hiding,
            open: Vec::new(),
            paragraphs: Vec::new(),
            controls: Vec::new(),
            shapes: BTreeSet::new(),
            cells: 0,
            begins: Begins::Nothing,
            hidden_row: false,
            part: Self { paragraphs: Vec::new(), sections: Vec::new(), said: Said::default() },
        };
        while let Some(node) = pass.xml.next()? {
            match node {
                Node::Start(tag) => {
                    let role = pass.start(&tag)?;
                    pass.open.push(role);
                }
                Node::Text(text) => pass.text(&text),
                Node::End => pass.end(),
            }
        }
        pass.loose();
        Ok(pass.part)
    }
}

/// What an open element is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// It holds others.
    Holder,
    /// Its text is words.
    Words,
    /// Its text is a field's code.
    Code,
    /// Properties, in which names mean something else.
    Properties,
    /// A control's properties.
    Control,
    /// Nothing in it is shown.
    Aside,
    /// A picture.
    Drawing,
    /// A picture in the older language, VML, and what is in it.
    Shapes,
    Shape,
    Paragraph,
    Cell,
    Field,
    /// What stands at a control.
    Content,
    /// A control with its properties.
    Structure,
}

struct Pass<'a> {
    xml: Xml<'a>,
    package: &'a Parts<'a>,
    relations: &'a Relations,
    hiding: &'a BTreeSet<String>,
    open: Vec<Role>,
    /// The paragraphs that are open, one within the other; what stands in none has one of its own.
    paragraphs: Vec<Paragraph>,
    controls: Vec<Control>,
    /// What was found in the shapes that are open.
    shapes: BTreeSet<Odd>,
    cells: usize,
    /// What begins with the next paragraph.
    begins: Begins,
    /// Whether the row of the next paragraph is hidden.
    hidden_row: bool,
    part: Part,
}

impl Pass<'_> {
    fn start(&mut self, tag: &Tag<'_>) -> Result<Role, Fault> {
        match self.open.last().copied() {
            Some(Role::Aside) => return Ok(Role::Aside),
            Some(Role::Properties) => return self.property(tag),
            Some(Role::Control) => {
                if let Some(control) = self.controls.last_mut() {
                    control.property(&self.xml, tag)?;
                }
                return Ok(Role::Aside);
            }
            Some(Role::Drawing) if self.drawn(tag)? => return Ok(Role::Drawing),
            Some(Role::Shapes | Role::Shape) if self.drawn(tag)? => return Ok(Role::Shape),
            _ => {}
        }
        Ok(match tag.name.as_str() {
            "w:document"
            | "w:body"
            | "w:hdr"
            | "w:ftr"
            | "w:r"
            | "w:smartTag"
            | "w:customXml"
            | "w:dir"
            | "w:bdo"
            | "mc:AlternateContent"
            | "mc:Choice"
            | "mc:Fallback" => Role::Holder,
            "w:p" => {
                self.loose();
                let is_within = !self.paragraphs.is_empty();
                self.paragraphs.push(Paragraph::default());
                // A paragraph within another stands in a text box.
                if is_within {
                    self.odd(Odd::Other("txbxContent".to_owned()), Role::Paragraph)
                } else {
                    Role::Paragraph
                }
            }
            "w:t" => Role::Words,
            "w:tab" | "w:ptab" => self.say("\t"),
            "w:br" | "w:cr" => self.say(" "),
            "w:noBreakHyphen" => self.say("\u{2011}"),
            "w:tbl" => self.begin(Begins::Table),
            "w:tr" => self.begin(Begins::Row),
            "w:tc" => {
                self.begin(Begins::Cell);
                self.cells += 1;
                Role::Cell
            }
            "w:pPr" | "w:rPr" | "w:tblPr" | "w:trPr" | "w:tcPr" | "w:tblPrEx" => Role::Properties,
            "w:sectPr" => {
                self.part.sections.push(Vec::new());
                Role::Properties
            }
            "w:sdt" => {
                self.controls.push(Control::default());
                Role::Structure
            }
            "w:sdtPr" => Role::Control,
            "w:sdtContent" => {
                if let Some(control) = self.controls.last_mut() {
                    control.within = control.blank.is_some();
                }
                Role::Content
            }
            "w:hyperlink" => {
                self.link(tag)?;
                Role::Holder
            }
            "w:fldSimple" => {
                let code = self.xml.attribute(tag, "w:instr")?;
                let fields = &mut self.part.said.fields;
                fields.begin();
                fields.code(&code.unwrap_or_default());
                fields.separate();
                Role::Field
            }
            "w:fldChar" => self.field(tag)?,
            "w:instrText" => Role::Code,
            "w:softHyphen"
            | "w:lastRenderedPageBreak"
            | "w:proofErr"
            | "w:bookmarkStart"
            | "w:bookmarkEnd"
            | "w:permStart"
            | "w:permEnd"
            | "w:tblGrid"
            | "w:sdtEndPr"
            | "w:customXmlPr"
            | "w:smartTagPr" => Role::Aside,
            "w:drawing" => Role::Drawing,
            "w:pict" => Role::Shapes,
            "w:ins" | "w:del" | "w:moveFrom" | "w:moveTo" => self.odd(Odd::Tracked, Role::Holder),
            "w:delText" => self.odd(Odd::Tracked, Role::Words),
            name if name.starts_with("w:move") => self.odd(Odd::Tracked, Role::Holder),
            _ => self.odd(
                Odd::Other(tag.local().to_owned()),
                if tag.local() == "t" { Role::Words } else { Role::Holder },
            ),
        })
    }

    fn text(&mut self, text: &str) {
        match self.open.last() {
            Some(Role::Words) => _ = self.say(text),
            Some(Role::Code) => self.part.said.fields.code(text),
            _ => {}
        }
    }

    fn end(&mut self) {
        match self.open.pop() {
            Some(Role::Paragraph) => {
                if let Some(paragraph) = self.paragraphs.pop() {
                    self.finish(paragraph);
                }
            }
            Some(Role::Cell) => {
                self.loose();
                // A cell is one, whether or not it says something.
                if self.begins >= Begins::Cell {
                    self.keep(Paragraph::default());
                }
                self.cells -= 1;
            }
            Some(Role::Field) => self.part.said.fields.end(),
            Some(Role::Content) => self.filled(),
            Some(Role::Structure) => _ = self.controls.pop(),
            Some(Role::Shapes) => {
                let found = drawing::shapes(std::mem::take(&mut self.shapes));
                self.note(found);
            }
            _ => {}
        }
    }

    /// Words, at the control that they stand in or in the paragraph.
    fn say(&mut self, words: &str) -> Role {
        if let Some(control) = self.controls.iter_mut().find(|control| control.within) {
            control.words.push_str(words);
        } else if self.part.said.fields.show(words) {
            let listed = self.part.said.fields.lists();
            let paragraph = self.paragraph();
            paragraph.listed |= listed;
            paragraph.words.push_str(words);
        }
        Role::Aside
    }

    /// Notes something that is no plain word. What is filled in may be tracked, and look as it wants.
    fn odd(&mut self, odd: Odd, role: Role) -> Role {
        let within = self.controls.iter().any(|control| control.within);
        if !(within && matches!(odd, Odd::Tracked | Odd::Hidden)) {
            self.paragraph().odd.insert(odd);
        }
        role
    }

    fn paragraph(&mut self) -> &mut Paragraph {
        if self.paragraphs.is_empty() {
            self.paragraphs.push(Paragraph::default());
        }
        let last = self.paragraphs.len() - 1;
        &mut self.paragraphs[last]
    }

    /// Ends a paragraph that is no element.
    fn loose(&mut self) {
        if !self.open.contains(&Role::Paragraph)
            && let Some(paragraph) = self.paragraphs.pop()
        {
            self.finish(paragraph);
        }
    }

    fn finish(&mut self, mut paragraph: Paragraph) {
        if paragraph.listed
            && let Some((words, number)) = paragraph.words.rsplit_once('\t')
            && number.chars().all(|character| character.is_ascii_digit() || character.is_whitespace())
        {
            paragraph.words.truncate(words.len());
        }
        paragraph.words = plain(&paragraph.words);
        if !paragraph.is_blank() {
            self.keep(paragraph);
        }
    }

    fn keep(&mut self, mut paragraph: Paragraph) {
        if std::mem::take(&mut self.hidden_row) {
            paragraph.odd.insert(Odd::Hidden);
        }
        paragraph.begins = std::mem::take(&mut self.begins);
        paragraph.within = self.cells;
        self.part.paragraphs.push(paragraph);
    }

    fn begin(&mut self, begins: Begins) -> Role {
        self.loose();
        self.begins = self.begins.max(begins);
        Role::Holder
    }

    /// A property of a paragraph, run, table, row, cell or section; what it was before a tracked change is aside.
    fn property(&mut self, tag: &Tag<'_>) -> Result<Role, Fault> {
        let value = |name: &str| self.xml.attribute(tag, name);
        match tag.name.as_str() {
            name if name.ends_with("Change") => return Ok(Role::Aside),
            "w:sectPr" => self.part.sections.push(Vec::new()),
            "w:titlePg" if is_on(value("w:val")?.as_deref()) => self.page(Reference::TitlePage),
            "w:headerReference" | "w:footerReference" => {
                let (page, id) = (value("w:type")?, value("r:id")?);
                let (page, id) = (page.unwrap_or_else(|| "default".to_owned()), id.unwrap_or_default());
                self.page(Reference::Furniture { kind: tag.local().to_owned(), page, id });
            }
            "w:vanish" if is_on(value("w:val")?.as_deref()) => _ = self.odd(Odd::Hidden, Role::Aside),
            "w:hidden" if is_on(value("w:val")?.as_deref()) => self.hidden_row = true,
            "w:pStyle" | "w:rStyle" | "w:tblStyle"
                if self.hiding.contains(&value("w:val")?.unwrap_or_default()) =>
            {
                self.odd(Odd::Hidden, Role::Aside);
            }
            "w:ins" | "w:del" | "w:moveFrom" | "w:moveTo" | "w:cellIns" | "w:cellDel" | "w:cellMerge" => {
                self.odd(Odd::Tracked, Role::Aside);
            }
            _ => {}
        }
        Ok(Role::Properties)
    }

    fn page(&mut self, reference: Reference) {
        if let Some(section) = self.part.sections.last_mut() {
            section.push(reference);
        }
    }

    /// The content of a control has ended: where it is bound, the blank's name stands for it.
    fn filled(&mut self) {
        let Some(control) = self.controls.last_mut().filter(|control| control.within) else { return };
        control.within = false;
        let words = plain(&control.words);
        let Some(blank) = control.blank.clone() else { return };
        let is_empty = control.is_empty;
        self.say(&format!("[{blank}]"));
        if !is_empty {
            self.part.said.filled.push((blank.clone(), words.clone()));
        }
        self.part.said.shown.push((blank, words));
    }

    fn field(&mut self, tag: &Tag<'_>) -> Result<Role, Fault> {
        match self.xml.attribute(tag, "w:fldCharType")?.as_deref() {
            Some("begin") => self.part.said.fields.begin(),
            Some("separate") => self.part.said.fields.separate(),
            Some("end") => self.part.said.fields.end(),
            _ => {}
        }
        Ok(Role::Aside)
    }

    fn link(&mut self, tag: &Tag<'_>) -> Result<(), Fault> {
        if let Some(id) = self.xml.attribute(tag, "r:id")?
            && let Some(Target::Outside(target)) = target(self.relations, &id)
        {
            let target = target.trim_end_matches('/').to_owned();
            self.part.said.links.insert(target);
        }
        Ok(())
    }

    /// Notes an element in a picture, unless it is to be read as others are.
    fn drawn(&mut self, tag: &Tag<'_>) -> Result<bool, Fault> {
        let Some(found) = drawing::found(&self.xml, tag, self.package, self.relations)? else {
            return Ok(false);
        };
        if tag.name == "a:hlinkClick" {
            self.link(tag)?;
        }
        if self.open.contains(&Role::Shapes) {
            self.shapes.extend(found);
        } else {
            self.note(found);
        }
        Ok(true)
    }

    fn note(&mut self, found: impl IntoIterator<Item = Odd>) {
        for odd in found {
            self.odd(odd, Role::Aside);
        }
    }
}
