//! The fonts are the files that fonts/README.md says they are.

use std::fmt::Write;
use std::path::Path;

use sha2::{Digest, Sha256};

#[test]
fn the_files_have_their_listed_digests() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
    let listed = std::fs::read_to_string(folder.join("SHA256SUMS")).unwrap();
    let mut listed: Vec<&str> = listed.lines().collect();
    listed.sort_unstable();

    let files = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let fonts = files.filter(|path| path.extension().is_some_and(|extension| extension == "ttf"));
    let mut found: Vec<String> = fonts
        .map(|path| {
            let digest = Sha256::digest(std::fs::read(&path).unwrap());
            let mut line = digest.iter().fold(String::new(), |mut hex, byte| {
                write!(hex, "{byte:02x}").unwrap();
                hex
            });
            line.push_str("  ");
            line.push_str(path.file_name().unwrap().to_str().unwrap());
            line
        })
        .collect();
    found.sort_unstable();
    assert_eq!(listed, found);
}
