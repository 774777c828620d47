//! Each check: its page, its example, what it finds in the seed's register; and the command that asks them.

use std::collections::BTreeMap;

use bilag::check::{self, Case, Example, Facts, Of, RULES, Rule};
use bilag::finding::{Argument, Finding};
use bilag::locale::{Catalog, Fallback, said, shipped, ships};
use bilag::read::{Sources, Workspace, agreement, register, shipped_template};
use bilag::register::{Agreement, Register};
use bilag::source::Source;
use bilag::template::Template;
use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::cli::{Desk, stderr, stdout};
use crate::golden::compare;

/// The annexes of an agreement that are bilag's own.
fn annexes(agreement: &Agreement) -> Vec<Template> {
    let usual = vec!["sub-processors".to_owned()];
    let ids = if agreement.annexes.is_empty() { &usual } else { &agreement.annexes };
    ids.iter().map(|id| shipped_template(id).unwrap()).collect()
}

/// The codes of what is found in facts with these keys of an entry or an agreement.
fn found_in(rule: &Rule, example: &Example, keys: &str) -> Vec<String> {
    let (of, date) = (example.of, example.date);
    let mut entry = json!({ "id": "a", "name": "A", "function": "hosting" });
    let given = example.agreement.as_ref().map_or("{}", |keys| keys.get());
    let mut deal: Value = serde_json::from_str(given).unwrap();
    deal["id"] = "a".into();
    let keys: BTreeMap<String, Value> = serde_json::from_str(keys).unwrap();
    let mut words = Vec::new();
    let keys = match of {
        Of::Words => {
            let files = keys["words"].as_object().unwrap();
            words = files
                .iter()
                .map(|(tag, text)| Source::new(format!("{tag}.ftl"), text.as_str().unwrap()))
                .collect();
            keys.get("entry").and_then(Value::as_object).cloned().unwrap_or_default().into_iter().collect()
        }
        Of::SubProcessor | Of::Agreement => keys,
    };
    let target = if of == Of::Agreement { &mut deal } else { &mut entry };
    for (key, value) in keys {
        target[key] = value;
    }
    if of == Of::Words && entry.get("countries").is_none() {
        entry["countries"] = json!(["DK"]);
    }
    let mut entries =
        vec![json!({ "id": "b", "name": "Oppdiktet", "function": "hosting", "countries": ["DK"] })];
    if of != Of::Agreement {
        entries.push(entry);
    }
    let facts = json!({ "id": "r", "product": "P", "processor": {}, "subprocessors": entries });
    let register = register(&Source::new("register.json", facts.to_string())).unwrap();
    let agreement = agreement(&Source::new("agreement.json", deal.to_string())).unwrap();
    let words = said(&words);
    let annexes = annexes(&agreement);
    let annexes: Vec<&Template> = annexes.iter().collect();
    let case =
        Case { register: &register, agreement: &agreement, annexes: &annexes, date, words: &words, ships };
    let found = check::check(&case, [rule]);
    // The other entry is there for what two entries are to each other.
    let is_other = |one: &check::Found| one.entry == Some(0);
    found.iter().filter(|one| !is_other(one)).map(|one| one.finding.code.0.to_owned()).collect()
}

#[test]
fn each_check_finds_the_fault_of_its_example_and_none_when_it_is_mended() {
    for rule in RULES {
        let example = rule.example();
        let code = rule.code.0;
        let mended = found_in(rule, &example, example.mended.get());
        assert_eq!(found_in(rule, &example, example.fault.get()), [code], "{code}");
        assert_eq!(mended, Vec::<String>::new(), "{code}");
    }
}

#[test]
fn each_check_has_a_page_in_every_language() {
    for tag in shipped() {
        let catalog = Catalog::new(tag, &[], Fallback::Refused).unwrap();
        for rule in RULES {
            for part in ["title", "why", "help"] {
                // Without arguments: a page is printed without a finding.
                let id = format!("{}.{part}", rule.code);
                let text = catalog.text(&id, &[]).unwrap_or_else(|fault| panic!("{tag}: {id}: {fault}")).text;
                assert!(text.len() > 10, "{tag}: {id}");
                // Whoever answers for it wants to read the article.
                let cites = text.contains("rti") && text.contains(|letter: char| letter.is_ascii_digit());
                assert!(part != "why" || cites, "{tag}: {id}: {text}");
            }
        }
        for scope in bilag::law::scopes() {
            assert!(catalog.contains(&format!("scope-{scope}")), "{tag}: {scope}");
        }
    }
}

