//! Fields (ECMA-376 part 1, 17.16): a code that is not shown, and a result that is.

use std::collections::BTreeSet;

/// The fields that are open, one within the other.
#[derive(Default)]
pub(super) struct Fields {
    open: Vec<Field>,
    /// The kinds of all fields so far (`REF`).
    pub(super) kinds: BTreeSet<String>,
}

#[derive(Default)]
struct Field {
    code: String,
    /// Whether its code has ended.
    in_result: bool,
}

/// Fields whose numbers office programs count anew on each page.
const PAGES: [&str; 2] = ["PAGE", "NUMPAGES"];

impl Fields {
    /// A field begins; with its code, if that is known already.
    pub(super) fn begin(&mut self, code: Option<String>) {
        let in_result = code.is_some();
        self.open.push(Field { code: code.unwrap_or_default(), in_result });
        if in_result {
            self.note();
        }
    }

    /// The code of the innermost field goes on.
    pub(super) fn code(&mut self, code: &str) {
        if let Some(field) = self.open.last_mut().filter(|field| !field.in_result) {
            field.code.push_str(code);
        }
    }

    /// The result of the innermost field begins.
    pub(super) fn separate(&mut self) {
        if let Some(field) = self.open.last_mut() {
            field.in_result = true;
        }
        self.note();
    }

    /// The innermost field ends.
    pub(super) fn end(&mut self) {
        self.note();
        self.open.pop();
    }

    /// Whether words that stand here are shown and mean something.
    pub(super) fn show(&self, words: &str) -> bool {
        let is_number =
            words.chars().all(|character| character.is_ascii_digit() || character.is_whitespace());
        self.open
            .iter()
            .all(|field| field.in_result && !(is_number && PAGES.contains(&field.kind().as_str())))
    }

    fn note(&mut self) {
        self.kinds.extend(self.open.last().map(Field::kind));
    }
}

impl Field {
    fn kind(&self) -> String {
        self.code.split_whitespace().next().unwrap_or_default().to_ascii_uppercase()
    }
}

#[cfg(test)]
mod tests {
    use super::Fields;

    #[test]
    fn only_pages_numbers_mean_nothing() {
        let mut fields = Fields::default();
        for (code, number, word) in [(" page \\* ARABIC", false, true), ("REF a \\h", true, true)] {
            fields.begin(None);
            assert!(!fields.show("12") && !fields.show("word"), "a code is not shown");
            fields.code(code);
            fields.separate();
            assert_eq!((fields.show("12"), fields.show("word")), (number, word), "{code}");
            fields.end();
            assert!(fields.show("12"));
        }
        assert_eq!(fields.kinds.into_iter().collect::<Vec<_>>(), ["PAGE", "REF"]);
    }
}
