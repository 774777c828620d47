//! What a list says in sentences, as Fluent text.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::codes;
use super::ids::slug;
use super::made::Made;
use super::report::Report;
use super::sentences::{parted, sentences};
use super::storage::stored;
use crate::finding::{Finding, Level};
use crate::locale::ships;

/// Words of a list's entries, in its language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Sentences that several entries say, by the names of their terms (`-stored-in-eu`).
    pub terms: BTreeMap<String, String>,
    /// What is said of each entry.
    pub messages: Vec<Message>,
}

/// An attribute of a message: what is said of one thing about an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The entry's id.
    pub id: String,
    /// `description`, `function` or another attribute.
    pub attribute: String,
    /// The words, as people read them.
    pub text: String,
    /// The same as a Fluent pattern on one line.
    pub pattern: String,
}

impl Words {
    /// The words of entries; with terms for the sentences that several say, if that is wished. Else they are offered.
    pub(super) fn of(made: &[Made], with_terms: bool, report: &mut Report) -> Self {
        let repeated = repeated(made);
        let (mut terms, mut names, mut by_text) = (BTreeMap::new(), HashSet::new(), HashMap::new());
        for (sentence, count) in repeated {
            let name = term_name(sentence, &mut names);
            let code = if with_terms { codes::IMPORT_TERM } else { codes::IMPORT_TERM_OFFERED };
            let finding = Finding::new(code, Level::Note).with("value", sentence).with("count", count);
            report.add(finding.with("term", name.as_str()));
            if with_terms {
                terms.insert(name.clone(), sentence.to_owned());
                by_text.insert(sentence, name);
            }
        }
        let pattern = |text: &str| {
            let parts = sentences(text).into_iter().map(|sentence| {
                let (words, signs) = parted(sentence);
                by_text.get(words).map_or_else(|| escaped(sentence), |term| format!("{{ {term} }}{signs}"))
            });
            let pattern = parts.collect::<Vec<_>>().join(" ");
            if pattern.matches("{ ").count() > MOST_PARTS { literal(text) } else { pattern }
        };
        let mut messages = Vec::new();
        for entry in made {
            for (attribute, text) in [("function", &entry.function), ("description", &entry.description)] {
                let Some(text) = text else { continue };
                let pattern = if attribute == "function" { escaped(text) } else { pattern(text) };
                let (id, attribute) = (entry.facts.id.clone(), attribute.to_owned());
                messages.push(Message { id, attribute, text: text.clone(), pattern });
            }
        }
        Self { terms, messages }
    }

    /// A Fluent file of them.
    #[must_use]
    pub fn to_fluent(&self) -> String {
        let term = |(name, words): (&String, &String)| format!("{name} = {}\n", escaped(words));
        let terms = self.terms.iter().map(term).collect::<String>();
        let attribute = |message: &Message| format!("    .{} = {}\n", message.attribute, message.pattern);
        let of_entries = self.messages.chunk_by(|one, other| one.id == other.id);
        let messages = of_entries.map(|of_entry| {
            let attributes = of_entry.iter().map(attribute).collect::<Vec<_>>();
            format!("{} =\n{}", of_entry[0].id, attributes.concat())
        });
        let parts = std::iter::once(terms).filter(|terms| !terms.is_empty()).chain(messages);
        parts.collect::<Vec<_>>().join("\n")
    }
}

/// A text on one line as a Fluent pattern that says it. What means something to Fluent stands in a literal of its own; where there is
/// much of it, all of the text in one, for a message has room for so many only.
#[must_use]
pub(super) fn escaped(text: &str) -> String {
    let is_special = |c: char| matches!(c, '{' | '}' | '\\');
    if text.chars().filter(|c| is_special(*c)).count() > MOST_LITERALS {
        return literal(text);
    }
    let mut pattern = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => pattern.push_str("{ \"\\\\\" }"),
            c if is_special(c) => pattern.extend(["{ \"", c.encode_utf8(&mut [0; 4]), "\" }"]),
            c => pattern.push(c),
        }
    }
    pattern
}

