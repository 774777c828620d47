//! What a DOCX file says: its main document, what stands on each page beside it, and what is filled in.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use super::paragraph::Paragraph;
use super::part::{Part, Reference, Said};
use super::parts::Parts;
use super::{numbering, settings, styles};
use crate::inspect::Fault;
use crate::opc::{Relations, Target, related, target};

/// What a file says.
#[derive(Default)]
pub(super) struct Reading {
    /// The main document.
    pub(super) main: Vec<Paragraph>,
    /// What stands at the head, and what at the foot, of the pages; from each change to the next.
    pub(super) furniture: [Vec<Rc<Vec<Paragraph>>>; 2],
    /// What is filled in at controls, by the blanks' names.
    pub(super) filled: Vec<(String, String)>,
    /// What stands at controls, filled in or not, by the blanks' names.
    pub(super) shown: Vec<(String, String)>,
    /// The kinds of its fields.
    pub(super) fields: BTreeSet<String>,
    /// Where its links lead.
    pub(super) links: BTreeSet<String>,
    /// The words that numbered paragraphs begin with.
    pub(super) numbering: BTreeSet<String>,
}

/// What a section's pages are, each with a head and foot of its own if it wants (ECMA-376 part 1, 17.10).
const PAGES: [&str; 3] = ["default", "first", "even"];

/// What a section's pages have at their head, or at their foot.
const FURNITURE: [&str; 2] = ["headerReference", "footerReference"];

impl Reading {
    /// What the package with this main document says.
    pub(super) fn of(package: &Parts<'_>, main: &str) -> Result<Self, Fault> {
        let relations = package.relations(main)?;
        let related = |kind: &str| related(package, &relations, kind);
        let hiding = related("styles")?.map_or(Ok(BTreeSet::new()), |part| styles::hiding(&part))?;
        let numbering = related("numbering")?.map_or(Ok(BTreeSet::new()), |part| numbering::words(&part))?;
        // Even pages may have headers and footers of their own (ECMA-376 part 1, 17.15.1.35).
        let has_even =
            related("settings")?.map_or(Ok(false), |part| settings::has(&part, "w:evenAndOddHeaders"))?;
        let text = package.text(main)?.ok_or(Fault::Damaged)?;
        let part = Part::read(&text, package, &relations, &hiding)?;
        let mut reading = Self { numbering, ..Self::default() };
        let mut beside = Beside {
            package,
            relations: &relations,
            hiding: &hiding,
            read: HashMap::new(),
            all: HashSet::new(),
        };
        let mut current = HashMap::new();
        for section in &part.sections {
            let has_first = section.contains(&Reference::TitlePage);
            for reference in section {
                if let Reference::Furniture { kind, page, id } = reference {
                    current.insert((kind.as_str(), page.as_str()), beside.said(id, &mut reading)?);
                }
            }
            for (said, kind) in reading.furniture.iter_mut().zip(FURNITURE) {
                for page in PAGES {
                    if page == "first" && !has_first || page == "even" && !has_even {
                        continue;
                    }
                    let paragraphs = match current.get(&(kind, page)) {
                        Some(paragraphs) => Rc::clone(paragraphs),
                        None => beside.one(Vec::new()),
                    };
                    if said.last().is_none_or(|last| !Rc::ptr_eq(last, &paragraphs)) {
                        said.push(paragraphs);
                    }
                }
            }
        }
        reading.add(part.said);
        reading.main = part.paragraphs;
        Ok(reading)
    }

    fn add(&mut self, said: Said) {
        self.filled.extend(said.filled);
        self.shown.extend(said.shown);
        self.fields.extend(said.fields.kinds);
        self.links.extend(said.links);
    }
}

/// The headers and footers that were read, each once.
struct Beside<'a> {
    package: &'a Parts<'a>,
    relations: &'a Relations,
    hiding: &'a BTreeSet<String>,
    read: HashMap<String, Rc<Vec<Paragraph>>>,
    /// Those that say the same are one.
    all: HashSet<Rc<Vec<Paragraph>>>,
}

impl Beside<'_> {
    /// What the header or footer says that the relation of this id leads to.
    fn said(&mut self, id: &str, reading: &mut Reading) -> Result<Rc<Vec<Paragraph>>, Fault> {
        if let Some(paragraphs) = self.read.get(id) {
            return Ok(Rc::clone(paragraphs));
        }
        let Some(Target::Part(path)) = target(self.relations, id) else { return Err(Fault::Damaged) };
        let text = self.package.text(path)?.ok_or(Fault::Damaged)?;
        let part = Part::read(&text, self.package, &self.package.relations(path)?, self.hiding)?;
        reading.add(part.said);
        let paragraphs = self.one(part.paragraphs);
        self.read.insert(id.to_owned(), Rc::clone(&paragraphs));
        Ok(paragraphs)
    }

    fn one(&mut self, paragraphs: Vec<Paragraph>) -> Rc<Vec<Paragraph>> {
        if let Some(known) = self.all.get(&paragraphs) {
            return Rc::clone(known);
        }
        let paragraphs = Rc::new(paragraphs);
        self.all.insert(Rc::clone(&paragraphs));
        paragraphs
    }
}
