//! PNG file → `Picture`: opaque, without what else a file may say of itself.

use std::io::Cursor;

use png::{BitDepth, ColorType, Decoder, DecodingError, Encoder, Limits, Transformations};

use super::codes;
use crate::document::Picture;
use crate::finding::Finding;

/// Most that a picture's file may hold: far more than any logo.
pub(crate) const MOST_MEGABYTES: usize = 5;
/// Most pixels of a picture: on 60 mm, a thousand dots an inch.
const MOST_PIXELS: u64 = 4_000_000;

/// Reads a picture from a PNG file (ISO/IEC 15948); findings call it `path`. What is transparent becomes white.
///
/// # Errors
///
/// Where it is no PNG file, not whole, or too large.
pub fn picture(path: &str, bytes: &[u8]) -> Result<Picture, Finding> {
    let fault = |code| Finding::error(code).with("path", path);
    if bytes.len() > MOST_MEGABYTES << 20 {
        return Err(fault(codes::PICTURE_FILE_TOO_LARGE).with("most", MOST_MEGABYTES));
    }
    let limits = Limits { bytes: 16 * MOST_PIXELS as usize };
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::normalize_to_color8());
    let too_large = || fault(codes::PICTURE_TOO_LARGE).with("most", (MOST_PIXELS / 1_000_000) as usize);
    let told = |error: DecodingError| match error {
        DecodingError::LimitsExceeded => too_large(),
        _ => fault(codes::PICTURE_DAMAGED),
    };
    if !bytes.starts_with(b"\x89PNG\r\n\x1A\n") {
        return Err(fault(codes::PICTURE_NOT_PNG));
    }
    let mut reader = decoder.read_info().map_err(told)?;
    let (width, height) = (reader.info().width, reader.info().height);
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(too_large());
    }
    let size = reader.output_buffer_size().ok_or_else(too_large)?;
    let mut samples = vec![0; size];
    let frame = reader.next_frame(&mut samples).map_err(told)?;
    samples.truncate(frame.buffer_size());
    let pixels = opaque(&samples, frame.color_type).ok_or_else(|| fault(codes::PICTURE_DAMAGED))?;
    let png = encoded(&pixels, width, height).map_err(|_| fault(codes::PICTURE_DAMAGED))?;
    Ok(Picture { width, height, png: png.into() })
}

/// The pixels in red, green and blue, as they look on white.
fn opaque(samples: &[u8], colours: ColorType) -> Option<Vec<u8>> {
    let on_white = |sample: u8, alpha: u8| {
        let (sample, alpha) = (u32::from(sample), u32::from(alpha));
        ((sample * alpha + 255 * (255 - alpha) + 127) / 255) as u8
    };
    Some(match colours {
        ColorType::Rgb => samples.to_vec(),
        ColorType::Rgba => {
            let pixels = samples.chunks_exact(4);
            pixels.flat_map(|pixel| [0, 1, 2].map(|channel| on_white(pixel[channel], pixel[3]))).collect()
        }
        ColorType::Grayscale => samples.iter().flat_map(|sample| [*sample; 3]).collect(),
        ColorType::GrayscaleAlpha => {
            samples.chunks_exact(2).flat_map(|pixel| [on_white(pixel[0], pixel[1]); 3]).collect()
        }
        // Normalised away.
        ColorType::Indexed => return None,
    })
}

pub(super) fn encoded(pixels: &[u8], width: u32, height: u32) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_source_srgb(png::SrgbRenderingIntent::RelativeColorimetric);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels)?;
    writer.finish()?;
    Ok(file)
}
