//! Two DOCX files, compared by what they say: whether one is the other, filled in or saved anew by an office program.

use super::File;
use super::paragraph::{Odd, Paragraph};
use crate::inspect::{Difference, Fault};

/// Characters of a paragraph that a difference shows, and of these before the first that differs.
const SHOWN: usize = 100;
const SHOWN_BEFORE: usize = 30;

/// Fields that office programs make of links.
const LINK: &str = "HYPERLINK";

/// The first difference from `ours`, if there is one.
pub(crate) fn difference(ours: &File<'_>, theirs: &File<'_>) -> Result<Option<Difference>, Fault> {
    let (ours, theirs) = (ours.reading()?, theirs.reading()?);
    if let Some(difference) = paragraphs(&ours.main, &theirs.main) {
        return Ok(Some(difference));
    }
    for (ours, theirs) in ours.furniture.iter().zip(&theirs.furniture) {
        if let Some(at) = (0..ours.len().max(theirs.len())).find(|&at| ours.get(at) != theirs.get(at)) {
            // The same on all pages stands once.
            let [ours, theirs] = [ours, theirs].map(|pages| pages.get(at).or(pages.last()));
            let [ours, theirs] = [ours, theirs].map(|said| said.map(|said| words(said)).unwrap_or_default());
            return Ok(Some(Difference::Furniture { ours, theirs }));
        }
    }
    let mut fields = theirs.fields.difference(&ours.fields).filter(|kind| *kind != LINK);
    if let Some(kind) = fields.next() {
        return Ok(Some(Difference::Field(kind.clone())));
    }
    if let Some(target) = theirs.links.difference(&ours.links).next() {
        return Ok(Some(Difference::Link(target.clone())));
    }
    let numbering = theirs.numbering.difference(&ours.numbering).next();
    Ok(numbering.map(|words| Difference::Numbering(words.clone())))
}

/// The first difference between paragraphs.
fn paragraphs(ours: &[Paragraph], theirs: &[Paragraph]) -> Option<Difference> {
    let at = (0..ours.len().max(theirs.len())).find(|&at| ours.get(at) != theirs.get(at))?;
    let (our, their) = match (ours.get(at), theirs.get(at)) {
        (Some(our), Some(their)) => (our, their),
        (Some(our), None) => return Some(Difference::Missing(excerpt(&our.words, 0))),
        (None, their) => (&Paragraph::default(), their?),
    };
    if let Some(odd) = their.odd.difference(&our.odd).next() {
        return Some(unusual(odd, near(theirs, at)));
    }
    Some(if theirs.get(at + 1) == Some(our) || at >= ours.len() {
        Difference::Added(near(theirs, at))
    } else if !our.odd.is_subset(&their.odd) {
        Difference::Picture
    } else if ours.get(at + 1) == Some(their) {
        Difference::Missing(near(ours, at))
    } else if our.words == their.words {
        Difference::Cell(near(theirs, at))
    } else {
        let same = our.words.chars().zip(their.words.chars()).take_while(|(one, other)| one == other).count();
        let [ours, theirs] = [our, their].map(|paragraph| excerpt(&paragraph.words, same));
        Difference::Words { ours, theirs }
    })
}

/// What there is to say of something that is no plain word and that ours lacks.
fn unusual(odd: &Odd, words: String) -> Difference {
    match odd {
        Odd::Tracked => Difference::Tracked(words),
        Odd::Hidden => Difference::Hidden(words),
        Odd::Picture(_) => Difference::Picture,
        Odd::SignatureLine => Difference::Object { what: "signatureline".to_owned(), words },
        Odd::Other(what) => Difference::Object { what: what.clone(), words },
    }
}

/// What the paragraph of this index says, or the last before it that says something.
fn near(paragraphs: &[Paragraph], at: usize) -> String {
    let said = paragraphs[..=at].iter().rev().find(|paragraph| !paragraph.words.is_empty());
    said.map(|paragraph| excerpt(&paragraph.words, 0)).unwrap_or_default()
}

/// What paragraphs say, in short.
fn words(paragraphs: &[Paragraph]) -> String {
    let words: Vec<&str> = paragraphs.iter().map(|paragraph| paragraph.words.as_str()).collect();
    excerpt(&words.join(" "), 0)
}

/// The words around the character of this index, from the beginning of a word on.
fn excerpt(words: &str, around: usize) -> String {
    let characters: Vec<char> = words.chars().filter(|character| !character.is_control()).collect();
    let mut from = around.saturating_sub(SHOWN_BEFORE).min(characters.len());
    while from > 0 && !characters[from - 1].is_whitespace() && around - from < 2 * SHOWN_BEFORE {
        from -= 1;
    }
    let to = (from + SHOWN).min(characters.len());
    let dots = |cut: bool| if cut { "…" } else { "" };
    let shown: String = characters[from..to].iter().collect();
    format!("{}{shown}{}", dots(from > 0), dots(to < characters.len()))
}

#[cfg(test)]
mod tests {
    use super::{SHOWN, excerpt};

    #[test]
    fn excerpts_are_short_and_show_what_differs() {
        assert_eq!(excerpt("kort", 2), "kort");
        assert_eq!(excerpt("", 0), "");
        let long = "ord og ".repeat(100);
        let shown = excerpt(&(long.clone() + "forskjell " + &long), long.chars().count());
        assert!(shown.starts_with("…o") && shown.contains("forskjell") && shown.ends_with('…'), "{shown}");
        assert_eq!(excerpt(&"a".repeat(1000), 900).chars().count(), SHOWN + 2);
        assert_eq!(excerpt("a\u{1B}[2Jb", 9), "a[2Jb");
    }
}
