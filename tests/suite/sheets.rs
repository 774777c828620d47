//! Tables of agreements: what spreadsheet programs write, read row by row by the reader of agreements.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::time::{Duration, Instant};

use bilag::finding::Finding;
use bilag::locale::{Catalog, Fallback, shipped};
use bilag::read::{self, Row, Sheet, sheet};
use bilag::register::Agreement;
use bilag::source::Source;
use serde_json::Value;

use crate::packed::packed;

const WORKBOOK: &[u8] = include_bytes!("../cases/sheets/avtaler.xlsx");
const EMPTY_WORKBOOK: &[u8] = include_bytes!("../cases/sheets/empty.xlsx");

fn csv(bytes: impl AsRef<[u8]>) -> Sheet {
    sheet("kunder.csv", bytes.as_ref()).unwrap_or_else(|findings| panic!("{}", told(&findings)))
}

fn rows(sheet: &Sheet) -> Vec<Row> {
    sheet.rows().collect()
}

/// The agreements of a table without faults, and the numbers of their rows.
fn sound(bytes: impl AsRef<[u8]>) -> Vec<(usize, Agreement)> {
    let row = |row: Row| match row.agreement {
        Ok(agreement) => (row.number, agreement),
        Err(findings) => panic!("{}", told(&findings)),
    };
    csv(bytes).rows().map(row).collect()
}

pub(crate) fn told(findings: &[Finding]) -> String {
    findings.iter().map(|finding| format!("{finding}\n")).collect::<Vec<_>>().concat()
}

/// Findings as they are told of a file.
pub(crate) fn in_file(name: &str, lines: &str) -> String {
    lines.lines().map(|line| format!("{name}:{line}\n")).collect::<Vec<_>>().concat()
}

/// What is wrong with a table's header.
fn refused(name: &str, bytes: impl AsRef<[u8]>) -> String {
    told(&sheet(name, bytes.as_ref()).expect_err("a table that is wrong"))
}

/// What is wrong with its rows.
fn faults(bytes: impl AsRef<[u8]>) -> String {
    csv(bytes).rows().filter_map(|row| row.agreement.err()).map(|findings| told(&findings)).collect()
}

#[test]
fn comma_semicolon_and_tab_are_told_by_the_header() {
    let text = "id;controller.name;annexes\na;Æ, Ø og Å;sub-processors, measures\n\nb;B;\n";
    let wanted = sound(text);
    assert_eq!(wanted.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [2, 4]);
    assert_eq!(wanted[0].1.controller.name.as_deref(), Some("Æ, Ø og Å"));
    assert_eq!(wanted[0].1.annexes, ["sub-processors", "measures"]);
    assert_eq!(sound(text.replace(';', "\t")), wanted);
    let quoted = text.replace("Æ, Ø og Å", "\"Æ, Ø og Å\"").replace("s, m", "s| m");
    assert_eq!(sound(quoted.replace(';', ",").replace('\n', "\r\n")), wanted);
    assert_eq!(sound("id\na\n").len(), 1);
    assert_eq!(sound("id\na").len(), 1);
    assert!(sound("id;date\n").is_empty());
    assert!(sound("id;date\n;\n ; \n").is_empty());
}

#[test]
fn whatever_encoding_excel_writes_is_read() {
    let text = "id;controller.name\nblabaer;Blåbær – Överås & Söhne €\n";
    let wanted = sound(text);
    assert_eq!(wanted[0].1.controller.name.as_deref(), Some("Blåbær – Överås & Söhne €"));
    assert_eq!(sound(format!("\u{FEFF}{text}")), wanted);
    let units = || "\u{FEFF}".encode_utf16().chain(text.encode_utf16());
    assert_eq!(sound(units().flat_map(u16::to_le_bytes).collect::<Vec<_>>()), wanted);
    assert_eq!(sound(units().flat_map(u16::to_be_bytes).collect::<Vec<_>>()), wanted);
    let windows = text.chars().map(|c| match c {
        '–' => 0x96,
        '€' => 0x80,
        c => u8::try_from(u32::from(c)).unwrap(),
    });
    assert_eq!(sound(windows.collect::<Vec<_>>()), wanted);

    let mut damaged = "id\nå\næ\nø\n".as_bytes().to_vec();
    damaged.push(0xFF);
    for bytes in [damaged, b"\xFF\xFEi\0d\0\x00\xD8".to_vec(), b"i\0d\0".to_vec(), WORKBOOK.to_vec()] {
        assert_eq!(refused("a.csv", bytes), "table-encoding path=a.csv\n");
    }
}

