//! How far a build of many agreements is: told where somebody looks, and to nobody else.

use std::fs;
use std::process::Output;

use serde_json::Value;

use crate::batch::{BUILD, SOME, agreement, desk, with};
use crate::cli::{Desk, stderr, stdout};

fn said(output: &Output) -> (String, String, Option<i32>) {
    (stdout(output), stderr(output), output.status.code())
}

fn silent(code: i32) -> (String, String, Option<i32>) {
    (String::new(), String::new(), Some(code))
}

#[test]
fn a_quiet_build_makes_the_same_and_says_nothing() {
    let desk = desk(3);
    desk.succeeds(&["build", "ws", "--agreement", "many", "--format", "txt", "--out", "told"]);
    for short in ["-q", "--quiet"] {
        assert_eq!(said(&desk.run(&with(&[short]))), silent(0));
        for number in 0..3 {
            let read = |out: &str| desk.text(&format!("{out}/kunde-0000{number}/sub-processors.nb.txt"));
            assert_eq!(read("out"), read("told"));
        }
        fs::remove_dir_all(desk.path("out/kunde-00001")).unwrap();
    }
    // What has been made before, borrowed words, and the example that is used for want of another are no errors.
    assert!(stderr(&desk.run(&with(&["--resume"]))).contains("stay as they are"));
    assert_eq!(said(&desk.run(&with(&["--quiet", "--resume"]))), silent(0));
    assert!(stderr(&desk.run(&["build", "--format", "txt"])).contains("built-in example"));
    assert_eq!(said(&desk.run(&["build", "--format", "txt", "--quiet"])), silent(0));
    let words = desk.text("ws/locales/nb.ftl");
    desk.write("ws/locales/nb.ftl", words.replacen("\namazon =", "\namazonas =", 1));
    assert!(stderr(&desk.run(&with(&["--draft"]))).contains("borrows"));
    assert_eq!(said(&desk.run(&with(&["--draft", "--quiet"]))), silent(0));
    desk.fails(2, &with(&["--quiet", "--json"]));
}

#[test]
fn a_quiet_build_tells_errors() {
    let desk = desk(3);
    desk.write("many/00001.json", "{}");
    assert!(desk.fails(2, &with(&["--quiet"])).contains("many/00001.json"));
    let (printed, told, code) = said(&desk.run(&with(&["--quiet", "--keep-going"])));
    assert!(printed.is_empty() && told.contains("many/00001.json") && code == Some(2), "{printed}{told}");
    assert!(desk.path("out/kunde-00002/sub-processors.nb.txt").exists());
}

#[test]
fn warnings_are_no_errors() {
    let desk = desk(2);
    let told = stderr(&desk.run(&BUILD));
    assert!(told.contains("remarks"), "{told}");
    assert_eq!(said(&desk.run(&with(&["--quiet"]))), silent(0));

    let check = ["check", "ws", "--agreement", "many"];
    assert!(desk.succeeds(&check).contains("0 errors, 14 warnings"));
    let quiet = [&check[..], &["-q"]].concat();
    assert_eq!(said(&desk.run(&quiet)), silent(0));
    let mut bad = agreement(1);
    bad["controller"]["registration_number"] = "123456789".into();
    desk.write("many/00001.json", bad.to_string());
    let (printed, told, code) = said(&desk.run(&quiet));
    assert!(printed.contains("123456789") && !printed.contains("warning"), "{printed}");
    assert_eq!((printed.matches("×").count(), told.as_str(), code), (1, "", Some(1)), "{printed}");
    desk.fails(2, &[&quiet[..], &["--output", "json"]].concat());
}