#[test]
fn the_table_of_checks_is_this() {
    let rows = RULES.iter().map(|rule| format!("{} {} {}", rule.code, rule.level.key(), rule.subject.key()));
    compare("checks.txt", &(rows.collect::<Vec<_>>().join("\n") + "\n"));
}

fn of_the_seed(date: &str) -> String {
    let workspace = Workspace::read(&Sources::example()).unwrap();
    let agreement = &workspace.agreements[0];
    let words = said(&workspace.words);
    let annexes = annexes(agreement);
    let annexes: Vec<&Template> = annexes.iter().collect();
    let (register, date) = (&workspace.register, date.parse().unwrap());
    let case = Case { register, agreement, annexes: &annexes, date, words: &words, ships };
    let found = check::check(&case, RULES);
    let row = |one: &check::Found| {
        let file = match one.facts {
            Facts::Register => "register",
            Facts::Agreement => "agreement",
            Facts::Words => "words",
        };
        format!("{} {file} {} {}\n", one.finding.level.key(), one.pointer, one.finding)
    };
    found.iter().map(row).collect()
}

#[test]
fn the_seed_has_these_findings_when_it_was_signed_and_today() {
    let then = of_the_seed("2020-10-15");
    compare("checks.2020-10-15.txt", &then);
    assert!(!then.contains("dead-basis") && !then.contains("error "), "{then}");
    let today = of_the_seed("2026-11-23");
    compare("checks.2026-11-23.txt", &today);
    for name in ["Google", "Sharp Spring", "Zapier"] {
        assert!(today.contains(&format!("dead-basis name={name} ")), "{today}");
    }
    assert_eq!(today.matches("error ").count(), 3, "{today}");
    assert_eq!(today.matches(" stale-entry ").count(), 14, "every entry is stale");
}

#[test]
fn a_basis_that_is_found_dead_was_not_in_force_on_any_later_day() {
    let facts = |basis: &str| {
        let transfer = json!({ "basis": basis, "concluded": "2016-09-01" });
        let entry = json!({ "id": "a", "name": "A", "function": "hosting", "countries": ["US"], "transfer": transfer });
        json!({ "id": "r", "product": "P", "processor": {}, "subprocessors": [entry] }).to_string()
    };
    let agreement = Agreement { id: "a".to_owned(), ..Agreement::default() };
    let dead = check::rule("dead-basis").unwrap();
    for (basis, first) in
        [("scc", "2022-12-28"), ("privacy-shield", "2020-07-16"), ("safe-harbor", "2015-10-06")]
    {
        let register = register(&Source::new("register.json", facts(basis))).unwrap();
        let first: NaiveDate = first.parse().unwrap();
        let mut date: NaiveDate = "2014-01-01".parse().unwrap();
        while date < "2030-01-01".parse().unwrap() {
            let case =
                Case { register: &register, agreement: &agreement, annexes: &[], date, words: &[], ships };
            let found = check::check(&case, [dead]);
            assert_eq!(!found.is_empty(), date >= first, "{basis} on {date}");
            date = date.succ_opt().unwrap();
        }
    }
}

