//! `bilag locales`: what each language lacks, and stubs that change nothing until somebody fills them in.

use std::fs;

use serde_json::{Value, json};

use crate::cli::{Desk, lines, stderr, stdout};

/// The state of a language as JSON.
fn state(desk: &Desk, locale: &str) -> Value {
    let printed = desk.succeeds(&["locales", "ws", "--locale", locale, "--json"]);
    let mut locales: Value = serde_json::from_str(&printed).unwrap();
    locales["locales"][0].take()
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap()).collect()
}

/// The example, whose Danish lacks a message, an attribute, has one that nothing asks for and one with a variable more.
fn flawed() -> Desk {
    let desk = Desk::with_workspace();
    let danish = desk.text("ws/locales/da.ftl");
    let line = |start: &str| danish.lines().find(|line| line.starts_with(start)).unwrap().to_owned();
    let azure = danish.split("azure-microsoft =").nth(1).unwrap().split("\nmicrosoft =").next().unwrap();
    let danish = danish
        .replace(&format!("azure-microsoft ={azure}"), "")
        .replace(&format!("{}\n", line("    .function")), "")
        .replace("amazon =\n    .description = ", "amazon =\n    .description = { $who } ");
    desk.write("ws/locales/da.ftl", format!("{danish}slack =\n    .description = Slack\n"));
    desk
}

#[test]
fn the_example_lacks_nothing_and_neither_does_bilag() {
    let desk = Desk::new();
    let output = desk.run(&["locales"]);
    assert!(stderr(&output).contains("built-in example"));
    let printed = stdout(&output);
    assert_eq!(lines(&printed).len(), 1 + bilag::locale::shipped().count(), "{printed}");
    assert!(
        lines(&printed)[1..]
            .iter()
            .all(|line| line.contains("(100%)") && line.ends_with("0        0       0"))
    );
    let of = |printed: &str| -> Vec<u64> {
        let locales: Value = serde_json::from_str(printed).unwrap();
        let locales = locales["locales"].as_array().unwrap().iter();
        locales.map(|locale| locale["expected"].as_u64().unwrap()).collect()
    };
    let with_bilag = of(&desk.succeeds(&["locales", "--json"]));
    desk.succeeds(&["init", "ws"]);
    // 14 descriptions, and a function that bilag does not word.
    let alone = of(&desk.succeeds(&["locales", "ws", "--json"]));
    assert!(alone.iter().all(|&expected| expected == 15), "{alone:?}");
    assert!(with_bilag.iter().all(|&expected| expected > 500), "{with_bilag:?}");
}

#[test]
fn what_is_missing_unused_and_different_is_told_with_its_place() {
    let desk = flawed();
    let danish = state(&desk, "da");
    assert_eq!(ids(&danish["missing"]), ["azure-microsoft.description", "popup-maker.function"]);
    assert_eq!(danish["missing"][0]["found"], "nb");
    assert!(danish["missing"][0]["source"].as_str().unwrap().starts_with("    .description = Vi bruker"));
    assert_eq!(ids(&danish["unused"]), ["slack.description"]);
    let unused =
        desk.text("ws/locales/da.ftl").lines().position(|line| line.contains("= Slack")).unwrap() + 1;
    assert_eq!(
        (&danish["unused"][0]["file"], &danish["unused"][0]["line"]),
        (&"ws/locales/da.ftl".into(), &unused.into())
    );
    assert_eq!(ids(&danish["mismatched"]), ["amazon.description"]);
    assert_eq!(danish["mismatched"][0]["adds"], json!(["who"]));
    assert_eq!(
        (&danish["present"], &danish["expected"], &danish["percent"]),
        (&13.into(), &15.into(), &86.into())
    );

    let printed = desk.succeeds(&["locales", "ws", "--locale", "da"]);
    for line in [
        "da  Danish  13/15 (86%)  2        1       1",
        "da  missing     azure-microsoft.description  found in nb",
        &format!("da  unused      slack.description            ws/locales/da.ftl:{unused}"),
    ] {
        assert!(lines(&printed).contains(&line), "{line}\n{printed}");
    }
    assert!(printed.contains("has $who, not found in nb"), "{printed}");
    assert_eq!(ids(&state(&desk, "nb")["missing"]), Vec::<&str>::new());
}

#[test]
fn words_in_place_of_bilags_and_words_that_others_refer_to_are_not_unused() {
    let desk = Desk::with_workspace();
    let norwegian = desk.text("ws/locales/nb.ftl");
    let more = "shared = felles\ncountry-IE = Eire\nazure = { shared }\n";
    desk.write("ws/locales/nb.ftl", format!("{norwegian}{more}"));
    let norwegian = state(&desk, "nb");
    assert_eq!(ids(&norwegian["unused"]), ["azure"]);
    // What one language's words refer to, the others are asked for; bilag's own country stands there in Danish.
    assert_eq!(ids(&state(&desk, "da")["missing"]), ["shared"]);
}