#[test]
fn other_commands_can_be_quiet_too() {
    let desk = Desk::new();
    assert_eq!(said(&desk.run(&["init", "ws", "-q"])), silent(0));
    assert!(desk.path("ws/register.json").exists());
    assert!(desk.fails(2, &["init", "ws", "-q"]).contains("exists already"));
    desk.succeeds(&["build", "ws", "--format", "txt", "--resume"]);
    assert_eq!(said(&desk.run(&["verify-manifest", "out", "-q"])), silent(0));
    desk.write("out/extra.txt", "");
    let found = desk.run(&["verify-manifest", "out", "-q"]);
    assert_eq!(said(&found), ("extra  extra.txt\n".to_owned(), String::new(), Some(1)));
}

#[test]
fn a_log_says_nothing_of_what_takes_no_time() {
    let desk = desk(SOME);
    let (printed, told, code) = said(&desk.run(&BUILD));
    assert_eq!((printed.lines().count(), code), (SOME, Some(0)));
    assert_eq!(told, "The checks have 312 remarks. “bilag check” shows them.\n");
    let json = desk.succeeds(&with(&["--json"]));
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap()["files"].as_array().unwrap().len(), SOME);
}

/// On a terminal, which `script` of util-linux makes.
#[cfg(target_os = "linux")]
mod on_a_terminal {
    use std::fs;
    use std::io::Write;
    use std::process::{Command, Stdio};
    use std::thread;
    use std::time::{Duration, Instant};

    use serde_json::Value;

    use super::{BUILD, SOME, desk, with};
    use crate::cli::{Desk, stdout};

    /// A call on a terminal, in a language.
    fn command(desk: &Desk, arguments: &[&str], tag: &str) -> Command {
        let call = [&[env!("CARGO_BIN_EXE_bilag")], arguments].concat().join(" ");
        let mut command = Command::new("script");
        command.args(["-qec", &call, "/dev/null"]).current_dir(desk.path(""));
        for variable in ["LC_ALL", "LC_MESSAGES", "LANG", "CLICOLOR_FORCE", "NO_COLOR"] {
            command.env_remove(variable);
        }
        command.env("BILAG_LANG", tag).env("TERM", "xterm").stdin(Stdio::piped()).stdout(Stdio::piped());
        command
    }

    /// What a call sends to the terminal.
    fn sent(desk: &Desk, arguments: &[&str], tag: &str) -> String {
        let output = command(desk, arguments, tag).stdin(Stdio::null()).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
        stdout(&output)
    }

    /// What stands on the terminal in the end, of 80 columns: what is written over or wiped out does not.
    fn screen(sent: &str) -> Vec<String> {
        let mut rows: Vec<Vec<char>> = vec![Vec::new()];
        let (mut row, mut column) = (0, 0);
        let mut rest = sent.chars();
        while let Some(c) = rest.next() {
            match c {
                '\r' => column = 0,
                '\n' => row += 1,
                '\u{1b}' => {
                    let code: String = rest.by_ref().take(2).collect();
                    let code = if code == "[2" { code + &String::from_iter(rest.next()) } else { code };
                    match code.as_str() {
                        "[2K" => rows[row].clear(),
                        other => panic!("{other}: {sent:?}"),
                    }
                }
                c => {
                    if column == 80 {
                        (row, column) = (row + 1, 0);
                    }
                    rows.resize(rows.len().max(row + 1), Vec::new());
                    let length = rows[row].len().max(column + 1);
                    rows[row].resize(length, ' ');
                    rows[row][column] = c;
                    column += 1;
                }
            }
            rows.resize(rows.len().max(row + 1), Vec::new());
        }
        let rows = rows.into_iter().map(|row| row.into_iter().collect::<String>().trim_end().to_owned());
        let mut rows: Vec<String> = rows.collect();
        while rows.last().is_some_and(String::is_empty) {
            rows.pop();
        }
        rows
    }

