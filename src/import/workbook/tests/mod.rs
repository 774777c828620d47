//! Real files of an office program, and files made to do harm.

mod ods;
mod xls;
mod xlsx;

use std::fmt::Write;
use std::io::{Cursor, Write as _};
use std::time::Instant;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Kind, kind, read};
use crate::import::grid::{Content, Merged};

const LIST_XLSX: &[u8] = include_bytes!("../../../../tests/cases/import/list.xlsx");
const LIST_XLS: &[u8] = include_bytes!("../../../../tests/cases/import/list.xls");
const LIST_ODS: &[u8] = include_bytes!("../../../../tests/cases/import/list.ods");

/// What a file holds, as text: `^` is above, `<` to the left.
fn told(content: &Content) -> String {
    let mut told = String::new();
    for table in &content.tables {
        writeln!(told, "# {}", table.name).unwrap();
        for row in &table.rows {
            write!(told, "{}:", row.number).unwrap();
            for cell in &row.cells {
                let merged = match cell.merged {
                    Merged::No => "",
                    Merged::Above => "^",
                    Merged::Left => "<",
                };
                write!(told, "|{merged}{}", cell.text.replace('\n', "\\n")).unwrap();
                if let Some(link) = &cell.link {
                    write!(told, " [{link}]").unwrap();
                }
            }
            told.push('\n');
        }
    }
    for outside in &content.outside {
        writeln!(told, "outside {}: {}", outside.number, outside.text).unwrap();
    }
    for repair in &content.repairs {
        writeln!(told, "{repair}").unwrap();
    }
    told
}

fn of(bytes: &[u8]) -> String {
    match kind(bytes).and_then(|kind| read(bytes, kind.unwrap())) {
        Ok(content) => told(&content),
        Err(finding) => finding.to_string(),
    }
}

/// The same of a file that must be read, or refused, soon.
#[expect(clippy::disallowed_methods, reason = "a test may look at the clock")]
fn soon(bytes: &[u8]) -> String {
    let start = Instant::now();
    let told = of(bytes);
    // Unoptimised, and beside other tests, it takes ten times as long.
    let most = if cfg!(debug_assertions) { 30 } else { 2 };
    assert!(start.elapsed().as_secs() < most, "{:?}", start.elapsed());
    told
}

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// What all three say of the list.
const LIST: &str = "\
# Databehandlere
1:|Våre underleverandører|<Våre underleverandører|<Våre underleverandører|<Våre underleverandører
3:|Selskap|Sted|Siden|Antall|Lenke|EØS
4:|Amazon Web Services|Irland|2019-12-31|12|Avtale [https://aws.amazon.com/dpa?a=1&b=2]|TRUE
5:|^Amazon Web Services|Tyskland|2020-02-29T13:45:00|2.5||FALSE
6:|Zendesk\\nInc.|USA|2021-01-01|923456789|#DIV/0!
7:|Blåbær & Sønn AS||||#N/A|<#N/A
8:|Slack Ltd|  to  mellomrom  |10:30:00
# Andre
5:||Nummer to|https://example.com
:6:5: import-failed-cell value=#DIV/0!
:7:5: import-failed-cell value=#N/A
import-hidden-sheet value=Skjult
";

#[test]
fn one_list_is_read_from_xlsx() {
    assert_eq!(kind(LIST_XLSX), Ok(Some(Kind::Xlsx)));
    assert_eq!(of(LIST_XLSX), LIST);
}

#[test]
fn the_same_list_is_read_from_xls() {
    assert_eq!(kind(LIST_XLS), Ok(Some(Kind::Xls)));
    assert_eq!(of(LIST_XLS), LIST);
}

#[test]
fn the_same_list_is_read_from_ods() {
    assert_eq!(kind(LIST_ODS), Ok(Some(Kind::Ods)));
    assert_eq!(of(LIST_ODS), LIST);
}

#[test]
fn no_two_sheets_stand_at_one_place() {
    for bytes in [LIST_XLSX, LIST_XLS, LIST_ODS] {
        let tables = read(bytes, kind(bytes).unwrap().unwrap()).unwrap().tables;
        assert_eq!(tables.iter().map(|table| table.before).collect::<Vec<_>>(), [0, 1]);
    }
}

#[test]
fn other_files_are_no_spreadsheets() {
    for bytes in [b"".as_slice(), b"Name;Country\n", b"<html>", b"%PDF-1.7"] {
        assert_eq!(kind(bytes), Ok(None));
    }
    let parts = |names: &[(&str, &str)]| kind(&packed(names)).unwrap();
    assert_eq!(parts(&[("word/document.xml", "")]), None);
    assert_eq!(parts(&[("xl/workbook.bin", "")]), None);
    assert_eq!(parts(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")]), None);
    let template = "application/vnd.oasis.opendocument.spreadsheet-template";
    assert_eq!(parts(&[("mimetype", template), ("content.xml", "")]), Some(Kind::Ods));
    assert_eq!(parts(&[("content.xml", "")]), Some(Kind::Ods));
    assert_eq!(of(b"PK\x03\x04"), "import-damaged");
    assert_eq!(of(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "import-kind");
}

#[test]
fn what_is_locked_by_a_password_is_told_apart() {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/EncryptionInfo").unwrap();
    file.create_stream("/EncryptedPackage").unwrap();
    assert_eq!(of(&file.into_inner().into_inner()), "import-encrypted");
}

#[test]
fn a_large_file_is_refused() {
    let large = vec![b' '; (64 << 20) + 1];
    assert_eq!(read(&large, Kind::Ods).unwrap_err().to_string(), "import-too-large most=64");
}

#[test]
fn files_that_are_cut_short_or_changed_end_in_errors_or_tables() {
    for whole in [LIST_XLSX, LIST_XLS, LIST_ODS] {
        for length in (0..whole.len()).step_by(397) {
            let told = kind(&whole[..length]).map_or_else(
                |finding| finding.to_string(),
                |kind| kind.map_or(String::new(), |_| soon(&whole[..length])),
            );
            assert_ne!(told, LIST, "{length}");
        }
        let mut changed = whole.to_vec();
        for at in (0..whole.len()).step_by(53) {
            for value in [0, 0xFF] {
                let before = std::mem::replace(&mut changed[at], value);
                if let Ok(Some(kind)) = kind(&changed) {
                    let _ = read(&changed, kind);
                }
                changed[at] = before;
            }
        }
    }
}
