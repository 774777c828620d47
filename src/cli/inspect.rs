//! `bilag inspect`: what an annex's file carries, what is filled in, and whether its pages or words are made of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::command::InspectOptions;
use super::files;
use super::output::{add_all, columns, listed, print};
use super::report;
use super::speech::Speech;
use super::stop::{Exit, Stop};
use crate::brand::Brand;
use crate::inspect::{self, Annex, Verdict};
use crate::locale::{Catalog, Fallback};
use crate::record::{self, FILE_NAME, LOGO_NAME, Record, pretty};
use crate::register::Party;
use crate::source::Source;

/// Prints what the file carries; writes it out and makes the annex again if that is asked for.
pub(crate) fn run(options: &InspectOptions, speech: &Speech) -> Result<(), Stop> {
    let name = options.file.display().to_string();
    let bytes = files::bytes(&options.file, inspect::MOST_MEGABYTES)?;
    let mut annex = Annex::open(&name, &bytes)?;
    if let Some(folder) = &options.fonts {
        annex = annex.with_fonts(files::fonts(folder)?);
    }
    let filled = annex.filled()?;
    let verdict = if options.verify { Some(annex.verify()?) } else { None };
    let difference =
        verdict.clone().and_then(Verdict::difference).map(|difference| difference.finding(&name));
    let extracted = match &options.extract {
        Some(folder) => add_all(&workspace(folder, &annex))?,
        None => Vec::new(),
    };
    if options.json {
        let fields = annex.fields.iter().map(|field| json!({ "name": field.name, "signed": field.signed }));
        let files = extracted.iter().map(|path| path.display().to_string());
        let verified = options.verify.then_some(difference.is_none());
        let as_written = verdict.map(|verdict| verdict == Verdict::AsWritten);
        print(&format!(
            "{:#}\n",
            json!({
                "record": annex.record,
                "digests_match": Digests::of(&annex.record, annex.logo.as_deref()).all_match(),
                "signature_fields": fields.collect::<Vec<_>>(),
                "filled": filled,
                "verified": verified,
                "as_written": as_written,
                "difference": difference.as_ref().map_or(Value::Null, |found| report::as_json(found, speech)),
                "files": files.collect::<Vec<_>>(),
            })
        ))?;
    } else {
        let mut text = facts(&annex, filled.as_ref(), speech);
        let said = match (verdict, &filled) {
            (None | Some(Verdict::Different(_)), _) => None,
            (Some(_), None) => Some("inspect-verified"),
            (Some(Verdict::AsWritten), Some(_)) => Some("inspect-as-written"),
            (Some(Verdict::Same), Some(_)) => Some("inspect-saved-again"),
        };
        if let Some(said) = said {
            let arguments = [
                ("path", name.as_str().into()),
                ("version", annex.record.tool.version.as_str().into()),
                ("filled", filled.map_or(0, |filled| filled.len()).into()),
            ];
            text = format!("{text}\n{}\n", speech.say(said, &arguments));
        }
        if !extracted.is_empty() {
            text = format!("{text}\n{}", listed(extracted.iter().map(PathBuf::as_path)));
        }
        print(&text)?;
    }
    match difference {
        Some(finding) => Err(Stop::new(Exit::Findings, vec![finding])),
        None => Ok(()),
    }
}

/// The files of a workspace that makes this annex, and the record as it stands in it.
fn workspace(folder: &Path, annex: &Annex<'_>) -> Vec<(PathBuf, Vec<u8>)> {
    let record = &annex.record;
    let mut files = vec![
        (folder.join(FILE_NAME), annex.json.clone().into()),
        (folder.join("register.json"), pretty(&record.register).into()),
        (
            folder.join("agreements").join(format!("{}.json", record.agreement.id)),
            pretty(&record.agreement).into(),
        ),
    ];
    for (tag, text) in &record.words {
        files.push((folder.join("locales").join(format!("{tag}.ftl")), text.clone().into()));
    }
    if let Some(template) = &record.template {
        files.push((folder.join("annexes").join(format!("{}.json", template.id)), pretty(template).into()));
    }
    if let Some(brand) = &record.brand {
        files.push((folder.join("brand.json"), pretty(&brand_file(brand)).into()));
    }
    files.extend(annex.logo.iter().map(|logo| (folder.join(LOGO_NAME), logo.clone())));
    files
}

/// The brand as a workspace has it, where its fonts are to be put into a folder.
fn brand_file(brand: &Brand) -> Value {
    let mut file = json!(brand);
    if let Some(typeface) = &brand.fonts {
        file["fonts"] = json!({ "folder": "fonts", "family": typeface.family });
    }
    file
}

