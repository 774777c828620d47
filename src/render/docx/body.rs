//! The main document: blocks finished one by one and strung together, of which some are remembered.
//!
//! What a block looks like is left to `blocks`, and which are remembered to `recall`.

use std::rc::Rc;

use docx_rs::{BuildXML, DocumentChild, SectionProperty};

use super::Error;
use super::blocks::{Around, Setting, block, has_lead_in, is_empty, is_table, locked, table_end};
use super::contents::Listing;
use super::finish::{Additions, finish, finish_blocks};
use super::headings::Numbered;
use super::list::Lists;
use super::mold::{Molds, Opened};
use super::parties::surely_fit;
use super::recall::{Finished, Place, Recall, Stretch, stands_alone};
use super::zip::{Deflater, Piece};
use crate::document::{Block, Document, Inline, Orientation, Section, Text};
use crate::render::shape::Shaper;

/// What documents are made with, one after another.
#[derive(Clone, Copy)]
pub(crate) struct Tools<'a> {
    pub(crate) listing: Option<&'a Listing<'a>>,
    pub(crate) shaper: &'a Shaper,
    pub(crate) deflater: &'a Deflater,
    pub(crate) recall: &'a Recall,
    pub(crate) molds: &'a Molds,
}

/// The part: the document's sections, each ended by the properties that `furnish` gives it. Styles are made for pages
/// that lie as `styled` does.
pub(crate) fn body(
    document: &Document,
    styled: Orientation,
    furnish: impl Fn(&Section) -> SectionProperty,
    tools: Tools,
    lists: &mut Lists,
    additions: &mut Additions,
) -> Result<Vec<Rc<Piece>>, Error> {
    let numbered = Numbered::of(document);
    let language = document.language.as_str();
    let mut body = Body { language, styled, numbered, tools, lists, additions, text: Stretches::default() };
    let mut frame = docx_rs::Document::new();
    let last = document.sections.len().saturating_sub(1);
    for (index, section) in document.sections.iter().enumerate() {
        let properties = furnish(section);
        if index == last {
            body.section(section, index > 0, None)?;
            frame.section_property = properties;
        } else {
            body.section(section, index > 0, Some(properties))?;
        }
    }
    let frame = finish(&frame.build(), body.additions)?;
    Ok(body.text.within(&frame, tools.deflater))
}

/// The body in the making.
struct Body<'a> {
    language: &'a str,
    styled: Orientation,
    numbered: Numbered<'a>,
    tools: Tools<'a>,
    lists: &'a mut Lists,
    additions: &'a mut Additions,
    text: Stretches,
}

