//! `bilag.json` → `Record`. Whether its digests are those of its parts is left to who compares them.

use std::collections::BTreeMap;

use super::object::Object;
use super::value::Value;
use super::{agreement, brand, codes, register, template};
use crate::finding::Finding;
use crate::record::{Annex, Digests, FORMAT, Record, Tool};
use crate::source::Source;

/// Reads the record of an annex.
///
/// # Errors
///
/// All that is wrong with the file, in its order; or, if it is of a format that only a newer version reads, that alone.
pub fn record(source: &Source) -> Result<Record, Vec<Finding>> {
    super::file(source, |object| {
        let format = object.required("format").and_then(|format| format.integer(1..=u8::MAX));
        let tool = object.required("tool").and_then(|tool| tool.object(tool_facts));
        if let Some(format) = format.filter(|format| *format > FORMAT) {
            object.permit_all();
            let version = tool.map(|tool| tool.version).unwrap_or_default();
            let finding = Finding::error(codes::NEWER_RECORD);
            object.fault(finding.with("format", usize::from(format)).with("version", version));
            return None;
        }
        let annex = object.required("annex").and_then(|annex| annex.object(annex_facts));
        let register = object
            .required("register")
            .and_then(|facts| facts.object(|object| Some(register::facts(object))));
        let agreement = object
            .required("agreement")
            .and_then(|facts| facts.object(|object| Some(agreement::facts(object))));
        let words = object.required("words").and_then(|words| by_language(words, Value::lines));
        let template = object
            .optional("template")
            .and_then(|template| template.object(|object| Some(template::sections(object))));
        let brand =
            object.optional("brand").and_then(|brand| brand.object(|object| Some(brand::recorded(object))));
        let sha256 = object.required("sha256").and_then(|digests| digests.object(digest_facts));
        Some(Record {
            format: format?,
            tool: tool?,
            annex: annex?,
            register: register?,
            agreement: agreement?,
            words: words?,
            template,
            brand,
            sha256: sha256?,
        })
    })
}

fn tool_facts(object: &mut Object<'_>) -> Option<Tool> {
    let name = object.required("name").and_then(Value::text);
    let version = object.required("version").and_then(Value::text);
    Some(Tool { name: name?, version: version? })
}

fn annex_facts(object: &mut Object<'_>) -> Option<Annex> {
    let template = object.required("template").and_then(Value::slug);
    let locale = object.required("locale").and_then(Value::language_tag);
    let date = object.required("date").and_then(Value::date);
    let draft = object.required("draft").and_then(Value::boolean);
    let anchors = object.optional("anchors").and_then(Value::slug);
    Some(Annex { template: template?, locale: locale?, date: date?, draft: draft?, anchors })
}

fn digest_facts(object: &mut Object<'_>) -> Option<Digests> {
    let register = object.required("register").and_then(Value::text);
    let agreement = object.required("agreement").and_then(Value::text);
    let words = object.required("words").and_then(|words| by_language(words, Value::text));
    let template = object.required("template").and_then(Value::text);
    let logo = object.optional("logo").and_then(Value::text);
    let brand = object.optional("brand").and_then(Value::text);
    let (register, agreement, words, template) = (register?, agreement?, words?, template?);
    Some(Digests { register, agreement, words, template, logo, brand })
}

/// A text for each language; the keys are language tags.
fn by_language<'a>(
    value: Value<'a>,
    read: fn(Value<'a>) -> Option<String>,
) -> Option<BTreeMap<String, String>> {
    value.object(|object| {
        let texts = object.members().filter_map(|value| Some((value.key_tag()?, read(value)?)));
        Some(texts.collect())
    })
}
