//! JSON text → `Register`, `Agreement`, `Template`, `Record`, and a table → `Agreement`s, strictly: unknown keys, wrong types, impossible dates and the
//! rest are findings with line and column, and all findings of a file are reported together.
//!
//! Opening files is left to the caller, wording to `locale`, and what the law says of the facts to `check`.

pub mod codes;

mod acceptance;
mod agreement;
mod brand;
mod condition;
mod encoding;
mod faults;
mod json;
mod object;
mod party;
mod picture;
mod places;
mod processing;
mod provenance;
mod record;
mod register;
mod seen;
pub(crate) mod sheet;
mod svg;
mod template;
mod terms;
mod typeface;
mod value;
mod workspace;

#[cfg(test)]
mod tests;

pub use agreement::agreement;
pub use brand::{BrandFile, FontFolder, brand};
pub(crate) use encoding::decoded;
#[cfg(feature = "cli")]
pub(crate) use json::MOST_MEGABYTES;
#[cfg(feature = "cli")]
pub(crate) use picture::MOST_MEGABYTES as MOST_MEGABYTES_OF_A_PICTURE;
pub use picture::picture;
pub use places::{Places, locate};
pub use record::record;
pub use register::register;
pub(crate) use sheet::column_letters;
pub use sheet::{Row, Rows, Sheet, sheet};
pub use svg::svg;
pub use template::template;
#[cfg(feature = "cli")]
pub(crate) use typeface::MOST_MEGABYTES as MOST_MEGABYTES_OF_A_FONT;
pub use typeface::{FileBytes, font_files, typeface};
pub use workspace::{BrandSources, Sources, Workspace, shipped_template};

use crate::finding::Finding;
use crate::source::Source;
use faults::Faults;
use object::Object;
use value::Value;

/// Reads a file that is one JSON object. `$schema`, which editors use, may stand in it and is not read.
fn file<T>(source: &Source, read: impl FnOnce(&mut Object<'_>) -> Option<T>) -> Result<T, Vec<Finding>> {
    let faults = Faults::new(source);
    let read = json::parse(source, &faults).and_then(|tree| {
        Value::whole_file(&tree, &faults)?.object(|object| {
            object.ignore("$schema");
            read(object)
        })
    });
    faults.into_result(read)
}
