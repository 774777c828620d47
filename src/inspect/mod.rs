//! An annex's file → the record that it carries, and whether its pages are what that record makes.
//!
//! The file may come from anybody: it is read within limits, and what it says is not believed but made again with
//! `compose` and `render` and compared. Whether signatures are valid is left to those who validate signatures.

pub mod codes;

mod carried;
mod compare;
mod difference;
mod file;
mod filter;
mod metadata;
mod object;
mod remade;
mod text;

pub use difference::Difference;
pub use file::MOST_MEGABYTES;
pub use remade::template;

use crate::finding::Finding;
use crate::read;
use crate::record::{FILE_NAME, LOGO_NAME, Record};
use crate::source::Source;
use file::File;

/// An annex's file, opened.
pub struct Annex<'a> {
    name: &'a str,
    file: File<'a>,
    bytes: &'a [u8],
    /// What it says it was made from.
    pub record: Record,
    /// The record as it stands in the file.
    pub json: String,
    /// The logo's file, if the record says that the annex bears one.
    pub logo: Option<Vec<u8>>,
    /// The signature fields, in the order of the form.
    pub fields: Vec<SignatureField>,
}

/// A signature field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureField {
    /// Its full name (`controller.signature`).
    pub name: String,
    /// Whether there is a signature in it, valid or not.
    pub signed: bool,
}

impl<'a> Annex<'a> {
    /// Opens a PDF file that bilag made, whatever was appended to it since; findings call it `name`.
    ///
    /// # Errors
    ///
    /// Why it cannot be read: one of `codes`, or what is wrong with its record.
    pub fn open(name: &'a str, bytes: &'a [u8]) -> Result<Self, Vec<Finding>> {
        let told = |fault: Fault| vec![fault.finding(bytes).with("path", name)];
        let file = File::open(bytes).map_err(told)?;
        let json = carried::file(&file, FILE_NAME).map_err(told)?;
        let fields = carried::fields(&file).map_err(told)?;
        let json = String::from_utf8(json).map_err(|_| told(Fault::Damaged))?;
        let record = read::record(&Source::new(FILE_NAME, json.as_str()))?;
        let logo = record.sha256.logo.as_ref().map(|_| carried::file(&file, LOGO_NAME));
        let logo = logo.transpose().map_err(told)?;
        Ok(Self { name, file, bytes, record, json, logo, fields })
    }

    /// What differs between the file and what this version of bilag makes of its record, the first thing found; nothing
    /// where all that differs is that it was signed.
    ///
    /// # Errors
    ///
    /// Where the file turns out to be damaged or too large.
    pub fn difference(&self) -> Result<Option<Difference>, Vec<Finding>> {
        let made = match remade::remade(&self.record, &self.json, self.logo.as_deref()) {
            Ok(made) => made,
            Err(difference) => return Ok(Some(difference)),
        };
        if made == self.bytes {
            return Ok(None);
        }
        let told = |fault: Fault| vec![fault.finding(self.bytes).with("path", self.name)];
        let ours = File::open(&made).map_err(told)?;
        compare::difference(&ours, &self.file).map_err(told)
    }
}

/// Why a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    NotPdf,
    Damaged,
    Encrypted,
    TooLarge,
    NoRecord,
}

impl Fault {
    fn finding(self, bytes: &[u8]) -> Finding {
        match self {
            // What every zip file begins with.
            Self::NotPdf if bytes.starts_with(b"PK\x03\x04") => Finding::error(codes::IS_A_DOCX),
            Self::NotPdf => Finding::error(codes::NOT_A_PDF),
            Self::Damaged => Finding::error(codes::PDF_DAMAGED),
            Self::Encrypted => Finding::error(codes::PDF_ENCRYPTED),
            Self::TooLarge => Finding::error(codes::PDF_TOO_LARGE).with("most", MOST_MEGABYTES),
            Self::NoRecord => Finding::error(codes::NO_RECORD),
        }
    }
}
