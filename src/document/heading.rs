//! Headings, and how they are numbered.

use super::Text;

/// A heading; stays with what follows it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Heading {
    /// 1 to 4.
    pub level: u8,
    /// Its number as it is printed (`Bilag B`, `B.1`), where it has one: what the [`Numbering`] of its section gives.
    pub number: Option<String>,
    /// What `Inline::Reference` calls it, unique in the document.
    pub name: Option<String>,
    /// Its words, without the number.
    pub text: Text,
}

/// How headings are numbered, for formats that count by themselves: `Bilag B`, and under it `B.1` and `B.1.1`.
///
/// It has three levels of headings. A numbered heading of a lower one stands under a numbered one of the level above; one
/// without a number counts for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Numbering {
    /// The level of the headings that it numbers first: 1, or 2 where a title of level 1 stands above.
    pub level: u8,
    /// How that level is counted; those below are counted in figures.
    pub numerals: Numerals,
    /// What stands before a number of that level, with the space after it (`Bilag `); may be empty.
    pub label: String,
    /// The first number of that level.
    pub start: u8,
}

/// How a count is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Numerals {
    /// A to Z, then AA, BB and so on.
    Letters,
    /// I, II, III, IV.
    Roman,
    /// 1, 2, 3.
    Decimal,
}
