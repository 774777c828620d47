//! The same input gives the same bytes: on any thread, in any order, in any process, whatever was made before.

use std::process::Command;
use std::sync::Arc;

use bilag::document::{Block, Document, Inline, Orientation, Text};
use bilag::render::docx;
use bilag::render::pdf::{Renderer, render};
use sha2::{Digest, Sha256};

use crate::golden::{example, filled};
use crate::packed::{MAIN, parts};

fn examples() -> Vec<Document> {
    ["nb", "da", "en"].into_iter().map(example).collect()
}

#[test]
fn what_a_renderer_remembers_changes_no_byte() {
    let documents = examples();
    let alone: Vec<Vec<u8>> = documents.iter().map(|document| render(document).unwrap()).collect();
    let renderer = Renderer::new();
    for order in [[0, 1, 2], [2, 0, 1], [1, 1, 1]] {
        for index in order {
            assert!(renderer.render(&documents[index]).unwrap() == alone[index], "{index} in {order:?}");
        }
    }
    // Other words before it, as in a batch.
    let mut other = documents[0].clone();
    other.properties.title = "Αθήνα, Київ ₿ 987".to_owned();
    other.furniture.footer = "Αθήνα, Київ ₿ 987".into();
    let renderer = Renderer::new();
    renderer.render(&other).unwrap();
    assert!(renderer.render(&documents[0]).unwrap() == alone[0]);
}

#[test]
fn what_a_docx_renderer_remembers_changes_no_byte() {
    let documents = examples();
    let renderer = docx::Renderer::new();
    for index in [2, 0, 1, 1, 0, 2] {
        let alone = docx::render(&documents[index]).unwrap();
        assert!(renderer.render(&documents[index]).unwrap() == alone, "{index}");
    }
}

/// The same blocks in other surroundings, with others counted before them, and of documents that are made otherwise.
#[test]
fn what_surrounds_a_block_that_a_docx_renderer_remembers_is_not_forgotten() {
    let first = example("nb");
    let blocks = |document: &mut Document| std::mem::take(&mut document.sections[0].blocks);
    let mut variants = vec![first.clone()];
    let mut vary = |change: &dyn Fn(&mut Document)| {
        let mut varied = first.clone();
        change(&mut varied);
        variants.push(varied);
    };
    vary(&|document| document.language = "da".into());
    vary(&|document| document.sections[0].orientation = Orientation::Portrait);
    vary(&|document| document.sections.iter_mut().for_each(|section| section.blocks.reverse()));
    vary(&|document| {
        let twice = blocks(document).into_iter().flat_map(|block| [block.clone(), block]).collect();
        document.sections[0].blocks = twice;
    });
    vary(&|document| {
        let list = |ordered| Block::List { ordered, items: vec!["en".into(), "to".into()] };
        document.sections[0].blocks =
            blocks(document).into_iter().flat_map(|block| [block, list(true), list(false)]).collect();
    });
    for target in ["https://eksempel.invalid/a", "https://eksempel.invalid/b"] {
        vary(&|document| {
            let link = |target: &str| {
                Block::Paragraph(Text(vec![Inline::Link {
                    target: target.to_owned(),
                    label: "der".to_owned(),
                    words: "der".to_owned(),
                }]))
            };
            document.sections[0].blocks.insert(0, link(target));
            document.sections[0].blocks.push(link("https://eksempel.invalid/b"));
        });
    }
    vary(&|document| {
        let mut other = document.sections[0].clone();
        other.orientation = Orientation::Portrait;
        document.sections.insert(0, other.clone());
        document.sections.push(other);
    });
    let alone: Vec<Vec<u8>> = variants.iter().map(|document| docx::render(document).unwrap()).collect();
    for start in 0..variants.len() {
        let renderer = docx::Renderer::new();
        // A, B, A for each pair of neighbours.
        for step in [0, 1, 0, 2, 1, 3, 2, 4, 3, 5, 4, 6, 5, 7, 6, 8, 7, 0] {
            let index = (start + step) % variants.len();
            assert!(renderer.render(&variants[index]).unwrap() == alone[index], "{index} from {start}");
        }
    }
    std::thread::scope(|scope| {
        let others = scope
            .spawn(|| variants.iter().map(|document| docx::render(document).unwrap()).collect::<Vec<_>>());
        assert!(others.join().unwrap() == alone);
    });
}

