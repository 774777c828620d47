//! Content controls: what their properties say beside what docx-rs writes (ECMA-376 part 1, 17.5.2).

use chrono::format::{Fixed, Item, Numeric, Pad, StrftimeItems};

use super::glossary;
use super::store::binding;
use super::xml::Element;
use crate::document::{Fill, FillKind};

/// Word refuses longer titles and tags (UTF-16 code units).
const LONGEST_NAME: usize = 64;
/// The tag of words that may not be altered.
const FIXED: &str = "fixed";

/// A control.
pub(crate) enum Control {
    /// Around a blank.
    Blank(Fill),
    /// Around a table of contents.
    Contents,
    /// Around words that may not be altered, which are called so.
    Fixed(String),
}

impl Control {
    /// The properties of the control of this id; `language` as Office names it.
    pub(crate) fn properties(&self, id: u32, language: &str) -> Vec<Element> {
        let named = match self {
            Self::Blank(fill) => Some((&fill.label, fill.name.as_str())),
            Self::Fixed(label) => Some((label, FIXED)),
            Self::Contents => None,
        };
        let mut properties = vec![Element::value("w:id", &id)];
        properties.extend(named.into_iter().flat_map(|(label, name)| {
            [Element::value("w:alias", clipped(label)), Element::value("w:tag", clipped(name))]
        }));
        match self {
            Self::Blank(fill) => properties.extend([
                glossary::placeholder(&fill.prompt),
                Element::new("w:showingPlcHdr"),
                binding(&fill.name),
                // Word binds plain text, dates and choices, and no rich text.
                match &fill.kind {
                    FillKind::Text => Element::new("w:text"),
                    FillKind::Date(pattern) => date(pattern, language),
                    FillKind::Choice(choices) => combo_box(choices),
                },
            ]),
            // By this Word knows that it can be updated (17.5.2.12).
            Self::Contents => properties.push(
                Element::new("w:docPartObj")
                    .child(Element::value("w:docPartGallery", "Table of Contents"))
                    .child(Element::new("w:docPartUnique")),
            ),
            Self::Fixed(_) => properties.push(Element::value("w:lock", "sdtContentLocked")),
        }
        properties
    }
}

/// A date to pick, kept as ISO 8601 (17.5.2.7).
fn date(pattern: &str, language: &str) -> Element {
    Element::new("w:date")
        .children(picture(pattern).map(|picture| Element::value("w:dateFormat", &picture)))
        .child(Element::value("w:lid", language))
        .child(Element::value("w:storeMappedDataAs", "date"))
        .child(Element::value("w:calendar", "gregorian"))
}

/// A `strftime` pattern as a date picture (17.16.4.1), or nothing where it asks for what a picture cannot say.
fn picture(pattern: &str) -> Option<String> {
    let part = |item| {
        Some(match item {
            Item::Literal(words) | Item::Space(words) if words.contains(char::is_alphabetic) => {
                format!("'{}'", words.replace('\'', "’"))
            }
            Item::Literal(words) | Item::Space(words) => words.replace('\'', "’"),
            Item::Numeric(Numeric::Day, Pad::Zero) => "dd".to_owned(),
            Item::Numeric(Numeric::Day, _) => "d".to_owned(),
            Item::Numeric(Numeric::Month, Pad::Zero) => "MM".to_owned(),
            Item::Numeric(Numeric::Month, _) => "M".to_owned(),
            Item::Fixed(Fixed::LongMonthName) => "MMMM".to_owned(),
            Item::Fixed(Fixed::ShortMonthName) => "MMM".to_owned(),
            Item::Numeric(Numeric::Year, _) => "yyyy".to_owned(),
            Item::Numeric(Numeric::YearMod100, _) => "yy".to_owned(),
            _ => return None,
        })
    };
    let picture: String = StrftimeItems::new(pattern).map(part).collect::<Option<_>>()?;
    (!picture.is_empty()).then_some(picture)
}

/// A list to choose from or write beside (17.5.2.5).
fn combo_box(choices: &[String]) -> Element {
    let item =
        |choice: &String| Element::new("w:listItem").with("w:displayText", choice).with("w:value", choice);
    Element::new("w:comboBox").children(choices.iter().map(item))
}

/// As much of a name as a control can bear.
fn clipped(name: &str) -> &str {
    let mut units = 0;
    let end = name.char_indices().find(|(_, character)| {
        units += character.len_utf16();
        units > LONGEST_NAME
    });
    end.map_or(name, |(end, _)| &name[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picked_date_is_written_as_the_others() {
        let pictures = ["%-d. %B %Y", "%Y-%m-%d", "%d de %b '%y", "%A %j", "%Q", ""].map(picture);
        let written = [Some("d. MMMM yyyy"), Some("yyyy-MM-dd"), Some("dd 'de' MMM ’yy"), None, None, None];
        assert_eq!(
            pictures.map(Option::unwrap_or_default),
            written.map(|picture| picture.unwrap_or_default().to_owned())
        );
    }

    #[test]
    fn names_are_cut_between_characters() {
        assert_eq!(clipped("kort"), "kort");
        assert_eq!(clipped(&"😀".repeat(40)).chars().count(), 32);
        assert_eq!(clipped(&"å".repeat(65)).chars().count(), 64);
    }
}
