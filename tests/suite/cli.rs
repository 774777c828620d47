//! The command line, run as its users run it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use bilag::locale::shipped;
use tempfile::TempDir;

use crate::keep::keep_all;

/// A call of `bilag` in an empty folder, in English, and what came of it.
pub(crate) struct Desk(TempDir);

impl Drop for Desk {
    fn drop(&mut self) {
        keep_all(self.0.path());
    }
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A desk with the example workspace in `ws`.
    pub(crate) fn with_workspace() -> Self {
        Self::new().furnished()
    }

    /// One with the example workspace, in memory where the system has files there: disks are slow with ten thousand.
    pub(crate) fn for_many() -> Self {
        Self(tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()).furnished()
    }

    fn furnished(self) -> Self {
        self.succeeds(&["init", "ws"]);
        self
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bilag"));
        for variable in ["LC_ALL", "LC_MESSAGES", "LANG", "CLICOLOR_FORCE"] {
            command.env_remove(variable);
        }
        command.current_dir(self.0.path()).env("BILAG_LANG", "en").args(arguments);
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// What a call that succeeds prints.
    pub(crate) fn succeeds(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", stderr(&output));
        stdout(&output)
    }

    /// What a call that fails with `code` says; it prints nothing and leaves no new file.
    pub(crate) fn fails(&self, code: i32, arguments: &[&str]) -> String {
        let before = self.files();
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", stderr(&output));
        assert_eq!(stdout(&output), "", "{arguments:?}");
        assert_eq!(self.files(), before, "{arguments:?}");
        stderr(&output)
    }

    /// Every file and folder, by name.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.0.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path.clone());
                }
                found.push(path);
            }
        }
        found.sort();
        found
    }
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

pub(crate) fn lines(text: &str) -> Vec<&str> {
    text.lines().collect()
}

const TEN_FAULTS: &str = include_str!("../cases/ten-faults.json");

#[test]
fn build_without_arguments_makes_the_example() {
    let desk = Desk::new();
    let output = desk.run(&["build"]);
    assert_eq!(output.status.code(), Some(0));
    let made = stdout(&output);
    assert_eq!(
        lines(&made),
        [
            "out/plandisc-example/sub-processors.nb.pdf",
            "out/plandisc-example/sub-processors.nb.docx",
            "out/plandisc-example/sub-processors.da.pdf",
            "out/plandisc-example/sub-processors.da.docx",
        ]
    );
    assert_eq!(desk.files().len(), 2 + 4, "two folders and the files, nothing temporary");
    for path in lines(&made) {
        let magic: &[u8] = if path.ends_with("pdf") { b"%PDF-1.7" } else { b"PK" };
        assert!(fs::read(desk.path(path)).unwrap().starts_with(magic), "{path}");
    }
    assert!(stderr(&output).contains("built-in example"));
}

#[cfg(unix)]
#[test]
fn files_have_the_permissions_of_any_new_file() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.write("usual", "");
    let made = desk.succeeds(&["build", "--format", "txt"]);
    let permissions = |path: &str| desk.path(path).metadata().unwrap().permissions().mode();
    for path in lines(&made) {
        assert_eq!(permissions(path), permissions("usual"), "{path}");
    }
}

#[test]
fn ten_faults_are_ten_findings_with_their_places() {
    let desk = Desk::with_workspace();
    desk.write("ws/register.json", TEN_FAULTS);
    let said = desk.fails(2, &["build", "ws"]);
    let places = said.lines().filter_map(|line| line.split_once("[ws/register.json:")?.1.strip_suffix(']'));
    assert_eq!(
        places.collect::<Vec<_>>(),
        ["2:9", "3:3", "4:26", "4:41", "6:96", "8:30", "8:52", "9:5", "9:13", "9:36"]
    );
    assert!(said.contains("Did you mean “product”?"));
    assert!(said.ends_with("10 errors in all.\n"));
    assert!(!said.contains('\u{1b}'), "no colour but on a terminal");
}

#[test]
fn colour_can_be_forced() {
    let desk = Desk::new();
    let output = desk.command(&["build", "nowhere"]).env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(stderr(&output).contains("\u{1b}["));
}

