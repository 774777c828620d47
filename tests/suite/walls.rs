//! The walls of ARCHITECTURE.md: what each phase may name, read from the paths in its source.
//!
//! A path is `crate::…` or `super::…`, in a `use` or in code. What a method call reaches without a path
//! (`std::fs` through a handle) is left to `clippy.toml`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::tokens::{Token, tokens};

/// A phase, and the phases that it may see besides itself.
const WALLS: &[(&str, &[&str])] = &[
    ("finding", &[]),
    ("source", &[]),
    ("nearest", &[]),
    ("brand", &[]),
    ("register", &[]),
    ("template", &[]),
    ("document", &[]),
    ("law", &[]),
    ("opc", &[]),
    ("record", &["brand", "register", "template"]),
    (
        "read",
        &[
            "finding", "source", "nearest", "register", "template", "document", "law", "record", "brand",
            "opc",
        ],
    ),
    ("said", &["finding"]),
    ("check", &["finding", "register", "template", "law", "said"]),
    ("locale", &["finding", "source", "said", "register"]),
    ("compose", &["finding", "register", "template", "law", "locale", "document", "record", "brand"]),
    ("render", &["brand", "document"]),
    ("render/pdf", &["document", "render"]),
    ("render/docx", &["document", "render"]),
    (
        "inspect",
        &[
            "finding",
            "source",
            "register",
            "template",
            "record",
            "opc",
            "read",
            "locale",
            "compose",
            "render",
            "render/pdf",
            "render/docx",
        ],
    ),
    ("import", &["finding", "source", "nearest", "register", "opc", "record", "read", "locale", "inspect"]),
    ("cli", EVERYTHING),
    ("lib", EVERYTHING),
    ("main", EVERYTHING),
];

const EVERYTHING: &[&str] = &[
    "brand",
    "finding",
    "source",
    "nearest",
    "register",
    "template",
    "document",
    "law",
    "said",
    "record",
    "opc",
    "read",
    "check",
    "locale",
    "compose",
    "render",
    "render/pdf",
    "render/docx",
    "inspect",
    "import",
    "cli",
];

/// A library, or a part of std, and the only phases that know it. The rest are tools that any phase may use.
const KNOWN_TO: &[(&str, &[&str])] = &[
    ("anstream", &["cli", "main"]),
    ("any_ascii", &["import"]),
    ("calamine", &["import", "read"]),
    ("cfb", &["import"]),
    ("clap", &["cli", "main"]),
    ("console", &["cli", "main"]),
    ("crc32fast", &["render/docx"]),
    ("csv", &["import", "read"]),
    ("docx_rs", &["render/docx"]),
    ("encoding_rs", &["import", "read"]),
    ("flate2", &["inspect", "render", "render/docx", "render/pdf"]),
    ("fluent", &["locale"]),
    ("fluent_bundle", &["locale"]),
    ("fluent_syntax", &["locale"]),
    ("html5ever", &["import"]),
    ("icu_collator", &["locale"]),
    ("icu_locale_core", &["locale"]),
    ("indicatif", &["cli", "main"]),
    ("jsonc_parser", &["read"]),
    ("lopdf", &["render/pdf"]),
    ("miette", &["cli", "main"]),
    ("png", &["read"]),
    ("printpdf", &["render/pdf"]),
    ("pulldown_cmark", &["import"]),
    ("rayon", &["cli", "main"]),
    ("resvg", &["read"]),
    ("rustybuzz", &["read", "render", "render/docx", "render/pdf"]),
    ("simd_adler32", &["render/pdf"]),
    ("subsetter", &["render/pdf"]),
    ("tempfile", &["cli", "main"]),
    ("std::env", &["cli", "main"]),
    ("std::fs", &["cli", "main"]),
    ("std::net", &[]),
    ("std::process", &["cli", "main"]),
    ("std::thread", &["cli", "main"]),
];

/// Lines beyond which a file holds two nouns.
const MAX_LINES: usize = 450;