impl Body<'_> {
    /// A section, whose last paragraph bears its properties unless the body itself does.
    fn section(
        &mut self,
        section: &Section,
        begins_pages: bool,
        mut properties: Option<SectionProperty>,
    ) -> Result<(), Error> {
        let look = self.tools.shaper.look();
        let setting = Setting {
            page: look.page(section.orientation),
            styled_page: look.page(self.styled),
            is_numbered: self.numbered.is_styled(),
            own: self.numbered.own(section.numbering),
            listing: self.tools.listing,
            language: self.language,
            shaper: self.tools.shaper,
        };
        let blocks = &section.blocks;
        let mut last = Last::Nothing;
        let mut index = 0;
        while let Some(content) = blocks.get(index) {
            let around = Around {
                after_table: last == Last::Table,
                leads_in: has_lead_in(blocks.get(index + 1)),
                begins_pages: begins_pages && last == Last::Nothing,
            };
            if let Some(fixed) = section.fixed.iter().find(|fixed| fixed.blocks.start == index) {
                let end = fixed.blocks.end.clamp(index + 1, blocks.len());
                if let Some(control) =
                    locked(blocks, index..end, &fixed.label, around, setting, self.lists, self.additions)
                {
                    self.write(&[control])?;
                    last = Last::Control;
                }
                index = end;
                continue;
            }
            index += 1;
            if is_empty(content) {
                continue;
            }
            last = match content {
                _ if is_table(content) => Last::Table,
                Block::Contents(_) => Last::Control,
                // LibreOffice shows a blank that ends a section in the next.
                Block::Paragraph(text) if has_blank(text) => Last::Control,
                _ => Last::Paragraph,
            };
            if last == Last::Paragraph && blocks[index..].iter().all(is_empty) && properties.is_some() {
                let mut children = block(content, around, setting, self.lists, self.additions);
                if let Some(DocumentChild::Paragraph(paragraph)) = children.last_mut() {
                    paragraph.property.section_property = properties.take();
                }
                self.write(&children)?;
            } else if stands_alone(content) && !(self.tools.listing.is_some() && is_heading(content)) {
                let place = Place::new(section.orientation, self.styled, setting, around);
                self.write_known(content, place, setting, around)?;
            } else {
                let place = Place::new(section.orientation, self.styled, setting, around);
                if !self.cast(content, place, setting, around)? {
                    let children = block(content, around, setting, self.lists, self.additions);
                    self.write(&children)?;
                }
            }
        }
        if last != Last::Paragraph {
            let mut paragraph = table_end();
            paragraph.property.section_property = properties;
            self.write(&[DocumentChild::Paragraph(Box::new(paragraph))])?;
        }
        Ok(())
    }

    /// Writes a block of which all documents have the like, if it is one.
    fn cast(
        &mut self,
        content: &Block,
        place: Place,
        setting: Setting,
        around: Around,
    ) -> Result<bool, Error> {
        let Some(opened) = opened(content, setting) else { return Ok(false) };
        let mut apart = self.additions.apart();
        let mut lists = Lists::default();
        let before = self.additions.apart();
        let finish = |open: &Block| {
            let children = block(open, around, setting, &mut lists, &mut apart);
            let bytes = finish_blocks(&children, &mut apart)?;
            Ok((bytes, apart.since(&before)))
        };
        let bytes = self.tools.molds.block(&opened, place, self.additions, finish)?;
        if let Some(bytes) = &bytes {
            self.text.push(bytes);
        }
        Ok(bytes.is_some())
    }

    fn write(&mut self, children: &[DocumentChild]) -> Result<(), Error> {
        self.text.push(&finish_blocks(children, self.additions)?);
        Ok(())
    }

    /// Writes a block that looks alike in all documents.
    fn write_known(
        &mut self,
        content: &Block,
        place: Place,
        setting: Setting,
        around: Around,
    ) -> Result<(), Error> {
        let finished = self.tools.recall.block(content, place, || {
            // Of its own, so that it cannot say what this document alone knows.
            let (mut lists, mut additions) = (Lists::default(), Additions::new(self.language));
            let children = block(content, around, setting, &mut lists, &mut additions);
            let bytes = finish_blocks(&children, &mut additions)?;
            Ok(Finished::new(bytes, additions.into_links(), self.tools.deflater))
        })?;
        for target in &finished.links {
            self.additions.link(target);
        }
        match &finished.stretch {
            Stretch::Bytes(bytes) => self.text.push(bytes),
            Stretch::Piece(piece) => self.text.place(piece),
        }
        Ok(())
    }
}

/// The block with its words apart, if it has the same shape with whatever words.
fn opened(content: &Block, setting: Setting) -> Option<Opened> {
    let fits = |block: &Block| surely_fit(block, setting);
    Opened::new(content).filter(|opened| fits(content) && fits(&opened.block))
}

fn has_blank(text: &Text) -> bool {
    text.0.iter().any(|inline| matches!(inline, Inline::Fill(_)))
}

/// Where headings are listed, they bear bookmarks, which are counted.
const fn is_heading(block: &Block) -> bool {
    matches!(block, Block::Heading(_))
}

/// What a section ends in so far.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Paragraph,
    Table,
    /// A control: what is fixed, or a table of contents.
    Control,
}

/// The body's text as far as it is written.
#[derive(Default)]
struct Stretches {
    done: Vec<Stretch>,
    last: Vec<u8>,
}

impl Stretches {
    fn push(&mut self, text: &[u8]) {
        self.last.extend_from_slice(text);
    }

    fn place(&mut self, piece: &Rc<Piece>) {
        self.done.push(Stretch::Bytes(std::mem::take(&mut self.last)));
        self.done.push(Stretch::Piece(Rc::clone(piece)));
    }

    /// The whole part: what is written within the body of `frame`.
    fn within(mut self, frame: &[u8], deflater: &Deflater) -> Vec<Rc<Piece>> {
        const START: &[u8] = b"<w:body>";
        let start =
            frame.windows(START.len()).position(|window| window == START).map_or(0, |at| at + START.len());
        self.push(&frame[start..]);
        self.done.push(Stretch::Bytes(self.last));
        if let Some(Stretch::Bytes(first)) = self.done.first_mut() {
            first.splice(..0, frame[..start].iter().copied());
        }
        let piece = |stretch| match stretch {
            Stretch::Bytes(bytes) => Rc::new(deflater.piece(&bytes)),
            Stretch::Piece(piece) => piece,
        };
        self.done.into_iter().map(piece).collect()
    }
}
