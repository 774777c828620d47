//! Several annexes as one document: a template in which others stand.

use super::{Content, Section, Template};

/// The id of the template of sets, and so the name of their files; no annex bears it.
pub const COMBINED: &str = "combined";

impl Template {
    /// The template of these annexes in one document: this one, with the annexes where it says that they stand.
    #[must_use]
    pub fn combining(&self, annexes: &[&Self]) -> Self {
        let annex =
            |annex: &&Self| Section { content: Content::Annex(Box::new((*annex).clone())), when: None };
        let sections = self.sections.iter().flat_map(|section| match section.content {
            Content::Annexes => annexes.iter().map(annex).collect(),
            _ => vec![section.clone()],
        });
        Self { shipped: false, sections: sections.collect(), ..self.clone() }
    }
}
