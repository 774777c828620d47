//! Reads PDFs back with hayro, which shares no code with what wrote them.

use hayro_interpret::font::GlyphRun;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::Dict;
use hayro_interpret::kurbo::{Affine, BezPath, Point, Rect};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, interpret_page,
};

/// One character as a reader sees it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Seen {
    pub(crate) character: String,
    /// Index of its page.
    pub(crate) page: usize,
    /// Its pen position in points from the page's lower left corner.
    pub(crate) at: (f64, f64),
    /// The tag of the marked content that it stands in, if any.
    pub(crate) tag: Option<String>,
    /// The number of that marked content, if it has one.
    pub(crate) mcid: Option<i64>,
}

/// All that a PDF shows, in the order of painting.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    pub(crate) seen: Vec<Seen>,
    /// Width and height of each page in points.
    pub(crate) pages: Vec<(f32, f32)>,
    /// Paths painted outside marked content.
    pub(crate) unmarked_paths: usize,
    tags: Vec<(String, Option<i64>)>,
}

impl Reading {
    /// Reads a whole file.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let pdf = Pdf::new(bytes.to_vec()).expect("a PDF that hayro can load");
        let cache = InterpreterCache::new();
        let mut reading = Self::default();
        for page in pdf.pages().iter() {
            reading.pages.push(page.render_dimensions());
            let mut context = Context::new(
                Affine::IDENTITY,
                Rect::new(0.0, 0.0, 2000.0, 2000.0),
                &cache,
                pdf.xref(),
                InterpreterSettings::default(),
            );
            interpret_page(page, &mut context, &mut reading);
        }
        reading
    }

    /// The text of structure elements, without artifacts.
    pub(crate) fn text(&self) -> String {
        self.seen.iter().filter(|seen| !seen.is_artifact()).map(|seen| seen.character.as_str()).collect()
    }

    /// The artifacts of one page.
    pub(crate) fn artifacts(&self, page: usize) -> String {
        let artifacts = self.seen.iter().filter(|seen| seen.page == page && seen.is_artifact());
        artifacts.map(|seen| seen.character.as_str()).collect()
    }
}

impl Seen {
    pub(crate) fn is_artifact(&self) -> bool {
        self.tag.as_deref() == Some("Artifact")
    }
}

impl<'a> Device<'a> for Reading {
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {
        self.unmarked_paths += usize::from(self.tags.is_empty());
    }

    fn push_clip_path(&mut self, _: &ClipPath) {}

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, _: &DrawMode) {
        for glyph in run.glyphs() {
            let pen = props.transform * glyph.transform() * Point::ORIGIN;
            let character = match glyph.as_unicode() {
                Some(BfString::Char(character)) => character.to_string(),
                Some(BfString::String(text)) => text,
                None => char::REPLACEMENT_CHARACTER.to_string(),
            };
            self.seen.push(Seen {
                character,
                page: self.pages.len() - 1,
                at: (pen.x, pen.y),
                tag: self.tags.last().map(|(tag, _)| tag.clone()),
                mcid: self.tags.last().and_then(|(_, mcid)| *mcid),
            });
        }
    }

    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}

    fn begin_marked_content(&mut self, tag: &[u8], properties: Option<&Dict<'_>>) {
        let mcid = properties.and_then(|properties| properties.get::<i32>(b"MCID")).map(i64::from);
        self.tags.push((String::from_utf8_lossy(tag).into_owned(), mcid));
    }

    fn end_marked_content(&mut self) {
        self.tags.pop();
    }
}