#[test]
fn a_docx_renderer_that_has_made_more_than_it_remembers_changes_no_byte() {
    let document = example("nb");
    let alone = docx::render(&document).unwrap();
    let mut long = document.clone();
    for block in long.sections.iter_mut().flat_map(|section| &mut section.blocks) {
        if let Block::Table(table) = block {
            let table = Arc::make_mut(table);
            table.rows = table.rows.iter().cycle().take(3_000).cloned().collect();
        }
    }
    let renderer = docx::Renderer::new();
    for caption in ["one", "other"] {
        for block in long.sections.iter_mut().flat_map(|section| &mut section.blocks) {
            if let Block::Table(table) = block {
                Arc::make_mut(table).caption = caption.to_owned();
            }
        }
        renderer.render(&long).unwrap();
        assert!(renderer.render(&document).unwrap() == alone);
    }
}

#[test]
fn threads_change_no_byte() {
    let documents = examples();
    let alone: Vec<Vec<u8>> = documents.iter().map(|document| render(document).unwrap()).collect();
    std::thread::scope(|scope| {
        for start in 0..4 {
            let (documents, alone) = (&documents, &alone);
            scope.spawn(move || {
                let renderer = Renderer::new();
                for index in (0..9).map(|step| (start + step) % 3) {
                    assert!(renderer.render(&documents[index]).unwrap() == alone[index]);
                }
            });
        }
    });
}

#[test]
fn processes_and_their_surroundings_change_no_byte() {
    let made: Vec<Vec<u8>> = [("UTC", "C", "1"), ("Asia/Tokyo", "da_DK.UTF-8", "2")]
        .into_iter()
        .map(|(zone, locale, threads)| {
            let folder = tempfile::tempdir().unwrap();
            let status = Command::new(env!("CARGO_BIN_EXE_bilag"))
                .args(["build", "--locale", "nb", "--format", "pdf", "--jobs", threads, "--out"])
                .arg(folder.path())
                .envs([("TZ", zone), ("LC_ALL", locale)])
                .output()
                .unwrap();
            assert!(status.status.success(), "{status:?}");
            std::fs::read(folder.path().join("plandisc-example/sub-processors.nb.pdf")).unwrap()
        })
        .collect();
    assert_eq!(Sha256::digest(&made[0]), Sha256::digest(&made[1]));
    assert_eq!(Sha256::digest(&made[0]), Sha256::digest(render(&example("nb")).unwrap()));
}

/// A customer's annex: the example with its parties' words changed by `word`.
fn of(word: impl Fn(&str) -> String) -> Document {
    let mut document = filled("nb");
    for block in document.sections.iter_mut().flat_map(|section| &mut section.blocks) {
        let mut facts: Vec<&mut Text> = Vec::new();
        match block {
            Block::Parties(parties) => {
                facts.extend(
                    parties.iter_mut().flat_map(|party| &mut party.facts).map(|fact| &mut fact.value),
                );
            }
            Block::Signatures(signatures) => {
                for signature in signatures {
                    facts.push(&mut signature.heading);
                    facts.extend(signature.facts.iter_mut().map(|fact| &mut fact.value));
                    if let Some(name) = signature.field.as_mut().and_then(|field| field.signatory.as_mut()) {
                        *name = word(name);
                    }
                }
            }
            _ => {}
        }
        for inline in facts.into_iter().flat_map(|fact| &mut fact.0) {
            match inline {
                Inline::Words(words) => *words = word(words),
                Inline::Link { target, words, .. } => {
                    *words = word(words);
                    target.push_str(&word("").len().to_string());
                }
                _ => {}
            }
        }
    }
    document
}

#[test]
fn many_customers_annexes_are_the_bytes_of_each_alone() {
    let words = [
        "",
        "ø",
        "Kari & Ola <AS> \"x\" 'y'",
        "]]>\t\n\rå",
        "Et navn som er så langt at det tar flere linjer ",
    ];
    let customers: Vec<Document> = (0..12)
        .map(|index| of(|word| format!("{word}{}{index}", words[index % words.len()].repeat(index))))
        .collect();
    let (pdf, docx) = (Renderer::new(), docx::Renderer::new());
    for (index, document) in customers.iter().enumerate() {
        assert!(pdf.render(document).unwrap() == render(document).unwrap(), "{index}");
        assert!(docx.render(document).unwrap() == docx::render(document).unwrap(), "{index}");
    }
}

#[test]
fn words_that_are_cast_in_a_mold_are_those_of_the_block_itself() {
    let main = |mark: &str| {
        let document = of(|word| format!("{word} <&>\"'\t\n\r]]> {mark}"));
        let bytes = docx::Renderer::new().render(&document).unwrap();
        let (_, main) = parts(&bytes).into_iter().find(|(path, _)| path == MAIN).unwrap();
        String::from_utf8(main).unwrap()
    };
    // A block with this character is not cast.
    let (itself, cast) = (main("\u{F8FF}"), main("\u{F8FE}"));
    assert!(itself.matches('\u{F8FF}').count() > 10);
    assert_eq!(itself.replace('\u{F8FF}', "\u{F8FE}"), cast);
}
