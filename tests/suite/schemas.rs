//! The JSON Schemas say of files what the reader says of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use bilag::finding::{Argument, Finding};
use bilag::read;
use bilag::source::Source;
use serde_json::{Map, Value, json};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn json(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(root().join(path)).unwrap()).unwrap()
}

fn schema(name: &str) -> jsonschema::Validator {
    jsonschema::validator_for(&json(&format!("schemas/{name}.json"))).unwrap()
}

fn faults(name: &str, file: &Value) -> Vec<String> {
    schema(name).iter_errors(file).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// Every JSON file of a folder.
fn files(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let json = names.filter(|name| Path::new(name).extension().is_some_and(|is| is == "json"));
    json.map(|name| format!("{folder}/{name}")).collect()
}

#[test]
fn what_is_shipped_is_as_the_schemas_say() {
    let mut judged = 0;
    let mut judge = |name: &str, path: &str| {
        assert_eq!(faults(name, &json(path)), Vec::<String>::new(), "{path}");
        judged += 1;
    };
    for path in files("templates/annexes").iter().chain(&files("templates/sets")) {
        judge("annex", path);
    }
    judge("annex", "tests/cases/kinds/annexes/kinds.json");
    for path in ["templates/workspace", "templates/blank", "tests/cases/kinds"] {
        judge("register", &format!("{path}/register.json"));
    }
    judge("register", "tests/cases/secretive-register.json");
    judge("agreement", "tests/cases/complete-agreement.json");
    judge("agreement", "templates/workspace/agreements/plandisc-example.json");
    judge("agreement", "templates/blank/agreements/customer.json");
    judge("brand", "tests/cases/brand/brand.json");
    assert!(judged >= 13, "{judged}");
}

#[test]
fn a_schema_refuses_what_the_reader_refuses() {
    let register = json("tests/cases/secretive-register.json");
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut file = register.clone();
        change(&mut file);
        let read = read::register(&Source::new("r", file.to_string()));
        assert_eq!(read.is_err(), !faults("register", &file).is_empty(), "{file}");
        read.is_err()
    };
    assert!(!changed(&|_| ()));
    assert!(changed(&|file| file["colour"] = "red".into()));
    assert!(changed(&|file| file["id"] = "Not a slug".into()));
    assert!(changed(&|file| file["terms"]["authorisation"] = "genral".into()));
    assert!(changed(&|file| file["terms"]["notice_days"] = 0.into()));
    assert!(changed(&|file| file["terms"]["modules"] = json!([5])));
    assert!(changed(&|file| file["processing"]["nature"] = json!(["a", "a"])));
    assert!(changed(&|file| file["processing"]["duration"] = json!([])));
    assert!(changed(&|file| file["subprocessors"][0]["transfer"]["basis"] = "sccs".into()));
    assert!(changed(&|file| drop(file["subprocessors"][0].as_object_mut().unwrap().remove("name"))));
    let fact = |fact: &'static str| {
        move |file: &mut Value| file["subprocessors"][0]["unconfirmed"] = json!([{ "fact": fact }])
    };
    assert!(!changed(&fact("stored_in")));
    assert!(changed(&fact("colour")));
    assert!(!changed(&|file| drop(file["subprocessors"][0].as_object_mut().unwrap().remove("function"))));
}

