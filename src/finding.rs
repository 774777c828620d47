//! What bilag has to say about somebody's input: a code, arguments and a place.
//!
//! A finding holds no sentence. `locales/<tag>/check.ftl` words each code, and `locale` joins the two.

use std::fmt;
use std::ops::Range;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Worth knowing; stops nothing.
    Note,
    /// Probably wrong; stops nothing.
    Warning,
    /// Stops the build, unless it makes a draft.
    Error,
}

/// The name of a kind of finding: also the id of the Fluent message that words it (`unknown-key`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub &'static str);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// Names the codes of one place, each with its doc, and lists them as `ALL`.
macro_rules! codes {
    ($(#[$all:meta])* $visibility:vis ALL; $($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        $($(#[$doc])* $visibility const $name: $crate::finding::Code = $crate::finding::Code($code);)*

        $(#[$all])*
        $visibility const ALL: &[$crate::finding::Code] = &[$($name,)*];
    };
}
pub(crate) use codes;

/// A value that the wording of a finding names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A word as it stands in the input.
    Text(String),
    /// A count, for plural rules.
    Count(usize),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl fmt::Display for Argument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Count(count) => count.fmt(f),
        }
    }
}

/// Where in the input a finding stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file's name, as the user gave it.
    pub file: String,
    /// The bytes that are meant.
    pub span: Range<usize>,
    /// Line of the first byte, from 1.
    pub line: usize,
    /// Column of the first character, from 1, in Unicode scalar values.
    pub column: usize,
}

impl Place {
    /// The place of `span` (bytes) in `text`, which is the whole of `file`.
    ///
    /// A span outside the text, or inside a character, is moved to the nearest character boundary.
    #[must_use]
    pub fn new(file: &str, text: &str, span: Range<usize>) -> Self {
        let boundary =
            |at: usize| (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        let (start, end) = (boundary(span.start), boundary(span.end.max(span.start)));
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            file: file.to_owned(),
            span: start..end,
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// One thing that a reading or a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind it is.
    pub code: Code,
    /// How much it weighs.
    pub level: Level,
    /// What its wording names, by the names of the message's variables.
    pub arguments: Vec<(&'static str, Argument)>,
    /// Where it stands, if it stands in a file.
    pub place: Option<Place>,
}

impl Finding {
    /// An error-level finding without arguments or place.
    #[must_use]
    pub fn error(code: Code) -> Self {
        Self { code, level: Level::Error, arguments: Vec::new(), place: None }
    }

    /// The same finding, naming `value` as `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// The same finding at `place`.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }
}

/// The terse form for logs and tests; people get the wording from the catalog.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        self.code.fmt(f)?;
        for (name, value) in &self.arguments {
            write!(f, " {name}={value}")?;
        }
        Ok(())
    }
}
