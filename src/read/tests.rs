//! Each code, found where it stands; and the readings of whole files.

use std::collections::HashSet;

use super::{Sources, Workspace, agreement, codes, locate, register, template};
use crate::finding::{Argument, Code, Finding};
use crate::source::Source;
use crate::template::{Content, Section, Template};

/// A register whose one sub-processor, on line 2, is `entry`.
fn register_of(entry: &str) -> String {
    format!("{{\"id\": \"a\", \"product\": \"A\", \"processor\": {{}}, \"subprocessors\": [\n{entry}\n]}}")
}

/// A sound entry with `more` in it.
fn entry(more: &str) -> String {
    register_of(&format!(
        r#"{{"id": "amazon", "name": "Amazon", "countries": ["IE"], "function": "a"{more}}}"#
    ))
}

fn findings(text: &str) -> Vec<Finding> {
    register(&Source::new("register.json", text)).expect_err(text)
}

fn terse(findings: &[Finding]) -> Vec<String> {
    let terse = |finding: &Finding| {
        let place = finding.place.as_ref().expect("every finding of a file has a place");
        format!("{}:{} {}", place.line, place.column, finding.code)
    };
    findings.iter().map(terse).collect()
}

fn argument<'a>(finding: &'a Finding, name: &str) -> Option<&'a Argument> {
    finding.arguments.iter().find(|(given, _)| *given == name).map(|(_, value)| value)
}

