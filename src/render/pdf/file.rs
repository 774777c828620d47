//! The file's bytes: objects in object streams, a cross-reference stream, the trailer (ISO 32000-1, 7.5).
//!
//! lopdf's own writer copies each object and writes it twice, and its clean-up before writing takes time by the square
//! of the objects: a table of 14,000 rows has 100,000 of them.

use std::collections::BTreeSet;
use std::rc::Rc;

use lopdf::{Dictionary, Document as File, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::content::push_integer;
use super::deflate::{Deflater, once};
use super::numbers;

/// Objects that are written already, numbered one after the other.
pub(super) struct Serialised {
    first: u32,
    /// Where each object ends in `bytes`.
    ends: Vec<usize>,
    bytes: Vec<u8>,
}

impl Serialised {
    /// None yet; there will be one, of this number.
    pub(super) const fn one((number, _): ObjectId) -> Self {
        Self { first: number, ends: Vec::new(), bytes: Vec::new() }
    }

    /// None yet; they will have the `count` numbers that are reserved for them in `file`.
    pub(super) fn reserve(file: &mut File, count: usize) -> Self {
        let (first, _) = numbers::next(file, count);
        Self { first, ends: Vec::with_capacity(count), bytes: Vec::new() }
    }

    /// The reserved id at `index`.
    pub(super) const fn id(&self, index: usize) -> ObjectId {
        (self.first + index as u32, 0)
    }

    /// The next object, which `write` writes.
    pub(super) fn push(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        write(&mut self.bytes);
        self.ends.push(self.bytes.len());
    }
}

/// Objects that are written and deflated already, numbered one after the other.
pub(super) struct Packed {
    first: u32,
    groups: Vec<Group>,
    /// Of all that they say.
    digest: [u8; 32],
}

/// Some of them, in order.
enum Group {
    /// An object stream.
    Stream { count: usize, header: Dictionary, deflated: Vec<u8> },
    /// A stream, as it stands in the file.
    Indirect(Vec<u8>),
}

/// Objects that are being packed.
pub(super) struct Packing {
    packed: Packed,
    number: u32,
    gathered: Gathered,
}

impl Packing {
    /// None yet; the first will have the number `first`.
    pub(super) fn new(first: u32) -> Self {
        Self {
            packed: Packed { first, groups: Vec::new(), digest: [0; 32] },
            number: first,
            gathered: Gathered::default(),
        }
    }

    /// The next object, no stream, which `write` writes.
    pub(super) fn push(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        self.gathered.add(self.number, write);
        self.number += 1;
        if self.gathered.numbers.len() == IN_A_STREAM {
            self.close();
        }
    }

    /// The next object, a stream, deflated already.
    pub(super) fn stream(&mut self, stream: &Stream) {
        self.close();
        let mut bytes = Vec::new();
        indirect(self.number, &stream.dict, &stream.content, &mut bytes);
        self.number += 1;
        self.packed.groups.push(Group::Indirect(bytes));
    }

    /// All of them.
    pub(super) fn finish(mut self) -> Packed {
        self.close();
        let mut digest = Sha256::new();
        for group in &self.packed.groups {
            match group {
                Group::Stream { deflated, .. } => digest.update(deflated),
                Group::Indirect(bytes) => digest.update(bytes),
            }
        }
        self.packed.digest = digest.finalize().into();
        self.packed
    }

    fn close(&mut self) {
        let gathered = std::mem::take(&mut self.gathered);
        let count = gathered.numbers.len();
        if count > 0 {
            let (content, start) = gathered.content();
            let mut header = header(count, start);
            header.set("Filter", "FlateDecode");
            self.packed.groups.push(Group::Stream { count, header, deflated: once(&content) });
        }
    }
}

/// Objects in one object stream: more make a smaller file, and a reader slower that wants but one of them.
const IN_A_STREAM: usize = 256;

/// Objects for the next object stream (7.5.7).
#[derive(Default)]
struct Gathered {
    /// Numbers, and where each begins in `bytes`.
    numbers: Vec<(u32, usize)>,
    bytes: Vec<u8>,
}

impl Gathered {
    fn add(&mut self, number: u32, write: impl FnOnce(&mut Vec<u8>)) {
        self.numbers.push((number, self.bytes.len()));
        write(&mut self.bytes);
        self.bytes.push(b'\n');
    }

    /// What the stream holds, and how many bytes stand before the first object.
    fn content(mut self) -> (Vec<u8>, usize) {
        let mut content = Vec::with_capacity(self.bytes.len() + 10 * self.numbers.len());
        for (number, start) in &self.numbers {
            push_integer((*number).into(), &mut content);
            content.push(b' ');
            push_integer(*start as i64, &mut content);
            content.push(b' ');
        }
        let start = content.len();
        content.append(&mut self.bytes);
        (content, start)
    }
}

fn header(count: usize, start: usize) -> Dictionary {
    dictionary! { "Type" => "ObjStm", "N" => count as i64, "First" => start as i64 }
}

/// The whole file. What is `apart` is what few other files have: it stands in object streams of its own, so that the
/// others may be known.
pub(super) fn write(
    file: &File,
    serialised: &[Serialised],
    packed: &[Rc<Packed>],
    apart: &[ObjectId],
    deflater: &Deflater,
) -> Vec<u8> {
    let apart: BTreeSet<ObjectId> = apart.iter().copied().collect();
    let mut writer = Writer::new(file, deflater);
    for packed in packed {
        writer.packed(packed);
    }
    for ((number, _), object) in file.objects.iter().filter(|(id, _)| !apart.contains(id)) {
        if let Object::Stream(stream) = object {
            writer.stream(*number, stream);
        } else {
            writer.gather(*number, |out| self::object(object, out));
        }
    }
    for Serialised { first, ends, bytes } in serialised {
        let mut start = 0;
        for (number, end) in (*first..).zip(ends) {
            writer.gather(number, |out| out.extend_from_slice(&bytes[start..*end]));
            start = *end;
        }
    }
    writer.close();
    for id in apart {
        if let Some(object) = file.objects.get(&id) {
            writer.gather(id.0, |out| self::object(object, out));
        }
    }
    writer.finish(file)
}

/// Where an object stands (ISO 32000-1, table 18).
#[derive(Clone, Copy)]
enum Place {
    Free,
    Offset(usize),
    InStream { stream: u32, index: usize },
}

struct Writer<'a> {
    deflater: &'a Deflater,
    bytes: Vec<u8>,
    /// Of all that is written, and how far it has come.
    digest: Sha256,
    digested: usize,
    places: Vec<Place>,
    gathered: Gathered,
}

