//! Content parts written by hand.

use super::{Kind, of, packed, read, soon};

fn file(content: &str) -> Vec<u8> {
    packed(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content)])
}

/// A spreadsheet whose one sheet holds these rows.
fn rows(rows: &str) -> Vec<u8> {
    file(&format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"A\">{rows}</table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    ))
}

fn cell(attributes: &str, words: &str) -> String {
    format!("<table:table-cell {attributes}><text:p>{words}</text:p></table:table-cell>")
}

fn row(cells: &str) -> String {
    format!("<table:table-row>{cells}</table:table-row>")
}

#[test]
fn white_space_and_lines_are_what_is_seen() {
    let words = "\n  Acme<text:s text:c=\"2\"/>AS<text:tab/>x  \n y<text:line-break/> z &amp; &#xE6; ";
    let cells = format!("\n {} \n <table:table-cell/>\n", cell("", words));
    assert_eq!(of(&rows(&row(&cells))), "# A\n1:|Acme  AS\tx y\\nz & æ\n");
    let two = "<table:table-cell><text:p>en</text:p><text:p>to</text:p></table:table-cell>";
    assert_eq!(of(&rows(&row(two))), "# A\n1:|en\\nto\n");
}

#[test]
fn words_that_are_struck_through_are_told() {
    let style = |name: &str, line: &str| {
        format!(
            "<style:style style:name=\"{name}\"><style:text-properties style:text-line-through-style=\"{line}\"/></style:style>"
        )
    };
    let styles = style("s", "solid") + &style("n", "none");
    let cells = [
        cell("table:style-name=\"s\" table:number-columns-repeated=\"2\"", "a"),
        cell("table:style-name=\"n\"", "b"),
        cell(
            "",
            "c <text:span text:style-name=\"n\"><text:span text:style-name=\"s\">d</text:span></text:span>",
        ),
        cell(
            "",
            "e<text:span text:style-name=\"s\"> </text:span><text:span text:style-name=\"n\">f</text:span>",
        ),
    ];
    let file = file(&format!(
        "<office:document-content><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>\
         <table:table table:name=\"A\">{}</table:table></office:spreadsheet></office:body></office:document-content>",
        row(&cells.concat())
    ));
    let content = read(&file, Kind::Ods).unwrap();
    let cells = content.tables[0].rows[0].cells.iter();
    let struck: Vec<_> = cells.filter(|cell| cell.is_struck).map(|cell| cell.text.as_str()).collect();
    assert_eq!(struck, ["a", "a", "c d"]);
}

#[test]
fn values_are_said_alike_whatever_is_shown() {
    let cells = [
        cell("office:value-type=\"float\" office:value=\"1234.5\"", "1 234,50 kr"),
        cell("office:value-type=\"date\" office:date-value=\"2019-12-31T00:00:00\"", "31.12.19"),
        cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "SANN"),
        cell("office:value-type=\"string\" office:string-value=\"skjult\"", "sett"),
        "<table:table-cell office:value-type=\"string\" office:string-value=\"bare verdi\"/>".to_owned(),
        cell("office:value-type=\"float\" office:value=\"x\"", "y"),
        cell("office:value-type=\"float\" office:value=\"1\"", "SANN"),
        cell("office:value-type=\"time\" office:time-value=\"PT36H00M00S\"", "36:00"),
    ];
    assert_eq!(
        of(&rows(&row(&cells.concat()))),
        "# A\n1:|1234.5|2019-12-31|TRUE|sett|bare verdi|y|SANN|36:00\n"
    );
    let failing = [
        cell("table:formula=\"of:=NA()\" calcext:value-type=\"error\"", "#N/A"),
        cell("table:formula=\"of:=1/0\" office:value-type=\"float\" office:value=\"0\"", "#DIV/0!"),
        "<table:table-cell table:formula=\"of:=1+1\"/>".to_owned(),
    ];
    assert_eq!(
        of(&rows(&row(&failing.concat()))),
        "# A\n1:|#N/A|#DIV/0!|=1+1\n:1:1: import-failed-cell value=#N/A\n:1:2: import-failed-cell value=#DIV/0!\n\
         :1:3: import-failed-cell value==1+1\n"
    );
}

