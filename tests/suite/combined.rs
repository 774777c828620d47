//! Several annexes as one document, which is signed once.

use bilag::compose::{self, Options, compose};
use bilag::document::{Block, Document, Inline};
use bilag::locale::{Catalog, Fallback, shipped};
use bilag::read::{Sources, Workspace};
use bilag::render::text;

use crate::cli::Desk;
use crate::equal::said_by_both;
use crate::golden::compare;
use crate::keep;

fn combined(locale: &str, annexes: &[&str]) -> Document {
    let workspace = Workspace::read(&Sources::example()).unwrap();
    let annexes: Vec<_> = annexes.iter().map(|id| workspace.template(id).unwrap()).collect();
    let template = workspace.set.combining(&annexes);
    let agreement = &workspace.agreements[0];
    let catalog = Catalog::new(locale, &workspace.words, Fallback::Permitted).unwrap();
    let options =
        Options { date: agreement.date.unwrap(), draft: false, anchors: None, logo: None, brand: None };
    compose(&template, &workspace.register, agreement, &catalog, options).unwrap().document
}

const ALL: [&str; 4] = ["dk-standard", "no-standard", "scc-2021-915", "sub-processors"];

fn blocks(document: &Document) -> impl Iterator<Item = &Block> {
    document.sections.iter().flat_map(|section| &section.blocks)
}

#[test]
fn all_annexes_are_there_and_are_signed_once() {
    for locale in shipped() {
        let document = combined(locale, &ALL);
        let count = |is: fn(&Block) -> bool| blocks(&document).filter(|block| is(block)).count();
        assert_eq!(count(|block| matches!(block, Block::Signatures(_))), 1);
        assert_eq!(count(|block| matches!(block, Block::Title(_))), 1);
        assert_eq!(count(|block| matches!(block, Block::Contents(_))), 1);
        assert!(matches!(blocks(&document).last(), Some(Block::Signatures(_))));
        let tops = document.headings().filter(|heading| heading.level == 1).count();
        assert_eq!(tops, ALL.len() + 1, "each annex, and the signatures");
        assert_eq!(document.numberings.len(), 3);
        // Each begins anew.
        let numbers: Vec<_> = document.headings().filter_map(|heading| heading.number.as_deref()).collect();
        assert_eq!(numbers.iter().filter(|number| **number == "A.1").count(), 2, "{numbers:?}");
        said_by_both(&document, locale);
    }
}

#[test]
fn a_set_says_these_words() {
    for locale in ["nb", "da", "en"] {
        let words = text::render(&combined(locale, &["measures", "scc-2021-915"]));
        let words: Vec<&str> = words.split('\n').filter(|line| !line.starts_with("| ")).collect();
        compare(&format!("combined.{locale}.txt"), &words.join("\n"));
    }
}

#[test]
fn places_to_sign_have_all_that_those_of_the_annexes_have() {
    let acceded =
        |annexes: &[&str]| text::render(&combined("en", annexes)).matches("[Accession date –").count();
    assert_eq!(acceded(&["scc-2021-915"]), 2, "each party");
    assert_eq!(acceded(&["measures"]), 0);
}

#[test]
fn references_lead_to_headings_of_their_own_annex() {
    let document = combined("en", &ALL);
    let names: Vec<_> = document.headings().filter_map(|heading| heading.name.clone()).collect();
    let mut distinct = names.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), names.len(), "{names:?}");
    assert!(
        names.contains(&"dk-standard.approved".to_owned())
            && names.contains(&"no-standard.approved".to_owned())
    );
    let targets = blocks(&document).filter_map(|block| match block {
        Block::Paragraph(text) => Some(text),
        _ => None,
    });
    let targets: Vec<_> = (targets.flat_map(|text| &text.0))
        .filter_map(|inline| match inline {
            Inline::Reference { target, .. } => Some(target),
            _ => None,
        })
        .collect();
    assert!(!targets.is_empty() && targets.iter().all(|target| names.contains(target)), "{targets:?}");
}

#[test]
fn a_set_is_made_again_from_what_it_carries() {
    let desk = Desk::new();
    desk.succeeds(&["build", "--combine", "--annex", "measures,sub-processors", "--locale", "nb", "--draft"]);
    desk.succeeds(&[
        "build",
        "--combine",
        "--annex",
        "measures,sub-processors",
        "--locale",
        "en",
        "--anchors",
        "docuseal",
    ]);
    for (file, folder) in [
        ("combined.nb.pdf", "a"),
        ("combined.nb.docx", "b"),
        ("combined.en.pdf", "c"),
        ("combined.en.docx", "d"),
    ] {
        let made = format!("out/plandisc-example/{file}");
        desk.succeeds(&["inspect", &made, "--verify", "--extract", folder]);
    }
    desk.succeeds(&["build", "d", "--anchors", "docuseal", "--out", "again"]);
    for kind in ["pdf", "docx"] {
        let file = format!("plandisc-example/combined.en.{kind}");
        let bytes = |folder: &str| std::fs::read(desk.path(&format!("{folder}/{file}"))).unwrap();
        assert!(bytes("out") == bytes("again"), "{kind}");
    }
    keep::keep_all(&desk.path("out"));
}

#[test]
fn an_agreement_asks_for_it_and_a_workspace_may_have_its_own() {
    let desk = Desk::new();
    desk.succeeds(&["init", "ws"]);
    let path = desk.path("ws/agreements/plandisc-example.json");
    let agreement = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, agreement.replacen('{', "{ \"combine\": true,", 1)).unwrap();
    std::fs::create_dir_all(desk.path("ws/annexes")).unwrap();
    std::fs::write(
        desk.path("ws/annexes/combined.json"),
        r#"{ "id": "combined", "title": "combined", "sections": [{ "kind": "title" }, { "kind": "annexes" }] }"#,
    )
    .unwrap();
    desk.succeeds(&[
        "build",
        "ws",
        "--annex",
        "measures,sub-processors",
        "--locale",
        "en",
        "--format",
        "txt",
    ]);
    let made = std::fs::read_to_string(desk.path("out/plandisc-example/combined.en.txt")).unwrap();
    assert!(made.contains("\n== Sub-processors\n") && !made.contains("== Contents"), "{made}");
    assert!(!desk.path("out/plandisc-example/measures.en.txt").exists());
}

#[test]
fn contents_name_what_is_there() {
    let said = text::render(&combined("en", &["measures", "sub-processors"]));
    assert!(said.contains("\n== Contents\n- "), "{said}");
    let asked = |id: &str| {
        let workspace = Workspace::read(&Sources::example()).unwrap();
        let catalog = Catalog::new("en", &workspace.words, Fallback::Refused).unwrap();
        let options = Options {
            date: workspace.agreements[0].date.unwrap(),
            draft: false,
            anchors: None,
            logo: None,
            brand: None,
        };
        compose::messages_asked(
            &workspace.set,
            &workspace.register,
            &workspace.agreements[0],
            &catalog,
            options,
        )
        .contains(id)
    };
    assert!(asked("combined.intro") && asked("combined.contents"));
}
