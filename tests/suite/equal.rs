//! PDF and DOCX of one document say the same words in the same order, apart from what stands on each page.

use bilag::compose::Options;
use bilag::document::Document;
use bilag::locale::shipped;
use bilag::read::{Sources, Workspace};
use bilag::source::Source;

use crate::counted::paragraphs;
use crate::golden::compose_with;
use crate::keep;
use crate::ooxml::Package;
use crate::reader::Reading;
use crate::structure::structure;
use crate::tags::kinds;

#[test]
fn every_annex_in_every_language_says_the_same_in_both_formats() {
    let mut sources = Sources::example();
    let complete = include_str!("../cases/complete-agreement.json");
    sources.agreements.push(Source::new("complete-agreement.json", complete));
    let workspace = Workspace::read(&sources).unwrap();
    let mut compared = 0;
    for locale in shipped() {
        for template in &workspace.templates {
            for agreement in &workspace.agreements {
                for draft in [false, true] {
                    let date = agreement.date.unwrap();
                    let options = Options { date, draft, anchors: None, logo: None };
                    let document = compose_with(&workspace, &template.id, agreement, locale, options);
                    let words =
                        said_by_both(&document, &format!("{} {locale} {}", template.id, agreement.id));
                    assert!(words.contains("ZenDesk") || template.id != "sub-processors");
                    compared += 1;
                }
            }
        }
        let document = kinds(locale);
        let told = structure(&keep::render(&document).unwrap());
        assert!(told.contains("L/Disc(LI(Lbl(") && told.contains("L/Decimal("), "{told}");
        said_by_both(&document, locale);
        let marks = seen(&document).into_iter().filter(|(is_mark, _)| *is_mark);
        assert_eq!(marks.map(|(_, character)| character).collect::<String>(), "•••1.2.3.1.2.••");
    }
    assert_eq!(compared, 4 * shipped().count() * workspace.templates.len());
}

/// The words of both, without blanks and what line breaks add: a hyphen that a line ends in is a soft one.
///
/// The marks of lists and the numbers of headings are words in a PDF; whoever shows a DOCX makes them.
pub(crate) fn said_by_both(document: &Document, what: &str) -> String {
    let bare =
        |text: &str| -> String { text.chars().filter(|c| !c.is_whitespace() && *c != '\u{AD}').collect() };
    let docx: String = paragraphs(&Package::of(&keep::render_docx(document).unwrap()))
        .into_iter()
        .map(|paragraph| paragraph.number.unwrap_or_default() + &paragraph.words)
        .collect();
    let words = seen(document).into_iter().filter(|(is_mark, _)| !is_mark);
    let pdf: String = words.map(|(_, character)| character).collect();
    assert_eq!(bare(&pdf), bare(&docx), "{what}");
    assert!(!bare(&pdf).is_empty(), "{what}");
    bare(&pdf)
}

/// The characters of the PDF's text, each with whether it marks a list's point.
fn seen(document: &Document) -> Vec<(bool, String)> {
    let reading = Reading::of(&keep::render(document).unwrap());
    let seen = reading.seen.into_iter().filter(|seen| !seen.is_artifact());
    seen.map(|seen| (seen.tag.as_deref() == Some("Lbl"), seen.character)).collect()
}
