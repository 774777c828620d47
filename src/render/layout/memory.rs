//! What layout remembers from document to document, in one look: tables, and lines of texts that are short and come again.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::tables::Tables;
use crate::document::Text;
use crate::render::lines::{Breaking, Line, set};
use crate::render::shape::Shaper;
use crate::render::style::TextStyle;

/// Remembers what documents share, which saves time and changes nothing else.
#[derive(Default)]
pub(crate) struct Memory {
    pub(super) tables: Tables,
    lines: RefCell<Lines>,
}

#[derive(Default)]
struct Lines {
    by_measure: HashMap<Measure, HashMap<Text, Rc<[Line]>>>,
    count: usize,
}

/// All that a text's lines depend on beside itself and the look.
#[derive(PartialEq, Eq, Hash)]
struct Measure {
    size: u32,
    bold: bool,
    width: u32,
    breaking: Breaking,
}

/// Lines of more texts are forgotten, so that a batch without end takes memory with an end.
const MOST: usize = 4_096;

impl Memory {
    /// The lines of `text` within `width` points, set unless they are remembered.
    pub(super) fn lines(
        &self,
        text: &Text,
        style: &TextStyle,
        width: f32,
        breaking: Breaking,
        shaper: &Shaper,
    ) -> Vec<Line> {
        let measure =
            Measure { size: style.size.to_bits(), bold: style.bold, width: width.to_bits(), breaking };
        let mut lines = self.lines.borrow_mut();
        if let Some(known) = lines.by_measure.get(&measure).and_then(|texts| texts.get(text)) {
            return known.to_vec();
        }
        let set = set(text, style, width, breaking, shaper);
        if lines.count >= MOST {
            *lines = Lines::default();
        }
        lines.count += 1;
        lines.by_measure.entry(measure).or_default().insert(text.clone(), set.as_slice().into());
        set
    }
}
