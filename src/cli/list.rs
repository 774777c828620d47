//! `bilag list`: which annexes, languages, functions and other codes there are.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::NaiveDate;

use super::command::Listing;
use super::files;
use super::output::{columns, print};
use super::speech::Speech;
use super::stop::Stop;
use crate::check::{RULES, Rule};
use crate::law::{self, Row};
use crate::locale::{Catalog, Fallback, plain, shipped};
use crate::read::Workspace;
use crate::register::Family;
use crate::template::Template;

/// Lists on standard output: a thing a line, its code first.
pub(crate) fn run(what: Listing, folder: Option<&Path>, speech: &Speech) -> Result<(), Stop> {
    let sources = files::sources(folder, &[])?;
    let workspace =
        Workspace::read(&sources).map_err(|findings| Stop::from(findings).showing(sources.all()))?;
    let catalog = |tag: &str| {
        Catalog::new(tag, &workspace.words, Fallback::Permitted)
            .map_err(|findings| Stop::from(findings).showing(workspace.words.clone()))
    };
    print(&match what {
        Listing::Annexes => columns(&annexes(&workspace, &catalog(speech.tag())?)),
        Listing::Locales => columns(&locales(&workspace, speech)),
        Listing::Codes => columns(&codes(&catalog(speech.tag())?, speech)),
        Listing::Functions => columns(&functions(&shipped().map(catalog).collect::<Result<Vec<_>, _>>()?)),
        Listing::Checks => columns(&checks(speech)),
        Listing::Law => law(speech),
    })
}

/// Each annex by id and title, with the facts that it prints.
fn annexes(workspace: &Workspace, catalog: &Catalog) -> Vec<Vec<String>> {
    let product = [("product", workspace.register.product.as_str().into())];
    let title = |id: &str| catalog.text(id, &product).map(|found| plain(&found.text)).unwrap_or_default();
    let row =
        |template: &Template| vec![template.id.clone(), title(&template.title), template.facts().join(", ")];
    workspace.templates.iter().map(row).collect()
}

/// Each check by code, how much it weighs, what it is about, and its name.
fn checks(speech: &Speech) -> Vec<Vec<String>> {
    let row = |rule: &Rule| {
        vec![
            rule.code.0.to_owned(),
            speech.say(&format!("cli-level-{}", rule.level.key()), &[]),
            speech.say(&format!("cli-subject-{}", rule.subject.key()), &[]),
            speech.say(&format!("{}.title", rule.code), &[]),
        ]
    };
    RULES.iter().map(row).collect()
}

/// The tables of dated law: each with the day it was last compared with its sources, then its rows.
fn law(speech: &Speech) -> String {
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let row = |row: &Row| {
        let (from, until) = (day(Some(row.from)), day(row.until));
        let source = row.source.to_owned();
        vec![
            text(row.territory),
            text(row.basis.or(row.duty)),
            text(row.act),
            from,
            until,
            text(row.scope),
            source,
        ]
    };
    let tables = law::tables().into_iter().map(|table| {
        let revised = speech.say("cli-law.revised", &[("date", speech.date(table.revised).into())]);
        format!("{}: {revised}\n{}", table.name, columns(&table.rows.iter().map(row).collect::<Vec<_>>()))
    });
    tables.collect::<Vec<_>>().join("\n")
}

/// Each shipped language by tag and name, and whether the workspace has words in it.
fn locales(workspace: &Workspace, speech: &Speech) -> Vec<Vec<String>> {
    let own = workspace.locale_tags();
    let name = |tag: &str| speech.say(&format!("cli-language-{tag}"), &[]);
    let words =
        |tag: &str| if own.iter().any(|own| own == tag) { "cli-has-words" } else { "cli-has-no-words" };
    shipped().map(|tag| vec![tag.to_owned(), name(tag), speech.say(words(tag), &[])]).collect()
}

/// Each code: where it stands, itself, its words. Functions have a list of their own; bases have none, for a list
/// would offer those that are no longer valid beside the others.
fn codes(catalog: &Catalog, speech: &Speech) -> Vec<Vec<String>> {
    let product = [("product", speech.say("cli-product", &[]).as_str().into())];
    let ids = catalog.ids();
    let families = Family::ALL.iter().filter(|family| !matches!(family, Family::Function | Family::Basis));
    let codes = families.flat_map(|family| {
        let code = |id: &&str| {
            let code = family.code(id)?.to_owned();
            let words = catalog.text(id, &product).map(|found| plain(&found.text)).unwrap_or_default();
            Some(vec![family.place().to_owned(), code, words])
        };
        ids.iter().filter_map(code).collect::<Vec<_>>()
    });
    codes.collect()
}

/// Each function code with its wording in each language, under a row of the languages' tags.
fn functions(catalogs: &[Catalog]) -> Vec<Vec<String>> {
    let ids = catalogs.iter().flat_map(Catalog::ids);
    let codes = ids.filter_map(|id| Family::Function.code(id));
    let wording = |catalog: &Catalog, code: &str| {
        let found = catalog.text(&Family::Function.id(code), &[]);
        found.map(|found| plain(&found.text)).unwrap_or_default()
    };
    let head = std::iter::once(String::new()).chain(catalogs.iter().map(|catalog| catalog.tag().to_owned()));
    let rows = codes.collect::<BTreeSet<_>>().into_iter().map(|code| {
        std::iter::once(code.to_owned())
            .chain(catalogs.iter().map(|catalog| wording(catalog, code)))
            .collect()
    });
    std::iter::once(head.collect()).chain(rows).collect()
}
