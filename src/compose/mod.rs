//! Template + register + agreement + words → document.
//!
//! Composing joins what `read` made; it judges nothing (that is `check`'s) and sets nothing (`render`'s).

mod blanks;
mod expand;
mod facts;
mod headings;
mod links;
mod messages;
mod numbers;
mod parties;
mod set;
mod shared;
mod signing;
mod spaces;
mod subprocessors;
mod words;

use chrono::NaiveDate;

use crate::brand::Brand;
use crate::document::{
    Attachment, Block, Contents, Document, Figure, FileContent, Fixed, Furniture, Inline, Numbering,
    Orientation, Picture, Properties, Section, Text,
};
use crate::finding::Finding;
use crate::locale::Catalog;
use crate::record::{self, Asked, Made};
use crate::register::{Agreement, Party, Register, Role};
use crate::template::{self, Content, Template};
use expand::{Expanded, Expander, Item};
use facts::Known;
#[cfg(feature = "cli")]
pub(crate) use links::encoded;
pub use messages::messages_asked;
use shared::Shared;
pub use signing::SigningService;
use words::{Phrase, Words};

/// What a document is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options<'a> {
    /// The date that the annex bears and at which its law is asked.
    pub date: NaiveDate,
    /// Whether each page says that it is a draft.
    pub draft: bool,
    /// The service whose text stands at each place to sign; a draft is not signed and has none.
    pub anchors: Option<SigningService>,
    /// The processor's logo, which stands above the title.
    pub logo: Option<&'a Picture>,
    /// How it is to look, as far as its record says; setting it so is the renderer's.
    pub brand: Option<&'a Brand>,
}

/// A document and what was borrowed for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// The annex.
    pub document: Document,
    /// Words taken from another language, each a finding; empty unless the catalog permits it.
    pub fallbacks: Vec<Finding>,
}

/// The annex that `template` describes, with these facts, in the catalog's language; for many annexes, a [`Composer`] is
/// faster.
///
/// # Errors
///
/// Every word that is missing, as findings, all of them together.
pub fn compose(
    template: &Template,
    register: &Register,
    agreement: &Agreement,
    catalog: &Catalog,
    options: Options<'_>,
) -> Result<Composed, Vec<Finding>> {
    composed(template, register, agreement, catalog, options, &Memo::default())
}

/// Composes one annex after another of a register in a language, and remembers what they share. Threads may share it.
///
/// What it remembers saves time and changes nothing else; it is bounded.
pub struct Composer<'a> {
    register: &'a Register,
    catalog: Catalog,
    memo: Memo,
}

impl<'a> Composer<'a> {
    /// One that remembers nothing yet.
    #[must_use]
    pub fn new(register: &'a Register, catalog: Catalog) -> Self {
        Self { register, catalog, memo: Memo::default() }
    }

    /// The annex that `template` describes for this agreement: the same as [`compose`] makes.
    ///
    /// # Errors
    ///
    /// Every word that is missing, as findings, all of them together.
    pub fn compose(
        &self,
        template: &Template,
        agreement: &Agreement,
        options: Options<'_>,
    ) -> Result<Composed, Vec<Finding>> {
        composed(template, self.register, agreement, &self.catalog, options, &self.memo)
    }
}

/// What annexes of one register and one catalog share.
#[derive(Default)]
struct Memo {
    shared: Shared,
    records: record::Memo,
}

fn composed(
    template: &Template,
    register: &Register,
    agreement: &Agreement,
    catalog: &Catalog,
    options: Options<'_>,
    memo: &Memo,
) -> Result<Composed, Vec<Finding>> {
    let known = Known::of(register, agreement);
    let mut asked = Asked::default();
    let items = Expander { register, known: &known, date: options.date, asked: &mut asked }.expand(template);
    let mut composition =
        Composition::new(template, &items, register, agreement, &known, catalog, &memo.shared, options);
    composition.asked = asked;
    let sections = composition.sections(template.orientation, &items);
    let (properties, furniture) = (composition.properties(), composition.furniture());
    let description = composition.words.text("record-description").plain();
    let logo_description = options.logo.map(|_| composition.words.text("logo-description").plain());
    let (numberings, mut asked) = (composition.numberings, composition.asked);
    let (used, fallbacks) = composition.words.finish()?;
    asked.note(used);
    let annex = record::Annex {
        template: template.id.clone(),
        locale: catalog.tag().to_owned(),
        date: options.date,
        draft: options.draft,
        anchors: options.anchors.filter(|_| !options.draft).map(|service| service.key().to_owned()),
    };
    // An annex without a title has no logo.
    let logo = options.logo.filter(|_| {
        let mut blocks = sections.iter().flat_map(|section| &section.blocks);
        blocks.any(|block| matches!(block, Block::Figure(_)))
    });
    let made = Made {
        template,
        register,
        agreement,
        asked: &asked,
        brand: options.brand,
        logo: logo.map(|logo| &logo.png),
    };
    let words = |asked: &Asked| catalog.excerpt(asked.messages());
    let attachment = Attachment {
        name: record::FILE_NAME.to_owned(),
        media_type: record::MEDIA_TYPE.to_owned(),
        description,
        date: options.date,
        content: FileContent(record::write(&annex, made, words, &memo.records)),
    };
    let mut attachments = vec![attachment];
    attachments.extend(logo.zip(logo_description).map(|(logo, description)| Attachment {
        name: record::LOGO_NAME.to_owned(),
        media_type: record::LOGO_MEDIA_TYPE.to_owned(),
        description,
        date: options.date,
        content: logo.png.clone().into(),
    }));
    let document = Document {
        language: catalog.tag().to_owned(),
        properties,
        furniture,
        numberings,
        sections,
        attachments,
    };
    Ok(Composed { document, fallbacks })
}

