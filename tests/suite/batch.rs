//! Many agreements: what is made and on record, what is left out, and going on after an end that came too soon.

use std::fmt::Write;
use std::fs::{self, File};
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::cli::{Desk, stderr, stdout};

/// More than are made together.
pub(crate) const SOME: usize = 300;

/// A workspace in `ws` and `count` agreements in `many`, of customers that nobody is.
pub(crate) fn desk(count: usize) -> Desk {
    let desk = Desk::with_workspace();
    for number in 0..count {
        desk.write(&format!("many/{number:05}.json"), agreement(number).to_string());
    }
    desk
}

pub(crate) fn agreement(number: usize) -> Value {
    json!({
        "id": format!("kunde-{number:05}"),
        "date": "2020-10-15",
        "locales": ["nb"],
        "controller": { "name": format!("Oppdiktet Kunde {number} AS"), "country": "NO" },
    })
}

pub(crate) const BUILD: [&str; 8] = ["build", "ws", "--agreement", "many", "--format", "txt", "--out", "out"];

pub(crate) fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    BUILD.iter().copied().chain(more.iter().copied()).collect()
}

fn manifest(desk: &Desk) -> Vec<Value> {
    desk.text("out/manifest.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn what_is_made_is_on_record_in_the_order_of_the_agreements() {
    let desk = desk(SOME);
    let listed = desk.succeeds(&BUILD);
    assert_eq!(listed.lines().count(), SOME);
    let entries = manifest(&desk);
    assert_eq!(entries.len(), SOME);
    for (number, entry) in entries.iter().enumerate() {
        assert_eq!(entry["number"], number + 1, "{entry}");
        assert_eq!(entry["path"], format!("kunde-{number:05}/sub-processors.nb.txt"));
        assert_eq!(entry["tool"], format!("bilag {}", env!("CARGO_PKG_VERSION")));
    }
    let path = desk.path("out").join(entries[7]["path"].as_str().unwrap());
    assert_eq!(entries[7]["bytes"], fs::metadata(path).unwrap().len());
    // Of the same workspace and settings, each of an agreement of its own.
    assert_eq!(entries[7]["inputs"]["workspace"], entries[8]["inputs"]["workspace"]);
    assert_ne!(entries[7]["inputs"]["agreement"], entries[8]["inputs"]["agreement"]);
    assert!(desk.succeeds(&["verify-manifest", "out"]).contains("300 files on record: 0 missing"));

    let before = desk.text("out/manifest.jsonl");
    desk.succeeds(&with(&["--jobs", "1"]));
    assert_eq!(desk.text("out/manifest.jsonl"), before, "the number of threads decides nothing");
}

#[test]
fn an_annex_of_many_is_the_same_as_one_alone() {
    let desk = desk(4);
    let all = ["build", "ws", "--agreement", "many", "--out", "all"];
    let alone = ["build", "ws", "--agreement", "many/00002.json", "--out", "alone"];
    desk.succeeds(&all);
    assert_eq!(desk.succeeds(&alone).lines().count(), 2);
    for name in ["sub-processors.nb.pdf", "sub-processors.nb.docx"] {
        let read = |folder: &str| fs::read(desk.path(&format!("{folder}/kunde-00002/{name}"))).unwrap();
        assert!(read("all") == read("alone"), "{name}");
    }
    assert!(!desk.path("alone/manifest.jsonl").exists());
}

#[test]
fn shares_of_a_build_come_to_what_one_build_makes() {
    let desk = desk(SOME);
    desk.succeeds(&BUILD);
    let whole = desk.text("out/manifest.jsonl");
    let share = |number: usize| {
        let shard = format!("{number}/4");
        let mut call = vec!["build", "ws", "--agreement", "many", "--format", "txt", "--out", "shared"];
        call.extend(["--shard", &shard]);
        desk.command(&call).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let shares: Vec<Child> = [3, 1, 4].map(share).into();
    let counts = shares.into_iter().map(|child| {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", stderr(&output));
        stdout(&output).lines().count()
    });
    let made: usize = counts.sum();
    assert!((180..270).contains(&made), "{made}");
    let said = desk.fails(2, &["merge-manifests", "shared"]);
    assert!(said.contains("manifest.2-of-4.jsonl is not in shared"), "{said}");
    assert!(share(2).wait().unwrap().success());
    assert_eq!(desk.succeeds(&["merge-manifests", "shared"]), "shared/manifest.jsonl\n");
    assert_eq!(desk.text("shared/manifest.jsonl"), whole);
    // The digests on record are those of one build; here they are of the shares' files.
    assert!(
        desk.succeeds(&["verify-manifest", "shared"])
            .contains("300 files on record: 0 missing, 0 altered, 0 extra")
    );
    desk.write("shared/manifest.1-of-2.jsonl", "");
    desk.write("shared/manifest.1-of-3.jsonl", "");
    assert!(desk.fails(2, &["merge-manifests", "shared"]).contains("two builds"));
    desk.fails(2, &["merge-manifests", "many"]);
    desk.fails(2, &with(&["--shard", "5/4"]));
}

#[test]
fn a_folder_is_compared_with_its_manifest() {
    let desk = desk(3);
    desk.fails(2, &["verify-manifest", "many"]);
    desk.succeeds(&BUILD);
    fs::remove_file(desk.path("out/kunde-00000/sub-processors.nb.txt")).unwrap();
    desk.write("out/kunde-00001/sub-processors.nb.txt", "Noe annet");
    desk.write("out/kunde-00002/notat.txt", "");
    let output = desk.run(&["verify-manifest", "out"]);
    assert_eq!(output.status.code(), Some(1));
    let said = stdout(&output);
    let expected = "missing  kunde-00000/sub-processors.nb.txt\naltered  kunde-00001/sub-processors.nb.txt\n\
        extra  kunde-00002/notat.txt\n3 files on record: 1 missing, 1 altered, 1 extra.\n";
    assert_eq!(said, expected);
    let json = stdout(&desk.run(&["verify-manifest", "out", "--json"]));
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["files"], &json["extra"][0]), (&json!(3), &json!("kunde-00002/notat.txt")));
    let manifest = desk.text("out/manifest.jsonl");
    desk.write("out/manifest.jsonl", manifest.replacen("\"number\"", "\"nummer\"", 1));
    assert!(desk.fails(2, &["verify-manifest", "out"]).contains("Line 1 of out/manifest.jsonl"));
}

