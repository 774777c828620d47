//! The annexes of the parties' forms: what stands in them, and on what it depends.

use bilag::document::Document;
use bilag::read::{Sources, Workspace, agreement};
use bilag::register::Agreement;
use bilag::render::text;
use bilag::source::Source;
use serde_json::{Value, json};

use crate::golden::{compare, compose};

const COMPLETE: &str = include_str!("../cases/complete-agreement.json");

/// The complete agreement with other terms.
fn with_terms(terms: &Value) -> Agreement {
    let mut json: Value = serde_json::from_str(COMPLETE).unwrap();
    for (key, value) in terms.as_object().unwrap() {
        json["terms"][key] = value.clone();
    }
    agreement(&Source::new("agreement.json", json.to_string())).unwrap()
}

fn annex(id: &str, agreement: &Agreement, locale: &str) -> Document {
    compose(&Workspace::read(&Sources::example()).unwrap(), id, agreement, locale)
}

fn said(id: &str, agreement: &Agreement) -> String {
    text::render(&annex(id, agreement, "en"))
}

#[test]
fn each_form_says_these_words() {
    for id in ["dk-standard", "no-standard", "scc-2021-914", "scc-2021-915", "measures"] {
        for locale in ["nb", "da", "en"] {
            let document = annex(id, &with_terms(&json!({})), locale);
            // The rows of sub-processors are the example's, told elsewhere.
            let words = text::render(&document);
            let words: Vec<&str> = words.split('\n').filter(|line| !line.starts_with("| ")).collect();
            compare(&format!("{id}.{locale}.txt"), &words.join("\n"));
        }
    }
}

#[test]
fn a_transfer_annex_has_the_parts_that_its_modules_use() {
    const AUTHORITY: &str = "C. Competent supervisory authority";
    const MEASURES: &str = "Technical and organisational measures";
    const LIST: &str = "List of sub-processors";
    for (modules, authorisation, authority, measures, list) in [
        (json!([1]), "specific", true, true, false),
        (json!([2]), "specific", true, true, true),
        (json!([2]), "general", true, true, false),
        (json!([2, 3]), "specific", true, true, true),
        (json!([4]), "specific", false, false, false),
    ] {
        let text =
            said("scc-2021-914", &with_terms(&json!({ "modules": modules, "authorisation": authorisation })));
        let headings: Vec<&str> = text.lines().filter(|line| line.starts_with("==")).collect();
        let has = |words: &str| headings.iter().any(|heading| heading.contains(words));
        assert!(has("A. List of parties") && has("B. Description of transfer"), "{headings:?}");
        assert_eq!((has(AUTHORITY), has(MEASURES), has(LIST)), (authority, measures, list), "{headings:?}");
    }
    // Nothing is left out while it is not known which modules apply.
    let blank = agreement(&Source::new("a.json", r#"{ "id": "a", "date": "2026-05-04" }"#)).unwrap();
    let text = said("scc-2021-914", &blank);
    assert!(text.contains(AUTHORITY) && text.contains(LIST), "{text}");
}

#[test]
fn modules_say_who_exports_and_in_which_role() {
    for (modules, exporter, roles) in [
        (json!([1]), "Fjellbris", ["controller", "controller"]),
        (json!([2]), "Fjellbris", ["controller", "processor"]),
        (json!([3]), "Fjellbris", ["processor", "processor"]),
        (json!([2, 3]), "Fjellbris", ["controller and processor", "processor"]),
        (json!([4]), "Plandisc", ["processor", "controller"]),
    ] {
        let text = said("scc-2021-914", &with_terms(&json!({ "modules": modules })));
        let after = text.split("Data exporter\n").nth(1).unwrap();
        assert!(after.lines().next().unwrap().contains(exporter), "{modules}: {after}");
        let label = "Role (controller/processor): ";
        let found: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix(label)).collect();
        assert_eq!(found, roles, "{modules}");
        let signed = text.lines().find(|line| line.ends_with("(data exporter)")).unwrap();
        assert!(signed.contains(exporter), "{modules}: {signed}");
    }
}

#[test]
fn several_modules_are_listed() {
    let text = said("scc-2021-914", &with_terms(&json!({ "modules": [2, 3] })));
    let line = text.lines().find(|line| line.starts_with("Modules: ")).unwrap();
    assert!(line.contains("controller to processor and Module Three"), "{line}");
}

#[test]
fn the_list_of_sub_processors_is_for_specific_authorisation() {
    let general = said("scc-2021-915", &with_terms(&json!({ "authorisation": "general" })));
    let specific = said("scc-2021-915", &with_terms(&json!({ "authorisation": "specific" })));
    assert!(!general.contains("Annex IV") && specific.contains("Annex IV"));
    assert_eq!(specific.matches("\n==== ").count(), 14, "an entry for each sub-processor");
}

#[test]
fn notice_is_given_as_the_authorisation_has_it() {
    let general = said("dk-standard", &with_terms(&json!({ "authorisation": "general", "notice_days": 1 })));
    assert!(general.contains("General authorisation") && general.contains("1 day before the change"));
    assert!(general.contains("deemed to have been authorised") && !general.contains("has not been given"));
    let specific = said("dk-standard", &with_terms(&json!({ "notice_days": 14 })));
    assert!(specific.contains("14 days before the change") && specific.contains("has not been given"));
}

#[test]
fn authorities_are_named_by_their_states() {
    let named = |authority: Value| {
        let text = said("scc-2021-914", &with_terms(&json!({ "authority": authority })));
        let after = text.split("in accordance with Clause 13: ").nth(1).unwrap();
        after.lines().next().unwrap().to_owned()
    };
    assert_eq!(named(json!({ "country": "NO" })), "Datatilsynet (Norway)");
    assert_eq!(named(json!({ "country": "SE" })), "Integritetsskyddsmyndigheten (Sweden)");
    assert_eq!(named(json!({ "country": "DE", "name": "Prüfbehörde" })), "Prüfbehörde (Germany)");
    // Germany's authority depends on the Land.
    assert_eq!(named(json!({ "country": "DE" })), "[Competent supervisory authority – Germany]");
}

#[test]
fn what_is_not_known_is_a_blank_to_fill_in() {
    let blank = agreement(&Source::new("a.json", r#"{ "id": "a", "date": "2026-05-04" }"#)).unwrap();
    for id in ["dk-standard", "no-standard", "scc-2021-914", "scc-2021-915", "measures"] {
        let text = said(id, &blank);
        assert!(text.contains("[Confidentiality]") && text.contains("[Name – "), "{id}: {text}");
    }
}
