//! A brand's fonts in the DOCX itself, obfuscated (ECMA-376 part 1, 17.8.1).

use std::sync::Arc;

use bilag::brand::{Brand, FontFiles, Typeface};
use bilag::read::{self, FileBytes};
use bilag::render::{Look, docx};

use crate::brand::{SERIF, branded, font, permitting, succeeds};
use crate::golden::example;
use crate::keep::keep_all;
use crate::ooxml::Node;
use crate::packed::{packed, parts};

/// Fonts whose outlines are TrueType's.
const SANS: [&str; 2] = ["fonts/NotoSans-Regular.ttf", "fonts/NotoSans-Bold.ttf"];

const FONT_TABLE: &str = "word/fontTable.xml";
const RELATIONSHIPS: &str = "word/_rels/fontTable.xml.rels";

type Parts = Vec<(String, Vec<u8>)>;

/// The parts of the example in these fonts.
fn made(family: &str, fonts: &[FileBytes; 2]) -> Parts {
    let (typeface, files) = read::typeface(family, fonts).unwrap();
    in_fonts(typeface, &files)
}

fn in_fonts(typeface: Typeface, files: &FontFiles) -> Parts {
    let brand = Brand { fonts: Some(typeface), ..Brand::default() };
    let renderer = docx::Renderer::new().in_look(Look::of(&brand, Some(files)).unwrap());
    let first = renderer.render(&example("nb")).unwrap();
    // What is remembered is the same as what is made anew, in other languages too.
    let other = parts(&renderer.render(&example("en")).unwrap());
    let made = parts(&first);
    for part in made.iter().filter(|(path, _)| path.starts_with("word/font") || path == RELATIONSHIPS) {
        assert!(other.contains(part), "{}", part.0);
    }
    assert!(first == renderer.render(&example("nb")).unwrap());
    made
}

fn part(parts: &Parts, path: &str) -> Node {
    let (_, content) = parts.iter().find(|(found, _)| found == path).unwrap_or_else(|| panic!("{path}"));
    Node::parse(std::str::from_utf8(content).unwrap())
}

/// Whether anything of the package speaks of embedded fonts.
fn embeds(parts: &Parts) -> bool {
    let words = ["embedTrueTypeFonts", "embedRegular", "embedBold", "obfuscatedFont", "relationships/font\""];
    parts.iter().any(|(path, content)| {
        let content = String::from_utf8_lossy(content);
        path.starts_with("word/fonts/")
            || path == RELATIONSHIPS
            || words.iter().any(|word| content.contains(word))
    })
}

/// The font that is obfuscated by this key, as the standard tells readers to get it back.
fn plain(obfuscated: &[u8], key: &str) -> Vec<u8> {
    let digits = key.strip_prefix('{').and_then(|key| key.strip_suffix('}')).unwrap().replace('-', "");
    let key = u128::from_str_radix(&digits, 16).unwrap().to_le_bytes();
    obfuscated
        .iter()
        .enumerate()
        .map(|(at, byte)| if at < 32 { byte ^ key[at % 16] } else { *byte })
        .collect()
}

