//! A zip file (PKWARE APPNOTE 6.3.10) of what is deflated already, which no library writes.
//!
//! Every file in it has the same time and rights, so that the same files give the same bytes.

use std::rc::Rc;

use crc32fast::Hasher;
use flate2::Compression;

use super::Error;
use crate::render::piece::{self, Checksum, LAST_BLOCK};

/// A stretch of a part.
pub(crate) type Piece = piece::Piece<Hasher>;

/// What deflates parts.
pub(crate) type Deflater = piece::Deflater<Hasher>;

impl Checksum for Hasher {
    /// Level 6 takes half as much time again for a twentieth fewer bytes, level 1 half the time for two fifths more.
    const LEVEL: Compression = Compression::new(3);
    const LITTLE: usize = 1 << 10;

    fn of(content: &[u8]) -> Self {
        let mut checksum = Self::new();
        checksum.update(content);
        checksum
    }
}

/// Version 2.0, the first that knows deflating.
const VERSION: u16 = 20;
/// Made on Unix, so that the rights are Unix's.
const MADE_BY: u16 = (3 << 8) | VERSION;
/// A file that all may read and its owner write.
const RIGHTS: u32 = 0o100_644 << 16;
/// The first of January 1980, the earliest day that the format has.
const DATE: u16 = (1 << 5) | 1;

/// A zip file in the making.
#[derive(Default)]
pub(crate) struct Zip {
    files: Vec<u8>,
    directory: Vec<u8>,
    count: u16,
}

/// How a file's bytes are kept.
#[derive(Clone, Copy)]
enum Method {
    Stored = 0,
    Deflated = 8,
}

impl Zip {
    /// Adds a file of these pieces.
    ///
    /// # Errors
    ///
    /// When the file is larger than the format can say.
    pub(crate) fn deflated(&mut self, path: &str, pieces: &[Rc<Piece>]) -> Result<(), Error> {
        let mut checksum = Hasher::new();
        for piece in pieces {
            checksum.combine(&piece.checksum);
        }
        let parts = || pieces.iter().map(|piece| piece.deflated.as_slice()).chain([LAST_BLOCK.as_slice()]);
        self.add(path, Method::Deflated, &checksum, parts().map(<[u8]>::len).sum())?;
        parts().for_each(|part| self.files.extend_from_slice(part));
        Ok(())
    }

    /// Adds a file as it is.
    ///
    /// # Errors
    ///
    /// When the file is larger than the format can say.
    pub(crate) fn stored(&mut self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        let mut checksum = Hasher::new();
        checksum.update(bytes);
        self.add(path, Method::Stored, &checksum, bytes.len())?;
        self.files.extend_from_slice(bytes);
        Ok(())
    }

    /// The zip file's bytes.
    ///
    /// # Errors
    ///
    /// When it is larger than the format can say.
    pub(crate) fn finish(self) -> Result<Vec<u8>, Error> {
        let mut zip = self.files;
        let start = four(zip.len() as u64)?;
        let length = four(self.directory.len() as u64)?;
        zip.reserve(self.directory.len() + 22);
        zip.extend(self.directory);
        zip.extend(*b"PK\x05\x06");
        // One volume, with all of the directory.
        zip.extend([0; 4]);
        zip.extend(self.count.to_le_bytes());
        zip.extend(self.count.to_le_bytes());
        zip.extend(length);
        zip.extend(start);
        // No comment.
        zip.extend([0; 2]);
        Ok(zip)
    }

    /// Writes what stands before a file (APPNOTE 4.3.7), and the file's entry in the directory (4.3.12).
    fn add(&mut self, path: &str, method: Method, checksum: &Hasher, kept: usize) -> Result<(), Error> {
        let start = four(self.files.len() as u64)?;
        let mut shared = Vec::with_capacity(26);
        // Neither encrypted nor named in more than ASCII.
        for two in [VERSION, 0, method as u16, 0, DATE] {
            shared.extend(two.to_le_bytes());
        }
        shared.extend(checksum.clone().finalize().to_le_bytes());
        shared.extend(four(kept as u64)?);
        shared.extend(four(checksum.total_len())?);
        shared.extend(two(path.len())?);
        // No extra fields.
        shared.extend([0; 2]);

        self.files.extend(*b"PK\x03\x04");
        self.files.extend(&shared);
        self.files.extend(path.as_bytes());

        self.directory.extend(*b"PK\x01\x02");
        self.directory.extend(MADE_BY.to_le_bytes());
        self.directory.extend(&shared);
        // No comment, on the one volume, nothing said of what is inside.
        self.directory.extend([0; 6]);
        self.directory.extend(RIGHTS.to_le_bytes());
        self.directory.extend(start);
        self.directory.extend(path.as_bytes());
        self.count = self.count.checked_add(1).ok_or(Error::TooLarge)?;
        Ok(())
    }
}

fn four(number: u64) -> Result<[u8; 4], Error> {
    Ok(u32::try_from(number).map_err(|_| Error::TooLarge)?.to_le_bytes())
}

fn two(number: usize) -> Result<[u8; 2], Error> {
    Ok(u16::try_from(number).map_err(|_| Error::TooLarge)?.to_le_bytes())
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use zip::{CompressionMethod, ZipArchive};

    use super::*;

    #[test]
    fn pieces_are_read_as_one_file() {
        let deflater = Deflater::default();
        let noise: String =
            (0..40_000_u32).map(|n| char::from(b'!' + (n.wrapping_mul(n) % 89) as u8)).collect();
        let texts = ["", "abcabcabc", &noise, "abcabcabc", ""];
        let pieces: Vec<Rc<Piece>> =
            texts.iter().map(|text| Rc::new(deflater.piece(text.as_bytes()))).collect();
        let mut zip = Zip::default();
        zip.deflated("a/b.xml", &pieces).unwrap();
        zip.deflated("nothing", &[]).unwrap();
        zip.stored("c.png", b"as it is").unwrap();
        let mut archive = ZipArchive::new(Cursor::new(zip.finish().unwrap())).unwrap();
        // The library checks the checksums.
        let mut read = |name: &str, method| {
            let mut file = archive.by_name(name).unwrap();
            assert_eq!(file.compression(), method);
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            assert_eq!(file.size(), text.len() as u64);
            text
        };
        assert_eq!(read("a/b.xml", CompressionMethod::Deflated), texts.concat());
        assert_eq!(read("nothing", CompressionMethod::Deflated), "");
        assert_eq!(read("c.png", CompressionMethod::Stored), "as it is");
    }
}
