//! Pieces of parts, deflated (RFC 1951) so that any of them may stand behind any other.
//!
//! Where they go is `zip`'s; which are remembered is left to those who make them.

use std::cell::RefCell;

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

/// Deflates one piece after another.
pub(crate) struct Deflater {
    /// To make one anew for each piece would take longer than many a piece.
    compress: RefCell<Compress>,
}

impl Default for Deflater {
    fn default() -> Self {
        Self { compress: RefCell::new(Compress::new(LEVEL, false)) }
    }
}

impl Deflater {
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
