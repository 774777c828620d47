//! `bilag completions` and `bilag man`: what shells and `man` take, of the command tree.

use std::io;

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use super::output::print;
use super::speech::Speech;
use super::stop::Stop;

/// Prints the completions of a shell.
pub(crate) fn completions(shell: Shell, mut command: Command) -> Result<(), Stop> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "bilag", &mut script);
    print(&String::from_utf8_lossy(&script))
}

/// Prints the manual page, with a section for each command: no command has a page of its own.
pub(crate) fn page(mut command: Command, speech: &Speech) -> Result<(), Stop> {
    // Tells the commands that they are called after `bilag`.
    command.build();
    let mut page = whole(&command, speech).expect("writing to memory does not fail");
    for command in command.get_subcommands() {
        page += &section(command, speech).expect("writing to memory does not fail");
    }
    // Each part that is rendered brings its own.
    let preamble = Roff::new().render();
    print(&format!("{preamble}{}", page.replace(&preamble, "")))
}

/// What the page says of bilag itself.
fn whole(command: &Command, speech: &Speech) -> io::Result<String> {
    let man = Man::new(command.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    let mut page = String::from_utf8_lossy(&page).into_owned();
    page += &examples("SH", "help", speech);
    Ok(page)
}

/// What it says of a command.
fn section(command: &Command, speech: &Speech) -> io::Result<String> {
    let man = Man::new(command.clone());
    let mut parts = Vec::new();
    man.render_synopsis_section(&mut parts)?;
    man.render_options_section(&mut parts)?;
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let mut section = Roff::new().control("SH", [name.to_uppercase().as_str()]).text([roman(about)]).render();
    // clap_mangen has sections only; no text begins with a point unless it is escaped.
    section += &String::from_utf8_lossy(&parts).replace("\n.SH ", "\n.SS ");
    section += &examples("SS", &format!("help-{}", command.get_name()), speech);
    Ok(section)
}

/// The examples of the command whose words have this id, line by line, under a heading of this level (`SH` or `SS`).
fn examples(level: &str, id: &str, speech: &Speech) -> String {
    let mut roff = Roff::new();
    roff.control(level, [speech.say("help-heading.examples", &[]).to_uppercase().as_str()]);
    roff.control("nf", []);
    for line in speech.say(&format!("{id}.examples"), &[]).lines() {
        roff.text([roman(line)]);
    }
    roff.control("fi", []);
    roff.render()
}
