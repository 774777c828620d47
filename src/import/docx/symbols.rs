//! Symbols of fonts that have a code of their own (ECMA-376 part 1, 17.3.3.30) → characters that say the same.

/// Fonts whose letters are pictures.
const PICTURES: &[&str] = &["wingdings", "wingdings 2", "wingdings 3", "webdings", "symbol"];

/// Characters of these fonts that say something in a text.
const KNOWN: &[(&str, u32, char)] = &[
    ("wingdings", 0x28, '\u{260E}'),
    ("wingdings", 0x2A, '\u{2709}'),
    ("wingdings", 0x6C, '\u{25CF}'),
    ("wingdings", 0x6E, '\u{25A0}'),
    ("wingdings", 0x6F, '\u{2610}'),
    ("wingdings", 0x71, '\u{2610}'),
    ("wingdings", 0x78, '\u{2612}'),
    ("wingdings", 0xA7, '\u{25AA}'),
    ("wingdings", 0xA8, '\u{2610}'),
    ("wingdings", 0xD8, '\u{27A2}'),
    ("wingdings", 0xE0, '\u{2192}'),
    ("wingdings", 0xFB, '\u{2717}'),
    ("wingdings", 0xFC, '\u{2713}'),
    ("wingdings", 0xFD, '\u{2612}'),
    ("wingdings", 0xFE, '\u{2611}'),
    ("wingdings 2", 0x4F, '\u{2717}'),
    ("wingdings 2", 0x50, '\u{2713}'),
    ("wingdings 2", 0x51, '\u{2612}'),
    ("wingdings 2", 0x52, '\u{2611}'),
    ("wingdings 2", 0x53, '\u{2612}'),
    ("wingdings 2", 0x54, '\u{2612}'),
    ("wingdings 2", 0xA3, '\u{2610}'),
    ("symbol", 0x2D, '\u{2212}'),
    ("symbol", 0xA3, '\u{2264}'),
    ("symbol", 0xAE, '\u{2192}'),
    ("symbol", 0xB0, '\u{B0}'),
    ("symbol", 0xB1, '\u{B1}'),
    ("symbol", 0xB3, '\u{2265}'),
    ("symbol", 0xB4, '\u{D7}'),
    ("symbol", 0xB7, '\u{2022}'),
    ("symbol", 0xBC, '\u{2026}'),
    ("symbol", 0xD2, '\u{AE}'),
    ("symbol", 0xD3, '\u{A9}'),
    ("symbol", 0xD4, '\u{2122}'),
    ("symbol", 0xE2, '\u{AE}'),
    ("symbol", 0xE3, '\u{A9}'),
    ("symbol", 0xE4, '\u{2122}'),
];

/// Where fonts with a code of their own have it, moved.
const MOVED: std::ops::RangeInclusive<u32> = 0xF000..=0xF0FF;

/// The character that a symbol of this font stands for, if there is one; its code is hexadecimal.
pub(super) fn character(font: &str, code: &str) -> Option<char> {
    let code = u32::from_str_radix(code.trim(), 16).ok()?;
    let font = font.trim().to_ascii_lowercase();
    let is_moved = MOVED.contains(&code);
    let own = if is_moved { code - MOVED.start() } else { code };
    if PICTURES.contains(&font.as_str()) && own < 0x100 {
        let known = KNOWN.iter().find(|(name, code, _)| *name == font && *code == own);
        // Of Symbol, digits and most marks are those of other fonts.
        let is_plain = font == "symbol" && matches!(own, 0x20..=0x3F) && !matches!(own, 0x22 | 0x24 | 0x27);
        return known.map(|(_, _, character)| *character).or(is_plain.then_some(own as u8 as char));
    }
    char::from_u32(own).filter(|character| {
        !character.is_control() && !matches!(*character, '\u{E000}'..='\u{F8FF}' | '\u{AD}')
    })
}

#[cfg(test)]
mod tests {
    use super::character;

    #[test]
    fn symbols_are_characters_where_they_say_something() {
        assert_eq!(character("Wingdings", "F0FC"), Some('✓'));
        assert_eq!(character("Wingdings", "FC"), Some('✓'));
        assert_eq!(character("Symbol", "F0B7"), Some('•'));
        assert_eq!(character("Symbol", "F032"), Some('2'));
        assert_eq!(character("Segoe UI Symbol", "2612"), Some('☒'));
        assert_eq!(character("Arial", "F041"), Some('A'));
        for (font, code) in
            [("Wingdings", "F04A"), ("Arial", "E123"), ("Arial", "D800"), ("", "x"), ("", "7")]
        {
            assert_eq!(character(font, code), None, "{font} {code}");
        }
    }
}
