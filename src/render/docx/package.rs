//! Parts → an OPC package (ECMA-376 part 2): content types, relationships and the zip file.
//!
//! Parts stand in the order they were added, so that the same parts give the same bytes.
//! What the parts say is left to those who add them.

use std::rc::Rc;
use std::sync::Arc;

use super::Error;
use super::xml::Element;
use super::zip::{Deflater, Piece, Zip};

/// Relationship types of the transitional schema share this stem.
const RELATIONSHIP: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
/// Content types of word processing parts share this stem.
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// The main document, which most parts belong to.
const MAIN: &str = "word/document.xml";

/// The glossary, which has parts of its own.
const GLOSSARY: &str = "word/glossary/document.xml";

/// What refers to a part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Package,
    Main,
    FontTable,
    Glossary,
}

/// A part's path, content type and relationship type.
struct Part {
    path: String,
    content_type: String,
    relationship: String,
    owner: Owner,
    content: Content,
}

/// What a part says.
pub(crate) enum Content {
    /// Bytes, of which other documents may have the same.
    Bytes(Vec<u8>),
    /// Pieces that are deflated already.
    Pieces(Vec<Rc<Piece>>),
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes)
    }
}

impl From<Vec<Rc<Piece>>> for Content {
    fn from(pieces: Vec<Rc<Piece>>) -> Self {
        Self::Pieces(pieces)
    }
}

impl From<&Rc<Piece>> for Content {
    fn from(piece: &Rc<Piece>) -> Self {
        Self::Pieces(vec![Rc::clone(piece)])
    }
}

/// A package in the making.
#[derive(Default)]
pub(crate) struct Package {
    parts: Vec<Part>,
    /// Ids and targets of what the main document links to.
    links: Vec<(String, String)>,
    /// Ids, paths below `word` and contents of pictures.
    pictures: Vec<(String, String, Arc<[u8]>)>,
    /// Contents and properties of the data that go with the main document.
    data: Vec<(Content, Content)>,
}

impl Package {
    /// Adds the main document.
    pub(crate) fn main(&mut self, content: impl Into<Content>) {
        self.parts.insert(
            0,
            Part {
                path: MAIN.to_owned(),
                content_type: format!("{WORD}document.main+xml"),
                relationship: format!("{RELATIONSHIP}officeDocument"),
                owner: Owner::Package,
                content: content.into(),
            },
        );
    }

    /// Adds a part `word/<name><number>.xml` of this kind; the main document refers to it by the
    /// id that is returned.
    pub(crate) fn word(&mut self, kind: &str, number: &str, content: impl Into<Content>) -> String {
        self.add_to_main(format!("word/{kind}{number}.xml"), format!("{WORD}{kind}+xml"), kind, content)
    }

    /// Adds the glossary and its styles.
    pub(crate) fn glossary(&mut self, glossary: impl Into<Content>, styles: impl Into<Content>) {
        let content_type = format!("{WORD}document.glossary+xml");
        self.add_to_main(GLOSSARY.to_owned(), content_type, "glossaryDocument", glossary);
        self.parts.push(Part {
            path: "word/glossary/styles.xml".to_owned(),
            content_type: format!("{WORD}styles+xml"),
            relationship: format!("{RELATIONSHIP}styles"),
            owner: Owner::Glossary,
            content: styles.into(),
        });
    }

    /// Adds a relationship of the main document to a place outside the package.
    pub(crate) fn link(&mut self, id: String, target: &str) {
        self.links.push((id, target.to_owned()));
    }

    /// Adds the theme.
    pub(crate) fn theme(&mut self, content: impl Into<Content>) {
        let content_type = "application/vnd.openxmlformats-officedocument.theme+xml".to_owned();
        self.add_to_main("word/theme/theme1.xml".to_owned(), content_type, "theme", content);
    }

    /// Adds a font that the font table embeds, obfuscated. The table refers to them in order, by [`relationship_id`].
    pub(crate) fn font(&mut self, content: impl Into<Content>) {
        let number = 1 + self.parts.iter().filter(|part| part.owner == Owner::FontTable).count();
        self.parts.push(Part {
            path: format!("word/fonts/font{number}.odttf"),
            content_type: "application/vnd.openxmlformats-officedocument.obfuscatedFont".to_owned(),
            relationship: format!("{RELATIONSHIP}font"),
            owner: Owner::FontTable,
            content: content.into(),
        });
    }

    /// Adds the core properties.
    pub(crate) fn core_properties(&mut self, content: impl Into<Content>) {
        self.parts.push(Part {
            path: "docProps/core.xml".to_owned(),
            content_type: "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
            relationship:
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
                    .to_owned(),
            owner: Owner::Package,
            content: content.into(),
        });
    }

    /// Adds the application's properties.
    pub(crate) fn application_properties(&mut self, content: impl Into<Content>) {
        self.parts.push(Part {
            path: "docProps/app.xml".to_owned(),
            content_type: "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
            relationship: format!("{RELATIONSHIP}extended-properties"),
            owner: Owner::Package,
            content: content.into(),
        });
    }

    /// Adds a picture, to which the main document refers by `id`.
    pub(crate) fn picture(&mut self, id: String, png: Arc<[u8]>) {
        let path = format!("media/{id}.png");
        self.pictures.push((id, path, png));
    }

