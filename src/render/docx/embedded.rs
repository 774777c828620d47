//! A brand's fonts, whole and obfuscated, so that a document looks the same where they are not installed
//! (ECMA-376 part 1, 17.8.1).
//!
//! A PDF has the letters in use; here people fill in blanks with letters that nobody knows beforehand.

use std::rc::Rc;

use super::identifier::guid;
use super::theme;
use super::zip::{Deflater, Piece};
use crate::render::fonts::Weight;
use crate::render::look::Look;

/// A font that is part of the file.
pub(crate) struct Embedded {
    pub(crate) weight: Weight,
    /// What it is obfuscated with: a GUID that follows from the font, so that the same input gives the same bytes.
    pub(crate) key: String,
    /// The font's file, obfuscated.
    pub(crate) obfuscated: Rc<Piece>,
}

/// So many bytes of a font are obfuscated, the key's length twice.
const OBFUSCATED: usize = 32;

/// The look's fonts, regular and bold, or none: where it has none of its own, or one may not be embedded for editing.
///
/// Both are to bear the family's name, or Word shows all text in one of them ([MS-OI29500] 2.1.261 b). Outlines may be of
/// either kind: Word reads what ISO/IEC 14496-22 describes, CFF too ([MS-OI29500] 2.1.32 c), although it embeds no
/// CFF itself when it saves ("Adobe OpenType fonts", learn.microsoft.com, Office troubleshooting).
pub(crate) fn fonts(look: &Look, deflater: &Deflater) -> Rc<[Embedded]> {
    let own = |weight| {
        let font = look.fonts.face(weight).font();
        (!look.fonts.are_house() && font.may_be_edited_in() && font.is_of(theme::font(look))).then(|| {
            let key = guid(font.data);
            let obfuscated = Rc::new(deflater.piece(&obfuscated(font.data, &key)));
            Embedded { weight, key, obfuscated }
        })
    };
    let fonts = [Weight::Regular, Weight::Bold].map(own);
    fonts.into_iter().collect::<Option<Rc<[_]>>>().unwrap_or_default()
}

/// The font with its first bytes changed by the key's, which are counted from the last.
fn obfuscated(font: &[u8], key: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        key.chars().filter_map(|digit| digit.to_digit(16)).map(|digit| digit as u8).collect();
    let bytes = digits.rchunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).cycle();
    let mut font = font.to_vec();
    for (byte, by) in font.iter_mut().take(OBFUSCATED).zip(bytes) {
        *byte ^= by;
    }
    font
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The order of the standard's own example (17.8.1).
    #[test]
    fn a_key_is_applied_backwards_and_twice() {
        let obfuscated = obfuscated(&[0; 40], "{001B70DC-AA60-4AD5-90EC-18A0948E1EAE}");
        let backwards =
            [0xAE, 0x1E, 0x8E, 0x94, 0xA0, 0x18, 0xEC, 0x90, 0xD5, 0x4A, 0x60, 0xAA, 0xDC, 0x70, 0x1B, 0x00];
        assert_eq!(obfuscated, [&backwards[..], &backwards, &[0; 8]].concat());
    }
}
