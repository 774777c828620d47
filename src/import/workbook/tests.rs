//! Real files of LibreOffice, and files made to do harm.

use std::fmt::Write;

use super::{Kind, kind, read};
use crate::import::grid::{Content, Merged};

const LIST_XLSX: &[u8] = include_bytes!("../../../tests/cases/import/list.xlsx");
const LIST_XLS: &[u8] = include_bytes!("../../../tests/cases/import/list.xls");
const LIST_ODS: &[u8] = include_bytes!("../../../tests/cases/import/list.ods");

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

#[test]
fn one_list_says_the_same_in_every_kind_of_file() {
    assert_eq!(kind(LIST_XLSX), Ok(Some(Kind::Xlsx)));
    assert_eq!(kind(LIST_XLS), Ok(Some(Kind::Xls)));
    assert_eq!(kind(LIST_ODS), Ok(Some(Kind::Ods)));
    let told = of(LIST_XLSX);
    assert_eq!(told, "");
    assert_eq!(of(LIST_XLS), told);
    assert_eq!(of(LIST_ODS), told);
}
