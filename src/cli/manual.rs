//! `bilag completions` and `bilag man`: what shells and `man` take, of the command tree.

use clap::Command;
use clap_complete::Shell;

use super::output::print;
use super::stop::Stop;

/// Prints the completions of a shell.
pub(crate) fn completions(shell: Shell, mut command: Command) -> Result<(), Stop> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "bilag", &mut script);
    print(&String::from_utf8_lossy(&script))
}

/// Prints the manual page, with a section for each command.
pub(crate) fn page(command: Command) -> Result<(), Stop> {
    let mut page = Vec::new();
    let command = command.disable_help_subcommand(true);
    // Writing to memory does not fail.
    let _ = clap_mangen::Man::new(command.clone()).render(&mut page);
    for subcommand in command.get_subcommands() {
        let name = format!("bilag {}", subcommand.get_name());
        let man = clap_mangen::Man::new(subcommand.clone().display_name(name.clone()));
        let _ = (|| {
            use std::io::Write;
            writeln!(page, ".SH {}", name.to_uppercase())?;
            man.render_description_section(&mut page)?;
            man.render_synopsis_section(&mut page)?;
            man.render_options_section(&mut page)
        })();
    }
    print(&String::from_utf8_lossy(&page))
}
