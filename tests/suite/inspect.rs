//! `bilag inspect`: files of ours, signed, rewritten and altered, and files that were made to do harm.

use std::io::Write;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use bilag::inspect::{Annex, Difference};
use bilag::locale::{Catalog, Fallback, shipped};
use bilag::render::pdf::render;
use flate2::write::ZlibEncoder;
use lopdf::{
    Dictionary, Document as File, IncrementalDocument, Object, ObjectId, SaveOptions, Stream, StringFormat,
    dictionary,
};

use crate::cli::{Desk, lines, stderr, stdout};
use crate::golden::{example, other_example};

static CATALOGS: LazyLock<Vec<Catalog>> =
    LazyLock::new(|| shipped().map(|tag| Catalog::new(tag, &[], Fallback::Refused).unwrap()).collect());

fn ours() -> Vec<u8> {
    render(&example("nb")).unwrap()
}

fn open(bytes: &[u8]) -> Annex<'_> {
    Annex::open("annex.pdf", bytes).unwrap()
}

/// The file with a change, once as another tool writes it anew and once as a revision after its end.
fn changed(bytes: &[u8], change: &dyn Fn(&mut File)) -> [Vec<u8>; 2] {
    let before = File::load_mem(bytes).unwrap();
    let mut after = before.clone();
    change(&mut after);
    let mut update = IncrementalDocument::create_from(bytes.to_vec(), before.clone());
    for (id, object) in &after.objects {
        if before.objects.get(id) != Some(object) {
            update.new_document.objects.insert(*id, object.clone());
        }
    }
    update.new_document.max_id = after.max_id;
    let mut appended = Vec::new();
    update.save_to(&mut appended).unwrap();
    assert!(appended.starts_with(bytes));
    let mut rewritten = Vec::new();
    after
        .save_with_options(&mut rewritten, SaveOptions::builder().use_object_streams(false).build())
        .unwrap();
    assert!(!rewritten.starts_with(bytes));
    [rewritten, appended]
}

/// What sets each of the two files apart.
fn differences(bytes: &[u8], change: &dyn Fn(&mut File)) -> [Option<Difference>; 2] {
    changed(bytes, change).map(|file| open(&file).difference().unwrap())
}

/// The ids of the signature fields, in the order of the form.
fn fields(file: &File) -> Vec<ObjectId> {
    let is_field = |object: &Object| {
        object.as_dict().is_ok_and(|field| field.get(b"FT").and_then(Object::as_name).ok() == Some(b"Sig"))
    };
    file.objects.iter().filter(|(_, object)| is_field(object)).map(|(id, _)| *id).collect()
}

fn signature() -> Object {
    let contents = Object::String(vec![0x30, 0x82], StringFormat::Hexadecimal);
    let range: Vec<Object> = [0, 10, 20, 30].map(Object::Integer).into();
    dictionary! { "Type" => "Sig", "Filter" => "Adobe.PPKLite", "ByteRange" => range, "Contents" => contents }
        .into()
}

fn stamp() -> Stream {
    let rectangle: Vec<Object> = [0, 0, 347, 42].map(Object::Integer).into();
    let entries = dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => rectangle };
    Stream::new(entries, b"0 0 347 42 re f".to_vec())
}

/// What a signing tool does to the first empty field.
fn sign(file: &mut File) {
    let signature = file.add_object(signature());
    let stamp = file.add_object(stamp());
    let field = fields(file).into_iter().find(|id| !file.get_dictionary(*id).unwrap().has(b"V")).unwrap();
    let field = file.get_dictionary_mut(field).unwrap();
    field.set("V", signature);
    field.set("AP", dictionary! { "N" => stamp });
    field.set("F", 132);
    let form = file.catalog().unwrap().get(b"AcroForm").and_then(Object::as_reference).unwrap();
    file.get_dictionary_mut(form).unwrap().set("SigFlags", 3);
    let catalog = file.catalog_mut().unwrap();
    catalog.set("Version", Object::Name(b"2.0".to_vec()));
    catalog.set("DSS", dictionary! { "Certs" => Vec::<Object>::new() });
    information(file).set("ModDate", Object::string_literal("D:20261124021452Z"));
}

fn information(file: &mut File) -> &mut Dictionary {
    let id = file.trailer.get(b"Info").and_then(Object::as_reference).unwrap();
    file.get_dictionary_mut(id).unwrap()
}

