//! What a call asks for.
//!
//! The commands and options that there are, are `tree`'s.

use std::path::PathBuf;

use clap::ArgMatches;
use clap_complete::Shell;

use super::schema::Schema;
use crate::compose::SigningService;
use crate::import::DateOrder;
use crate::register::Format;

/// What a call asks for, as it was written.
pub(crate) enum Request {
    /// Make annexes.
    Build(BuildOptions),
    /// Judge a workspace.
    Check(CheckOptions),
    /// Explain a check, or what the law says of a country.
    Explain {
        /// The check's code, or the country's.
        what: String,
        /// The day whose law counts.
        date: Option<String>,
    },
    /// Make a workspace of a list.
    Import(ImportOptions),
    /// Write the example workspace.
    Init {
        /// Where.
        folder: PathBuf,
        /// What.
        from: Scaffold,
        /// Whether only errors are told.
        quiet: bool,
    },
    /// Print a JSON Schema.
    Schema {
        /// Of which file.
        of: Schema,
    },
    /// Print a shell's completions.
    Completions {
        /// Which shell.
        shell: Shell,
    },
    /// Print the manual page.
    Man,
    /// Join the manifests of a build's shares.
    MergeManifests {
        /// In which folder.
        folder: PathBuf,
    },
    /// Compare a folder with its manifest.
    VerifyManifest {
        /// Which folder.
        folder: PathBuf,
        /// Whether only what is amiss is told.
        quiet: bool,
        /// Whether as JSON.
        json: bool,
    },
    /// Show what an annex was made from.
    Inspect(InspectOptions),
    /// Show what the words lack, or write stubs for it.
    Locales(LocalesOptions),
    /// List what there is.
    List {
        /// Of which kind.
        what: Listing,
        /// In which workspace, if not the built-in example.
        workspace: Option<PathBuf>,
    },
}

/// The options of `build`; an empty list is an absent option.
#[allow(clippy::struct_excessive_bools)] // Each is a flag of its own.
pub(crate) struct BuildOptions {
    pub(crate) workspace: Option<PathBuf>,
    pub(crate) annexes: Vec<String>,
    pub(crate) locales: Vec<String>,
    pub(crate) formats: Vec<Format>,
    pub(crate) agreements: Vec<PathBuf>,
    pub(crate) date: Option<String>,
    /// Whether the annexes of an agreement are made as one document, where the agreement does not say so.
    pub(crate) combine: bool,
    pub(crate) draft: bool,
    /// Whether only blanks can be filled in in the DOCX.
    pub(crate) protect: bool,
    pub(crate) anchors: Option<SigningService>,
    pub(crate) out: PathBuf,
    /// Whether it goes on without agreements that are at fault.
    pub(crate) keep_going: bool,
    /// Whether files stay that an earlier build has made of the same.
    pub(crate) resume: bool,
    /// Which share of the agreements to take, as it was given.
    pub(crate) shard: Option<String>,
    /// How many threads; 0 for as many as the machine has cores.
    pub(crate) jobs: usize,
    /// Whether only errors are told.
    pub(crate) quiet: bool,
    pub(crate) json: bool,
}

/// The options of `check`; an empty list is an absent option.
pub(crate) struct CheckOptions {
    pub(crate) workspace: Option<PathBuf>,
    pub(crate) agreements: Vec<PathBuf>,
    pub(crate) date: Option<String>,
    /// The checks to make, if not all.
    pub(crate) select: Vec<String>,
    /// The checks not to make.
    pub(crate) ignore: Vec<String>,
    pub(crate) output: Output,
    /// Whether only errors are told.
    pub(crate) quiet: bool,
}

/// How `check` shows what it finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Output {
    Text,
    Json,
    Sarif,
}

impl Output {
    pub(super) const ALL: [Self; 3] = [Self::Text, Self::Json, Self::Sarif];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Sarif => "sarif",
        }
    }
}