#[test]
fn only_what_is_made_of_something_else_is_made_again() {
    let desk = desk(5);
    desk.succeeds(&BUILD);
    let first = desk.text("out/manifest.jsonl");
    let output = desk.run(&with(&["--resume"]));
    assert!(stderr(&output).contains("5 files have been made before"), "{}", stderr(&output));
    assert_eq!((stdout(&output).as_str(), desk.text("out/manifest.jsonl")), ("", first.clone()));

    // An agreement that changed, a file that is gone, one of another length.
    let mut changed = agreement(1);
    changed["controller"]["name"] = "Oppdiktet Kunde med nytt navn AS".into();
    desk.write("many/00001.json", changed.to_string());
    fs::remove_file(desk.path("out/kunde-00002/sub-processors.nb.txt")).unwrap();
    desk.write("out/kunde-00003/sub-processors.nb.txt", "Noe annet");
    let made = desk.succeeds(&with(&["--resume"]));
    let expected = [1, 2, 3].map(|number| format!("out/kunde-0000{number}/sub-processors.nb.txt\n"));
    assert_eq!(made, expected.concat());
    assert_eq!(manifest(&desk).len(), 5);
    desk.succeeds(&["verify-manifest", "out"]);
    // What a build leaves that was killed before it had made anything.
    desk.write("out/manifest.jsonl.part", "");
    desk.succeeds(&["verify-manifest", "out"]);
    fs::remove_file(desk.path("out/manifest.jsonl.part")).unwrap();

    // What all are made of, and what the call asks for.
    assert_eq!(desk.succeeds(&with(&["--resume", "--date", "2020-10-16"])).lines().count(), 5);
    let words = desk.text("ws/locales/nb.ftl");
    desk.write("ws/locales/nb.ftl", words.replace("E-conomic er", "E-conomic er nå"));
    assert_eq!(desk.succeeds(&with(&["--resume", "--date", "2020-10-16"])).lines().count(), 5);
}

