//! Annexes that were signed, written anew or altered after bilag made them.

use bilag::inspect::Difference;
use bilag::render::pdf::render;
use lopdf::{
    Dictionary, Document as File, IncrementalDocument, Object, ObjectId, SaveOptions, Stream, StringFormat,
    dictionary,
};

use crate::golden::other_example;
use crate::inspect::{CATALOGS, open, ours};

/// The file with a change, once as another tool writes it anew and once as a revision after its end.
pub(crate) fn changed(bytes: &[u8], change: &dyn Fn(&mut File)) -> [Vec<u8>; 2] {
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
    changed(bytes, change).map(|file| open(&file).verify().unwrap().difference())
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
    let entries = dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => rectangle(347) };
    Stream::new(entries, b"0 0 347 42 re f".to_vec())
}

/// What a signing tool does to the first empty field.
pub(crate) fn sign(file: &mut File) {
    let signature = file.add_object(signature());
    let stamp = file.add_object(stamp());
    let field = fields(file).into_iter().find(|id| !file.get_dictionary(*id).unwrap().has(b"V")).unwrap();
    let field = file.get_dictionary_mut(field).unwrap();
    field.set("V", signature);
    field.set("AP", dictionary! { "N" => stamp });
    field.set("F", 132);
    form(file).set("SigFlags", 3);
    let catalog = file.catalog_mut().unwrap();
    catalog.set("Version", Object::Name(b"2.0".to_vec()));
    catalog.set("DSS", dictionary! { "Certs" => Vec::<Object>::new() });
    information(file).set("ModDate", Object::string_literal("D:20261124021452Z"));
}

fn rectangle(side: i64) -> Vec<Object> {
    [0, 0, side, side].map(Object::Integer).into()
}

fn form(file: &mut File) -> &mut Dictionary {
    let id = file.catalog().unwrap().get(b"AcroForm").and_then(Object::as_reference).unwrap();
    file.get_dictionary_mut(id).unwrap()
}

/// The first signature field.
fn field(file: &mut File) -> &mut Dictionary {
    let id = fields(file)[0];
    file.get_dictionary_mut(id).unwrap()
}

fn information(file: &mut File) -> &mut Dictionary {
    let id = file.trailer.get(b"Info").and_then(Object::as_reference).unwrap();
    file.get_dictionary_mut(id).unwrap()
}

pub(crate) fn page(file: &mut File, number: u32) -> &mut Dictionary {
    let id = file.get_pages()[&number];
    file.get_dictionary_mut(id).unwrap()
}

/// The embedded file.
pub(crate) fn embedded(file: &mut File) -> &mut Stream {
    let is_embedded =
        |object: &Object| object.as_stream().is_ok_and(|stream| stream.dict.has_type(b"EmbeddedFile"));
    let id = file.objects.iter().find(|(_, object)| is_embedded(object)).map(|(id, _)| *id).unwrap();
    file.get_object_mut(id).and_then(Object::as_stream_mut).unwrap()
}

#[test]
fn signing_and_writing_anew_make_no_difference() {
    let bytes = ours();
    assert_eq!(differences(&bytes, &|_| ()), [None, None]);
    let once = changed(&bytes, &sign);
    for file in &once {
        assert_eq!(open(file).verify().unwrap().difference(), None);
        let signed: Vec<_> = open(file).fields.iter().map(|field| field.signed).collect();
        assert_eq!(signed.iter().filter(|signed| **signed).count(), 1);
        for twice in changed(file, &sign) {
            assert_eq!(open(&twice).verify().unwrap().difference(), None);
            assert!(open(&twice).fields.iter().all(|field| field.signed));
        }
    }
}

#[test]
fn a_time_stamp_that_nobody_sees_makes_no_difference() {
    let stamp = |file: &mut File, side: i64| {
        let signature = file.add_object(signature());
        let widget = file.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => "Widget", "FT" => "Sig", "T" => Object::string_literal("Stamp"),
            "Rect" => rectangle(side), "V" => signature,
        });
        page(file, 1).set("Annots", vec![Object::Reference(widget)]);
        form(file).get_mut(b"Fields").and_then(Object::as_array_mut).unwrap().push(widget.into());
    };
    assert_eq!(differences(&ours(), &|file| stamp(file, 0)), [None, None]);
    let seen = Some(Difference::Annotation(1));
    assert_eq!(differences(&ours(), &|file| stamp(file, 40)), [seen.clone(), seen]);
}

/// A change that no signing makes.
struct Case {
    what: &'static str,
    /// What is said of it.
    expected: Difference,
    change: Box<dyn Fn(&mut File)>,
}

fn case(what: &'static str, expected: Difference, change: impl Fn(&mut File) + 'static) -> Case {
    Case { what, expected, change: Box::new(change) }
}

