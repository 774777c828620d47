//! Which facts a template asks for.

use super::{Condition, Content, Fact, Field, PartyFact, Section, SignatoryFact, Subject, Template};

/// A fact that a template prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ask {
    /// Of each party.
    Party(PartyFact),
    /// Of each signatory.
    Signatory(SignatoryFact),
    /// Of each sub-processor.
    Entry(Field),
    /// Of the agreement.
    Agreement(Fact),
}

impl Ask {
    /// The name that a template gives it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Party(fact) => fact.key(),
            Self::Signatory(fact) => fact.key(),
            Self::Entry(field) => field.key(),
            Self::Agreement(fact) => fact.key(),
        }
    }
}

impl Template {
    /// The facts that it prints, if only under a condition, in the order in which they come.
    #[must_use]
    pub fn asks(&self) -> Vec<Ask> {
        let mut asks = Vec::new();
        of(&self.sections, &mut asks);
        asks
    }

    /// The names of the facts that it prints, each once, in the order in which they first come.
    #[must_use]
    pub fn facts(&self) -> Vec<&'static str> {
        let mut distinct: Vec<&'static str> = Vec::new();
        for name in self.asks().into_iter().map(Ask::key) {
            if !distinct.contains(&name) {
                distinct.push(name);
            }
        }
        distinct
    }

    /// Whether it prints a fact of the agreement, or has parts that depend on it.
    #[must_use]
    pub fn depends_on(&self, fact: Fact) -> bool {
        self.asks().contains(&Ask::Agreement(fact)) || depend(&self.sections, fact)
    }
}

fn of(sections: &[Section], asks: &mut Vec<Ask>) {
    for section in sections {
        match &section.content {
            Content::Parties { facts, .. } => asks.extend(facts.iter().map(|fact| Ask::Party(fact.fact))),
            Content::Signatures { facts, .. } => {
                asks.extend(facts.iter().map(|fact| Ask::Signatory(fact.fact)));
            }
            Content::Table { columns, .. } => {
                asks.extend(columns.iter().map(|column| Ask::Entry(column.field)));
            }
            Content::Fact { fact, .. } => asks.push(Ask::Agreement(*fact)),
            Content::Facts { facts } => asks.extend(facts.iter().map(|fact| match fact.fact {
                Subject::Agreement(fact) => Ask::Agreement(fact),
                Subject::Entry(field) => Ask::Entry(field),
            })),
            Content::Group { sections } | Content::Each { sections, .. } => of(sections, asks),
            Content::Annex(template) => of(&template.sections, asks),
            Content::Title { .. }
            | Content::Heading { .. }
            | Content::Pages { .. }
            | Content::Paragraph { .. }
            | Content::List { .. }
            | Content::Contents { .. }
            | Content::Annexes => {}
        }
    }
}

fn depend(sections: &[Section], fact: Fact) -> bool {
    let asks = |when: &Option<Condition>| when.as_ref().is_some_and(|condition| condition.asks(fact));
    sections.iter().any(|section| {
        asks(&section.when)
            || match &section.content {
                Content::Table { columns, .. } => columns.iter().any(|column| asks(&column.when)),
                Content::Group { sections } | Content::Each { sections, .. } => depend(sections, fact),
                Content::Annex(template) => depend(&template.sections, fact),
                _ => false,
            }
    })
}

impl Condition {
    /// Whether it asks about this fact of the agreement.
    fn asks(&self, about: Fact) -> bool {
        match self {
            Self::All { all: conditions } | Self::Any { any: conditions } => {
                conditions.iter().any(|condition| condition.asks(about))
            }
            Self::Not { not } => not.asks(about),
            Self::Is { fact, .. } => *fact == about,
            Self::Blank { fact, .. } => *fact == Subject::Agreement(about),
        }
    }
}
