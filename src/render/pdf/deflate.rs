//! Deflating streams, each distinct one once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Stream};
use sha2::{Digest, Sha256};

/// Remembers what it deflated, which saves time and changes nothing else.
pub(super) struct Deflater {
    known: RefCell<Known>,
    /// To make one anew for each stream would take longer than many a stream.
    compress: RefCell<Compress>,
}

impl Default for Deflater {
    fn default() -> Self {
        Self { known: RefCell::default(), compress: RefCell::new(Compress::new(LEVEL, true)) }
    }
}

#[derive(Default)]
struct Known {
    by_digest: HashMap<[u8; 32], Rc<[u8]>>,
    /// Bytes held.
    size: usize,
}

/// More bytes are forgotten, so that a batch without end takes memory with an end.
const MOST: usize = 16 << 20;
/// Levels above this take far more time for hardly fewer bytes.
const LEVEL: Compression = Compression::new(6);

impl Deflater {
    /// `content` deflated (RFC 1950).
    pub(super) fn deflate(&self, content: &[u8]) -> Rc<[u8]> {
        let digest = Sha256::digest(content).into();
        if let Some(known) = self.known.borrow().by_digest.get(&digest) {
            return Rc::clone(known);
        }
        let deflated: Rc<[u8]> = deflated(content, &mut self.compress.borrow_mut()).into();
        let mut known = self.known.borrow_mut();
        if known.size + deflated.len() > MOST {
            *known = Known::default();
        }
        known.size += deflated.len();
        known.by_digest.insert(digest, Rc::clone(&deflated));
        deflated
    }

    /// A stream of `content`, deflated.
    pub(super) fn stream(&self, mut dictionary: Dictionary, content: &[u8]) -> Stream {
        dictionary.set("Filter", "FlateDecode");
        Stream::new(dictionary, self.deflate(content).to_vec()).with_compression(false)
    }
}

/// `content` deflated, for what will not come again.
pub(super) fn once(content: &[u8]) -> Vec<u8> {
    deflated(content, &mut Compress::new(LEVEL, true))
}

fn deflated(content: &[u8], compress: &mut Compress) -> Vec<u8> {
    compress.reset();
    let mut out = Vec::with_capacity(content.len() / 2 + 64);
    loop {
        let rest = &content[compress.total_in() as usize..];
        // Memory is all that it could want, and it gets that below.
        let status = compress.compress_vec(rest, &mut out, FlushCompress::Finish);
        if matches!(status, Ok(Status::StreamEnd)) {
            return out;
        }
        out.reserve(out.capacity().max(256));
    }
}
