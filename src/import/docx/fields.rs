//! Fields (ECMA-376 part 1, 17.16): a code that is not shown, and a result that is.

use super::link;
use crate::opc::{Fault, Tag, Xml};

/// Fields within one another.
const MOST_OPEN: usize = 100;

/// The fields that are open, one within the other.
#[derive(Default)]
pub(super) struct Fields {
    open: Vec<Field>,
    /// How many of them are in their codes.
    codes: usize,
}

#[derive(Default)]
struct Field {
    code: String,
    /// Words that stand among the code.
    hidden: String,
    /// How much was said when its result began, once it has.
    result: Option<usize>,
    form: Form,
}

/// A field to fill in, of the older kind (17.16.17): its result may not be in the text.
#[derive(Default)]
struct Form {
    /// Whether a box is checked.
    checked: Option<bool>,
    /// Which entry is chosen, and all of them.
    chosen: usize,
    entries: Vec<String>,
}

impl Fields {
    /// A field begins.
    pub(super) fn begin(&mut self) -> Result<(), Fault> {
        self.open.push(Field::default());
        self.codes += 1;
        if self.open.len() > MOST_OPEN { Err(Fault::TooLarge) } else { Ok(()) }
    }

    /// The code of the innermost field goes on.
    pub(super) fn code(&mut self, more: &str) {
        if let Some(field) = self.open.last_mut().filter(|field| field.result.is_none()) {
            field.code.push_str(more);
        }
    }

    /// Takes what the innermost field's form says.
    pub(super) fn form(&mut self, xml: &Xml<'_>, tag: &Tag<'_>) -> Result<(), Fault> {
        let Some(Field { form, .. }) = self.open.last_mut() else { return Ok(()) };
        let value = xml.attribute(tag, "w:val")?;
        let number = || value.as_deref().and_then(|value| value.parse().ok());
        let is_on = !matches!(value.as_deref(), Some("0" | "false" | "off"));
        match tag.name.as_str() {
            "w:checkBox" => form.checked = Some(false),
            "w:default" | "w:checked" if form.checked.is_some() => form.checked = Some(is_on),
            "w:default" | "w:result" => form.chosen = number().unwrap_or_default(),
            "w:listEntry" => form.entries.extend(value),
            _ => {}
        }
        Ok(())
    }

    /// The result of the innermost field begins, when so much was said. Where it leads, if it is a link.
    pub(super) fn separate(&mut self, said: usize) -> Option<String> {
        let field = self.open.last_mut().filter(|field| field.result.is_none())?;
        field.result = Some(said);
        self.codes -= 1;
        link::of_field(&field.code)
    }

    /// The innermost field ends. What it shows, if that is not in the text.
    pub(super) fn end(&mut self, said: usize) -> Option<String> {
        let Field { result, form, .. } = self.open.pop()?;
        if result.is_none() {
            self.codes -= 1;
        }
        if result.is_some_and(|before| before < said) {
            return None;
        }
        let of_box = form.checked.map(|checked| if checked { "\u{2612}" } else { "\u{2610}" }.to_owned());
        of_box.or_else(|| form.entries.into_iter().nth(form.chosen))
    }

    /// Whether words that stand here are no result; if so, they are kept in case the code never ends.
    pub(super) fn hide(&mut self, words: &str) -> bool {
        if self.codes == 0 {
            return false;
        }
        let hiding = self.open.iter_mut().find(|field| field.result.is_none());
        hiding.is_some_and(|field| {
            field.hidden.push_str(words);
            true
        })
    }

    /// The words that stand in codes that never ended.
    pub(super) fn left(self) -> String {
        self.open.into_iter().filter(|field| field.result.is_none()).map(|field| field.hidden).collect()
    }
}
