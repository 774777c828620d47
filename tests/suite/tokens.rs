//! Rust source as names, `::` and single characters, without comments and literals.

/// A piece of source.
pub(crate) struct Token<'a> {
    /// The name or the character.
    pub(crate) text: &'a str,
    /// Its line, from 1.
    pub(crate) line: usize,
}

/// The tokens of a source file.
pub(crate) fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    let mut line = 1;
    while let Some(next) = source[at..].chars().next() {
        let rest = &source[at..];
        let (length, counts) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), false)
        } else if rest.starts_with("/*") {
            (rest.find("*/").map_or(rest.len(), |end| end + 2), false)
        } else if let Some(length) = literal(rest) {
            (length, false)
        } else if next.is_alphanumeric() || next == '_' {
            (rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len()), true)
        } else if rest.starts_with("::") {
            (2, true)
        } else {
            (next.len_utf8(), !next.is_whitespace())
        };
        if counts {
            tokens.push(Token { text: &rest[..length], line });
        }
        line += rest[..length].matches('\n').count();
        at += length;
    }
    tokens
}

/// The length of the string or character that the text begins with.
fn literal(text: &str) -> Option<usize> {
    let raw = text.trim_start_matches('b');
    let prefix = text.len() - raw.len();
    if prefix <= 1 && raw.starts_with(['r', '"']) {
        let hashes = raw[1..].chars().take_while(|&c| c == '#').count();
        if raw.starts_with('r') && raw[1 + hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let body = 2 + hashes;
            return raw[body..].find(&end).map(|at| prefix + body + at + end.len());
        }
        if raw.starts_with('"') {
            return Some(prefix + closing(raw, '"')?);
        }
    }
    let quoted = raw.strip_prefix('\'').filter(|_| prefix <= 1)?;
    let mut characters = quoted.chars();
    let is_character = characters.next()? == '\\' || characters.next()? == '\'';
    is_character.then(|| closing(raw, '\'')).flatten().map(|length| prefix + length)
}

/// Where the literal ends that begins with `quote`.
fn closing(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return Some(at + 1),
            _ => {}
        }
    }
    None
}