#[test]
fn a_build_goes_on_without_what_is_at_fault_if_told_to() {
    let desk = desk(SOME);
    let stopped = |code| {
        let files = desk.files();
        let said = desk.fails(code, &BUILD);
        assert_eq!(desk.files(), files);
        said
    };
    let whole = agreement(270);
    let mut bad = whole.clone();
    bad["contoller"] = json!({});
    desk.write("many/00003.json", bad.to_string());
    assert!(stopped(2).contains("many/00003.json"));
    desk.write("many/00004.json", agreement(2).to_string());
    let mut wrong = agreement(270);
    wrong["controller"]["registration_number"] = "123 456 789".into();
    desk.write("many/00270.json", wrong.to_string());
    let mut foreign = agreement(271);
    foreign["locales"] = json!(["xx"]);
    desk.write("many/00271.json", foreign.to_string());

    let output = desk.run(&with(&["--keep-going"]));
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(2), "{said}");
    for named in ["many/00003.json", "many/00004.json", "123 456 789", "many/00271.json"] {
        assert!(said.contains(named), "{named}: {said}");
    }
    let made: Vec<Value> = manifest(&desk);
    assert_eq!(made.len(), SOME - 4);
    assert!(made.iter().all(|entry| ![4, 5, 271, 272].contains(&entry["number"].as_u64().unwrap())));
    assert!(!desk.path("out/kunde-00270").exists());
    desk.succeeds(&["verify-manifest", "out"]);

    // Where only facts are at fault, the code is that of findings.
    for number in [3, 4, 271] {
        desk.write(&format!("many/{number:05}.json"), agreement(number).to_string());
    }
    assert_eq!(desk.run(&with(&["--keep-going", "--resume"])).status.code(), Some(1));
    desk.write("many/00270.json", whole.to_string());
    assert_eq!(desk.succeeds(&with(&["--resume"])).lines().count(), 1);
    assert_eq!(manifest(&desk).len(), SOME);
}

#[test]
fn a_row_of_a_table_is_an_agreement_like_any_other() {
    let desk = desk(1);
    let mut rows = "id;date;locales;controller.name;controller.country;annexes\n".to_owned();
    for number in 0..SOME {
        writeln!(rows, "rad-{number:05};2020-10-15;nb,da;Oppdiktet Kunde på rad {number};NO;").unwrap();
    }
    // As Excel saves it in the Nordic countries.
    let latin: Vec<u8> = rows.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    desk.write("kunder.csv", latin);
    let from = ["build", "ws", "--agreement", "kunder.csv", "many", "--format", "txt"];
    assert_eq!(desk.succeeds(&from).lines().count(), 2 * SOME + 1);
    assert!(desk.text("out/rad-00007/sub-processors.nb.txt").contains("Oppdiktet Kunde på rad 7"));
    let entries = manifest(&desk);
    assert_eq!((&entries[15]["agreement"], &entries[15]["locale"]), (&json!("rad-00007"), &json!("da")));
    assert_eq!(entries[600]["agreement"], "kunde-00000");
    let again = desk.run(&[&from[..], &["--resume"]].concat());
    assert_eq!((stdout(&again).as_str(), again.status.code()), ("", Some(0)), "{}", stderr(&again));

    // What is wrong is told by row and column, of facts as of what the row says.
    desk.write("kunder.csv", rows.replacen("rad-00003;2020-10-15", "rad-00003;15.10.2020", 1));
    assert!(desk.fails(2, &from).contains("kunder.csv:5"));
    let rows = rows.replacen("rad 4;NO;", "rad 4;NO;measure", 1).replacen("rad-00006", "kunde-00000", 1);
    desk.write("kunder.csv", rows.replacen("id;date", "id;dato", 1));
    assert!(desk.fails(2, &from).contains("dato"));
    desk.write("kunder.csv", rows);
    let output = desk.run(&[&from[..], &["--keep-going", "--resume"]].concat());
    let said = stderr(&output);
    assert!(said.contains("kunder.csv:6") && said.contains("measures"), "{said}");
    assert!(said.contains("many/00000.json"), "the second of an id is at fault: {said}");
    let numbers = ["registration", "kunder.csv:2"];
    desk.write("kunder.csv", "id;controller.registration_number;controller.country\nrad-1;123456789;NO\n");
    let output = desk.run(&["check", "ws", "--agreement", "kunder.csv"]);
    let said = stdout(&output);
    assert!(numbers.iter().all(|part| said.contains(part)) && output.status.code() == Some(1), "{said}");
    desk.fails(2, &["check", "ws", "--agreement", "none.csv"]);
}

