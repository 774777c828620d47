//! A DOCX file → its tables and what is said outside them.
//!
//! Tracked changes are taken for accepted. Headers, footers and comments are left out, and so are pictures, but for what is
//! said of them in a cell where nothing else is said. What the body says is `pass`'s, what a table makes of its cells
//! `table`'s, and how a file is taken apart `opc`'s.

mod fields;
mod frames;
#[cfg(test)]
mod hostile;
mod link;
#[cfg(test)]
mod marked;
mod pass;
mod said;
mod story;
mod symbols;
mod table;
#[cfg(test)]
mod tests;

use self::said::{Note, Said};
use crate::finding::{Finding, Level};
use crate::import::codes;
use crate::import::grid::{Content, Outside, Table};
use crate::opc::{Fault, MOST_UNPACKED, Package, Relations, Target};

/// Takes a DOCX file apart.
pub(super) fn read(bytes: &[u8]) -> Result<Content, Finding> {
    content(bytes).map_err(|fault| match fault {
        Fault::Damaged => Finding::error(codes::IMPORT_DAMAGED),
        Fault::TooLarge => Finding::error(codes::IMPORT_TOO_LARGE).with("most", MOST_UNPACKED >> 20),
    })
}

fn content(bytes: &[u8]) -> Result<Content, Fault> {
    let package = Package::open(bytes)?;
    let main = package.main()?.ok_or(Fault::Damaged)?;
    let relations = package.relations(&main)?;
    let text = package.text(&main)?.ok_or(Fault::Damaged)?;
    let mut said = pass::read(&text, "w:document", &relations)?.ok_or(Fault::Damaged)?;
    drop(text);
    let asked = std::mem::take(&mut said.asked);
    let (mut notes, mut tables) = (Vec::new(), Vec::new());
    for kind in [Note::Foot, Note::End] {
        if !asked.iter().any(|(asked, _)| *asked == kind) {
            continue;
        }
        let Some(mut beside) = beside(&package, &relations, kind)? else { continue };
        let asked = asked.iter().filter(|(asked, _)| *asked == kind);
        notes.extend(asked.filter_map(|(_, id)| beside.notes.remove(id)).flatten());
        tables.append(&mut beside.tables);
        said.changes += beside.changes;
        said.unread += beside.unread;
        said.struck += beside.struck;
    }
    said.paragraphs.append(&mut notes);
    let counted = [
        (codes::IMPORT_TRACKED_CHANGES, said.changes),
        (codes::IMPORT_STRUCK, said.struck),
        (codes::IMPORT_UNREAD, said.unread),
    ];
    let repairs = counted.into_iter().filter(|(_, count)| *count > 0);
    let repairs = repairs.map(|(code, count)| Finding::new(code, Level::Warning).with("count", count));
    let outside = said.paragraphs.into_iter().enumerate();
    let outside = outside.map(|(index, text)| Outside { number: index + 1, text });
    let outside: Vec<_> = outside.filter(|outside| !outside.text.trim().is_empty()).collect();
    // Those of notes come after all.
    let tables = tables.into_iter().map(|table| Table { before: outside.len(), ..table });
    said.tables.extend(tables);
    Ok(Content { tables: said.tables, outside, repairs: repairs.collect() })
}

/// What the notes of this kind say, if the file has any.
fn beside(package: &Package<'_>, relations: &Relations, kind: Note) -> Result<Option<Said>, Fault> {
    let mut relations = relations.values().filter(|relation| relation.kind == kind.part());
    let Some(Target::Part(path)) = relations.next().map(|relation| &relation.target) else { return Ok(None) };
    let Some(text) = package.text(path)? else { return Ok(None) };
    pass::read(&text, &format!("w:{}", kind.part()), &package.relations(path)?)
}
