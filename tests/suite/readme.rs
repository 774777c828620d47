//! The README's commands, run in its order in an empty folder.

use std::path::Path;
use std::process::Command;

use crate::keep::keep_all;

const README: &str = include_str!("../../README.md");

/// The lines of the README's `sh` blocks and of its inline `bilag build …` commands.
fn commands() -> Vec<String> {
    let mut commands = Vec::new();
    let mut shell = false;
    let mut fenced = false;
    for line in README.lines() {
        let trimmed = line.trim();
        if let Some(language) = trimmed.strip_prefix("```") {
            fenced = !fenced;
            shell = fenced && language == "sh";
        } else if shell {
            commands.push(trimmed.to_owned());
        } else if !fenced && trimmed.starts_with("- **") {
            let inline = trimmed.split('`').skip(1).step_by(2);
            commands.extend(inline.filter(|code| code.starts_with("bilag build")).map(str::to_owned));
        }
    }
    commands
}

#[test]
fn they_work_one_after_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let commands = commands();
    assert!(commands.contains(&"cargo test".to_owned()));
    let (mut ran, mut compared) = (0, 0);
    for command in &commands {
        let Some(rest) =
            command.strip_prefix("cargo run --release -- ").or_else(|| command.strip_prefix("bilag "))
        else {
            assert_eq!(command, "cargo test", "a command that this test does not know");
            continue;
        };
        let output = Command::new(env!("CARGO_BIN_EXE_bilag"))
            .args(rest.split(' '))
            .current_dir(&folder)
            .env("BILAG_LANG", "en")
            .output()
            .unwrap();
        // Its findings are what the README shows.
        let code = i32::from(command.starts_with("bilag check"));
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{command}: {said}");
        let printed = String::from_utf8(output.stdout).unwrap();
        if let Some(shown) = shown_below(command) {
            assert!(has_pieces(&printed, shown), "{command} prints other than the README shows:\n{printed}");
            compared += 1;
        }
        if command.starts_with("cargo run") {
            assert!(
                README.contains(&format!("```text\n{printed}```")),
                "the README shows other files than\n{printed}"
            );
            for path in printed.lines() {
                assert!(Path::new(folder.path()).join(path).is_file(), "{path}");
            }
        }
        ran += 1;
    }
    keep_all(folder.path());
    assert!(ran >= 6, "{commands:?}");
    assert_eq!(compared, 2, "{commands:?}");
}

/// What the README shows right below a command.
fn shown_below(command: &str) -> Option<&'static str> {
    let (_, below) = README.split_once(&format!("{command}\n```\n\n```text\n"))?;
    below.split("```").next()
}

/// Whether `printed` is what is shown, which leaves out something at each “…”.
fn has_pieces(printed: &str, shown: &str) -> bool {
    let mut rest = printed;
    let all_there = shown.split('…').map(str::trim).all(|piece| match rest.split_once(piece) {
        Some((_, below)) => {
            rest = below;
            true
        }
        None => false,
    });
    all_there && printed.starts_with(shown.split('…').next().unwrap_or_default().trim_end())
}

#[test]
fn its_examples_are_the_examples() {
    let register = include_str!("../../templates/workspace/register.json");
    let block = README.split("```json\n").find(|block| block.contains("\"amazon\"")).unwrap();
    let entry: serde_json::Value = serde_json::from_str(block.split("```").next().unwrap()).unwrap();
    let register: serde_json::Value = serde_json::from_str(register).unwrap();
    assert_eq!(register["subprocessors"][0], entry);
}
