//! The files of a workspace → one `Workspace`, with the findings of all of them together.
//!
//! Fluent files are passed on unread: they are `locale`'s.

use std::collections::HashMap;
use std::path::Path;

use unic_langid::LanguageIdentifier;

use super::value::NONE;
use super::{FileBytes, agreement, brand, codes, locate, picture, register, svg, template, typeface};
use crate::brand::{Brand, FontFiles};
use crate::document::Picture;
use crate::finding::{Finding, Place};
use crate::nearest::nearest;
use crate::register::{Agreement, Register};
use crate::source::Source;
use crate::template::{COMBINED, Content, Template};

/// All that a build starts from, read and sound in form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workspace {
    /// The processor's facts.
    pub register: Register,
    /// The customers' agreements, in the order of their files.
    pub agreements: Vec<Agreement>,
    /// The annexes there are: the workspace's own and those of bilag that it does not replace, by id.
    pub templates: Vec<Template>,
    /// What several annexes in one document stand in: the workspace's own, or bilag's.
    pub set: Template,
    /// The workspace's words; each file is named for its language (`nb.ftl`).
    pub words: Vec<Source>,
    /// The processor's logo, if there is one.
    pub logo: Option<Picture>,
    /// How its annexes look.
    pub brand: Brand,
    /// The brand's fonts, if it has its own.
    pub fonts: Option<FontFiles>,
}

/// The files of a workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    /// `register.json`.
    pub register: Source,
    /// `locales/*.ftl`.
    pub words: Vec<Source>,
    /// `agreements/*.json`, or the agreements that were asked for.
    pub agreements: Vec<Source>,
    /// `annexes/*.json`.
    pub annexes: Vec<Source>,
    /// `logo.png`, if there is one and the brand names no other.
    pub logo: Option<Picture>,
    /// `brand.json`, if there is one.
    pub brand: Option<BrandSources>,
}

/// A `brand.json` and the files that it names; for each of them that could not be had, why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandSources {
    /// `brand.json`.
    pub file: Source,
    /// The logo, if one is named.
    pub logo: Option<Result<FileBytes, Finding>>,
    /// The font files of the folder, if one is named.
    pub fonts: Result<Vec<FileBytes>, Finding>,
}

macro_rules! built_in {
    ($($id:literal),* $(,)?) => {
        &[$((
            concat!("templates/annexes/", $id, ".json"),
            include_str!(concat!("../../templates/annexes/", $id, ".json")),
        )),*]
    };
}

/// The annexes that bilag brings.
const BUILT_IN_ANNEXES: &[(&str, &str)] =
    built_in!["dk-standard", "measures", "no-standard", "scc-2021-914", "scc-2021-915", "sub-processors"];

/// What several annexes in one document stand in.
const SET: (&str, &str) =
    ("templates/sets/combined.json", include_str!("../../templates/sets/combined.json"));

macro_rules! example {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../templates/workspace/", $path)))),*]
    };
}

impl Sources {
    /// The files of the built-in example, by their paths in a workspace; the register first.
    pub const EXAMPLE: &[(&'static str, &'static str)] = example![
        "register.json",
        "locales/nb.ftl",
        "locales/nn.ftl",
        "locales/da.ftl",
        "locales/sv.ftl",
        "locales/fi.ftl",
        "locales/de.ftl",
        "locales/en.ftl",
        "agreements/plandisc-example.json",
    ];

    /// The built-in example; messages name its files `example/…`.
    #[must_use]
    pub fn example() -> Self {
        let source = |(path, text): &(&str, &str)| Source::new(format!("example/{path}"), *text);
        let folder = |folder: &str| {
            let files = Self::EXAMPLE.iter().filter(|(path, _)| path.starts_with(folder));
            files.map(source).collect::<Vec<_>>()
        };
        Self {
            register: source(&Self::EXAMPLE[0]),
            words: folder("locales/"),
            agreements: folder("agreements/"),
            annexes: folder("annexes/"),
            logo: None,
            brand: None,
        }
    }