fn page(file: &mut File, number: u32) -> &mut Dictionary {
    let id = file.get_pages()[&number];
    file.get_dictionary_mut(id).unwrap()
}

/// The embedded file.
fn embedded(file: &mut File) -> &mut Stream {
    let is_embedded =
        |object: &Object| object.as_stream().is_ok_and(|stream| stream.dict.has_type(b"EmbeddedFile"));
    let id = file.objects.iter().find(|(_, object)| is_embedded(object)).map(|(id, _)| *id).unwrap();
    file.get_object_mut(id).and_then(Object::as_stream_mut).unwrap()
}

#[test]
fn an_annex_says_what_it_was_made_from() {
    for locale in ["nb", "da", "en"] {
        let bytes = render(&example(locale)).unwrap();
        let annex = open(&bytes);
        assert_eq!(annex.record.annex.locale, locale);
        assert_eq!(annex.record.register.subprocessors.len(), 14);
        let fields: Vec<_> = annex.fields.iter().map(|field| (field.name.as_str(), field.signed)).collect();
        assert_eq!(fields, [("controller.signature", false), ("processor.signature", false)]);
        assert_eq!(annex.difference().unwrap(), None);
    }
}

#[test]
fn signing_and_writing_anew_make_no_difference() {
    let bytes = ours();
    assert_eq!(differences(&bytes, &|_| ()), [None, None]);
    let once = changed(&bytes, &sign);
    for file in &once {
        assert_eq!(open(file).difference().unwrap(), None);
        let signed: Vec<_> = open(file).fields.iter().map(|field| field.signed).collect();
        assert_eq!(signed.iter().filter(|signed| **signed).count(), 1);
        for twice in changed(file, &sign) {
            assert_eq!(open(&twice).difference().unwrap(), None);
            assert!(open(&twice).fields.iter().all(|field| field.signed));
        }
    }
}

#[test]
fn a_time_stamp_that_nobody_sees_makes_no_difference() {
    let stamp = |file: &mut File, side: i64| {
        let signature = file.add_object(signature());
        let rectangle: Vec<Object> = [0, 0, side, side].map(Object::Integer).into();
        let widget = file.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => "Widget", "FT" => "Sig", "T" => Object::string_literal("Stamp"),
            "Rect" => rectangle, "V" => signature,
        });
        page(file, 1).set("Annots", vec![Object::Reference(widget)]);
        let form = file.catalog().unwrap().get(b"AcroForm").and_then(Object::as_reference).unwrap();
        let form = file.get_dictionary_mut(form).unwrap();
        form.get_mut(b"Fields").and_then(Object::as_array_mut).unwrap().push(widget.into());
    };
    assert_eq!(differences(&ours(), &|file| stamp(file, 0)), [None, None]);
    let seen = Some(Difference::Annotation(1));
    assert_eq!(differences(&ours(), &|file| stamp(file, 40)), [seen.clone(), seen]);
}

type Change = Box<dyn Fn(&mut File)>;

