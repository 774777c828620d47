//! SVG file → `Picture`, drawn as finely as it is printed.
//!
//! A drawing may come from anybody: it opens no file, has nothing that is not drawn, and is refused where drawing it would
//! take long.

use std::collections::HashMap;

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};
use resvg::usvg::{Options, Tree};

use super::codes;
use super::picture::encoded;
use crate::document::Picture;
use crate::finding::{Finding, Place};

/// Most that a drawing's file may hold.
const MOST_MEGABYTES: usize = 1;
/// Most nodes of the file.
const MOST_NODES: u32 = 100_000;
/// Most elements, counted as often as they are drawn. A coat of arms has some thousand.
const MOST_ELEMENTS: u64 = 20_000;
/// As many elements take no longer to draw than one that is drawn apart and then laid over what is there.
const LAYER: u64 = 20;
/// As many take no longer than one whose outline is dashed as finely as can be.
const DASHES: u64 = 1_000;
/// Levels of elements within one another, references included.
const MOST_LEVELS: usize = 200;
/// Width and height in pixels of the room that logos have: 60 mm × 14 mm, at 600 dots an inch.
const ROOM: (f32, f32) = (60.0 / 25.4 * 600.0, 14.0 / 25.4 * 600.0);

/// Reads a picture from an SVG file (SVG 1.1); findings call it `path`. What is transparent becomes white.
///
/// # Errors
///
/// Where it is no SVG file, or has what is not drawn: text, which depends on fonts, pictures within it, filters
/// and markers; or where drawing it would take long.
pub fn svg(path: &str, bytes: &[u8]) -> Result<Picture, Finding> {
    let fault = |code| Finding::error(code).with("path", path);
    if bytes.len() > MOST_MEGABYTES << 20 {
        return Err(fault(codes::PICTURE_FILE_TOO_LARGE).with("most", MOST_MEGABYTES));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| fault(codes::SVG_DAMAGED))?;
    // Declared entities can grow without end, and drawing programs do without.
    if text.contains("<!ENTITY") {
        return Err(fault(codes::SVG_HAS).with("what", "entity"));
    }
    let limits = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..Default::default() };
    let document = Document::parse_with_options(text, limits).map_err(|_| fault(codes::SVG_DAMAGED))?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(fault(codes::SVG_DAMAGED));
    }
    if let Some((node, what)) = document.descendants().find_map(|node| Some((node, undrawn(node)?))) {
        let place = Place::new(path, text, node.range());
        return Err(fault(codes::SVG_HAS).with("what", what).at(place));
    }
    let too_much = || fault(codes::SVG_TOO_COMPLEX);
    Cost::of(&document).filter(|cost| *cost <= MOST_ELEMENTS).ok_or_else(too_much)?;
    let tree = Tree::from_xmltree(&document, &Options::default()).map_err(|_| fault(codes::SVG_DAMAGED))?;
    let pixels = drawn(&tree).ok_or_else(|| fault(codes::SVG_DAMAGED))?;
    let (width, height) = (pixels.width(), pixels.height());
    let channels: Vec<u8> =
        pixels.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let png = encoded(&channels, width, height).map_err(|_| fault(codes::SVG_DAMAGED))?;
    Ok(Picture { width, height, png: png.into() })
}

/// The drawing on white, as large as its room lets it be.
fn drawn(tree: &Tree) -> Option<Pixmap> {
    let size = tree.size();
    let scale = (ROOM.0 / size.width()).min(ROOM.1 / size.height());
    let count = |length: f32| ((length * scale).round() as u32).max(1);
    let mut pixels = Pixmap::new(count(size.width()), count(size.height()))?;
    pixels.fill(Color::WHITE);
    resvg::render(tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Some(pixels)
}

/// What of an element would be missing from the drawing, or could not be told to be drawn soon.
fn undrawn(node: Node<'_, '_>) -> Option<&'static str> {
    match node.tag_name().name() {
        "text" => Some("text"),
        "image" | "feImage" | "foreignObject" => Some("picture"),
        "filter" | "marker" => Some("effect"),
        // Which elements a style sheet's references are for is not followed; of those to gradients it does not matter.
        "style" => {
            let sheet = node.text().unwrap_or_default();
            let harmless = |id: &str| {
                let id = id.trim_matches(['#', '"', '\'', ' ']);
                let mut named = node.document().descendants().filter(|node| node.attribute("id") == Some(id));
                named.all(|node| matches!(node.tag_name().name(), "linearGradient" | "radialGradient"))
            };
            let mut references =
                sheet.split("url(").skip(1).map(|rest| rest.split(')').next().unwrap_or_default());
            (!references.all(harmless)).then_some("style")
        }
        _ => None,
    }
}

/// What elements cost to draw, with all that they refer to.
struct Cost<'a> {
    named: HashMap<&'a str, Node<'a, 'a>>,
    /// What each element costs for what its style sheets may say of it.
    each: u64,
    /// Costs and levels; nothing for those that are being counted.
    known: HashMap<Node<'a, 'a>, Option<(u64, usize)>>,
}

impl<'a> Cost<'a> {
    /// The whole drawing's; nothing where it refers to itself or is nested too deep.
    fn of(document: &'a Document<'a>) -> Option<u64> {
        let ids = document.descendants().filter_map(|node| Some((node.attribute("id")?, node)));
        let sheets = document.descendants().filter(|node| node.tag_name().name() == "style");
        let each = sheets.map(|sheet| 1 + by_style(sheet.text().unwrap_or_default())).max().unwrap_or(1);
        let mut cost = Cost { named: ids.collect(), each, known: HashMap::new() };
        cost.element(document.root_element(), 0).map(|(cost, _)| cost)
    }

    /// What it costs, and how many levels it has; it stands at `level` itself.
    fn element(&mut self, node: Node<'a, 'a>, level: usize) -> Option<(u64, usize)> {
        if level > MOST_LEVELS {
            return None;
        }
        if let Some(known) = self.known.get(&node) {
            return *known;
        }
        self.known.insert(node, None);
        let (mut cost, mut levels) = (self.each, 0);
        let mut add = |(more, below): (u64, usize)| {
            cost = cost.saturating_add(more);
            levels = levels.max(below);
        };
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            add((if name == "style" { by_style(value) } else { by_style(name) }, 0));
            for id in references(name, value) {
                if let Some(target) = self.named.get(id).copied() {
                    add(self.element(target, level + 1)?);
                }
            }
        }
        for child in node.children().filter(Node::is_element) {
            add(self.element(child, level + 1)?);
        }
        levels += 1;
        if levels > MOST_LEVELS {
            return None;
        }
        self.known.insert(node, Some((cost, levels)));
        Some((cost, levels))
    }
}

/// What properties of these names cost.
fn by_style(names: &str) -> u64 {
    let apart = ["opacity", "blend", "mask", "clip", "pattern"].iter().any(|name| names.contains(name));
    u64::from(apart) * LAYER + u64::from(names.contains("dash")) * DASHES
}

/// The ids that an attribute refers to.
fn references<'v>(name: &str, value: &'v str) -> impl Iterator<Item = &'v str> {
    let whole = if name == "href" { value.trim().strip_prefix('#') } else { None };
    let parts = value.split("url(").skip(1).filter_map(|rest| {
        let target = rest.split(')').next()?.trim_matches(['"', '\'', ' ']);
        target.strip_prefix('#')
    });
    whole.into_iter().chain(parts)
}
