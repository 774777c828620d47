//! What signing services and signing software find: anchors and fields.

use bilag::compose::SigningService;
use bilag::document::{Block, Document};
use bilag::register::Role;
use bilag::render;

use crate::golden::{anchored, example};
use crate::keep;
use crate::ooxml::{Node, Package};
use crate::reader::{Reading, Seen};

/// Left, bottom, right, top of each signature field, in the order of the file.
fn fields(pdf: &[u8]) -> Vec<[f64; 4]> {
    let file = lopdf::Document::load_mem(pdf).unwrap();
    let widgets = file.objects.values().filter_map(|object| object.as_dict().ok());
    let widgets =
        widgets.filter(|widget| widget.get(b"FT").and_then(lopdf::Object::as_name).ok() == Some(b"Sig"));
    let mut fields: Vec<[f64; 4]> = widgets
        .map(|widget| {
            let sides = widget.get(b"Rect").unwrap().as_array().unwrap();
            let sides: Vec<f64> = sides.iter().map(|side| f64::from(side.as_float().unwrap())).collect();
            sides.try_into().unwrap()
        })
        .collect();
    fields.sort_by(|a, b| a[0].total_cmp(&b[0]));
    fields
}

/// The characters of `words` where they stand among the artifacts.
fn artifact<'a>(reading: &'a Reading, words: &str) -> Vec<&'a Seen> {
    let artifacts: Vec<&Seen> = reading.seen.iter().filter(|seen| seen.is_artifact()).collect();
    let text: Vec<&str> = artifacts.iter().map(|seen| seen.character.as_str()).collect();
    let words: Vec<String> = words.chars().map(String::from).collect();
    let places: Vec<usize> =
        (0..=text.len() - words.len()).filter(|&at| text[at..at + words.len()] == words[..]).collect();
    assert_eq!(places.len(), 1, "{words:?}");
    artifacts[places[0]..places[0] + words.len()].to_vec()
}

#[test]
fn each_service_finds_its_text_within_each_field() {
    let plain = render::pdf::render(&example("nb")).unwrap();
    let words = Reading::of(&plain).text();
    for service in SigningService::ALL {
        let pdf = render::pdf::render(&anchored(service, false)).unwrap();
        let reading = Reading::of(&pdf);
        assert_eq!(reading.text(), words, "assistive technology reads no anchor");
        assert_eq!(fields(&pdf), fields(&plain), "the fields stay where they are");
        for (role, [left, bottom, right, top]) in Role::ALL.into_iter().zip(fields(&pdf)) {
            let anchor = artifact(&reading, service.anchor(role));
            let (first, last) = (anchor[0].at, anchor[anchor.len() - 1].at);
            assert!((first.0 - left).abs() < 0.1 && last.0 < right - 4.0, "{service:?} {role:?}");
            assert!(first.1 > bottom && first.1 + 12.0 < top, "{service:?} {role:?}");
        }
    }
}

#[test]
fn word_has_the_same_text_above_each_line_in_the_colour_of_paper() {
    let plain = Package::of(&render::docx::render(&example("nb")).unwrap()).document().words();
    for service in SigningService::ALL {
        let package = Package::of(&keep::render_docx(&anchored(service, false)).unwrap());
        let body = package.document();
        let paragraphs = body.all("w:p");
        let styled = |style: &str| -> Vec<usize> {
            let at = paragraphs.iter().enumerate().filter(|(_, p)| p.value("w:pStyle") == style);
            at.map(|(index, _)| index).collect()
        };
        let anchors = styled("SigningAnchor");
        let said: Vec<String> = anchors.iter().map(|&at| paragraphs[at].words().trim().to_owned()).collect();
        assert_eq!(said, Role::ALL.map(|role| service.anchor(role)));
        let below: Vec<usize> = anchors.iter().map(|at| at + 1).collect();
        assert_eq!(below, styled("SignatureLineInRoom"));

        let without = said.iter().fold(body.words(), |words, anchor| words.replacen(anchor, "", 1));
        let bare = |words: &str| words.split_whitespace().collect::<String>();
        assert_eq!(bare(&without), bare(&plain));
        let sheet = package.part("word/styles.xml");
        let is_anchor = |style: &&Node| style.attribute("w:styleId") == "SigningAnchor";
        let style = sheet.all("w:style").into_iter().find(is_anchor).unwrap();
        assert_eq!(style.value("w:color"), "FFFFFF");
    }
}

#[test]
fn no_anchor_stands_where_nobody_asked_for_one_nor_in_a_draft() {
    let anchors = |document: &Document| -> usize {
        let blocks = document.sections.iter().flat_map(|section| &section.blocks);
        let signatures = blocks.filter_map(|block| match block {
            Block::Signatures(signatures) => Some(signatures),
            _ => None,
        });
        signatures.flatten().filter(|signature| signature.anchor.is_some()).count()
    };
    assert_eq!(anchors(&example("nb")), 0);
    for service in SigningService::ALL {
        assert_eq!(anchors(&anchored(service, false)), 2);
        assert_eq!(anchors(&anchored(service, true)), 0);
    }
}

#[test]
fn every_service_has_its_own_name_and_every_party_its_own_text() {
    for service in SigningService::ALL {
        assert_eq!(SigningService::from_key(service.key()), Some(service));
        assert_ne!(service.anchor(Role::Controller), service.anchor(Role::Processor));
    }
    assert_eq!(SigningService::from_key("pigeon"), None);
}

#[test]
fn signing_one_field_locks_no_other() {
    let file = lopdf::Document::load_mem(&render::pdf::render(&example("nb")).unwrap()).unwrap();
    let dictionaries = file.objects.values().filter_map(|object| object.as_dict().ok());
    let fields: Vec<_> = dictionaries.filter(|dictionary| dictionary.has(b"FT")).collect();
    assert_eq!(fields.len(), 2);
    assert!(fields.iter().all(|field| !field.has(b"Lock") && !field.has(b"SV") && !field.has(b"V")));
    let form = file.catalog().unwrap().get(b"AcroForm").and_then(|form| file.dereference(form)).unwrap().1;
    assert_eq!(form.as_dict().unwrap().get(b"SigFlags").and_then(lopdf::Object::as_i64).unwrap(), 1);
}
