//! A list of sub-processors in a file of any kind → register and words, with a report of all that was decided.
//!
//! A reader for each kind of file takes it apart into tables of cells (`grid`). Which table is the list, what its columns are about and
//! which rows are one entry is `list`'s; what stands in the cells becomes facts where it is understood, and notes where it is not
//! (`entry`): nothing is dropped, and what is uncertain is marked for a person to confirm. Opening and writing files is left to the
//! caller.

pub mod codes;

mod annex;
mod basis;
mod blanks;
mod cell;
mod clean;
mod codes_of;
mod columns;
mod compound;
mod contacts;
mod data;
mod dates;
mod docx;
mod entry;
mod field;
mod functions;
mod grid;
mod head;
mod header;
mod html;
mod ids;
mod kind;
mod list;
mod made;
mod markdown;
mod merge;
mod phrases;
mod places;
mod plain;
mod report;
mod row;
mod sentences;
mod spoken;
mod storage;
mod terms;
mod text;
mod words;
mod workbook;

pub use dates::DateOrder;
pub use merge::{Existing, Merged, merge};
pub use words::{Message, Words};

use std::collections::{BTreeMap, HashMap};

use self::cell::Cells;
use self::field::Field;
use self::grid::Outside;
use self::header::Column;
use self::kind::{File, Kind};
use self::list::{List, Wish};
use self::made::Made;
use self::plain::plain;
use self::report::Report;
use self::spoken::Spoken;
use crate::finding::{Finding, Level};
use crate::locale::{Catalog, Fallback, shipped};
use crate::nearest::nearest;
use crate::register::{Party, Processing, Register, SubProcessor, Terms};

/// Largest file that is read.
pub const MOST_MEGABYTES: usize = 64;

/// What the caller knows of a list that the list does not say.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// The tag of its language; found by its headers, if that is not said.
    pub locale: Option<&'a str>,
    /// Which tables it stands in, from 1; the likeliest, if none is named.
    pub tables: &'a [usize],
    /// What columns hold: a header, and the key of a fact in an entry of `register.json` (`countries`, `contact.email`).
    pub fields: &'a [(String, String)],
    /// In which order the numbers of a date stand, where that is not clear.
    pub date_order: Option<DateOrder>,
    /// Whether sentences that several entries say become terms.
    pub terms: bool,
    /// What it is a list for.
    pub product: Option<&'a str>,
    /// Whose list it is.
    pub processor: Option<&'a str>,
    /// The register that it will be merged with.
    pub register: Option<&'a Register>,
}

/// What a list is as facts and words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// The tag of its language.
    pub locale: String,
    /// A register of its entries.
    pub register: Register,
    /// What it says of them.
    pub words: Words,
    /// The Fluent files of a new workspace, by language.
    pub files: BTreeMap<String, String>,
    /// What was decided, repaired, guessed and left, each at its row and column: notes and warnings.
    pub report: Vec<Finding>,
}

/// Imports a file, which may be of any kind that people keep lists in: its ending and its content say which.
///
/// # Errors
/// A file that cannot be read, or has no list of sub-processors; options that do not fit; every date of which the order of
/// numbers is not clear.
pub fn import(name: &str, bytes: &[u8], options: &Options<'_>) -> Result<Import, Vec<Finding>> {
    let about_file = |finding: Finding| vec![finding.with("path", name)];
    if bytes.len() > MOST_MEGABYTES << 20 {
        return Err(about_file(Finding::error(codes::IMPORT_TOO_LARGE).with("most", MOST_MEGABYTES)));
    }
    let mut report = Report::default();
    let kind = match File::open(name, bytes)? {
        File::Annex(annex) => {
            let annex = annex::carried(*annex, &mut report)?;
            let register = with_owner(annex.register, options);
            let report = report.finish()?;
            return Ok(Import {
                locale: annex.locale,
                register,
                words: annex.words,
                files: annex.files,
                report,
            });
        }
        File::Other(kind) => kind,
    };
    let told = told(options.fields)?;
    let mut content = kind.read(bytes).map_err(about_file)?;
    for finding in std::mem::take(&mut content.repairs) {
        report.add(finding);
    }
    left_outside(&content.outside, kind, &mut report);
    let wish = Wish { tables: options.tables, fields: &told };
    let list = list::list(content, &wish, &mut report).map_err(about_file)?;
    let locale = locale(options.locale, &list.columns, &mut report)?;
    for (header, field) in options.fields {
        if !list.columns.iter().any(|column| plain(&column.title) == plain(header)) {
            let titles = list.columns.iter().map(|column| column.title.as_str());
            let near = nearest(header, titles).unwrap_or("none");
            let finding = Finding::error(codes::IMPORT_MAP_HEADER).with("value", header.as_str());
            report.add(finding.with("field", field.as_str()).with("nearest", near));
        }
    }
    let made = made(&list, locale, options, &mut report);
    // Of a long list, what comes takes as much room.
    drop(list);
    let words = Words::of(&made, options.terms, &mut report);
    let entries = made.into_iter().map(|made| made.facts).collect();
    let register = with_owner(register(locale, entries, options, &mut report), options);
    let files = BTreeMap::from([(locale.to_owned(), words.to_fluent())]);
    Ok(Import { locale: locale.to_owned(), register, words, files, report: report.finish()? })
}

