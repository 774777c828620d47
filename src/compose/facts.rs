//! The agreement's facts: its processing and its terms.

use std::borrow::Cow;

use super::Composition;
use super::blanks::Blank;
use super::expand::text;
use super::spaces::held;
use super::words::Phrase;
use crate::document::{Block, Fact as LabelledFact, Inline, Text};
use crate::law;
use crate::register::{Agreement, Authority, Family, Processing, Register, Terms, Territory};
use crate::template::{Expected, Fact, Labelled, Subject};

/// What is known: the register's facts, with the agreement's in their place wherever it has some.
pub(super) struct Known {
    pub(super) processing: Processing,
    pub(super) terms: Terms,
}

impl Known {
    /// What is known of an agreement.
    pub(super) fn of(register: &Register, agreement: &Agreement) -> Self {
        Self {
            processing: register.processing.overridden_by(&agreement.processing),
            terms: register.terms.overridden_by(&agreement.terms),
        }
    }
}

/// One fact's value.
enum Value<'a> {
    /// Codes of a family.
    Codes(Family, Cow<'a, [String]>),
    /// Places.
    Places(&'a [Territory]),
    /// A number of days.
    Days(Option<u16>),
    /// A name.
    Name(Option<&'a String>),
    /// An authority.
    Authority(Option<&'a Authority>),
}

/// Codes as the register lists them.
fn coded(family: Family, codes: &[String]) -> Value<'_> {
    Value::Codes(family, Cow::Borrowed(codes))
}

impl Known {
    fn value(&self, fact: Fact) -> Value<'_> {
        let (processing, terms) = (&self.processing, &self.terms);
        let measures = &processing.measures;
        match fact {
            Fact::DataSubjects => coded(Family::DataSubject, &processing.data_subjects),
            Fact::DataCategories => coded(Family::DataCategory, &processing.data_categories),
            Fact::SensitiveData => coded(Family::SensitiveData, &processing.sensitive_data),
            Fact::Safeguards => coded(Family::Safeguard, &processing.safeguards),
            Fact::SubjectMatter => coded(Family::SubjectMatter, &processing.subject_matter),
            Fact::Nature => coded(Family::Nature, &processing.nature),
            Fact::Purposes => coded(Family::Purpose, &processing.purposes),
            Fact::Duration => coded(Family::Duration, processing.duration.as_slice()),
            Fact::Retention => coded(Family::Retention, processing.retention.as_slice()),
            Fact::Frequency => coded(Family::Frequency, processing.frequency.as_slice()),
            Fact::Locations => Value::Places(&processing.locations),
            Fact::SecurityLevel => coded(Family::SecurityLevel, processing.security_level.as_slice()),
            Fact::Confidentiality => coded(Family::Measure, &measures.confidentiality),
            Fact::Integrity => coded(Family::Measure, &measures.integrity),
            Fact::Availability => coded(Family::Measure, &measures.availability),
            Fact::Testing => coded(Family::Measure, &measures.testing),
            Fact::Assistance => coded(Family::Measure, &measures.assistance),
            Fact::Authorisation => {
                let code = terms.authorisation.map(|authorisation| authorisation.code().to_owned());
                Value::Codes(Family::Authorisation, code.into_iter().collect())
            }
            Fact::MainAgreement => Value::Name(terms.main_agreement.as_ref()),
            Fact::NoticeDays => Value::Days(terms.notice_days),
            Fact::Authority => Value::Authority(terms.authority.as_ref()),
            Fact::Modules => Value::Codes(Family::Module, terms.modules.iter().map(u8::to_string).collect()),
            Fact::Termination => coded(Family::Termination, terms.termination.as_slice()),
            Fact::Audits => coded(Family::Audit, &terms.audits),
            Fact::SubProcessorAudits => coded(Family::SubProcessorAudit, &terms.subprocessor_audits),
            Fact::SectorRules => coded(Family::SectorRule, &terms.sector_rules),
            Fact::Other => coded(Family::OtherTerm, &terms.other),
        }
    }

    /// Whether nothing is known.
    pub(super) fn is_blank(&self, fact: Fact) -> bool {
        self.value(fact).codes().is_empty()
    }

    /// Whether the fact is this, or has it among others.
    pub(super) fn is(&self, fact: Fact, expected: &Expected) -> bool {
        self.value(fact).codes().contains(&text(expected))
    }
}

impl Value<'_> {
    /// What the register writes for it.
    fn codes(&self) -> Vec<String> {
        match self {
            Value::Codes(_, codes) => codes.to_vec(),
            Value::Places(places) => places.iter().map(|place| place.code().to_owned()).collect(),
            Value::Days(days) => days.iter().map(u16::to_string).collect(),
            Value::Name(name) => name.iter().map(|name| (*name).clone()).collect(),
            Value::Authority(authority) => {
                authority.iter().map(|authority| authority.country.code().to_owned()).collect()
            }
        }
    }
}

