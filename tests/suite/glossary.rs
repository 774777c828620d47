//! Each language keeps to its own words: those of its glossary, and none of a neighbour's.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use bilag::locale::glossary::{Glossary, Term};
use bilag::locale::{shipped, shipped_source};
use bilag::source::Source;

/// The messages of a language that people wrote: bilag's own but for CLDR's names, the example's and the tests'.
fn texts(tag: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("locales").join(tag);
    let mut names: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| Path::new(name).extension().is_some_and(|is| is == "ftl") && name != "countries.ftl")
        .map(|name| format!("locales/{tag}/{name}"))
        .collect();
    names.sort();
    let read = |name: String| Source::new(name.clone(), fs::read_to_string(root.join(name)).unwrap());
    let mut texts: Vec<Source> = names.iter().map(|name| shipped_source(name).unwrap()).collect();
    texts.push(read(format!("templates/workspace/locales/{tag}.ftl")));
    texts.push(read(format!("tests/cases/kinds/locales/{tag}.ftl")));
    texts
}

fn misplaced(tag: &'static str, texts: &[Source]) -> Vec<String> {
    let glossary = Glossary::of(tag).unwrap();
    texts.iter().flat_map(|text| glossary.misplaced(tag, text)).map(|finding| finding.to_string()).collect()
}

fn terms(glossary: &Glossary) -> impl Iterator<Item = &Term> {
    glossary.terms.values().chain(&glossary.words)
}

#[test]
fn no_message_has_a_word_of_another_language() {
    let found: Vec<String> = shipped().flat_map(|tag| misplaced(tag, &texts(tag))).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_word_of_another_language_is_told_with_its_message() {
    let planted = |tag, text: &str| misplaced(tag, &[Source::new(format!("{tag}.ftl"), text)]);
    assert_eq!(
        planted("nb", "a = Riktig\namazon =\n    .description = Vi lagrer oplysninger om brukeren.\n"),
        [
            "nb.ftl:3:6: misplaced-word word=oplysninger instead=personopplysning id=amazon.description locale=nb file=nb.ftl"
        ]
    );
    for (tag, text, word) in [
        ("nb", "a = { $x ->\n    [one] Ein databehandlar\n   *[other] To\n}\n", "databehandlar"),
        ("nb", "-t = Kontaktoplysningerne\n", "kontaktoplysningerne"),
        ("nb", "a = { \"Aftale\" } og { { \"mer\" } }\n", "aftale"),
        ("nn", "a = Det er ikke slik\n", "ikke"),
        ("da", "a = Vi behandler opplysninger\n", "opplysninger"),
        ("da", "a = Det är så, från i dag\n", "från"),
        ("de", "a = Die persönliche Daten\n", "persönliche daten"),
        ("en", "a = An authorized person\n", "authorized"),
    ] {
        let found = planted(tag, text);
        assert!(
            found.iter().any(|finding| finding.contains(&format!("word={word} "))),
            "{tag} {text}: {found:?}"
        );
    }
    let sound = "# Danish: oplysninger\na = SCC ({ LANGUAGE(\"oplysninger\", tag: \"da\") }) { $oplysninger } { HEADING(\"aftale\") }\n";
    assert_eq!(planted("nb", sound), Vec::<String>::new());
}

#[test]
fn every_glossary_has_every_concept() {
    let concepts = |tag: &str| -> BTreeSet<&String> { Glossary::of(tag).unwrap().terms.keys().collect() };
    for tag in shipped() {
        assert_eq!(concepts(tag), concepts("nb"), "{tag}");
    }
    assert!(concepts("nb").len() > 20);
}

/// A word is right where its language's own messages use it, in whatever form and compound.
#[test]
fn right_terms_are_those_that_messages_use() {
    let mut faults = Vec::new();
    for tag in shipped() {
        let written: String = texts(tag).iter().map(|text| text.text.to_lowercase()).collect();
        // A comment is no message, and a reference may be broken by a space that does not break.
        let lines = written.lines().filter(|line| !line.starts_with('#'));
        let written = lines.collect::<Vec<_>>().join("\n").replace('\u{A0}', " ");
        for (concept, term) in &Glossary::of(tag).unwrap().terms {
            let unused = term.right.iter().filter(|right| !written.contains(&right.to_lowercase()));
            faults.extend(unused.map(|right| format!("{tag}: {concept}: no message has `{right}`")));
            if term.right.is_empty() && term.later.is_empty() {
                faults.push(format!("{tag}: {concept} has no name"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_word_is_both_right_and_wrong() {
    for tag in shipped() {
        let glossary = Glossary::of(tag).unwrap();
        let rights = terms(glossary).flat_map(|term| term.right.iter().chain(&term.later));
        let lines: Vec<String> = rights.enumerate().map(|(at, right)| format!("a{at} = {right}\n")).collect();
        let text = lines.concat();
        assert_eq!(misplaced(tag, &[Source::new("rights.ftl", text)]), Vec::<String>::new(), "{tag}");
        for term in terms(glossary) {
            assert!(
                term.right.len() + term.later.len() > 0,
                "{tag}: {term:?} says what is wrong and not what is right"
            );
            for wrong in &term.wrong {
                assert_eq!(wrong.to_lowercase(), *wrong, "{tag}");
                assert!(!wrong.trim_matches('*').contains(['*', '-']), "{tag}: {wrong}");
            }
        }
    }
}
