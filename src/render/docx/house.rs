//! The parts that no words of a document change, made and deflated once for all documents that are set alike.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use super::embedded::{self, Embedded};
use super::styles::Counted;
use super::xml::Element;
use super::zip::{Deflater, Piece};
use super::{Error, Options};
use super::{parts, store, styles, theme};
use crate::document::Orientation;
use crate::render::look::Look;

/// All that these parts depend on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct House {
    /// The document's language as Office names it.
    pub(crate) language: String,
    /// How the page lies that styles are made for.
    pub(crate) orientation: Orientation,
    /// What of the document is numbered.
    pub(crate) counted: Counted,
    /// How it is made.
    pub(crate) options: Options,
}

/// The parts.
pub(crate) struct Parts {
    pub(crate) styles: Rc<Piece>,
    pub(crate) settings: Rc<Piece>,
    pub(crate) font_table: Rc<Piece>,
    pub(crate) theme: Rc<Piece>,
    pub(crate) glossary_styles: Rc<Piece>,
    pub(crate) agreement_properties: Rc<Piece>,
    pub(crate) application_properties: Rc<Piece>,
    /// What the font table embeds, in its order.
    pub(crate) fonts: Rc<[Embedded]>,
}

impl House {
    fn parts(&self, look: &Look, fonts: Rc<[Embedded]>, deflater: &Deflater) -> Result<Parts, Error> {
        let piece = |root: Element| -> Result<_, Error> { Ok(Rc::new(deflater.piece(&root.part()?))) };
        let text_width = look.page(self.orientation).text_width();
        Ok(Parts {
            styles: piece(styles::styles(&self.language, text_width, self.counted, look))?,
            settings: piece(parts::settings(&self.language, self.options.protect, !fonts.is_empty()))?,
            font_table: piece(parts::font_table(look, &fonts))?,
            theme: piece(theme::theme(look))?,
            glossary_styles: piece(styles::glossary_styles(&self.language, look))?,
            agreement_properties: piece(store::agreement_properties())?,
            application_properties: piece(parts::application_properties())?,
            fonts,
        })
    }
}

/// Remembers the parts of one look, which saves time and changes nothing else.
#[derive(Default)]
pub(crate) struct Houses {
    known: RefCell<HashMap<House, Rc<Parts>>>,
    /// The look's, which are large.
    fonts: OnceCell<Rc<[Embedded]>>,
}

/// More are forgotten, so that languages without end take memory with an end.
const MOST: usize = 100;

impl Houses {
    /// The parts of this house.
    pub(crate) fn parts(&self, house: House, look: &Look, deflater: &Deflater) -> Result<Rc<Parts>, Error> {
        let known = &mut *self.known.borrow_mut();
        if let Some(parts) = known.get(&house) {
            return Ok(Rc::clone(parts));
        }
        if known.len() >= MOST {
            known.clear();
        }
        let fonts = self.fonts.get_or_init(|| embedded::fonts(look, deflater));
        let parts = Rc::new(house.parts(look, Rc::clone(fonts), deflater)?);
        known.insert(house, Rc::clone(&parts));
        Ok(parts)
    }
}
