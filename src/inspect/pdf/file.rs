//! A PDF file: its objects by number, read when they are asked for (ISO 32000-1, 7.5).
//!
//! A hostile file can be slow by no more than these limits: each object is read once, and what may be unpacked or
//! made of all of them together is bounded. Nothing is mended: a file that is not whole is damaged.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use super::filter;
use super::object::{Dictionary, Object, Parser, Stream};
use crate::inspect::Fault;

/// Objects, however small, that are made of a file: some hundred thousand sub-processors.
const MOST_OBJECTS: usize = 8_000_000;

/// Entries of all cross-reference tables together.
const MOST_ENTRIES: usize = 2_000_000;

/// Bytes that all streams together may unpack to.
const MOST_UNPACKED: usize = 512 << 20;

/// How many references lead on to others, one after the other.
const LONGEST_CHAIN: usize = 16;

/// How far before its end a file says where its cross-reference table is.
const TAIL: usize = 1024;

/// Where an object stands.
#[derive(Debug, Clone, Copy)]
enum Entry {
    Free,
    At { offset: usize, generation: usize },
    In { container: u32, index: usize },
}

/// A file whose cross-reference tables have been read.
pub(crate) struct File<'a> {
    bytes: &'a [u8],
    entries: HashMap<u32, Entry>,
    trailer: Dictionary,
    objects: Cell<usize>,
    unpacked: Cell<usize>,
    depth: Cell<usize>,
    read: RefCell<HashMap<u32, Rc<Object>>>,
    containers: RefCell<HashMap<u32, Rc<Container>>>,
}

/// A page.
pub(super) struct Page {
    /// Its object's number.
    pub(super) number: u32,
    own: Rc<Object>,
    above: Rc<Dictionary>,
}

/// What a page has from those above it in the tree, where it has none itself.
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];

impl Page {
    /// The keys of its entries, the inherited among them, without that of its parent.
    pub(super) fn keys(&self) -> BTreeSet<&[u8]> {
        let own = self.own.dictionary().into_iter().flat_map(|own| own.keys());
        own.chain(self.above.keys()).map(Vec::as_slice).filter(|key| *key != b"Parent").collect()
    }

    /// An entry; null where there is none.
    pub(super) fn get(&self, key: &[u8]) -> &Object {
        let own = self.own.dictionary().and_then(|own| own.get(key));
        own.or_else(|| self.above.get(key)).unwrap_or(&Object::Null)
    }
}

/// An object stream, unpacked: numbers of its objects and where each begins.
struct Container {
    bytes: Vec<u8>,
    starts: Vec<(usize, usize)>,
}

impl<'a> File<'a> {
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Fault> {
        let mut file = Self {
            bytes,
            entries: HashMap::new(),
            trailer: Dictionary::new(),
            objects: Cell::new(MOST_OBJECTS),
            unpacked: Cell::new(MOST_UNPACKED),
            depth: Cell::new(0),
            read: RefCell::default(),
            containers: RefCell::default(),
        };
        file.sections()?;
        if file.trailer.contains_key(b"Encrypt".as_slice()) {
            return Err(Fault::Encrypted);
        }
        Ok(file)
    }

    pub(super) fn trailer(&self) -> &Dictionary {
        &self.trailer
    }

    pub(super) fn catalog(&self) -> Result<Rc<Object>, Fault> {
        let root = self.follow(self.trailer.get(b"Root".as_slice()).unwrap_or(&Object::Null))?;
        root.dictionary().is_some().then(|| Rc::clone(&root)).ok_or(Fault::Damaged)
    }

    /// The object itself, where it is a reference the one it leads to; null where there is none.
    pub(super) fn follow(&self, object: &Object) -> Result<Rc<Object>, Fault> {
        let Object::Reference(mut number, mut generation) = *object else {
            return Ok(Rc::new(object.clone()));
        };
        for _ in 0..LONGEST_CHAIN {
            let read = self.object(number, generation)?;
            match *read {
                Object::Reference(next, of) => (number, generation) = (next, of),
                _ => return Ok(read),
            }
        }
        Err(Fault::Damaged)
    }

    /// The value under a key, followed; null where there is none.
    pub(super) fn get(&self, dictionary: &Dictionary, key: &str) -> Result<Rc<Object>, Fault> {
        self.follow(dictionary.get(key.as_bytes()).unwrap_or(&Object::Null))
    }

