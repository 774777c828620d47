//! What bilag has to say about somebody's input: a code, arguments and a place.
//!
//! A finding holds no sentence. `locales/<tag>/check.ftl` words each code, and `locale` joins the two.

use std::fmt;
use std::ops::Range;

use chrono::NaiveDate;

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

impl Level {
    /// The code that JSON, SARIF and Fluent use.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Argument {
    /// A word as it stands in the input.
    Text(String),
    /// A count, for plural rules.
    Count(usize),
    /// A date, which each language writes in its own way.
    Date(NaiveDate),
    /// What a message says, by its id: a country's name, a basis.
    Words(String),
    /// The number of an act as the English Official Journal has it, `2000/520/EC`: each language has letters of its own there.
    Act(String),
    /// Several of these, which each language joins in its own way.
    List(Vec<Argument>),
}

impl Argument {
    /// What the message of this id says.
    #[must_use]
    pub fn words(id: impl Into<String>) -> Self {
        Self::Words(id.into())
    }

    /// What messages say, joined.
    #[must_use]
    pub fn list(arguments: impl IntoIterator<Item = Self>) -> Self {
        Self::List(arguments.into_iter().collect())
    }
}

impl From<NaiveDate> for Argument {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
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
            Self::Text(text) | Self::Words(text) | Self::Act(text) => f.write_str(text),
            Self::Count(count) => count.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::List(list) => {
                for (index, argument) in list.iter().enumerate() {
                    if index > 0 {
                        f.write_str(",")?;
                    }
                    argument.fmt(f)?;
                }
                Ok(())
            }
        }
    }
}

/// Where in the input a finding stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
    /// Whoever places several in one text makes its [`Lines`] once.
    #[must_use]
    pub fn new(file: &str, text: &str, span: Range<usize>) -> Self {
        Lines::new(text).place(file, text, span)
    }
}

/// The lines and characters of a text, counted once for all places in it.
pub struct Lines {
    starts: Vec<usize>,
    /// How many characters there are before each block of so many bytes: a program may write all of a file in one line.
    characters: Vec<usize>,
}

/// Bytes of a block whose characters are counted once.
const BLOCK: usize = 1024;

impl Lines {
    /// Those of `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let counts = text.as_bytes().chunks(BLOCK).map(begun);
        let before = std::iter::once(0).chain(counts).scan(0, |sum, count| {
            *sum += count;
            Some(*sum)
        });
        Self { starts, characters: before.collect() }
    }

    /// The line, from 1, of the byte at `at`.
    #[must_use]
    pub fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|&start| start <= at)
    }

    /// The place of `span` (bytes) in the text, which is the whole of `file`.
    ///
    /// A span outside the text, or inside a character, is moved to the nearest character boundary.
    #[must_use]
    pub fn place(&self, file: &str, text: &str, span: Range<usize>) -> Place {
        let boundary = |at: usize| text.floor_char_boundary(at.min(text.len()));
        let span = boundary(span.start)..boundary(span.end.max(span.start));
        let line = self.line(span.start);
        let before = |at: usize| {
            let block = at / BLOCK;
            self.characters[block] + begun(&text.as_bytes()[block * BLOCK..at])
        };
        let column = before(span.start) - before(self.starts[line - 1]) + 1;
        Place { file: file.to_owned(), line, column, span }
    }
}

/// How many characters of UTF-8 begin in these bytes.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// One thing that a reading or a check found.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
    /// A finding of this level, without arguments or place.
    #[must_use]
    pub fn new(code: Code, level: Level) -> Self {
        Self { code, level, arguments: Vec::new(), place: None }
    }

    /// An error-level finding without arguments or place.
    #[must_use]
    pub fn error(code: Code) -> Self {
        Self::new(code, Level::Error)
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
