//! Files that are broken, or made to do harm.

use std::time::{Duration, Instant};

use super::read;
use super::tests::{ROOT, document, file, packed};
use crate::import::codes;
use crate::import::grid::Content;

/// Unoptimised, this code is some ten times slower than it may be.
const SOON: Duration = Duration::from_secs(30);

/// What is said of a file with this body: nothing, or a code.
#[expect(clippy::disallowed_methods, reason = "a test may look at the clock")]
fn judged(body: &str) -> Result<Content, &'static str> {
    let bytes = file(body);
    let start = Instant::now();
    let found = read(&bytes);
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    found.map_err(|finding| finding.code.0)
}

const TOO_LARGE: &str = codes::IMPORT_TOO_LARGE.0;
const DAMAGED: &str = codes::IMPORT_DAMAGED.0;

fn row(cells: &str) -> String {
    format!("<w:tr>{cells}</w:tr>")
}

fn cell(words: &str) -> String {
    format!("<w:tc><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>")
}

fn table(rows: &str) -> String {
    format!("<w:tbl>{rows}</w:tbl>")
}

#[test]
fn bombs_are_refused() {
    assert_eq!(judged(&" ".repeat(129 << 20)).unwrap_err(), TOO_LARGE);
    assert_eq!(judged(&"<?a?>".repeat(4_000_001)).unwrap_err(), TOO_LARGE);
    assert_eq!(judged(&format!("<w:t>{}</w:t>", "x".repeat(65 << 20))).unwrap_err(), TOO_LARGE);
    assert_eq!(judged("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>").unwrap_err(), DAMAGED);
}

#[test]
fn nesting_is_read_or_refused() {
    let nested = |tables: usize| {
        let begin = format!("<w:tbl><w:tr>{}<w:tc>", cell("x"));
        judged(&(begin.repeat(tables) + "<w:p/>" + &"</w:tc></w:tr></w:tbl>".repeat(tables)))
    };
    let found = nested(80).unwrap();
    assert_eq!(found.tables.len(), 80);
    // The words of each stand in all that it stands in.
    assert_eq!(found.tables[0].rows[0].cells[1].text.matches('x').count(), 79);
    assert_eq!(nested(200).unwrap_err(), TOO_LARGE);
    let levels = |levels: usize| {
        let body =
            "<w:smartTag>".repeat(levels) + "<w:r><w:t>x</w:t></w:r>" + &"</w:smartTag>".repeat(levels);
        judged(&format!("<w:p>{body}</w:p>"))
    };
    assert_eq!(levels(200).unwrap().outside[0].text, "x");
    assert_eq!(levels(300).unwrap_err(), TOO_LARGE);
    assert_eq!(judged(&"<w:fldChar w:fldCharType='begin'/>".repeat(101)).unwrap_err(), TOO_LARGE);
}

#[test]
fn wide_cells_take_no_more_than_they_are_worth() {
    let wide = |count: &str| {
        let wide =
            cell("wide").replace("<w:tc>", &format!("<w:tc><w:tcPr><w:gridSpan w:val='{count}'/></w:tcPr>"));
        judged(&table(&(row(&(wide + &cell("next"))) + &row(&cell("below"))))).unwrap()
    };
    for count in ["2147483647", "4294967295", "99999999999999999999", "-1", "0", "x"] {
        let found = wide(count);
        let cells = &found.tables[0].rows[0].cells;
        assert!(cells.len() <= 257, "{count}: {}", cells.len());
        assert_eq!((&*cells[0].text, &*cells[cells.len() - 1].text), ("wide", "next"), "{count}");
    }
    let before = "<w:trPr><w:gridBefore w:val='2147483647'/></w:trPr>".to_owned();
    let found = judged(&table(&row(&(before.clone() + &cell("x"))))).unwrap();
    assert_eq!(found.tables[0].rows[0].cells.last().unwrap().text, "x");
    assert_eq!(judged(&table(&row(&(before + &cell("x"))).repeat(10_000))).unwrap_err(), TOO_LARGE);
    // Long words that stand in many cells.
    let tall = |kind: &str, words: &str| {
        let merged = format!("<w:tc><w:tcPr><w:vMerge w:val='{kind}'/></w:tcPr>");
        row(&(cell(words).replace("<w:tc>", &merged) + &cell("x")))
    };
    let rows = tall("restart", &"y".repeat(1 << 20)) + &tall("continue", "").repeat(100);
    assert_eq!(judged(&table(&rows)).unwrap_err(), TOO_LARGE);
}

