//! Blanks: what stands where a fact is not known, and what may be chosen there.
//!
//! Which facts are asked for is `parties`' and `subprocessors`'.

use super::Composition;
use super::words::Phrase;
use crate::document::{Fill, FillKind, Text};
use crate::law;
use crate::locale::DATE_WORDS;
use crate::register::{Basis, Country, Family};

/// What a blank asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Blank {
    /// Words or numbers.
    Text,
    /// A date.
    Date,
    /// A country; those of the Economic Area can be chosen.
    Country,
    /// One of what these messages say.
    Choice(&'static [&'static str]),
    /// One of a family's codes, where a file can have no others.
    Code(Family),
    /// What allows a transfer (GDPR chapter V); those of the regulation's own articles can be chosen.
    TransferBasis,
}

impl Composition<'_> {
    /// A blank of this kind for the fact of this name; `label` says what to write there.
    pub(super) fn blank(&mut self, blank: Blank, name: String, label: String) -> Text {
        let (prompt, kind) = match blank {
            Blank::Text => ("fill-prompt-text", FillKind::Text),
            Blank::Date => ("fill-prompt-date", FillKind::Date(self.words.text(DATE_WORDS[0]).plain())),
            Blank::Country => ("fill-prompt-choice", FillKind::Choice(self.economic_area())),
            Blank::Choice(choices) => {
                let choices = choices.iter().map(|id| self.words.text(id).plain()).collect();
                ("fill-prompt-choice", FillKind::Choice(choices))
            }
            Blank::Code(family) => {
                let codes = self.words.codes(family, &family.codes().unwrap_or_default());
                ("fill-prompt-choice", FillKind::Choice(codes.iter().map(Phrase::plain).collect()))
            }
            Blank::TransferBasis => ("fill-prompt-choice", FillKind::Choice(self.bases())),
        };
        let prompt = self.words.text(prompt).plain();
        Fill { name, label, prompt, kind }.into()
    }

    /// The countries that are members of the Economic Area on the annex's date, in the order of the alphabet.
    fn economic_area(&mut self) -> Vec<String> {
        let shared = self.shared;
        let part = shared.members.part(self.context(), |_| 1, || self.apart(Self::members));
        self.note(&part);
        part.made.clone()
    }

    fn members(&mut self) -> Vec<String> {
        let members = Country::all().filter(|country| law::in_economic_area(country.code(), self.date));
        let mut names: Vec<String> = members.map(|country| self.words.country(country).plain()).collect();
        self.words.sort(&mut names);
        names
    }

    /// The bases that live as long as the regulation, in its order: which decision of one of them is in force at a date
    /// is not asked here.
    fn bases(&mut self) -> Vec<String> {
        let bases = Basis::ALL.iter().filter(|basis| basis.is_of_the_regulation());
        bases.map(|basis| self.words.code(Family::Basis, basis.code()).plain()).collect()
    }
}