/// The entries of a list, each with its id.
fn made(list: &List, locale: &'static str, options: &Options<'_>, report: &mut Report) -> Vec<Made> {
    let words = Spoken::of(locale);
    let mut cells = Cells { locale, words: &words, order: options.date_order, report };
    let mut made: Vec<Made> =
        list.entries.iter().map(|entry| entry::made(entry, &list.columns, &mut cells)).collect();
    let there = options.register.map(|register| register.subprocessors.as_slice()).unwrap_or_default();
    ids::give(&mut made, there, report);
    made
}

/// A register of entries whose owner is not known yet.
fn register(
    locale: &str,
    entries: Vec<SubProcessor>,
    options: &Options<'_>,
    report: &mut Report,
) -> Register {
    let mut product = String::new();
    if options.product.is_none() && options.register.is_none() {
        product = Spoken::of(locale).text("cli-product");
        report.add(Finding::new(codes::IMPORT_NO_PRODUCT, Level::Warning).with("product", product.as_str()));
    }
    Register {
        id: "register".to_owned(),
        product,
        partial: false,
        review_months: None,
        processor: Party::default(),
        processing: Processing::default(),
        terms: Terms::default(),
        subprocessors: entries,
    }
}

/// The register with the owner and product that the caller names.
fn with_owner(mut register: Register, options: &Options<'_>) -> Register {
    if let Some(product) = options.product {
        product.clone_into(&mut register.product);
    }
    if let Some(processor) = options.processor {
        register.processor.name = Some(processor.to_owned());
    }
    if let Some(name) = options.processor.or(options.product) {
        register.id = ids::id(name);
    }
    register
}

/// What the caller says of columns, by their headers as they are compared.
fn told(fields: &[(String, String)]) -> Result<HashMap<String, Field>, Vec<Finding>> {
    let mut findings = Vec::new();
    let mut told = HashMap::new();
    for (header, key) in fields {
        let Some(field) = Field::from_key(key) else {
            let near = nearest(key, Field::ALL.map(Field::key)).unwrap_or("none");
            let finding = Finding::error(codes::IMPORT_MAP_FIELD).with("value", key.as_str());
            let known = Field::ALL.map(Field::key).join(", ");
            findings.push(finding.with("nearest", near).with("known", known));
            continue;
        };
        told.insert(plain(header), field);
    }
    if findings.is_empty() { Ok(told) } else { Err(findings) }
}

/// The language that is asked for, or that most of the headers are in.
fn locale(wish: Option<&str>, columns: &[Column], report: &mut Report) -> Result<&'static str, Vec<Finding>> {
    if let Some(wish) = wish {
        // What is no language of bilag's is a finding of its own.
        return Catalog::new(wish, &[], Fallback::Refused).map(|catalog| catalog.tag());
    }
    let count = |tag: &str| {
        let meanings = columns.iter().filter_map(|column| column.meaning.as_ref());
        meanings.filter(|meaning| meaning.locales.contains(&tag)).count()
    };
    let most = shipped().map(count).max().unwrap_or_default();
    let likely: Vec<&'static str> = shipped().filter(|tag| count(tag) == most).collect();
    match likely.as_slice() {
        [only] if most > 0 => {
            report.add(Finding::new(codes::IMPORT_LOCALE, Level::Note).with("locale", *only));
            Ok(only)
        }
        _ => Err(vec![Finding::error(codes::IMPORT_LOCALE_OPTION).with("likely", likely.join(", "))]),
    }
}

/// Says what stands outside the tables: at its line, where the file is a text of lines.
fn left_outside(outside: &[Outside], kind: Kind, report: &mut Report) {
    for outside in outside {
        let text = clean::single_spaced(&outside.text);
        if text.is_empty() {
            continue;
        }
        let finding = Finding::new(codes::IMPORT_OUTSIDE, Level::Note).with("value", text);
        if matches!(kind, Kind::Text | Kind::Markdown) {
            report.add_at(finding, outside.number, 0);
        } else {
            report.add(finding);
        }
    }
}
