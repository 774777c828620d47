//! A page's content stream, operator by operator (ISO 32000-1, 7.8.2 and annex A).
//!
//! Written straight into bytes: a page is some thousand operators, and building each as an object took longer than
//! everything else on the way to a file.

use crate::render::fonts::Face;
use crate::render::shape::{Characters, Glyph};
use crate::render::style::Colour;

/// Operators in the making.
#[derive(Default)]
pub(super) struct Content {
    bytes: Vec<u8>,
    font: Option<(Face, f32)>,
    colour: Option<Colour>,
}

impl Content {
    /// Begins marked content; `properties` are the inside of a dictionary, as they stand in the file.
    pub(super) fn begin_marked(&mut self, tag: &str, properties: &str) {
        self.bytes.extend_from_slice(format!("/{tag}<<{properties}>>BDC\n").as_bytes());
    }

    /// Ends marked content.
    pub(super) fn end_marked(&mut self) {
        self.bytes.extend_from_slice(b"EMC\n");
    }

    /// A filled rectangle: left, bottom, width, height.
    pub(super) fn rectangle(&mut self, sides: [f32; 4], colour: Colour) {
        self.colour(colour);
        for side in sides {
            self.number(side);
        }
        self.bytes.extend_from_slice(b"re f\n");
    }

    /// A picture: left, bottom, width, height, and what the page calls it.
    pub(super) fn picture(&mut self, [x, y, width, height]: [f32; 4], name: &str) {
        self.bytes.extend_from_slice(b"q ");
        for number in [width, 0.0, 0.0, height, x, y] {
            self.number(number);
        }
        self.bytes.extend_from_slice(format!("cm/{name} Do Q\n").as_bytes());
    }

    /// Glyphs, the pen at x, y before the first.
    pub(super) fn glyphs<'a>(
        &mut self,
        [x, y]: [f32; 2],
        size: f32,
        colour: Colour,
        glyphs: impl Iterator<Item = &'a Glyph>,
    ) {
        let mut glyphs = glyphs.peekable();
        let Some(first) = glyphs.peek() else { return };
        self.colour(colour);
        self.bytes.extend_from_slice(b"BT\n");
        self.font(first.face, size);
        self.number(x);
        self.number(y);
        self.bytes.extend_from_slice(b"Td[(");
        let mut rise = 0;
        for glyph in glyphs {
            if self.font != Some((glyph.face, size)) || rise != glyph.shift.1 {
                self.bytes.extend_from_slice(b")]TJ\n");
                self.font(glyph.face, size);
                if rise != glyph.shift.1 {
                    rise = glyph.shift.1;
                    self.number(rise as f32 * size / 1000.0);
                    self.bytes.extend_from_slice(b"Ts\n");
                }
                self.bytes.extend_from_slice(b"[(");
            }
            self.move_pen(glyph.shift.0);
            self.code(glyph);
            self.move_pen(glyph.kern - glyph.shift.0);
        }
        self.bytes.extend_from_slice(b")]TJ\n");
        if rise != 0 {
            self.bytes.extend_from_slice(b"0 Ts\n");
        }
        self.bytes.extend_from_slice(b"ET\n");
    }

    /// The whole stream.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Within an array of strings, moves the pen right by thousandths of an em.
    fn move_pen(&mut self, thousandths: i32) {
        if thousandths == 0 {
            return;
        }
        self.bytes.push(b')');
        push_integer(i64::from(-thousandths), &mut self.bytes);
        self.bytes.push(b'(');
    }

    /// A glyph's code, two bytes of a literal string (ISO 32000-1, 7.3.4.2).
    fn code(&mut self, glyph: &Glyph) {
        for byte in code(glyph).to_be_bytes() {
            match byte {
                b'(' | b')' | b'\\' => self.bytes.extend_from_slice(&[b'\\', byte]),
                // A reader would take it for the end of a line, which is another character.
                b'\r' => self.bytes.extend_from_slice(b"\\r"),
                byte => self.bytes.push(byte),
            }
        }
    }

    fn font(&mut self, face: Face, size: f32) {
        if self.font == Some((face, size)) {
            return;
        }
        self.font = Some((face, size));
        self.bytes.push(b'/');
        self.bytes.extend_from_slice(name(face).as_bytes());
        self.bytes.push(b' ');
        self.number(size);
        self.bytes.extend_from_slice(b"Tf\n");
    }

    fn colour(&mut self, colour: Colour) {
        if self.colour == Some(colour) {
            return;
        }
        self.colour = Some(colour);
        for channel in [colour.0, colour.1, colour.2] {
            self.thousandths((f32::from(channel) / 255.0 * 1000.0).round() as i32);
        }
        self.bytes.extend_from_slice(b"rg\n");
    }

    /// A length and a space. Two decimals of a point are finer than any printer, and short in the file.
    fn number(&mut self, length: f32) {
        self.thousandths((length * 100.0).round() as i32 * 10);
    }

    /// Thousandths as a decimal number and a space.
    fn thousandths(&mut self, value: i32) {
        if value < 0 {
            self.bytes.push(b'-');
        }
        let value = value.unsigned_abs();
        push_integer(i64::from(value / 1000), &mut self.bytes);
        let mut decimals = value % 1000;
        if decimals > 0 {
            self.bytes.push(b'.');
            let mut unit = 100;
            while decimals > 0 {
                self.bytes.push(b'0' + (decimals / unit) as u8);
                decimals %= unit;
                unit /= 10;
            }
        }
        self.bytes.push(b' ');
    }
}

