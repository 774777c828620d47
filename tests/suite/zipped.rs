//! Zip files that are none of ours, broken, or made to do harm.

use std::fmt::Write;

use bilag::inspect::Annex;

use crate::malicious::refused;
use crate::packed::{MAIN, ours, packed, parts, replaced};

const RELATIONS: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
const NAMESPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// What is said of the example with another main document: whatever is said when it is opened, or looked at.
fn said_of(main: &str) -> &'static str {
    let whole = ours();
    let parts = parts(&whole);
    let changed = parts.iter().map(|(path, content)| {
        (path.as_str(), if path == MAIN { main.as_bytes() } else { content.as_slice() })
    });
    looked_at(&packed(changed))
}

fn looked_at(bytes: &[u8]) -> &'static str {
    let code = refused(bytes);
    if code != "opened" {
        return code;
    }
    let start = std::time::Instant::now();
    let annex = Annex::open("annex.docx", bytes).unwrap();
    let verdict = annex.verify();
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    match verdict {
        Ok(verdict) => verdict.difference().map_or("verified", |difference| difference.finding("").code.0),
        Err(findings) => findings[0].code.0,
    }
}

fn document(body: &str) -> String {
    format!("<w:document {NAMESPACE}><w:body>{body}</w:body></w:document>")
}

#[test]
fn files_that_are_none_of_ours_are_told_apart() {
    assert_eq!(refused(b"PK\x03\x04"), "docx-damaged");
    assert_eq!(refused(&packed([("mimetype", b"application/epub+zip".as_slice())])), "unknown-file");
    let workbook = ("word/document.xml", b"<workbook/>".as_slice());
    assert_eq!(refused(&packed([("_rels/.rels", RELATIONS.as_bytes()), workbook])), "unknown-file");
    let main = document("");
    let foreign = [("_rels/.rels", RELATIONS.as_bytes()), (MAIN, main.as_bytes())];
    assert_eq!(refused(&packed(foreign)), "no-record");
    let two = RELATIONS.replace(
        "</Relationships>",
        "<Relationship Id=\"b\" Type=\"/officeDocument\" Target=\"other.xml\"/></Relationships>",
    );
    assert_eq!(refused(&packed([("_rels/.rels", two.as_bytes()), (MAIN, main.as_bytes())])), "docx-damaged");
    let record = |text: &str| replaced(&ours(), "customXml/item2.xml", "\"format\": 1,", text);
    assert_eq!(refused(&record("\"format\": 1")), "json-missing-comma");
    assert_eq!(refused(&record("")), "missing-key");
    assert_eq!(refused(&record("</file>")), "docx-damaged");
}

#[test]
fn a_file_cut_off_anywhere_is_damaged() {
    let bytes = ours();
    for length in (4..bytes.len()).step_by(61) {
        assert_eq!(refused(&bytes[..length]), "docx-damaged", "{length}");
    }
}

#[test]
fn a_byte_changed_anywhere_does_no_harm() {
    let bytes = ours();
    let mut verified = 0;
    let all = (0..bytes.len()).step_by(53);
    let count = all.len();
    for at in all {
        let mut file = bytes.clone();
        file[at] ^= 0x24;
        if let Ok(annex) = Annex::open("annex.docx", &file) {
            verified += usize::from(annex.verify().is_ok_and(|verdict| verdict.difference().is_none()));
        }
    }
    // What the words do not depend on may change: dates of parts, looks, properties.
    assert!(verified * 3 < count, "{verified} of {count} changes went unseen");
}

#[test]
fn what_unpacks_to_too_much_is_refused() {
    let spaces = " ".repeat(129 << 20);
    assert_eq!(said_of(&document(&spaces)), "too-large");
    assert_eq!(looked_at(&replaced(&ours(), "customXml/item2.xml", "\"format\": 1,", &spaces)), "too-large");
    // Each is small enough, and all together are not.
    let (half, main) = ("<a>".to_owned() + &spaces[..100 << 20], document(""));
    let names: Vec<String> = (0..3).map(|number| format!("customXml/item{number}.xml")).collect();
    let mut parts = vec![("_rels/.rels", RELATIONS.as_bytes()), (MAIN, main.as_bytes())];
    parts.extend(names.iter().map(|name| (name.as_str(), half.as_bytes())));
    assert_eq!(refused(&packed(parts)), "too-large");
}

#[test]
fn too_many_parts_are_refused_before_they_are_read() {
    let names: Vec<String> = (0..2001).map(|number| format!("a{number}")).collect();
    assert_eq!(refused(&packed(names.iter().map(|name| (name.as_str(), b"".as_slice())))), "too-large");
    let mut ends = ours();
    for _ in 0..100_000 {
        ends.extend(b"PK\x05\x06\0\0\0\0\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\0\0");
    }
    assert_eq!(refused(&ends), "too-large");
}

#[test]
fn two_parts_of_one_name_are_refused() {
    let mut parts = parts(&ours());
    let main = parts.iter().find(|(path, _)| path == MAIN).unwrap().1.clone();
    for (name, again) in [("word/documenX.xml", true), ("word/Document.xml", false)] {
        parts.push((name.to_owned(), main.clone()));
        let mut bytes = packed(parts.iter().map(|(path, content)| (path.as_str(), content.as_slice())));
        if again {
            for at in 0..bytes.len() - name.len() {
                if bytes[at..].starts_with(name.as_bytes()) {
                    bytes[at..at + name.len()].copy_from_slice(MAIN.as_bytes());
                }
            }
        }
        assert_eq!(refused(&bytes), "docx-damaged", "{name}");
        parts.pop();
    }
}

#[test]
fn xml_made_to_exhaust_is_refused() {
    assert_eq!(said_of(&document(&"<w:p>".repeat(1_000_000))), "too-large");
    let (mut attributes, mut names) = (String::new(), String::new());
    for number in 0..100_000 {
        write!(attributes, " a{number}=\"\"").unwrap();
        write!(names, " xmlns:n{number}=\"urn:{number}\"").unwrap();
    }
    assert_eq!(said_of(&document(&format!("<w:p{attributes}/>"))), "too-large");
    assert_eq!(said_of(&document(&format!("<w:p{names}/>"))), "docx-damaged");
    let laughs = "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    assert_eq!(
        said_of(&format!("{laughs}{}", document("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>"))),
        "docx-damaged"
    );
    assert_eq!(said_of(&document("<w:p>&b;</w:p>")), "docx-damaged");
    assert_eq!(said_of(&(document("") + &document(""))), "docx-damaged");
    assert_eq!(said_of(&document("<w:p></w:r></w:p>")), "docx-damaged");
    assert_eq!(said_of(&document("")[..60]), "docx-damaged");
    assert_eq!(said_of("\u{FEFF}no XML"), "docx-damaged");
}

#[test]
fn what_leads_in_circles_ends() {
    let rels = "word/_rels/document.xml.rels";
    let own = replaced(&ours(), rels, "footer1.xml", "document.xml");
    assert_eq!(looked_at(&own), "difference-furniture");
    let style = "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style></w:styles>";
    assert_eq!(looked_at(&replaced(&ours(), "word/styles.xml", "</w:styles>", style)), "verified");
    let up = replaced(&ours(), "_rels/.rels", "word/document.xml", "../../word/./media/../document.xml");
    assert_eq!(looked_at(&up), "verified");
    assert_eq!(
        refused(&replaced(&ours(), "_rels/.rels", "word/document.xml", "_rels/.rels")),
        "unknown-file"
    );
}