/// Changes that no signing makes, and what is said of each.
fn alterations() -> Vec<(&'static str, Difference, Change)> {
    let on_page = |number: u32, change: fn(&mut Dictionary)| -> Change {
        Box::new(move |file: &mut File| change(page(file, number)))
    };
    let catalog =
        |change: fn(&mut Dictionary)| -> Change { Box::new(move |file| change(file.catalog_mut().unwrap())) };
    let content = |file: &mut File| {
        let id = file.get_page_contents(file.get_pages()[&2])[0];
        let stream = file.get_object_mut(id).and_then(Object::as_stream_mut).unwrap();
        let mut content = stream.decompressed_content().unwrap();
        content.extend(b"\n0 0 100 100 re f");
        stream.set_plain_content(content);
    };
    let field = |change: fn(&mut Dictionary)| -> Change {
        Box::new(move |file: &mut File| {
            let id = fields(file)[0];
            change(file.get_dictionary_mut(id).unwrap());
        })
    };
    let annotated = |page: &mut Dictionary| {
        let rectangle: Vec<Object> = [0, 0, 500, 500].map(Object::Integer).into();
        let note = dictionary! { "Type" => "Annot", "Subtype" => "FreeText", "Rect" => rectangle };
        page.set("Annots", vec![Object::Dictionary(note)]);
    };
    vec![
        ("a page's content", Difference::Page(2), Box::new(content)),
        ("a page's size", Difference::Page(1), on_page(1, |page| page.set("UserUnit", 2))),
        ("a page turned", Difference::Page(2), on_page(2, |page| page.set("Rotate", 90))),
        ("an action on a page", Difference::Page(1), on_page(1, |page| page.set("AA", dictionary! {}))),
        (
            "a font",
            Difference::Page(1),
            Box::new(|file| {
                let is_font =
                    |object: &Object| object.as_stream().is_ok_and(|stream| stream.dict.has(b"Length1"));
                let font = file.objects.values_mut().find(|object| is_font(object)).unwrap();
                font.as_stream_mut().unwrap().set_plain_content(b"another font".to_vec());
            }),
        ),
        ("a note on a page", Difference::Annotation(1), on_page(1, annotated)),
        (
            "no fields on the last page",
            Difference::Annotation(3),
            on_page(3, |page| page.set("Annots", Vec::<Object>::new())),
        ),
        ("a page less", Difference::Pages, Box::new(|file| file.delete_pages(&[3]))),
        ("an empty field's look", Difference::Annotation(3), field(|field| field.set("AP", dictionary! {}))),
        (
            "no signature in a field",
            Difference::Annotation(3),
            field(|field| {
                field.set("V", Object::string_literal("signed"));
            }),
        ),
        (
            "a signed field elsewhere",
            Difference::Annotation(3),
            field(|field| {
                field.set("V", signature());
                field.set("Rect", [0, 0, 800, 800].map(Object::Integer).to_vec());
            }),
        ),
        (
            "a structure element",
            Difference::Structure,
            Box::new(|file| {
                let is_row = |object: &Object| {
                    object
                        .as_dict()
                        .is_ok_and(|element| element.get(b"S").and_then(Object::as_name).ok() == Some(b"TR"))
                };
                let row = file.objects.values_mut().find(|object| is_row(object)).unwrap();
                row.as_dict_mut().unwrap().set("ActualText", Object::string_literal("Acme"));
            }),
        ),
        (
            "a form field",
            Difference::Form,
            Box::new(|file| {
                let form = file.catalog().unwrap().get(b"AcroForm").and_then(Object::as_reference).unwrap();
                let added =
                    file.add_object(dictionary! { "FT" => "Tx", "T" => Object::string_literal("more") });
                let form = file.get_dictionary_mut(form).unwrap();
                form.get_mut(b"Fields").and_then(Object::as_array_mut).unwrap().push(added.into());
            }),
        ),
        (
            "the title",
            Difference::Metadata,
            Box::new(|file| {
                information(file).set("Title", Object::string_literal("Another annex"));
            }),
        ),
        (
            "the title in XMP",
            Difference::Metadata,
            Box::new(|file| {
                let id = file.catalog().unwrap().get(b"Metadata").and_then(Object::as_reference).unwrap();
                let stream = file.get_object_mut(id).and_then(Object::as_stream_mut).unwrap();
                let packet = String::from_utf8(stream.content.clone()).unwrap();
                let packet = packet.replacen("Underdatabehandlere", "Leverand\u{f8}rer", 1);
                stream.set_content(packet.into_bytes());
            }),
        ),
        (
            "an action at opening",
            Difference::Other("OpenAction".into()),
            catalog(|catalog| catalog.set("OpenAction", dictionary! {})),
        ),
        (
            "the language",
            Difference::Other("Lang".into()),
            catalog(|catalog| catalog.set("Lang", Object::string_literal("en"))),
        ),
        (
            "no outline",
            Difference::Other("Outlines".into()),
            catalog(|catalog| drop(catalog.remove(b"Outlines"))),
        ),
        (
            "a script",
            Difference::Data,
            catalog(|catalog| {
                let names = catalog.get_mut(b"Names").and_then(Object::as_dict_mut).unwrap();
                names.set("JavaScript", dictionary! {});
            }),
        ),
        (
            "data, and not their digest",
            Difference::Data,
            Box::new(|file| {
                let data = embedded(file).get_plain_content().unwrap();
                let data = String::from_utf8(data).unwrap().replacen("\"IE\"", "\"DE\"", 1);
                embedded(file).set_plain_content(data.into_bytes());
            }),
        ),
        (
            "data written otherwise",
            Difference::Data,
            Box::new(|file| {
                let data = embedded(file).get_plain_content().unwrap();
                let data = serde_json::from_slice::<serde_json::Value>(&data).unwrap().to_string();
                embedded(file).set_plain_content(data.into_bytes());
            }),
        ),
        (
            "data of another annex, with all that tells of them",
            Difference::Page(1),
            Box::new(|file| {
                let mut other = File::load_mem(&render(&other_example("nb")).unwrap()).unwrap();
                *embedded(file) = embedded(&mut other).clone();
            }),
        ),
        (
            "data of another version",
            Difference::Version { made: "9.9.9".into(), this: env!("CARGO_PKG_VERSION").into() },
            Box::new(|file| {
                let data = String::from_utf8(embedded(file).get_plain_content().unwrap()).unwrap();
                let this = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
                assert!(data.contains(&this));
                let data = data.replacen(&this, "\"version\": \"9.9.9\"", 1);
                embedded(file).set_plain_content(data.into_bytes());
            }),
        ),
    ]
}

