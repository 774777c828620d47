//! `bilag init`: the example workspace, or one with nothing filled in, as files to change.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::command::Scaffold;
use super::output::{add_all, listed, print};
use super::schema::Schema;
use super::speech::Speech;
use super::stop::Stop;
use crate::read::Sources;

/// Writes a workspace and the schemas of its files to `folder` and lists them; overwrites nothing.
pub(crate) fn run(folder: &Path, from: Scaffold, is_quiet: bool, speech: &Speech) -> Result<(), Stop> {
    let mut files: Vec<(PathBuf, String)> = match from {
        Scaffold::Example => Sources::EXAMPLE.iter().map(|(path, text)| file(folder, path, text)).collect(),
        Scaffold::Blank => {
            let words = format!("### {}\n", speech.say("cli-blank-words", &[]));
            let words = (folder.join(format!("locales/{}.ftl", speech.tag())), words);
            BLANK.iter().map(|(path, text)| file(folder, path, text)).chain([words]).collect()
        }
    };
    let schema = |schema: Schema| file(folder, &format!("schemas/{}.json", schema.key()), schema.text());
    files.extend(Schema::ALL.map(schema));
    let added = add_all(&files)?;
    if is_quiet {
        return Ok(());
    }
    print(&listed(added.iter().map(PathBuf::as_path)))?;
    let next = speech.say("cli-init-next", &[("folder", folder.display().to_string().into())]);
    let _ = writeln!(anstream::stderr(), "{next}");
    Ok(())
}

/// A workspace with nothing filled in.
const BLANK: [(&str, &str); 2] = [
    ("register.json", include_str!("../../templates/blank/register.json")),
    ("agreements/customer.json", include_str!("../../templates/blank/agreements/customer.json")),
];

fn file(folder: &Path, path: &str, text: &str) -> (PathBuf, String) {
    (folder.join(path), text.to_owned())
}
