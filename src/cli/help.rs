//! The words of the help texts, from `cli.ftl` into the command tree.
//!
//! A command's words are `help-<command>` with `.usage` and `.examples`; an option's are `help-<command>-<option>`,
//! with `.value` for what follows it.

use clap::{Arg, ArgAction, Command};

use super::speech::Speech;

/// The command tree with its help texts.
pub(crate) fn worded(command: Command, speech: &Speech) -> Command {
    level(command, "help", speech)
}

fn level(command: Command, id: &str, speech: &Speech) -> Command {
    let say = |id: &str| speech.say(id, &[]);
    let template = format!(
        "{{about}}\n\n{}\n  {{usage}}\n\n{{all-args}}{{after-help}}\n",
        heading(&say("help-heading.usage"))
    );
    let examples =
        format!("{}\n{}", heading(&say("help-heading.examples")), indented(&say(&format!("{id}.examples"))));
    command
        .about(say(id))
        .override_usage(say(&format!("{id}.usage")))
        .after_help(examples)
        .help_template(template)
        .subcommand_help_heading(lasting(say("help-heading.commands")))
        .disable_help_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help))
        .mut_args(|arg| option(arg, id, speech))
        .mut_subcommands(|command| {
            let id = format!("{id}-{}", command.get_name());
            level(command, &id, speech)
        })
}

fn option(arg: Arg, command: &str, speech: &Speech) -> Arg {
    let id = match arg.get_id().as_str() {
        shared @ ("help" | "quiet" | "version") => format!("help-{shared}"),
        own => format!("{command}-{own}"),
    };
    let heading = if arg.is_positional() { "help-heading.arguments" } else { "help-heading.options" };
    let mut arg = arg.help(speech.say(&id, &[])).help_heading(lasting(speech.say(heading, &[])));
    if arg.get_action().takes_values() {
        arg = arg.hide_default_value(true).hide_possible_values(true);
    }
    if let Some(value) = speech.say_if_any(&format!("{id}.value")) {
        arg = arg.value_name(lasting(value));
    }
    arg
}

/// clap wants the words of headings and values for as long as the process lives; they are made once.
fn lasting(words: String) -> &'static str {
    words.leak()
}

fn heading(words: &str) -> String {
    format!("{words}:")
}

fn indented(lines: &str) -> String {
    lines.lines().fold(String::new(), |text, line| text + "  " + line + "\n")
}