fn cases_on_pages() -> Vec<Case> {
    let painted = |file: &mut File| {
        let id = file.get_page_contents(file.get_pages()[&2])[0];
        let stream = file.get_object_mut(id).and_then(Object::as_stream_mut).unwrap();
        let mut content = stream.decompressed_content().unwrap();
        content.extend(b"\n0 0 100 100 re f");
        stream.set_plain_content(content);
    };
    let font = |file: &mut File| {
        let is_font = |object: &Object| object.as_stream().is_ok_and(|stream| stream.dict.has(b"Length1"));
        let font = file.objects.values_mut().find(|object| is_font(object)).unwrap();
        font.as_stream_mut().unwrap().set_plain_content(b"another font".to_vec());
    };
    let noted = |file: &mut File| {
        let note = dictionary! { "Type" => "Annot", "Subtype" => "FreeText", "Rect" => rectangle(500) };
        page(file, 1).set("Annots", vec![Object::Dictionary(note)]);
    };
    vec![
        case("a page painted over", Difference::Page(2), painted),
        case("a page's size", Difference::Page(1), |file| page(file, 1).set("UserUnit", 2)),
        case("a page turned", Difference::Page(2), |file| page(file, 2).set("Rotate", 90)),
        case("an action on a page", Difference::Page(1), |file| page(file, 1).set("AA", dictionary! {})),
        case("a font", Difference::Page(1), font),
        case("a page less", Difference::Pages, |file| file.delete_pages(&[3])),
        case("a note on a page", Difference::Annotation(1), noted),
        case("no fields on the last page", Difference::Annotation(3), |file| {
            page(file, 3).set("Annots", Vec::<Object>::new());
        }),
        case("a signed field elsewhere", Difference::Annotation(3), |file| {
            let field = field(file);
            field.set("V", signature());
            field.set("Rect", rectangle(800));
        }),
    ]
}

/// Changes of a field that has no signature.
fn cases_of_empty_fields() -> Vec<Case> {
    vec![
        case("an empty field's look", Difference::Annotation(3), |file| {
            field(file).set("AP", dictionary! {});
        }),
        case("no signature in a field", Difference::Annotation(3), |file| {
            field(file).set("V", Object::string_literal("signed"));
        }),
    ]
}

fn cases_of_the_file() -> Vec<Case> {
    let catalog = |key: &'static str, value: Object| {
        case(key, Difference::Other(key.into()), move |file| {
            file.catalog_mut().unwrap().set(key, value.clone());
        })
    };
    let row = |file: &mut File| {
        let is_row = |element: &Dictionary| element.get(b"S").and_then(Object::as_name).ok() == Some(b"TR");
        let mut elements = file.objects.values_mut().filter_map(|object| object.as_dict_mut().ok());
        elements.find(|element| is_row(element)).unwrap().set("ActualText", Object::string_literal("Acme"));
    };
    let packet = |file: &mut File| {
        let id = file.catalog().unwrap().get(b"Metadata").and_then(Object::as_reference).unwrap();
        let stream = file.get_object_mut(id).and_then(Object::as_stream_mut).unwrap();
        let packet = String::from_utf8(stream.content.clone()).unwrap();
        stream.set_content(packet.replacen("Underdatabehandlere", "Leverandører", 1).into_bytes());
    };
    vec![
        case("a structure element", Difference::Structure, row),
        case("a form field", Difference::Form, |file| {
            let field = dictionary! { "FT" => "Tx", "T" => Object::string_literal("more") };
            let field = file.add_object(field);
            form(file).get_mut(b"Fields").and_then(Object::as_array_mut).unwrap().push(field.into());
        }),
        case("the title", Difference::Metadata, |file| {
            information(file).set("Title", Object::string_literal("Another annex"));
        }),
        case("the title in XMP", Difference::Metadata, packet),
        catalog("OpenAction", dictionary! {}.into()),
        catalog("Lang", Object::string_literal("en")),
        catalog("Outlines", Object::Null),
    ]
}

fn cases_of_the_data() -> Vec<Case> {
    let data = |what, expected, change: fn(String) -> String| {
        case(what, expected, move |file| {
            let data = String::from_utf8(embedded(file).get_plain_content().unwrap()).unwrap();
            let changed = change(data.clone());
            assert_ne!(data, changed, "{what}");
            embedded(file).set_plain_content(changed.into_bytes());
        })
    };
    let this = env!("CARGO_PKG_VERSION").to_owned();
    vec![
        data("data, and not their digest", Difference::Data, |data| data.replacen("\"IE\"", "\"DE\"", 1)),
        data("data written otherwise", Difference::Data, |data| data.replace("  ", " ")),
        data("data of another version", Difference::Version { made: "9.9.9".into(), this }, |data| {
            let version = |version: &str| format!("\"version\": \"{version}\"");
            data.replacen(&version(env!("CARGO_PKG_VERSION")), &version("9.9.9"), 1)
        }),
        case("data of another annex, with all that tells of them", Difference::Page(1), |file| {
            let mut other = File::load_mem(&render(&other_example("nb")).unwrap()).unwrap();
            *embedded(file) = embedded(&mut other).clone();
        }),
        case("a script", Difference::Data, |file| {
            let names = file.catalog_mut().unwrap().get_mut(b"Names").and_then(Object::as_dict_mut).unwrap();
            names.set("JavaScript", dictionary! {});
        }),
    ]
}

#[test]
fn whatever_else_is_changed_is_named() {
    let unsigned = ours();
    let [_, signed] = changed(&unsigned, &sign);
    let cases = [cases_on_pages(), cases_of_the_file(), cases_of_the_data()];
    for Case { what, expected, change } in cases.iter().flatten() {
        for file in [&unsigned, &signed].into_iter().flat_map(|file| changed(file, change)) {
            assert_eq!(open(&file).verify().unwrap().difference().as_ref(), Some(expected), "{what}");
        }
        for catalog in CATALOGS.iter() {
            let said = catalog.describe(&expected.finding("annex.pdf")).message;
            assert!(said.contains("annex.pdf") && !said.contains("difference-"), "{said}");
        }
    }
    for Case { what, expected, change } in &cases_of_empty_fields() {
        for file in changed(&unsigned, change) {
            assert_eq!(open(&file).verify().unwrap().difference().as_ref(), Some(expected), "{what}");
        }
    }
}
