//! The numbers of headings: `Bilag B`, `B.1`, `B.1.1`.
//!
//! They are counted as word processors count them (ECMA-376 part 1, 17.9), so that a DOCX, which counts by itself, says
//! the same. Where that is not sure, in a template with a level left out, `read` has refused it.

use crate::document::{Numbering, Numerals};

/// Between the label of a number and the number: no line breaks there.
pub(super) const LABEL_SPACE: char = '\u{A0}';

/// Counts headings one after the other.
pub(super) struct Counter<'a> {
    numbering: &'a Numbering,
    /// The last number of each level; 0 before the first under the level above.
    counts: [usize; 3],
}

impl<'a> Counter<'a> {
    pub(super) fn new(numbering: &'a Numbering) -> Self {
        Self { numbering, counts: [0; 3] }
    }

    /// The number of the next heading, of a `level` that is numbered.
    pub(super) fn next(&mut self, level: u8) -> String {
        let above = usize::from(self.numbering.level.saturating_sub(1));
        let level = usize::from(level).saturating_sub(above).clamp(1, self.counts.len());
        let start = usize::from(self.numbering.start);
        let first = |index: usize| if index == 0 { start } else { 1 };
        for (index, count) in self.counts.iter_mut().enumerate() {
            if index + 1 > level {
                *count = 0;
            } else if *count == 0 {
                *count = first(index);
            } else if index + 1 == level {
                *count += 1;
            }
        }
        let top = numeral(self.numbering.numerals, self.counts[0]);
        if level == 1 {
            return format!("{}{top}", self.numbering.label);
        }
        self.counts[1..level].iter().fold(top, |number, count| format!("{number}.{count}"))
    }
}

/// A count as word processors write it (ECMA-376 part 1, 17.18.59): after Z come AA, BB and so on.
fn numeral(numerals: Numerals, count: usize) -> String {
    match numerals {
        Numerals::Decimal => count.to_string(),
        Numerals::Letters => {
            let (times, letter) = ((count.max(1) - 1) / 26 + 1, (count.max(1) - 1) % 26);
            ('A'..='Z').nth(letter).unwrap_or('A').to_string().repeat(times)
        }
        Numerals::Roman => roman(count),
    }
}

fn roman(count: usize) -> String {
    const SIGNS: [(usize, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut rest = count;
    let mut written = String::new();
    for (value, sign) in SIGNS {
        written.push_str(&sign.repeat(rest / value));
        rest %= value;
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(numerals: Numerals, start: u8, levels: &[u8]) -> Vec<String> {
        let numbering = Numbering { level: 1, numerals, label: "Bilag ".to_owned(), start };
        let mut counter = Counter::new(&numbering);
        levels.iter().map(|level| counter.next(*level)).collect()
    }

    #[test]
    fn each_level_counts_under_the_one_above() {
        assert_eq!(
            counted(Numerals::Letters, 2, &[1, 2, 3, 3, 2, 3, 1, 2]),
            ["Bilag B", "B.1", "B.1.1", "B.1.2", "B.2", "B.2.1", "Bilag C", "C.1"]
        );
        assert_eq!(counted(Numerals::Roman, 1, &[1, 1, 1, 1, 2])[3..], ["Bilag IV", "IV.1"]);
        assert_eq!(counted(Numerals::Decimal, 9, &[1, 2, 1]), ["Bilag 9", "9.1", "Bilag 10"]);
    }

    #[test]
    fn a_level_left_out_counts_as_its_first() {
        assert_eq!(counted(Numerals::Letters, 2, &[3, 2, 1]), ["B.1.1", "B.2", "Bilag C"]);
    }

    #[test]
    fn letters_and_roman_numerals_go_on() {
        let letters = [1, 26, 27, 28, 52, 53].map(|count| numeral(Numerals::Letters, count));
        assert_eq!(letters, ["A", "Z", "AA", "BB", "ZZ", "AAA"]);
        let roman = [1, 4, 9, 14, 40, 99, 1984].map(|count| numeral(Numerals::Roman, count));
        assert_eq!(roman, ["I", "IV", "IX", "XIV", "XL", "XCIX", "MCMLXXXIV"]);
    }
}
