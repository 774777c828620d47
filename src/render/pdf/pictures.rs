//! The pictures of a file: each distinct one once, as an image (ISO 32000-1, 8.9).

use lopdf::{Dictionary, Document as File, Stream, dictionary};

use crate::document::Picture;
use crate::render::layout::pages::{Placed, Sheet};

/// The pictures that a file shows.
#[derive(Default)]
pub(super) struct Pictures {
    shown: Vec<Picture>,
    /// By which content streams name them.
    pub(super) resources: Dictionary,
}

impl Pictures {
    /// Embeds what `sheets` show.
    pub(super) fn embed(sheets: &[Sheet], file: &mut File) -> Self {
        let mut pictures = Self { shown: Vec::new(), resources: Dictionary::new() };
        for item in sheets.iter().flat_map(Sheet::items) {
            let Placed::Picture { picture, .. } = item else { continue };
            if !pictures.shown.contains(picture) {
                let image = file.add_object(image(picture));
                pictures.shown.push(picture.clone());
                pictures.resources.set(name(pictures.shown.len() - 1), image);
            }
        }
        pictures
    }

    /// What content streams call a picture.
    pub(super) fn name(&self, picture: &Picture) -> String {
        name(self.shown.iter().position(|shown| shown == picture).unwrap_or_default())
    }
}

fn name(index: usize) -> String {
    format!("P{}", index + 1)
}

/// The image: what a PNG file of 8-bit colours holds is packed as PDF packs it, too (ISO 32000-1, 7.4.4.4).
fn image(picture: &Picture) -> Stream {
    let entries = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(picture.width),
        "Height" => i64::from(picture.height),
        "ColorSpace" => "DeviceRGB",
        "BitsPerComponent" => 8,
        "Filter" => "FlateDecode",
        "DecodeParms" => dictionary! {
            "Predictor" => 15,
            "Colors" => 3,
            "BitsPerComponent" => 8,
            "Columns" => i64::from(picture.width),
        },
    };
    Stream::new(entries, data(&picture.png)).with_compression(false)
}

/// The content of a PNG file's data chunks (ISO/IEC 15948, 5.3 and 11.2.4).
fn data(png: &[u8]) -> Vec<u8> {
    const SIGNATURE: usize = 8;
    let mut data = Vec::with_capacity(png.len());
    let mut rest = png.get(SIGNATURE..).unwrap_or_default();
    while let Some((length, after)) = rest.split_first_chunk::<4>()
        && let Some((kind, after)) = after.split_first_chunk::<4>()
        && let Some((content, after)) = after.split_at_checked(u32::from_be_bytes(*length) as usize)
    {
        if kind == b"IDAT" {
            data.extend_from_slice(content);
        }
        // A check sum follows.
        rest = after.get(4..).unwrap_or_default();
    }
    data
}