#[test]
fn both_fonts_are_there_whole() {
    let mut keys = Vec::new();
    for (family, paths) in [("Fixture Serif", SERIF), ("Noto Sans", SANS)] {
        let fonts = paths.map(font);
        let parts = made(family, &fonts);
        let table = part(&parts, FONT_TABLE);
        let entry = table.child("w:font").unwrap();
        assert_eq!(entry.attribute("w:name"), family);
        let order: Vec<&str> = entry.children.iter().map(|child| child.name.as_str()).collect();
        assert_eq!(order[order.len() - 3..], ["w:pitch", "w:embedRegular", "w:embedBold"]);
        let relationships = part(&parts, RELATIONSHIPS);
        for (name, font) in ["w:embedRegular", "w:embedBold"].into_iter().zip(&fonts) {
            let embedded = entry.child(name).unwrap();
            let leads = |relation: &&Node| relation.attribute("Id") == embedded.attribute("r:id");
            let relation = relationships.children.iter().find(leads).unwrap();
            let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font";
            assert_eq!(relation.attribute("Type"), kind);
            let path = format!("word/{}", relation.attribute("Target"));
            let types = part(&parts, "[Content_Types].xml");
            let named = |kind: &&Node| {
                kind.attributes.get("PartName").is_some_and(|name| *name == format!("/{path}"))
            };
            let kind = types.children.iter().find(named).unwrap().attribute("ContentType");
            assert_eq!(kind, "application/vnd.openxmlformats-officedocument.obfuscatedFont");
            let (_, obfuscated) = parts.iter().find(|(found, _)| *found == path).unwrap();
            assert!(obfuscated[..32] != font.bytes[..32], "{path} may be used as it is");
            let key = embedded.attribute("w:fontKey");
            assert!(plain(obfuscated, key) == font.bytes, "{path} is not {}", font.path);
            keys.push(key.to_owned());
        }
        // Where the schema has it; and whoever saves the file is not to leave letters out.
        let settings = part(&parts, "word/settings.xml");
        let order: Vec<&str> = settings.children.iter().map(|child| child.name.as_str()).collect();
        assert_eq!(order[..3], ["w:zoom", "w:embedTrueTypeFonts", "w:defaultTabStop"]);
        assert!(!order.contains(&"w:saveSubsetFonts"));
    }
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), 4, "each font has a key of its own: {keys:?}");
}

#[test]
fn fonts_that_may_not_be_edited_with_are_named_only() {
    for (bits, permitted) in
        [([0, 0], true), ([8, 8], true), ([0, 8], true), ([4, 4], false), ([8, 4], false)]
    {
        let [regular, bold] = SERIF.map(font);
        let fonts = [permitting(regular, bits[0]), permitting(bold, bits[1])];
        let parts = made("Fixture Serif", &fonts);
        assert_eq!(embeds(&parts), permitted, "{bits:?}");
        assert_eq!(part(&parts, FONT_TABLE).child("w:font").unwrap().attribute("w:name"), "Fixture Serif");
    }
}

/// Word would show all text in one of them.
#[test]
fn fonts_of_two_families_are_not_embedded_as_one() {
    let [regular, bold] = [SANS[0], SERIF[1]].map(|path| Arc::from(font(path).bytes));
    let (typeface, _) = read::typeface("Noto Sans", &SANS.map(font)).unwrap();
    assert!(!embeds(&in_fonts(typeface, &FontFiles { regular, bold })));
}

#[test]
fn no_font_is_embedded_without_a_brand_that_has_some() {
    assert!(!embeds(&parts(&docx::render(&example("nb")).unwrap())));
    let renderer = docx::Renderer::new().in_look(Look::of(&Brand::default(), None).unwrap());
    assert!(renderer.render(&example("nb")).unwrap() == docx::render(&example("nb")).unwrap());
}

/// Office programs name fonts and keys as they like, or leave the fonts out.
#[test]
fn a_file_is_verified_whatever_became_of_its_fonts() {
    let folder = branded();
    succeeds(folder.path(), &["build", "ws", "--locale", "nb", "--format", "docx"]);
    let file = folder.path().join("out/plandisc-example/sub-processors.nb.docx");
    let written = parts(&std::fs::read(file).unwrap());
    assert!(embeds(&written));
    let renamed = |(path, content): &(String, Vec<u8>)| {
        let content = if path == RELATIONSHIPS {
            String::from_utf8(content.clone()).unwrap().replace("fonts/font", "fonts/other").into_bytes()
        } else {
            content.clone()
        };
        (path.replace("fonts/font", "fonts/other"), content)
    };
    let others: Parts = written.iter().map(renamed).collect();
    let without: Parts = written
        .iter()
        .filter(|(path, _)| !path.contains("fonts/") && path != RELATIONSHIPS)
        .cloned()
        .collect();
    for (name, parts) in [("renamed.docx", others), ("without.docx", without)] {
        let bytes = packed(parts.iter().map(|(path, content)| (path.as_str(), content.as_slice())));
        std::fs::write(folder.path().join(name), bytes).unwrap();
        let told = succeeds(folder.path(), &["inspect", name, "--verify", "--fonts", "ws/fonts"]);
        assert!(told.contains("are those that bilag"), "{told}");
    }
    keep_all(&folder.path().join("out"));
}
