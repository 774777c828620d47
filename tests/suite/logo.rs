//! The processor's logo: a PNG file of a workspace, in PDF, DOCX and the data that an annex carries.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use bilag::document::{Block, Document, Figure, Picture};
use bilag::read;
use png::{BitDepth, ColorType, Encoder};
use tempfile::TempDir;

use crate::golden::example;
use crate::keep::{keep_all, render, render_docx};
use crate::ooxml::{Node, Package};

/// A PNG file of `width` times `height` pixels in these colours, each row of them alike.
fn png(width: u32, height: u32, colours: ColorType, depth: BitDepth, row: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_color(colours);
    encoder.set_depth(depth);
    if colours == ColorType::Indexed {
        encoder.set_palette(vec![255, 0, 0, 0, 0, 255]);
        encoder.set_trns(vec![255, 0]);
    }
    encoder.add_text_chunk("Comment".to_owned(), "kept to ourselves".to_owned()).unwrap();
    encoder.write_header().unwrap().write_image_data(&row.repeat(height as usize)).unwrap();
    file
}

/// The colours of a picture's first row.
fn first_row(picture: &Picture) -> Vec<u8> {
    let decoder = png::Decoder::new(std::io::Cursor::new(&*picture.png));
    let mut reader = decoder.read_info().unwrap();
    assert_eq!((reader.info().color_type, reader.info().bit_depth), (ColorType::Rgb, BitDepth::Eight));
    reader.next_row().unwrap().unwrap().data().to_vec()
}

#[test]
fn every_kind_of_png_becomes_opaque_colours_and_nothing_else() {
    let read = |file: Vec<u8>| read::picture("logo.png", &file).unwrap();
    let cases = [
        (png(2, 2, ColorType::Rgb, BitDepth::Eight, &[1, 2, 3, 4, 5, 6]), vec![1, 2, 3, 4, 5, 6]),
        (
            png(2, 2, ColorType::Rgba, BitDepth::Eight, &[0, 0, 0, 0, 0, 100, 200, 127]),
            vec![255, 255, 255, 128, 178, 228],
        ),
        (png(2, 2, ColorType::Grayscale, BitDepth::Sixteen, &[7, 0, 9, 0]), vec![7, 7, 7, 9, 9, 9]),
        (
            png(2, 2, ColorType::GrayscaleAlpha, BitDepth::Eight, &[7, 255, 9, 0]),
            vec![7, 7, 7, 255, 255, 255],
        ),
        (png(2, 2, ColorType::Indexed, BitDepth::One, &[0b0100_0000]), vec![255, 0, 0, 255, 255, 255]),
    ];
    for (file, expected) in cases {
        let picture = read(file);
        assert_eq!((picture.width, picture.height), (2, 2));
        assert_eq!(first_row(&picture), expected);
        assert!(!picture.png.windows(4).any(|bytes| bytes == b"kept"), "comments are left out");
        assert_eq!(read(picture.png.to_vec()), picture, "reading it again changes nothing");
    }
}

#[test]
fn what_is_no_logo_is_said() {
    let code = |file: &[u8]| read::picture("logo.png", file).unwrap_err().code.to_string();
    let sound = png(40, 40, ColorType::Rgb, BitDepth::Eight, &[9; 120]);
    assert_eq!(code(b""), "picture-not-png");
    assert_eq!(code(b"\xFF\xD8\xFF\xE0 a photograph"), "picture-not-png");
    for end in 8..sound.len() - 12 {
        assert_eq!(code(&sound[..end]), "picture-damaged", "cut after {end}");
    }
    for at in 8..sound.len() - 12 {
        let mut flipped = sound.clone();
        flipped[at] ^= 0x10;
        // A picture or a fault, and soon.
        let _ = read::picture("logo.png", &flipped);
    }
    assert_eq!(code(&png(2001, 2000, ColorType::Rgb, BitDepth::Eight, &[0; 6003])), "picture-too-large");
    assert_eq!(code(&vec![0; (5 << 20) + 1]), "picture-file-too-large");
}

fn logo() -> Figure {
    let file = png(30, 10, ColorType::Rgb, BitDepth::Eight, &[27, 58, 92].repeat(30));
    Figure {
        picture: read::picture("logo.png", &file).unwrap(), alternative: "Logo: «Eksempel» & Co".into()
    }
}

fn with_two_figures() -> Document {
    let mut document = example("nb");
    let figure = Block::Figure(logo());
    document.sections[0].blocks.splice(0..0, [figure.clone(), figure]);
    document
}