impl<'a> Writer<'a> {
    fn new(file: &File, deflater: &'a Deflater) -> Self {
        let mut bytes = format!("%PDF-{}\n%", file.version).into_bytes();
        // Four bytes over 127 tell transfer programs that the file is binary (ISO 19005-3, 6.1.2).
        bytes.extend_from_slice(&[0xE2, 0xE3, 0xCF, 0xD3, b'\n']);
        let places = vec![Place::Free; file.max_id as usize + 1];
        let (digest, digested) = (Sha256::new(), 0);
        Self { deflater, bytes, digest, digested, places, gathered: Gathered::default() }
    }

    /// Takes an object for the next object stream.
    fn gather(&mut self, number: u32, write: impl FnOnce(&mut Vec<u8>)) {
        self.gathered.add(number, write);
        if self.gathered.numbers.len() == IN_A_STREAM {
            self.close();
        }
    }

    /// Writes what is gathered as an object stream.
    fn close(&mut self) {
        let gathered = std::mem::take(&mut self.gathered);
        if gathered.numbers.is_empty() {
            return;
        }
        let stream = self.object_stream(gathered.numbers.iter().map(|(number, _)| *number));
        let count = gathered.numbers.len();
        let (content, start) = gathered.content();
        let written = self.deflater.stream(header(count, start), &content);
        self.stream(stream, &written);
    }

    /// Writes what is packed already.
    fn packed(&mut self, packed: &Packed) {
        // What is packed has its own digest, by which it need not be digested again.
        self.digest.update(&self.bytes[self.digested..]);
        self.digest.update(packed.digest);
        let mut number = packed.first;
        for group in &packed.groups {
            match group {
                Group::Stream { count, header, deflated } => {
                    let next = number + *count as u32;
                    let stream = self.object_stream(number..next);
                    number = next;
                    self.places[stream as usize] = Place::Offset(self.bytes.len());
                    indirect(stream, header, deflated, &mut self.bytes);
                }
                Group::Indirect(bytes) => {
                    self.places[number as usize] = Place::Offset(self.bytes.len());
                    self.bytes.extend_from_slice(bytes);
                    number += 1;
                }
            }
        }
        self.digested = self.bytes.len();
    }

    /// The number of a new object stream with the objects of these numbers, in order.
    fn object_stream(&mut self, numbers: impl Iterator<Item = u32>) -> u32 {
        let stream = self.places.len() as u32;
        self.places.push(Place::Free);
        for (index, number) in numbers.enumerate() {
            self.places[number as usize] = Place::InStream { stream, index };
        }
        stream
    }

    fn stream(&mut self, number: u32, stream: &Stream) {
        self.places[number as usize] = Place::Offset(self.bytes.len());
        if stream.allows_compression && !stream.dict.has(b"Filter") && !stream.content.is_empty() {
            let deflated = self.deflater.stream(stream.dict.clone(), &stream.content);
            indirect(number, &deflated.dict, &deflated.content, &mut self.bytes);
        } else {
            indirect(number, &stream.dict, &stream.content, &mut self.bytes);
        }
    }

