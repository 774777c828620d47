//! Readable ids: names as slugs, without the form of the company (`data/legal_forms.json`).

use std::collections::HashSet;
use std::sync::LazyLock;

use any_ascii::any_ascii;

use super::data;
use super::plain::plain;
use crate::locale::ships;

/// The id of an entry of this name, which `taken` does not have yet, and puts there; and whether another has what it would be.
pub(super) fn id(name: &str, taken: &mut HashSet<String>) -> (String, bool) {
    let mut base = slug(&without_form(name));
    // Its words would stand in place of bilag's own.
    if ships(&base) {
        base.push_str("-company");
    }
    let mut id = base.clone();
    let mut number = 2;
    while !taken.insert(id.clone()) {
        id = format!("{base}-{number}");
        number += 1;
    }
    (id, number > 2)
}

/// A text as a slug: `[a-z][a-z0-9-]*`, no longer than ids may be.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in any_ascii(text).chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= LONGEST {
            break;
        }
    }
    let slug = slug.trim_matches('-');
    match slug.chars().next() {
        None => "entry".to_owned(),
        Some(first) if first.is_ascii_lowercase() => slug.to_owned(),
        Some(_) => format!("n-{slug}"),
    }
}

/// Longest slug, with room for what makes two of them differ.
const LONGEST: usize = 80;

/// A company's name without the form at its end: `Spar Nord A/S` is `Spar Nord`.
fn without_form(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let most = words.len().saturating_sub(1).min(LONGEST_FORM);
    let is_form = |length: &usize| FORMS.contains(&plain(&words[words.len() - length..].join(" ")));
    let length = (1..=most).rev().find(is_form).unwrap_or_default();
    words[..words.len() - length].join(" ")
}

/// Words of the longest form: `S. à r. l.`.
const LONGEST_FORM: usize = 5;

static FORMS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let file = data::members(include_str!("data/legal_forms.json"));
    data::texts(&file["forms"]).map(plain).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_readable() {
        let mut taken = HashSet::new();
        for (name, expected) in [
            ("Spar Nord A/S", "spar-nord"),
            ("Azure (Microsoft)", "azure-microsoft"),
            ("Webhosting.dk", "webhosting-dk"),
            ("E-conomic", "e-conomic"),
            ("Blåbærsyltetøy AS", "blabaersyltetoy"),
            ("1Password", "n-1password"),
            ("Spar Nord", "spar-nord-2"),
            ("!!!", "entry"),
            ("A/S", "a-s"),
            ("Column-name", "column-name-company"),
        ] {
            let is_second = expected.ends_with('2');
            assert_eq!(id(name, &mut taken), (expected.to_owned(), is_second), "{name}");
        }
        assert!(slug(&"x".repeat(1000)).len() <= 80);
    }
}
