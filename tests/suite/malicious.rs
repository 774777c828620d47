//! PDF files that are none of ours, broken, or made to do harm.

use std::io::Write;
use std::time::{Duration, Instant};

use bilag::inspect::Annex;
use flate2::write::ZlibEncoder;

use crate::altered::{changed, sign};
use crate::inspect::{CATALOGS, ours};

/// The code of what is said about a file that cannot be opened, which must not take long.
pub(crate) fn refused(bytes: &[u8]) -> &'static str {
    let start = Instant::now();
    let findings = Annex::open("annex.pdf", bytes).err().unwrap_or_default();
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    for catalog in CATALOGS.iter() {
        for finding in &findings {
            let said = catalog.describe(finding);
            assert!(!said.message.contains(finding.code.0) && said.help.is_some(), "{}", said.message);
        }
    }
    findings.first().map_or("opened", |finding| finding.code.0)
}

/// A small PDF file of these objects, numbered from 1; the first is the catalog.
fn file_of(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).into_bytes();
    for (number, object) in (1..).zip(objects) {
        writeln!(table, "{:010} 00000 n ", bytes.len()).unwrap();
        bytes.extend(format!("{number} 0 obj\n").bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let at = bytes.len();
    let end =
        format!("trailer\n<< /Size {} /Root 1 0 R {trailer} >>\nstartxref\n{at}\n%%EOF\n", objects.len() + 1);
    bytes.extend(table);
    bytes.extend(end.bytes());
    bytes
}

fn stream(entries: &str, content: &[u8]) -> Vec<u8> {
    let head = format!("<< {entries} /Length {} >>\nstream\n", content.len());
    [head.as_bytes(), content, b"\nendstream"].concat()
}

fn deflated(length: usize) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    let block = vec![b' '; 1 << 20];
    for _ in 0..length >> 20 {
        encoder.write_all(&block).unwrap();
    }
    encoder.finish().unwrap()
}

/// A file whose data are this stream.
fn carrying(data: Vec<u8>, more: Vec<Vec<u8>>) -> Vec<u8> {
    let catalog = b"<< /Type /Catalog /AF [2 0 R] >>".to_vec();
    let specification = b"<< /Type /Filespec /F (bilag.json) /EF << /F 3 0 R >> >>".to_vec();
    file_of(&[vec![catalog, specification, data], more].concat(), "")
}

#[test]
fn files_that_are_none_of_ours_are_told_apart() {
    assert_eq!(refused(b""), "unknown-file");
    assert_eq!(refused(b"Kj\xC3\xA6re kunde"), "unknown-file");
    assert_eq!(refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "unknown-file", "a Word file with a password");
    let foreign = file_of(&[b"<< /Type /Catalog >>".to_vec()], "");
    assert_eq!(refused(&foreign), "no-record");
    assert_eq!(refused(&file_of(&[b"<< /Type /Catalog >>".to_vec()], "/Encrypt << >>")), "pdf-encrypted");
    assert_eq!(refused(&carrying(stream("", b"not JSON"), Vec::new())), "json-unexpected");
    assert_eq!(refused(&carrying(stream("", b"{}"), Vec::new())), "missing-key");
    assert_eq!(refused(&carrying(stream("/Filter /LZWDecode", b"x"), Vec::new())), "pdf-damaged");
    assert_eq!(refused(&vec![b'%'; (bilag::inspect::MOST_MEGABYTES << 20) + 1]), "too-large");
}

#[test]
fn a_file_cut_off_anywhere_is_damaged() {
    let bytes = ours();
    for length in (8..bytes.len() - 8).step_by(61) {
        assert_eq!(refused(&bytes[..length]), "pdf-damaged", "{length}");
    }
}

#[test]
fn a_byte_changed_anywhere_does_no_harm() {
    let bytes = changed(&ours(), &sign)[1].clone();
    let mut verified = 0;
    let all = (0..bytes.len()).step_by(211);
    let count = all.len();
    for at in all {
        let mut file = bytes.clone();
        file[at] ^= 0x24;
        if let Ok(annex) = Annex::open("annex.pdf", &file) {
            verified += usize::from(annex.verify().is_ok_and(|verdict| verdict.difference().is_none()));
        }
    }
    // Some bytes say nothing: of identifiers, of signatures, of tables that a later one replaces.
    assert!(verified * 10 < count, "{verified} of {count} changes went unseen");
}

#[test]
fn files_made_to_exhaust_are_refused() {
    let bomb = deflated(129 << 20);
    assert!(bomb.len() < 2 << 20);
    assert_eq!(refused(&carrying(stream("/Filter /FlateDecode", &bomb), Vec::new())), "too-large");
    let contained = stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", &bomb);
    let in_stream = carrying(b"null".to_vec(), vec![contained]);
    assert_eq!(refused(&in_stream), "no-record", "what nobody asks for is not unpacked");
    let row = "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 9007199254740991 /Colors 9007199254740991 >>";
    assert_eq!(refused(&carrying(stream(row, &bomb[..100]), Vec::new())), "pdf-damaged");

    let deep = ["[", "<< /A "].map(|open| file_of(&[open.repeat(1_000_000).into_bytes()], ""));
    for file in deep {
        assert_eq!(refused(&file), "pdf-damaged");
    }
    let many = [b"<< /AF [".to_vec(), b"0 ".repeat(10_000_000), b"] >>".to_vec()].concat();
    assert_eq!(refused(&file_of(&[many], "")), "too-large");
}

#[test]
fn files_that_lead_in_circles_are_refused() {
    let own_length = b"<< /Length 3 0 R >>\nstream\nx\nendstream".to_vec();
    assert_eq!(refused(&carrying(own_length, Vec::new())), "pdf-damaged");
    assert_eq!(refused(&carrying(b"4 0 R".to_vec(), vec![b"3 0 R".to_vec()])), "pdf-damaged");
    let fields = b"<< /AF [2 0 R] /AcroForm << /Fields [4 0 R] >> >>".to_vec();
    let specification = b"<< /F (bilag.json) /EF << /F 3 0 R >> >>".to_vec();
    let circle = b"<< /Kids [4 0 R] >>".to_vec();
    assert_eq!(refused(&file_of(&[fields, specification, stream("", b"{}"), circle], "")), "pdf-damaged");
    let prev = file_of(&[b"<< >>".to_vec()], "/Prev 0");
    assert_eq!(refused(&prev), "pdf-damaged");
    let at = prev.windows(4).position(|window| window == b"xref").unwrap();
    assert_eq!(refused(&file_of(&[b"<< >>".to_vec()], &format!("/Prev {at}"))), "pdf-damaged");
}

#[test]
fn a_table_of_many_entries_for_one_place_is_quick() {
    let mut table = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".to_vec();
    let at = table.len();
    table.extend(b"xref\n0 1000000\n");
    table.extend(b"0000000009 00000 n \n".repeat(1_000_000));
    table.extend(format!("trailer\n<< /Size 9 /Root 1 0 R >>\nstartxref\n{at}\n%%EOF\n").bytes());
    assert_eq!(refused(&table), "no-record");
    let more = String::from_utf8(table).unwrap().replace("xref\n0 1000000", "xref\n0 9999999999");
    assert_eq!(refused(more.as_bytes()), "pdf-damaged");
}
