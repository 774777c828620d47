//! What is seen of a cell, for calamine's values and formulas.

use std::borrow::Cow;

use calamine::DataType;

use crate::import::grid::link;
use crate::read::sheet::workbook::shown;

/// What stands in a cell.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Value {
    pub(super) text: String,
    pub(super) link: Option<String>,
    /// Whether some of the words are struck through.
    pub(super) is_struck: bool,
    /// Whether a formula fails, or its result is not in the file.
    pub(super) fails: bool,
}

impl Value {
    /// What calamine has of a cell. Lines end in `\n`.
    pub(super) fn new(value: &impl DataType) -> Self {
        if let Some(text) = value.get_string() {
            return Self::words(text);
        }
        if let Some(boolean) = value.get_bool() {
            return Self::boolean(boolean);
        }
        let mut text = shown(value);
        // A time of day is reckoned from the day before the first of the calendar.
        if value.get_datetime().is_some_and(|time| !time.is_duration() && (0.0..1.0).contains(&time.as_f64()))
        {
            text = text.split_once('T').map_or_else(|| "00:00:00".to_owned(), |(_, time)| time.to_owned());
        }
        Self { text, fails: value.get_error().is_some(), ..Self::default() }
    }

    pub(super) fn words(text: &str) -> Self {
        let text: Cow<'_, str> = if text.contains('\r') {
            text.replace("\r\n", "\n").replace('\r', "\n").into()
        } else {
            text.into()
        };
        Self { text: text.into_owned(), ..Self::default() }
    }

    pub(super) fn boolean(boolean: bool) -> Self {
        Self { text: if boolean { "TRUE" } else { "FALSE" }.to_owned(), ..Self::default() }
    }

    /// What a program shows where a formula fails.
    pub(super) fn failure(text: impl Into<String>) -> Self {
        Self { text: text.into(), fails: true, ..Self::default() }
    }

    /// A formula whose result is not in the file. What is said in it stands for that.
    pub(super) fn formula(formula: &str) -> Self {
        Self { text: format!("={formula}"), link: target(formula), fails: true, ..Self::default() }
    }
}

/// Where a formula leads that is nothing but a link.
pub(super) fn target(formula: &str) -> Option<String> {
    let (_, rest) = formula.split_once("HYPERLINK(\"").filter(|(before, _)| before.is_empty())?;
    let (target, _) = rest.split_once('"')?;
    link(target).map(str::to_owned)
}
