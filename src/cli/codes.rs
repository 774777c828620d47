//! What can go wrong around a command. Each code is the id of the message in `cli.ftl` that words it; the variables
//! it names stand beside it.

use crate::finding::codes;

codes! {
    #[cfg(test)]
    pub(crate) ALL;

    /// No file of this name: `path`.
    FILE_NOT_FOUND = "file-not-found",
    /// No workspace of this name: `path`.
    WORKSPACE_NOT_FOUND = "workspace-not-found",
    /// A folder without `register.json`: `path` of the folder.
    NO_REGISTER = "no-register",
    /// A folder that was to hold agreements and holds none: `path`.
    NO_AGREEMENTS = "no-agreements",
    /// A folder without a manifest: `path`.
    NO_MANIFEST = "no-manifest",
    /// A folder in which a build has been interrupted: `path`.
    UNFINISHED_MANIFEST = "unfinished-manifest",
    /// A manifest with a line that is none: `path`, `line`.
    DAMAGED_MANIFEST = "damaged-manifest",
    /// A folder that another build is writing to: `path` of its manifest.
    BUSY_FOLDER = "busy-folder",
    /// A share that is none: `value`.
    SHARD_OPTION = "shard-option",
    /// A folder without the manifest of one of a build's shares: `path`, `missing`.
    MISSING_SHARE = "missing-share",
    /// A folder with shares of two builds: `path`, `one`, `other`.
    OTHER_SHARES = "other-shares",
    /// A folder where a file should be: `path`.
    IS_A_FOLDER = "is-a-folder",
    /// A file where a folder should be: `path`.
    NOT_A_FOLDER = "not-a-folder",
    /// The system refuses access: `path`.
    NO_PERMISSION = "no-permission",
    /// No room left: `path`.
    DISK_FULL = "disk-full",
    /// Anything else between bilag and a file: `path`, `reason` in the system's words.
    FILE_TROUBLE = "file-trouble",
    /// A file that is not UTF-8: `path`, `line`.
    NOT_UTF8 = "not-utf8",
    /// A file that `init` would overwrite: `path`.
    ALREADY_EXISTS = "already-exists",
    /// A column that is told and not understood: `value`.
    IMPORT_MAP_OPTION = "import-map-option",
    /// A product or processor for a workspace that has its own: `value`.
    IMPORT_OWNER_OPTION = "import-owner-option",
    /// A date on the command line that is none: `value`.
    DATE_OPTION = "date-option",
    /// A check that is none: `value`, `nearest` (or `none`).
    UNKNOWN_CHECK = "unknown-check",
    /// Neither a check nor a country to explain: `value`, `nearest` check (or `none`).
    NOTHING_TO_EXPLAIN = "nothing-to-explain",
    /// A set of annexes asked for as one of the annexes of a set: `value`.
    COMBINED_ANNEX = "combined-annex",
    /// No date to put on an annex.
    NO_DATE = "no-date",
    /// A character that no font has: `character`, `words`.
    MISSING_GLYPH = "missing-glyph",
    /// A document that could not be set: `path`, `reason`.
    NOT_RENDERED = "not-rendered",
    /// The system gives no threads: `reason`.
    NO_THREADS = "no-threads",
    /// Standard output cannot be written: `reason`.
    CANNOT_PRINT = "cannot-print",
}

#[cfg(test)]
mod tests {
    use crate::locale::{Catalog, Fallback, shipped};

    #[test]
    fn every_code_is_worded_in_every_language() {
        for tag in shipped() {
            let catalog = Catalog::new(tag, &[], Fallback::Refused).expect("a sound locale");
            for code in super::ALL {
                assert!(catalog.ids().contains(&code.0), "{tag}: {code}");
                assert!(catalog.ids().contains(&format!("{code}.help").as_str()), "{tag}: {code}.help");
            }
        }
    }
}