#[test]
fn a_figure_is_tagged_described_and_embedded_once() {
    let document = with_two_figures();
    let bytes = render(&document).unwrap();
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let is = |object: &lopdf::Object, key: &[u8], name: &[u8]| {
        let dictionary = object.as_dict().or_else(|_| object.as_stream().map(|stream| &stream.dict));
        dictionary.and_then(|found| found.get(key)?.as_name()).is_ok_and(|found| found == name)
    };
    let images: Vec<_> = file.objects.values().filter(|object| is(object, b"Subtype", b"Image")).collect();
    let [image] = images.as_slice() else { panic!("{} images", images.len()) };
    let pixels = image.as_stream().unwrap().decompressed_content().unwrap();
    assert_eq!(pixels, [27, 58, 92].repeat(300));

    let figures = file.objects.values().filter(|object| is(object, b"S", b"Figure"));
    let figures: Vec<_> = figures.map(|object| object.as_dict().unwrap()).collect();
    assert_eq!(figures.len(), 2);
    for figure in figures {
        let alternative = lopdf::decode_text_string(figure.get(b"Alt").unwrap()).unwrap();
        assert_eq!(alternative, "Logo: «Eksempel» & Co");
        let bounds = figure.get(b"A").unwrap().as_dict().unwrap().get(b"BBox").unwrap().as_array().unwrap();
        let [left, bottom, right, top] = [0, 1, 2, 3].map(|at| bounds[at].as_float().unwrap());
        // 30 pixels at 96 an inch.
        assert!((right - left - 22.5).abs() < 0.02 && (top - bottom - 7.5).abs() < 0.02, "{bounds:?}");
    }
}

#[test]
fn a_docx_describes_its_pictures_and_numbers_them() {
    let document = with_two_figures();
    let bytes = render_docx(&document).unwrap();
    assert_eq!(bytes, bilag::render::docx::render(&document).unwrap());
    let package = Package::of(&bytes);
    let main = package.document();
    let told = |name: &str| -> Vec<[String; 3]> {
        let told = |node: &&Node| ["id", "name", "descr"].map(|key| node.attribute(key).to_owned());
        main.all(name).iter().map(told).collect()
    };
    let expected = ["1", "2"].map(|number| {
        [number.to_owned(), format!("picture{number}.png"), "Logo: «Eksempel» & Co".to_owned()]
    });
    assert_eq!(told("wp:docPr"), expected);
    assert_eq!(told("pic:cNvPr"), expected);
    let blips: Vec<&str> = main.all("a:blip").iter().map(|blip| blip.attribute("r:embed")).collect();
    assert_eq!(blips, ["picture1", "picture2"]);
    let relationships = package.part("word/_rels/document.xml.rels");
    let target = |id: &str| {
        let all = relationships.all("Relationship");
        all.iter().find(|each| each.attribute("Id") == id).map(|each| each.attribute("Target").to_owned())
    };
    assert_eq!(target("picture2").as_deref(), Some("media/picture2.png"));
    let types = package.part("[Content_Types].xml");
    assert!(types.all("Default").iter().any(|each| each.attribute("Extension") == "png"));
}

fn bilag(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bilag"));
    command.args(arguments).current_dir(folder).env("BILAG_LANG", "en").output().unwrap()
}

fn succeeds(folder: &Path, arguments: &[&str]) -> String {
    let output = bilag(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn with_logo() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    succeeds(folder.path(), &["init", "ws"]);
    let file = png(300, 70, ColorType::GrayscaleAlpha, BitDepth::Eight, &[40, 200].repeat(300));
    fs::write(folder.path().join("ws/logo.png"), file).unwrap();
    folder
}

#[test]
fn an_annex_carries_its_logo_and_can_be_made_again() {
    let folder = with_logo();
    let at = |path: &str| folder.path().join(path);
    succeeds(folder.path(), &["build", "ws", "--locale", "nb", "--format", "pdf,docx,txt"]);
    let stem = "out/plandisc-example/sub-processors.nb";
    let text = fs::read_to_string(at(&format!("{stem}.txt"))).unwrap();
    assert!(text.starts_with("[Logo: Plandisc]\n\n= Underdatabehandlere"), "{text}");

    for format in ["pdf", "docx"] {
        let (file, again, out) =
            (format!("{stem}.{format}"), format!("again-{format}"), format!("out-{format}"));
        let told = succeeds(folder.path(), &["inspect", &file, "--verify", "--extract", &again]);
        assert!(told.contains("logo: ") && told.contains(&format!("{again}/logo.png")), "{told}");
        succeeds(folder.path(), &["build", &again, "--locale", "nb", "--format", format, "--out", &out]);
        let second = fs::read(at(&file.replace("out/", &format!("{out}/")))).unwrap();
        assert!(fs::read(at(&file)).unwrap() == second);
    }
    keep_all(folder.path());
}

#[test]
fn a_logo_that_cannot_be_read_stops_the_build() {
    let folder = with_logo();
    fs::write(folder.path().join("ws/logo.png"), "<svg/>").unwrap();
    let output = bilag(folder.path(), &["build", "ws"]);
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("logo.png is not a PNG file"), "{told}");
    assert!(!folder.path().join("out").exists());
}