    /// All files, the register first.
    #[must_use]
    pub fn all(&self) -> Vec<Source> {
        let Self { register, words, agreements, annexes, logo: _, brand } = self.clone();
        let brand = brand.into_iter().map(|brand| brand.file).collect();
        [vec![register], words, agreements, annexes, brand].concat()
    }
}

impl Workspace {
    /// Reads all files of a workspace.
    ///
    /// # Errors
    ///
    /// All that is wrong with any of them: file by file, each in its order.
    pub fn read(sources: &Sources) -> Result<Self, Vec<Finding>> {
        let mut findings = Vec::new();
        let register = register(&sources.register).map_err(|found| findings.extend(found));
        findings.extend(sources.words.iter().filter_map(misnamed_words));
        let agreements = read_all(&sources.agreements, agreement, |agreement| &agreement.id, &mut findings);
        let annexes = read_all(&sources.annexes, template, |template| &template.id, &mut findings);

        // One of this id that has no place for annexes is an annex like others.
        let is_set = |template: &Template| {
            template.id == COMBINED
                && template.sections.iter().any(|section| section.content == Content::Annexes)
        };
        let (sets, annexes): (Vec<_>, Vec<_>) =
            annexes.into_iter().partition(|(_, template)| is_set(template));
        let set = sets.into_iter().map(|(_, template)| template).next().unwrap_or_else(built_in_set);
        let mut templates = built_in_templates();
        templates.retain(|built_in| annexes.iter().all(|(_, own)| own.id != built_in.id));
        templates.extend(annexes.into_iter().map(|(_, template)| template));
        templates.sort_by(|a, b| a.id.cmp(&b.id));
        for (source, agreement) in &agreements {
            let unknown = unknown_annexes(agreement, &templates).into_iter();
            findings.extend(unknown.map(|(pointer, finding)| at(source, &pointer, finding)));
        }

        let house = sources.brand.as_ref().map(house).transpose();
        let house = house.map(Option::unwrap_or_default).map_err(|found| findings.extend(found));

        match (register, house) {
            (Ok(register), Ok(house)) if findings.is_empty() => Ok(Self {
                register,
                agreements: agreements.into_iter().map(|(_, agreement)| agreement).collect(),
                templates,
                set,
                words: sources.words.clone(),
                logo: house.logo.or_else(|| sources.logo.clone()),
                brand: house.brand,
                fonts: house.fonts,
            }),
            _ => Err(findings),
        }
    }

    /// The annexes that an agreement asks for and that there are not: findings without a place, each with the JSON Pointer to what
    /// it is about.
    #[must_use]
    pub fn unknown_annexes(&self, agreement: &Agreement) -> Vec<(String, Finding)> {
        unknown_annexes(agreement, &self.templates)
    }

    /// The template of this id.
    #[must_use]
    pub fn template(&self, id: &str) -> Option<&Template> {
        self.templates.iter().find(|template| template.id == id)
    }

    /// The languages that the workspace has words in, by tag.
    #[must_use]
    pub fn locale_tags(&self) -> Vec<String> {
        let mut tags = self.words.iter().filter_map(words_tag).collect::<Vec<_>>();
        tags.sort();
        tags.dedup();
        tags
    }
}

/// What a brand's files hold.
#[derive(Default)]
struct House {
    brand: Brand,
    fonts: Option<FontFiles>,
    logo: Option<Picture>,
}