/// The digests that a record gives, each with whether it is that of its part.
struct Digests(Vec<(&'static str, Option<String>, String, bool)>);

impl Digests {
    fn of(record: &Record, logo: Option<&[u8]>) -> Self {
        let template = inspect::template(record);
        let found = template.map(|template| record.digests(&template, logo));
        let given = &record.sha256;
        let is = |part: fn(&record::Digests) -> &String| {
            let matches = found.as_ref().is_some_and(|found| part(found) == part(given));
            (part(given).clone(), matches)
        };
        let mut rows = Vec::new();
        let mut add = |id, locale, (digest, matches)| rows.push((id, locale, digest, matches));
        add("inspect-register", None, is(|digests| &digests.register));
        add("inspect-agreement", None, is(|digests| &digests.agreement));
        let words = found.as_ref().map(|found| &found.words);
        for tag in
            record.words.keys().chain(given.words.keys().filter(|tag| !record.words.contains_key(*tag)))
        {
            let digest = given.words.get(tag);
            let matches = digest.is_some() && digest == words.and_then(|words| words.get(tag));
            add("inspect-words", Some(tag.clone()), (digest.cloned().unwrap_or_default(), matches));
        }
        add("inspect-template", None, is(|digests| &digests.template));
        if let Some(digest) = &given.brand {
            let matches = found.as_ref().is_some_and(|found| found.brand.as_ref() == Some(digest));
            add("inspect-brand", None, (digest.clone(), matches));
        }
        if let Some(digest) = &given.logo {
            let matches = found.as_ref().is_some_and(|found| found.logo.as_ref() == Some(digest));
            add("inspect-logo", None, (digest.clone(), matches));
        }
        Self(rows)
    }

    fn all_match(&self) -> bool {
        self.0.iter().all(|(.., matches)| *matches)
    }
}

/// A fact a line, in the user's language.
fn facts(annex: &Annex<'_>, filled: Option<&BTreeMap<String, String>>, speech: &Speech) -> String {
    let record = &annex.record;
    let say = |id: &str| speech.say(id, &[]);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut row = |id: &str, value: String| {
        let label = if id.is_empty() { String::new() } else { say(id) };
        rows.push(vec![label, value]);
    };
    let party = |party: &Party| party.name.clone().unwrap_or_else(|| say("inspect-blank"));
    row("inspect-annex", title(record));
    let language = format!("cli-language-{}", record.annex.locale);
    row("inspect-language", speech.say_if_any(&language).unwrap_or_else(|| record.annex.locale.clone()));
    row("inspect-product", record.register.product.clone());
    row("inspect-controller", party(&record.agreement.controller));
    row("inspect-processor", party(&record.register.processor.overridden_by(&record.agreement.processor)));
    row("inspect-date", speech.date(record.annex.date));
    row("inspect-draft", say(if record.annex.draft { "inspect-yes" } else { "inspect-no" }));
    if let Some(service) = &record.annex.anchors {
        row("inspect-anchors", service.clone());
    }
    row("inspect-made-by", format!("{} {}", record.tool.name, record.tool.version));
    row("inspect-subprocessors", record.register.subprocessors.len().to_string());
    let mut rows_of = |id: &str, values: Vec<String>| {
        for (at, value) in values.into_iter().enumerate() {
            row(if at == 0 { id } else { "" }, value);
        }
    };
    let or_none = |values: Vec<String>| if values.is_empty() { vec![say("inspect-none")] } else { values };
    if let Some(filled) = filled {
        rows_of(
            "inspect-filled",
            or_none(filled.iter().map(|(name, value)| format!("{name}: {value}")).collect()),
        );
    } else {
        let state = |signed: bool| say(if signed { "inspect-signed" } else { "inspect-unsigned" });
        let fields = annex.fields.iter().map(|field| format!("{}: {}", field.name, state(field.signed)));
        rows_of("inspect-fields", or_none(fields.collect()));
    }
    let digests = Digests::of(record, annex.logo.as_deref()).0.into_iter();
    rows_of(
        "inspect-digests",
        digests
            .map(|(id, locale, digest, matches)| {
                let part = speech.say(id, &[("locale", locale.unwrap_or_default().into())]);
                let altered =
                    if matches { String::new() } else { format!(" – {}", say("inspect-altered")) };
                format!("{part}: {digest}{altered}")
            })
            .collect(),
    );
    columns(&rows)
}

/// The annex's title in its own language, and its id.
fn title(record: &Record) -> String {
    let id = &record.annex.template;
    let words = record.words.iter().map(|(tag, text)| Source::new(format!("{tag}.ftl"), text.as_str()));
    let words = words.collect::<Vec<_>>();
    let title = inspect::template(record).and_then(|template| {
        let catalog = Catalog::new(&record.annex.locale, &words, Fallback::Permitted).ok()?;
        let product = [("product", record.register.product.as_str().into())];
        Some(catalog.text(&template.title, &product).ok()?.text)
    });
    title.map_or_else(|| id.clone(), |title| format!("{title} ({id})"))
}