#[test]
fn fields_may_have_line_breaks_and_rows_keep_their_numbers() {
    let text =
        "id,annexes,controller.name\r\n\r\na,\"sub-processors\r\nmeasures\",\"5\"\" AS\"\r\nB!,,\r\nc,,\r\n";
    assert_eq!(csv(text).count(), 3);
    let rows = rows(&csv(text));
    assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), [3, 4, 5]);
    let first = rows[0].agreement.as_ref().unwrap();
    assert_eq!(first.annexes, ["sub-processors", "measures"]);
    assert_eq!(first.controller.name.as_deref(), Some("5\" AS"));
    assert!(rows[1].agreement.is_err() && rows[2].agreement.is_ok());

    assert_eq!(faults("id;controller.name\na;\"A\nb;B\n"), "kunder.csv:2:1: unclosed-quotes\n");
    assert_eq!(sound("id;controller.name\na;5\" AS\n").len(), 1);
    assert_eq!(refused("a.csv", "\"id;date\na;\n"), "a.csv:1:1: unclosed-quotes\n");
}

#[test]
fn the_header_is_judged_as_a_whole() {
    assert_eq!(
        refused("a.csv", "\nDate;controller.nmae;DATE;colour;\n;;;;\n"),
        "a.csv:2:1: missing-column key=id\n\
         a.csv:2:2: unknown-column value=controller.nmae nearest=controller.name\n\
         a.csv:2:3: duplicate-column value=DATE first=A\n\
         a.csv:2:4: unknown-column value=colour nearest=none\n"
    );
    assert_eq!(refused("a.csv", "idd;date\n"), "a.csv:1:1: unknown-column value=idd nearest=id\n");
    for nothing in ["", "\n\n", "\u{FEFF}", ";;\n"] {
        assert_eq!(refused("a.csv", nothing), "table-without-header path=a.csv\n");
    }
    assert_eq!(refused("a.csv", "id;id;".repeat(501)), "table-too-wide path=a.csv most=1000\n");
    assert_eq!(refused("a.doc", "id\n"), "table-kind path=a.doc\n");
    assert_eq!(refused("a.csv", vec![b'a'; (64 << 20) + 1]), "table-too-large most=64 path=a.csv\n");
    assert!(sheet("A.TXT", b" Id ;Controller . name").is_err());
    assert!(sheet("A.TSV", b" Id \tTERMS.Notice-Days\tcontroller.registration NUMBER").is_ok());
}

#[test]
fn a_bad_row_is_told_by_row_and_column_and_the_others_are_read() {
    let table = csv(
        "controller.country;id;terms.authority.name;date;terms.modules;terms.notice_days;annexes;combine\n\
         NO;good;;2026-05-04;2;30;a|b;SANN\n\
         UK;;Tilsynet;04.05.2026;2,4;mange;a,a;kanskje\n\
         NO;good;;;;366;;usann\n\
         NO;short\n\
         NO;long;;;;;;;;\n\
         NO;longer;;;;;;;;x\n",
    );
    let rows = rows(&table);
    let good = rows[0].agreement.as_ref().unwrap();
    assert!(good.combine && good.terms.notice_days == Some(30) && good.terms.modules == [2]);
    assert!(rows[4].agreement.is_ok());
    let told: String =
        rows.iter().filter_map(|row| row.agreement.as_ref().err()).map(|found| told(found)).collect();
    let wanted = "3:1: unknown-country key=controller.country value=UK nearest=GB column=controller.country
3:2: missing-cell column=id
3:3: missing-cell column=terms.authority.country
3:4: not-a-date key=date value=04.05.2026 column=date
3:5: module-alone column=terms.modules
3:6: not-a-number value=mange column=terms.notice_days
3:7: duplicate-value key=annexes value=a line=3 column=annexes
3:8: not-a-boolean value=kanskje column=combine
4:6: number-out-of-range key=terms.notice_days value=366 least=1 most=365 column=terms.notice_days
5:1: ragged-row found=2 expected=8
7:1: ragged-row found=10 expected=8
";
    assert_eq!(told, in_file("kunder.csv", wanted));

    assert_eq!(faults("id;;date\na;;\nb;x;\n"), "kunder.csv:3:2: nameless-column column=B\n");
    let same = faults("id\nsame\nother\nsame\n");
    assert_eq!(same, "kunder.csv:4:1: duplicate-id value=same line=2 column=id\n");
    let place = |pointer: &str| table.place(9, pointer).to_string();
    assert_eq!(place("/terms/modules/0"), "kunder.csv:9:5");
    assert_eq!(place("/controller/name"), "kunder.csv:9:1");
    assert_eq!(place("/terms/authority/country"), "kunder.csv:9:3");
}

