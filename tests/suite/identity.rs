//! What no outside validator sees, or not in every kind of thing: ids that stand twice, cells that end in no paragraph.

use std::collections::BTreeSet;

use bilag::document::Document;
use bilag::locale::shipped;

use crate::golden::{example, filled};
use crate::hostile::{drafted, hostile};
use crate::keep;
use crate::ooxml::{Node, Package};
use crate::tags::kinds;

/// Elements and the attributes that tell them apart, across all parts of a file.
const IDENTITIES: [(&str, &str); 5] = [
    ("w:sdtPr", "w:id"),
    ("w:bookmarkStart", "w:id"),
    ("w:bookmarkEnd", "w:id"),
    ("w:bookmarkStart", "w:name"),
    ("wp:docPr", "id"),
];

#[test]
fn ids_stand_once_and_cells_end_in_paragraphs() {
    for locale in shipped() {
        for document in [example(locale), filled(locale), kinds(locale)] {
            assert_eq!(faults(&parts(&document)), [""; 0], "{locale} {}", document.properties.title);
        }
    }
    let drafted = parts(&drafted(hostile()));
    assert_eq!(faults(&drafted), [""; 0]);
    let count = |name| drafted.iter().map(|part| part.all(name).len()).sum::<usize>();
    assert!(count("w:sdt") > 1 && count("w:tc") > 1);
}

#[test]
fn each_fault_is_found() {
    let control = r#"<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr></w:sdt>"#;
    let bookmark = r#"<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>"#;
    let renamed = r#"<w:bookmarkStart w:id="1" w:name="b"/>"#;
    let namesake = r#"<w:bookmarkStart w:id="2" w:name="a"/><w:bookmarkEnd w:id="2"/>"#;
    let drawing = r#"<wp:docPr id="1"/>"#;
    let cases = [
        ([control, control], "w:sdtPr w:id 1"),
        (["<w:sdt><w:sdtPr/></w:sdt>", ""], "w:sdtPr w:id "),
        ([bookmark, renamed], "w:bookmarkStart w:id 1"),
        ([bookmark, namesake], "w:bookmarkStart w:name a"),
        ([renamed, ""], "w:bookmarkStart w:id without its end"),
        ([drawing, drawing], "wp:docPr id 1"),
        (["<w:tc><w:p/><w:tbl/></w:tc>", ""], "w:tc ends in w:tbl"),
        (["<w:tc/>", ""], "w:tc ends in nothing"),
    ];
    for (bodies, fault) in cases {
        let parts = bodies.map(|body| Node::parse(&format!("<w:body>{body}</w:body>")));
        assert_eq!(faults(&parts), [fault]);
    }
    let sound = [control, bookmark, drawing, "<w:tc><w:p/></w:tc>"].concat();
    assert_eq!(faults(&[Node::parse(&format!("<w:body>{sound}</w:body>"))]), [""; 0]);
}

/// The parts of Word's own in the document's file.
fn parts(document: &Document) -> Vec<Node> {
    let package = Package::of(&keep::render_docx(document).unwrap());
    let paths = package.paths_with(".xml").into_iter();
    paths
        .filter(|path| path.starts_with("word/") && !path.contains("_rels/"))
        .map(|path| package.part(path))
        .collect()
}

fn faults(parts: &[Node]) -> Vec<String> {
    let all = |name: &str| parts.iter().flat_map(|part| part.all(name)).collect::<Vec<_>>();
    let mut faults = Vec::new();
    for (name, attribute) in IDENTITIES {
        let mut seen = BTreeSet::new();
        for node in all(name) {
            // A control's id is an element of its own.
            let id = match name {
                "w:sdtPr" => node.child(attribute).map_or("", |id| id.attribute("w:val")),
                _ => node.attribute(attribute),
            };
            if id.is_empty() || !seen.insert(id) {
                faults.push(format!("{name} {attribute} {id}"));
            }
        }
    }
    let ids = |name| all(name).into_iter().map(|node| node.attribute("w:id")).collect::<BTreeSet<_>>();
    if ids("w:bookmarkStart") != ids("w:bookmarkEnd") {
        faults.push("w:bookmarkStart w:id without its end".to_owned());
    }
    let ends = all("w:tc").into_iter().map(|cell| cell.children.last().map_or("nothing", |last| &last.name));
    faults.extend(ends.filter(|end| *end != "w:p").map(|end| format!("w:tc ends in {end}")));
    faults
}