#[test]
fn long_tables_are_read_whole() {
    let rows = row(&(cell("a") + &cell("b") + &cell("c"))).repeat(100_000);
    let found = judged(&table(&rows)).unwrap();
    assert_eq!(found.tables[0].rows.len(), 100_000);
    assert_eq!(found.tables[0].rows[99_999].number, 100_000);
    let found = judged(&table(&row(&cell("a").repeat(200_000)))).unwrap();
    assert_eq!(found.tables[0].rows[0].cells.len(), 200_000);
    assert!(judged(&table("").repeat(200_000)).unwrap().tables.is_empty());
}

#[test]
fn elements_out_of_place_lose_no_words() {
    let found = judged(&format!("{}{}", cell("cell"), row(&cell("row")))).unwrap();
    let said: Vec<_> = found.outside.iter().map(|outside| &*outside.text).collect();
    assert_eq!(said, ["cell", "row"]);
    let text = "<w:r><w:t>loose</w:t></w:r>";
    let found = judged(&table(&format!("{text}<w:tr>{text}{}</w:tr>", cell("x") + text))).unwrap();
    assert_eq!(found.outside[0].text, "looselooseloose");
    assert_eq!(found.tables[0].rows[0].cells[0].text, "x");
    // A row in a cell, and a table in a row.
    let odd = format!(
        "<w:tc>{}{}</w:tc>{}",
        row(&cell("in")),
        table(&row(&cell("deep"))),
        table(&row(&cell("stray")))
    );
    let found = judged(&table(&row(&odd))).unwrap();
    let all = format!("{found:?}");
    for word in ["in", "deep", "stray"] {
        assert!(all.contains(&format!("\"{word}")) || all.contains(&format!("\\n{word}")), "{word}: {all}");
    }
}

#[test]
fn circles_end() {
    let circle = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>
        <Relationship Id='f' Type='/footnotes' Target='document.xml'/>
        <Relationship Id='e' Type='/endnotes' Target='_rels/document.xml.rels'/></Relationships>";
    let body =
        "<w:p><w:r><w:t>x</w:t><w:footnoteReference w:id='1'/><w:endnoteReference w:id='1'/></w:r></w:p>";
    let body = document(&(body.to_owned() + &table(&row(&cell("t")))));
    let parts =
        [("_rels/.rels", ROOT), ("word/document.xml", &body), ("word/_rels/document.xml.rels", circle)];
    let found = read(&packed(&parts)).unwrap();
    assert_eq!((found.outside.len(), found.tables.len()), (1, 1));
    let root = ROOT.replace("word/document.xml", "_rels/.rels");
    assert_eq!(read(&packed(&[("_rels/.rels", &root)])).unwrap_err().code, codes::IMPORT_DAMAGED);
}

#[test]
fn a_file_cut_off_or_changed_anywhere_does_no_harm() {
    let bytes = file(&table(&row(&(cell("a") + &cell("b")))));
    for length in (4..bytes.len()).step_by(7) {
        assert_eq!(read(&bytes[..length]).unwrap_err().code, codes::IMPORT_DAMAGED, "{length}");
    }
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 0x24;
        let _ = read(&changed);
    }
    // Parts that end early.
    let whole = document(&table(&row(&cell("a"))));
    for length in 0..whole.len() {
        let parts = [("_rels/.rels", ROOT), ("word/document.xml", &whole[..length])];
        assert_eq!(read(&packed(&parts)).unwrap_err().code, codes::IMPORT_DAMAGED, "{length}");
    }
}