#[test]
fn a_workbook_says_what_its_cells_show() {
    let table = sheet("avtaler.xlsx", WORKBOOK).unwrap();
    assert_eq!(table.count(), 4);
    let rows = rows(&table);
    assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), [3, 5, 6, 7]);
    let first = rows[0].agreement.as_ref().unwrap();
    assert_eq!(first.date.unwrap().to_string(), "2026-05-04");
    assert_eq!(first.until.unwrap().to_string(), "2028-12-31");
    assert_eq!(first.annexes, ["sub-processors", "measures"]);
    assert_eq!(first.controller.name.as_deref(), Some("Fjellbris Prøveskole"));
    assert_eq!(first.controller.registration_number.as_deref(), Some("999999999"));
    assert!(first.combine && first.terms.notice_days == Some(30) && first.terms.modules == [2]);
    let second = rows[1].agreement.as_ref().unwrap();
    assert_eq!(second.controller.name.as_deref(), Some("Havgap"));
    assert_eq!(second.controller.registration_number.as_deref(), Some("00 12"));
    assert!(!second.combine && second.terms.modules == [2, 3]);
    assert_eq!(second.annexes, first.annexes);
    let told: String =
        rows.iter().filter_map(|row| row.agreement.as_ref().err()).map(|found| told(found)).collect();
    let wanted = "6:1: not-a-slug key=id value=Bad Id column=id
6:2: not-a-date key=date value=2026-05-04T12:30:00 column=date
6:5: not-a-boolean value=perhaps column=combine
6:8: unknown-country key=controller.country value=UK nearest=GB column=controller.country
6:9: not-a-number value=thirty column=terms.notice_days
6:11: unknown-code key=terms.authorisation value=genral nearest=general known=specific, general column=terms.authorisation
7:6: failed-cell value=#N/A column=controller.name
";
    assert_eq!(told, in_file("avtaler.xlsx", wanted));
    assert_eq!(refused("e.xlsx", EMPTY_WORKBOOK), "table-without-header path=e.xlsx\n");
    for damaged in [&WORKBOOK[..3000], b"id\na\n", b"", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"] {
        assert_eq!(refused("e.xlsx", damaged), "table-damaged path=e.xlsx\n");
    }
}

/// A workbook of these cells, with these texts.
pub(crate) fn workbook(sheet_data: &str, texts: &str) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"{RELATIONS}\"><Relationship Id=\"a\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let parts = [
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
        ("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"
            ),
        ),
        ("xl/sharedStrings.xml", format!("<sst xmlns=\"{MAIN}\" {texts}</sst>")),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"{MAIN}\">{sheet_data}</worksheet>")),
    ];
    packed(parts.iter().map(|(path, content)| (*path, content.as_bytes())))
}

pub(crate) fn texts(cells: &[(&str, &str)]) -> String {
    let cell =
        |(at, text): &(&str, &str)| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    cells.iter().map(cell).collect()
}