#[test]
fn the_command_shows_findings_and_fails_on_errors() {
    let desk = Desk::new();
    let said = desk.succeeds(&["check"]);
    assert!(said.contains("transfer-not-assessed") && said.contains("example/register.json:56:19"), "{said}");
    assert!(said.contains("\n0 errors, "), "{said}");
    let output = desk.run(&["check", "--date", "2026-11-23"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("3 errors, "), "{}", stdout(&output));
    let said = desk.succeeds(&["check", "--date", "2026-11-23", "--ignore", "dead-basis"]);
    assert!(said.contains("stale-entry") && !said.contains("dead-basis"), "{said}");
    let output = desk.run(&["check", "--date", "2026-11-23", "--select", "dead-basis", "--output", "json"]);
    let json: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(json["findings"].as_array().unwrap().len(), 3, "{json}");
    assert_eq!(json["findings"][0]["line"], 56);
    assert!(json["findings"][0]["why"].as_str().unwrap().contains("C-311/18"), "{json}");
    desk.fails(2, &["check", "--select", "dead-bassis"]);
    desk.fails(2, &["check", "--date", "2026-02-30"]);
    desk.fails(2, &["check", "nowhere"]);
}

#[test]
fn confirming_an_entry_makes_no_clauses_valid() {
    let desk = Desk::with_workspace();
    let register = desk.text("ws/register.json");
    let confirmed = register
        .replace("2020-08-03", "2026-11-01")
        .replace("2019-12-31", "2026-11-01")
        .replace("2020-10-07", "2026-11-01");
    desk.write("ws/register.json", confirmed);
    let said = stdout(&desk.run(&["check", "ws", "--date", "2026-11-23"]));
    assert!(said.contains("undated-clauses") && said.contains("\n3 errors, "), "{said}");
    assert!(!said.contains("dead-basis") && !said.contains("stale-entry: Entry"), "{said}");
}

#[test]
fn clauses_of_an_old_set_hold_as_long_as_the_last_of_them_does() {
    // The set of 2002 has ended, that of 2010 has not; clauses that are neither dated nor of a module may be of it.
    let desk = Desk::new();
    let said = desk.succeeds(&["check", "--date", "2022-03-01"]);
    assert!(said.contains("\n0 errors, ") && !said.contains("undated-clauses"), "{said}");
    assert!(said.contains("basis-ends: ") && said.contains("27 December 2022"), "{said}");
}

#[test]
fn what_many_entries_have_in_common_is_told_once() {
    let desk = Desk::with_workspace();
    let mut register: Value = serde_json::from_str(&desk.text("ws/register.json")).unwrap();
    let entry = register["subprocessors"][5].clone();
    let entries = (0..30).map(|at| {
        let mut entry = entry.clone();
        entry["id"] = format!("oppdiktet-{at}").into();
        entry["name"] = format!("Oppdiktet {at:02}").into();
        entry
    });
    register["subprocessors"] = entries.collect();
    desk.write("ws/register.json", register.to_string());
    let said = stdout(&desk.run(&["check", "ws", "--date", "2026-11-23", "--select", "dead-basis"]));
    assert_eq!(said.matches("valid basis").count(), 20, "{said}");
    assert_eq!((said.matches("Help:").count(), said.matches("Why:").count()), (1, 1), "{said}");
    assert!(
        said.contains("(30)") && said.contains("And 10 more") && said.contains("\n30 errors, "),
        "{said}"
    );
}

#[test]
fn letters_in_the_numbers_of_acts_are_each_languages_own() {
    for (tag, number) in
        [("en", "2000/520/EC"), ("da", "2000/520/EF"), ("de", "2000/520/EG"), ("fi", "2000/520/EY")]
    {
        let catalog = Catalog::new(tag, &[], Fallback::Refused).unwrap();
        let basis = check::rule("adequacy-not-named").unwrap().code;
        let finding = Finding::error(basis)
            .with("name", "A")
            .with("countries", "B")
            .with("act", Argument::Act("2000/520/EC".to_owned()));
        let said = catalog.describe(&finding).message;
        assert!(said.contains(number), "{tag}: {said}");
    }
}

#[test]
fn words_are_judged_wherever_they_stand() {
    let words = |tag: &str, text: &str| Source::new(format!("{tag}.ftl"), text);
    let files = [
        words(
            "nb",
            "a =\n    .description = Alt er anonymt.\nfunction-own = Eget\nbla = { -x }\n-x = Aftale\n",
        ),
        words("en", "a =\n    .description = Users are anonymous.\nannex-label = Schedule\n"),
    ];
    let said = said(&files);
    let register = r#"{ "id": "r", "product": "P", "processor": {}, "subprocessors": [
        { "id": "a", "name": "A", "function": "own", "countries": ["DK"] }] }"#;
    let register = register_of(register);
    let agreement = Agreement { id: "a".to_owned(), ..Agreement::default() };
    let date = "2026-11-23".parse().unwrap();
    let case = Case { register: &register, agreement: &agreement, annexes: &[], date, words: &said, ships };
    let found = |code: &str| -> Vec<String> {
        let found = check::check(&case, [check::rule(code).unwrap()]);
        found.into_iter().map(|one| one.finding.to_string()).collect()
    };
    assert_eq!(
        found("anonymous-in-words"),
        ["nb.ftl:2:6: anonymous-in-words name=A word=anonymt locale=nb,en"]
    );
    // A word of its own in place of one of bilag's is each language's own affair.
    assert_eq!(found("untranslated"), ["nb.ftl:4:1: untranslated id=bla locale=en other=nb"]);
    assert_eq!(found("no-function"), ["no-function name=A code=own locale=en"]);
    assert!(found("misplaced-word")[0].starts_with("nb.ftl:5:2: misplaced-word word=aftale instead=avtale"));
}

