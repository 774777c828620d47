//! PDF objects and their syntax (ISO 32000-1, 7.2 and 7.3), read strictly: what is not as it should be is a fault.
//!
//! lopdf reads all of a file at once and copies what it reads, so that a small hostile file exhausts memory; this
//! parser makes what it is asked for, within a budget.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::inspect::Fault;

/// Keys and values; no key comes twice.
pub(super) type Dictionary = BTreeMap<Vec<u8>, Object>;

/// An object. Streams are never inside others.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Object {
    Null,
    Boolean(bool),
    Number(f64),
    Name(Vec<u8>),
    String(Vec<u8>),
    Array(Vec<Object>),
    Dictionary(Dictionary),
    /// Number and generation.
    Reference(u32, u16),
    Stream(Stream),
}

/// A stream and where its bytes stand in the file, encoded.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stream {
    pub(super) dictionary: Dictionary,
    pub(super) bytes: Range<usize>,
}

impl Object {
    /// The entries of a dictionary or of a stream's.
    pub(super) fn dictionary(&self) -> Option<&Dictionary> {
        match self {
            Self::Dictionary(dictionary) => Some(dictionary),
            Self::Stream(stream) => Some(&stream.dictionary),
            _ => None,
        }
    }

    pub(super) fn array(&self) -> Option<&[Self]> {
        if let Self::Array(array) = self { Some(array) } else { None }
    }

    pub(super) fn string(&self) -> Option<&[u8]> {
        if let Self::String(string) = self { Some(string) } else { None }
    }

    /// A whole number that is not negative.
    pub(super) fn count(&self) -> Option<usize> {
        match self {
            // Beyond 2^53 not every whole number is one.
            Self::Number(number) if number.fract() == 0.0 && (0.0..9e15).contains(number) => {
                Some(*number as usize)
            }
            _ => None,
        }
    }

    pub(super) fn is_name(&self, name: &str) -> bool {
        matches!(self, Self::Name(own) if own == name.as_bytes())
    }
}

/// How deep arrays and dictionaries nest at most.
const DEEPEST: usize = 60;

/// Reads objects from bytes.
pub(super) struct Parser<'a> {
    bytes: &'a [u8],
    /// The next byte.
    pub(super) at: usize,
    /// How many objects may still be made.
    budget: &'a Cell<usize>,
}

