//! The commands and options there are, without their words.
//!
//! `help` adds the words; what a call asks for is `command`'s.

use std::path::PathBuf;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser};
use clap::{Arg, ArgAction, Command, value_parser};
use clap_complete::Shell;

use super::command::{Listing, Output, Scaffold};
use super::schema::Schema;
use crate::compose::SigningService;
use crate::import::DateOrder;
use crate::register::Format;

/// The command tree.
pub(crate) fn command() -> Command {
    let workspace = || path("workspace");
    let flag = |id: &'static str| Arg::new(id).long(id).action(ArgAction::SetTrue);
    Command::new("bilag")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::Version))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand(
            Command::new("build")
                .arg(workspace())
                .arg(list("annex"))
                .arg(list("locale"))
                .arg(
                    list("format").value_parser(PossibleValuesParser::new(
                        Format::ALL.iter().map(|format| format.code()),
                    )),
                )
                .arg(path("agreement").long("agreement").action(ArgAction::Append).num_args(1..))
                .arg(Arg::new("date").long("date"))
                .arg(flag("combine"))
                .arg(flag("draft"))
                .arg(flag("protect"))
                .arg(
                    Arg::new("anchors").long("anchors").value_parser(PossibleValuesParser::new(
                        SigningService::ALL.map(SigningService::key),
                    )),
                )
                .arg(path("out").long("out").default_value("out"))
                .arg(flag("keep-going"))
                .arg(flag("resume"))
                .arg(Arg::new("shard").long("shard"))
                .arg(Arg::new("jobs").long("jobs").value_parser(value_parser!(u16).range(1..)))
                .arg(quiet().conflicts_with("json"))
                .arg(flag("json")),
        )
        .subcommand(check())
        .subcommand(
            Command::new("explain")
                .arg(Arg::new("what").required(true).value_parser(NonEmptyStringValueParser::new()))
                .arg(Arg::new("date").long("date")),
        )
        .subcommand(import())
        .subcommand(
            Command::new("init")
                .arg(path("folder").required(true))
                .arg(
                    Arg::new("from")
                        .long("from")
                        .value_parser(PossibleValuesParser::new(Scaffold::ALL.map(Scaffold::key)))
                        .default_value(Scaffold::Example.key()),
                )
                .arg(quiet()),
        )
        .subcommand(
            Command::new("inspect")
                .arg(path("file").required(true))
                .arg(flag("json"))
                .arg(path("extract").long("extract"))
                .arg(flag("verify"))
                .arg(path("fonts").long("fonts").requires("verify")),
        )
        .subcommand(
            Command::new("list")
                .arg(
                    Arg::new("what")
                        .required(true)
                        .value_parser(PossibleValuesParser::new(Listing::ALL.map(Listing::key))),
                )
                .arg(workspace()),
        )
        .subcommand(
            Command::new("locales").arg(workspace()).arg(list("locale")).arg(flag("json")).arg(
                Arg::new("write-missing")
                    .long("write-missing")
                    .value_parser(NonEmptyStringValueParser::new())
                    .requires("workspace")
                    .conflicts_with("locale"),
            ),
        )
        .subcommand(
            Command::new("schema").arg(
                Arg::new("of")
                    .required(true)
                    .value_parser(PossibleValuesParser::new(Schema::ALL.map(Schema::key))),
            ),
        )
        .subcommand(
            Command::new("completions")
                .arg(Arg::new("shell").required(true).value_parser(value_parser!(Shell))),
        )
        .subcommand(
            Command::new("verify-manifest")
                .arg(path("folder").required(true))
                .arg(quiet().conflicts_with("json"))
                .arg(flag("json")),
        )
        .subcommand(Command::new("merge-manifests").arg(path("folder").required(true)))
        .subcommand(Command::new("man"))
}

/// The command `check`.
fn check() -> Command {
    Command::new("check")
        .arg(path("workspace"))
        .arg(path("agreement").long("agreement").action(ArgAction::Append).num_args(1..))
        .arg(Arg::new("date").long("date"))
        .arg(list("select"))
        .arg(list("ignore"))
        .arg(
            Arg::new("output")
                .long("output")
                .value_parser(PossibleValuesParser::new(Output::ALL.map(Output::key)))
                .default_value(Output::Text.key()),
        )
        .arg(quiet().conflicts_with("output"))
}

/// The command `import`.
fn import() -> Command {
    let text = |id: &'static str| Arg::new(id).long(id).value_parser(NonEmptyStringValueParser::new());
    let flag = |id: &'static str| Arg::new(id).long(id).action(ArgAction::SetTrue);
    Command::new("import")
        .arg(path("file").required(true))
        .arg(path("out").long("out").required(true))
        .arg(text("locale"))
        .arg(
            Arg::new("table")
                .long("table")
                .action(ArgAction::Append)
                .value_delimiter(',')
                .value_parser(value_parser!(u32).range(1..)),
        )
        .arg(text("map").action(ArgAction::Append))
        .arg(
            Arg::new("date-order")
                .long("date-order")
                .value_parser(PossibleValuesParser::new(DateOrder::ALL.map(DateOrder::key))),
        )
        .arg(flag("terms"))
        .arg(text("product"))
        .arg(text("processor"))
        .arg(flag("write"))
        .arg(quiet().conflicts_with("json"))
        .arg(flag("json"))
}

/// Whether only errors are told.
fn quiet() -> Arg {
    Arg::new("quiet").short('q').long("quiet").action(ArgAction::SetTrue)
}

/// An option that takes several values.
fn list(id: &'static str) -> Arg {
    let arg = Arg::new(id).long(id).action(ArgAction::Append).value_delimiter(',');
    arg.value_parser(NonEmptyStringValueParser::new())
}

fn path(id: &'static str) -> Arg {
    Arg::new(id).value_parser(value_parser!(PathBuf))
}