#[test]
fn comments_are_not_said_and_boxes_are_outside() {
    let cells = "<table:table-cell><office:annotation><text:p>merknad</text:p></office:annotation>\
        <draw:frame><draw:text-box><text:p>boks</text:p><table:table><table:table-row><table:table-cell><text:p>i boks\
        </text:p></table:table-cell></table:table-row></table:table></draw:text-box></draw:frame>\
        <text:p>celle <text:a xlink:href=\"https://a.example/?b&amp;c\">lenke</text:a></text:p></table:table-cell>";
    let shapes = "<table:shapes><draw:custom-shape><text:p>form</text:p></draw:custom-shape></table:shapes>";
    assert_eq!(
        of(&rows(&format!("{shapes}{}", row(cells)))),
        "# A\n1:|celle lenke [https://a.example/?b&c]\noutside 1: form\noutside 2: boks\noutside 3: i boks\n"
    );
}

#[test]
fn repeated_and_merged_cells_stand_where_they_are_seen() {
    let twice = "table:number-columns-repeated=\"2\"";
    let wide = "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"";
    let table = [
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>".to_owned(),
        row(&format!("<table:table-cell {twice}/>{}", cell(twice, "a"))),
        row(&format!("{}<table:covered-table-cell/>{}", cell(wide, "b"), cell("", "c"))),
        row(&format!("<table:covered-table-cell {twice}/>{}", cell("", "d"))),
    ];
    assert_eq!(of(&rows(&table.concat())), "# A\n4:|||a|a\n5:|b|<b|c\n6:|^b|<b|d\n");
    let rows_twice = "<table:table-row table:number-rows-repeated=\"2\">";
    let table = format!("{rows_twice}{}</table:table-row>{}", cell("", "e"), row(&cell("", "f")));
    assert_eq!(of(&rows(&table)), "# A\n1:|e\n2:|e\n3:|f\n");
}

#[test]
fn what_is_repeated_without_end_is_refused_or_nothing() {
    let most = "4294967295";
    let cells = |attribute: &str, words: &str| {
        let row = format!("<table:table-row table:number-rows-repeated=\"{most}\">");
        rows(&format!("{row}{}</table:table-row>", cell(attribute, words)))
    };
    let columns = format!("table:number-columns-repeated=\"{most}\"");
    assert_eq!(soon(&cells(&columns, "")), "");
    assert_eq!(soon(&cells(&columns, " ")), "");
    assert_eq!(soon(&cells(&format!("{columns} calcext:value-type=\"error\""), "")), "");
    for attribute in [columns.as_str(), ""] {
        assert_eq!(soon(&cells(attribute, "a")), "import-too-many-cells most=2000000");
    }
    let spanned = format!("table:number-columns-spanned=\"{most}\" table:number-rows-spanned=\"{most}\"");
    assert_eq!(soon(&rows(&row(&cell(&spanned, "a")))), "# A\n1:|a\n");
    let spaces = cell("", &format!("a<text:s text:c=\"{most}\"/>"));
    assert_eq!(soon(&rows(&row(&spaces))), "import-unpacks most=64");
    assert_eq!(of(&rows(&row(&cell("table:number-columns-repeated=\"-1\"", "a")))), "import-damaged");
}

#[test]
fn broken_content_ends_in_errors() {
    assert_eq!(
        of(&packed(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet")])),
        "import-damaged"
    );
    let start = "<office:document-content><table:table table:name=\"A\"><table:table-row>";
    let deep = format!("{start}{}", "<a>".repeat(300_000));
    let cells = cell("", "a");
    for broken in
        ["", "a", "<a", start, &format!("{start}{cells}"), &deep, "<a></b>", "<!DOCTYPE a><a/>", "</a>"]
    {
        assert_eq!(soon(&file(broken)), "import-damaged", "{}", broken.len());
    }
    assert_eq!(soon(&rows(&row(&cell("", "&unknown;")))), "import-damaged");
    assert_eq!(soon(&file("<office:document-content/>")), "");
}

#[test]
fn an_encrypted_file_is_told_apart() {
    let manifest = "<manifest:manifest><manifest:file-entry manifest:full-path=\"content.xml\">\
        <manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let mimetype = ("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    let file = packed(&[mimetype, ("META-INF/manifest.xml", manifest), ("content.xml", "\u{1}\u{2}")]);
    assert_eq!(of(&file), "import-encrypted");
}

#[test]
fn a_hundred_thousand_rows_are_read() {
    let some: String = (1..=100_000)
        .map(|number| {
            row(&["A", "B", "C", "D", "E", "F"].map(|name| cell("", &format!("{name} {number}"))).concat())
        })
        .collect();
    let told = soon(&rows(&some));
    assert!(told.ends_with("\n100000:|A 100000|B 100000|C 100000|D 100000|E 100000|F 100000\n"));
}
