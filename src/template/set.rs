//! Several annexes as one document: a template in which others stand.

use super::{Content, Labelled, Section, SignatoryFact, Template};

/// The id of the template of sets, and so the name of their files; no annex bears it.
pub const COMBINED: &str = "combined";

impl Template {
    /// The template of these annexes in one document: this one, with the annexes where it says that they stand.
    ///
    /// The annexes' own places to sign are left out, so its places to sign have all that theirs have.
    #[must_use]
    pub fn combining(&self, annexes: &[&Self]) -> Self {
        let annex =
            |annex: &&Self| Section { content: Content::Annex(Box::new((*annex).clone())), when: None };
        let sections = self.sections.iter().flat_map(|section| match &section.content {
            Content::Annexes => annexes.iter().map(annex).collect(),
            Content::Signatures { roles, facts } => {
                let content = Content::Signatures { roles: *roles, facts: with_those_of(facts, annexes) };
                vec![Section { content, when: section.when.clone() }]
            }
            _ => vec![section.clone()],
        });
        Self { shipped: false, sections: sections.collect(), ..self.clone() }
    }
}

/// These facts of signatures, and after them those that the annexes' have beside, with the labels that suit any annex.
fn with_those_of(facts: &[Labelled<SignatoryFact>], annexes: &[&Template]) -> Vec<Labelled<SignatoryFact>> {
    let mut all = facts.to_vec();
    for section in annexes.iter().flat_map(|annex| &annex.sections) {
        let Content::Signatures { facts, .. } = &section.content else { continue };
        for fact in facts {
            if all.iter().all(|known| known.fact != fact.fact) {
                all.push(Labelled { fact: fact.fact, label: None });
            }
        }
    }
    all
}
