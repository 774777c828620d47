//! Content controls (ECMA-376 part 1, 17.5.2): which blank one is bound to, and what stands in it.

use super::binding;
use super::styles::is_on;
use crate::inspect::Fault;
use crate::opc::{Tag, Xml};

/// A control that is open.
#[derive(Default)]
pub(super) struct Control {
    /// The blank that it is bound to.
    pub(super) blank: Option<String>,
    /// Whether it shows what to fill in.
    pub(super) is_empty: bool,
    /// What stands in it.
    pub(super) words: String,
    /// Whether what is read now stands in it.
    pub(super) within: bool,
}

impl Control {
    /// Takes what a property says.
    pub(super) fn property(&mut self, xml: &Xml<'_>, tag: &Tag<'_>) -> Result<(), Fault> {
        match tag.name.as_str() {
            // Word has a binding of its own for rich text, in a namespace of its own.
            "w:dataBinding" | "w15:dataBinding" => {
                let space = tag.name.trim_end_matches("dataBinding");
                let value = |name: &str| xml.attribute(tag, &format!("{space}{name}"));
                let (mappings, path) = (value("prefixMappings")?, value("xpath")?);
                self.blank = binding::blank(&mappings.unwrap_or_default(), &path.unwrap_or_default());
            }
            "w:showingPlcHdr" => self.is_empty = is_on(xml.attribute(tag, "w:val")?.as_deref()),
            _ => {}
        }
        Ok(())
    }
}
