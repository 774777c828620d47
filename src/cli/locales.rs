//! `bilag locales`: what a workspace says in each language of what it should say, and stubs for what it does not.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use serde_json::{Value, json};

use super::command::LocalesOptions;
use super::files;
use super::output::{Folders, Staged, columns, listed, print};
use super::plan;
use super::speech::Speech;
use super::stop::Stop;
use crate::compose;
use crate::finding::{Argument, Finding, Place};
use crate::locale::{Catalog, Coverage, Fallback, coverage, shipped, with_stubs};
use crate::read::Workspace;

/// Shows each language's state on standard output, or writes stubs and names the file.
pub(crate) fn run(options: &LocalesOptions, speech: &Speech) -> Result<(), Stop> {
    let folder = options.workspace.as_deref();
    if folder.is_none() {
        let _ = writeln!(anstream::stderr(), "{}", speech.say("cli-using-example", &[]));
    }
    let sources = files::sources(folder, &[])?;
    let workspace =
        Workspace::read(&sources).map_err(|findings| Stop::from(findings).showing(sources.all()))?;
    let states = asked(&workspace)
        .and_then(|asked| coverage(&workspace.words, &asked, folder.is_none()))
        .map_err(|findings| Stop::from(findings).showing(workspace.words.clone()))?;
    if let (Some(tag), Some(folder)) = (&options.write_missing, folder) {
        known(std::slice::from_ref(tag))?;
        let state = states.iter().find(|state| state.locale == tag);
        return state.map_or(Ok(()), |state| write_stubs(folder, state, &workspace, options.json, speech));
    }
    let wanted = wanted(options, &workspace)?;
    let states = states.into_iter().filter(|state| wanted.contains(state.locale)).collect::<Vec<_>>();
    if options.json {
        let locales = states.iter().map(|state| as_json(state, speech)).collect::<Vec<_>>();
        print(&format!("{:#}\n", json!({ "locales": locales })))
    } else {
        print(&shown(&states, speech))
    }
}

/// Every message that any of the workspace's annexes asks for, for any of its agreements.
fn asked(workspace: &Workspace) -> Result<BTreeSet<String>, Vec<Finding>> {
    let catalog = Catalog::of_any(&workspace.words)?;
    let mut ids = BTreeSet::new();
    for agreement in plan::agreements(workspace) {
        // Which of bilag's own messages are asked for depends on it, and no others.
        let date = agreement.date.or(workspace.register.newest_update()).unwrap_or_default();
        let options =
            compose::Options { date, draft: true, anchors: None, logo: workspace.logo.as_ref(), brand: None };
        for template in &workspace.templates {
            ids.extend(compose::messages_asked(template, &workspace.register, &agreement, &catalog, options));
        }
    }
    Ok(ids)
}

/// The languages to show: those asked for, or else those that the workspace has words in or an agreement asks for.
fn wanted(options: &LocalesOptions, workspace: &Workspace) -> Result<BTreeSet<String>, Vec<Finding>> {
    let mut tags = options.locales.clone();
    if tags.is_empty() {
        tags = workspace.locale_tags();
        tags.extend(workspace.agreements.iter().flat_map(|agreement| agreement.locales.clone()));
    }
    known(&tags)?;
    Ok(tags.into_iter().collect())
}

fn known(tags: &[String]) -> Result<(), Vec<Finding>> {
    let unknown = tags.iter().filter(|tag| !shipped().any(|known| known == *tag));
    let findings = unknown
        .filter_map(|tag| Catalog::new(tag, &[], Fallback::Refused).err())
        .flatten()
        .collect::<Vec<_>>();
    if findings.is_empty() { Ok(()) } else { Err(findings) }
}

/// A line a language, and then a line for each message with something amiss.
fn shown(states: &[Coverage], speech: &Speech) -> String {
    let say = |id: &str| speech.say(id, &[]);
    let head =
        ["cli-locales", "cli-locales.missing", "cli-locales.unused", "cli-locales.mismatched"].map(say);
    let head = [String::new(), String::new()].into_iter().chain(head).collect();
    let rows = states.iter().map(|state| {
        let counts =
            [("present", state.present()), ("expected", state.expected), ("percent", state.percent())];
        let counts = counts.map(|(name, count)| (name, Argument::Text(count.to_string())));
        vec![
            state.locale.to_owned(),
            say(&format!("cli-language-{}", state.locale)),
            speech.say("cli-locales.coverage", &counts),
            state.missing.len().to_string(),
            state.unused.len().to_string(),
            state.mismatched.len().to_string(),
        ]
    });
    let table = columns(&std::iter::once(head).chain(rows).collect::<Vec<_>>());
    let amiss = states.iter().flat_map(|state| amiss(state, speech)).collect::<Vec<_>>();
    if amiss.is_empty() { table } else { format!("{table}\n{}", columns(&amiss)) }
}

