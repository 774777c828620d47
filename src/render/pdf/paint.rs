//! Pages → printpdf operations, every one of them inside marked content.
//!
//! `Painter::mark` is the one place that opens and closes marked content; the tree learns there what it holds.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, Mm, Op, PaintMode, PdfPage, Point, Pt, Rect, Rgb, TextItem, WindingOrder,
};

use super::band::{Artifact, Mark, Words};
use super::embed::{Cut, Fonts};
use super::pages::{Placed, Sheet};
use super::tree::Tree;
use crate::render::shape::{Characters, Glyph};
use crate::render::style::Colour;

/// The pages as printpdf takes them; marked content is hung on `tree`.
pub(super) fn pages(sheets: Vec<Sheet>, fonts: &Fonts, tree: &mut Tree) -> Vec<PdfPage> {
    sheets
        .into_iter()
        .enumerate()
        .map(|(index, sheet)| {
            let mut painter = Painter { page: index, fonts, tree, ops: Vec::new(), open: None, next_mcid: 0 };
            for item in &sheet.items {
                painter.item(item);
            }
            painter.close();
            let side = |length: f32| Mm::from(Pt(hundredths(length)));
            let mut page = PdfPage::new(side(sheet.page.width), side(sheet.page.height), painter.ops);
            let sheet = Rect::from_wh(Pt(hundredths(sheet.page.width)), Pt(hundredths(sheet.page.height)));
            (page.media_box, page.trim_box, page.crop_box) = (sheet.clone(), sheet.clone(), sheet);
            page
        })
        .collect()
}

struct Painter<'a> {
    page: usize,
    fonts: &'a Fonts,
    tree: &'a mut Tree,
    ops: Vec<Op>,
    /// The marked content that is open.
    open: Option<Mark>,
    next_mcid: i64,
}

impl Painter<'_> {
    fn item(&mut self, item: &Placed) {
        match item {
            Placed::Words { x, y, words } => {
                self.mark(words.mark);
                self.words(*x, *y, words);
            }
            // A field is no paint: `fields` writes it.
            Placed::Field { .. } => {}
            Placed::Rectangle { x, y, width, height, colour } => {
                self.mark(Mark::Artifact(Artifact::Layout));
                self.rectangle([*x, *y, *width, *height], *colour);
            }
        }
    }

    /// Sees to it that what is painted next belongs to `mark`.
    fn mark(&mut self, mark: Mark) {
        if self.open == Some(mark) {
            return;
        }
        self.close();
        let (tag, properties) = match mark {
            Mark::Element(element) => {
                let mcid = self.next_mcid;
                self.next_mcid += 1;
                self.tree.hang(element, self.page, mcid);
                let role = self.tree.elements[element.0].role.name();
                (role, vec![("MCID", DictItem::Int(mcid))])
            }
            Mark::Artifact(artifact) => ("Artifact", artifact_properties(artifact)),
        };
        let map: BTreeMap<String, DictItem> =
            properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict { map },
        });
        self.open = Some(mark);
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn words(&mut self, x: f32, y: f32, words: &Words) {
        let Some(cut) = self.fonts.cut(words.ink.weight) else { return };
        self.ops.extend([
            Op::StartTextSection,
            Op::SetFont { font: cut.handle(), size: Pt(words.ink.size) },
            Op::SetFillColor { col: rgb(words.ink.colour) },
            Op::SetTextCursor { pos: Point { x: Pt(hundredths(x)), y: Pt(hundredths(y)) } },
            Op::ShowText { items: text_items(&words.glyphs, cut) },
            Op::EndTextSection,
        ]);
    }

    fn rectangle(&mut self, [x, y, width, height]: [f32; 4], colour: Colour) {
        self.ops.push(Op::SetFillColor { col: rgb(colour) });
        self.ops.push(Op::DrawRectangle {
            rectangle: Rect {
                x: Pt(hundredths(x)),
                y: Pt(hundredths(y)),
                width: Pt(hundredths(width)),
                height: Pt(hundredths(height)),
                mode: Some(PaintMode::Fill),
                winding_order: Some(WindingOrder::NonZero),
            },
        });
    }
}

/// Glyphs as strings with kerning between them; those that no one character names go by number.
fn text_items(glyphs: &[Glyph], cut: &Cut) -> Vec<TextItem> {
    let mut items = Vec::new();
    let mut run = String::new();
    for glyph in glyphs {
        match (&glyph.characters, cut.name(glyph.id)) {
            (Characters::Own(_), Some(name)) => run.push(name),
            (characters, _) => {
                flush(&mut run, &mut items);
                let text = match characters {
                    Characters::Own(own) => own.to_string(),
                    Characters::Noted(noted) => noted.to_string(),
                };
                items.push(TextItem::GlyphIds(vec![Codepoint::with_cid(cut.code(glyph.id), 0.0, text)]));
            }
        }
        if glyph.kern != 0 {
            flush(&mut run, &mut items);
            items.push(TextItem::Offset(-glyph.kern as f32));
        }
    }
    flush(&mut run, &mut items);
    items
}

fn flush(run: &mut String, items: &mut Vec<TextItem>) {
    if !run.is_empty() {
        items.push(TextItem::Text(std::mem::take(run)));
    }
}

fn artifact_properties(artifact: Artifact) -> Vec<(&'static str, DictItem)> {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    match artifact {
        Artifact::Header => vec![("Type", name("Pagination")), ("Subtype", name("Header"))],
        Artifact::Footer => vec![("Type", name("Pagination")), ("Subtype", name("Footer"))],
        Artifact::Repeated => vec![("Type", name("Pagination"))],
        Artifact::Layout => vec![("Type", name("Layout"))],
    }
}

fn rgb(Colour(red, green, blue): Colour) -> Color {
    let channel = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb { r: channel(red), g: channel(green), b: channel(blue), icc_profile: None })
}

/// Two decimals of a point are finer than any printer, and short in the file.
fn hundredths(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}
