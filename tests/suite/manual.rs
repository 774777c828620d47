//! The manual page: one for all commands.

use crate::cli::{Desk, stdout};

/// What a call prints to a user of the language.
fn said(arguments: &[&str], tag: &str) -> String {
    stdout(&Desk::new().command(arguments).env("BILAG_LANG", tag).output().unwrap())
}

/// The page without fonts and escapes.
fn read(page: &str) -> String {
    let escapes = [(r"\fB", ""), (r"\fI", ""), (r"\fR", ""), (r"\-", "-"), ("\"", "")];
    escapes.into_iter().fold(page.to_owned(), |page, (escape, plain)| page.replace(escape, plain))
}

/// What a help text says of usage, arguments, options and examples, in this order: each heading with its lines.
fn parts(help: &str) -> Vec<(&str, Vec<&str>)> {
    let parts = help.trim_end().split("\n\n").filter_map(|part| part.split_once(":\n"));
    parts.map(|(heading, lines)| (heading, lines.lines().map(str::trim).collect())).collect()
}

#[test]
fn it_tells_of_every_command_and_of_no_other_page() {
    let help = said(&["--help"], "en");
    let commands: Vec<&str> =
        parts(&help)[1].1.iter().map(|line| line.split_whitespace().next().unwrap()).collect();
    assert!(commands.len() == 13 && commands.contains(&"build"), "{commands:?}");
    for tag in ["nb", "en"] {
        let page = read(&said(&["man"], tag));
        let sections: Vec<&str> = page.split("\n.SH ").collect();
        assert_eq!(sections.len(), 1 + 5 + commands.len(), "{tag}: {page}");
        assert!(!page.contains("(1)"), "{tag}: {page}");
        let help = read(&said(&["--help"], tag));
        let (heading, examples) = parts(&help).pop().unwrap();
        let examples = format!("{}\n.nf\n{}\n.fi", heading.to_uppercase(), examples.join("\n"));
        assert_eq!(sections[5], examples, "{tag}");

        for (command, section) in commands.iter().zip(&sections[6..]) {
            assert!(!page.contains(&format!("bilag-{command}")), "{tag}: {page}");
            let heading = format!("BILAG {}\n", command.to_uppercase());
            assert!(section.starts_with(&heading), "{tag} {command}: {section}");
            let help = read(&said(&[command, "--help"], tag));
            let mut parts = parts(&help);
            let (heading, examples) = parts.pop().unwrap();
            let examples = format!("\n.SS {}\n.nf\n{}\n.fi", heading.to_uppercase(), examples.join("\n"));
            assert!(section.trim_end().ends_with(&examples), "{tag} {command}: {section}");
            let (_, usage) = parts.remove(0);
            assert!(
                section.contains(&format!("\n.SS SYNOPSIS\n{}\n", usage[0])),
                "{tag} {command}: {section}"
            );
            for (heading, lines) in parts {
                assert!(section.contains(&format!("\n.SS {}\n", heading.to_uppercase())), "{tag}: {section}");
                let options =
                    lines.iter().flat_map(|line| line.split(' ')).filter(|word| word.starts_with("--"));
                for option in options {
                    assert!(section.contains(option), "{tag} {command} {option}: {section}");
                }
            }
        }
    }
}
