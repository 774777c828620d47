//! Pieces of parts, deflated (RFC 1951) so that any of them may stand behind any other.
//!
//! Where they go is `zip`'s.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use crc32fast::Hasher;
use flate2::{Compress, Compression, FlushCompress};

/// Level 6 takes half as much time again for a twentieth fewer bytes, level 1 half the time for two fifths more.
const LEVEL: Compression = Compression::new(3);

/// A stretch of a part. It looks back to nothing before it, and ends at a whole byte.
pub(crate) struct Piece {
    /// Its bytes, deflated, without the mark of a last block.
    pub(crate) deflated: Vec<u8>,
    /// The checksum of its bytes as they were, and how many they are.
    pub(crate) checksum: Hasher,
}

/// Deflates one piece after another, and remembers what may come again: that saves time and changes nothing else.
pub(crate) struct Deflater {
    /// To make one anew for each piece would take longer than many a piece.
    compress: RefCell<Compress>,
    known: RefCell<Known>,
}

#[derive(Default)]
struct Known {
    by_content: HashMap<Vec<u8>, Rc<Piece>>,
    /// Bytes of content.
    size: usize,
}

/// More bytes are forgotten, so that a batch without end takes memory with an end.
const MOST: usize = 4 << 20;

impl Default for Deflater {
    fn default() -> Self {
        Self { compress: RefCell::new(Compress::new(LEVEL, false)), known: RefCell::default() }
    }
}

impl Deflater {
    /// `content` as a piece, deflated unless it is remembered.
    pub(crate) fn known(&self, content: &[u8]) -> Rc<Piece> {
        let mut known = self.known.borrow_mut();
        if let Some(piece) = known.by_content.get(content) {
            return Rc::clone(piece);
        }
        let piece = Rc::new(self.piece(content));
        if content.len() <= MOST {
            if known.size + content.len() > MOST {
                *known = Known::default();
            }
            known.size += content.len();
            known.by_content.insert(content.to_vec(), Rc::clone(&piece));
        }
        piece
    }

    /// `content` as a piece.
    pub(crate) fn piece(&self, content: &[u8]) -> Piece {
        let mut checksum = Hasher::new();
        checksum.update(content);
        let compress = &mut *self.compress.borrow_mut();
        compress.reset();
        let mut deflated = Vec::with_capacity(content.len() / 4 + 64);
        loop {
            let rest = &content[compress.total_in() as usize..];
            // Memory is all that it could want, and it gets that below.
            let _ = compress.compress_vec(rest, &mut deflated, FlushCompress::Sync);
            if compress.total_in() as usize == content.len() && deflated.len() < deflated.capacity() {
                return Piece { deflated, checksum };
            }
            deflated.reserve(deflated.capacity());
        }
    }
}