#[test]
fn whatever_else_is_changed_is_named() {
    let unsigned = ours();
    let signed = changed(&unsigned, &sign)[1].clone();
    for (what, expected, change) in alterations() {
        for file in changed(&unsigned, &change) {
            assert_eq!(open(&file).difference().unwrap(), Some(expected.clone()), "{what}");
        }
        // After signing, too. A field that is signed may look as it likes.
        if what != "an empty field's look" && what != "no signature in a field" {
            for file in changed(&signed, &change) {
                assert_eq!(open(&file).difference().unwrap(), Some(expected.clone()), "{what}, signed");
            }
        }
        for catalog in CATALOGS.iter() {
            let said = catalog.describe(&expected.finding("annex.pdf")).message;
            assert!(said.contains("annex.pdf") && !said.contains("difference-"), "{said}");
        }
    }
}

/// The code of what is said about a file that cannot be opened, which must not take long.
fn refused(bytes: &[u8]) -> &'static str {
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
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in (1..).zip(objects) {
        table.push_str(&format!("{:010} 00000 n \n", bytes.len()));
        bytes.extend(format!("{number} 0 obj\n").bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let at = bytes.len();
    let end = format!(
        "{table}trailer\n<< /Size {} /Root 1 0 R {trailer} >>\nstartxref\n{at}\n%%EOF\n",
        objects.len() + 1
    );
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
    assert_eq!(refused(b""), "not-a-pdf");
    assert_eq!(refused(b"Kj\xC3\xA6re kunde"), "not-a-pdf");
    assert_eq!(refused(&bilag::render::docx::render(&example("nb")).unwrap()), "is-a-docx");
    let foreign = file_of(&[b"<< /Type /Catalog >>".to_vec()], "");
    assert_eq!(refused(&foreign), "no-record");
    assert_eq!(refused(&file_of(&[b"<< /Type /Catalog >>".to_vec()], "/Encrypt << >>")), "pdf-encrypted");
    assert_eq!(refused(&carrying(stream("", b"not JSON"), Vec::new())), "json-unexpected");
    assert_eq!(refused(&carrying(stream("", b"{}"), Vec::new())), "missing-key");
    assert_eq!(refused(&carrying(stream("/Filter /LZWDecode", b"x"), Vec::new())), "pdf-damaged");
    assert_eq!(refused(&vec![b'%'; (bilag::inspect::MOST_MEGABYTES << 20) + 1]), "pdf-too-large");
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
            verified += usize::from(annex.difference() == Ok(None));
        }
    }
    // Some bytes say nothing: of identifiers, of signatures, of tables that a later one replaces.
    assert!(verified * 10 < count, "{verified} of {count} changes went unseen");
}