#[test]
fn faults_of_words_are_reported_with_those_of_the_register() {
    let desk = Desk::with_workspace();
    desk.write("ws/register.json", "{}");
    desk.write("ws/locales/nb.ftl", "amazon = { $x\n");
    let said = desk.fails(2, &["build", "ws"]);
    assert!(said.contains("[ws/register.json:1:1]") && said.contains("[ws/locales/nb.ftl:1:"), "{said}");
}

#[test]
fn init_then_build_makes_the_languages_that_the_workspace_has() {
    let desk = Desk::with_workspace();
    let made = desk.succeeds(&["build", "ws", "--format", "txt", "--out", "made/here"]);
    let mut expected: Vec<String> =
        shipped().map(|tag| format!("made/here/plandisc-example/sub-processors.{tag}.txt")).collect();
    expected.sort();
    assert_eq!(lines(&made), expected);
}

#[test]
fn init_overwrites_nothing() {
    let desk = Desk::new();
    desk.write("ws/locales/da.ftl", "mine");
    let said = desk.fails(2, &["init", "ws"]);
    assert!(said.contains("ws/locales/da.ftl exists already"), "{said}");
    assert_eq!(desk.text("ws/locales/da.ftl"), "mine");
}

#[test]
fn a_missing_translation_stops_the_build_but_not_a_draft() {
    let desk = Desk::with_workspace();
    let danish = desk.text("ws/locales/da.ftl");
    let without = danish.replacen(".description = ", ".note = ", 1);
    assert_ne!(danish, without);
    desk.write("ws/locales/da.ftl", without);
    let said = desk.fails(1, &["build", "ws"]);
    assert!(said.contains("amazon.description") && said.contains("ws/locales/da.ftl"), "{said}");

    let output = desk.run(&["build", "ws", "--draft", "--locale", "da", "--format", "txt"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(stderr(&output).contains("amazon.description"), "{}", stderr(&output));
    assert!(desk.text("out/plandisc-example/sub-processors.da.txt").contains("Vi bruker Amazon"));
}

#[test]
fn an_unwritable_place_is_said_and_nothing_is_left() {
    let desk = Desk::new();
    desk.write("taken", "");
    let said = desk.fails(2, &["build", "--out", "taken/out"]);
    assert!(said.contains("taken is a file, not a folder"), "{said}");

    fs::create_dir_all(desk.path("out/plandisc-example/sub-processors.da.pdf")).unwrap();
    let said = desk.fails(2, &["build"]);
    assert!(said.contains("sub-processors.da.pdf is a folder, not a file"), "{said}");
}

#[test]
fn what_there_is_not_is_named_with_what_there_is() {
    let desk = Desk::new();
    let said = desk.fails(2, &["build", "--annex", "subprocessors"]);
    assert!(said.contains("Did you mean “sub-processors”?"), "{said}");
    let said = desk.fails(2, &["build", "--locale", "nb,no"]);
    assert!(said.contains("“no”") && said.contains("“nb”"), "{said}");
    desk.write("french.json", "{ \"id\": \"french\",\n \"locales\": [\"nb\", \"fr\"] }");
    let said = desk.fails(2, &["build", "--agreement", "french.json"]);
    assert!(said.contains("“fr”") && said.contains("[french.json:2:20]"), "{said}");
    let said = desk.fails(2, &["build", "--date", "2020-02-30"]);
    assert!(said.contains("“2020-02-30” is not a date"), "{said}");
    for (call, sentence) in [
        (["build", "nowhere"], "There is no folder nowhere"),
        (["list", "nothing"], "invalid value 'nothing'"),
    ] {
        let said = desk.fails(2, &call);
        assert!(said.contains(sentence), "{said}");
    }
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let desk = Desk::with_workspace();
    desk.write("latin-1.json", b"{\n\"id\": \"\xE6\"}");
    desk.write("file", "");
    fs::create_dir(desk.path("empty")).unwrap();
    for (call, sentence) in [
        (
            ["build", "--agreement", "latin-1.json"].as_slice(),
            "latin-1.json is not saved as UTF-8. The first fault is on line 2.",
        ),
        (&["build", "--agreement", "ws"], "There are no agreements in ws"),
        (&["build", "--agreement", "ws/locales"], "There are no agreements in ws/locales"),
        (&["build", "--agreement", "none.json"], "There is no file none.json"),
        (&["build", "file"], "file is a file, not a folder"),
        (&["build", "empty"], "The folder empty has no register.json"),
    ] {
        let said = desk.fails(2, call);
        assert!(said.contains(sentence), "{call:?}: {said}");
    }
}

#[test]
fn an_agreement_fills_the_parties_and_decides_language_date_and_folder() {
    let desk = Desk::new();
    desk.write(
        "oslo.json",
        r#"{ "id": "oslo", "date": "2020-11-01", "locales": ["en"], "controller": { "name": "Oslo Example AS" } }"#,
    );
    let call = ["build", "--agreement", "oslo.json", "--format", "txt"];
    assert_eq!(lines(&desk.succeeds(&call)), ["out/oslo/sub-processors.en.txt"]);
    let text = desk.text("out/oslo/sub-processors.en.txt");
    assert!(text.contains("Oslo Example AS") && text.contains("1 November 2020"), "{text}");

    desk.succeeds(&[&call[..], &["--locale", "da", "--date", "2020-12-24"]].concat());
    assert!(desk.text("out/oslo/sub-processors.da.txt").contains("24. december 2020"));
}

#[test]
fn every_agreement_of_a_workspace_is_built() {
    let desk = Desk::with_workspace();
    desk.write("ws/agreements/second.json", r#"{ "id": "second", "locales": ["nb"] }"#);
    let made = desk.succeeds(&["build", "ws", "--format", "pdf"]);
    let folders = lines(&made).into_iter().map(|path| Path::new(path).parent().unwrap()).collect::<Vec<_>>();
    assert_eq!(
        folders,
        [vec![Path::new("out/plandisc-example"); shipped().count()], vec![Path::new("out/second")]].concat()
    );

    desk.write("ws/agreements/third.json", r#"{ "id": "second" }"#);
    let said = desk.fails(2, &["build", "ws"]);
    assert!(said.contains("already used in ws/agreements/second.json"), "{said}");
}

#[test]
fn without_an_agreement_the_parties_are_blank_and_the_newest_date_counts() {
    let desk = Desk::with_workspace();
    fs::remove_dir_all(desk.path("ws/agreements")).unwrap();
    desk.succeeds(&["build", "ws", "--locale", "en", "--format", "txt"]);
    assert!(desk.text("out/plandisc/sub-processors.en.txt").contains("7 October 2020"));

    desk.write(
        "ws/register.json",
        r#"{ "id": "plandisc", "product": "Plandisc", "processor": {}, "subprocessors": [] }"#,
    );
    let said = desk.fails(2, &["build", "ws"]);
    assert!(said.contains("The annex has no date"), "{said}");
    desk.succeeds(&["build", "ws", "--date", "2020-10-15"]);
}

#[test]
fn the_same_bytes_come_of_one_thread_and_of_four() {
    let desk = Desk::with_workspace();
    for number in 0..6 {
        desk.write(&format!("ws/agreements/a{number}.json"), format!(r#"{{ "id": "a{number}" }}"#));
    }
    let build = ["build", "ws", "--locale", "nb,da,en"];
    let one = desk.succeeds(&[&build[..], &["--jobs", "1", "--out", "one"]].concat());
    let four = desk.succeeds(&[&build[..], &["--jobs", "4", "--out", "four"]].concat());
    assert_eq!(one.lines().count(), 7 * 3 * 2);
    for (one, four) in lines(&one).into_iter().zip(lines(&four)) {
        assert!(fs::read(desk.path(one)).unwrap() == fs::read(desk.path(four)).unwrap(), "{one}, {four}");
    }
}

#[test]
fn json_says_what_was_made_and_what_was_found() {
    let desk = Desk::with_workspace();
    let parse = |output: &Output| serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap();
    let made = parse(&desk.run(&["build", "--json", "--locale", "nb", "--format", "txt"]));
    assert_eq!(made["files"][0]["path"], "out/plandisc-example/sub-processors.nb.txt");
    assert_eq!(made["files"][0]["locale"], "nb");

    desk.write("ws/register.json", TEN_FAULTS);
    let output = desk.run(&["build", "ws", "--json"]);
    assert_eq!(output.status.code(), Some(2));
    let found = parse(&output);
    assert_eq!(found["findings"].as_array().unwrap().len(), 10);
    assert_eq!(found["findings"][1]["code"], "unknown-key");
    assert_eq!((&found["findings"][1]["line"], &found["findings"][1]["column"]), (&3.into(), &3.into()));
}

#[test]
fn it_speaks_the_users_language() {
    let desk = Desk::new();
    let help = |variable: &str, value: &str| {
        let mut command = desk.command(&["build", "--help"]);
        stdout(&command.env_remove("BILAG_LANG").env(variable, value).output().unwrap())
    };
    for (variable, value, usage) in [
        ("BILAG_LANG", "nb", "Bruk:"),
        ("LC_ALL", "da_DK.UTF-8", "Brug:"),
        ("LC_MESSAGES", "no", "Bruk:"),
        ("LANG", "en_GB.UTF-8", "Usage:"),
        ("LANG", "fr_FR.UTF-8", "Usage:"),
        ("LC_ALL", "", "Usage:"),
    ] {
        assert!(help(variable, value).contains(usage), "{variable}={value}");
    }
}

#[test]
fn every_command_has_its_help_in_every_language() {
    let desk = Desk::new();
    for tag in shipped() {
        for command in ["", "build", "init", "inspect", "list", "locales"] {
            let call = [command, "--help"].into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>();
            let output = desk.command(&call).env("BILAG_LANG", tag).output().unwrap();
            assert_eq!(output.status.code(), Some(0));
            let help = stdout(&output);
            assert!(!help.contains("help-") && help.contains("  bilag "), "{tag} {command}: {help}");
        }
    }
}

#[test]
fn a_reader_that_stops_reading_is_no_fault() {
    let desk = Desk::new();
    let mut child = desk
        .command(&["build", "--format", "txt"])
        .stderr(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(desk.path("out/plandisc-example/sub-processors.nb.txt").exists());
}

#[test]
fn lists_give_codes_and_words() {
    let desk = Desk::with_workspace();
    assert!(desk.succeeds(&["list", "annexes"]).lines().any(|line| line.starts_with("sub-processors ")));
    fs::remove_file(desk.path("ws/locales/en.ftl")).unwrap();
    let locales = desk.succeeds(&["list", "locales", "ws"]);
    assert!(
        locales.lines().any(|line| line.starts_with("en ") && line.ends_with("no words here")),
        "{locales}"
    );
    let functions = desk.succeeds(&["list", "functions"]);
    let bank = functions.lines().find(|line| line.starts_with("bank ")).unwrap();
    assert_eq!(bank.split_whitespace().count(), 1 + shipped().count(), "{bank}");
    assert_eq!(bank.split_whitespace().nth(1), Some("Bank"));

    // What the workspace words by itself too, but no messages that only begin as a code's.
    desk.write(
        "ws/locales/en.ftl",
        "sector-rule-own = Our rule\naccess-point =\n    .description = A point\n",
    );
    let codes = desk.succeeds(&["list", "codes", "ws"]);
    let at = |place: &str| -> Vec<&str> {
        codes
            .lines()
            .filter(|line| line.starts_with(place))
            .filter_map(|line| line.split_whitespace().nth(1))
            .collect()
    };
    assert_eq!(at("terms.authorisation "), ["general", "specific"]);
    assert_eq!(at("terms.modules "), ["1", "2", "3", "4"]);
    assert_eq!(at("terms.sector_rules "), ["own"]);
    assert!(!codes.contains("privacy-shield"), "{codes}");
    assert_eq!(at("subprocessors.access "), ["encrypted-only", "full", "none", "support"]);
}
