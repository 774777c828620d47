//! Streams of records written by hand.

use super::super::xls::packed as compound;
use super::{LIST_XLS, of, soon};

/// A record.
fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), data].concat()
}

fn begin() -> Vec<u8> {
    record(0x0809, &[0, 6, 0x10, 0, 0, 0, 0, 0])
}

fn end() -> Vec<u8> {
    record(0x000A, &[])
}

/// Row, column, format and more.
fn cell(kind: u16, row: u16, column: u16, more: &[u8]) -> Vec<u8> {
    record(kind, &[&row.to_le_bytes(), &column.to_le_bytes(), &[0, 0], more].concat())
}

fn label(row: u16, column: u16, text: &str) -> Vec<u8> {
    cell(0x0204, row, column, &[&[u8::try_from(text.len()).unwrap(), 0, 0], text.as_bytes()].concat())
}

/// A workbook with this among what is said of all sheets, and so many sheets of these records at one place.
fn workbook(globals: &[u8], sheets: usize, records: &[u8]) -> Vec<u8> {
    let names: Vec<String> = (0..sheets).map(|index| format!("S{index}")).collect();
    let length: usize = names.iter().map(|name| 4 + 8 + name.len()).sum();
    let at = begin().len() + globals.len() + length + end().len();
    let mut stream = begin();
    stream.extend(globals);
    for name in &names {
        let at = u32::try_from(at).unwrap().to_le_bytes();
        stream.extend(record(
            0x0085,
            &[&at, &[0, 0, u8::try_from(name.len()).unwrap(), 0], name.as_bytes()].concat(),
        ));
    }
    stream.extend([end(), begin(), records.to_vec(), end()].concat());
    compound(&stream).unwrap()
}

fn one(records: &[Vec<u8>]) -> Vec<u8> {
    workbook(&[], 1, &records.concat())
}

#[test]
fn cells_far_apart_are_refused() {
    assert_eq!(of(&one(&[label(0, 0, "a"), label(9, 2, "b")])), "# S0\n1:|a\n10:|||b\n");
    let far = [label(0, 0, "a"), label(65_535, 255, "b")];
    assert_eq!(soon(&one(&far)), "import-too-many-cells most=2000000");
    assert_eq!(soon(&one(&[label(0, 256, "a")])), "import-damaged");
    assert_eq!(soon(&one(&[label(65_535, 65_535, "a")])), "import-damaged");
    // What is said of the size reserves room for all of it.
    let size = record(0x0200, &[0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF, 0, 0]);
    assert_eq!(soon(&one(&[size, label(0, 0, "a")])), "# S0\n1:|a\n");
}

#[test]
fn what_formulas_come_to_is_read() {
    let formula = |column, value: [u8; 8]| cell(0x0006, 0, column, &[&value[..], &[0; 6]].concat());
    let special = |sort, value| [sort, 0, value, 0, 0, 0, 0xFF, 0xFF];
    // The text goes on in a second record, and is wide there.
    let text = record(0x0207, &[4, 0, 0, b'a', b'b']);
    let more = record(0x003C, &[1, 0xE6, 0, 0x0A, 0]);
    let cells = [
        formula(0, 2.5_f64.to_le_bytes()),
        formula(1, special(0, 0)),
        text,
        more,
        formula(2, special(1, 1)),
        formula(3, special(2, 0x2A)),
        formula(4, special(2, 0x99)),
        formula(5, special(3, 0)),
    ];
    assert_eq!(
        of(&one(&cells)),
        "# S0\n1:|2.5|abæ\\n|TRUE|#N/A|#VALUE!\n:1:4: import-failed-cell value=#N/A\n:1:5: import-failed-cell value=#VALUE!\n"
    );
    assert_eq!(of(&one(&[formula(0, special(9, 0))])), "import-damaged");
    assert_eq!(of(&one(&[formula(0, special(0, 0)), record(0x0207, &[4, 0, 0, b'a'])])), "import-damaged");
}

#[test]
fn what_lies_above_cells_is_outside_but_for_comments() {
    let object = |kind: u8| record(0x005D, &[0x15, 0, 0x12, 0, kind, 0]);
    let text = [&[0; 10][..], &[3, 0, 0, 0, 0, 0, 0, 0]].concat();
    let boxed =
        |words: &str| [record(0x01B6, &text), record(0x003C, &[&[0], words.as_bytes()].concat())].concat();
    let records = [object(6), boxed("box"), object(0x19), boxed("not"), label(0, 0, "a")];
    assert_eq!(of(&one(&records)), "# S0\n1:|a\noutside 1: box\n");
}

