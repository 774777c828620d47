//! A cell of an ODS file → what is seen of it.

use calamine::{CellErrorType, DataRef};
use quick_xml::events::BytesStart;

use super::words::Words;
use super::{attribute, count};
use crate::finding::Finding;
use crate::import::grid::link;
use crate::import::workbook::value::Value;

/// A cell being read.
#[derive(Debug, Default)]
pub(super) struct Cell {
    /// How many cells say the same, itself among them.
    pub(super) repeated: usize,
    /// Rows and columns of the area that it is the first of.
    pub(super) spans: (usize, usize),
    /// Its paragraphs.
    pub(super) words: Words,
    /// Cells of a table within it that are open.
    pub(super) nested: usize,
    /// Whether some of the words are struck through.
    pub(super) is_struck: bool,
    link: Option<String>,
    formula: String,
    kind: String,
    value: String,
    is_error: bool,
}

impl Cell {
    pub(super) fn new(tag: &BytesStart<'_>) -> Result<Self, Finding> {
        let text = |name: &str| attribute(tag, name).map(Option::unwrap_or_default);
        let kind = text("office:value-type")?;
        let value = match kind.as_str() {
            "string" => text("office:string-value"),
            "boolean" | "date" | "time" => text(&format!("office:{kind}-value")),
            _ => text("office:value"),
        }?;
        Ok(Self {
            repeated: count(tag, "table:number-columns-repeated")?,
            spans: (count(tag, "table:number-rows-spanned")?, count(tag, "table:number-columns-spanned")?),
            formula: text("table:formula")?,
            is_error: text("calcext:value-type")? == "error",
            kind,
            value,
            ..Self::default()
        })
    }

    /// Has the cell lead somewhere, if it does not yet.
    pub(super) fn link(&mut self, target: &str) {
        if self.link.is_none() {
            self.link = link(target).map(str::to_owned);
        }
    }

    /// Whether there is anything to see or to tell of.
    pub(super) fn says_anything(&self) -> bool {
        [self.words.seen(), &self.value, &self.formula].iter().any(|text| !text.trim().is_empty())
    }

    /// What is seen of it: the value where programs would show it in their own ways, else its words.
    pub(super) fn value(&self) -> Value {
        let words = self.words.seen();
        let shown = if words.trim().is_empty() { self.value.as_str() } else { words };
        let is_failure = || !self.formula.is_empty() && words.parse::<CellErrorType>().is_ok();
        let mut value = match self.kind.as_str() {
            _ if shown.trim().is_empty()
                && !self.formula.is_empty()
                && (self.is_error || self.kind.is_empty()) =>
            {
                // Before it stands the language that it is written in (`of:=`).
                Value::formula(
                    self.formula.split_once('=').map_or(self.formula.as_str(), |(_, formula)| formula),
                )
            }
            _ if self.is_error || is_failure() => Value::failure(shown),
            "boolean" => Value::boolean(self.value == "true"),
            "date" if !self.value.is_empty() => Value::new(&DataRef::DateTimeIso(self.value.clone())),
            "time" if clock(&self.value).is_some() => Value::words(&clock(&self.value).unwrap_or_default()),
            // A truth that a formula comes to is a number that is shown as a word.
            "float" | "percentage" | "currency" if words.is_empty() || words.contains(char::is_numeric) => {
                self.value
                    .parse()
                    .map_or_else(|_| Value::words(shown), |number| Value::new(&DataRef::Float(number)))
            }
            _ => Value::words(shown),
        };
        value.link = value.link.or_else(|| self.link.clone());
        value.is_struck = self.is_struck;
        value
    }
}

/// A time of day, as a value has it (`PT10H30M00S`).
fn clock(value: &str) -> Option<String> {
    let (hours, rest) = value.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let (seconds, _) = rest.split_once(['.', ',', 'S'])?;
    let is_two = |digits: &str| digits.len() == 2 && digits.bytes().all(|digit| digit.is_ascii_digit());
    ([hours, minutes, seconds].into_iter().all(is_two) && hours < "24")
        .then(|| format!("{hours}:{minutes}:{seconds}"))
}
