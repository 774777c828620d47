//! Folders with ten thousand files: time goes with what is made, not with what is there.
//!
//! It is the processor's time, as a shell counts it, so that other work on the machine does not matter.

use std::fmt::Write;
use std::fs;
use std::process::Command;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::cli::{Desk, stderr, stdout};

const CROWD: usize = 10_000;

/// What a call prints, and its processor time in seconds.
fn timed(desk: &Desk, call: &str) -> (String, f64) {
    let script = format!("$bilag {call} && times > spent");
    let mut command = Command::new("sh");
    command.args(["-c", &script]).current_dir(desk.path(""));
    let output = command.env("BILAG_LANG", "en").env("bilag", env!("CARGO_BIN_EXE_bilag")).output().unwrap();
    assert!(output.status.success(), "{call}: {}", stderr(&output));
    // The second line is of the shell's children: `0m1.23s 0m0.45s`.
    let spent = desk.text("spent");
    let seconds = spent.lines().nth(1).unwrap().split_whitespace().map(|time| {
        let (minutes, seconds) = time.trim_end_matches('s').split_once('m').unwrap();
        minutes.parse::<f64>().unwrap() * 60.0 + seconds.replace(',', ".").parse::<f64>().unwrap()
    });
    (stdout(&output), seconds.sum())
}

fn rows(count: usize) -> String {
    let mut rows = "id;date;locales;formats\n".to_owned();
    for number in 0..count {
        writeln!(rows, "rad-{number:05};2020-10-15;nb;txt").unwrap();
    }
    rows
}

#[test]
#[cfg(unix)]
fn a_build_among_tens_of_thousands_of_files_takes_no_longer_than_in_an_empty_folder() {
    let desk = Desk::for_many();
    desk.write("rows.csv", rows(300));
    desk.write("notat", "");
    for (folder, count) in [("out", 3 * CROWD), ("out/rad-00007", CROWD)] {
        fs::create_dir_all(desk.path(folder)).unwrap();
        for number in 0..count {
            fs::hard_link(desk.path("notat"), desk.path(&format!("{folder}/notat-{number}"))).unwrap();
        }
    }
    // What a build that was killed has left.
    desk.write("out/rad-00007/.bilag-x1", "");
    let (made, alone) = timed(&desk, "build ws --agreement rows.csv --resume --out empty");
    let (among, crowded) = timed(&desk, "build ws --agreement rows.csv --resume --out out");
    assert_eq!((made.lines().count(), among.lines().count()), (300, 300));
    assert!(crowded < 1.3 * alone + 0.3, "{crowded} s, and {alone} s in an empty folder");
    assert!(!desk.path("out/rad-00007/.bilag-x1").exists());
    let count = |folder: &str| fs::read_dir(desk.path(folder)).unwrap().count();
    assert_eq!((count("out/rad-00007"), count("out")), (CROWD + 1, 3 * CROWD + 300 + 1));
}

/// Puts files of rows on record as if a build had made them: all but the last, which it is to make.
fn on_record(desk: &Desk, out: &str, count: usize) {
    desk.write("rows.csv", rows(count));
    desk.write("first.csv", rows(1));
    desk.succeeds(&["build", "ws", "--agreement", "first.csv", "--out", out]);
    let first: Value = serde_json::from_str(&desk.text(&format!("{out}/manifest.jsonl"))).unwrap();
    let mut lines = String::new();
    for number in 0..count - 1 {
        let id = format!("rad-{number:05}");
        let facts =
            format!("{{\"id\":\"{id}\",\"date\":\"2020-10-15\",\"locales\":[\"nb\"],\"formats\":[\"txt\"]}}");
        let mut entry = first.clone();
        entry["number"] = (number + 1).into();
        entry["agreement"] = id.as_str().into();
        entry["path"] = format!("{id}/sub-processors.nb.txt").into();
        entry["inputs"]["agreement"] = digest(&facts).into();
        writeln!(lines, "{entry}").unwrap();
        fs::create_dir_all(desk.path(&format!("{out}/{id}"))).unwrap();
        let path = desk.path(&format!("{out}/{id}/sub-processors.nb.txt"));
        if number > 0 {
            fs::hard_link(desk.path(&format!("{out}/rad-00000/sub-processors.nb.txt")), path).unwrap();
        }
    }
    desk.write(&format!("{out}/manifest.jsonl"), lines);
}

fn digest(text: &str) -> String {
    Sha256::digest(text).iter().fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"))
}

#[test]
#[cfg(unix)]
fn of_ten_thousand_agreements_in_one_folder_none_takes_longer_than_of_a_thousand() {
    let desk = Desk::for_many();
    let spent = [CROWD / 10, CROWD].map(|count| {
        let out = format!("out-{count}");
        on_record(&desk, &out, count);
        let (made, seconds) = timed(&desk, &format!("build ws --agreement rows.csv --resume --out {out}"));
        assert_eq!(made, format!("{out}/rad-{:05}/sub-processors.nb.txt\n", count - 1));
        let said = desk.succeeds(&["verify-manifest", &out]);
        assert!(said.contains(&format!("{count} files on record: 0 missing, 0 altered, 0 extra")), "{said}");
        seconds
    });
    // Ten times as many; one by one it would be a hundred times as much.
    assert!(spent[1] < 15.0 * spent[0], "{spent:?} s");
}