#[test]
fn tables_of_texts_are_not_believed() {
    let shared = |index: u32| cell(0x00FD, 0, 0, &index.to_le_bytes());
    let strings = |texts: &[u8]| record(0x00FC, &[&[0xFF; 8], texts].concat());
    let file = |globals: &[u8], index| workbook(globals, 1, &shared(index));
    let acme = [4, 0, 0, b'A', b'c', b'm', b'e'];
    assert_eq!(soon(&file(&strings(&acme), 0)), "# S0\n1:|Acme\n");
    assert_eq!(soon(&file(&strings(&acme), 1)), "import-damaged");
    for wrong in [&[9, 0, 0, b'A'][..], &[1, 0], &[1, 0, 8, 1], &[1, 0, 4, 1, 0], &[1, 0, 8, 9, 0, b'a']] {
        assert_eq!(soon(&file(&strings(wrong), 0)), "import-damaged", "{wrong:?}");
    }
    // Empty records go on with a text, or there are so many that to take them is slow.
    let empty = record(0x003C, &[]);
    assert_eq!(soon(&file(&[strings(&[9, 0, 0, b'A']), empty.clone()].concat(), 0)), "import-damaged");
    assert_eq!(soon(&file(&[strings(&acme), empty.repeat(1_000_000)].concat(), 0)), "import-damaged");
    // One text in a hundred thousand cells.
    let long = strings(&[&[0x00, 0x20, 0][..], &[b'a'; 0x2000]].concat());
    let cells: Vec<u8> = (0..60_000).flat_map(|row| cell(0x00FD, row, 0, &[0; 4])).collect();
    assert_eq!(soon(&workbook(&long, 1, &cells)), "import-unpacks most=64");
    // calamine makes room for as many characters as are announced.
    assert_eq!(soon(&one(&[cell(0x0204, 0, 0, &[0xFF, 0xFF, 0, b'a'])])), "import-damaged");
}

#[test]
fn sheets_at_one_place_are_read_once_or_refused() {
    assert_eq!(soon(&workbook(&[], 2, &label(0, 0, "a"))), "# S0\n1:|a\n# S1\n1:|a\n");
    let rest = record(0x00EC, &[0; 8000]).repeat(1000);
    assert_eq!(soon(&workbook(&[], 5000, &rest)), "import-damaged");
}

#[test]
fn wrong_records_end_in_errors() {
    let wrong = [
        record(0x00E5, &[2, 0, 0, 0, 1, 0, 0, 0, 1, 0]),
        record(0x00E5, &[]),
        cell(0x0203, 0, 0, &[0; 4]),
        cell(0x0205, 0, 0, &[0]),
        cell(0x00BD, 0, 0, &[0; 3]),
        cell(0x00BD, 0, 0, &[0; 10]),
        record(0x0006, &[0; 4]),
        record(0x0204, &[0; 3]),
        record(0x00FD, &[0; 6]),
    ];
    for record in wrong {
        assert_eq!(soon(&one(std::slice::from_ref(&record))), "import-damaged", "{record:?}");
    }
    assert_eq!(of(&workbook(&record(0x002F, &[1, 0]), 1, &[])), "import-encrypted");
    assert_eq!(of(&compound(&begin()).unwrap()), "import-damaged");
    assert_eq!(of(&compound(&[]).unwrap()), "import-damaged");
    let beyond = record(0x0085, &[0xFF, 0xFF, 0xFF, 0x7F, 0, 0, 1, 0, b'A']);
    assert_eq!(of(&workbook(&beyond, 1, &[])), "import-damaged");
    let short = record(0x0085, &[0, 0, 0, 0, 0]);
    assert_eq!(of(&workbook(&short, 1, &[])), "import-damaged");
}

#[test]
fn a_stream_that_is_changed_anywhere_ends_in_errors_or_tables() {
    let mut file = cfb::CompoundFile::open(std::io::Cursor::new(LIST_XLS)).unwrap();
    let mut stream = Vec::new();
    std::io::Read::read_to_end(&mut file.open_stream("/Workbook").unwrap(), &mut stream).unwrap();
    for at in 0..stream.len() {
        for value in [0, 1, 0x7F, 0xFF] {
            let before = std::mem::replace(&mut stream[at], value);
            let _ = of(&compound(&stream).unwrap());
            stream[at] = before;
        }
    }
    for length in 0..stream.len() {
        let told = of(&compound(&stream[..length]).unwrap());
        assert!(told.starts_with("import-damaged") || length > 4000, "{length}: {told}");
    }
}