fn register_of(text: &str) -> Register {
    register(&Source::new("register.json", text)).unwrap()
}

#[test]
fn rules_about_the_register_ask_no_more_of_an_agreement_than_they_are_told() {
    let workspace = Workspace::read(&Sources::example()).unwrap();
    let words = said(&workspace.words);
    let whole = include_str!("../cases/complete-agreement.json");
    let whole = agreement(&Source::new("agreement.json", whole)).unwrap();
    let told = check::as_rules_about_the_register_know(&whole);
    assert!(told != whole && told.processor == whole.processor);
    let annexes = annexes(&whole);
    let annexes: Vec<&Template> = annexes.iter().collect();
    let (mut of_all, mut found) = (0, 0);
    for date in ["2020-10-15", "2026-11-23"].map(|date| date.parse().unwrap()) {
        for rule in RULES.iter().filter(|rule| rule.is_about_register()) {
            let of = |agreement| {
                let register = &workspace.register;
                let case = Case { register, agreement, annexes: &annexes, date, words: &words, ships };
                check::check(&case, [rule])
            };
            assert_eq!(of(&whole), of(&told), "{}", rule.code);
            of_all += 1;
            found += of(&told).len();
        }
    }
    assert!(of_all > 50 && found > 30, "{of_all} {found}");
}

#[test]
fn what_is_accepted_is_listed_with_its_reason() {
    let desk = Desk::with_workspace();
    let register = desk.text("ws/register.json");
    let accepted =
        r#""name": "Google", "accepted": [{ "check": "dead-basis", "reason": "Slås av i desember." }],"#;
    desk.write("ws/register.json", register.replacen(r#""name": "Google","#, accepted, 1));
    let select = ["check", "ws", "--date", "2026-11-23", "--select", "dead-basis"];
    let output = desk.run(&select);
    assert_eq!(output.status.code(), Some(1));
    let said = stdout(&output);
    assert!(said.contains("dead-basis: Slås av i desember.") && said.contains("2 errors"), "{said}");
    let output = desk.run(&[&select[..], &["--output", "json"]].concat());
    let json: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(json["accepted"][0]["reason"], "Slås av i desember.", "{json}");
    let output = desk.run(&[&select[..], &["--output", "sarif"]].concat());
    let sarif: Value = serde_json::from_str(&stdout(&output)).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), 3);
    assert_eq!(results[2]["suppressions"][0]["justification"], "Slås av i desember.", "{sarif}");
}

#[test]
fn what_has_errors_is_made_as_a_draft_only() {
    let desk = Desk::new();
    let late = ["build", "--date", "2026-11-23", "--locale", "nb", "--format", "txt"];
    let said = desk.fails(1, &late);
    assert!(said.contains("dead-basis") && desk.files().is_empty(), "{said}");
    assert!(said.contains("--draft") && said.contains("GDPR Articles 44 and 46(2)(c)"), "{said}");
    let output = desk.run(&[&late[..], &["--draft"]].concat());
    assert!(output.status.success() && stderr(&output).contains("bilag check"), "{}", stderr(&output));
}

#[test]
fn a_check_and_a_country_are_explained() {
    let desk = Desk::new();
    let said = desk.succeeds(&["explain", "dead-basis"]);
    assert!(said.contains("C-311/18") && said.contains(r#""basis": "scc" }"#), "{said}");
    let said = desk.succeeds(&["explain", "US", "--date", "2020-08-03"]);
    assert!(said.contains("3 August 2020") && said.contains("2016-07-12  2020-07-15"), "{said}");
    assert!(desk.succeeds(&["explain", "no"]).contains("1994-01-01"));
    assert!(desk.succeeds(&["explain", "IN"]).contains("India"));
    desk.fails(2, &["explain", "XX"]);
    assert!(desk.succeeds(&["list", "checks"]).contains("module-misfit"));
    assert!(desk.succeeds(&["list", "law"]).contains("(EU) 2023/1795"));
}
