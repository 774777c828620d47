//! The main document of a package, found as its relationships say (ECMA-376 part 1, 11.3.10).

use super::package::{Package, Target};
use super::xml::Xml;
use crate::inspect::Fault;

/// The main document's path. A zip file without one is no Word file.
pub(super) fn path(package: &Package<'_>) -> Result<String, Fault> {
    let relations = package.relations("")?;
    let relations: Vec<_> = relations.values().filter(|relation| relation.kind == "officeDocument").collect();
    let [relation] = relations.as_slice() else {
        return Err(if relations.is_empty() { Fault::Foreign } else { Fault::Damaged });
    };
    let Target::Part(path) = &relation.target else { return Err(Fault::Damaged) };
    let text = package.beginning(path)?.ok_or(Fault::Damaged)?;
    let (root, _) = Xml::new(&text).root()?;
    if root.name == "w:document" { Ok(path.clone()) } else { Err(Fault::Foreign) }
}