#[test]
fn an_annex_of_ones_own_asks_for_its_words() {
    let desk = Desk::new();
    for file in ["annexes/kinds.json", "register.json", "locales/nb.ftl"] {
        let path = format!("{}/tests/cases/kinds/{file}", env!("CARGO_MANIFEST_DIR"));
        desk.write(&format!("ws/{file}"), fs::read(path).unwrap());
    }
    let norwegian = state(&desk, "nb");
    // The annexes that bilag brings describe each sub-processor.
    assert!(ids(&norwegian["missing"]).iter().all(|id| id.ends_with(".description")), "{norwegian:#}");
    assert_eq!(norwegian["unused"], json!([]));
    let danish = state(&desk, "da");
    assert_eq!(danish["present"], 0);
    let missing = ids(&danish["missing"]);
    assert_eq!(missing[..3], ["kinds", "kinds.subtitle", "kinds.table"], "the order is that of the file");
    assert!(missing.contains(&"duties.breach"));
}

#[test]
fn stubs_are_comments_that_come_once_and_leave_the_build_strict() {
    let desk = flawed();
    let before = desk.text("ws/locales/da.ftl");
    let write = ["locales", "ws", "--write-missing", "da"];
    assert_eq!(desk.succeeds(&write), "ws/locales/da.ftl\n");
    let after = desk.text("ws/locales/da.ftl");
    let added = after.strip_prefix(&before).unwrap();
    assert!(added.lines().all(|line| line.is_empty() || line.starts_with('#')), "{added}");
    assert!(added.starts_with("\n# nb:\n#     .description = Vi bruker"), "{added}");
    assert!(added.contains("#\n# azure-microsoft =\n#     .description =\n"), "{added}");
    assert_eq!(ids(&state(&desk, "da")["missing"]).len(), 2);
    let refused = desk.fails(1, &["build", "ws", "--locale", "da"]);
    assert!(refused.contains("azure-microsoft.description"), "{refused}");

    let again = desk.run(&write);
    assert_eq!((stdout(&again), desk.text("ws/locales/da.ftl")), (String::new(), after.clone()));
    assert!(stderr(&again).contains("No text is missing"));

    let written = after
        .replace(
            "#\n# azure-microsoft =\n#     .description =",
            "\nazure-microsoft =\n    .description = Azure",
        )
        .replace("{ $who } ", "");
    desk.write("ws/locales/da.ftl", written);
    assert_eq!(ids(&state(&desk, "da")["missing"]), ["popup-maker.function"]);
}

#[test]
fn stubs_make_the_file_where_there_is_none() {
    let desk = Desk::with_workspace();
    fs::remove_file(desk.path("ws/locales/da.ftl")).unwrap();
    let printed = desk.succeeds(&["locales", "ws", "--write-missing", "da", "--json"]);
    let written: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(written["file"], "ws/locales/da.ftl");
    assert_eq!(written["added"].as_array().unwrap().len(), 15);
    let danish = desk.text("ws/locales/da.ftl");
    assert!(danish.starts_with("# nb:\n"), "{danish}");
    assert_eq!(state(&desk, "da")["present"], 0);
    // The stubs, uncommented and filled in, are the whole translation.
    let fill = |line: &str| match line.strip_prefix("# ").unwrap() {
        attribute if attribute.starts_with("    .") => format!("{attribute} Ord\n"),
        entry => format!("{entry}\n"),
    };
    let tails = danish.split("\n\n").map(|stub| stub.rsplit("\n#\n").next().unwrap());
    let filled: String = tails.flat_map(str::lines).map(fill).collect();
    desk.write("ws/locales/da.ftl", &filled);
    assert_eq!(state(&desk, "da")["percent"], 100, "{filled}");
    desk.succeeds(&["build", "ws", "--locale", "da", "--format", "txt"]);
}

#[cfg(unix)]
#[test]
fn a_file_with_stubs_keeps_its_permissions_and_its_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let desk = flawed();
    fs::rename(desk.path("ws/locales/da.ftl"), desk.path("real.ftl")).unwrap();
    fs::set_permissions(desk.path("real.ftl"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink(desk.path("real.ftl"), desk.path("ws/locales/da.ftl")).unwrap();
    desk.succeeds(&["locales", "ws", "--write-missing", "da"]);
    assert!(desk.path("ws/locales/da.ftl").symlink_metadata().unwrap().is_symlink());
    assert!(desk.text("real.ftl").contains("# azure-microsoft ="));
    let mode = fs::metadata(desk.path("real.ftl")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
}

#[test]
fn what_cannot_be_shown_is_a_finding() {
    let desk = flawed();
    assert!(desk.fails(2, &["locales", "ws", "--locale", "dk"]).contains("“dk”"));
    assert!(desk.fails(2, &["locales", "ws", "--write-missing", "no"]).contains("“nb”"));
    desk.fails(2, &["locales", "--write-missing", "da"]);
    assert!(desk.fails(2, &["locales", "nowhere"]).contains("nowhere"));
    desk.write("ws/locales/da.ftl", "a = { $x\n");
    assert!(desk.fails(2, &["locales", "ws"]).contains("da.ftl:1"));
}
