//! From the codes of content streams, which are glyph numbers of whole fonts, to the glyphs of cut ones.
//!
//! A TrueType program has a map of its own for that. A CFF program has none: its glyphs are numbered by its character
//! set, so the codes are mapped before they get there.

use std::fmt::Write;

use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};

/// What has codes be read as glyphs of the cut font.
#[derive(Clone, Copy)]
pub(super) enum GlyphMap {
    /// A `CIDToGIDMap` of the descendant font (ISO 32000-1, 9.7.4.2).
    OfGlyphs(ObjectId),
    /// A `CMap` that is the font's encoding (9.7.5.4).
    OfCodes(ObjectId),
}

/// A `CMap` has at most as many mappings in a stretch (Adobe Technical Note 5014).
const STRETCH: usize = 100;

/// The map of a TrueType program: a glyph for each code from 0 on.
pub(super) fn of_glyphs(glyphs: impl Iterator<Item = u16>) -> Stream {
    Stream::new(dictionary! {}, glyphs.flat_map(u16::to_be_bytes).collect())
}

/// The map for a CFF program, of codes and their glyphs in the order of codes.
pub(super) fn of_codes(codes: &[(u16, u16)]) -> Stream {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo 3 dict dup begin\n/Registry (Adobe) def\n/Ordering (Identity) def\n/Supplement 0 def\nend def\n\
         /CMapName /Bilag-H def\n/CMapType 1 def\n/WMode 0 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    for stretch in codes.chunks(STRETCH) {
        // Writing to a string does not fail.
        let _ = writeln!(map, "{} begincidchar", stretch.len());
        for (code, glyph) in stretch {
            let _ = writeln!(map, "<{code:04X}> {glyph}");
        }
        map.push_str("endcidchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    let entries = dictionary! {
        "Type" => "CMap",
        "CMapName" => "Bilag-H",
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
        "WMode" => 0,
    };
    Stream::new(entries, map.into_bytes())
}

impl GlyphMap {
    /// Has the font and its descendant use the map. What a `CMap` leads to is numbered as the cut font's glyphs are, and so
    /// are their widths, in thousandths of an em.
    pub(super) fn apply(self, dictionary: &mut Dictionary, widths: &[i64]) {
        match self {
            Self::OfGlyphs(map) => descendants(dictionary, |descendant| descendant.set("CIDToGIDMap", map)),
            Self::OfCodes(map) => {
                if dictionary.get(b"DescendantFonts").is_ok() {
                    dictionary.set("Encoding", map);
                }
                let widths: Vec<Object> = widths.iter().copied().map(Object::Integer).collect();
                descendants(dictionary, |descendant| {
                    descendant.set("W", vec![0.into(), Object::Array(widths.clone())]);
                });
            }
        }
    }
}

/// printpdf writes descendants within the fonts that they are of.
fn descendants(dictionary: &mut Dictionary, mut change: impl FnMut(&mut Dictionary)) {
    if let Ok(descendants) = dictionary.get_mut(b"DescendantFonts").and_then(Object::as_array_mut) {
        descendants.iter_mut().filter_map(|object| object.as_dict_mut().ok()).for_each(&mut change);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_of_codes_is_in_stretches_of_a_hundred() {
        let codes: Vec<(u16, u16)> = (1..=101).map(|glyph| (glyph * 3, glyph)).collect();
        let map = String::from_utf8(of_codes(&codes).content).unwrap();
        assert!(map.contains("100 begincidchar\n<0003> 1\n<0006> 2\n"), "{map}");
        assert!(map.contains("\nendcidchar\n1 begincidchar\n<012F> 101\nendcidchar\nendcmap"), "{map}");
    }
}
