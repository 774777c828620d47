//! Workbooks written by hand.

use std::fmt::Write;

use super::{Kind, of, packed, read, soon};

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn relations(of: &[(&str, &str, &str)]) -> String {
    let mut text = "<Relationships>".to_owned();
    for (id, kind, target) in of {
        write!(text, "<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>").unwrap();
    }
    text + "</Relationships>"
}

/// A workbook with these sheets, all of which are this part.
fn workbook(sheets: &[(&str, &str)], sheet: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let mut list = String::new();
    for (name, state) in sheets {
        write!(list, "<sheet name=\"{name}\" state=\"{state}\" r:id=\"a\"/>").unwrap();
    }
    let book = format!("<workbook><sheets>{list}</sheets></workbook>");
    let root = relations(&[("r", "officeDocument", "xl/workbook.xml")]);
    let ids = relations(&[
        ("a", "worksheet", "worksheets/sheet1.xml"),
        ("s", "sharedStrings", "sharedStrings.xml"),
    ]);
    let mut parts = vec![
        ("_rels/.rels", root.as_str()),
        ("xl/workbook.xml", &book),
        ("xl/_rels/workbook.xml.rels", &ids),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    parts.extend(more);
    packed(&parts)
}

fn one(sheet: &str) -> Vec<u8> {
    workbook(&[("A", "visible")], &format!("<worksheet>{sheet}</worksheet>"), &[])
}

/// Cells with a text each.
fn texts(cells: &[(&str, &str)]) -> String {
    let mut rows = String::new();
    for (at, text) in cells {
        let row = at.trim_start_matches(char::is_alphabetic);
        write!(rows, "<row r=\"{row}\"><c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c></row>")
            .unwrap();
    }
    format!("<sheetData>{rows}</sheetData>")
}

#[test]
fn what_a_file_says_of_its_size_is_not_believed() {
    let sheet = format!("<dimension ref=\"A1:XFD1048576\"/>{}", texts(&[("A1", "a"), ("B9", "b")]));
    assert_eq!(soon(&one(&sheet)), "# A\n1:|a\n9:||b\n");
    let far = texts(&[("A1", "a"), ("XFD1048576", "b")]);
    assert!(soon(&one(&far)).ends_with("|b\n"));
}

#[test]
fn merged_cells_go_no_farther_than_the_sheet() {
    let cells = texts(&[("A1", "a"), ("C3", "c"), ("B5", "b")]);
    let merged = |areas: &str| format!("{cells}<mergeCells>{areas}</mergeCells>");
    let all = "<mergeCell ref=\"A1:XFD1048576\"/>";
    assert_eq!(soon(&one(&merged(all))), "# A\n1:|a|<a|<a\n3:|^a|<a|c\n5:|^a|b|<a\n");
    assert_eq!(soon(&one(&merged("<mergeCell ref=\"C3:A1\"/>"))), "# A\n1:|a|<a|<a\n3:|^a|<a|c\n5:||b\n");
    assert_eq!(soon(&one(&merged("<mergeCell ref=\"A2:B4\"/>"))), "# A\n1:|a\n3:|||c\n5:||b\n");
    assert_eq!(soon(&one(&merged("<mergeCell ref=\"A0\"/>"))), "import-damaged");
    let mut rows = String::new();
    for row in 1..=2000 {
        write!(rows, "<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>").unwrap();
    }
    let last = "<row r=\"2001\"><c r=\"XFD2001\"><v>1</v></c></row>";
    let wide = format!("<sheetData>{rows}{last}</sheetData><mergeCells>{all}</mergeCells>");
    assert_eq!(soon(&one(&wide)), "import-too-many-cells most=2000000");
    let again = format!("<sheetData>{rows}</sheetData><mergeCells>{}</mergeCells>", all.repeat(5000));
    assert_eq!(soon(&one(&again)), "import-too-many-cells most=2000000");
}

#[test]
fn cells_whose_font_is_struck_through_are_told() {
    let styles = "<styleSheet><fonts count=\"2\"><font><b/></font><font><strike/></font></fonts><cellXfs count=\"2\"><xf fontId=\"0\"/>\
        <xf fontId=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>";
    let cells = texts(&[("A1", "a"), ("B2", "b"), ("C3", "c")]).replace("<c r=\"B2\"", "<c r=\"B2\" s=\"1\"");
    let cells = cells.replace("</sheetData>", "<row r=\"4\"><c r=\"A4\" s=\"1\"/></row></sheetData>");
    let sheet = format!("<worksheet>{cells}<mergeCells><mergeCell ref=\"B2:C2\"/></mergeCells></worksheet>");
    let ids = relations(&[("a", "worksheet", "worksheets/sheet1.xml"), ("s", "styles", "styles.xml")]);
    let root = relations(&[("r", "officeDocument", "xl/workbook.xml")]);
    let file = packed(&[
        ("_rels/.rels", &root),
        ("xl/workbook.xml", "<workbook><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", &ids),
        ("xl/worksheets/sheet1.xml", &sheet),
        ("xl/styles.xml", styles),
    ]);
    let content = read(&file, Kind::Xlsx).unwrap();
    let cells: Vec<_> = content.tables[0].rows.iter().flat_map(|row| &row.cells).collect();
    let struck: Vec<_> = cells.iter().filter(|cell| cell.is_struck).map(|cell| cell.text.as_str()).collect();
    assert_eq!(struck, ["b", "b"]);
}

#[test]
fn links_are_those_to_the_web_and_to_addresses() {
    let links =
        [("x", "https://a.example/?q=1&amp;r=2"), ("y", "file:///C:/a.docx"), ("z", "mailto:a@b.example")];
    let links = relations(&links.map(|(id, target)| (id, "hyperlink", target)));
    let cells = texts(&[("A1", "a"), ("A2", "b"), ("A3", "c"), ("A4", "d")]);
    let sheet = format!(
        "<worksheet>{cells}<hyperlinks><hyperlink ref=\"A1\" r:id=\"x\"/><hyperlink ref=\"A2\" r:id=\"y\"/>\
         <hyperlink ref=\"A3\" location=\"A1\"/><hyperlink ref=\"A3:B4\" r:id=\"z\"/></hyperlinks></worksheet>"
    );
    let file = |sheet: &str, links: &str| {
        workbook(&[("A", "visible")], sheet, &[("xl/worksheets/_rels/sheet1.xml.rels", links)])
    };
    let wanted = "# A\n1:|a [https://a.example/?q=1&r=2]\n2:|b\n3:|c [mailto:a@b.example]\n4:|d [mailto:a@b.example]\n";
    assert_eq!(of(&file(&sheet, &links)), wanted);
    // Each would have a copy of where it leads.
    let long = relations(&[("x", "hyperlink", &"https://a.example/".repeat(50_000))]);
    let many = format!(
        "<worksheet>{cells}<hyperlinks>{}</hyperlinks></worksheet>",
        "<hyperlink ref=\"A1\" r:id=\"x\"/>".repeat(10_000)
    );
    assert_eq!(soon(&file(&many, &long)), "import-unpacks most=64");
}

#[test]
fn formulas_without_a_result_are_kept_as_they_are() {
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\"><f>HYPERLINK(\"https://a.example\",\"Acme\")</f></c>\
        <c r=\"B1\"><f>1+1</f><v>2</v></c><c r=\"C1\" t=\"e\"><f>NA()</f><v>#N/A</v></c>\
        <c r=\"D1\" t=\"str\"><f>HYPERLINK(\"https://b.example\",\"Bo\")</f><v>Bo</v></c></row></sheetData>";
    assert_eq!(
        of(&one(sheet)),
        "# A\n1:|=HYPERLINK(\"https://a.example\",\"Acme\") [https://a.example]|2|#N/A|Bo [https://b.example]\n\
         :1:1: import-failed-cell value==HYPERLINK(\"https://a.example\",\"Acme\")\n\
         :1:3: import-failed-cell value=#N/A\n"
    );
}

#[test]
fn lines_are_kept_and_boxes_are_outside() {
    let drawing = "<xdr:wsDr><a:p><a:r><a:t>Sist endret &amp; godkjent</a:t></a:r><a:br/><a:t>i mai</a:t></a:p>\
        <a:p/></xdr:wsDr>";
    let sheet = format!("<worksheet>{}</worksheet>", texts(&[("A1", "en&#13;&#10;to&#10;tre")]));
    let file = workbook(&[("A", "visible")], &sheet, &[("xl/drawings/drawing1.xml", drawing)]);
    assert_eq!(of(&file), "# A\n1:|en\\nto\\ntre\noutside 1: Sist endret & godkjent\ni mai\n");
}

#[test]
fn sheets_are_told_apart_by_their_names() {
    let sheet = format!("<worksheet>{}</worksheet>", texts(&[("A1", "a")]));
    let visible =
        |names: &[&str]| names.iter().map(|name| ((*name).to_owned(), "visible")).collect::<Vec<_>>();
    let file = |names: &[(String, &str)]| {
        let names: Vec<_> = names.iter().map(|(name, state)| (name.as_str(), *state)).collect();
        workbook(&names, &sheet, &[])
    };
    assert_eq!(of(&file(&visible(&["A", "B"]))), "# A\n1:|a\n# B\n1:|a\n");
    assert_eq!(of(&file(&visible(&["A", "A"]))), "import-damaged");
    let hidden = [("A".to_owned(), "veryHidden"), ("B".to_owned(), "visible")];
    assert_eq!(of(&file(&hidden)), "# B\n1:|a\nimport-hidden-sheet value=A\n");
    // One part, read for each of a thousand sheets.
    let row = |row: usize| format!("<row r=\"{row}\"><c r=\"A{row}\"/></row>");
    let rows = (2..200_000).map(row).collect::<Vec<_>>().concat();
    let large = sheet.replace("</sheetData>", &format!("{rows}</sheetData>"));
    let names: Vec<String> = (0..1000).map(|index| format!("S{index}")).collect();
    let names: Vec<_> = names.iter().map(|name| (name.as_str(), "visible")).collect();
    assert_eq!(soon(&workbook(&names, &large, &[])), "import-unpacks most=256");
}

#[test]
fn wrong_relations_end_in_errors() {
    let sheet = format!("<worksheet>{}</worksheet>", texts(&[("A1", "a")]));
    let root = |target: &str| relations(&[("r", "officeDocument", target)]);
    let book = "<workbook><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>";
    let file = |target: &str, kind: &str, leads: &str| {
        packed(&[
            ("_rels/.rels", &root(target)),
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", &relations(&[("a", kind, leads)])),
            ("xl/worksheets/sheet1.xml", &sheet),
        ])
    };
    assert_eq!(of(&file("xl/workbook.xml", "worksheet", "worksheets/sheet1.xml")), "# A\n1:|a\n");
    assert_eq!(of(&file("/xl/workbook.xml", "worksheet", "/xl/worksheets/sheet1.xml")), "# A\n1:|a\n");
    // To nothing, to itself, to the workbook, and to what is no sheet.
    for leads in ["worksheets/sheet9.xml", "_rels/workbook.xml.rels", "workbook.xml", "", "../../.."] {
        assert_eq!(soon(&file("xl/workbook.xml", "worksheet", leads)), "import-damaged", "{leads}");
    }
    assert_eq!(of(&file("xl/workbook.xml", "styles", "worksheets/sheet1.xml")), "import-damaged");
    assert_eq!(of(&file("_rels/.rels", "worksheet", "worksheets/sheet1.xml")), "import-damaged");
}

#[test]
fn bombs_are_refused() {
    let text = "a".repeat(32_000);
    let cell = |row: usize| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>");
    let cells = (1..=9000).map(cell).collect::<Vec<_>>().concat();
    let sheet = format!("<worksheet><sheetData>{cells}</sheetData></worksheet>");
    let strings = format!("<sst uniqueCount=\"1\"><si><t>{text}</t></si></sst>");
    let file = workbook(&[("A", "visible")], &sheet, &[("xl/sharedStrings.xml", &strings)]);
    assert_eq!(soon(&file), "import-unpacks most=64");
    let blank = " ".repeat(300 << 20);
    let file = workbook(&[("A", "visible")], &sheet, &[("xl/media/a.bin", &blank)]);
    assert_eq!(soon(&file), "import-unpacks most=256");
    let deep = format!("<worksheet>{}", "<a>".repeat(300_000));
    assert_eq!(soon(&workbook(&[("A", "visible")], &deep, &[])), "import-damaged");
}

#[test]
fn a_hundred_thousand_rows_are_read() {
    let mut rows = String::new();
    for row in 1..=100_000 {
        write!(rows, "<row r=\"{row}\">").unwrap();
        for column in ['A', 'B', 'C', 'D', 'E', 'F'] {
            write!(rows, "<c r=\"{column}{row}\" t=\"inlineStr\"><is><t>{column} av {row}</t></is></c>")
                .unwrap();
        }
        rows.push_str("</row>");
    }
    let told = soon(&one(&format!("<sheetData>{rows}</sheetData>")));
    assert!(
        told.ends_with("100000:|A av 100000|B av 100000|C av 100000|D av 100000|E av 100000|F av 100000\n")
    );
}
