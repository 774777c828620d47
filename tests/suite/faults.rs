//! Places that cannot be written to: each a clear error, and nothing lost that was on record.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};

use crate::cli::{Desk, stderr, stdout};

/// More than are made together twice.
const COUNT: usize = 600;

fn desk() -> Desk {
    let desk = Desk::with_workspace();
    for number in 0..COUNT {
        let agreement =
            json!({ "id": format!("kunde-{number:05}"), "date": "2020-10-15", "locales": ["nb"] });
        desk.write(&format!("many/{number:05}.json"), agreement.to_string());
    }
    desk
}

const BUILD: &str = "build ws --agreement many --format txt --out out";

/// Runs a script in which `bilag` is the program.
fn run(desk: &Desk, script: &str) -> std::process::Output {
    let shell = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", script])
        .current_dir(desk.path(""))
        .env("BILAG_LANG", "en")
        .env("bilag", env!("CARGO_BIN_EXE_bilag"))
        .output();
    shell.unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_loses_nothing_that_is_on_record_and_the_build_goes_on_with_more_room() {
    let desk = desk();
    // Room for the files that are made together first, and not for the next.
    let script = format!(
        "mkdir out && mount -t tmpfs -o size=4m tmpfs out || exit 9
        $bilag {BUILD} > told 2> said; echo $? > code
        find out -name '.bilag-*' | wc -l > hidden
        cp out/manifest.jsonl.part part
        mount -o remount,size=64m out && $bilag {BUILD} --resume > again && $bilag verify-manifest out > verified"
    );
    let output = run(&desk, &script);
    assert!(output.status.success(), "{} {}", stderr(&output), stdout(&output));
    let text = |name: &str| desk.text(name);
    assert_eq!((text("code").trim(), text("hidden").trim()), ("2", "0"), "{}", text("said"));
    assert!(text("said").contains("There is no space for"), "{}", text("said"));
    let recorded: Vec<Value> = text("part").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((recorded.len(), text("told").lines().count()), (256, 256));
    assert_eq!(text("again").lines().count(), COUNT - 256);
    assert!(
        text("verified").contains("600 files on record: 0 missing, 0 altered, 0 extra"),
        "{}",
        text("verified")
    );
}

#[test]
#[cfg(target_os = "linux")]
fn a_folder_that_cannot_be_written_to_is_named() {
    let desk = desk();
    let script = format!("mkdir out && mount -t tmpfs -o ro tmpfs out || exit 9; $bilag {BUILD}");
    let output = run(&desk, &script);
    let said = stderr(&output);
    assert!(output.status.code() == Some(2) && said.contains("no access to"), "{said}");
    assert_eq!(stdout(&output), "");
}

#[test]
fn a_folder_in_the_place_of_a_file_stops_the_build_and_is_left_alone() {
    let desk = desk();
    fs::create_dir_all(desk.path("out/kunde-00300/sub-processors.nb.txt/notes")).unwrap();
    let output = desk.run(&BUILD.split(' ').collect::<Vec<_>>());
    let said = stderr(&output);
    assert!(
        output.status.code() == Some(2) && said.contains("kunde-00300/sub-processors.nb.txt is a folder"),
        "{said}"
    );
    // Those made before are there and on record.
    assert_eq!(stdout(&output).lines().count(), 256);
    assert_eq!(desk.text("out/manifest.jsonl.part").lines().count(), 256);
    assert!(desk.path("out/kunde-00300/sub-processors.nb.txt/notes").is_dir());
}

#[test]
fn a_file_in_the_place_of_the_folder_stops_the_build() {
    let desk = desk();
    desk.write("out", "Notater");
    let said = desk.fails(2, &BUILD.split(' ').collect::<Vec<_>>());
    assert!(said.contains("out is a file, not a folder"), "{said}");
    assert_eq!(desk.text("out"), "Notater");
}
