//! The annex that this version of bilag makes of a record. Setting it as a file is left to the file's kind.

use super::Difference;
use crate::compose::{self, Composed, SigningService, compose};
use crate::locale::{Catalog, Fallback};
use crate::read::{self, FileBytes};
use crate::record::{LOGO_NAME, Record, Tool};
use crate::render::Look;
use crate::source::Source;
use crate::template::Template;

/// The template of a record: its own, or bilag's of that id.
#[must_use]
pub fn template(record: &Record) -> Option<Template> {
    match &record.template {
        Some(own) => (own.id == record.annex.template).then(|| own.clone()),
        None => read::shipped_template(&record.annex.template),
    }
}

/// How the annex of this record looks; its brand's fonts are looked for among `fonts`.
pub(super) fn look(record: &Record, fonts: &[FileBytes]) -> Result<Look, Difference> {
    let Some(brand) = &record.brand else { return Ok(Look::default()) };
    let files = brand.fonts.as_ref().map(|typeface| {
        read::font_files(typeface, fonts).ok_or_else(|| Difference::Fonts(typeface.family.clone()))
    });
    Look::of(brand, files.transpose()?.as_ref()).ok_or(Difference::Data)
}

/// The annex of this record; or why there is none: the record is another version's, or not as bilag writes it.
pub(super) fn composed(record: &Record, json: &str, logo: Option<&[u8]>) -> Result<Composed, Difference> {
    if record.tool != Tool::this() {
        return Err(Difference::Version { made: record.tool.version.clone(), this: Tool::this().version });
    }
    let template = template(record).ok_or(Difference::Data)?;
    if record.digests(&template, logo) != record.sha256 || record.to_json() != json {
        return Err(Difference::Data);
    }
    let words: Vec<Source> = record
        .words
        .iter()
        .map(|(tag, text)| Source::new(format!("locales/{tag}.ftl"), text.as_str()))
        .collect();
    let fallback = if record.annex.draft { Fallback::Permitted } else { Fallback::Refused };
    let catalog = Catalog::new(&record.annex.locale, &words, fallback).map_err(|_| Difference::Data)?;
    let service = |key: &String| SigningService::from_key(key).ok_or(Difference::Data);
    let anchors = record.annex.anchors.as_ref().map(service).transpose()?;
    let picture =
        logo.map(|logo| read::picture(LOGO_NAME, logo)).transpose().map_err(|_| Difference::Data)?;
    let options = compose::Options {
        date: record.annex.date,
        draft: record.annex.draft,
        anchors,
        logo: picture.as_ref(),
        brand: record.brand.as_ref(),
    };
    compose(&template, &record.register, &record.agreement, &catalog, options).map_err(|_| Difference::Data)
}
