//! Files made here, and one that an office program wrote, taken apart.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

use super::read;
use crate::finding::Level;
use crate::import::codes;
use crate::import::grid::{Content, Merged};

pub(super) const ROOT: &str = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>";

pub(super) const RELATIONS: &str =
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>
<Relationship Id='web' Type='/hyperlink' Target='https://a.example/x' TargetMode='External'/>
<Relationship Id='mail' Type='/hyperlink' Target='mailto:a@b.example' TargetMode='External'/>
<Relationship Id='file' Type='/hyperlink' Target='file:///c' TargetMode='External'/>
<Relationship Id='f' Type='http://x/footnotes' Target='footnotes.xml'/>
<Relationship Id='e' Type='http://x/endnotes' Target='/word/endnotes.xml'/>
</Relationships>";

pub(super) const SPACES: &str = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office' xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' xmlns:wps='urn:wps' xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'";

pub(super) fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in parts {
        zip.start_file(*path, SimpleFileOptions::DEFAULT.compression_level(Some(1))).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub(super) fn document(body: &str) -> String {
    format!("<w:document {SPACES}><w:body>{body}</w:body></w:document>")
}

/// A file with this body, and notes.
pub(super) fn file(body: &str) -> Vec<u8> {
    let notes = |kind: &str| {
        let one = |id: &str, more: &str, words: &str| {
            format!("<w:{kind} w:id='{id}'{more}>{}</w:{kind}>", p(words))
        };
        let all = one("0", " w:type='separator'", "line") + &one("1", "", kind) + &one("2", "", "unasked");
        format!("<w:{kind}s {SPACES}>{all}</w:{kind}s>")
    };
    packed(&[
        ("_rels/.rels", ROOT),
        ("word/document.xml", &document(body)),
        ("word/_rels/document.xml.rels", RELATIONS),
        ("word/footnotes.xml", &notes("footnote")),
        ("word/endnotes.xml", &notes("endnote")),
    ])
}

pub(super) fn content(body: &str) -> Content {
    read(&file(body)).unwrap()
}

/// A run, a paragraph, a cell with properties, a row and a table.
pub(super) fn r(words: &str) -> String {
    format!("<w:r><w:t xml:space='preserve'>{words}</w:t></w:r>")
}

pub(super) fn p(words: &str) -> String {
    format!("<w:p>{}</w:p>", r(words))
}

pub(super) fn tc(properties: &str, inner: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>")
}

pub(super) fn tr(cells: &[&str]) -> String {
    format!("<w:tr>{}</w:tr>", cells.iter().map(|words| tc("", &p(words))).collect::<String>())
}

pub(super) fn tbl(rows: &str) -> String {
    format!("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{rows}</w:tbl>")
}

/// Each table, a line a row: the row's number, and cells with a mark for words that stand first elsewhere.
fn shown(content: &Content) -> Vec<String> {
    let table = |table: &crate::import::grid::Table| {
        let rows = table.rows.iter().map(|row| {
            let cells = row.cells.iter().map(|cell| {
                let mark = match cell.merged {
                    Merged::No => "",
                    Merged::Above => "^",
                    Merged::Left => "<",
                };
                format!("{mark}{}", cell.text.replace('\n', "/"))
            });
            format!("{}: {}", row.number, cells.collect::<Vec<_>>().join("|"))
        });
        rows.collect::<Vec<_>>().join(" ; ")
    };
    content.tables.iter().map(table).collect()
}

fn outside(content: &Content) -> Vec<String> {
    content.outside.iter().map(|outside| format!("{}: {}", outside.number, outside.text)).collect()
}

/// What the only cell of a table with this in it says.
pub(super) fn said(inner: &str) -> String {
    let content = content(&tbl(&format!("<w:tr>{}</w:tr>", tc("", inner))));
    let shown = shown(&content);
    shown.first().and_then(|table| table.strip_prefix("1: ")).unwrap_or_default().to_owned()
}

fn link(inner: &str) -> Option<String> {
    let content = content(&tbl(&format!("<w:tr>{}</w:tr>", tc("", inner))));
    content.tables[0].rows[0].cells[0].link.clone()
}

#[test]
fn rows_and_prose_are_told_apart() {
    let found = content(&format!(
        "{}<w:p/>{}{}",
        p("Heading"),
        tbl(&(tr(&["Name", "Country", ""]) + &tr(&["", ""]) + &tr(&["Acme &amp; Co", " NO "]))),
        p("After")
    ));
    assert_eq!(shown(&found), ["1: Name|Country ; 3: Acme & Co| NO "]);
    assert_eq!(outside(&found), ["1: Heading", "3: After"]);
    assert!(found.repairs.is_empty());
    let named = tbl("").replace("<w:tblPr/>", "<w:tblPr><w:tblCaption w:val='List'/></w:tblPr>");
    let named = content(&named.replace("</w:tbl>", &(tr(&["a"]) + "</w:tbl>")));
    assert_eq!(named.tables[0].name, "List");
}

#[test]
fn merged_cells_say_their_words_wherever_they_reach() {
    let begins = "<w:vMerge w:val='restart'/>";
    let rows = [
        [tc("<w:gridSpan w:val='2'/>", &p("wide")), tc(begins, &p("tall"))].concat(),
        [tc(begins, &p("a")), tc("", &p("b")), tc("<w:vMerge/>", "<w:p/>")].concat(),
        [tc("<w:vMerge w:val='continue'/>", &p("")), tc("", &p("c")), tc("<w:vMerge/>", &p("own"))].concat(),
        [tc("", &p("d")), tc("<w:hMerge w:val='continue'/>", "<w:p/>"), tc("<w:vMerge/>", &p(""))].concat(),
    ];
    let rows = rows.map(|cells| format!("<w:tr>{cells}</w:tr>")).concat();
    let expected = "1: wide|<wide|tall ; 2: a|b|^tall ; 3: ^a|c|own ; 4: d|<d|^tall";
    assert_eq!(shown(&content(&tbl(&rows))), [expected]);
    // Two columns and two rows, and a row that has nothing of its own.
    let square = [
        [tc(&format!("<w:gridSpan w:val='2'/>{begins}"), &p("x")), tc("", &p("y"))].concat(),
        [tc("<w:gridSpan w:val='2'/><w:vMerge/>", "<w:p/>"), tc("", &p("z"))].concat(),
        [tc("<w:gridSpan w:val='2'/><w:vMerge/>", "<w:p/>"), tc("", "<w:p/>")].concat(),
        format!(
            "<w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>{}",
            tc("<w:vMerge/>", &p("q"))
        ),
    ];
    let square = square.map(|cells| format!("<w:tr>{cells}</w:tr>")).concat();
    assert_eq!(shown(&content(&tbl(&square))), ["1: x|<x|y ; 2: ^x|<x|z ; 4: |q"]);
}

#[test]
fn nested_tables_stand_after_the_outer_one_and_in_its_cell() {
    let inner = tbl(&(tr(&["in", "ner"]) + &tr(&["deep", ""])));
    let cell = tc("", &(p("before") + &inner + "<w:p/>"));
    let found = content(&tbl(&format!("<w:tr>{}{cell}</w:tr>", tc("", &p("first")))));
    assert_eq!(shown(&found), ["1: first|before/in\tner/deep", "1: in|ner ; 2: deep"]);
    assert!(outside(&found).is_empty());
}

#[test]
fn tracked_changes_are_accepted_and_counted() {
    let runs = format!(
        "<w:p><w:ins w:id='1'>{}<w:del w:id='2'>{}</w:del></w:ins><w:del w:id='3'><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom>{}</w:moveFrom><w:moveTo>{}</w:moveTo></w:p>",
        r("new"),
        r("not"),
        r("from"),
        r("to")
    );
    let deleted = format!(
        "<w:tr><w:trPr><w:del w:id='4'/></w:trPr>{}{}</w:tr>",
        tc("", &p("row")),
        tc("", &(tbl(&tr(&["nested"])) + "<w:p/>"))
    );
    let cells = format!("<w:tr>{}{}</w:tr>", tc("<w:cellDel w:id='5'/>", &p("cell")), tc("", &p("stays")));
    let found = content(&tbl(&format!("<w:tr>{}</w:tr>{deleted}{cells}", tc("", &runs))));
    assert_eq!(shown(&found), ["1: newto ; 2: stays"]);
    let [repair] = found.repairs.as_slice() else { panic!("{:?}", found.repairs) };
    assert_eq!(repair.to_string(), "import-tracked-changes count=7");
    assert_eq!(repair.level, Level::Warning);
    // A mark that is deleted joins two paragraphs; what a table was before a change is nothing.
    let marked = "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>A</w:t></w:r></w:p>";
    assert_eq!(said(&format!("{marked}{}{}", p("B"), p("C"))), "AB/C");
    assert_eq!(outside(&content(&(marked.to_owned() + &tbl(&tr(&["t"]))))), ["1: A"]);
    let before = "<w:tcPrChange w:id='1'><w:tcPr><w:gridSpan w:val='3'/></w:tcPr></w:tcPrChange>";
    let found = content(&tbl(&format!("<w:tr>{}{}</w:tr>", tc(before, &p("a")), tc("", &p("b")))));
    assert_eq!(shown(&found), ["1: a|b"]);
}

#[test]
fn wrappers_are_unwrapped() {
    let sdt = |inner: &str| {
        format!(
            "<w:sdt><w:sdtPr><w:alias w:val='no'/></w:sdtPr><w:sdtEndPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
        )
    };
    let custom = |inner: &str| format!("<w:customXml><w:customXmlPr/>{inner}</w:customXml>");
    let cell = sdt(&tc("", &p("cell"))) + &custom(&tc("", &format!("<w:p>{}</w:p>", sdt(&r("run")))));
    let row = sdt(&custom(&format!("<w:tr>{cell}</w:tr>")));
    let found = content(&sdt(&(p("block") + &tbl(&row))));
    assert_eq!(shown(&found), ["1: cell|run"]);
    assert_eq!(outside(&found), ["1: block"]);
    assert_eq!(said(&format!("<w:p><w:smartTag><w:smartTagPr/>{}</w:smartTag></w:p>", r("x"))), "x");
}

#[test]
fn one_of_several_choices_is_taken() {
    let choices = |first: &str, second: &str| {
        format!(
            "<w:p><mc:AlternateContent><mc:Choice Requires='wps'>{first}</mc:Choice><mc:Fallback>{second}</mc:Fallback></mc:AlternateContent></w:p>"
        )
    };
    assert_eq!(said(&choices(&r("new"), &r("old"))), "new");
    assert_eq!(said(&choices("<w:r><w:drawing/></w:r>", &r("old"))), "old");
    let boxed = format!(
        "<w:r><w:drawing><wps:txbx><w:txbxContent>{}{}</w:txbxContent></wps:txbx></w:drawing></w:r>",
        p("one"),
        p("two")
    );
    let shape = format!(
        "<w:r><w:pict><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></w:pict></w:r>",
        p("old")
    );
    let both = choices(&boxed, &shape).replace("</w:p></w:p>", "</w:p>");
    assert_eq!(said(&both.replace("<w:p><mc:", &format!("<w:p>{}<mc:", r("host")))), "host/one/two");
    assert_eq!(outside(&content(&both)), ["2: one", "3: two"]);
}

#[test]
fn signs_are_characters() {
    let signs = "a<w:tab/>b<w:br/>c<w:cr/>d<w:noBreakHyphen/>e<w:softHyphen/>f<w:sym w:font='Wingdings' w:char='F0FC'/>";
    let runs: String = signs
        .split_inclusive(['<', '>'])
        .collect::<String>()
        .split('<')
        .map(|part| match part.split_once('>') {
            Some((tag, words)) => format!("<w:r><{tag}></w:r>{}", r(words)),
            None => r(part),
        })
        .collect();
    assert_eq!(
        said(&format!("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>{runs}</w:p>")),
        "a\tb/c/d\u{2011}ef✓"
    );
    assert_eq!(said(&p("Hei\u{AD}m\nby &#228;")), "Heim by ä");
    assert_eq!(said("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"), "hidden");
    assert_eq!(said("<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>"), "x");
}

#[test]
fn fields_say_their_results() {
    let char = |kind: &str| format!("<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>");
    let code = |code: &str| format!("<w:r><w:instrText>{code}</w:instrText></w:r>");
    let field = |it: &str, result: &str| {
        char("begin") + &code(it) + &r("hidden") + &char("separate") + &r(result) + &char("end")
    };
    assert_eq!(said(&format!("<w:p>{}</w:p>", field("REF a", "shown"))), "shown");
    let nested = char("begin") + &field("REF b", "inner") + &char("separate") + &r("outer") + &char("end");
    assert_eq!(said(&format!("<w:p>{nested}{}</w:p>", r("!"))), "outer!");
    let none = char("begin") + &code("XE index") + &char("end") + &r("shown");
    assert_eq!(said(&format!("<w:p>{none}</w:p>")), "shown");
    assert_eq!(said(&format!("<w:p><w:fldSimple w:instr='REF a'>{}</w:fldSimple></w:p>", r("x"))), "x");
    // Nothing is lost to a field that does not end, or that no field begins.
    assert_eq!(said(&format!("<w:p>{}{}</w:p>{}", char("begin"), r("a"), p("b"))), "/a/b".trim_matches('/'));
    assert_eq!(said(&format!("<w:p>{}{}{}</w:p>", char("end"), r("a"), char("separate"))), "a");
    let form = |data: &str, result: &str| {
        let begin = format!(
            "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:name w:val='n'/>{data}</w:ffData></w:fldChar></w:r>"
        );
        said(&format!("<w:p>{begin}{}{}{result}{}</w:p>", code("FORM"), char("separate"), char("end")))
    };
    let list =
        "<w:ddList><w:result w:val='1'/><w:listEntry w:val='one'/><w:listEntry w:val='two'/></w:ddList>";
    assert_eq!(form(list, ""), "two");
    assert_eq!(form(list, &r("said")), "said");
    assert_eq!(form("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>", ""), "☒");
    assert_eq!(form("<w:checkBox><w:default w:val='0'/></w:checkBox>", ""), "☐");
    assert_eq!(form("<w:textInput><w:default w:val='no'/></w:textInput>", ""), "");
}

#[test]
fn the_first_link_to_the_web_is_kept() {
    let to = |id: &str| format!("<w:hyperlink r:id='{id}'>{}</w:hyperlink>", r("words"));
    let p = |inner: &str| format!("<w:p>{inner}</w:p>");
    assert_eq!(link(&p(&(to("file") + &to("web") + &to("mail")))).as_deref(), Some("https://a.example/x"));
    assert_eq!(link(&p(&to("mail"))).as_deref(), Some("mailto:a@b.example"));
    assert_eq!(link(&p(&to("file"))), None);
    assert_eq!(link(&p(&to("none"))), None);
    let anchored = to("web").replace("r:id", "w:anchor='part' r:id");
    assert_eq!(link(&p(&anchored)).as_deref(), Some("https://a.example/x#part"));
    let simple = format!("<w:fldSimple w:instr=' HYPERLINK \"https://b.example\" '>{}</w:fldSimple>", r("b"));
    assert_eq!(link(&p(&simple)).as_deref(), Some("https://b.example"));
    let split = "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>HYPER</w:instrText></w:r><w:r><w:instrText>LINK \"https://c.example\"</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>c</w:t><w:fldChar w:fldCharType='end'/></w:r>";
    assert_eq!(link(&p(split)).as_deref(), Some("https://c.example"));
    assert_eq!(said(&p(split)), "c");
    // From a nested table to the cell that it stands in, and to all columns that a cell reaches to.
    assert_eq!(
        link(&tbl(&format!("<w:tr>{}</w:tr>", tc("", &p(split))))).as_deref(),
        Some("https://c.example")
    );
    let wide = content(&tbl(&format!("<w:tr>{}</w:tr>", tc("<w:gridSpan w:val='2'/>", &p(split)))));
    assert_eq!(wide.tables[0].rows[0].cells[1].link.as_deref(), Some("https://c.example"));
}

#[test]
fn notes_that_are_referred_to_are_told_outside() {
    let body = format!(
        "<w:p>{}<w:r><w:footnoteReference w:id='1'/><w:commentReference w:id='0'/></w:r></w:p>",
        r("Acme")
    );
    let found = content(&(tbl(&format!("<w:tr>{}</w:tr>", tc("", &body))) + &p("prose")));
    assert_eq!(shown(&found), ["1: Acme"]);
    assert_eq!(outside(&found), ["1: prose", "2: footnote"]);
    let found = content(&format!("<w:p>{}<w:r><w:endnoteReference w:id='1'/></w:r></w:p>", r("x")));
    assert_eq!(outside(&found), ["1: x", "2: endnote"]);
    let deleted = content("<w:p><w:del><w:r><w:footnoteReference w:id='1'/></w:r></w:del></w:p>");
    assert!(outside(&deleted).is_empty());
}

#[test]
fn what_is_not_read_is_told() {
    let found =
        content("<w:altChunk r:id='x'/><w:p><w:r><w:object><o:OLEObject r:id='y'/></w:object></w:r></w:p>");
    assert_eq!(found.repairs[0].to_string(), "import-unread count=2");
}

#[test]
fn the_strict_schema_is_read() {
    let body = document(&tbl(&tr(&["strict"])))
        .replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        .replace("w:", "x:")
        .replace(":w=", ":x=");
    let root = ROOT.replace(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );
    let found = read(&packed(&[("_rels/.rels", &root), ("word/document.xml", &body)])).unwrap();
    assert_eq!(shown(&found), ["1: strict"]);
}

#[test]
fn what_is_no_docx_is_damaged() {
    let code = |bytes: &[u8]| read(bytes).unwrap_err().code;
    assert_eq!(code(&packed(&[("mimetype", "application/epub+zip")])), codes::IMPORT_DAMAGED);
    let workbook = packed(&[("_rels/.rels", ROOT), ("word/document.xml", "<workbook/>")]);
    assert_eq!(code(&workbook), codes::IMPORT_DAMAGED);
    assert_eq!(code(b"PK\x03\x04"), codes::IMPORT_DAMAGED);
}

#[test]
fn what_libreoffice_wrote_is_read() {
    let found = read(include_bytes!("../../../tests/cases/import/libreoffice.docx")).unwrap();
    assert_eq!(
        shown(&found),
        [
            "1: Navn|Land|Formål og data|<Formål og data ; 2: Acme\u{A0}Cloud Ltd|Irland|Drift|Navn, e-post ; 3: ^Acme\u{A0}Cloud Ltd|USA|Støtte/døgnet rundt/Logger\t30 dager/Kopier\t90 dager ; 4: Bæ & Bø AS|Norge|Regnskap|<Regnskap",
            "1: Logger|30 dager ; 2: Kopier|90 dager",
        ]
    );
    let links: Vec<_> = found.tables[0].rows.iter().map(|row| row.cells[0].link.as_deref()).collect();
    let acme = Some("https://acme.example/privacy");
    assert_eq!(links, [None, acme, acme, None]);
    let said: Vec<_> = found.outside.iter().map(|outside| outside.text.trim()).collect();
    assert_eq!(
        said,
        [
            "Underdatabehandlere",
            "Gjeldende fra 1. mai 2024 for Eksempel AS.",
            "Ett punkt",
            "To punkter",
            "Skriv til personvernombudet.",
        ]
    );
}