#[test]
fn the_schema_of_brands_refuses_what_the_reader_refuses() {
    let brand = json("tests/cases/brand/brand.json");
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut file = brand.clone();
        change(&mut file);
        let read = read::brand(&Source::new("b", file.to_string()));
        assert_eq!(read.is_err(), !faults("brand", &file).is_empty(), "{file}");
        read.is_err()
    };
    assert!(!changed(&|_| ()));
    assert!(!changed(&|file| *file = json!({ "$schema": "schemas/brand.json" })));
    for folder in ["..", ".", "/fonts", "fonts/", "a//b", "a/../b", "a/.", "C:/fonts", "a\\b", ""] {
        assert!(changed(&|file| file["fonts"]["folder"] = folder.into()), "{folder}");
    }
    for folder in ["a/b/c", ".fonts", "..a/b.", "a/...", "våre skrifter"] {
        assert!(!changed(&|file| file["fonts"]["folder"] = folder.into()), "{folder}");
    }
    for colour in ["red", "#12345", "#1234567", "#12345g", "123456"] {
        assert!(changed(&|file| file["colours"]["text"] = colour.into()), "{colour}");
    }
    assert!(!changed(&|file| file["colours"]["accent"] = "#0B4F6C".into()));
    for family in ["", " "] {
        assert!(changed(&|file| file["fonts"]["family"] = family.into()));
    }
    for key in ["folder", "family"] {
        assert!(changed(&|file| drop(file["fonts"].as_object_mut().unwrap().remove(key))), "{key}");
    }
    for (edges, least) in [(["top", "bottom"], 15), (["left", "right"], 10)] {
        for edge in edges {
            let margin = |width: i64| changed(&|file| file["page"]["margins"][edge] = width.into());
            assert_eq!([least - 1, least, 50, 51].map(margin), [true, false, false, true], "{edge}");
        }
    }
    assert!(changed(&|file| file["page"]["size"] = "a3".into()));
    assert!(changed(&|file| file["density"] = "loose".into()));
    assert!(changed(&|file| file["logo"] = "../logo.svg".into()));
    // What a file is, the workspace's reader asks of its name; the schema can say it beforehand.
    assert!(!faults("brand", &json!({ "logo": "logo.jpg" })).is_empty());
    assert!(faults("brand", &json!({ "logo": "marks/Logo.PNG" })).is_empty());
}

/// The keys that a reader's finding says are known.
fn known(findings: &[Finding]) -> BTreeSet<String> {
    let finding = findings.iter().find(|finding| finding.code.0 == "unknown-key").expect("an unknown key");
    let known = finding.arguments.iter().find(|(name, _)| *name == "known");
    match known {
        Some((_, Argument::Text(keys))) => keys.split(", ").map(str::to_owned).collect(),
        _ => panic!("{finding:?}"),
    }
}

fn keys(object: &Map<String, Value>) -> BTreeSet<String> {
    object["properties"].as_object().unwrap().keys().filter(|key| *key != "$schema").cloned().collect()
}

#[test]
fn the_reader_and_the_schemas_know_the_same_keys() {
    const STRANGE: &str = "zzzzzzzzzz";
    let check = |name: &str, file: &Value, at: &str, read: &dyn Fn(&Source) -> Vec<Finding>| {
        let whole = json(&format!("schemas/{name}.json"));
        let mut object = whole.as_object().unwrap();
        let mut changed = file.clone();
        let mut here = &mut changed;
        for part in at.split('.').filter(|part| !part.is_empty()) {
            object = object["properties"][part].as_object().unwrap();
            if let Some(reference) = object.get("$ref") {
                let name = reference.as_str().unwrap().trim_start_matches("#/$defs/");
                object = whole["$defs"][name].as_object().unwrap();
            }
            here = &mut here[part];
            if here.is_array() {
                here = &mut here[0];
                object = object["items"].as_object().unwrap();
            }
        }
        here[STRANGE] = true.into();
        let found = known(&read(&Source::new("f", changed.to_string())));
        assert_eq!(found, keys(object), "{name} {at}");
    };
    let register = json("tests/cases/secretive-register.json");
    let read_register = |source: &Source| read::register(source).err().unwrap_or_default();
    for at in [
        "",
        "processor",
        "processor.contact",
        "processor.signatory",
        "processing",
        "processing.measures",
        "terms",
        "terms.authority",
        "subprocessors",
        "subprocessors.transfer",
        "subprocessors.contact",
    ] {
        check("register", &register, at, &read_register);
    }
    let agreement = json("tests/cases/complete-agreement.json");
    let read_agreement = |source: &Source| read::agreement(source).err().unwrap_or_default();
    for at in ["", "controller", "controller.dpo", "processing", "terms"] {
        check("agreement", &agreement, at, &read_agreement);
    }
    let brand = json("tests/cases/brand/brand.json");
    let read_brand = |source: &Source| read::brand(source).err().unwrap_or_default();
    for at in ["", "colours", "fonts", "page", "page.margins"] {
        check("brand", &brand, at, &read_brand);
    }
    let sections = json("schemas/annex.json");
    let kinds = sections["$defs"]["section"]["oneOf"].as_array().unwrap();
    assert_eq!(kinds.len(), 15);
    for kind in kinds {
        let name = kind["properties"]["kind"]["const"].as_str().unwrap();
        let file =
            json!({ "id": "a", "title": "a", "sections": [{ "kind": name, STRANGE: true }] }).to_string();
        let found = known(&read::template(&Source::new("a", file)).unwrap_err());
        assert_eq!(found, keys(kind.as_object().unwrap()), "{name}");
    }
}