#[test]
fn files_made_to_exhaust_are_refused() {
    let bomb = deflated(129 << 20);
    assert!(bomb.len() < 2 << 20);
    assert_eq!(refused(&carrying(stream("/Filter /FlateDecode", &bomb), Vec::new())), "pdf-too-large");
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
    assert_eq!(refused(&file_of(&[many], "")), "pdf-too-large");
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

#[test]
fn the_command_tells_extracts_and_verifies() {
    let desk = Desk::new();
    desk.succeeds(&["build", "--locale", "nb", "--format", "pdf"]);
    let file = "out/plandisc-example/sub-processors.nb.pdf";
    let said = desk.succeeds(&["inspect", file, "--verify", "--extract", "ws"]);
    for words in [
        "Underdatabehandlere (sub-processors)",
        "Norwegian (bokmål)",
        "15 October 2020",
        "controller.signature: not signed",
        "The pages of out/plandisc-example/sub-processors.nb.pdf are what bilag",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let written =
        ["ws/bilag.json", "ws/register.json", "ws/agreements/plandisc-example.json", "ws/locales/nb.ftl"];
    assert!(said.ends_with(&format!("\n{}\n", written.join("\n"))), "{said}");
    // What was written out makes the same file again.
    desk.succeeds(&["build", "ws", "--format", "pdf", "--out", "again"]);
    let again = std::fs::read(desk.path("again/plandisc-example/sub-processors.nb.pdf")).unwrap();
    assert!(again == std::fs::read(desk.path(file)).unwrap());

    let said = desk.fails(2, &["inspect", file, "--extract", "ws"]);
    assert!(said.contains("ws/bilag.json exists already"), "{said}");
    let said = desk.fails(2, &["inspect", "ws/register.json"]);
    assert!(said.contains("ws/register.json is not a PDF file"), "{said}");
    let said = desk.fails(2, &["inspect", "none.pdf"]);
    assert!(said.contains("There is no file none.pdf"), "{said}");

    let json: serde_json::Value = serde_json::from_str(&desk.succeeds(&["inspect", file, "--json"])).unwrap();
    assert_eq!(json["record"]["annex"]["locale"], "nb");
    assert_eq!((&json["digests_match"], &json["verified"]), (&true.into(), &serde_json::Value::Null));
    assert_eq!(json["signature_fields"][1]["name"], "processor.signature");
}

#[test]
fn the_command_says_no_with_what_differs() {
    let desk = Desk::new();
    let bytes = ours();
    let altered = &changed(&bytes, &|file| page(file, 2).set("Rotate", 90))[1];
    desk.write("altered.pdf", altered);
    let output = desk.run(&["inspect", "altered.pdf", "--verify", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("The content of page 2 of altered.pdf is not what bilag makes"));
    let json: serde_json::Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!((&json["verified"], &json["difference"]["code"]), (&false.into(), &"difference-page".into()));
    // Without being asked, it does not judge the pages.
    assert!(lines(&desk.succeeds(&["inspect", "altered.pdf"]))[0].starts_with("Annex"));

    let data = &changed(&bytes, &|file| {
        let data = String::from_utf8(embedded(file).get_plain_content().unwrap()).unwrap();
        embedded(file).set_plain_content(data.replacen("\"IE\"", "\"DE\"", 1).into_bytes());
    })[0];
    desk.write("data.pdf", data);
    let said = desk.succeeds(&["inspect", "data.pdf"]);
    assert!(said.contains("does not match the data"), "{said}");
    let output = desk.run(&["inspect", "data.pdf", "--verify"]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_draft_is_said_to_be_one_and_made_again() {
    let desk = Desk::with_workspace();
    let danish = desk.text("ws/locales/da.ftl").replacen(".description = ", ".note = ", 1);
    desk.write("ws/locales/da.ftl", danish);
    desk.succeeds(&["build", "ws", "--draft", "--locale", "da", "--format", "pdf"]);
    let file = "out/plandisc-example/sub-processors.da.pdf";
    let said = desk.succeeds(&["inspect", file, "--verify", "--extract", "draft"]);
    assert!(said.contains("Draft             yes") && said.contains("draft/locales/nb.ftl"), "{said}");
    desk.succeeds(&["build", "draft", "--draft", "--format", "pdf", "--out", "again"]);
    let again = std::fs::read(desk.path("again/plandisc-example/sub-processors.da.pdf")).unwrap();
    assert!(again == std::fs::read(desk.path(file)).unwrap());
}

#[test]
fn an_annex_of_ones_own_carries_its_template() {
    let desk = Desk::with_workspace();
    let template =
        include_str!("../../templates/annexes/sub-processors.json").replacen("sub-processors", "list", 1);
    desk.write("ws/annexes/list.json", template);
    desk.succeeds(&["build", "ws", "--annex", "list", "--locale", "en", "--format", "pdf"]);
    let file = "out/plandisc-example/list.en.pdf";
    desk.succeeds(&["inspect", file, "--verify", "--extract", "own"]);
    desk.succeeds(&["build", "own", "--format", "pdf", "--out", "again"]);
    let again = std::fs::read(desk.path("again/plandisc-example/list.en.pdf")).unwrap();
    assert!(again == std::fs::read(desk.path(file)).unwrap());
}