/// Registers with one fault each; a caret stands before the fault.
fn faults_of_a_register() -> Vec<(Code, String)> {
    let long_slug = format!(", \"access\": ^\"{}\"", "a".repeat(101));
    let second_entry = r#"{"id": ^"amazon", "name": "B", "countries": ["DK"], "function": "b""#;
    vec![
        (codes::EMPTY_FILE, "^ \n".into()),
        (codes::FILE_TOO_LARGE, format!("^{}", " ".repeat((64 << 20) + 1))),
        (codes::NOT_AN_OBJECT, "\n ^[1]".into()),
        (codes::JSON_UNEXPECTED, entry(", ^?")),
        (codes::JSON_MISSING_COMMA, entry("^  \"access\": \"full\"")),
        (codes::JSON_TRAILING_COMMA, entry("^,")),
        (codes::JSON_MISSING_COLON, entry(", \"access\" ^\"full\"")),
        (codes::JSON_MISSING_VALUE, "{\"id\":^".into()),
        (codes::JSON_UNQUOTED_KEY, entry(", ^access: \"full\"")),
        (codes::JSON_SINGLE_QUOTES, entry(", \"access\": ^'full'")),
        (codes::JSON_COMMENT, entry(" ^/* so */")),
        (codes::JSON_UNCLOSED_TEXT, "{\"id\": ^\"a\n}".into()),
        (codes::JSON_UNCLOSED_BRACKET, "{\"id\": \"a\", \"processor\":\n ^{".into()),
        (codes::JSON_BAD_ESCAPE, entry(r#", "website": "C:^\windows""#)),
        (codes::JSON_BAD_NUMBER, entry(r#", "transfer": {"basis": "scc", "modules": [^+1]}"#)),
        (codes::JSON_SECOND_VALUE, format!("{} ^{{}}", entry(""))),
        (codes::JSON_TOO_DEEP, format!("{{\"id\": {}^{}", "[".repeat(510), "[".repeat(1_000_000))),
        (codes::UNKNOWN_KEY, entry(", ^\"colour\": 1")),
        (codes::DUPLICATE_KEY, entry(", ^\"id\": \"b\"")),
        (codes::MISSING_KEY, register_of(r#"^{"id": "a", "countries": ["IE"]}"#)),
        (codes::WRONG_TYPE, entry(", \"access\": ^1")),
        (codes::NULL_VALUE, entry(", \"access\": ^null")),
        (codes::EMPTY_TEXT, entry(", \"access\": ^\" \u{A0}\"")),
        (codes::CONTROL_CHARACTER, entry(", \"website\": ^\"a\\tb\"")),
        (codes::TEXT_TOO_LONG, entry(&long_slug)),
        (codes::EMPTY_LIST, register_of(r#"{"id": "a", "name": "A", "countries": ^[], "function": "a"}"#)),
        (codes::DUPLICATE_VALUE, entry(", \"stored_in\": [\"EU\", ^\"EU\"]")),
        (codes::UNKNOWN_CODE, entry(", \"transfer\": {\"basis\": ^\"sccs\"}")),
        (codes::UNKNOWN_COUNTRY, entry(", \"stored_in\": [^\"UK\"]")),
        (codes::NOT_A_DATE, entry(", \"updated\": ^\"31.12.2019\"")),
        (codes::IMPOSSIBLE_DATE, entry(", \"updated\": ^\"2020-02-30\"")),
        (codes::NUMBER_OUT_OF_RANGE, entry(", \"transfer\": {\"basis\": \"scc\", \"modules\": [^5]}")),
        (codes::NOT_A_SLUG, entry(", \"access\": ^\"Full access\"")),
        (codes::DUPLICATE_ID, entry(&format!("}},\n{second_entry}"))),
    ]
}

#[test]
fn each_fault_of_a_register_is_one_finding_at_its_place() {
    for (code, marked) in faults_of_a_register() {
        let (before, after) = marked.split_once('^').expect("a caret before the fault");
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.matches('\n').count() + 1;
        let column = before[line_start..].chars().count() + 1;
        let found = terse(&findings(&format!("{before}{after}")));
        let cut_short = found.iter().take(3).collect::<Vec<_>>();
        assert_eq!(cut_short, [&format!("{line}:{column} {code}")], "{before}");
    }
}

#[test]
fn each_code_is_raised_by_a_test() {
    let of_a_register = faults_of_a_register().into_iter().map(|(code, _)| code);
    let of_other_files = [
        codes::NOT_A_LANGUAGE_TAG,
        codes::NOT_A_MESSAGE_ID,
        codes::HEADING_LEVEL,
        codes::CONDITION_FORM,
        codes::NOT_IN_GROUP,
        codes::ANNEXES_PLACE,
        codes::COLUMNS_TOO_WIDE,
        codes::MODULE_ALONE,
        codes::NEWER_RECORD,
        codes::DUPLICATE_FILE_ID,
        codes::UNKNOWN_ANNEX,
        codes::WORDS_FILE_NAME,
    ];
    // In the suite's `logo`, `brand`, `sheets` and `formulas`.
    let of_suite = "picture-not-png picture-damaged picture-file-too-large picture-too-large svg-damaged svg-has \
        svg-too-complex logo-kind not-a-colour faint-colour outer-path unknown-family font-weight font-damaged \
        font-file-too-large font-variable font-forbidden too-many-fonts table-kind table-too-large table-unpacks \
        table-too-wide table-damaged table-encoding table-without-header unknown-column duplicate-column missing-column \
        nameless-column ragged-row unclosed-quotes missing-cell failed-cell uncalculated-cell not-a-number not-a-boolean";
    let of_suite = codes::ALL.iter().copied().filter(|code| of_suite.split(' ').any(|id| id == code.0));
    let raised = of_a_register.chain(of_other_files).chain(of_suite).collect::<HashSet<_>>();
    assert_eq!(raised, codes::ALL.iter().copied().collect());
}

#[test]
fn ten_faults_are_ten_findings() {
    let text = include_str!("../../tests/cases/ten-faults.json");
    assert_eq!(
        terse(&findings(text)),
        [
            "2:9 not-a-slug",
            "3:3 unknown-key",
            "4:26 empty-text",
            "4:41 unknown-country",
            "6:96 impossible-date",
            "8:30 unknown-code",
            "8:52 number-out-of-range",
            "9:5 missing-key",
            "9:13 duplicate-id",
            "9:36 empty-list",
        ]
    );
}

#[test]
fn findings_name_what_was_probably_meant() {
    for (text, code, nearest) in [
        (entry(", \"legalName\": \"A\""), codes::UNKNOWN_KEY, "legal_name"),
        (entry(", \"colour\": \"A\""), codes::UNKNOWN_KEY, "none"),
        (entry(", \"transfer\": {\"basis\": \"privacyshield\"}"), codes::UNKNOWN_CODE, "privacy-shield"),
        (entry(", \"stored_in\": [\"UK\"]"), codes::UNKNOWN_COUNTRY, "GB"),
        (entry(", \"stored_in\": [\"dk\"]"), codes::UNKNOWN_COUNTRY, "DK"),
        (entry(", \"stored_in\": [\"Danmark\"]"), codes::UNKNOWN_COUNTRY, "none"),
    ] {
        let found = findings(&text);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].code, argument(&found[0], "nearest")), (code, Some(&nearest.into())), "{text}");
    }
}

#[test]
fn a_misspelt_required_key_is_one_finding() {
    let text = register_of(r#"{"id": "a", "nmae": "A", "countries": ["IE"], "function": "a"}"#);
    assert_eq!(terse(&findings(&text)), ["2:13 unknown-key"]);
}

#[test]
fn repeated_ids_and_keys_name_the_line_of_the_first() {
    let text =
        entry("},\n{\"id\": \"amazon\", \"name\": \"B\", \"countries\": [\"DK\"], \"function\": \"b\"");
    assert_eq!(argument(&findings(&text)[0], "line"), Some(&2.into()));
}

#[test]
fn a_byte_order_mark_and_a_schema_are_accepted() {
    let text = format!("\u{FEFF}{{\"$schema\": \"x\",{}", &entry("")[1..]);
    let read = register(&Source::new("register.json", text)).expect("a sound register");
    assert_eq!(read.subprocessors[0].name, "Amazon");
    assert_eq!(terse(&findings("\u{FEFF}[]")), ["1:1 not-an-object"]);
}

#[test]
fn many_faults_are_all_found_and_soon() {
    let text = register_of(&vec!["{\"x\": 1}"; 10_000].join(","));
    let found = findings(&text);
    assert_eq!(found.len(), 30_000);
    assert_eq!(terse(&found[29_999..]), ["2:89993 unknown-key"]);
}

#[test]
fn a_register_holds_what_the_file_says() {
    let text = entry(
        r#", "stored_in": ["EEA", "DK"], "updated": "2019-12-31", "contact": {"email": "a@example.com"},
        "transfer": {"basis": "scc", "modules": [2, 3], "concluded": "2020-08-03"}"#,
    );
    let read = register(&Source::new("register.json", text)).expect("a sound register");
    let entry = &read.subprocessors[0];
    assert_eq!(entry.stored_in.iter().map(|place| place.code()).collect::<Vec<_>>(), ["EEA", "DK"]);
    assert_eq!(entry.updated.map(|date| date.to_string()).as_deref(), Some("2019-12-31"));
    assert_eq!(entry.contact.email.as_deref(), Some("a@example.com"));
    let transfer = entry.transfer.as_ref().expect("a transfer");
    assert_eq!((transfer.basis.code(), transfer.modules.as_slice()), ("scc", [2, 3].as_slice()));
    assert_eq!(read.processor.name, None);
}

#[test]
fn an_agreement_is_read_strictly() {
    let read = |text: &str| agreement(&Source::new("agreements/a.json", text));
    let sound =
        read(r#"{"id": "a", "date": "2020-10-15", "locales": ["nb", "en-gb"], "controller": {"name": "A"}}"#)
            .expect("a sound agreement");
    assert_eq!(sound.locales, ["nb", "en-GB"]);
    assert_eq!(sound.controller.name.as_deref(), Some("A"));
    let found = read("{\"id\": \"../a\",\n \"locales\": [\"../../nb\"]}").expect_err("two faults");
    assert_eq!(terse(&found), ["1:8 not-a-slug", "2:14 not-a-language-tag"]);
}

#[test]
fn a_numbering_is_read_strictly_and_leaves_no_level_out() {
    let read = |numbering: &str, sections: &str| {
        let text = format!(
            "{{\"id\": \"a\", \"title\": \"a\", \"numbering\":\n{numbering}, \"sections\": [\n{sections}]}}"
        );
        terse(&template(&Source::new("annexes/a.json", text)).err().unwrap_or_default())
    };
    let heading =
        |level: u8, more: &str| format!(r#"{{"kind": "heading", "level": {level}, "message": "a"{more}}}"#);
    let one = heading(1, "");
    for (numbering, expected) in [
        (r#"{"format": "letters", "label": "annex-label", "start": 2}"#, vec![]),
        (r#"{"format": "Letters"}"#, vec!["2:12 unknown-code"]),
        (r#"{"label": "a b"}"#, vec!["2:1 missing-key", "2:11 not-a-message-id"]),
        (r#"{"format": "roman", "start": 0}"#, vec!["2:30 number-out-of-range"]),
        (r#"{"format": "roman", "labl": "a"}"#, vec!["2:21 unknown-key"]),
        (r#""letters""#, vec!["2:1 wrong-type"]),
    ] {
        assert_eq!(read(numbering, &one), expected, "{numbering}");
    }
    let (two, three) = (heading(2, ""), heading(3, ""));
    let out = heading(1, r#", "numbered": false"#);
    for (sections, expected) in [
        (vec![&one, &two, &three, &one, &two], vec![]),
        (vec![&two, &one], vec!["3:1 heading-level"]),
        (vec![&one, &three, &three], vec!["4:1 heading-level"]),
        (vec![&out, &two], vec!["4:1 heading-level"]),
        (vec![&one, &out, &two], vec![]),
        (vec![&heading(9, ""), &three], vec!["3:30 number-out-of-range"]),
    ] {
        let sections: Vec<&str> = sections.into_iter().map(String::as_str).collect();
        assert_eq!(read(r#"{"format": "letters"}"#, &sections.join(",\n")), expected, "{sections:?}");
    }
}

/// A template of these sections, which begin on its second line.
fn with_sections(sections: &str) -> Result<Template, Vec<Finding>> {
    let text = format!("{{\"id\": \"a\", \"title\": \"a\", \"sections\": [\n{sections}]}}");
    template(&Source::new("annexes/a.json", text))
}

#[test]
fn sections_are_read_as_they_stand() {
    let sound =
        with_sections(r#"{"kind": "heading", "level": 2, "message": "a.b"}"#).expect("a sound template");
    assert_eq!(
        sound.sections,
        [Section {
            content: Content::Heading {
                message: "a.b".into(),
                level: 2,
                id: None,
                numbered: true,
                fixed: false
            },
            when: None,
        }]
    );
    let sound = with_sections(
        r#"{"kind": "list", "items": ["a", "b.c"]}, {"kind": "list", "ordered": true, "items": ["a"]}"#,
    );
    let list = |ordered, items: &[&str]| Section {
        content: Content::List {
            ordered,
            items: items.iter().map(ToString::to_string).collect(),
            fixed: false,
        },
        when: None,
    };
    assert_eq!(sound.expect("two lists").sections, [list(false, &["a", "b.c"]), list(true, &["a"])]);
}

#[test]
fn each_fault_of_a_template_is_a_finding_at_its_place() {
    for (sections, expected) in [
        ("", vec!["1:39 empty-list"]),
        (
            r#"{"kind": "heading", "level": 4, "message": "a.b.c"}"#,
            vec!["2:30 number-out-of-range", "2:44 not-a-message-id"],
        ),
        (
            r#"{"kind": "heading", "level": 1, "message": "a", "id": "A", "numbered": "nei"}"#,
            vec!["2:55 not-a-slug", "2:72 wrong-type"],
        ),
        (r#"{"kind": "heading", "level": 1, "message": "a", "number": false}"#, vec!["2:49 unknown-key"]),
        (
            r#"{"kind": "heading", "level": 1, "message": "a", "id": "a"},
               {"kind": "heading", "level": 1, "message": "a", "id": "a"}"#,
            vec!["3:70 duplicate-id"],
        ),
        (r#"{"kind": "pages"}"#, vec!["2:1 missing-key"]),
        (r#"{"kind": "fact", "fact": "purpose"}"#, vec!["2:26 unknown-code"]),
        (
            r#"{"kind": "facts", "facts": ["purposes", {"fact": "purposes", "label": "a"}, {"fact": "nature"}]}"#,
            vec!["2:41 duplicate-value", "2:77 missing-key"],
        ),
        (r#"{"kind": "fact", "fact": "nature", "when": {"fact": "modules"}}"#, vec!["2:44 condition-form"]),
        (
            r#"{"kind": "fact", "fact": "nature", "when": {"all": [], "any": []}}"#,
            vec!["2:44 condition-form", "2:52 empty-list", "2:63 empty-list"],
        ),
        (
            r#"{"kind": "fact", "fact": "nature", "when": {"not": {"fact": "modules", "is": 5}}}"#,
            vec!["2:78 number-out-of-range"],
        ),
        (
            r#"{"kind": "fact", "fact": "nature", "when": {"fact": "authorisation", "is": "genral"}}"#,
            vec!["2:76 unknown-code"],
        ),
        (
            r#"{"kind": "each", "of": "subprocessors", "sections": [{"kind": "pages", "orientation": "portrait"}]}"#,
            vec!["2:54 not-in-group"],
        ),
        (
            r#"{"kind": "each", "of": "transfers", "sections": [{"kind": "heading", "level": 1, "message": "a", "id": "b"}]}"#,
            vec!["2:50 not-in-group"],
        ),
        (
            r#"{"kind": "each", "of": "transfers", "sections": [{"kind": "fact", "fact": "nature", "when": {"fact": "name", "blank": true}}]}"#,
            vec!["2:102 unknown-code"],
        ),
        (r#"{"kind": "annexes"}"#, vec!["2:1 annexes-place"]),
        (
            r#"{"kind": "each", "of": "transfers", "sections": [{"kind": "facts", "facts": ["purposes"]}]}"#,
            vec!["2:78 unknown-code"],
        ),
        (
            r#"{"kind": "table", "rows": "transfers", "caption": "c", "empty": "e", "columns": [
                {"field": "name", "header": "a", "width": 60}, {"field": "name", "header": "a", "width": 60}]}"#,
            vec!["3:64 columns-too-wide"],
        ),
        (r#"{"kind": "pages", "orientation": "landscap"}"#, vec!["2:34 unknown-code"]),
        (r#"{"kind": "headin", "level": 4}"#, vec!["2:10 unknown-code"]),
        (r#"{"kind": "parties", "facts": ["nam"]}"#, vec!["2:31 unknown-code"]),
        (r#"{"kind": "list", "ordered": "ja", "items": []}"#, vec!["2:29 wrong-type", "2:44 empty-list"]),
        (r#"{"kind": "list", "item": ["a", "a"]}"#, vec!["2:18 unknown-key"]),
        (
            r#"{"kind": "list", "items": ["a", "a", "b c"]}"#,
            vec!["2:33 duplicate-value", "2:38 not-a-message-id"],
        ),
        (r#"{"kind": "signatures", "facts": []}"#, vec!["2:33 empty-list"]),
        (
            r#"{"kind": "table", "rows": "subprocessors", "caption": "c", "empty": "e", "columns": [{"field": "x"}]}"#,
            vec!["2:86 missing-key", "2:96 unknown-code"],
        ),
    ] {
        assert_eq!(terse(&with_sections(sections).expect_err(sections)), expected, "{sections}");
    }
}

#[test]
fn a_workspace_reports_all_its_files_together() {
    let sound = Sources {
        register: Source::new("register.json", entry("")),
        words: vec![Source::new("locales/nb.ftl", "")],
        agreements: vec![Source::new("agreements/a.json", r#"{"id": "a", "annexes": ["sub-processors"]}"#)],
        annexes: Vec::new(),
        logo: None,
        brand: None,
    };
    let workspace = Workspace::read(&sound).expect("a sound workspace");
    assert_eq!(workspace.locale_tags(), ["nb"]);
    assert!(workspace.template("sub-processors").is_some());

    let faulty = Sources {
        register: Source::new("register.json", "{}"),
        words: vec![Source::new("locales/norsk språk.ftl", "")],
        agreements: vec![
            sound.agreements[0].clone(),
            Source::new("agreements/b.json", "{\"id\": \"a\",\n\"annexes\": [\"subprocessors\"]}"),
        ],
        annexes: vec![Source::new("annexes/c.json", "{")],
        logo: None,
        brand: None,
    };
    let found = Workspace::read(&faulty).expect_err("five faults");
    let found = found.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(
        found[4..],
        [
            "locales/norsk språk.ftl:1:1: words-file-name file=locales/norsk språk.ftl",
            "agreements/b.json:1:8: duplicate-file-id value=a file=agreements/a.json",
            "annexes/c.json:1:1: json-unclosed-bracket bracket=}",
            "agreements/b.json:2:13: unknown-annex value=subprocessors nearest=sub-processors known=dk-standard, measures, no-standard, scc-2021-914, scc-2021-915, sub-processors",
        ]
    );
}

#[test]
fn what_may_be_absent_holds_no_lower_heading() {
    let read = |sections: &str| {
        let text = format!(
            "{{\"id\": \"a\", \"title\": \"a\", \"numbering\": {{\"format\": \"roman\"}}, \"sections\": [\n{sections}]}}"
        );
        terse(&template(&Source::new("annexes/a.json", text)).err().unwrap_or_default())
    };
    let heading =
        |level: u8, more: &str| format!(r#"{{"kind": "heading", "level": {level}, "message": "a"{more}}}"#);
    let when = r#", "when": {"fact": "modules", "is": 2}"#;
    let group = |inner: &str| {
        format!(r#"{{"kind": "group", "when": {{"fact": "modules", "is": 2}}, "sections": [{inner}]}}"#)
    };
    let all = |sections: &[String]| read(&sections.join(",\n"));
    assert_eq!(all(&[heading(1, when), heading(2, "")]), ["3:1 heading-level"]);
    assert_eq!(all(&[heading(1, ""), heading(1, when), heading(2, "")]), [""; 0]);
    assert_eq!(all(&[group(&format!("{}, {}", heading(1, ""), heading(2, "")))]), [""; 0]);
    assert_eq!(all(&[group(&heading(1, "")), heading(2, "")]), ["3:1 heading-level"]);
}

#[test]
fn module_four_stands_alone() {
    let read = |modules: &str| {
        let text = format!("{{\"id\": \"a\", \"terms\": {{\"modules\": {modules}}}}}");
        terse(&agreement(&Source::new("a.json", text)).err().unwrap_or_default())
    };
    assert_eq!(read("[4]"), [""; 0]);
    assert_eq!(read("[2, 3]"), [""; 0]);
    assert_eq!(read("[2, 4]"), ["1:22 module-alone"]);
    assert_eq!(read("[5]"), ["1:35 number-out-of-range"]);
}

#[test]
fn the_built_in_example_is_sound() {
    let workspace = Workspace::read(&Sources::example()).expect("a sound example");
    assert_eq!(workspace.locale_tags(), ["da", "de", "en", "fi", "nb", "nn", "sv"]);
}

#[test]
fn a_pointer_leads_to_a_place() {
    let source = Source::new("register.json", entry(", \"transfer\": {\"basis\": \"bcr\"}"));
    let place = |pointer: &str| locate(&source, pointer).map(|place| (place.line, place.column));
    assert_eq!(place(""), Some((1, 1)));
    assert_eq!(place("/subprocessors/0/transfer/basis"), Some((2, 96)));
    assert_eq!(place("/subprocessors/0/nothing"), Some((2, 1)));
    assert_eq!(locate(&Source::new("x", "{"), "/id"), None);
}
