//! The shipped locales and the example's words say the same things in each language, and nothing in vain.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use bilag::finding::Code;
use bilag::locale::{Catalog, Fallback, shipped, shipped_source};
use bilag::register::Family;
use bilag::source::Source;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;

/// Every code of findings that people may read.
fn codes() -> impl Iterator<Item = Code> {
    let read = [bilag::read::codes::ALL, bilag::locale::codes::ALL, bilag::inspect::codes::ALL].concat();
    read.into_iter().chain(bilag::check::RULES.iter().map(|rule| rule.code))
}

#[test]
fn every_locale_has_the_same_files() {
    let files = |tag: &str| -> BTreeSet<String> {
        folder(&locales().join(tag)).iter().map(|path| name(path)).collect()
    };
    let is_words = |file: &String| Path::new(file).extension().is_some_and(|is| is == "ftl");
    for tag in shipped() {
        assert_eq!(files("nb"), files(tag), "locales/nb and locales/{tag}");
        for file in files(tag).into_iter().filter(is_words) {
            assert!(
                shipped_source(&format!("locales/{tag}/{file}")).is_some(),
                "locales/{tag}/{file} is not shipped"
            );
        }
    }
    let tags: BTreeSet<String> = folder(&locales()).iter().map(|path| name(path)).collect();
    assert_eq!(
        tags,
        shipped().map(String::from).collect(),
        "the folders of locales/ are the shipped locales"
    );
}

#[test]
fn every_locale_has_the_same_messages_and_variables() {
    let of_each =
        |path: PathBuf| shipped().map(|tag| locales().join(tag).join(name(&path))).collect::<Vec<_>>();
    let sets = word_files("nb").into_iter().map(of_each);
    let example =
        shipped().map(|tag| root().join(format!("templates/workspace/locales/{tag}.ftl"))).collect();
    let mut faults = Vec::new();
    for files in sets.chain([example]) {
        let texts: Vec<String> = files.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
        for (path, text) in files.iter().zip(&texts).skip(1) {
            faults.extend(
                differences(&texts[0], text).iter().map(|fault| format!("{}: {fault}", path.display())),
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn differences_are_seen() {
    let one = "a = A { $x }\n    .b = B\nc = { $n ->\n    [one] { $y }\n   *[other] Z\n}\n-t = T\n";
    assert_eq!(differences(one, one), Vec::<String>::new());
    assert_eq!(
        differences(one, "a = A { $z }\nc = { $n }\nd = D\n"),
        [
            "`a` has the variables {\"z\"}, not {\"x\"}",
            "`a.b` is missing",
            "`c` has the variables {\"n\"}, not {\"n\", \"y\"}",
            "`d` is too much",
        ]
    );
}

#[test]
fn every_finding_is_worded_in_every_language() {
    for tag in shipped() {
        let catalog = Catalog::new(tag, &[], Fallback::Refused).unwrap();
        let ids: BTreeSet<&str> = catalog.ids().into_iter().collect();
        for code in codes() {
            let help = format!("{code}.help");
            assert!(
                ids.contains(code.0) && ids.contains(help.as_str()),
                "{tag}: `{code}` or its help is missing"
            );
        }
        // Most of what is said of an import asks for nothing to be done.
        for code in bilag::import::codes::ALL {
            assert!(ids.contains(code.0), "{tag}: `{code}` is missing");
        }
    }
}

#[test]
fn no_message_is_empty() {
    let mut empty = Vec::new();
    for path in all_files() {
        let text = fs::read_to_string(&path).unwrap();
        let blank =
            |(id, parts): (String, Parts)| parts.is_blank.then(|| format!("{}: `{id}`", path.display()));
        empty.extend(messages(&text).into_iter().filter_map(blank));
    }
    assert!(empty.is_empty(), "{}", empty.join("\n"));
    let blank =
        messages("a = { \"\" } {\" \"}\nb = { $x }\nc = C\n").into_values().map(|parts| parts.is_blank);
    assert_eq!(blank.collect::<Vec<_>>(), [true, false, false]);
}

/// An id counts as used where source or templates have it as a string, whole (`"page-of"`) or as the start of a
/// name that they put together (`"country-{country}"`), or where another message refers to it.
#[test]
fn no_message_is_written_in_vain() {
    let users: String = [root().join("src"), root().join("templates")]
        .iter()
        .flat_map(|path| tree(path))
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs" || extension == "json"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let codes: BTreeSet<&str> = codes().map(|code| code.0).collect();
    let mut unused = Vec::new();
    for path in word_files("nb") {
        let text = fs::read_to_string(&path).unwrap();
        let messages = messages(&text);
        let referred: BTreeSet<&String> = messages.values().flat_map(|parts| &parts.references).collect();
        let is_unused = |id: &&String| {
            // What a check's page says is asked for by its parts' names.
            let code =
                [".help", ".title", ".why"].iter().find_map(|part| id.strip_suffix(part)).unwrap_or(id);
            !codes.contains(code) && !referred.contains(id) && !is_used(id, &users)
        };
        unused.extend(messages.keys().filter(is_unused).map(|id| format!("{}: `{id}`", path.display())));
    }
    assert!(unused.is_empty(), "{}", unused.join("\n"));
    let users = "text(\"page-of\"); text(&format!(\"basis-{code}\")); text(&format!(\"{title}.subtitle\"))";
    assert!(is_used("page-of", users) && is_used("basis-ad-hoc", users) && is_used("annex.subtitle", users));
    assert!(!is_used("page", users) && !is_used("base-scc", users) && !is_used("page-of.help", users));
}

fn is_used(id: &str, users: &str) -> bool {
    if Family::ALL.iter().any(|family| family.code(id).is_some()) {
        return true;
    }
    let begun = id.match_indices('-').any(|(at, _)| users.contains(&format!("\"{}{{", &id[..=at])));
    let ended = id.find('.').is_some_and(|at| users.contains(&format!("}}{}\"", &id[at..])));
    begun || ended || users.contains(&format!("\"{id}\""))
}

/// What one pattern has.
#[derive(Debug, Default)]
struct Parts {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    is_blank: bool,
}

/// The messages of a file and their attributes, by id. Terms are each language's own affair.
fn messages(text: &str) -> BTreeMap<String, Parts> {
    let resource: Resource<&str> = parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name;
            messages.extend(message.value.as_ref().map(|value| (id.to_owned(), parts(value))));
            let attributes = message.attributes.iter();
            messages.extend(
                attributes.map(|attribute| (format!("{id}.{}", attribute.id.name), parts(&attribute.value))),
            );
        }
    }
    messages
}

fn parts(pattern: &Pattern<&str>) -> Parts {
    let mut parts = Parts { is_blank: true, ..Parts::default() };
    gather(pattern, &mut parts);
    parts
}

fn gather(pattern: &Pattern<&str>, parts: &mut Parts) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => parts.is_blank &= value.trim().is_empty(),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                gather_inline(inline, parts);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                gather_inline(selector, parts);
                for variant in variants {
                    gather(&variant.value, parts);
                }
            }
        }
    }
}