#[test]
fn hostile_workbooks_are_refused_in_no_time() {
    let judged = |sheet_data: &str, strings: &str| {
        let bytes = workbook(sheet_data, strings);
        let begun = Instant::now();
        let told = match sheet("h.xlsx", &bytes) {
            Ok(sheet) => {
                sheet.rows().filter_map(|row| row.agreement.err()).map(|found| told(&found)).collect()
            }
            Err(findings) => told(&findings),
        };
        assert!(begun.elapsed() < Duration::from_secs(2), "{:?}: {told}", begun.elapsed());
        told
    };
    let id = texts(&[("A1", "id")]);
    let row =
        |cells: &str| format!("<sheetData><row r=\"1\">{id}</row><row r=\"2\">{cells}</row></sheetData>");
    assert_eq!(judged(&row(&texts(&[("A2", "a")])), ">"), "");
    // A dimension that would be a grid of 17 thousand million cells.
    let wide = format!("<dimension ref=\"A1:XFD1048576\"/>{}", row(&texts(&[("A2", "a")])));
    assert_eq!(judged(&wide, ">"), "");
    let last = texts(&[("XFD1048576", "x")]);
    assert_eq!(judged(&row(&last), ">"), "table-too-wide most=1000 path=h.xlsx\n");
    let blank = "<c r=\"XFD1048576\"/>";
    assert_eq!(judged(&row(blank), ">"), "");
    let told_last = judged(&row(&texts(&[("C1048576", "x")])), ">");
    assert_eq!(
        told_last,
        "h.xlsx:1048576:1: missing-cell column=id\nh.xlsx:1048576:3: nameless-column column=C\n"
    );
    for outside in ["A1048577", "ZZZZZZZZZZ1", "A99999999999", "A0", "A", "Æ1"] {
        let told = judged(&row(&texts(&[(outside, "x")])), ">");
        assert!(told.contains("table-"), "{outside}: {told}");
    }
    // One thing said twice.
    assert_eq!(judged(&row(&texts(&[("A2", "a"), ("A2", "b")])), ">"), "table-damaged path=h.xlsx\n");
    // A bomb, and a table of texts that announces more than there is room for.
    let bomb = row(&texts(&[("A2", &"a".repeat(200 << 20))]));
    assert_eq!(judged(&bomb, ">"), "table-unpacks most=256 path=h.xlsx\n");
    for announced in ["999999999999", "18446744073709551615", "99999999999999999999999"] {
        let strings = format!("uniqueCount = '{announced}'><si><t>a</t></si>");
        assert_eq!(judged(&row(""), &strings), "table-damaged path=h.xlsx\n");
    }
    // A long text in many cells.
    let mut many = String::new();
    for row in 2..20_000 {
        write!(many, "<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>").unwrap();
    }
    let many = format!("<sheetData><row r=\"1\">{id}</row>{many}</sheetData>");
    let long = format!("><si><t>{}</t></si>", "a".repeat(100_000));
    assert_eq!(judged(&many, &long), "table-unpacks most=256 path=h.xlsx\n");
}

#[test]
fn a_hundred_thousand_rows_are_read_one_by_one() {
    let mut text = "id;controller.name;controller.country;date;annexes\n".to_owned();
    for number in 0..100_000 {
        writeln!(text, "kunde-{number};Kunde {number} AS;NO;2026-05-04;sub-processors,measures").unwrap();
    }
    let begun = Instant::now();
    let table = csv(&text);
    let first: Vec<Row> = table.rows().take(2).collect();
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
    assert_eq!(first[1].agreement.as_ref().unwrap().id, "kunde-1");
    assert_eq!(table.count(), 100_000);
    let read = table.rows().take(10_000).filter(|row| row.agreement.is_ok()).count();
    assert_eq!(read, 10_000);
}

/// What the schema says of agreements, by path; lists of objects have no column.
fn paths(object: &Value, root: &Value, path: &str, found: &mut BTreeSet<String>) {
    for (key, part) in object["properties"].as_object().unwrap() {
        let reference = part.get("$ref").and_then(Value::as_str);
        let part =
            reference.map_or(part, |reference| root.pointer(reference.trim_start_matches('#')).unwrap());
        if part.get("properties").is_some() {
            paths(part, root, &format!("{path}{key}."), found);
        } else if key != "$schema" && part["items"].get("properties").is_none() {
            found.insert(format!("{path}{key}"));
        }
    }
}

