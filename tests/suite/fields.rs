//! The tables of `templates/annexes/FIELDS.md` name each fact that an annex asks for.

use std::collections::BTreeSet;

use bilag::read::{Sources, Workspace};
use serde_json::Value;

const TABLES: &str = include_str!("../../templates/annexes/FIELDS.md");

/// The section of the tables that is about an annex.
fn table(annex: &str) -> &'static str {
    let name = format!("`{annex}`");
    let sections = TABLES.split("\n## ").skip(1);
    let mut about = sections.filter(|section| section.lines().next().unwrap().contains(&name));
    about.next().unwrap_or_else(|| panic!("{annex} has no table"))
}

/// Every value under `fact` and `field`, and the names in lists of facts.
fn asked(value: &Value, facts: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                match value {
                    Value::String(fact) if key == "fact" || key == "field" => {
                        facts.insert(fact.clone());
                    }
                    Value::Array(list) if key == "facts" => {
                        facts.extend(list.iter().filter_map(Value::as_str).map(str::to_owned));
                        asked(value, facts);
                    }
                    _ => asked(value, facts),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| asked(value, facts)),
        _ => {}
    }
}

#[test]
fn each_fact_of_each_annex_has_a_row() {
    let workspace = Workspace::read(&Sources::example()).unwrap();
    let mut holes = Vec::new();
    for template in &workspace.templates {
        let mut facts = BTreeSet::new();
        asked(&serde_json::to_value(template).unwrap(), &mut facts);
        assert!(facts.len() > 5, "{}: {facts:?}", template.id);
        let table = table(&template.id);
        let missing = facts.iter().filter(|fact| !table.contains(&format!("`{fact}`")));
        holes.extend(missing.map(|fact| format!("{}: {fact}", template.id)));
    }
    assert!(holes.is_empty(), "{}", holes.join("\n"));
}
