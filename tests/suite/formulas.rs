//! Formulas in workbooks: what they came to when the file was saved, and what is told where that is not there.

use bilag::finding::Finding;
use bilag::read::sheet;

use crate::sheets::{in_file, texts, told, workbook};

/// What is wrong with the rows of a workbook with this header.
fn faults_of(header: &[&str], rows: &str) -> Result<String, Vec<Finding>> {
    let cells = header.iter().zip('A'..).map(|(title, letter)| match *title {
        "" => format!("<c r=\"{letter}1\"><f>CONCAT(A9)</f><v></v></c>"),
        title => texts(&[(&format!("{letter}1"), title)]),
    });
    let cells: String = cells.collect();
    let sheet =
        sheet("f.xlsx", &workbook(&format!("<sheetData><row r=\"1\">{cells}</row>{rows}</sheetData>"), ">"));
    Ok(sheet?.rows().filter_map(|row| row.agreement.err()).map(|findings| told(&findings)).collect())
}

#[test]
fn a_formula_without_a_result_is_told_and_one_that_comes_to_nothing_is_blank() {
    // As openpyxl writes them (an empty value), as others do (none at all), as a formula that is filled down, and as Excel
    // and LibreOffice write results.
    let rows = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B2\"><f>TODAY()</f><v></v></c>\
        <c r=\"C2\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"E2\"><f>29+1</f><v>30</v></c></row>\
        <row r=\"3\"><c r=\"A3\"><f>LOWER(C3)</f></c><c r=\"D3\"><f t=\"shared\" si=\"0\"/></c>\
        <c r=\"E3\"><f t=\"shared\" ref=\"E3:E4\" si=\"0\">29+1</f><v>30</v></c></row>\
        <row r=\"4\"><c r=\"A4\" t=\"str\"><f>LOWER(\"B\")</f><v>b</v></c><c r=\"C4\"><f/><v/></c>\
        <c r=\"E4\"><f t=\"shared\" si=\"0\"/><v>30</v></c></row>\
        <row r=\"5\"><c r=\"C5\"><f/></c></row>";
    let header = ["id", "date", "controller.name", "controller.country", "terms.notice_days"];
    let wanted = "2:2: uncalculated-cell column=date
3:1: uncalculated-cell column=id
3:4: uncalculated-cell column=controller.country
";
    assert_eq!(faults_of(&header, rows).unwrap(), in_file("f.xlsx", wanted));
    let nameless = faults_of(&header[..1], rows).unwrap();
    assert!(nameless.contains("f.xlsx:2:2: nameless-column column=B\n"), "{nameless}");
    let refused = told(&faults_of(&["date", "", ""], rows).unwrap_err());
    let wanted = "1:2: uncalculated-cell column=B\n1:3: uncalculated-cell column=C\n";
    assert_eq!(refused, in_file("f.xlsx", wanted));
}

#[test]
fn a_cell_that_shows_an_error_is_told() {
    for error in ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"] {
        let row = format!(
            "<row r=\"2\"><c r=\"A2\" t=\"e\"><f>B9</f><v>{error}</v></c>\
            <c r=\"B2\" t=\"e\"><v>{error}</v></c></row>"
        );
        let wanted =
            format!("2:1: failed-cell value={error} column=id\n2:2: failed-cell value={error} column=date\n");
        assert_eq!(faults_of(&["id", "date"], &row).unwrap(), in_file("f.xlsx", &wanted));
    }
}