    /// A stream's bytes as they stand in the file.
    pub(super) fn encoded(&self, stream: &Stream) -> &'a [u8] {
        self.bytes.get(stream.bytes.clone()).unwrap_or_default()
    }

    /// A stream's bytes, unpacked; nothing where that takes a filter that bilag does not use.
    pub(super) fn decoded(&self, stream: &Stream) -> Result<Option<Vec<u8>>, Fault> {
        let filters = filter::Filters::of(self, stream)?;
        let Some(filters) = filters else { return Ok(None) };
        let decoded = filters.decode(self.encoded(stream), self.unpacked.get())?;
        self.unpacked.set(self.unpacked.get().saturating_sub(decoded.len()));
        Ok(Some(decoded))
    }

    /// The pages in order.
    pub(super) fn pages(&self) -> Result<Vec<Page>, Fault> {
        let catalog = self.catalog()?;
        let root = catalog.dictionary().and_then(|catalog| catalog.get(b"Pages".as_slice()));
        let mut pages = Vec::new();
        let mut seen = HashSet::new();
        let mut left = vec![(root.cloned().unwrap_or(Object::Null), Rc::new(Dictionary::new()))];
        while let Some((object, above)) = left.pop() {
            let Object::Reference(number, _) = object else { return Err(Fault::Damaged) };
            let node = self.follow(&object)?;
            let own = node.dictionary().filter(|_| seen.insert(number)).ok_or(Fault::Damaged)?;
            let kids = self.get(own, "Kids")?;
            let Some(kids) = kids.array() else {
                pages.push(Page { number, own: Rc::clone(&node), above });
                continue;
            };
            let mut inherited = (*above).clone();
            inherited.extend(INHERITED.iter().filter_map(|&key| Some((key.to_vec(), own.get(key)?.clone()))));
            let inherited = Rc::new(inherited);
            left.extend(kids.iter().rev().map(|kid| (kid.clone(), Rc::clone(&inherited))));
        }
        Ok(pages)
    }

    fn parser(&self, at: usize) -> Parser<'_> {
        Parser::new(self.bytes, at, &self.objects)
    }

    fn object(&self, number: u32, generation: u16) -> Result<Rc<Object>, Fault> {
        if let Some(object) = self.read.borrow().get(&number) {
            return Ok(Rc::clone(object));
        }
        // A stream's length may be an object of its own, which is none with a length in turn.
        if self.depth.replace(self.depth.get() + 1) > 4 {
            return Err(Fault::Damaged);
        }
        let object = match self.entries.get(&number) {
            Some(&Entry::At { offset, generation: own }) if own == usize::from(generation) => {
                let (found, object) = self.indirect(offset)?;
                if found != number as usize {
                    return Err(Fault::Damaged);
                }
                object
            }
            Some(&Entry::In { container, index }) => self.contained(number, container, index)?,
            None | Some(Entry::Free | Entry::At { .. }) => Object::Null,
        };
        self.depth.set(self.depth.get() - 1);
        let object = Rc::new(object);
        self.read.borrow_mut().insert(number, Rc::clone(&object));
        Ok(object)
    }

    /// The object at an offset, and its number.
    fn indirect(&self, offset: usize) -> Result<(usize, Object), Fault> {
        let mut parser = self.parser(offset);
        let number = parser.unsigned()?;
        parser.unsigned()?;
        if !parser.passes("obj") {
            return Err(Fault::Damaged);
        }
        let object = parser.object()?;
        let Object::Dictionary(dictionary) = object else { return Ok((number, object)) };
        if !parser.passes("stream") {
            return Ok((number, Object::Dictionary(dictionary)));
        }
        if !parser.passes_line_end() {
            return Err(Fault::Damaged);
        }
        let length = self.get(&dictionary, "Length")?.count().ok_or(Fault::Damaged)?;
        let end =
            parser.at.checked_add(length).filter(|end| *end <= self.bytes.len()).ok_or(Fault::Damaged)?;
        let stream = Stream { dictionary, bytes: parser.at..end };
        parser.at = end;
        if parser.passes("endstream") { Ok((number, Object::Stream(stream))) } else { Err(Fault::Damaged) }
    }

    fn contained(&self, number: u32, container: u32, index: usize) -> Result<Object, Fault> {
        let container = self.container(container)?;
        let &(found, start) = container.starts.get(index).ok_or(Fault::Damaged)?;
        if found != number as usize {
            return Err(Fault::Damaged);
        }
        Parser::new(&container.bytes, start, &self.objects).object()
    }

    fn container(&self, number: u32) -> Result<Rc<Container>, Fault> {
        if let Some(container) = self.containers.borrow().get(&number) {
            return Ok(Rc::clone(container));
        }
        let Some(Entry::At { generation: 0, .. }) = self.entries.get(&number) else {
            return Err(Fault::Damaged);
        };
        let object = self.object(number, 0)?;
        let Object::Stream(stream) = &*object else { return Err(Fault::Damaged) };
        let count = |key: &str| self.get(&stream.dictionary, key)?.count().ok_or(Fault::Damaged);
        let (objects, first) = (count("N")?, count("First")?);
        let bytes = self.decoded(stream)?.ok_or(Fault::Damaged)?;
        let mut starts = Vec::new();
        let mut parser = Parser::new(&bytes, 0, &self.objects);
        // Each takes at least four bytes.
        for _ in 0..objects.min(bytes.len()) {
            let number = parser.unsigned()?;
            starts.push((number, first.checked_add(parser.unsigned()?).ok_or(Fault::Damaged)?));
        }
        let container = Rc::new(Container { bytes, starts });
        self.containers.borrow_mut().insert(number, Rc::clone(&container));
        Ok(container)
    }

    /// Reads all cross-reference sections, the newest first: what it says counts.
    fn sections(&mut self) -> Result<(), Fault> {
        let tail = self.bytes.len().saturating_sub(TAIL);
        let word = b"startxref";
        let at = self.bytes[tail..].windows(word.len()).rposition(|window| window == word);
        let mut parser = self.parser(tail + at.ok_or(Fault::Damaged)? + word.len());
        let mut next = vec![parser.unsigned()?];
        let mut seen = HashSet::new();
        while let Some(at) = next.pop() {
            if !seen.insert(at) || at >= self.bytes.len() {
                return Err(Fault::Damaged);
            }
            let trailer =
                if self.parser(at).passes("xref") { self.table(at)? } else { self.stream_section(at)? };
            for key in ["Prev", "XRefStm"] {
                if let Some(object) = trailer.get(key.as_bytes()) {
                    next.push(object.count().ok_or(Fault::Damaged)?);
                }
            }
            if self.trailer.is_empty() {
                self.trailer = trailer;
            }
        }
        Ok(())
    }

    fn add(&mut self, number: usize, entry: Entry, counted: &mut usize) -> Result<(), Fault> {
        *counted += 1;
        let number = u32::try_from(number).map_err(|_| Fault::Damaged)?;
        self.entries.entry(number).or_insert(entry);
        if self.entries.len() > MOST_ENTRIES || *counted > MOST_ENTRIES {
            Err(Fault::TooLarge)
        } else {
            Ok(())
        }
    }

    fn table(&mut self, at: usize) -> Result<Dictionary, Fault> {
        let bytes = self.bytes;
        let budget = Cell::new(self.objects.get());
        let mut parser = Parser::new(bytes, at, &budget);
        parser.passes("xref");
        let mut counted = 0;
        while !parser.passes("trailer") {
            let (first, count) = (parser.unsigned()?, parser.unsigned()?);
            for number in (first..).take(count) {
                let (offset, generation) = (parser.unsigned()?, parser.unsigned()?);
                let entry = if parser.passes("n") {
                    Entry::At { offset, generation }
                } else if parser.passes("f") {
                    Entry::Free
                } else {
                    return Err(Fault::Damaged);
                };
                self.add(number, entry, &mut counted)?;
            }
        }
        let Object::Dictionary(trailer) = parser.object()? else { return Err(Fault::Damaged) };
        self.objects.set(budget.get());
        Ok(trailer)
    }

    fn stream_section(&mut self, at: usize) -> Result<Dictionary, Fault> {
        let (_, Object::Stream(stream)) = self.indirect(at)? else { return Err(Fault::Damaged) };
        let counts = |key: &str| -> Option<Vec<usize>> {
            stream.dictionary.get(key.as_bytes())?.array()?.iter().map(Object::count).collect()
        };
        let widths = counts("W").filter(|widths| widths.len() == 3 && widths.iter().all(|width| *width <= 8));
        let widths = widths.ok_or(Fault::Damaged)?;
        let row: usize = widths.iter().sum();
        let size = stream.dictionary.get(b"Size".as_slice()).and_then(Object::count).ok_or(Fault::Damaged)?;
        let ranges = counts("Index").unwrap_or_else(|| vec![0, size]);
        let decoded = self.decoded(&stream)?.ok_or(Fault::Damaged)?;
        if row == 0 {
            return Err(Fault::Damaged);
        }
        let mut rows = decoded.chunks_exact(row);
        let mut counted = 0;
        for range in ranges.chunks_exact(2) {
            for number in (range[0]..).take(range[1]) {
                let row = rows.next().ok_or(Fault::Damaged)?;
                let (kind, rest) = row.split_at(widths[0]);
                let (second, third) = rest.split_at(widths[1]);
                let [second, third] = [second, third].map(big_endian);
                let entry = match if kind.is_empty() { 1 } else { big_endian(kind) } {
                    0 => Entry::Free,
                    1 => Entry::At { offset: second, generation: third },
                    2 => Entry::In {
                        container: u32::try_from(second).map_err(|_| Fault::Damaged)?,
                        index: third,
                    },
                    _ => return Err(Fault::Damaged),
                };
                self.add(number, entry, &mut counted)?;
            }
        }
        Ok(stream.dictionary)
    }
}

fn big_endian(bytes: &[u8]) -> usize {
    bytes.iter().fold(0, |number, byte| number << 8 | usize::from(*byte))
}