/// Reads a brand and its files. What is wrong with a file stands where it is named, unless it has a place of its own.
fn house(sources: &BrandSources) -> Result<House, Vec<Finding>> {
    let mut house = House::default();
    let file = brand(&sources.file)?;
    house.brand = file.brand;
    let mut findings = Vec::new();
    let mut at = |pointer: &str, finding: Finding| {
        let place = if finding.place.is_none() { locate(&sources.file, pointer) } else { None };
        findings.push(match place {
            Some(place) => finding.at(place),
            None => finding,
        });
    };
    match sources.logo.clone().map(|file| file.and_then(|file| logo(&file))) {
        Some(Err(finding)) => at("/logo", finding),
        logo => house.logo = logo.and_then(Result::ok),
    }
    if let Some(wanted) = &file.fonts {
        match &sources.fonts {
            Err(finding) => at("/fonts/folder", finding.clone()),
            Ok(files) => match typeface(&wanted.family, files) {
                Ok((typeface, files)) => {
                    house.brand.fonts = Some(typeface);
                    house.fonts = Some(files);
                }
                Err(finding) => at("/fonts/family", finding),
            },
        }
    }
    if findings.is_empty() { Ok(house) } else { Err(findings) }
}

/// The picture that a logo's file holds, by its ending.
fn logo(file: &FileBytes) -> Result<Picture, Finding> {
    let ending = Path::new(&file.path).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "png" => picture(&file.path, &file.bytes),
        "svg" => svg(&file.path, &file.bytes),
        _ => Err(Finding::error(codes::LOGO_KIND).with("path", file.path.as_str())),
    }
}

/// The template of this id that bilag brings.
#[must_use]
pub fn shipped_template(id: &str) -> Option<Template> {
    built_in_templates().into_iter().find(|template| template.id == id)
}

fn built_in_set() -> Template {
    let (name, text) = SET;
    template(&Source::new(name, text)).expect("templates/sets is part of the program")
}

fn built_in_templates() -> Vec<Template> {
    BUILT_IN_ANNEXES
        .iter()
        .map(|(name, text)| {
            let read =
                template(&Source::new(*name, *text)).expect("templates/annexes are part of the program");
            Template { shipped: true, ..read }
        })
        .collect()
}

/// Reads each source, and sees to it that no id comes twice.
fn read_all<'a, T>(
    sources: &'a [Source],
    read: fn(&Source) -> Result<T, Vec<Finding>>,
    id: fn(&T) -> &String,
    findings: &mut Vec<Finding>,
) -> Vec<(&'a Source, T)> {
    let mut first_files: HashMap<String, &str> = HashMap::new();
    let mut all = Vec::new();
    for source in sources {
        match read(source) {
            Ok(item) => {
                if let Some(first) = first_files.get(id(&item)) {
                    let finding = Finding::error(codes::DUPLICATE_FILE_ID).with("value", id(&item).as_str());
                    findings.push(at(source, "/id", finding.with("file", *first)));
                } else {
                    first_files.insert(id(&item).clone(), &source.name);
                }
                all.push((source, item));
            }
            Err(found) => findings.extend(found),
        }
    }
    all
}

fn unknown_annexes(agreement: &Agreement, templates: &[Template]) -> Vec<(String, Finding)> {
    let known = templates.iter().map(|template| template.id.as_str()).collect::<Vec<_>>();
    let annexes = agreement.annexes.iter().enumerate();
    annexes
        .filter(|(_, annex)| !known.contains(&annex.as_str()))
        .map(|(index, annex)| {
            let finding = Finding::error(codes::UNKNOWN_ANNEX)
                .with("value", annex.as_str())
                .with("nearest", nearest(annex, known.iter().copied()).unwrap_or(NONE))
                .with("known", known.join(", "));
            (format!("/annexes/{index}"), finding)
        })
        .collect()
}

fn misnamed_words(source: &Source) -> Option<Finding> {
    if words_tag(source).is_some() {
        return None;
    }
    let place = Place::new(&source.name, &source.text, 0..0);
    Some(Finding::error(codes::WORDS_FILE_NAME).with("file", source.name.as_str()).at(place))
}

fn words_tag(source: &Source) -> Option<String> {
    let stem = Path::new(&source.name).file_stem()?.to_str()?;
    stem.parse::<LanguageIdentifier>().ok().map(|tag| tag.to_string())
}

fn at(source: &Source, pointer: &str, finding: Finding) -> Finding {
    match locate(source, pointer) {
        Some(place) => finding.at(place),
        None => finding,
    }
}