fn gather_inline(inline: &InlineExpression<&str>, parts: &mut Parts) {
    match inline {
        InlineExpression::StringLiteral { value } => parts.is_blank &= value.trim().is_empty(),
        InlineExpression::VariableReference { id } => {
            parts.variables.insert(id.name.to_owned());
            parts.is_blank = false;
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.iter().map(|attribute| format!(".{}", attribute.name));
            parts.references.insert(std::iter::once(id.name.to_owned()).chain(attribute).collect());
            parts.is_blank = false;
        }
        _ => parts.is_blank = false,
    }
}

/// What the second file lacks or has too much of, measured by the first.
fn differences(one: &str, other: &str) -> Vec<String> {
    let (one, other) = (messages(one), messages(other));
    let ids: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let difference = |id: &&String| match (one.get(*id), other.get(*id)) {
        (Some(_), None) => Some(format!("`{id}` is missing")),
        (None, Some(_)) => Some(format!("`{id}` is too much")),
        (Some(one), Some(other)) if one.variables != other.variables => {
            Some(format!("`{id}` has the variables {:?}, not {:?}", other.variables, one.variables))
        }
        _ => None,
    };
    ids.iter().filter_map(difference).collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn locales() -> PathBuf {
    root().join("locales")
}

/// The Fluent files of a locale that bilag ships.
fn word_files(tag: &str) -> Vec<PathBuf> {
    let is_words = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "ftl");
    folder(&locales().join(tag)).into_iter().filter(is_words).collect()
}

/// Every Fluent file of the house.
fn all_files() -> Vec<PathBuf> {
    let folders = [locales(), root().join("templates")];
    let files = folders.iter().flat_map(|path| tree(path));
    files.filter(|path| path.extension().is_some_and(|extension| extension == "ftl")).collect()
}

/// What stands in a folder, in order.
fn folder(path: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}

/// Every file below a folder.
fn tree(path: &Path) -> Vec<PathBuf> {
    let below = |path: PathBuf| if path.is_dir() { tree(&path) } else { vec![path] };
    folder(path).into_iter().flat_map(below).collect()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

#[test]
fn the_examples_words_are_sound() {
    let files: Vec<Source> = shipped()
        .map(|tag| format!("templates/workspace/locales/{tag}.ftl"))
        .map(|name| Source::new(name.clone(), fs::read_to_string(root().join(name)).unwrap()))
        .collect();
    for tag in shipped() {
        if let Err(findings) = Catalog::new(tag, &files, Fallback::Permitted) {
            panic!("{findings:#?}");
        }
    }
}
