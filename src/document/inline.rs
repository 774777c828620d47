//! Runs of words within a block.

/// What a block or cell says: its runs in reading order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Text(pub Vec<Inline>);

/// One run.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Inline {
    /// Words. A no-break space or hyphen in them is kept; there are no line breaks or tabs.
    Words(String),
    /// Words in another language than the document's.
    Foreign {
        /// BCP 47 tag of their language.
        language: String,
        /// The words, as in `Words`.
        words: String,
    },
    /// Words that lead somewhere; in furniture they are words alone.
    Link {
        /// The URI that they lead to, in ASCII (`mailto:`, `https:`).
        target: String,
        /// What is there, in the document's language, for those who cannot see the words.
        label: String,
        /// The words, as in `Words`.
        words: String,
    },
    /// A heading's number, or its words where it has none, which lead there; where no heading has the name, and in
    /// furniture, they are words alone.
    Reference {
        /// The heading's name.
        target: String,
        /// The number or words, as in `Words`.
        words: String,
    },
    /// A blank that a person fills in.
    Fill(Fill),
    /// The number of the page it stands on, from 1; only in furniture.
    PageNumber,
    /// How many pages there are; only in furniture.
    PageCount,
}

/// A blank that a person fills in: a rule on paper, a control in a form.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fill {
    /// Which fact is missing, as a path (`controller.signatory.name`). The same name means the same fact.
    pub name: String,
    /// What to write there, in the document's language.
    pub label: String,
    /// What stands there until it is filled in, in formats whose blanks hold words; no part of the text dump.
    pub prompt: String,
    /// What sort of thing is written there.
    pub kind: FillKind,
}

/// What sort of thing is written in a blank.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FillKind {
    /// Words or numbers.
    Text,
    /// A date, written by a `strftime` pattern (`%-d. %B %Y`), as the document writes its own.
    Date(String),
    /// One of these, in order, or other words.
    Choice(Vec<String>),
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self(vec![Inline::Words(words)])
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        words.to_owned().into()
    }
}

impl From<Fill> for Text {
    fn from(fill: Fill) -> Self {
        Self(vec![Inline::Fill(fill)])
    }
}