impl<'a> Parser<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize, budget: &'a Cell<usize>) -> Self {
        Self { bytes, at, budget }
    }

    /// Any object but a stream.
    pub(super) fn object(&mut self) -> Result<Object, Fault> {
        self.nested(0)
    }

    /// A number of at most ten digits, such as the xref table has.
    pub(super) fn unsigned(&mut self) -> Result<usize, Fault> {
        self.space();
        let digits = self.while_is(|byte| byte.is_ascii_digit());
        if digits.len() > 10 {
            return Err(Fault::Damaged);
        }
        std::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok()).ok_or(Fault::Damaged)
    }

    /// Goes past `word`, if it stands here.
    pub(super) fn passes(&mut self, word: &str) -> bool {
        self.space();
        let here = self.rest().starts_with(word.as_bytes());
        if here {
            self.at += word.len();
        }
        here
    }

    /// Goes past the line end after `stream`.
    pub(super) fn passes_line_end(&mut self) -> bool {
        let length = match self.rest() {
            [b'\r', b'\n', ..] => 2,
            [b'\n', ..] => 1,
            _ => return false,
        };
        self.at += length;
        true
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn next(&mut self) -> Result<u8, Fault> {
        let byte = self.rest().first().copied().ok_or(Fault::Damaged)?;
        self.at += 1;
        Ok(byte)
    }

    fn while_is(&mut self, is: impl Fn(u8) -> bool) -> &'a [u8] {
        let rest = self.rest();
        let length = rest.iter().position(|&byte| !is(byte)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    /// White space and comments.
    fn space(&mut self) {
        loop {
            self.while_is(is_white);
            if self.rest().first() != Some(&b'%') {
                break;
            }
            self.while_is(|byte| byte != b'\n' && byte != b'\r');
        }
    }

    fn nested(&mut self, depth: usize) -> Result<Object, Fault> {
        let left = self.budget.get().checked_sub(1).ok_or(Fault::TooLarge)?;
        self.budget.set(left);
        if depth > DEEPEST {
            return Err(Fault::Damaged);
        }
        self.space();
        match self.rest() {
            [b'<', b'<', ..] => self.dictionary(depth),
            [b'<', ..] => self.hexadecimal(),
            [b'(', ..] => self.literal(),
            [b'/', ..] => Ok(Object::Name(self.name()?)),
            [b'[', ..] => self.array(depth),
            [b'0'..=b'9' | b'+' | b'-' | b'.', ..] => self.number(),
            _ => match self.while_is(is_regular) {
                b"true" => Ok(Object::Boolean(true)),
                b"false" => Ok(Object::Boolean(false)),
                b"null" => Ok(Object::Null),
                _ => Err(Fault::Damaged),
            },
        }
    }

    fn array(&mut self, depth: usize) -> Result<Object, Fault> {
        self.at += 1;
        let mut array = Vec::new();
        while !self.passes("]") {
            array.push(self.nested(depth + 1)?);
        }
        Ok(Object::Array(array))
    }

    fn dictionary(&mut self, depth: usize) -> Result<Object, Fault> {
        self.at += 2;
        let mut dictionary = Dictionary::new();
        while !self.passes(">>") {
            let key = self.name()?;
            // Readers disagree about which of two counts.
            if dictionary.insert(key, self.nested(depth + 1)?).is_some() {
                return Err(Fault::Damaged);
            }
        }
        Ok(Object::Dictionary(dictionary))
    }

    fn name(&mut self) -> Result<Vec<u8>, Fault> {
        if self.next()? != b'/' {
            return Err(Fault::Damaged);
        }
        let mut bytes = self.while_is(is_regular).iter().copied();
        let mut name = Vec::new();
        while let Some(byte) = bytes.next() {
            name.push(match byte {
                b'#' => {
                    let digits = bytes.next().and_then(digit).zip(bytes.next().and_then(digit));
                    let (high, low) = digits.ok_or(Fault::Damaged)?;
                    high << 4 | low
                }
                byte => byte,
            });
        }
        Ok(name)
    }

    /// A number, or a reference, which begins with one.
    fn number(&mut self) -> Result<Object, Fault> {
        let token = self.while_is(is_regular);
        let is_number = token.iter().enumerate().all(|(at, byte)| match byte {
            b'0'..=b'9' | b'.' => true,
            b'+' | b'-' => at == 0,
            _ => false,
        });
        let text = std::str::from_utf8(token).ok().filter(|_| is_number).ok_or(Fault::Damaged)?;
        if token.len() <= 10 && token.iter().all(u8::is_ascii_digit) {
            let after = self.at;
            if let (Ok(number), Some(generation)) = (text.parse(), self.reference_tail()) {
                return Ok(Object::Reference(number, generation));
            }
            self.at = after;
        }
        text.parse().map(Object::Number).map_err(|_| Fault::Damaged)
    }

    fn reference_tail(&mut self) -> Option<u16> {
        let generation = self.unsigned().ok()?.try_into().ok()?;
        self.space();
        (self.while_is(is_regular) == b"R").then_some(generation)
    }

    fn hexadecimal(&mut self) -> Result<Object, Fault> {
        self.at += 1;
        let mut digits = Vec::new();
        loop {
            match self.next()? {
                b'>' => break,
                byte if is_white(byte) => {}
                byte => digits.push(digit(byte).ok_or(Fault::Damaged)?),
            }
        }
        let bytes = digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).unwrap_or(&0));
        Ok(Object::String(bytes.collect()))
    }

    fn literal(&mut self) -> Result<Object, Fault> {
        self.at += 1;
        let mut string = Vec::new();
        let mut open = 0;
        loop {
            match self.next()? {
                b'(' => {
                    open += 1;
                    string.push(b'(');
                }
                b')' if open == 0 => return Ok(Object::String(string)),
                b')' => {
                    open -= 1;
                    string.push(b')');
                }
                b'\\' => string.extend(self.escape()?),
                // A line end in a string is a line feed, however it is written.
                b'\r' => {
                    self.at += usize::from(self.rest().first() == Some(&b'\n'));
                    string.push(b'\n');
                }
                byte => string.push(byte),
            }
        }
    }

    fn escape(&mut self) -> Result<Option<u8>, Fault> {
        Ok(Some(match self.next()? {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'\n' => return Ok(None),
            b'\r' => {
                self.at += usize::from(self.rest().first() == Some(&b'\n'));
                return Ok(None);
            }
            byte @ b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(next @ b'0'..=b'7') = self.rest().first().copied() else { break };
                    code = code << 3 | u32::from(next - b'0');
                    self.at += 1;
                }
                // What does not fit a byte is ignored (ISO 32000-1, 7.3.4.2).
                code as u8
            }
            byte => byte,
        }))
    }
}

fn is_white(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_regular(byte: u8) -> bool {
    !is_white(byte) && !b"()<>[]{}/%".contains(&byte)
}

fn digit(byte: u8) -> Option<u8> {
    (byte as char).to_digit(16).map(|digit| digit as u8)
}
