//! One test binary; a file of `suite/` a subject.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)] // A test may fail loudly, and reads the house it tests.

#[path = "suite/altered.rs"]
mod altered;
#[path = "suite/batch.rs"]
mod batch;
#[path = "suite/brand.rs"]
mod brand;
#[path = "suite/catalog.rs"]
mod catalog;
#[path = "suite/checks.rs"]
mod checks;
#[path = "suite/cli.rs"]
mod cli;
#[path = "suite/combined.rs"]
mod combined;
#[path = "suite/contents.rs"]
mod contents;
#[path = "suite/controls.rs"]
mod controls;
#[path = "suite/counted.rs"]
mod counted;
#[path = "suite/countries.rs"]
mod countries;
#[path = "suite/crowded.rs"]
mod crowded;
#[path = "suite/determinism.rs"]
mod determinism;
#[path = "suite/docx.rs"]
mod docx;
#[path = "suite/embedded.rs"]
mod embedded;
#[path = "suite/equal.rs"]
mod equal;
#[path = "suite/families.rs"]
mod families;
#[path = "suite/faults.rs"]
mod faults;
#[path = "suite/fields.rs"]
mod fields;
#[path = "suite/fonts.rs"]
mod fonts;
#[path = "suite/formats.rs"]
mod formats;
#[path = "suite/forms.rs"]
mod forms;
#[path = "suite/formulas.rs"]
mod formulas;
#[path = "suite/glossary.rs"]
mod glossary;
#[path = "suite/golden.rs"]
mod golden;
#[path = "suite/headings.rs"]
mod headings;
#[path = "suite/hostile.rs"]
mod hostile;
#[path = "suite/identity.rs"]
mod identity;
#[path = "suite/import.rs"]
mod import;
#[path = "suite/inspect.rs"]
mod inspect;
#[path = "suite/keep.rs"]
mod keep;
#[path = "suite/lists.rs"]
mod lists;
#[path = "suite/locales.rs"]
mod locales;
#[path = "suite/logo.rs"]
mod logo;
#[path = "suite/lossless.rs"]
mod lossless;
#[path = "suite/malicious.rs"]
mod malicious;
#[path = "suite/manual.rs"]
mod manual;
#[path = "suite/merging.rs"]
mod merging;
#[path = "suite/ooxml.rs"]
mod ooxml;
#[path = "suite/packed.rs"]
mod packed;
#[path = "suite/pdf.rs"]
mod pdf;
#[path = "suite/progress.rs"]
mod progress;
#[path = "suite/reader.rs"]
mod reader;
#[path = "suite/readme.rs"]
mod readme;
#[path = "suite/record.rs"]
mod record;
#[path = "suite/reworded.rs"]
mod reworded;
#[path = "suite/saved.rs"]
mod saved;
#[path = "suite/schemas.rs"]
mod schemas;
#[path = "suite/sheets.rs"]
mod sheets;
#[path = "suite/signing.rs"]
mod signing;
#[path = "suite/structure.rs"]
mod structure;
#[path = "suite/tags.rs"]
mod tags;
#[path = "suite/tokens.rs"]
mod tokens;
#[path = "suite/translators.rs"]
mod translators;
#[path = "suite/walls.rs"]
mod walls;
#[path = "suite/wanted.rs"]
mod wanted;
#[path = "suite/zipped.rs"]
mod zipped;