    /// Adds a custom XML part of the main document, and the part that names it (ECMA-376 part 1, 15.2.5 and 15.2.6).
    pub(crate) fn data(&mut self, item: impl Into<Content>, properties: impl Into<Content>) {
        self.data.push((item.into(), properties.into()));
    }

    fn add_to_main(
        &mut self,
        path: String,
        content_type: String,
        kind: &str,
        content: impl Into<Content>,
    ) -> String {
        let relationship = format!("{RELATIONSHIP}{kind}");
        self.parts.push(Part {
            path,
            content_type,
            relationship,
            owner: Owner::Main,
            content: content.into(),
        });
        relationship_id(self.parts.iter().filter(|part| part.owner == Owner::Main).count())
    }

    /// The package's bytes.
    pub(crate) fn zip(self, deflater: &Deflater) -> Result<Vec<u8>, Error> {
        let mut zip = Zip::default();
        let mut file = |path: &str, content: &Content| match content {
            Content::Bytes(bytes) => zip.deflated(path, &[deflater.known(bytes)]),
            Content::Pieces(pieces) => zip.deflated(path, pieces),
        };
        file("[Content_Types].xml", &self.content_types().part()?.into())?;
        file("_rels/.rels", &self.relationships(Owner::Package).part()?.into())?;
        file("word/_rels/document.xml.rels", &self.relationships(Owner::Main).part()?.into())?;
        for (owner, path) in [
            (Owner::Glossary, "word/glossary/_rels/document.xml.rels"),
            (Owner::FontTable, "word/_rels/fontTable.xml.rels"),
        ] {
            if self.parts.iter().any(|part| part.owner == owner) {
                file(path, &self.relationships(owner).part()?.into())?;
            }
        }
        for part in &self.parts {
            file(&part.path, &part.content)?;
        }
        for (number, (item, properties)) in (1..).zip(&self.data) {
            file(&format!("customXml/item{number}.xml"), item)?;
            file(&format!("customXml/itemProps{number}.xml"), properties)?;
            file(
                &format!("customXml/_rels/item{number}.xml.rels"),
                &item_relationships(number).part()?.into(),
            )?;
        }
        // Pictures are deflated within.
        for (_, path, png) in &self.pictures {
            zip.stored(&format!("word/{path}"), png)?;
        }
        zip.finish()
    }

    fn content_types(&self) -> Element {
        let default = |extension: &str, content_type: &str| {
            Element::new("Default").with("Extension", extension).with("ContentType", content_type)
        };
        Element::new("Types")
            .with("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
            .child(default("rels", "application/vnd.openxmlformats-package.relationships+xml"))
            .child(default("xml", "application/xml"))
            .children((!self.pictures.is_empty()).then(|| default("png", "image/png")))
            .children(self.parts.iter().map(|part| {
                Element::new("Override")
                    .with("PartName", &format!("/{}", part.path))
                    .with("ContentType", &part.content_type)
            }))
            .children((1..).zip(&self.data).map(|(number, _)| {
                Element::new("Override").with("PartName", &format!("/customXml/itemProps{number}.xml")).with(
                    "ContentType",
                    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                )
            }))
    }

    /// What `owner` refers to.
    fn relationships(&self, owner: Owner) -> Element {
        let of_main = owner == Owner::Main;
        let stem = match owner {
            Owner::Package => "",
            Owner::Main | Owner::FontTable => "word/",
            Owner::Glossary => "word/glossary/",
        };
        let parts = self.parts.iter().filter(|part| part.owner == owner).enumerate();
        let links = self.links.iter().filter(|_| of_main).map(|(id, target)| {
            Element::new("Relationship")
                .with("Id", id)
                .with("Type", &format!("{RELATIONSHIP}hyperlink"))
                .with("Target", target)
                .with("TargetMode", "External")
        });
        let pictures = self.pictures.iter().filter(|_| of_main).map(|(id, path, _)| {
            Element::new("Relationship")
                .with("Id", id)
                .with("Type", &format!("{RELATIONSHIP}image"))
                .with("Target", path)
        });
        let data = (1..).zip(self.data.iter().filter(|_| of_main)).map(|(number, _)| {
            Element::new("Relationship")
                .with("Id", &format!("data{number}"))
                .with("Type", &format!("{RELATIONSHIP}customXml"))
                .with("Target", &format!("../customXml/item{number}.xml"))
        });
        relationship_part()
            .children(parts.map(|(index, part)| {
                let target = part.path.strip_prefix(stem).unwrap_or(&part.path);
                Element::new("Relationship")
                    .with("Id", &relationship_id(index + 1))
                    .with("Type", &part.relationship)
                    .with("Target", target)
            }))
            .children(links)
            .children(pictures)
            .children(data)
    }
}

/// The relationships of the data of this number: to their properties.
fn item_relationships(number: usize) -> Element {
    relationship_part().child(
        Element::new("Relationship")
            .with("Id", &relationship_id(1))
            .with("Type", &format!("{RELATIONSHIP}customXmlProps"))
            .with("Target", &format!("itemProps{number}.xml")),
    )
}

fn relationship_part() -> Element {
    Element::new("Relationships")
        .with("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")
}

/// The id of what was added as number so many to what refers to it.
pub(crate) fn relationship_id(number: usize) -> String {
    format!("rId{number}")
}
