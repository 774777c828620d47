//! Deflating streams, each distinct one once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::convert::Infallible;
use std::rc::Rc;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Stream};
use sha2::{Digest, Sha256};

use crate::document::FileContent;
use crate::render::piece::{self, Checksum, LAST_BLOCK};

/// Remembers what it deflated, which saves time and changes nothing else.
pub(super) struct Deflater {
    known: RefCell<Known>,
    /// To make one anew for each stream would take longer than many a stream.
    compress: RefCell<Compress>,
    /// For what is short and does not come again.
    quick: RefCell<Compress>,
    /// Stretches of attachments.
    pieces: piece::Deflater<Adler>,
}

impl Default for Deflater {
    fn default() -> Self {
        Self {
            known: RefCell::default(),
            compress: RefCell::new(Compress::new(LEVEL, true)),
            quick: RefCell::new(Compress::new(QUICK, true)),
            pieces: piece::Deflater::default(),
        }
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
/// With codes that are known beforehand: to find better ones takes longer than all else where there is little.
const QUICK: Compression = Compression::new(1);
/// Fewer bytes are little.
const LITTLE: usize = 8 << 10;

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

    /// The same for what no other file has, which is not remembered.
    pub(super) fn alone(&self, content: &[u8]) -> Vec<u8> {
        let compress = if content.len() < LITTLE { &self.quick } else { &self.compress };
        deflated(content, &mut compress.borrow_mut())
    }

    /// What an attachment holds, deflated (RFC 1950) stretch by stretch, each shared one once.
    pub(super) fn attachment(&self, content: &FileContent) -> Vec<u8> {
        // A window of 32 kB, deflated as usual (2.2).
        let mut out = vec![0x78, 0x9C];
        let mut checksum = Adler::of(&[]);
        for stretch in &content.0 {
            let piece = |stretch: &[u8]| Ok::<_, Infallible>(self.pieces.piece(stretch));
            let Ok(piece) = self.pieces.shared(stretch, piece);
            out.extend_from_slice(&piece.deflated);
            checksum = checksum.then(&piece.checksum);
        }
        out.extend_from_slice(&LAST_BLOCK);
        out.extend_from_slice(&checksum.to_be_bytes());
        out
    }

    /// A stream of `content`, deflated.
    pub(super) fn stream(&self, mut dictionary: Dictionary, content: &[u8]) -> Stream {
        dictionary.set("Filter", "FlateDecode");
        Stream::new(dictionary, self.deflate(content).to_vec()).with_compression(false)
    }
}

/// Adler-32 (RFC 1950, section 8.2).
struct Adler {
    /// One and the sum of the bytes.
    bytes: u32,
    /// The sum of what `bytes` was after each byte.
    sums: u32,
    length: usize,
}

impl Adler {
    const MODULUS: u32 = 65_521;

    /// That of the bytes and those of `next` behind them.
    fn then(&self, next: &Self) -> Self {
        let before = self.bytes + Self::MODULUS - 1;
        let length = (next.length % Self::MODULUS as usize) as u64;
        let carried = (length * u64::from(before) % u64::from(Self::MODULUS)) as u32;
        Self {
            bytes: (before + next.bytes) % Self::MODULUS,
            sums: (self.sums + next.sums + carried) % Self::MODULUS,
            length: self.length + next.length,
        }
    }

    fn to_be_bytes(&self) -> [u8; 4] {
        (self.sums << 16 | self.bytes).to_be_bytes()
    }
}

impl Checksum for Adler {
    const LEVEL: Compression = LEVEL;
    const LITTLE: usize = 2 << 10;

    fn of(content: &[u8]) -> Self {
        let sum = simd_adler32::adler32(&content);
        Self { bytes: sum & 0xFFFF, sums: sum >> 16, length: content.len() }
    }
}

/// `content` deflated well, for whoever remembers it.
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

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::sync::Arc;

    use super::*;

    #[test]
    fn stretches_are_read_as_one_stream() {
        let noise: Vec<u8> = (0..200_000_u32).map(|n| (n.wrapping_mul(n) >> 7) as u8).collect();
        let stretches: Vec<Arc<[u8]>> =
            vec![[].into(), (*b"abcabcabc").into(), noise.into(), (*b"abcabcabc").into(), [].into()];
        let (content, deflater) = (FileContent(stretches.clone()), Deflater::default());
        for _ in 0..2 {
            let mut read = Vec::new();
            // The library checks the checksum.
            let stream = deflater.attachment(&content);
            flate2::read::ZlibDecoder::new(stream.as_slice()).read_to_end(&mut read).unwrap();
            assert_eq!(read, stretches.concat());
        }
    }
}
