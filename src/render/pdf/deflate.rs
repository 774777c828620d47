//! Deflating streams, each distinct one once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::Write;
use std::rc::Rc;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Stream};
use sha2::{Digest, Sha256};

/// Remembers what it deflated, which saves time and changes nothing else.
#[derive(Default)]
pub(super) struct Deflater {
    known: RefCell<Known>,
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
        let deflated: Rc<[u8]> = once(content).into();
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
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(content.len() / 3), LEVEL);
    // A vector takes all that it is given.
    encoder.write_all(content).and_then(|()| encoder.finish()).expect("memory takes bytes")
}
