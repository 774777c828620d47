//! Document → DOCX: docx-rs builds, a finishing pass makes it valid.
//!
//! docx-rs writes the text, headers and footers; styles, theme, settings and the package are written here, so that
//! the same document gives the same bytes in any process, thread and order.

mod blocks;
mod body;
mod characters;
mod contents;
mod control;
mod embedded;
mod figure;
mod finish;
mod furniture;
mod glossary;
mod headings;
mod house;
mod identifier;
mod inline;
mod language;
mod list;
mod measure;
mod mold;
mod numbering;
mod order;
mod package;
mod parties;
mod parts;
mod recall;
mod references;
mod signature_line;
mod store;
mod style;
mod styles;
mod table;
mod theme;
mod xml;
mod zip;

pub use characters::Place;
pub use store::{AGREEMENT_NAMESPACE, ATTACHMENT_NAMESPACE};

use std::rc::Rc;
use std::sync::Arc;

use self::body::{Tools, body};
use self::contents::Listing;
use self::finish::Additions;
use self::headings::Numbered;
use self::house::{House, Houses};
use self::list::Lists;
use self::mold::Molds;
use self::package::Package;
use self::recall::Recall;
use self::references::Bookmarks;
use self::styles::Counted;
use self::zip::Deflater;
use crate::document::{Document, Orientation, Section};
use crate::render::headings::Indents;
use crate::render::layout::memory::Memory;
use crate::render::look::Look;
use crate::render::shape::Shaper;

/// The document as the bytes of a DOCX file (ECMA-376, transitional); for many documents, a [`Renderer`] is faster.
///
/// The same document gives the same bytes, whatever was rendered before or beside it.
///
/// # Errors
///
/// When the document holds a character that XML cannot, or a part cannot be written.
pub fn render(document: &Document) -> Result<Vec<u8>, Error> {
    Renderer::new().render(document)
}

/// How a DOCX is made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Options {
    /// Whether Word lets people fill in the blanks and change nothing else (ECMA-376 part 1, 17.15.1.29: protection as
    /// a form, without a password).
    pub protect: bool,
}

/// Renders one document after another and remembers what they share: shaped words, parts without words, finished blocks.
///
/// What it remembers saves time and changes nothing else; it is bounded, some tens of megabytes. Each thread has its own.
#[derive(Default)]
pub struct Renderer {
    options: Options,
    shaper: Rc<Shaper>,
    /// Of pages, by which headings are listed.
    layout: Memory,
    houses: Houses,
    recall: Recall,
    molds: Molds,
    deflater: Deflater,
}

impl Renderer {
    /// One that remembers nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// One that remembers nothing yet and renders so.
    #[must_use]
    pub fn with(options: Options) -> Self {
        Self { options, ..Self::default() }
    }

    /// The same in this look.
    #[must_use]
    pub fn in_look(self, look: Look) -> Self {
        Self { options: self.options, shaper: Rc::new(Shaper::new(look)), ..Self::default() }
    }

    /// The same with what shapes words for another renderer, so that each word is shaped once for both; and in its look.
    #[cfg(feature = "cli")]
    pub(crate) fn sharing(self, shaper: Rc<Shaper>) -> Self {
        Self { shaper, ..self }
    }

    /// The document as the bytes of a DOCX file; without options, the same as [`render`] makes.
    ///
    /// # Errors
    ///
    /// When the document holds a character that XML cannot, or a part cannot be written.
    pub fn render(&self, document: &Document) -> Result<Vec<u8>, Error> {
        characters::check(document)?;
        let language = language::with_region(&document.language);
        let orientation =
            document.sections.first().map_or(Orientation::Portrait, |section| section.orientation);
        let numbered = Numbered::of(document);
        let listing = Listing::of(document, &self.shaper, &self.layout);
        let counted = Counted {
            lists: Lists::any(document),
            headings: numbered.is_styled(),
            contents: listing.is_some(),
        };
        let house = House { language, orientation, counted, options: self.options };
        let parts = self.houses.parts(house, self.shaper.look(), &self.deflater)?;
        let mut package = Package::default();
        package.word("styles", "", &parts.styles);
        package.word("settings", "", &parts.settings);
        package.word("fontTable", "", &parts.font_table);
        package.theme(&parts.theme);
        for font in parts.fonts.iter() {
            package.font(&font.obfuscated);
        }
        let mut additions = Additions::new(&document.language);
        additions.bookmarks = Bookmarks::of(document, listing.as_ref().map(Listing::ordinals));
        let references = furniture::add(document, self.shaper.look(), &mut package, &mut additions)?;
        let mut lists = Lists::default();
        let listing = listing.as_ref();
        let tools = Tools {
            listing,
            shaper: &self.shaper,
            deflater: &self.deflater,
            recall: &self.recall,
            molds: &self.molds,
        };
        let furnish = |section: &Section| references.section(section, self.shaper.look());
        let body = body(document, orientation, furnish, tools, &mut lists, &mut additions)?;
        let lists = Some(&lists).filter(|_| counted.lists);
        if lists.is_some() || numbered != Numbered::None {
            let indents = Indents::of(document, &self.shaper);
            package.word("numbering", "", numbering::numbering(lists, numbered, indents).part()?);
        }
        package.main(body);
        for (id, picture) in additions.pictures() {
            package.picture(id, Arc::clone(&picture.png));
        }
        if additions.has_signature_lines() {
            package.picture(signature_line::PICTURE_ID.to_owned(), Arc::from(signature_line::PICTURE));
        }
        for (id, target) in additions.links() {
            package.link(id, target);
        }
        if !additions.blanks().is_empty() {
            package.glossary(glossary::glossary(additions.prompts()).part()?, &parts.glossary_styles);
            package.data(store::agreement(additions.blanks()).part()?, &parts.agreement_properties);
        }
        for (index, attachment) in store::texts(&document.attachments).enumerate() {
            let properties = store::attachment_properties(index).part()?;
            package.data(store::attachment(attachment, &self.deflater)?, properties);
        }
        package.core_properties(parts::core_properties(&document.properties, &document.language).part()?);
        package.application_properties(&parts.application_properties);
        package.zip(&self.deflater)
    }
}

/// Why a document could not be made into a DOCX.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// XML 1.0 has no way to say this character (section 2.2).
    #[error("U+{:04X} in {place:?}: {words:?}", u32::from(*character))]
    Character {
        /// The character.
        character: char,
        /// What part of the document it stands in.
        place: Place,
        /// The words that it stands among.
        words: String,
    },
    /// A part could not be read back for finishing.
    #[error("xml: {0}")]
    Xml(#[from] quick_xml::Error),
    /// A part could not be written.
    #[error("write: {0}")]
    Write(#[from] std::io::Error),
    /// It is larger than a zip file without extensions can be.
    #[error("too large: 4 GB or more")]
    TooLarge,
}
