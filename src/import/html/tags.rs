//! How many attributes stand in tags: the parser compares each with all before it, so that a tag of a million would take it an hour.

/// Comparisons that are allowed for in one file.
const MOST_COMPARISONS: usize = 500_000_000;

/// Counts attributes as a file is fed to the parser, piece by piece.
#[derive(Default)]
pub(super) struct Tags {
    state: State,
    /// Attributes of the tag that is open.
    attributes: usize,
    comparisons: usize,
}

/// Where in a tag the last piece ended.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum State {
    /// In none.
    #[default]
    Outside,
    Comment,
    TagName,
    BeforeName,
    Name,
    AfterName,
    BeforeValue,
    Value,
    /// Until this mark.
    Quoted(u8),
}

impl Tags {
    /// A text in pieces, of which each holds the head of at most one tag, at its own head, and at most one end, at its own.
    pub(super) fn pieces(text: &str) -> impl Iterator<Item = &str> {
        let mut rest = text;
        std::iter::from_fn(move || {
            let bytes = rest.as_bytes();
            let first = bytes.first()?;
            let is_bound = |byte: &u8| matches!(byte, b'<' | b'>');
            let bound = bytes[1..].iter().position(is_bound).map_or(bytes.len(), |at| at + 1);
            let end = match bytes.get(bound) {
                _ if *first == b'>' => 1,
                Some(b'>') => bound + 1,
                _ => bound,
            };
            let (piece, after) = rest.split_at(end);
            rest = after;
            Some(piece)
        })
    }

    /// Whether the parser can take the next piece without taking too long.
    pub(super) fn bears(&mut self, piece: &str) -> bool {
        let mut bytes = piece.as_bytes();
        if self.state == State::Outside {
            (self.state, bytes) = match bytes {
                [b'<', b'!' | b'?', ..] => (State::Comment, bytes),
                // The slash of an end tag is no bound of its name.
                [b'<', b'/', letter, rest @ ..] | [b'<', letter, rest @ ..]
                    if letter.is_ascii_alphabetic() =>
                {
                    (State::TagName, rest)
                }
                _ => (State::Outside, bytes),
            };
        }
        if matches!(self.state, State::Outside | State::Comment) {
            return true;
        }
        for byte in bytes {
            self.step(*byte);
        }
        self.comparisons <= MOST_COMPARISONS
    }

    /// Tells whether the parser made anything of the piece: then it is in no tag and no comment.
    pub(super) fn fed(&mut self, is_made: bool) {
        if is_made || self.state == State::Outside {
            self.state = State::Outside;
            self.attributes = 0;
        }
    }

    /// Follows the steps that the HTML standard has a tokenizer take in a tag.
    fn step(&mut self, byte: u8) {
        let is_space = byte.is_ascii_whitespace();
        let begins = match self.state {
            State::BeforeName | State::AfterName => !is_space && !matches!(byte, b'/' | b'>'),
            _ => false,
        };
        self.state = match (self.state, byte) {
            (State::Quoted(mark), _) if byte == mark => State::BeforeName,
            (State::Quoted(mark), _) => State::Quoted(mark),
            (State::Name | State::AfterName, b'=') => State::BeforeValue,
            (State::BeforeValue, b'"' | b'\'') => State::Quoted(byte),
            (State::BeforeValue, _) if is_space => State::BeforeValue,
            (State::BeforeValue, _) => State::Value,
            (State::Name | State::AfterName, _) if is_space => State::AfterName,
            (State::TagName | State::BeforeName | State::Value, _) if is_space => State::BeforeName,
            (State::TagName | State::Name | State::BeforeName | State::AfterName, b'/') => State::BeforeName,
            (State::BeforeName | State::AfterName, _) => State::Name,
            (state, _) => state,
        };
        if begins && self.state == State::Name {
            self.comparisons += self.attributes;
            self.attributes += 1;
        }
    }
}
