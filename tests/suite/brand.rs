//! The house style: `brand.json` and its files, in PDF, DOCX and the record.

use std::fs;
use std::path::Path;

use bilag::brand::{Density, Paper};
use bilag::read::{self, FileBytes};
use bilag::source::Source;
use tempfile::TempDir;

use crate::keep::keep_all;

const CASE: &str = "tests/cases/brand";

/// The regular and bold fonts of the case, whose outlines are CFF.
pub(crate) const SERIF: [&str; 2] =
    ["tests/cases/brand/fonts/FixtureSerif-Regular.otf", "tests/cases/brand/fonts/FixtureSerif-Bold.otf"];

fn bilag(folder: &Path, arguments: &[&str]) -> std::process::Output {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_bilag"));
    command.current_dir(folder).env("LC_ALL", "en_GB.UTF-8").args(arguments).output().unwrap()
}

pub(crate) fn succeeds(folder: &Path, arguments: &[&str]) -> String {
    let output = bilag(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What is said of a call that fails, without the breaks that it is fitted to the terminal by.
fn fails(folder: &Path, arguments: &[&str]) -> String {
    let output = bilag(folder, arguments);
    assert!(!output.status.success(), "{arguments:?}");
    let told = String::from_utf8(output.stderr).unwrap();
    told.replace('│', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The example's workspace with the brand of the case.
pub(crate) fn branded() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    succeeds(folder.path(), &["init", "ws"]);
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join(CASE);
    fs::create_dir(folder.path().join("ws/fonts")).unwrap();
    for file in ["brand.json", "logo.svg", "fonts/FixtureSerif-Regular.otf", "fonts/FixtureSerif-Bold.otf"] {
        fs::copy(case.join(file), folder.path().join("ws").join(file)).unwrap();
    }
    folder
}

pub(crate) fn font(path: &str) -> FileBytes {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    FileBytes { path: path.to_owned(), bytes: fs::read(file).unwrap() }
}

#[test]
fn a_brand_is_seen_in_both_formats_and_its_annexes_are_verified_with_its_fonts_alone() {
    let folder = branded();
    let at = |path: &str| folder.path().join(path);
    succeeds(folder.path(), &["build", "ws", "--locale", "nb", "--format", "pdf,docx,txt"]);
    succeeds(folder.path(), &["build", "ws", "--locale", "nb", "--format", "pdf,docx", "--out", "again"]);
    let stem = "plandisc-example/sub-processors.nb";

    let pdf = lopdf::Document::load(at(&format!("out/{stem}.pdf"))).unwrap();
    let page = pdf.get_dictionary(*pdf.get_pages().values().next().unwrap()).unwrap();
    let media: Vec<f32> = page
        .get(b"MediaBox")
        .unwrap()
        .as_array()
        .unwrap()
        .iter()
        .map(|side| side.as_float().unwrap())
        .collect();
    assert_eq!(media, [0.0, 0.0, 792.0, 612.0]);
    let names: Vec<String> = pdf
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"BaseFont").ok()?.as_name().ok())
        .map(|name| String::from_utf8(name.to_vec()).unwrap())
        .collect();
    assert!(names.iter().any(|name| name.ends_with("+FixtureSerif-Bold")), "{names:?}");
    assert!(names.iter().any(|name| name.ends_with("+FixtureSerif-Regular")), "{names:?}");

    let mut docx = zip::ZipArchive::new(fs::File::open(at(&format!("out/{stem}.docx"))).unwrap()).unwrap();
    let mut part = |name: &str| std::io::read_to_string(docx.by_name(name).unwrap()).unwrap();
    assert!(part("word/theme/theme1.xml").contains(r#"<a:latin typeface="Fixture Serif"/>"#));
    assert!(part("word/fontTable.xml").contains(r#"<w:font w:name="Fixture Serif">"#));
    let styles = part("word/styles.xml");
    assert!(styles.contains(r#"w:val="7A1F3D" w:themeColor="text2""#), "{styles}");
    assert!(!styles.contains("1B3A5C"), "the house's accent is left somewhere");
    let main = part("word/document.xml");
    assert!(main.contains(r#"<w:pgSz w:w="15840" w:h="12240" w:orient="landscape" />"#), "{main}");
    assert!(main.contains(r#"w:top="1134" w:right="1361" w:bottom="1247" w:left="1474""#), "{main}");

    for format in ["pdf", "docx"] {
        let file = format!("out/{stem}.{format}");
        assert_eq!(fs::read(at(&file)).unwrap(), fs::read(at(&format!("again/{stem}.{format}"))).unwrap());
        let told = fails(folder.path(), &["inspect", &file, "--verify"]);
        assert!(told.contains("is set in the fonts “Fixture Serif”"), "{told}");
        assert!(told.contains("has not been verified"), "{told}");
        // The right names with other files are not enough.
        let told = fails(folder.path(), &["inspect", &file, "--verify", "--fonts", "ws"]);
        assert!(told.contains("has not been verified"), "{told}");
        let extract = format!("extracted-{format}");
        let verify = ["inspect", &file, "--verify", "--fonts", "ws/fonts", "--extract", &extract];
        let told = succeeds(folder.path(), &verify);
        assert!(told.contains("house style: "), "{told}");

        // What is extracted makes the same annex again, once the fonts are put to it.
        fs::create_dir(at(&format!("{extract}/fonts"))).unwrap();
        for entry in fs::read_dir(at("ws/fonts")).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), at(&format!("{extract}/fonts")).join(entry.file_name())).unwrap();
        }
        let out = format!("out-{format}");
        succeeds(folder.path(), &["build", &extract, "--locale", "nb", "--format", format, "--out", &out]);
        assert!(fs::read(at(&file)).unwrap() == fs::read(at(&format!("{out}/{stem}.{format}"))).unwrap());
    }
    keep_all(folder.path());
}

/// Words, their order and what they are do not depend on the look.
#[test]
fn a_brand_changes_no_word() {
    let folder = branded();
    succeeds(folder.path(), &["build", "ws", "--locale", "nb,da", "--format", "txt"]);
    succeeds(
        folder.path(),
        &["build", "ws", "--locale", "nb", "--format", "pdf", "--draft", "--out", "draft"],
    );
    fs::remove_file(folder.path().join("ws/brand.json")).unwrap();
    let read = |out: &str| -> Vec<String> {
        ["nb", "da"]
            .map(|tag| folder.path().join(format!("{out}/plandisc-example/sub-processors.{tag}.txt")))
            .map(|path| fs::read_to_string(path).unwrap())
            .to_vec()
    };
    succeeds(folder.path(), &["build", "ws", "--locale", "nb,da", "--format", "txt", "--out", "plain"]);
    let plain: Vec<String> = read("plain").iter().map(|text| format!("[Logo: Plandisc]\n\n{text}")).collect();
    assert_eq!(read("out"), plain);
    keep_all(folder.path());
}

/// A table of contents is set by the brand, and its page numbers are those of the brand's pages.
#[test]
fn annexes_in_one_document_and_their_contents_have_the_look() {
    let folder = branded();
    let at = |path: &str| folder.path().join(path);
    let brand = fs::read_to_string(at("ws/brand.json")).unwrap();
    fs::write(at("ws/brand.json"), brand.replace("compact", "comfortable")).unwrap();
    let build = ["build", "ws", "--locale", "nb", "--combine", "--annex", "sub-processors,dk-standard"];
    let build =
        |out| succeeds(folder.path(), &[&build[..], &["--format", "pdf,docx", "--out", out]].concat());
    build("roomy");
    fs::write(at("ws/brand.json"), brand).unwrap();
    build("close");
    let styles = |out: &str| {
        let file = fs::File::open(at(&format!("{out}/plandisc-example/combined.nb.docx"))).unwrap();
        let mut docx = zip::ZipArchive::new(file).unwrap();
        std::io::read_to_string(docx.by_name("word/styles.xml").unwrap()).unwrap()
    };
    let style = |styles: &str, id: &str| {
        let start = styles.find(&format!(r#"w:styleId="{id}""#)).expect(id);
        let end = styles[start..].find("</w:style>").unwrap();
        styles[start..start + end].to_owned()
    };
    let (roomy, close) = (styles("roomy"), styles("close"));
    for id in ["Heading4", "TOC1", "TOC2", "TOC3"] {
        assert_ne!(style(&roomy, id), style(&close, id), "{id}");
        assert!(style(&close, id).contains("1F1A17"), "{id} is not in the brand's ink");
    }
    for out in ["roomy", "close"] {
        for format in ["pdf", "docx"] {
            let file = format!("{out}/plandisc-example/combined.nb.{format}");
            succeeds(folder.path(), &["inspect", &file, "--verify", "--fonts", "ws/fonts"]);
        }
    }
    keep_all(folder.path());
}

/// TrueType fonts, and a brand that says as little as it may.
#[test]
fn an_empty_brand_is_the_house_style_to_the_byte() {
    let folder = branded();
    let at = |path: &str| folder.path().join(path);
    fs::remove_file(at("ws/brand.json")).unwrap();
    succeeds(folder.path(), &["build", "ws", "--locale", "nb", "--format", "pdf,docx"]);
    fs::write(at("ws/brand.json"), r#"{ "page": { "size": "a4", "margins": { "top": 18 } } }"#).unwrap();
    succeeds(folder.path(), &["build", "ws", "--locale", "nb", "--format", "pdf,docx", "--out", "branded"]);
    let brand =
        r##"{ "fonts": { "folder": "fonts", "family": "noto sans" }, "colours": { "accent": "#0b4f6c" } }"##;
    fs::write(at("ws/brand.json"), brand).unwrap();
    for file in ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"] {
        fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts").join(file), at("ws/fonts").join(file))
            .unwrap();
    }
    succeeds(folder.path(), &["build", "ws", "--locale", "nb", "--format", "pdf,docx", "--out", "noto"]);
    for format in ["pdf", "docx"] {
        let file = format!("plandisc-example/sub-processors.nb.{format}");
        assert!(fs::read(at("out").join(&file)).unwrap() == fs::read(at("branded").join(&file)).unwrap());
        let noto = format!("noto/{file}");
        succeeds(folder.path(), &["inspect", &noto, "--verify", "--fonts", "ws/fonts"]);
    }
    keep_all(folder.path());
}

#[test]
fn what_is_wrong_with_a_brand_is_told_where_it_stands() {
    let told = |text: &str| -> Vec<String> {
        let findings = read::brand(&Source::new("brand.json", text)).unwrap_err();
        findings.iter().map(ToString::to_string).collect()
    };
    let faults = told(
        r##"{
  "logo": "../logo.svg",
  "colors": {},
  "colours": { "text": "#333", "accent": "#5ec8d8" },
  "fonts": { "folder": "/usr/share/fonts", "family": "" },
  "page": { "size": "a5", "margins": { "top": 9, "left": 60, "right": "20" } },
  "density": "compakt"
}"##,
    );
    let expected = [
        "brand.json:2:11: outer-path key=logo value=../logo.svg",
        "brand.json:3:3: unknown-key key=colors nearest=none known=logo, fonts, colours, page, density",
        "brand.json:4:24: not-a-colour key=text value=#333",
        "brand.json:4:42: faint-colour key=accent value=#5ec8d8 whole=1 hundredths=84 nearest=#387781",
        "brand.json:5:24: outer-path key=folder value=/usr/share/fonts",
        "brand.json:5:54: empty-text key=family",
        "brand.json:6:21: unknown-code key=size value=a5 nearest=none known=a4, letter",
        "brand.json:6:47: number-out-of-range key=top value=9 least=15 most=50",
        "brand.json:6:58: number-out-of-range key=left value=60 least=10 most=50",
        "brand.json:6:71: wrong-type key=right expected=number found=text",
        "brand.json:7:14: unknown-code key=density value=compakt nearest=compact known=comfortable, compact",
    ];
    assert_eq!(faults, expected);

    let file = read::brand(&Source::new("brand.json", "{}")).unwrap();
    assert_eq!(file, read::BrandFile::default());
    let text =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(CASE).join("brand.json")).unwrap();
    let file = read::brand(&Source::new("brand.json", text)).unwrap();
    assert_eq!((file.brand.page.size, file.brand.density), (Paper::Letter, Density::Compact));
}

#[test]
fn files_that_a_brand_names_are_told_where_it_names_them() {
    let folder = branded();
    let brand = |text: &str| fs::write(folder.path().join("ws/brand.json"), text).unwrap();
    let told = || fails(folder.path(), &["build", "ws"]);
    for (text, expected) in [
        (r#"{ "logo": "none.svg" }"#, ["ws/none.svg", "brand.json:1:11"]),
        (r#"{ "logo": "register.json" }"#, ["is neither a PNG nor an SVG file", "brand.json:1:11"]),
        (r#"{ "fonts": { "folder": "none", "family": "Fixture Serif" } }"#, ["ws/none", "brand.json:1:24"]),
        (
            r#"{ "fonts": { "folder": "locales", "family": "Fixture Serif" } }"#,
            ["There are no font files", "brand.json:1:45"],
        ),
        (
            r#"{ "fonts": { "folder": "fonts", "family": "Fixture Sarif" } }"#,
            ["Did you mean “Fixture Serif”?", "brand.json:1:43"],
        ),
    ] {
        brand(text);
        let told = told();
        assert!(expected.iter().all(|part| told.contains(part)), "{text}: {told}");
    }
    fs::remove_file(folder.path().join("ws/fonts/FixtureSerif-Bold.otf")).unwrap();
    assert!(told().contains("Did you mean"));
    brand(r#"{ "fonts": { "folder": "fonts", "family": "fixture serif" } }"#);
    assert!(told().contains("has no bold upright font"));
    for number in 0..100 {
        fs::write(folder.path().join(format!("ws/fonts/{number}.ttf")), "").unwrap();
    }
    assert!(told().contains("There are more than 100 font files"));
}

/// The font with these bits in `OS/2` at byte 8, by which its maker says what is permitted (OpenType, `fsType`).
pub(crate) fn permitting(mut font: FileBytes, bits: u16) -> FileBytes {
    let entry = font.bytes.windows(4).position(|window| window == b"OS/2").unwrap();
    let offset = u32::from_be_bytes(font.bytes[entry + 8..entry + 12].try_into().unwrap()) as usize;
    font.bytes[offset + 8..offset + 10].copy_from_slice(&bits.to_be_bytes());
    font
}

#[test]
fn fonts_are_embedded_only_where_their_makers_permit_it() {
    let fonts = |bits| SERIF.map(|path| permitting(font(path), bits));
    let told =
        |bits| read::typeface("Fixture Serif", &fonts(bits)).map_err(|finding| finding.code.to_string());
    for permitted in [0x0000, 0x0004, 0x0008] {
        assert!(told(permitted).is_ok(), "{permitted:#06x}");
    }
    for forbidden in [0x0002, 0x0100, 0x0104, 0x0200, 0x0208] {
        assert_eq!(told(forbidden).unwrap_err(), "font-forbidden", "{forbidden:#06x}");
    }
}

/// The font with a table of one axis (OpenType, `fvar`) in the place of the one that says how it looks in small sizes.
fn variable(font: &[u8]) -> Vec<u8> {
    let mut font = font.to_vec();
    let entry = font.windows(4).position(|window| window == b"gasp").unwrap();
    let start = font.len() as u32;
    font[entry..entry + 4].copy_from_slice(b"fvar");
    font[entry + 8..entry + 12].copy_from_slice(&start.to_be_bytes());
    font[entry + 12..entry + 16].copy_from_slice(&36_u32.to_be_bytes());
    for two in [1_u16, 0, 16, 2, 1, 20, 0, 8] {
        font.extend(two.to_be_bytes());
    }
    font.extend(*b"wght");
    for four in [300_u32 << 16, 400 << 16, 700 << 16, 256] {
        font.extend(four.to_be_bytes());
    }
    font
}

#[test]
fn hostile_fonts_are_findings() {
    let files = [font("fonts/Carlito-Regular.ttf"), font("fonts/Carlito-Bold.ttf")];
    assert!(read::typeface("Carlito", &files).is_ok());
    let code = |files: &[FileBytes]| read::typeface("Carlito", files).unwrap_err().code.to_string();
    let with = |bytes: Vec<u8>| [FileBytes { bytes, ..files[0].clone() }, files[1].clone()];
    assert_eq!(code(&with(Vec::new())), "font-damaged");
    assert_eq!(code(&with(b"OTTO\xFF\xFF".to_vec())), "font-damaged");
    assert_eq!(code(&with(vec![0; (32 << 20) + 1])), "font-file-too-large");
    assert_eq!(code(&with(variable(&files[0].bytes))), "font-variable");
    // Cut off and altered anywhere, it is read, refused, or makes an annex or an error; it does not panic.
    for at in (0..files[0].bytes.len()).step_by(files[0].bytes.len() / 40) {
        let _ = read::typeface("Carlito", &with(files[0].bytes[..at].to_vec()));
        let mut flipped = files[0].bytes.clone();
        flipped[at] ^= 0xFF;
        let _ = read::typeface("Carlito", &with(flipped));
    }
}

#[test]
fn drawings_are_drawn_as_finely_as_they_are_printed() {
    let svg = |body: &str, size: &str| {
        let text = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" {size}>{body}</svg>"#);
        read::svg("logo.svg", text.as_bytes()).unwrap()
    };
    let wide = svg(r#"<rect width="300" height="70" fill="red"/>"#, r#"viewBox="0 0 300 70""#);
    assert_eq!((wide.width, wide.height), (1417, 331));
    let tall = svg(r#"<rect width="7" height="70"/>"#, r#"width="7" height="70""#);
    assert_eq!((tall.width, tall.height), (33, 331));
    assert_eq!(read::picture("logo.png", &wide.png).unwrap(), wide, "an annex carries it as it is");
}

#[test]
fn hostile_drawings_are_refused_soon() {
    let nest = |depth: usize| format!("{}{}", "<g>".repeat(depth), "</g>".repeat(depth));
    let doubling = (0..40).fold(r#"<path id="u0" d="M0 0h9v9z"/>"#.to_owned(), |text, step| {
        format!(r##"{text}<g id="u{}"><use href="#u{step}"/><use href="#u{step}"/></g>"##, step + 1)
    });
    let chain = (0..5000).rev().fold(String::new(), |text, step| {
        format!(r##"{text}<g id="c{step}"><use href="#c{}"/></g>"##, step + 1)
    });
    let entities = r#"<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>"#;
    let start = std::time::Instant::now();
    for (body, expected) in [
        (nest(250), "svg-too-complex"),
        (nest(40_000), "svg-too-complex"),
        (doubling, "svg-too-complex"),
        (chain, "svg-too-complex"),
        (r##"<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>"##.to_owned(), "svg-too-complex"),
        (r#"<path opacity=".5" d="M0 0h9v9z"/>"#.repeat(2_000), "svg-too-complex"),
        (r#"<path stroke-dasharray="0.0001" d="M0 0h9v9z"/>"#.repeat(50), "svg-too-complex"),
        ("<text>Logo</text>".to_owned(), "svg-has"),
        (r#"<image href="file:///etc/passwd"/>"#.to_owned(), "svg-has"),
        (r#"<image href="http://example.invalid/a.png"/>"#.to_owned(), "svg-has"),
        (r#"<filter id="f"/>"#.to_owned(), "svg-has"),
        (r#"<style>.a{mask:url(#m)}</style><mask id="m"/>"#.to_owned(), "svg-has"),
        ("<g>".to_owned(), "svg-damaged"),
        ("x".repeat(1 << 20), "picture-file-too-large"),
    ] {
        let text = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{body}</svg>"#);
        let told = read::svg("logo.svg", text.as_bytes()).unwrap_err().code.to_string();
        assert_eq!(told, expected, "{}", &body[..body.len().min(60)]);
    }
    for text in
        ["", "<svg", "<html/>", "\u{0}", r#"<svg xmlns="http://www.w3.org/2000/svg" width="0" height="9"/>"#]
    {
        assert_eq!(
            read::svg("logo.svg", text.as_bytes()).unwrap_err().code.to_string(),
            "svg-damaged",
            "{text}"
        );
    }
    let text = format!(r#"{entities}<svg xmlns="http://www.w3.org/2000/svg">&b;</svg>"#);
    assert_eq!(read::svg("logo.svg", text.as_bytes()).unwrap_err().code.to_string(), "svg-has");
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

/// Every size and the widest margins hold a table of six columns, upright and lying.
#[test]
fn the_narrowest_pages_hold_what_stands_on_them() {
    let folder = branded();
    let narrow = r#"{ "page": { "size": "SIZE", "margins": { "top": 50, "right": 50, "bottom": 50, "left": 50 } },
        "fonts": { "folder": "fonts", "family": "Fixture Serif" } }"#;
    let agreement = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/complete-agreement.json");
    for size in ["a4", "letter"] {
        fs::write(folder.path().join("ws/brand.json"), narrow.replace("SIZE", size)).unwrap();
        let out = format!("out-{size}");
        let build = ["build", "ws", "--locale", "nb", "--format", "pdf,docx", "--out", &out];
        // When the example's transfers had a basis.
        let more = ["--agreement", agreement.to_str().unwrap(), "--date", "2020-10-15"];
        succeeds(folder.path(), &[&build[..], &more].concat());
    }
    keep_all(folder.path());
}
