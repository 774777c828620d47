//! The parts of a package, with the digest of each that is asked for.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Deref;

use crate::inspect::Fault;
use crate::opc::Package;
use crate::record::digest;

/// A package, and what is known of its parts.
pub(super) struct Parts<'a> {
    package: Package<'a>,
    digests: RefCell<HashMap<String, Option<String>>>,
}

impl<'a> Parts<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Fault> {
        Ok(Self { package: Package::open(bytes)?, digests: RefCell::default() })
    }

    /// The digest of a part's content, which is read once.
    pub(super) fn digest(&self, path: &str) -> Result<Option<String>, Fault> {
        if let Some(digest) = self.digests.borrow().get(path) {
            return Ok(digest.clone());
        }
        let digest = self.bytes(path)?.map(digest);
        self.digests.borrow_mut().insert(path.to_owned(), digest.clone());
        Ok(digest)
    }
}

impl<'a> Deref for Parts<'a> {
    type Target = Package<'a>;

    fn deref(&self) -> &Self::Target {
        &self.package
    }
}
