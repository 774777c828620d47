//! A word of another language.

use super::{Case, Finder, Rule, Subject};
use crate::finding::{Code, Level};

pub(super) const RULE: Rule = Rule {
    code: Code("misplaced-word"),
    level: Level::Warning,
    subject: Subject::Words,
    example: include_str!("examples/misplaced-word.json"),
    find,
};

fn find(case: &Case<'_>, finder: &mut Finder<'_>) {
    for said in case.words {
        for (word, instead) in &said.misplaced {
            let (word, instead) = (("word", word.as_str().into()), ("instead", instead.as_str().into()));
            let (id, locale) = (("id", said.id.as_str().into()), ("locale", said.locale.into()));
            finder.words(said, None, [word, instead, id, locale]);
        }
    }
}
