//! What tables and words say beside their words: where they stand, and whether they are struck through.

use super::read;
use super::tests::{RELATIONS, ROOT, SPACES, content, document, p, packed, r, said, tbl, tc, tr};

#[test]
fn a_table_says_what_stands_before_it() {
    let table = tbl(&tr(&["a"]));
    let nested = tbl(&format!("<w:tr>{}</w:tr>", tc("", &(p("in") + &table + "<w:p/>"))));
    let boxed = format!(
        "<w:p><w:r><v:textbox><w:txbxContent>{}{table}<w:p/></w:txbxContent></v:textbox></w:r></w:p>",
        p("box")
    );
    let body =
        [p("one"), "<w:p/>".to_owned(), nested, table.clone(), p(" "), table.clone(), boxed, table, p("end")];
    let found = content(&body.concat());
    let before: Vec<_> = found.tables.iter().map(|table| table.before).collect();
    assert_eq!((before, found.outside.len()), (vec![1, 1, 1, 1, 2, 2], 3));
    let noted =
        content(&format!("{}<w:p><w:r><w:footnoteReference w:id='1'/></w:r></w:p>", tbl(&tr(&["a"]))));
    assert_eq!((noted.tables[0].before, noted.outside.len()), (0, 1));
}

#[test]
fn tables_of_notes_come_after_all() {
    let note = format!(
        "<w:footnotes {SPACES}><w:footnote w:id='1'>{}</w:footnote></w:footnotes>",
        p("note") + &tbl(&tr(&["n"]))
    );
    let body =
        document(&(tbl(&tr(&["a"])) + &p("x") + "<w:p><w:r><w:footnoteReference w:id='1'/></w:r></w:p>"));
    let parts = [
        ("_rels/.rels", ROOT),
        ("word/document.xml", body.as_str()),
        ("word/_rels/document.xml.rels", RELATIONS),
        ("word/footnotes.xml", note.as_str()),
    ];
    let found = read(&packed(&parts)).unwrap();
    assert_eq!(found.tables.iter().map(|table| table.before).collect::<Vec<_>>(), [0, 2]);
}

#[test]
fn words_that_are_struck_through_or_hidden_are_told() {
    let run = |properties: &str, words: &str| {
        format!("<w:r><w:rPr><w:b/>{properties}</w:rPr><w:t>{words}</w:t></w:r>")
    };
    let is_struck = |inner: &str| {
        let found = content(&tbl(&format!(
            "<w:tr>{}</w:tr>",
            tc("<w:gridSpan w:val='2'/>", &format!("<w:p>{inner}</w:p>"))
        )));
        assert!(found.repairs.is_empty());
        let [one, other] = found.tables[0].rows[0].cells.as_slice() else { panic!("{found:?}") };
        assert_eq!(one.is_struck, other.is_struck);
        one.is_struck
    };
    for on in ["<w:strike/>", "<w:dstrike w:val='1'/>", "<w:vanish w:val='true'/>", "<w:strike w:val='on'/>"]
    {
        assert!(is_struck(&(r("a") + &run(on, "b") + &r("c"))), "{on}");
    }
    for off in [
        "",
        "<w:strike w:val='0'/>",
        "<w:vanish w:val='false'/>",
        "<w:strike w:val='none'/>",
        "<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>",
    ] {
        assert!(!is_struck(&run(off, "b")), "{off}");
    }
    let mark = "<w:pPr><w:rPr><w:strike/></w:rPr></w:pPr>".to_owned();
    assert!(!is_struck(&(mark + &run("<w:strike/>", " ") + &r("a"))));
    let hidden = tbl(&tr(&["x"]).replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>"));
    assert!(content(&hidden).tables[0].rows[0].cells[0].is_struck);
    let nested = tbl(&format!(
        "<w:tr>{}</w:tr>",
        tc(
            "",
            &(tbl(&format!("<w:tr>{}</w:tr>", tc("", &format!("<w:p>{}</w:p>", run("<w:strike/>", "x")))))
                + "<w:p/>")
        )
    ));
    assert!(content(&nested).tables.iter().all(|table| table.rows[0].cells[0].is_struck));
    let outside =
        content(&format!("<w:p>{}{}{}</w:p>", run("<w:strike/>", "x"), r("y"), run("<w:strike/>", "z")));
    assert_eq!(outside.repairs[0].to_string(), "import-struck count=2");
}

#[test]
fn pictures_speak_where_nothing_else_does() {
    let picture = "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='Bilde 1' descr='Logo'/></wp:inline></w:drawing></w:r></w:p>";
    assert_eq!(said(picture), "Logo");
    assert_eq!(said(&(picture.to_owned() + &p("Acme"))), "/Acme".trim_matches('/'));
    assert!(content(picture).outside.is_empty());
}