fn amiss(state: &Coverage, speech: &Speech) -> Vec<Vec<String>> {
    let row = |kind: &str, id: &str, note: String| {
        vec![state.locale.to_owned(), speech.say(kind, &[]), id.to_owned(), note]
    };
    let at = |place: &Place| format!("{}:{}", place.file, place.line);
    let dollars =
        |names: &[String]| names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
    let missing = state.missing.iter().map(|missing| {
        let note = missing
            .source
            .as_ref()
            .map(|(tag, _)| speech.say("cli-locales.found", &[("locale", (*tag).into())]));
        row("cli-locales.missing", &missing.id, note.unwrap_or_default())
    });
    let unused = state.unused.iter().map(|unused| row("cli-locales.unused", &unused.id, at(&unused.place)));
    let mismatched = state.mismatched.iter().map(|mismatch| {
        let lists = [("cli-locales.lacks", &mismatch.lacks), ("cli-locales.adds", &mismatch.adds)];
        let notes = lists.into_iter().filter(|(_, names)| !names.is_empty()).map(|(kind, names)| {
            let arguments = [("locale", mismatch.reference.into()), ("variables", dollars(names).into())];
            speech.say(kind, &arguments)
        });
        let notes = std::iter::once(at(&mismatch.place)).chain(notes).collect::<Vec<_>>();
        row("cli-locales.mismatched", &mismatch.id, notes.join("; "))
    });
    missing.chain(unused).chain(mismatched).collect()
}

fn as_json(state: &Coverage, speech: &Speech) -> Value {
    let missing = state.missing.iter();
    let missing = missing.map(|missing| {
        let (found, source) = missing.source.as_ref().map(|(tag, text)| (tag, text)).unzip();
        json!({ "id": missing.id, "found": found, "source": source })
    });
    let unused = state.unused.iter();
    let unused =
        unused.map(|unused| json!({ "id": unused.id, "file": unused.place.file, "line": unused.place.line }));
    let mismatched = state.mismatched.iter();
    let mismatched = mismatched.map(|mismatch| {
        json!({
            "id": mismatch.id,
            "file": mismatch.place.file,
            "line": mismatch.place.line,
            "reference": mismatch.reference,
            "lacks": mismatch.lacks,
            "adds": mismatch.adds,
        })
    });
    json!({
        "locale": state.locale,
        "language": speech.say(&format!("cli-language-{}", state.locale), &[]),
        "reference": state.reference,
        "expected": state.expected,
        "present": state.present(),
        "percent": state.percent(),
        "missing": missing.collect::<Vec<_>>(),
        "unused": unused.collect::<Vec<_>>(),
        "mismatched": mismatched.collect::<Vec<_>>(),
    })
}

/// Adds stubs to the language's file, and tells its name and how many.
fn write_stubs(
    folder: &Path,
    state: &Coverage,
    workspace: &Workspace,
    json: bool,
    speech: &Speech,
) -> Result<(), Stop> {
    let path = folder.join("locales").join(format!("{}.ftl", state.locale));
    let name = path.display().to_string();
    let before = workspace.words.iter().find(|source| source.name == name).map_or("", |source| &source.text);
    let added = match with_stubs(before, &state.missing) {
        Some((text, added)) => {
            let mut folders = Folders::default();
            folders.create(path.parent().unwrap_or(folder))?;
            Staged::anew(&path, text.as_bytes())?.replace()?;
            folders.keep();
            added
        }
        None => Vec::new(),
    };
    let arguments = [("count", added.len().into()), ("file", name.as_str().into())];
    let _ = writeln!(anstream::stderr(), "{}", speech.say("cli-stubs", &arguments));
    if json {
        return print(&format!("{:#}\n", json!({ "file": name, "added": added })));
    }
    let paths = if added.is_empty() { Vec::new() } else { vec![path.as_path()] };
    print(&listed(paths.into_iter()))
}