/// A fact as somebody would write it in a cell.
fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(cell).collect::<Vec<_>>().join("|"),
        other => other.to_string(),
    }
}

#[test]
fn every_fact_of_the_schema_has_a_column_that_the_reader_knows() {
    let read = |path: &str| fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let schema: Value = serde_json::from_str(&read("schemas/agreement.json")).unwrap();
    let mut wanted = BTreeSet::new();
    paths(&schema, &schema, "", &mut wanted);
    let known = Sheet::known_columns();
    assert_eq!(known.iter().map(ToString::to_string).collect::<BTreeSet<_>>(), wanted);
    assert!(wanted.len() > 50 && wanted.contains("processing.measures.integrity"));

    // A complete agreement as JSON and as a row says the same.
    let mut file: Value = serde_json::from_str(&read("tests/cases/complete-agreement.json")).unwrap();
    file.as_object_mut().unwrap().remove("accepted");
    for (pointer, value) in [
        ("/controller/contact/phone", "22 22 22 22"),
        ("/controller/dpo/title", "ombud"),
        ("/controller/dpo/phone", "22 22 22 22"),
        ("/processor/name", "Plandisc"),
        ("/processor/contact/title", "support"),
        ("/processor/contact/phone", "22 22 22 22"),
        ("/processor/dpo/title", "DPO"),
        ("/processor/dpo/phone", "22 22 22 22"),
        ("/terms/authority/name", "Datatilsynet"),
        ("/until", "2028-05-04"),
    ] {
        let (object, key) = pointer.rsplit_once('/').unwrap();
        file.pointer_mut(object).unwrap()[key] = value.into();
    }
    file["combine"] = true.into();
    file["formats"] = serde_json::json!(["txt", "pdf"]);
    for (list, of) in [("locales", ""), ("sector_rules", "/terms"), ("other", "/terms")] {
        file.pointer_mut(of).unwrap()[list] = serde_json::json!(["nb", "da"]);
    }
    let pointer = |path: &&str| format!("/{}", path.replace('.', "/"));
    let cells = known.iter().map(|path| {
        let value = file.pointer(&pointer(path)).unwrap_or_else(|| panic!("the file has no {path}"));
        cell(value)
    });
    // Not in the order of the alphabet.
    let (mut header, mut cells): (Vec<&str>, Vec<String>) = (known.clone(), cells.collect());
    header.rotate_left(17);
    cells.rotate_left(17);
    let row = sound(format!("{}\n{}\n", header.join("\t"), cells.join("\t")));
    let wanted = read::agreement(&Source::new("a.json", file.to_string())).unwrap();
    assert_eq!(row[0].1, wanted);
}

#[test]
fn the_readmes_table_is_read() {
    let readme = include_str!("../../README.md");
    let block = readme.split("```csv\n").nth(1).unwrap().split("```").next().unwrap();
    let agreements = sound(block);
    assert_eq!(agreements.len(), 2);
    assert_eq!(agreements[0].1.annexes, ["dk-standard", "measures"]);
    assert_eq!(agreements[0].1.terms.notice_days, Some(30));
}

#[test]
fn findings_of_rows_are_worded_in_every_language() {
    let mut findings = sheet("a.csv", b"Date;controller.nmae;DATE\n").unwrap_err();
    let text = "id;;terms.notice_days;combine\n;x;many;perhaps\nb\n";
    findings.extend(csv(text).rows().filter_map(|row| row.agreement.err()).flatten());
    let row = "<row r=\"2\"><c r=\"A2\"><f>B2</f></c></row>";
    let bytes =
        workbook(&format!("<sheetData><row r=\"1\">{}</row>{row}</sheetData>", texts(&[("A1", "id")])), ">");
    findings.extend(sheet("f.xlsx", &bytes).unwrap().rows().filter_map(|row| row.agreement.err()).flatten());
    assert_eq!(findings.len(), 9, "{}", told(&findings));
    for tag in shipped() {
        let catalog = Catalog::new(tag, &[], Fallback::Refused).unwrap();
        for finding in &findings {
            let described = catalog.describe(finding);
            assert!(!described.message.contains(['{', '$']), "{tag}: {}", described.message);
        }
    }
}
