//! What an annex was made from: the facts, words and template behind its pages, to be carried in its file.
//!
//! A record holds what the annex prints and nothing else, so that a customer who gets the file gets no more than what
//! it says. `compose` makes it, `read` reads it back, and `inspect` makes the annex again from it.

mod asked;
mod slice;
mod written;

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::NaiveDate;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::brand::Brand;
use crate::register::{Agreement, Register};
use crate::template::Template;
pub use asked::{Asked, Fields};
pub use written::{Made, Memo, write};

/// The name of the file that holds a record.
pub const FILE_NAME: &str = "bilag.json";

/// The media type of that file.
pub const MEDIA_TYPE: &str = "application/json";

/// The name of the file that holds the logo that an annex bears.
pub const LOGO_NAME: &str = "logo.png";

/// The media type of that file.
pub const LOGO_MEDIA_TYPE: &str = "image/png";

/// The format that this version of bilag writes, and the newest that it reads.
pub const FORMAT: u8 = 1;

/// What one annex was made from.
///
/// As JSON it is `{format, tool, annex, register, agreement, words, template, brand, sha256}`, with `register`, `agreement` and
/// `template` in the shape of the files of a workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Record {
    /// Which format the record has.
    pub format: u8,
    /// What made the annex.
    pub tool: Tool,
    /// Which annex it is.
    pub annex: Annex,
    /// The register's facts that the annex prints.
    pub register: Register,
    /// The agreement's facts that the annex prints; it asks for this annex, in this language and of this date.
    pub agreement: Agreement,
    /// The workspace's words that the annex uses: Fluent text by language. More than one language only in a draft.
    pub words: BTreeMap<String, String>,
    /// The template, if it is the workspace's; else bilag brings it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<Template>,
    /// How it looks, if it is not bilag's own look.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<Brand>,
    /// Digests of the parts above, as they were when the annex was made.
    pub sha256: Digests,
}

/// What made an annex.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tool {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

impl Tool {
    /// This version of bilag.
    #[must_use]
    pub fn this() -> Self {
        Self { name: env!("CARGO_PKG_NAME").to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() }
    }
}

/// Which annex a record is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Annex {
    /// The template's id.
    pub template: String,
    /// The language's tag.
    pub locale: String,
    /// The date that it bears.
    pub date: NaiveDate,
    /// Whether it is a draft.
    pub draft: bool,
    /// The signing service whose text stands at each place to sign, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anchors: Option<String>,
}

/// SHA-256 (FIPS 180-4) of each part, in hexadecimal: of JSON without white space, of words as they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Digests {
    /// Of the register's facts.
    pub register: String,
    /// Of the agreement's facts.
    pub agreement: String,
    /// Of each language's words, by tag.
    pub words: BTreeMap<String, String>,
    /// Of the template, whoever brings it.
    pub template: String,
    /// Of the logo's file, if the annex bears one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// Of the brand, if the annex has one's look.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
}

impl Digests {
    fn of(
        register: &Register,
        agreement: &Agreement,
        words: &BTreeMap<String, String>,
        template: &Template,
        brand: Option<&Brand>,
        logo: Option<&[u8]>,
    ) -> Self {
        Self {
            register: digest(compact(register)),
            agreement: digest(compact(agreement)),
            words: words.iter().map(|(tag, text)| (tag.clone(), digest(text))).collect(),
            template: digest(compact(template)),
            logo: logo.map(digest),
            brand: brand.map(|brand| digest(compact(brand))),
        }
    }
}

impl Record {
    /// The digests of what the record holds now, `template` being the one that its annex is made of and `logo` the file
    /// that it bears.
    #[must_use]
    pub fn digests(&self, template: &Template, logo: Option<&[u8]>) -> Digests {
        Digests::of(&self.register, &self.agreement, &self.words, template, self.brand.as_ref(), logo)
    }

    /// The record as a JSON file.
    #[must_use]
    pub fn to_json(&self) -> String {
        pretty(self)
    }
}

/// A part of a record as a JSON file of a workspace: a line for each member, and for each list of words or numbers.
///
/// # Panics
///
/// Where a key is not text, which none of a record is.
#[must_use]
pub fn pretty(part: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(part).expect("facts have text for keys");
    let mut lines = text.lines().peekable();
    let mut out = String::with_capacity(text.len());
    while let Some(line) = lines.next() {
        out.push_str(line);
        // A line break within a text is written as two characters, so a line's end is what it seems.
        if line.ends_with('[') && lines.peek().is_some_and(|next| !next.ends_with(['{', '['])) {
            let mut is_first = true;
            for part in lines.by_ref() {
                let part = part.trim_start();
                let is_end = part.starts_with(']');
                out.push_str(if is_first || is_end { "" } else { " " });
                out.push_str(part);
                is_first = false;
                if is_end {
                    break;
                }
            }
        }
        out.push('\n');
    }
    out
}

fn compact(part: &impl Serialize) -> String {
    serde_json::to_string(part).expect("facts have text for keys")
}

/// SHA-256 in hexadecimal.
pub(crate) fn digest(text: impl AsRef<[u8]>) -> String {
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(text) {
        // Writing to a string does not fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}