/// The options of `import`.
#[allow(clippy::struct_excessive_bools)] // Each is a flag of its own.
pub(crate) struct ImportOptions {
    /// The list; `-` for standard input.
    pub(crate) file: PathBuf,
    pub(crate) out: PathBuf,
    pub(crate) locale: Option<String>,
    /// Which tables of the file, from 1.
    pub(crate) tables: Vec<usize>,
    /// What columns hold, each as `Header=field`.
    pub(crate) map: Vec<String>,
    pub(crate) date_order: Option<DateOrder>,
    /// Whether sentences that come again become terms.
    pub(crate) terms: bool,
    pub(crate) product: Option<String>,
    pub(crate) processor: Option<String>,
    /// Whether a workspace that is there is changed.
    pub(crate) write: bool,
    /// Whether only errors are told.
    pub(crate) quiet: bool,
    pub(crate) json: bool,
}

/// The options of `inspect`.
pub(crate) struct InspectOptions {
    pub(crate) file: PathBuf,
    pub(crate) json: bool,
    /// Where the data are written, if they are.
    pub(crate) extract: Option<PathBuf>,
    pub(crate) verify: bool,
    /// Where the fonts are that the annex is set in, if they are a brand's.
    pub(crate) fonts: Option<PathBuf>,
}

/// The options of `locales`.
pub(crate) struct LocalesOptions {
    pub(crate) workspace: Option<PathBuf>,
    /// The languages to show, if not those of the workspace.
    pub(crate) locales: Vec<String>,
    pub(crate) json: bool,
    /// The language that gets stubs, if one does.
    pub(crate) write_missing: Option<String>,
}

/// What `init` writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scaffold {
    /// The built-in example.
    Example,
    /// Files with nothing filled in.
    Blank,
}

impl Scaffold {
    pub(super) const ALL: [Self; 2] = [Self::Example, Self::Blank];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Example => "example",
            Self::Blank => "blank",
        }
    }
}

/// What `list` lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Listing {
    Annexes,
    Locales,
    Functions,
    Codes,
    Checks,
    Law,
}

impl Listing {
    pub(super) const ALL: [Self; 6] =
        [Self::Annexes, Self::Locales, Self::Functions, Self::Codes, Self::Checks, Self::Law];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Annexes => "annexes",
            Self::Locales => "locales",
            Self::Functions => "functions",
            Self::Codes => "codes",
            Self::Checks => "checks",
            Self::Law => "law",
        }
    }
}

