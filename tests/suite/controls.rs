//! Content controls of the DOCX beyond their names and bindings: prompts, choices, locks, protection, signature lines.

use std::collections::BTreeMap;

use bilag::document::{Block, Document, Field, Fill, FillKind, Fixed, Signature};
use bilag::render::docx::{Options, Renderer};

use crate::hostile::{hostile, row, table, with};
use crate::keep;
use crate::ooxml::Package;

#[test]
fn controls_show_their_prompt_until_they_are_filled_in_and_when_they_are_emptied() {
    let choice = Fill {
        name: "controller.country".into(),
        label: "Land".into(),
        prompt: "[velg]".into(),
        kind: FillKind::Choice(vec!["Sverige".into(), "\"<&".into()]),
    };
    let mut document = hostile();
    document.sections[0].blocks.push(Block::Paragraph(choice.into()));
    let made = package(&document);
    let prompts: BTreeMap<String, String> = made
        .part("word/glossary/document.xml")
        .all("w:docPart")
        .into_iter()
        .map(|part| (part.value("w:name").to_owned(), part.words().trim().to_owned()))
        .collect();
    assert_eq!(prompts.len(), 2, "{prompts:?}");
    let body = made.document();
    for control in body.all("w:sdt") {
        let shown = control.child("w:sdtContent").unwrap().words();
        assert_eq!(prompts[control.value("w:docPart")], shown);
        assert!(["[velg]", "[\"?<&]"].contains(&shown.as_str()), "{shown}");
    }
    let items = body.all("w:comboBox")[0].all("w:listItem");
    for attribute in ["w:displayText", "w:value"] {
        let said: Vec<_> = items.iter().map(|item| item.attribute(attribute)).collect();
        assert_eq!(said, ["Sverige", "\"<&"]);
    }
    let pictures = body.all("w:dateFormat").into_iter().map(|picture| picture.attribute("w:val"));
    assert_eq!(pictures.collect::<Vec<_>>(), ["d. MMMM yyyy"; 2]);
    let without = package(&with(vec![Block::Paragraph("Ingen".into())]));
    assert!(without.paths_with("glossary").is_empty());
}

#[test]
fn fixed_words_stand_in_locked_controls_and_nothing_else_does() {
    let list = |items: &[&str]| Block::List {
        ordered: true,
        items: items.iter().map(|item| (*item).into()).collect(),
    };
    let mut document = with(vec![
        Block::Paragraph("Fri".into()),
        Block::Paragraph("Fast".into()),
        list(&["en", "to"]),
        table(vec![row("A", "B", "C")]),
        Block::Paragraph("Fast igjen".into()),
        list(&[]),
    ]);
    let fixed = |blocks| Fixed { blocks, label: "Fast \"<&".into() };
    // One that reaches too far ends with its section; one that holds nothing is none.
    document.sections[0].fixed = vec![fixed(1..3), fixed(4..5), fixed(5..9)];
    let body = package(&document).document();
    let controls = body.all("w:sdt");
    let words: Vec<String> = controls.iter().map(|control| control.words().trim().to_owned()).collect();
    assert_eq!(words, ["Fast en to", "Fast igjen"]);
    for control in &controls {
        assert_eq!(control.value("w:lock"), "sdtContentLocked");
        assert_eq!(control.value("w:alias"), "Fast \"<&");
        assert!(control.all("w:dataBinding").is_empty() && control.all("w:showingPlcHdr").is_empty());
    }
    let ends: Vec<&str> =
        body.child("w:body").unwrap().children.iter().rev().take(2).map(|n| &*n.name).collect();
    assert_eq!(ends, ["w:sectPr", "w:p"], "a section ends in a paragraph of its own");
    assert!(package(&hostile()).document().all("w:lock").is_empty());
}

#[test]
fn protection_lets_blanks_be_filled_in() {
    let document = hostile();
    let protected = Renderer::with(Options { protect: true }).render(&document).unwrap();
    let settings = Package::of(&protected).part("word/settings.xml");
    let protection = settings.child("w:documentProtection").unwrap();
    assert_eq!((protection.attribute("w:edit"), protection.attribute("w:enforcement")), ("forms", "1"));
    let free = package(&document);
    assert!(free.part("word/settings.xml").child("w:documentProtection").is_none());
    assert_eq!(Package::of(&protected).document().words(), free.document().words());
}

#[test]
fn word_signs_at_a_line_for_each_field() {
    let mut document = hostile();
    let field = |key: &str, signatory: Option<&str>| Signature {
        key: key.into(),
        heading: key.into(),
        facts: Vec::new(),
        line_label: "Underskrift".into(),
        field: Some(Field {
            name: format!("{key}.signature"),
            label: format!("{key} \"<&"),
            signatory: signatory.map(str::to_owned),
            position: signatory.map(|_| "Daglig leder".to_owned()),
        }),
        anchor: None,
    };
    let signatures = vec![field("controller", Some("Kari <Nordmann>")), field("processor", None)];
    document.sections[0].blocks.push(Block::Signatures(signatures.clone()));
    let made = package(&document);
    let body = made.document();
    let shapes = body.all("v:shape");
    assert_eq!(
        shapes.iter().map(|shape| shape.attribute("alt")).collect::<Vec<_>>(),
        ["controller \"<&", "processor \"<&"]
    );
    let lines = body.all("o:signatureline");
    let said = |name: &str| lines.iter().map(|line| line.attribute(name)).collect::<Vec<_>>();
    assert_eq!(said("o:suggestedsigner"), ["Kari <Nordmann>", ""]);
    assert_eq!(said("o:suggestedsigner2"), ["Daglig leder", ""]);
    assert_eq!(said("issignatureline"), ["t", "t"]);
    assert_ne!(said("id")[0], said("id")[1]);
    assert_eq!(body.all("v:shapetype").len(), 1);
    let relationships = made.part("word/_rels/document.xml.rels");
    let picture = relationships
        .all("Relationship")
        .into_iter()
        .find(|relationship| relationship.attribute("Id") == body.all("v:imagedata")[0].attribute("r:id"))
        .map(|relationship| format!("word/{}", relationship.attribute("Target")));
    assert!(made.paths_with("media").contains(&picture.unwrap().as_str()));
    // What a service looks for takes the line's place, and a draft has none.
    for change in
        [|one: &mut Signature| one.anchor = Some("{{Sign}}".into()), |one: &mut Signature| one.field = None]
    {
        let mut others = signatures.clone();
        others.iter_mut().for_each(change);
        let body = package(&with(vec![Block::Signatures(others)])).document();
        assert!(body.all("w:pict").is_empty());
    }
}

fn package(document: &Document) -> Package {
    Package::of(&keep::render_docx(document).unwrap())
}