#[test]
fn no_file_reaches_through_a_wall() {
    let found: Vec<String> = sources().iter().flat_map(|(path, text)| faults(path, text)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_checker_sees_bad_sources() {
    let one = |path: &str, text: &str| {
        let faults = faults(path, &format!("//! A file.\n{text}\n"));
        assert!(faults.len() <= 1, "{faults:?}");
        faults.into_iter().next().unwrap_or_default()
    };
    let bad = [
        ("register/country.rs", "use crate::finding::Finding;", "finding"),
        ("finding.rs", "use super::register;", "register"),
        ("check/terms.rs", "use crate::{finding::Finding, locale::Catalog};", "locale"),
        (
            "check/terms.rs",
            "use crate::{\n    law, register::{self, Country},\n    render::pdf,\n};",
            "render/pdf",
        ),
        ("compose/mod.rs", "fn f() { let words = crate::read::workspace(text); }", "read"),
        ("render/pdf/paint.rs", "use super::super::docx;", "render/docx"),
        ("render/columns.rs", "use super::pdf::Painter;", "render/pdf"),
        ("render/docx/mod.rs", "use super::pdf;", "render/pdf"),
        ("render/pdf/mod.rs", "mod inner { use super::super::docx::Blocks; }", "render/docx"),
        ("render/text.rs", "use crate::locale::Catalog as Words;", "locale"),
        ("law/mod.rs", "use crate::*;", "*"),
        ("render/docx/mod.rs", "use lopdf::Object;", "lopdf"),
        ("render/mod.rs", "fn f() { ::printpdf::Op::X; }", "printpdf"),
        ("compose/mod.rs", "use fluent_bundle as words;", "fluent_bundle"),
        ("read/mod.rs", "use std::{fmt, fs::read};", "std::fs"),
        ("law/mod.rs", "fn f() { std::env::var(\"X\"); }", "std::env"),
        ("weather/mod.rs", "", "weather"),
    ];
    for (path, text, named) in bad {
        let fault = one(path, text);
        assert!(fault.contains(&format!("`{named}`")), "{path}: {text}: {fault:?}");
    }
    let good = [
        (
            "locale/file.rs",
            "use super::codes;\nuse crate::finding::{Finding, Place};\nuse fluent_bundle::FluentResource;",
        ),
        (
            "render/pdf/embed.rs",
            "use super::pages::Placed;\nuse crate::render::fonts::Weight;\nuse printpdf::Op;",
        ),
        ("render/pdf/embed.rs", "mod tests { use super::super::pages; use super::*; }"),
        (
            "law/mod.rs",
            "// use crate::read;\n/* use crate::read; */ const A: &str = \"crate::read\"; const B: char = '\"'; // \"",
        ),
        (
            "law/mod.rs",
            "const A: &str = r#\"use crate::read; \"\"#; fn f<'a>(x: &'a str) { let fluent = x.fluent(); }",
        ),
        ("cli/mod.rs", "use std::fs;\nuse crate::{read, render::pdf};"),
    ];
    for (path, text) in good {
        assert_eq!(one(path, text), "", "{path}: {text}");
    }
}

#[test]
fn every_file_says_what_it_is_for_and_is_short() {
    let found: Vec<String> = sources().iter().filter_map(|(path, text)| shape_fault(path, text)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(shape_fault("a.rs", "use std::fmt;\n").is_some());
    assert!(shape_fault("a.rs", &format!("//! A.\n{}", "\n".repeat(MAX_LINES))).is_some());
    assert!(shape_fault("a.rs", "//! A.\n").is_none());
}

fn shape_fault(path: &str, text: &str) -> Option<String> {
    if !text.starts_with("//! ") {
        return Some(format!("{path}: does not open with what it is for (//!)"));
    }
    let lines = text.lines().count();
    (lines > MAX_LINES).then(|| format!("{path}: {lines} lines are two nouns"))
}

/// Every file under `src`: its path below it, and its text.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut files: Vec<PathBuf> = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    files.sort();
    assert!(files.len() > 20, "the sources are not where they were");
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
    files.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

/// What a file names and may not.
fn faults(path: &str, text: &str) -> Vec<String> {
    let module = module_of(path);
    let phase = phase_of(&module);
    let Some((_, seen)) = WALLS.iter().find(|(name, _)| *name == phase) else {
        return vec![format!("{path}: no wall is drawn for `{phase}`")];
    };
    let mut faults = Vec::new();
    for (line, path_named) in paths(&tokens(text), &module) {
        let named: Vec<&str> = path_named.iter().map(String::as_str).collect();
        let hit = match named.as_slice() {
            ["crate", inner @ ..] => {
                let target = phase_of(&inner.iter().map(ToString::to_string).collect::<Vec<_>>());
                (target != phase && !seen.contains(&target.as_str())).then_some(target)
            }
            outer => KNOWN_TO
                .iter()
                .find(|(library, _)| outer.join("::").starts_with(library) && is_prefix(library, outer))
                .filter(|(_, knowing)| !knowing.contains(&phase.as_str()))
                .map(|(library, _)| (*library).to_owned()),
        };
        faults.extend(hit.map(|name| format!("{path}:{line}: `{phase}` may not see `{name}`")));
    }
    faults
}

fn is_prefix(library: &str, path: &[&str]) -> bool {
    let wanted: Vec<&str> = library.split("::").collect();
    path.starts_with(&wanted)
}

/// `render/pdf/mod.rs` is `[render, pdf]`, and `lib.rs` and `main.rs` are the root.
fn module_of(path: &str) -> Vec<String> {
    let parts = path.trim_end_matches(".rs").split('/');
    parts.filter(|part| *part != "mod").map(String::from).collect()
}

/// The phase that a module of the crate belongs to.
fn phase_of(module: &[String]) -> String {
    match module {
        [first, second, ..] if first == "render" && ["pdf", "docx"].contains(&second.as_str()) => {
            format!("{first}/{second}")
        }
        [first, ..] => first.clone(),
        [] => "lib".to_owned(),
    }
}

/// Each path of the source and its line, those of this crate from `crate`.
fn paths(tokens: &[Token<'_>], module: &[String]) -> Vec<(usize, Vec<String>)> {
    let mut found = Vec::new();
    let mut inner: Vec<(String, usize)> = Vec::new();
    let mut depth = 0;
    let mut at = 0;
    while at < tokens.len() {
        let text = |at: usize| tokens.get(at).map_or("", |token| token.text);
        match text(at) {
            "mod" if text(at + 2) == "{" => inner.push((text(at + 1).to_owned(), depth)),
            "{" => depth += 1,
            "}" => {
                depth -= 1;
                inner.retain(|(_, outside)| *outside < depth);
            }
            // The tail of a path, which began before.
            name if is_name(name)
                && text(at.wrapping_sub(1)) == "::"
                && is_name(text(at.wrapping_sub(2))) => {}
            name if is_name(name) && (text(at + 1) == "::" || text(at.wrapping_sub(1)) == "use") => {
                let line = tokens[at].line;
                let mut here: Vec<String> = module.to_vec();
                here.extend(inner.iter().map(|(name, _)| name.clone()));
                let mut ends = Vec::new();
                at = tree(tokens, at, &mut Vec::new(), &mut ends);
                found.extend(ends.into_iter().map(|path| (line, absolute(path, &here))));
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Reads `a::b`, or `a::{b, c::d}` as two paths; returns the token after it.
fn tree(tokens: &[Token<'_>], mut at: usize, path: &mut Vec<String>, ends: &mut Vec<Vec<String>>) -> usize {
    let before = path.len();
    loop {
        match tokens.get(at).map_or("", |token| token.text) {
            "{" => {
                at += 1;
                while let Some(token) = tokens.get(at).filter(|token| token.text != "}") {
                    let next = tree(tokens, at, path, ends);
                    // `as Name`, commas, and whatever else stands between two paths.
                    at = if next == at || token.text == "," { at + 1 } else { next };
                }
                at += 1;
                break;
            }
            name if is_name(name) || name == "*" => {
                path.push(name.to_owned());
                at += 1;
                let more = tokens.get(at).is_some_and(|token| token.text == "::")
                    && tokens
                        .get(at + 1)
                        .is_some_and(|token| is_name(token.text) || ["{", "*"].contains(&token.text));
                if !more {
                    ends.push(path.clone());
                    break;
                }
                at += 1;
            }
            _ => break,
        }
    }
    path.truncate(before);
    at
}

/// The path from `crate`, if it is one of this crate's.
fn absolute(path: Vec<String>, module: &[String]) -> Vec<String> {
    let supers = path.iter().take_while(|part| *part == "super").count();
    if supers == 0 {
        return path;
    }
    let outer = &module[..module.len().saturating_sub(supers)];
    std::iter::once("crate".to_owned())
        .chain(outer.iter().cloned())
        .chain(path[supers..].iter().cloned())
        .collect()
}