/// A text as one literal.
fn literal(text: &str) -> String {
    format!("{{ \"{}\" }}", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Literals of a sentence, and terms and literals of a text.
const MOST_LITERALS: usize = 8;
const MOST_PARTS: usize = 80;

/// Words of the shortest sentence that is worth a term.
const FEWEST_WORDS: usize = 3;

/// The sentences that descriptions of several entries have, and how many have them, in the order of the list.
fn repeated(made: &[Made]) -> Vec<(&str, usize)> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let mut order = Vec::new();
    for entry in made {
        let said = entry.description.as_deref().map(sentences).into_iter().flatten();
        let said = said.map(|sentence| parted(sentence).0);
        let mut told = HashSet::new();
        for sentence in said.filter(|sentence| told.insert(*sentence)) {
            let count = counts.entry(sentence).or_default();
            *count += 1;
            if *count == 2 {
                order.push(sentence);
            }
        }
    }
    let is_long = |sentence: &&str| sentence.split(' ').count() >= FEWEST_WORDS;
    order.into_iter().filter(is_long).map(|sentence| (sentence, counts[sentence])).collect()
}

/// A name for the term of a sentence that none has yet: where data rest is called so that checks know it.
fn term_name(sentence: &str, names: &mut HashSet<String>) -> String {
    let places = stored(sentence).places;
    let base = if let [place] = places.as_slice() {
        format!("-stored-in-{}", place.code().to_lowercase())
    } else {
        let words: Vec<&str> = sentence.split(' ').take(WORDS_OF_A_NAME).collect();
        format!("-{}", slug(&words.join(" ")))
    };
    let mut name = base.clone();
    let mut number = 2;
    while ships(&name) || !names.insert(name.clone()) {
        name = format!("{base}-{number}");
        number += 1;
    }
    name
}

/// Words of a sentence that name its term.
const WORDS_OF_A_NAME: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Catalog, Fallback};
    use crate::register::SubProcessor;
    use crate::source::Source;

    fn made(id: &str, description: &str) -> Made {
        let facts = SubProcessor { id: id.to_owned(), ..SubProcessor::default() };
        Made { facts, description: Some(description.to_owned()), ..Made::default() }
    }

    /// Whatever stands in a text, Fluent says it.
    #[test]
    fn fluent_says_what_the_list_says() {
        let texts: [&str; 10] = [
            "Vi bruker { dette } og }det{.",
            ".punktum først",
            "*stjerne [klamme] # skigard",
            "-ledd = likhet",
            "\"sitat\" \\ bakstrek \\u0041",
            "{",
            "}",
            r"X:\uåpnet \U0001F600 \",
            &"({[".repeat(300),
            &"En { og \" \\ to. ".repeat(60),
        ];
        for with_terms in [false, true] {
            let made: Vec<Made> =
                texts.iter().enumerate().map(|(at, text)| made(&format!("a{at}"), text.trim())).collect();
            let words = Words::of(&made, with_terms, &mut Report::default());
            let source = Source::new("locales/nb.ftl", words.to_fluent());
            let catalog = Catalog::new("nb", &[source], Fallback::Refused).unwrap();
            for (at, text) in texts.iter().enumerate() {
                assert_eq!(catalog.text(&format!("a{at}.description"), &[]).unwrap().text, text.trim());
            }
        }
    }

    #[test]
    fn sentences_that_come_again_are_terms() {
        let made = [
            made("a", "A er fint. Data lagres i EU. Vi er alle glade i A."),
            made("b", "B er fint. Data lagres i EU"),
            made("c", "Vi er alle glade i A. Ja. Ja."),
        ];
        let words = Words::of(&made, true, &mut Report::default());
        let expected =
            [("-stored-in-eu", "Data lagres i EU"), ("-vi-er-alle-glade-i", "Vi er alle glade i A")];
        let terms = words.terms.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        assert_eq!(terms.collect::<Vec<_>>(), expected);
        assert_eq!(words.messages[0].pattern, "A er fint. { -stored-in-eu }. { -vi-er-alle-glade-i }.");
        let source = Source::new("locales/nb.ftl", words.to_fluent());
        let catalog = Catalog::new("nb", &[source], Fallback::Refused).unwrap();
        for (message, made) in words.messages.iter().zip(&made) {
            let text = catalog.text(&format!("{}.description", message.id), &[]).unwrap().text;
            assert_eq!(Some(text), made.description);
        }
        assert_eq!(Words::of(&made, false, &mut Report::default()).terms.len(), 0);
    }
}
