//! How a stream is packed: Flate with or without a PNG predictor, or not at all (ISO 32000-1, 7.4.4).

use std::io::Read;

use flate2::read::ZlibDecoder;

use super::file::File;
use super::object::{Object, Stream};
use crate::inspect::Fault;

/// Most that one stream may unpack to.
const MOST_UNPACKED: usize = 128 << 20;

/// Longest row of a predictor.
const LONGEST_ROW: usize = 1 << 16;

/// The filters of a stream that bilag can undo.
pub(super) enum Filters {
    Plain,
    Flate {
        /// Bytes of a row and of a pixel, where each row is told by the one above.
        predictor: Option<(usize, usize)>,
    },
}

impl Filters {
    /// The filters of a stream, if bilag can undo them.
    pub(super) fn of(file: &File<'_>, stream: &Stream) -> Result<Option<Self>, Fault> {
        let only = |key: &str| -> Result<Option<Object>, Fault> {
            let object = file.get(&stream.dictionary, key)?;
            match &*object {
                Object::Array(array) if array.len() > 1 => Ok(None),
                Object::Array(array) => {
                    file.follow(array.first().unwrap_or(&Object::Null)).map(|object| Some((*object).clone()))
                }
                object => Ok(Some(object.clone())),
            }
        };
        let (Some(filter), Some(parameters)) = (only("Filter")?, only("DecodeParms")?) else {
            return Ok(None);
        };
        if filter == Object::Null {
            return Ok(Some(Self::Plain));
        }
        if !filter.is_name("FlateDecode") {
            return Ok(None);
        }
        let Some(parameters) = parameters.dictionary() else {
            return Ok(Some(Self::Flate { predictor: None }));
        };
        let number = |key: &str, usual: usize| match &*file.get(parameters, key)? {
            Object::Null => Ok(usual),
            object => object.count().filter(|count| *count <= LONGEST_ROW).ok_or(Fault::Damaged),
        };
        let (columns, colors, bits) =
            (number("Columns", 1)?, number("Colors", 1)?, number("BitsPerComponent", 8)?);
        let pixel = colors.saturating_mul(bits);
        let row = columns.saturating_mul(pixel).div_ceil(8);
        match number("Predictor", 1)? {
            1 => Ok(Some(Self::Flate { predictor: None })),
            10..=15 if (1..=LONGEST_ROW).contains(&row) => {
                Ok(Some(Self::Flate { predictor: Some((row, pixel.div_ceil(8))) }))
            }
            _ => Ok(None),
        }
    }

    /// What was packed, if it is not larger than `most`.
    pub(super) fn decode(&self, packed: &[u8], most: usize) -> Result<Vec<u8>, Fault> {
        let most = most.min(MOST_UNPACKED);
        let Self::Flate { predictor } = self else {
            return if packed.len() <= most { Ok(packed.to_vec()) } else { Err(Fault::TooLarge) };
        };
        // So some tools pack nothing.
        if packed.is_empty() {
            return Ok(Vec::new());
        }
        let mut bytes = Vec::new();
        ZlibDecoder::new(packed).take(most as u64 + 1).read_to_end(&mut bytes).map_err(|_| Fault::Damaged)?;
        if bytes.len() > most {
            return Err(Fault::TooLarge);
        }
        match predictor {
            Some((row, pixel)) => unpredicted(&bytes, *row, *pixel),
            None => Ok(bytes),
        }
    }
}

/// Undoes the PNG filters (ISO/IEC 15948, clause 9), one a row.
fn unpredicted(bytes: &[u8], row: usize, pixel: usize) -> Result<Vec<u8>, Fault> {
    let mut above = vec![0; row];
    let mut all = Vec::with_capacity(bytes.len());
    for line in bytes.chunks(row + 1) {
        let (kind, line) = line.split_first().ok_or(Fault::Damaged)?;
        let mut current = vec![0; row];
        for (at, &byte) in line.iter().enumerate() {
            let left = if at >= pixel { current[at - pixel] } else { 0 };
            let corner = if at >= pixel { above[at - pixel] } else { 0 };
            let told = match kind {
                0 => 0,
                1 => left,
                2 => above[at],
                3 => u16::midpoint(left.into(), above[at].into()) as u8,
                4 => paeth(left, above[at], corner),
                _ => return Err(Fault::Damaged),
            };
            current[at] = byte.wrapping_add(told);
        }
        all.extend_from_slice(&current[..line.len()]);
        above = current;
    }
    Ok(all)
}

fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let estimate = i16::from(left) + i16::from(above) - i16::from(corner);
    let distance = |byte: u8| (estimate - i16::from(byte)).abs();
    if distance(left) <= distance(above) && distance(left) <= distance(corner) {
        left
    } else if distance(above) <= distance(corner) {
        above
    } else {
        corner
    }
}