#[test]
fn what_another_call_has_made_is_not_taken_for_what_is_asked_for() {
    let desk = desk(2);
    let call = |more: &[&'static str]| [&BUILD[..], more].concat();
    // A set is made of annexes.
    desk.succeeds(&call(&["--combine", "--annex", "sub-processors,measures"]));
    assert_eq!(
        desk.succeeds(&call(&["--combine", "--annex", "sub-processors", "--resume"])).lines().count(),
        2
    );
    // A lone agreement is not put on record.
    assert_eq!(desk.succeeds(&call(&["--resume"])).lines().count(), 2);
    let alone = ["build", "ws", "--agreement", "many/00001.json", "--format", "txt", "--date", "2020-10-16"];
    desk.succeeds(&alone);
    assert_eq!(desk.succeeds(&call(&["--resume"])), "out/kunde-00001/sub-processors.nb.txt\n");
    // What another call has made stays on record, as long as it is there.
    let one = ["build", "ws", "--agreement", "many/00000.json", "--format", "docx", "--resume"];
    desk.succeeds(&one);
    let paths: Vec<String> = manifest(&desk).iter().map(|entry| entry["path"].to_string()).collect();
    assert_eq!(paths.len(), 5, "{paths:?}");
    let said = desk.succeeds(&["verify-manifest", "out"]);
    assert!(said.ends_with("0 missing, 0 altered, 0 extra.\n"), "{said}");
}

#[test]
fn a_manifest_is_believed_in_its_own_folder_only() {
    let desk = desk(2);
    desk.succeeds(&BUILD);
    let manifest = desk.text("out/manifest.jsonl");
    for path in ["../ws/register.json", "/dev/zero", ""] {
        let forged = manifest.replacen("kunde-00001/sub-processors.nb.txt", path, 1);
        desk.write("out/manifest.jsonl", forged);
        assert!(desk.fails(2, &["verify-manifest", "out"]).contains("Line 2 of"), "{path}");
    }
}

#[test]
fn faults_that_a_build_goes_on_without_are_in_its_json_too() {
    let desk = desk(3);
    desk.write("many/00001.json", "{}");
    desk.write("empty.csv", "id;date\n");
    let output = desk.run(&with(&["--keep-going", "--json"]));
    let json: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(json["files"].as_array().unwrap().len(), 2);
    assert!(!json["findings"].as_array().unwrap().is_empty(), "{json}");
    let said = desk.fails(2, &["build", "ws", "--agreement", "empty.csv"]);
    assert!(said.contains("There are no agreements in empty.csv"), "{said}");
}

/// A build that has put some files on record and goes on.
fn under_way(desk: &Desk) -> Child {
    let mut command = desk.command(&BUILD);
    let child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let begun = Instant::now();
    while !fs::metadata(desk.path("out/manifest.jsonl.part")).is_ok_and(|data| data.len() > 0) {
        assert!(begun.elapsed() < Duration::from_mins(1), "nothing is on record after a minute");
        thread::sleep(Duration::from_millis(2));
    }
    child
}

fn signal(child: &Child, name: &str) {
    let kill = std::process::Command::new("kill").args([name, &child.id().to_string()]).status();
    assert!(kill.unwrap().success());
}

/// The files on record are there, and the rest is made by the next call.
fn goes_on(desk: &Desk, count: usize) {
    let recorded = desk.text("out/manifest.jsonl.part");
    let recorded: Vec<Value> = recorded.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    assert!(!recorded.is_empty() && recorded.len() < count, "{}", recorded.len());
    for entry in &recorded {
        let path = desk.path("out").join(entry["path"].as_str().unwrap());
        assert_eq!(fs::metadata(path).unwrap().len(), entry["bytes"].as_u64().unwrap());
    }
    assert!(desk.fails(2, &["verify-manifest", "out"]).contains("was interrupted"));
    let made = desk.succeeds(&with(&["--resume"]));
    assert!(made.lines().count() <= count - recorded.len());
    let entries = manifest(desk);
    let numbers: Vec<u64> = entries.iter().map(|entry| entry["number"].as_u64().unwrap()).collect();
    assert_eq!(numbers, (1..=count as u64).collect::<Vec<_>>());
    assert!(!desk.path("out/manifest.jsonl.part").exists());
    let said = desk.succeeds(&["verify-manifest", "out"]);
    assert!(said.ends_with("0 missing, 0 altered, 0 extra.\n"), "{said}");
}

#[test]
#[cfg(unix)]
fn a_build_that_is_interrupted_finishes_what_is_in_hand_and_can_go_on() {
    let count = 1500;
    let desk = desk(count);
    let child = under_way(&desk);
    signal(&child, "-INT");
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130), "{}", stderr(&output));
    assert!(stderr(&output).contains("--resume"), "{}", stderr(&output));
    let hidden = desk.files().into_iter().filter(|path| path.to_string_lossy().contains(".bilag-")).count();
    assert_eq!(hidden, 0);
    goes_on(&desk, count);
}

