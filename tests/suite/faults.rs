//! Places that cannot be written to, files that vanish, and folders that are full of others: each a clear error, and nothing lost
//! that was on record.

use std::fs::{self, File};
use std::io::Write;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::cli::{Desk, stderr, stdout};

/// More than are made together twice.
const COUNT: usize = 600;

/// More than are made together once.
const FEWER: usize = 300;

fn desk() -> Desk {
    desk_of(COUNT)
}

fn desk_of(count: usize) -> Desk {
    let desk = Desk::with_workspace();
    for number in 0..count {
        desk.write(&format!("many/{number:05}.json"), agreement(number));
    }
    desk
}

fn agreement(number: usize) -> String {
    json!({ "id": format!("kunde-{number:05}"), "date": "2020-10-15", "locales": ["nb"] }).to_string()
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

#[test]
fn a_folder_in_the_place_of_the_manifest_stops_the_build_before_anything_is_made() {
    for name in ["manifest.jsonl", "manifest.jsonl.part"] {
        let desk = desk_of(2);
        fs::create_dir_all(desk.path(&format!("out/{name}/notes"))).unwrap();
        let said = desk.fails(2, &BUILD.split(' ').collect::<Vec<_>>());
        assert!(said.contains(&format!("out/{name} is a folder")), "{said}");
    }
}

#[test]
fn an_agreement_that_is_not_there_is_named() {
    let desk = desk_of(2);
    for name in ["gone.json", "gone.csv", "gone.xlsx", "gone/many", "many/00001.json/x.json"] {
        let said = desk.fails(2, &["build", "ws", "--agreement", "many/00001.json", name]);
        assert!(said.contains(name), "{name}: {said}");
    }
}

#[test]
#[cfg(unix)]
fn an_agreement_that_is_listed_and_not_there_stops_the_build_or_is_left_out() {
    let desk = desk_of(5);
    fs::remove_file(desk.path("many/00003.json")).unwrap();
    std::os::unix::fs::symlink("nowhere.json", desk.path("many/00003.json")).unwrap();
    let call: Vec<&str> = BUILD.split(' ').collect();
    let said = desk.fails(2, &call);
    assert!(said.contains("There is no file many/00003.json"), "{said}");
    let output = desk.run(&[&call[..], &["--keep-going"]].concat());
    assert_eq!((output.status.code(), stdout(&output).lines().count()), (Some(2), 4));
    assert!(stderr(&output).contains("There is no file many/00003.json"), "{}", stderr(&output));
    // A folder is not there at all.
    std::os::unix::fs::symlink("nowhere", desk.path("others")).unwrap();
    let said = desk.fails(2, &["build", "ws", "--agreement", "others"]);
    assert!(said.contains("There is no file others"), "{said}");
}

/// A build that waits for the agreement of this number, and the pipe that it waits at.
#[cfg(unix)]
fn waiting(desk: &Desk, number: usize, more: &[&str]) -> (Child, File) {
    let path = desk.path(&format!("many/{number:05}.json"));
    fs::remove_file(&path).unwrap();
    assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
    let call = [&BUILD.split(' ').collect::<Vec<_>>()[..], more].concat();
    let child = desk.command(&call).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // That is possible as soon as the build reads it; all folders have been listed then.
    let pipe = File::options().write(true).open(&path).unwrap();
    fs::remove_file(&path).unwrap();
    desk.write(&format!("many/{number:05}.json"), agreement(number));
    (child, pipe)
}

/// Lets a build that waits go on; gives what it said, and how many files it told.
#[cfg(unix)]
fn ended((child, mut pipe): (Child, File), number: usize) -> (String, usize) {
    pipe.write_all(agreement(number).as_bytes()).unwrap();
    drop(pipe);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    (stderr(&output), stdout(&output).lines().count())
}

#[test]
#[cfg(unix)]
fn an_agreement_that_vanishes_during_a_build_costs_no_other() {
    let desk = desk_of(FEWER);
    let build = waiting(&desk, 3, &["--keep-going"]);
    fs::remove_file(desk.path("many/00290.json")).unwrap();
    let (said, made) = ended(build, 3);
    assert!(said.contains("There is no file many/00290.json"), "{said}");
    assert_eq!(made, FEWER - 1);
    let said = desk.succeeds(&["verify-manifest", "out"]);
    assert!(said.contains("299 files on record: 0 missing, 0 altered, 0 extra"), "{said}");
}

#[test]
#[cfg(unix)]
fn when_a_folder_of_agreements_vanishes_what_was_made_stays_on_record() {
    let desk = desk_of(FEWER);
    fs::create_dir(desk.path("more")).unwrap();
    for number in 256..FEWER {
        let name = format!("{number:05}.json");
        fs::rename(desk.path("many").join(&name), desk.path("more").join(&name)).unwrap();
    }
    let build = waiting(&desk, 3, &["--agreement", "more"]);
    fs::rename(desk.path("more"), desk.path("moved")).unwrap();
    let (said, made) = ended(build, 3);
    assert!(said.contains("There is no file more/00256.json"), "{said}");
    assert_eq!(made, 256);
    assert_eq!(desk.text("out/manifest.jsonl.part").lines().count(), 256);
    let call = format!("{BUILD} --agreement moved --resume");
    let made = desk.succeeds(&call.split(' ').collect::<Vec<_>>());
    assert_eq!(made.lines().count(), FEWER - 256);
    let said = desk.succeeds(&["verify-manifest", "out"]);
    assert!(said.contains("300 files on record: 0 missing, 0 altered, 0 extra"), "{said}");
}

#[test]
#[cfg(unix)]
fn an_output_folder_that_is_moved_away_stops_the_build() {
    let desk = desk_of(FEWER);
    // All that are made together first are on record before the next are read.
    let build = waiting(&desk, 290, &["--keep-going"]);
    fs::rename(desk.path("out"), desk.path("moved")).unwrap();
    let (said, made) = ended(build, 290);
    assert!(said.contains("There is no file out/manifest.jsonl.part"), "{said}");
    assert_eq!(made, 256);
    assert_eq!(desk.text("moved/manifest.jsonl.part").lines().count(), 256);
}
