//! Counts the headings of a DOCX as a word processor does, from its numbering and styles alone
//! (ECMA-376 part 1, 17.9).

use std::collections::BTreeMap;

use bilag::document::Document;
use bilag::render::text;

use crate::keep;
use crate::ooxml::{Node, Package};

/// A paragraph as it is read.
#[derive(Debug, PartialEq)]
pub(crate) struct Paragraph {
    pub(crate) style: String,
    /// Its number, if it is a heading that has one.
    pub(crate) number: Option<String>,
    pub(crate) words: String,
}

/// The paragraphs of the main document, in order.
pub(crate) fn paragraphs(package: &Package) -> Vec<Paragraph> {
    let styles = package.part("word/styles.xml");
    let numbering = (!package.paths_with("numbering").is_empty()).then(|| package.part("word/numbering.xml"));
    let mut counts: BTreeMap<String, BTreeMap<usize, usize>> = BTreeMap::new();
    let read = |paragraph: &Node| {
        let style = paragraph.value("w:pStyle").to_owned();
        let own = paragraph.child("w:pPr").and_then(|properties| properties.child("w:numPr"));
        let number = match own {
            Some(own) => own.value("w:numId").to_owned(),
            None => named(&styles, &style).map_or("", |style| style.value("w:numId")).to_owned(),
        };
        let is_heading = style.starts_with("Heading") && !["", "0"].contains(&number.as_str());
        let level = own.and_then(|own| own.value("w:ilvl").parse().ok());
        let number = is_heading.then(|| {
            next(
                numbering.as_ref().unwrap(),
                &number,
                &style,
                level,
                counts.entry(number.clone()).or_default(),
            )
        });
        Paragraph { style, number, words: paragraph.words().trim_end().to_owned() }
    };
    package.document().all("w:p").into_iter().map(read).collect()
}

/// Asserts that the headings of a DOCX made of the document are the document's, with the same numbers and words.
pub(crate) fn assert_counted_alike(document: &Document, headings: usize) {
    let package = Package::of(&keep::render_docx(document).unwrap());
    let counted: Vec<_> = paragraphs(&package)
        .into_iter()
        .filter(|paragraph| paragraph.style.starts_with("Heading"))
        .map(|paragraph| (paragraph.number, paragraph.words))
        .collect();
    let ours: Vec<_> =
        document.headings().map(|heading| (heading.number.clone(), text::words(&heading.text))).collect();
    assert_eq!(counted, ours);
    assert_eq!(counted.len(), headings);
}

fn named<'a>(styles: &'a Node, id: &str) -> Option<&'a Node> {
    styles.all("w:style").into_iter().find(|style| style.attribute("w:styleId") == id)
}

/// Counts the level that the paragraph names, or that is linked to its style, and says its number.
fn next(
    numbering: &Node,
    number: &str,
    style: &str,
    level: Option<usize>,
    counts: &mut BTreeMap<usize, usize>,
) -> String {
    let with = |name: &str, key: &str, value: &str| {
        numbering.all(name).into_iter().find(|node| node.attribute(key) == value).unwrap()
    };
    let kind = with("w:num", "w:numId", number).value("w:abstractNumId");
    let levels = with("w:abstractNum", "w:abstractNumId", kind).all("w:lvl");
    let linked = || levels.iter().position(|level| level.value("w:pStyle") == style).unwrap();
    let index = level.unwrap_or_else(linked);
    let start = |level: usize| -> usize { levels[level].value("w:start").parse().unwrap() };
    counts.retain(|level, _| *level <= index);
    let count = counts.get(&index).map_or_else(|| start(index), |count| count + 1);
    counts.insert(index, count);
    (0..levels.len()).fold(levels[index].value("w:lvlText").to_owned(), |text, level| {
        let Some(count) = counts.get(&level) else { return text };
        let count = match levels[level].value("w:numFmt") {
            "upperLetter" => char::from(b'A' + u8::try_from(count - 1).unwrap()).to_string(),
            "upperRoman" => ["I", "II", "III", "IV", "V"][count - 1].to_owned(),
            _ => count.to_string(),
        };
        text.replace(&format!("%{}", level + 1), &count)
    })
}
