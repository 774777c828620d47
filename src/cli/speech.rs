//! The language that the command line speaks to its user.

use std::env;

use chrono::NaiveDate;

use crate::finding::{Argument, Finding};
use crate::locale::{Catalog, Described, Fallback, plain, shipped};

/// Words for the user.
pub(crate) struct Speech(Catalog);

/// Where the user's language is looked for; the first that is set decides.
const VARIABLES: [&str; 4] = ["BILAG_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];

impl Speech {
    /// The user's language, if bilag has it; else English.
    pub(crate) fn of_user() -> Self {
        let wish = VARIABLES.iter().find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
        Self::of(wish.as_deref().and_then(tag_of).unwrap_or("en"))
    }

    /// A language that bilag has.
    pub(crate) fn of(tag: &str) -> Self {
        Self(Catalog::new(tag, &[], Fallback::Permitted).expect("the shipped locales are sound"))
    }

    /// The language's tag.
    pub(crate) fn tag(&self) -> &'static str {
        self.0.tag()
    }

    /// The words of `id`.
    pub(crate) fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.0.text(id, arguments).map_or_else(|_| id.to_owned(), |found| plain(&found.text))
    }

    /// The words of `id`, if it has any.
    pub(crate) fn say_if_any(&self, id: &str) -> Option<String> {
        self.0.contains(id).then(|| self.say(id, &[]))
    }

    /// The number of an act, with the letters that the language has in it.
    pub(crate) fn act(&self, number: &str) -> Argument {
        self.0.worded(&Argument::Act(number.to_owned()))
    }

    /// A date in words.
    pub(crate) fn date(&self, date: NaiveDate) -> String {
        self.0.date(date).map_or_else(|_| date.to_string(), |found| found.text)
    }

    /// A finding in words.
    pub(crate) fn describe(&self, finding: &Finding) -> Described {
        self.0.describe(finding)
    }
}

/// The shipped locale that a POSIX locale name (`nb_NO.UTF-8`) or language tag asks for.
fn tag_of(wish: &str) -> Option<&'static str> {
    let language = wish.split(['_', '-', '.', '@']).next()?.to_lowercase();
    // Of the two kinds of Norwegian that systems call `no`, Bokmål is meant.
    let language = if language == "no" { "nb" } else { &language };
    shipped().find(|tag| *tag == language)
}

#[cfg(test)]
mod tests {
    use super::tag_of;

    #[test]
    fn posix_names_and_tags_lead_to_a_language() {
        for (wish, tag) in [
            ("nb_NO.UTF-8", Some("nb")),
            ("no", Some("nb")),
            ("no_NO.UTF-8", Some("nb")),
            ("nn_NO", Some("nn")),
            ("da-DK", Some("da")),
            ("sv_FI.UTF-8@euro", Some("sv")),
            ("fi_FI", Some("fi")),
            ("de-CH", Some("de")),
            ("EN", Some("en")),
            ("C.UTF-8", None),
            ("fr_FR", None),
        ] {
            assert_eq!(tag_of(wish), tag, "{wish}");
        }
    }
}