impl From<&ArgMatches> for Request {
    fn from(matches: &ArgMatches) -> Self {
        let (name, matches) = matches.subcommand().expect("clap demands a command");
        let path = |id: &str| matches.get_one::<PathBuf>(id).cloned();
        match name {
            "build" => Self::Build(BuildOptions::from(matches)),
            "check" => {
                let output = text(matches, "output");
                let output = Output::ALL.into_iter().find(|one| Some(one.key()) == output);
                Self::Check(CheckOptions {
                    workspace: path("workspace"),
                    agreements: paths(matches, "agreement"),
                    date: text(matches, "date").map(str::to_owned),
                    select: texts(matches, "select"),
                    ignore: texts(matches, "ignore"),
                    output: output.unwrap_or(Output::Text),
                    quiet: matches.get_flag("quiet"),
                })
            }
            "explain" => Self::Explain {
                what: text(matches, "what").expect("clap demands a code").to_owned(),
                date: text(matches, "date").map(str::to_owned),
            },
            "import" => Self::Import(ImportOptions {
                file: path("file").expect("clap demands a file"),
                out: path("out").expect("clap demands a folder"),
                locale: text(matches, "locale").map(str::to_owned),
                tables: matches
                    .get_many::<u32>("table")
                    .unwrap_or_default()
                    .map(|number| *number as usize)
                    .collect(),
                map: texts(matches, "map"),
                date_order: DateOrder::ALL
                    .into_iter()
                    .find(|order| Some(order.key()) == text(matches, "date-order")),
                terms: matches.get_flag("terms"),
                product: text(matches, "product").map(str::to_owned),
                processor: text(matches, "processor").map(str::to_owned),
                write: matches.get_flag("write"),
                quiet: matches.get_flag("quiet"),
                json: matches.get_flag("json"),
            }),
            "init" => {
                let from = text(matches, "from");
                let from = Scaffold::ALL.into_iter().find(|scaffold| Some(scaffold.key()) == from);
                let folder = path("folder").expect("clap demands a folder");
                let quiet = matches.get_flag("quiet");
                Self::Init { folder, from: from.unwrap_or(Scaffold::Example), quiet }
            }
            "schema" => {
                let of = text(matches, "of");
                let of = Schema::ALL.into_iter().find(|schema| Some(schema.key()) == of);
                Self::Schema { of: of.expect("clap demands a file") }
            }
            "completions" => {
                let shell = matches.get_one::<Shell>("shell").copied();
                Self::Completions { shell: shell.expect("clap demands a shell") }
            }
            "man" => Self::Man,
            "merge-manifests" => {
                Self::MergeManifests { folder: path("folder").expect("clap demands a folder") }
            }
            "verify-manifest" => Self::VerifyManifest {
                folder: path("folder").expect("clap demands a folder"),
                quiet: matches.get_flag("quiet"),
                json: matches.get_flag("json"),
            },
            "inspect" => Self::Inspect(InspectOptions {
                file: path("file").expect("clap demands a file"),
                json: matches.get_flag("json"),
                extract: path("extract"),
                verify: matches.get_flag("verify"),
                fonts: path("fonts"),
            }),
            "locales" => Self::Locales(LocalesOptions {
                workspace: path("workspace"),
                locales: texts(matches, "locale"),
                json: matches.get_flag("json"),
                write_missing: text(matches, "write-missing").map(str::to_owned),
            }),
            _ => {
                let what = text(matches, "what");
                let what = Listing::ALL.into_iter().find(|listing| Some(listing.key()) == what);
                Self::List { what: what.expect("clap demands a listing"), workspace: path("workspace") }
            }
        }
    }
}

impl From<&ArgMatches> for BuildOptions {
    fn from(matches: &ArgMatches) -> Self {
        let mut formats = Vec::new();
        for name in texts(matches, "format") {
            formats.extend(Format::ALL.iter().find(|format| format.code() == name));
        }
        Self {
            workspace: matches.get_one::<PathBuf>("workspace").cloned(),
            annexes: texts(matches, "annex"),
            locales: texts(matches, "locale"),
            formats,
            agreements: paths(matches, "agreement"),
            date: text(matches, "date").map(str::to_owned),
            combine: matches.get_flag("combine"),
            keep_going: matches.get_flag("keep-going"),
            resume: matches.get_flag("resume"),
            shard: text(matches, "shard").map(str::to_owned),
            draft: matches.get_flag("draft"),
            protect: matches.get_flag("protect"),
            anchors: text(matches, "anchors").and_then(SigningService::from_key),
            out: matches.get_one::<PathBuf>("out").cloned().unwrap_or_default(),
            jobs: matches.get_one::<u16>("jobs").copied().unwrap_or_default().into(),
            quiet: matches.get_flag("quiet"),
            json: matches.get_flag("json"),
        }
    }
}

fn text<'a>(matches: &'a ArgMatches, id: &str) -> Option<&'a str> {
    matches.get_one::<String>(id).map(String::as_str)
}

fn paths(matches: &ArgMatches, id: &str) -> Vec<PathBuf> {
    matches.get_many::<PathBuf>(id).unwrap_or_default().cloned().collect()
}

/// The values given, each once.
fn texts(matches: &ArgMatches, id: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for text in matches.get_many::<String>(id).unwrap_or_default() {
        if !texts.contains(text) {
            texts.push(text.clone());
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_tree_is_sound() {
        super::super::tree::command().debug_assert();
    }
}
