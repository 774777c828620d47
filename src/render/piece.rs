//! Pieces of files' parts, deflated (RFC 1951) so that any of them may stand behind any other.
//!
//! Where they go is left to the formats, and so is what sums they are checked by.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use flate2::{Compress, Compression, FlushCompress};

/// A last block that says nothing (RFC 1951, 3.2.6): what ends pieces that are strung together.
pub(crate) const LAST_BLOCK: [u8; 2] = [0x03, 0x00];

/// A stretch of a part. It looks back to nothing before it, and ends at a whole byte.
pub(crate) struct Piece<C> {
    /// Its bytes, deflated, without the mark of a last block.
    pub(crate) deflated: Vec<u8>,
    /// The checksum of its bytes as they were.
    pub(crate) checksum: C,
}

/// What a format checks bytes by.
pub(crate) trait Checksum {
    /// How hard the format's pieces are deflated.
    const LEVEL: Compression;
    /// Pieces of fewer bytes are deflated with codes that are known beforehand: to find better ones takes longer than all else.
    const LITTLE: usize;

    /// The checksum of these bytes.
    fn of(content: &[u8]) -> Self;
}

/// Deflates one piece after another, and remembers what may come again: that saves time and changes nothing else.
pub(crate) struct Deflater<C> {
    /// To make one anew for each piece would take longer than many a piece.
    compress: RefCell<Compress>,
    quick: RefCell<Compress>,
    known: RefCell<Known<C>>,
}

/// Content that documents share, and its piece.
type Shared<C> = (Arc<[u8]>, Rc<Piece<C>>);

struct Known<C> {
    by_content: HashMap<Vec<u8>, Rc<Piece<C>>>,
    /// What documents share in memory is known by where it stands, for it stays there as long as it is kept here.
    by_place: HashMap<*const u8, Shared<C>>,
    /// Bytes of content.
    size: usize,
}

/// More bytes are forgotten, so that a batch without end takes memory with an end.
const MOST: usize = 4 << 20;

impl<C> Default for Known<C> {
    fn default() -> Self {
        Self { by_content: HashMap::new(), by_place: HashMap::new(), size: 0 }
    }
}

impl<C> Known<C> {
    /// Whether there is room for so many bytes more, for which all else may be forgotten.
    fn makes_room(&mut self, bytes: usize) -> bool {
        if bytes > MOST {
            return false;
        }
        if self.size + bytes > MOST {
            *self = Self::default();
        }
        self.size += bytes;
        true
    }
}

impl<C: Checksum> Default for Deflater<C> {
    fn default() -> Self {
        let compress = |level| RefCell::new(Compress::new(level, false));
        Self { compress: compress(C::LEVEL), quick: compress(Compression::fast()), known: RefCell::default() }
    }
}

impl<C: Checksum> Deflater<C> {
    /// `content` as a piece, deflated unless it is remembered.
    pub(crate) fn known(&self, content: &[u8]) -> Rc<Piece<C>> {
        let mut known = self.known.borrow_mut();
        if let Some(piece) = known.by_content.get(content) {
            return Rc::clone(piece);
        }
        let piece = Rc::new(self.piece(content));
        if known.makes_room(content.len()) {
            known.by_content.insert(content.to_vec(), Rc::clone(&piece));
        }
        piece
    }

    /// What `written` makes of `content` as a piece, written and deflated unless `content` is remembered, for which it has
    /// to be shared; always by the same `written`.
    pub(crate) fn shared<E>(
        &self,
        content: &Arc<[u8]>,
        written: impl FnOnce(&[u8]) -> Result<Piece<C>, E>,
    ) -> Result<Rc<Piece<C>>, E> {
        if Arc::strong_count(content) == 1 {
            return written(content).map(Rc::new);
        }
        if let Some((_, piece)) = self.known.borrow().by_place.get(&content.as_ptr()) {
            return Ok(Rc::clone(piece));
        }
        let piece = Rc::new(written(content)?);
        let mut known = self.known.borrow_mut();
        if known.makes_room(content.len()) {
            known.by_place.insert(content.as_ptr(), (Arc::clone(content), Rc::clone(&piece)));
        }
        Ok(piece)
    }

    /// `content` as a piece.
    pub(crate) fn piece(&self, content: &[u8]) -> Piece<C> {
        let compress = if content.len() < C::LITTLE { &self.quick } else { &self.compress };
        let compress = &mut *compress.borrow_mut();
        compress.reset();
        let mut deflated = Vec::with_capacity(content.len() / 4 + 64);
        loop {
            let rest = &content[compress.total_in() as usize..];
            // Memory is all that it could want, and it gets that below.
            let _ = compress.compress_vec(rest, &mut deflated, FlushCompress::Sync);
            if compress.total_in() as usize == content.len() && deflated.len() < deflated.capacity() {
                return Piece { deflated, checksum: C::of(content) };
            }
            deflated.reserve(deflated.capacity());
        }
    }
}