/// A whole number in decimal digits: faster than formatting, and pages and trees are full of them.
pub(super) fn push_integer(value: i64, out: &mut Vec<u8>) {
    if value < 0 {
        out.push(b'-');
    }
    let mut value = value.unsigned_abs();
    let start = out.len();
    loop {
        out.push(b'0' + (value % 10) as u8);
        value /= 10;
        if value == 0 {
            break;
        }
    }
    out[start..].reverse();
}

/// What content streams call a font.
pub(super) const fn name(face: Face) -> &'static str {
    const NAMES: [&str; Face::COUNT] = ["F1", "F2", "F3", "F4", "F5", "F6"];
    NAMES[face.index()]
}

/// The number by which content streams call a glyph: its own in the whole font, whatever part of it is embedded, so
/// that equal pages have equal bytes. A hyphen that only ends a line has a number after all others.
pub(super) fn code(glyph: &Glyph) -> u16 {
    match glyph.characters {
        Characters::SoftHyphen => glyph.face.font().glyph_count(),
        _ => glyph.id,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glyph(id: u16, kern: i32, shift: (i32, i32)) -> Glyph {
        let characters = Characters::Own('x');
        Glyph { face: Face::Regular, id, advance: 500, kern, shift, offset: 0, characters }
    }

    fn written(glyphs: &[Glyph]) -> String {
        let mut content = Content::default();
        content.glyphs([1.0, -20.055], 9.5, Colour(0, 255, 51), glyphs.iter());
        let bytes = content.into_bytes();
        bytes.iter().map(|byte| char::from(*byte)).collect()
    }

    #[test]
    fn kerning_stands_between_strings() {
        let text = written(&[glyph(0x41, -12, (0, 0)), glyph(0x42, 0, (0, 0))]);
        assert_eq!(text, "0 1 0.2 rg\nBT\n/F1 9.5 Tf\n1 -20.06 Td[(\0A)12(\0B)]TJ\nET\n");
    }

    #[test]
    fn delimiters_and_returns_are_escaped() {
        let text = written(&[glyph(0x2829, 0, (0, 0)), glyph(0x5C0D, 0, (0, 0))]);
        assert!(text.contains(r"[(\(\)\\\r)]TJ"), "{text}");
    }

    #[test]
    fn shifted_marks_leave_the_pen_where_it_was() {
        let text = written(&[glyph(0x41, 0, (0, 0)), glyph(0x42, -500, (-300, 100))]);
        assert!(text.contains("(\0A)]TJ\n0.95 Ts\n[()300(\0B)200()]TJ\n0 Ts\nET"), "{text}");
    }
}