    /// The cross-reference stream, which is the trailer too (7.5.8).
    fn finish(mut self, file: &File) -> Vec<u8> {
        self.close();
        let number = self.places.len() as u32;
        let start = self.bytes.len();
        self.places.push(Place::Offset(start));
        // The identifier is a digest of all that the file says, and so changes with it and with nothing else (14.4).
        self.digest.update(&self.bytes[self.digested..]);
        let digest = self.digest.finalize()[..16].to_vec();
        let identifier = Object::String(digest, StringFormat::Hexadecimal);
        let mut header = file.trailer.clone();
        header.set("ID", vec![identifier.clone(), identifier]);
        header.set("Type", "XRef");
        header.set("Size", self.places.len() as i64);
        header.set("W", WIDTHS.map(|width| Object::Integer(width as i64)).to_vec());
        header.set("DecodeParms", dictionary! { "Predictor" => 12, "Columns" => ROW as i64 });
        header.set("Filter", "FlateDecode");
        let table = self.deflater.alone(&table(&self.places));
        indirect(number, &header, &table, &mut self.bytes);
        // Without the line's end, a signature's incremental update would begin on the line of %%EOF.
        self.bytes.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        self.bytes
    }
}

/// Writes a stream as it stands in the file (7.3.8).
fn indirect(number: u32, header: &Dictionary, content: &[u8], out: &mut Vec<u8>) {
    let mut header = header.clone();
    header.set("Length", content.len() as i64);
    push_integer(number.into(), out);
    out.extend_from_slice(b" 0 obj\n");
    dictionary(&header, out);
    out.extend_from_slice(b"\nstream\n");
    out.extend_from_slice(content);
    out.extend_from_slice(b"\nendstream\nendobj\n");
}

/// Bytes of each field of a cross-reference: kind; offset or stream; index.
const WIDTHS: [usize; 3] = [1, 4, 2];
const ROW: usize = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];

/// The cross-references, each byte as its difference from the one above it (PNG's filter 2): most rows differ in little.
fn table(places: &[Place]) -> Vec<u8> {
    let mut table = Vec::with_capacity(places.len() * (ROW + 1));
    let mut above = [0_u8; ROW];
    for (number, place) in places.iter().enumerate() {
        let (kind, value, index) = match place {
            Place::Free => (0, 0, if number == 0 { u16::MAX } else { 0 }),
            Place::Offset(offset) => (1, *offset as u32, 0),
            Place::InStream { stream, index } => (2, *stream, *index as u16),
        };
        let mut row = [kind; ROW];
        row[1..5].copy_from_slice(&value.to_be_bytes());
        row[5..].copy_from_slice(&index.to_be_bytes());
        table.push(2);
        table.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
        above = row;
    }
    table
}

/// An object as it stands in a file (7.3).
pub(super) fn object(object: &Object, out: &mut Vec<u8>) {
    match object {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
        Object::Integer(value) => push_integer(*value, out),
        Object::Real(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Name(bytes) => name(bytes, out),
        Object::String(bytes, StringFormat::Literal) => literal(bytes, out),
        Object::String(bytes, StringFormat::Hexadecimal) => {
            let digits = bytes.iter().flat_map(|byte| hexadecimal(*byte));
            out.push(b'<');
            out.extend(digits);
            out.push(b'>');
        }
        Object::Array(array) => {
            out.push(b'[');
            for (index, object) in array.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                self::object(object, out);
            }
            out.push(b']');
        }
        Object::Dictionary(inside) => dictionary(inside, out),
        // A stream is always an object of its own (7.3.8.1).
        Object::Stream(stream) => dictionary(&stream.dict, out),
        Object::Reference(id) => reference(*id, out),
    }
}

/// A reference as it stands in a file (7.3.10).
pub(super) fn reference((number, generation): ObjectId, out: &mut Vec<u8>) {
    push_integer(number.into(), out);
    out.push(b' ');
    push_integer(generation.into(), out);
    out.extend_from_slice(b" R");
}

fn dictionary(dictionary: &Dictionary, out: &mut Vec<u8>) {
    out.extend_from_slice(b"<<");
    for (key, value) in dictionary {
        name(key, out);
        let delimits_itself =
            matches!(value, Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_));
        if !delimits_itself {
            out.push(b' ');
        }
        object(value, out);
    }
    out.extend_from_slice(b">>");
}

fn name(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for byte in bytes {
        if byte.is_ascii_graphic() && !b"#()<>[]{}/%".contains(byte) {
            out.push(*byte);
        } else {
            out.push(b'#');
            out.extend(hexadecimal(*byte));
        }
    }
}

pub(super) fn literal(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'(');
    for byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', *byte]),
            b'\r' => out.extend_from_slice(b"\\r"),
            byte => out.push(*byte),
        }
    }
    out.push(b')');
}

fn hexadecimal(byte: u8) -> [u8; 2] {
    let digit = |value: u8| b"0123456789ABCDEF"[usize::from(value)];
    [digit(byte >> 4), digit(byte & 15)]
}
