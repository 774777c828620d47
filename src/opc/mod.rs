//! A foreign file in a ZIP file, as office programs write them: its parts, and their XML, read within limits.
//!
//! What the parts mean is left to those who read them.

mod archive;
mod package;
mod xml;

pub(crate) use archive::archive;
pub(crate) use package::{MOST_UNPACKED, Package, Relations, Target, related, target};
pub(crate) use xml::{Node, Tag, Xml};

/// Why a package cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    Damaged,
    TooLarge,
}