#[test]
#[cfg(unix)]
fn a_build_that_is_killed_has_lost_nothing_that_is_on_record() {
    let count = 1500;
    let desk = desk(count);
    let child = under_way(&desk);
    signal(&child, "-KILL");
    assert_eq!(child.wait_with_output().unwrap().status.code(), None);
    goes_on(&desk, count);
}

#[test]
fn a_folder_that_another_build_writes_to_is_left_alone_from_the_beginning() {
    let desk = desk(2);
    desk.write("out/manifest.jsonl.part", "");
    let held = File::options().write(true).open(desk.path("out/manifest.jsonl.part")).unwrap();
    held.try_lock().unwrap();
    for call in [with(&[]), with(&["--resume"])] {
        // Nothing is made, not even for a moment.
        let said = desk.fails(2, &call);
        assert!(said.contains("Another build is writing to out/manifest.jsonl.part"), "{said}");
    }
    // Neither a share nor a lone agreement has to do with that manifest.
    desk.succeeds(&with(&["--shard", "1/1"]));
    desk.succeeds(&["build", "ws", "--agreement", "many/00001.json", "--format", "txt"]);
    drop(held);
    desk.succeeds(&BUILD);
}

#[test]
#[cfg(unix)]
fn of_two_builds_at_once_the_first_goes_on_and_the_second_makes_nothing() {
    let count = 600;
    let desk = desk(count);
    let first = under_way(&desk);
    signal(&first, "-STOP");
    let files = desk.files();
    let said = desk.fails(2, &BUILD);
    assert!(said.contains("Another build is writing to"), "{said}");
    assert_eq!(desk.files(), files);
    signal(&first, "-CONT");
    let output = first.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(manifest(&desk).len(), count);
    let said = desk.succeeds(&["verify-manifest", "out"]);
    assert!(said.ends_with("0 missing, 0 altered, 0 extra.\n"), "{said}");
}

#[test]
fn a_share_without_agreements_is_merged_like_any_other() {
    let desk = desk(1);
    for share in ["1/2", "2/2"] {
        desk.succeeds(&with(&["--shard", share]));
    }
    desk.succeeds(&["merge-manifests", "out"]);
    assert_eq!(manifest(&desk).len(), 1);
}
