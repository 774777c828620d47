//! The families of codes are those of the schemas, and are worded where bilag words them.

use std::collections::{BTreeMap, BTreeSet};

use bilag::locale::{Catalog, Fallback, shipped};
use bilag::register::Family;
use serde_json::Value;

const SCHEMA: &str = include_str!("../../schemas/register.json");

/// Families that every workspace words by itself.
const OWN: [Family; 2] = [Family::SectorRule, Family::OtherTerm];

/// Codes that print no words, and those of another place's family.
const ELSEWHERE: [&str; 6] = [
    "id",
    "subprocessors.id",
    "subprocessors.transfer.supplementary",
    "subprocessors.data_categories",
    "subprocessors.duration",
    "subprocessors.accepted.check",
];

/// What a schema says of each fact, by the fact's path; what a list says is its items'.
fn facts<'a>(schema: &'a Value, root: &'a Value, path: &str, found: &mut BTreeMap<String, &'a Value>) {
    if let Some(items) = schema.get("items") {
        return facts(items, root, path, found);
    }
    if let Some(Value::String(name)) = schema.get("$ref")
        && name != "#/$defs/code"
    {
        return facts(root.pointer(name.trim_start_matches('#')).unwrap(), root, path, found);
    }
    let Some(Value::Object(properties)) = schema.get("properties") else {
        found.insert(path.trim_start_matches('.').to_owned(), schema);
        return;
    };
    for (key, property) in properties {
        facts(property, root, &format!("{path}.{key}"), found);
    }
}

/// The codes that a schema permits, where it names them all.
fn named(schema: &Value) -> Option<Vec<String>> {
    if let Some(Value::Array(codes)) = schema.get("enum") {
        return Some(codes.iter().map(|code| code.as_str().unwrap().to_owned()).collect());
    }
    let limit = |key: &str| schema.get(key).and_then(Value::as_u64);
    Some((limit("minimum")?..=limit("maximum")?).map(|number| number.to_string()).collect())
}

#[test]
fn each_family_stands_where_it_says_and_each_code_is_of_a_family() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let mut found = BTreeMap::new();
    facts(&schema, &schema, "", &mut found);
    let is_code = |schema: &Value| schema.get("$ref").is_some();
    let mut of_families = BTreeSet::new();
    for family in Family::ALL {
        let place = family.place();
        let is_below = |path: &str| {
            path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let here: Vec<_> = found.iter().filter(|(path, _)| is_below(path)).collect();
        assert!(!here.is_empty(), "{place}");
        for (path, schema) in here {
            let codes = family.codes().map(|codes| codes.into_iter().map(str::to_owned).collect());
            assert_eq!(codes, named(schema), "{path}");
            assert_eq!(codes.is_none(), is_code(schema), "{path}");
            assert!(of_families.insert(path.as_str()), "{path} is of two families");
        }
    }
    let codes = found.iter().filter(|(_, schema)| is_code(schema)).map(|(path, _)| path.as_str());
    let homeless: BTreeSet<&str> = codes.filter(|path| !of_families.contains(path)).collect();
    assert_eq!(homeless, BTreeSet::from(ELSEWHERE));
}

#[test]
fn each_family_is_worded_in_every_language_unless_its_words_are_all_workspaces_own() {
    for tag in shipped() {
        let catalog = Catalog::new(tag, &[], Fallback::Refused).unwrap();
        let ids = catalog.ids();
        for family in Family::ALL {
            let worded: BTreeSet<&str> = ids.iter().filter_map(|id| family.code(id)).collect();
            assert_eq!(worded.is_empty(), OWN.contains(family), "{tag}: {family:?}");
            for code in family.codes().unwrap_or_default() {
                assert!(worded.contains(code), "{tag}: {}", family.id(code));
            }
        }
        for id in ids {
            let families: Vec<&Family> =
                Family::ALL.iter().filter(|family| family.code(id).is_some()).collect();
            assert!(families.len() <= 1, "{tag}: {id} is of {families:?}");
        }
    }
}

#[test]
fn a_code_is_known_by_its_messages_id_and_nothing_else_is_one() {
    for family in Family::ALL {
        let codes = family.codes().unwrap_or_else(|| vec!["a", "a-b-1"]);
        for code in codes {
            assert_eq!(family.code(&family.id(code)), Some(code), "{family:?}");
        }
    }
    assert_eq!(Family::SubProcessorAudit.id("by-processor"), "subprocessor-audit-by-processor");
    for (family, id) in [
        (Family::Module, "module-alone"),
        (Family::Basis, "basis-not-needed"),
        (Family::Access, "access-point.description"),
        (Family::Measure, "measures-annex"),
        (Family::Audit, "subprocessor-audit-by-processor"),
    ] {
        assert_eq!(family.code(id), None, "{id}");
    }
}