impl Composition<'_> {
    /// A fact by itself: a point for each thing, a paragraph for a sentence, or a blank.
    pub(super) fn lone_fact(&mut self, fact: Fact, label: Option<&String>) -> Block {
        match self.words_of(fact) {
            Said::Items(items) if items.len() > 1 || self.are_things(fact) => {
                Block::List { ordered: false, items: items.into_iter().map(Text::from).collect() }
            }
            Said::Items(items) => Block::Paragraph(items.into_iter().next().unwrap_or_default().into()),
            Said::Text(text) => Block::Paragraph(text),
            Said::None => {
                let label = self.label(fact, label).plain();
                Block::Paragraph(self.unknown(fact, label))
            }
        }
    }

    /// Facts with their labels, of the agreement or of the entry in hand.
    pub(super) fn labelled_facts(&mut self, facts: &[Labelled<Subject>], entry: Option<usize>) -> Block {
        let facts = facts.iter().filter_map(|Labelled { fact, label }| match (fact, entry) {
            (Subject::Agreement(fact), _) => Some(self.labelled_fact(*fact, label.as_ref())),
            (Subject::Entry(field), Some(index)) => Some(self.entry_fact(index, *field, label.as_ref())),
            (Subject::Entry(_), None) => None,
        });
        Block::Facts(facts.collect())
    }

    fn labelled_fact(&mut self, fact: Fact, label: Option<&String>) -> LabelledFact {
        let label = self.label(fact, label);
        let value = match self.words_of(fact) {
            Said::Items(items) if self.are_things(fact) => self.words.list(&items).into(),
            Said::Items(items) => sentences(items),
            Said::Text(text) => text,
            Said::None => self.unknown(fact, label.plain()),
        };
        LabelledFact { label: label.into(), value }
    }

    fn label(&mut self, fact: Fact, label: Option<&String>) -> Phrase {
        match label {
            Some(id) => self.words.text(id),
            None => self.words.text(&format!("detail-{}", fact.key().replace(['.', '_'], "-"))),
        }
    }

    fn are_things(&self, fact: Fact) -> bool {
        match self.known.value(fact) {
            Value::Codes(family, _) => family.is_of_things(),
            Value::Places(_) => true,
            _ => false,
        }
    }

    /// What is known, in words.
    fn words_of(&mut self, fact: Fact) -> Said {
        self.asked.fact(fact);
        let known = self.known;
        let items: Vec<Phrase> = match known.value(fact) {
            Value::Codes(family, codes) => self.words.codes(family, &codes),
            Value::Places(places) => places.iter().map(|place| self.words.territory(*place)).collect(),
            Value::Days(days) => {
                days.iter().map(|days| self.words.counted("notice-days", usize::from(*days), &[])).collect()
            }
            Value::Name(Some(name)) => return Said::Text(held(name.clone()).into()),
            Value::Authority(Some(authority)) => return Said::Text(self.authority(authority)),
            Value::Name(None) | Value::Authority(None) => Vec::new(),
        };
        if items.is_empty() { Said::None } else { Said::Items(items) }
    }

    /// An authority's name and its state, or a blank beside the state.
    fn authority(&mut self, authority: &Authority) -> Text {
        let country = self.words.country(authority.country);
        let (name, language) = match (&authority.name, law::supervisory_authority(authority.country.code())) {
            (Some(name), _) => (held(name.clone()), None),
            (None, Some(national)) => (national.name.clone(), Some(national.language.clone())),
            (None, None) => {
                let label = self.words.text("detail-authority").plain();
                let label = format!("{label} – {}", country.plain());
                return self.blank(Blank::Text, "agreement.authority".to_owned(), label);
            }
        };
        let place = self.words.text_with("authority-of", &[("country", country.as_ref())]);
        let name = match language {
            Some(language) if language != self.words.language() => Inline::Foreign { language, words: name },
            _ => Inline::Words(name),
        };
        let place: Text = place.into();
        Text(std::iter::once(name).chain([Inline::Words(" ".to_owned())]).chain(place.0).collect())
    }

    /// A blank for a fact of the agreement.
    fn unknown(&mut self, fact: Fact, label: String) -> Text {
        let choices = match fact {
            Fact::Authorisation => Blank::Code(Family::Authorisation),
            Fact::Modules => Blank::Code(Family::Module),
            _ => Blank::Text,
        };
        self.blank(choices, format!("agreement.{}", fact.key()), label)
    }
}

/// A fact in words.
enum Said {
    Items(Vec<Phrase>),
    Text(Text),
    None,
}

/// Sentences that follow one another.
pub(super) fn sentences(sentences: Vec<Phrase>) -> Text {
    let mut text = Vec::new();
    for sentence in sentences {
        if !text.is_empty() {
            text.push(Inline::Words(" ".to_owned()));
        }
        text.extend(Text::from(sentence).0);
    }
    Text(text)
}