/// Joins facts and words, section by section.
struct Composition<'a> {
    register: &'a Register,
    controller: Party,
    processor: Party,
    known: &'a Known,
    shared: &'a Shared,
    /// What was asked for so far.
    asked: Asked,
    date: NaiveDate,
    draft: bool,
    anchors: Option<SigningService>,
    logo: Option<&'a Picture>,
    words: Words<'a>,
    /// The annex's title in the catalog's language.
    title: Phrase,
    numberings: Vec<Numbering>,
    /// Which of them the headings have that are being composed.
    numbering: Option<usize>,
    /// How many levels lower they stand than their annex says.
    below: u8,
    /// The numbers of the headings that are still to come.
    numbers: std::vec::IntoIter<Option<String>>,
}

/// Stand for page number and page count while a message is formatted; Unicode keeps them for private use.
const PAGE: char = '\u{E000}';
const PAGES: char = '\u{E001}';

impl<'a> Composition<'a> {
    #[expect(clippy::too_many_arguments, reason = "each is a part of the composition")]
    fn new(
        template: &Template,
        items: &[Item<'_>],
        register: &'a Register,
        agreement: &Agreement,
        known: &'a Known,
        catalog: &'a Catalog,
        shared: &'a Shared,
        options: Options<'a>,
    ) -> Self {
        let mut words = Words::new(catalog, shared);
        let date = words.date(options.date);
        words.always("product", &register.product);
        words.always("date", date.as_ref());
        let (numbering, numbers) = headings::numbered(template.numbering.as_ref(), 1, items, &mut words);
        let title = words.text(&template.title);
        words.always("title", title.as_ref());
        headings::name(items, &mut words);
        set::name(items, &mut words);
        Self {
            register,
            controller: agreement.controller.clone(),
            processor: register.processor.overridden_by(&agreement.processor),
            known,
            shared,
            asked: Asked::default(),
            date: options.date,
            draft: options.draft,
            anchors: options.anchors,
            logo: options.logo,
            words,
            title,
            numbering: numbering.as_ref().map(|_| 0),
            numberings: numbering.into_iter().collect(),
            below: 0,
            numbers: numbers.into_iter(),
        }
    }

    fn party(&self, role: Role) -> &Party {
        match role {
            Role::Controller => &self.controller,
            Role::Processor => &self.processor,
        }
    }

    /// The annex's parts, each of pages that lie alike; what has no blocks has no pages.
    fn sections(&mut self, first: template::Orientation, items: &[Item<'_>]) -> Vec<Section> {
        let numbering = self.numbering;
        let part =
            |orientation| Section { numbering, ..Section::new(self::orientation(orientation), Vec::new()) };
        let mut parts = Vec::new();
        let mut last = part(first);
        for item in items {
            self.enter(item.entry);
            match item.content {
                Expanded::Content(Content::Pages { orientation }) => {
                    parts.push(std::mem::replace(&mut last, part(*orientation)));
                }
                Expanded::Content(Content::Annex(annex)) => {
                    parts.push(std::mem::replace(&mut last, part(first)));
                    parts.extend(self.annex(annex));
                }
                Expanded::Content(content) => {
                    let start = last.blocks.len();
                    last.blocks.extend(self.content(content, item.entry.map(|(index, _)| index)));
                    if is_fixed(content) {
                        self.fix(&mut last, start);
                    }
                }
                Expanded::Empty(id) => last.blocks.push(Block::Paragraph(self.words.text(id).into())),
            }
        }
        parts.push(last);
        let first = parts.first().map(|part| part.orientation);
        parts.retain(|part| !part.blocks.is_empty());
        if parts.is_empty() {
            parts.extend(first.map(|orientation| Section::new(orientation, Vec::new())));
        }
        parts
    }

    /// Says that the blocks from `start` on are fixed, with those before them if they are.
    fn fix(&mut self, section: &mut Section, start: usize) {
        let end = section.blocks.len();
        match section.fixed.last_mut() {
            Some(last) if last.blocks.end == start => last.blocks.end = end,
            _ => {
                let label = self.words.text("fixed-words").plain();
                section.fixed.push(Fixed { blocks: start..end, label });
            }
        }
    }

    /// What messages say of the entry that they stand for.
    fn enter(&mut self, entry: Option<(usize, usize)>) {
        self.words.sometimes = entry
            .map(|(index, number)| {
                let name = self.register.subprocessors[index].name.as_str();
                vec![("name", name.into()), ("number", number.to_string().as_str().into())]
            })
            .unwrap_or_default();
    }

    fn content(&mut self, content: &Content, entry: Option<usize>) -> Vec<Block> {
        match content {
            // What `expand` takes apart.
            Content::Pages { .. }
            | Content::Group { .. }
            | Content::Each { .. }
            | Content::Annex(_)
            | Content::Annexes => Vec::new(),
            Content::Title { subtitle } if self.below > 0 => self.title_within(subtitle.as_ref()),
            Content::Title { subtitle } => {
                let mut blocks: Vec<Block> = self.logo().into_iter().collect();
                blocks.push(Block::Title(self.title.clone().into()));
                blocks.extend(subtitle.as_ref().map(|id| Block::Subtitle(self.words.text(id).into())));
                blocks
            }
            Content::Heading { message, level, id, .. } => {
                vec![self.heading(message, *level, id.as_ref())]
            }
            Content::Contents { message, levels } => {
                vec![Block::Contents(Contents { title: self.words.text(message).into(), deepest: *levels })]
            }
            Content::Paragraph { message, .. } => {
                vec![Block::Paragraph(self.words.text(message).into())]
            }
            Content::List { ordered, items, .. } => {
                let items = items.iter().map(|id| self.words.text(id).into()).collect();
                vec![Block::List { ordered: *ordered, items }]
            }
            Content::Parties { roles, facts } => vec![self.parties(*roles, facts)],
            Content::Table { caption, rows, columns, empty } => {
                vec![self.subprocessors(caption, *rows, columns, empty)]
            }
            Content::Fact { fact, label } => vec![self.lone_fact(*fact, label.as_ref())],
            Content::Facts { facts } => vec![self.labelled_facts(facts, entry)],
            Content::Signatures { roles, facts } => vec![self.signatures(*roles, facts)],
        }
    }

    /// The logo, said to be its owner's.
    fn logo(&mut self) -> Option<Block> {
        let picture = self.logo?.clone();
        let owner = self.processor.name.clone().unwrap_or_else(|| self.register.product.clone());
        let alternative = self.words.text_with("logo-alternative", &[("owner", &owner)]).plain();
        Some(Block::Figure(Figure { picture, alternative }))
    }

    fn properties(&mut self) -> Properties {
        Properties {
            title: self.words.text("document-title").plain(),
            subject: self.words.text("document-subject").plain(),
            author: self.processor.name.clone(),
            date: self.date,
        }
    }

    fn furniture(&mut self) -> Furniture {
        let (page, pages) = (PAGE.to_string(), PAGES.to_string());
        let page_number = self.words.text_with("page-of", &[("page", &page), ("pages", &pages)]);
        Furniture {
            draft: self.draft.then(|| self.words.text("draft-mark").plain()),
            footer: self.words.text("footer").into(),
            page_number: numbered(&page_number.plain()),
        }
    }
}

/// The text with its page number and page count as inlines.
fn numbered(text: &str) -> Text {
    let inlines = text.split_inclusive([PAGE, PAGES]).flat_map(|part| {
        let words = part.trim_end_matches([PAGE, PAGES]);
        let number = match part.chars().next_back() {
            Some(PAGE) => Some(Inline::PageNumber),
            Some(PAGES) => Some(Inline::PageCount),
            _ => None,
        };
        let words = (!words.is_empty()).then(|| Inline::Words(words.to_owned()));
        words.into_iter().chain(number)
    });
    Text(inlines.collect())
}

const fn is_fixed(content: &Content) -> bool {
    match content {
        Content::Heading { fixed, .. } | Content::Paragraph { fixed, .. } | Content::List { fixed, .. } => {
            *fixed
        }
        Content::Title { .. }
        | Content::Pages { .. }
        | Content::Contents { .. }
        | Content::Annexes
        | Content::Annex(_)
        | Content::Parties { .. }
        | Content::Table { .. }
        | Content::Fact { .. }
        | Content::Facts { .. }
        | Content::Group { .. }
        | Content::Each { .. }
        | Content::Signatures { .. } => false,
    }
}

const fn orientation(orientation: template::Orientation) -> Orientation {
    match orientation {
        template::Orientation::Portrait => Orientation::Portrait,
        template::Orientation::Landscape => Orientation::Landscape,
    }
}
