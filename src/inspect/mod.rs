//! An annex's file → the record that it carries, and whether the file is what that record makes.
//!
//! The file may come from anybody: it is read within limits, and what it says is not believed but made again with
//! `compose` and `render` and compared. Whether signatures are valid is left to those who validate signatures.

pub mod codes;

mod difference;
mod docx;
mod pdf;
mod remade;

pub use difference::{Difference, Verdict};
pub use remade::template;

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::compose::Composed;
use crate::finding::Finding;
use crate::opc;
use crate::read::{self, FileBytes};
use crate::record::{FILE_NAME, LOGO_NAME, Record};
use crate::render::Look;
use crate::source::Source;

/// Largest file that is read.
pub const MOST_MEGABYTES: usize = 64;

/// An annex's file, opened.
pub struct Annex<'a> {
    name: &'a str,
    file: File<'a>,
    bytes: &'a [u8],
    /// Where the fonts of its brand are looked for.
    fonts: Vec<FileBytes>,
    /// The file that bilag makes of the record, once it is asked for.
    made: OnceCell<Result<Vec<u8>, Difference>>,
    /// What it says it was made from.
    pub record: Record,
    /// The record as it stands in the file.
    pub json: String,
    /// The logo's file, if the record says that the annex bears one and a DOCX still has it.
    pub logo: Option<Vec<u8>>,
    /// The signature fields of a PDF, in the order of the form; a DOCX has none.
    pub fields: Vec<SignatureField>,
}

/// A file of a kind that bilag makes.
enum File<'a> {
    Pdf(pdf::File<'a>),
    Docx(docx::File<'a>),
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
    /// Opens a PDF or DOCX file that bilag made, whatever was done to it since; findings call it `name`.
    ///
    /// # Errors
    ///
    /// Why it cannot be read: one of `codes`, or what is wrong with its record.
    pub fn open(name: &'a str, bytes: &'a [u8]) -> Result<Self, Vec<Finding>> {
        let told = |fault: Fault| vec![fault.finding(bytes).with("path", name)];
        let file = File::open(bytes).map_err(told)?;
        let json = file.record().map_err(told)?;
        let fields = file.fields().map_err(told)?;
        let record = read::record(&Source::new(FILE_NAME, json.as_str()))?;
        let digest = record.sha256.logo.as_ref();
        let logo = digest.map_or(Ok(None), |digest| file.logo(digest)).map_err(told)?;
        Ok(Self { name, file, bytes, fonts: Vec::new(), made: OnceCell::new(), record, json, logo, fields })
    }

    /// The same, with files among which the fonts of its brand are: an annex carries none, and is made again with them.
    #[must_use]
    pub fn with_fonts(self, fonts: Vec<FileBytes>) -> Self {
        Self { fonts, made: OnceCell::new(), ..self }
    }

    /// What people have filled in, by the blanks' names; nothing of a PDF, in which blanks are filled in by hand.
    ///
    /// # Errors
    ///
    /// Where the file turns out to be damaged or too large.
    pub fn filled(&self) -> Result<Option<BTreeMap<String, String>>, Vec<Finding>> {
        let File::Docx(theirs) = &self.file else { return Ok(None) };
        let made = self.made().as_ref().ok();
        if made.is_some_and(|made| made == self.bytes) {
            return Ok(Some(BTreeMap::new()));
        }
        let ours = made.map(|made| docx::File::open(made)).transpose();
        let ours = ours.map_err(|fault| self.told(fault))?;
        theirs.filled(ours.as_ref()).map(Some).map_err(|fault| self.told(fault))
    }

    /// Whether the file is what this version of bilag makes of its record.
    ///
    /// # Errors
    ///
    /// Where the file turns out to be damaged or too large.
    pub fn verify(&self) -> Result<Verdict, Vec<Finding>> {
        let made = match self.made() {
            Ok(made) if made == self.bytes => return Ok(Verdict::AsWritten),
            Ok(made) => made,
            Err(difference) => return Ok(Verdict::Different(difference.clone())),
        };
        let difference = match &self.file {
            File::Pdf(theirs) => pdf::File::open(made).and_then(|ours| pdf::difference(&ours, theirs)),
            File::Docx(theirs) => docx::File::open(made).and_then(|ours| docx::difference(&ours, theirs)),
        };
        let difference = difference.map_err(|fault| self.told(fault))?;
        Ok(difference.map_or(Verdict::Same, Verdict::Different))
    }

    /// The file that this version of bilag makes of the record, or why it makes none.
    fn made(&self) -> &Result<Vec<u8>, Difference> {
        self.made.get_or_init(|| {
            let annex = remade::composed(&self.record, &self.json, self.logo.as_deref())?;
            self.file.made(&annex, remade::look(&self.record, &self.fonts)?)
        })
    }

    fn told(&self, fault: Fault) -> Vec<Finding> {
        vec![fault.finding(self.bytes).with("path", self.name)]
    }
}

impl<'a> File<'a> {
    fn open(bytes: &'a [u8]) -> Result<Self, Fault> {
        if bytes.len() > MOST_MEGABYTES << 20 {
            Err(Fault::TooLarge)
        } else if bytes.starts_with(pdf::BEGINNING) {
            pdf::File::open(bytes).map(Self::Pdf)
        } else if bytes.starts_with(docx::BEGINNING) {
            docx::File::open(bytes).map(Self::Docx)
        } else {
            Err(Fault::Foreign)
        }
    }

    fn record(&self) -> Result<String, Fault> {
        match self {
            Self::Pdf(file) => String::from_utf8(pdf::carried(file, FILE_NAME)?).map_err(|_| Fault::Damaged),
            Self::Docx(file) => file.carried(FILE_NAME),
        }
    }

    fn logo(&self, digest: &str) -> Result<Option<Vec<u8>>, Fault> {
        match self {
            Self::Pdf(file) => pdf::carried(file, LOGO_NAME).map(Some),
            Self::Docx(file) => file.picture(digest),
        }
    }

    fn fields(&self) -> Result<Vec<SignatureField>, Fault> {
        match self {
            Self::Pdf(file) => pdf::fields(file),
            Self::Docx(_) => Ok(Vec::new()),
        }
    }

    /// The file of this kind that bilag makes of an annex.
    fn made(&self, annex: &Composed, look: Look) -> Result<Vec<u8>, Difference> {
        match self {
            Self::Pdf(_) => pdf::made(annex, look),
            Self::Docx(file) => docx::made(annex, look, file),
        }
    }
}

/// Why a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Foreign,
    Damaged,
    Encrypted,
    TooLarge,
    NoRecord,
    Emptied,
}

impl From<opc::Fault> for Fault {
    fn from(fault: opc::Fault) -> Self {
        match fault {
            opc::Fault::Damaged => Self::Damaged,
            opc::Fault::TooLarge => Self::TooLarge,
        }
    }
}

impl Fault {
    fn finding(self, bytes: &[u8]) -> Finding {
        match self {
            Self::Foreign => Finding::error(codes::UNKNOWN_FILE),
            Self::Damaged if bytes.starts_with(docx::BEGINNING) => Finding::error(codes::DOCX_DAMAGED),
            Self::Damaged => Finding::error(codes::PDF_DAMAGED),
            Self::Encrypted => Finding::error(codes::PDF_ENCRYPTED),
            Self::TooLarge => Finding::error(codes::TOO_LARGE).with("most", MOST_MEGABYTES),
            Self::NoRecord => Finding::error(codes::NO_RECORD),
            Self::Emptied => Finding::error(codes::RECORD_EMPTIED),
        }
    }
}