    /// The lines about progress that were drawn.
    fn drawn<'s>(sent: &'s str, word: &str) -> Vec<&'s str> {
        sent.split(['\r', '\n']).filter(|line| line.contains(word)).collect()
    }

    #[test]
    fn a_bar_shows_count_rate_and_what_remains_and_leaves_nothing_behind() {
        let desk = desk(SOME);
        let sent = sent(&desk, &BUILD, "nb");
        let bars = drawn(&sent, "avtaler");
        assert!(bars[0].contains("] 0/300 avtaler"), "{bars:?}");
        let whole = bars
            .iter()
            .filter(|bar| bar.contains("/300 avtaler, ") && bar.contains("/s, ") && bar.contains(" igjen"));
        assert!(whole.count() > 0, "{bars:?}");
        assert!(bars.iter().any(|bar| bar.contains("[==")), "{bars:?}");
        let files: Vec<String> =
            (0..SOME).map(|number| format!("out/kunde-{number:05}/sub-processors.nb.txt")).collect();
        let screen = screen(&sent);
        assert_eq!(screen[..SOME], files);
        assert_eq!(screen[SOME..], ["Kontrollene har 312 merknader. «bilag check» viser dem."]);
    }

    #[test]
    fn nothing_is_drawn_of_one_agreement_nor_in_quiet_nor_where_it_cannot_be() {
        let desk = desk(3);
        let one = ["build", "ws", "--agreement", "many/00001.json", "--format", "txt"];
        let printed = sent(&desk, &one, "en");
        assert!(printed.starts_with("out/kunde-00001/sub-processors.nb.txt\r\nThe checks"), "{printed:?}");
        assert!(!printed.contains('\u{1b}') && !printed.contains("agreement"), "{printed:?}");
        assert_eq!(sent(&desk, &with(&["-q"]), "en"), "");
        assert!(sent(&desk, &BUILD, "en").contains("0/3 agreements"));
        let output = command(&desk, &BUILD, "en").env("TERM", "dumb").stdin(Stdio::null()).output().unwrap();
        let printed = stdout(&output);
        assert!(printed.lines().count() == 3 + 1 && !printed.contains('\u{1b}'), "{printed:?}");
    }

    #[test]
    fn it_has_no_colours_and_json_is_not_mixed_with_it() {
        let desk = desk(3);
        let output = command(&desk, &BUILD, "en").env("NO_COLOR", "1").stdin(Stdio::null()).output().unwrap();
        let printed = stdout(&output);
        assert!(printed.contains("0/3 agreements"), "{printed:?}");
        let is_colour =
            |code: &str| code.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';').starts_with('m');
        assert!(!printed.split("\u{1b}[").skip(1).any(is_colour), "{printed:?}");
        let mut call = with(&["--json"]);
        call.push(">json");
        let bars = sent(&desk, &call, "en");
        assert!(bars.contains("0/3 agreements"), "{bars:?}");
        assert_eq!(screen(&bars), ["The checks have 15 remarks. “bilag check” shows them."]);
        let json: Value = serde_json::from_str(&desk.text("json")).unwrap();
        assert_eq!(json["files"].as_array().unwrap().len(), 3);
    }

    #[test]
    fn the_bar_is_gone_before_an_interrupted_build_says_how_to_go_on() {
        let desk = desk(1500);
        let mut child = command(&desk, &BUILD, "en").spawn().unwrap();
        let begun = Instant::now();
        while !fs::metadata(desk.path("out/manifest.jsonl.part")).is_ok_and(|data| data.len() > 0) {
            assert!(begun.elapsed() < Duration::from_mins(1), "nothing is on record after a minute");
            thread::sleep(Duration::from_millis(2));
        }
        // What Ctrl-C types.
        child.stdin.as_mut().unwrap().write_all(b"\x03").unwrap();
        let output = child.wait_with_output().unwrap();
        let sent = stdout(&output);
        assert_eq!(output.status.code(), Some(130), "{sent}");
        assert!(sent.contains("/1500 agreements, "), "{sent}");
        let screen = screen(&sent);
        let is_file = |line: &&String| line.starts_with("out/kunde-");
        let rest: String = screen.iter().skip_while(is_file).cloned().collect();
        assert!(rest.starts_with("The checks have") && rest.ends_with("--resume."), "{rest}");
    }
}
