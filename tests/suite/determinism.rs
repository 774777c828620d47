//! The same input gives the same bytes: on any thread, in any order, in any process, whatever was made before.

use std::process::Command;

use bilag::document::Document;
use bilag::render::docx;
use bilag::render::pdf::{Renderer, render};
use sha2::{Digest, Sha256};

use crate::golden::example;

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
