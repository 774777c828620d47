//! The main document of a package, if that is a Word file.

use crate::inspect::Fault;
use crate::opc::{Package, Xml};

/// The main document's path. A zip file without one is no Word file.
pub(super) fn path(package: &Package<'_>) -> Result<String, Fault> {
    let path = package.main()?.ok_or(Fault::Foreign)?;
    let text = package.beginning(&path)?.ok_or(Fault::Damaged)?;
    let (root, _) = Xml::new(&text).root()?;
    if root.name == "w:document" { Ok(path) } else { Err(Fault::Foreign) }
}
