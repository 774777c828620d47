//! Which facts a template asks for.

use super::{Content, Section, Subject, Template};

impl Template {
    /// The names of the facts that it prints, each once, in the order in which they first come.
    #[must_use]
    pub fn facts(&self) -> Vec<&'static str> {
        let mut names = Vec::new();
        of(&self.sections, &mut names);
        let mut distinct: Vec<&'static str> = Vec::new();
        for name in names {
            if !distinct.contains(&name) {
                distinct.push(name);
            }
        }
        distinct
    }
}

fn of(sections: &[Section], names: &mut Vec<&'static str>) {
    for section in sections {
        match &section.content {
            Content::Parties { facts, .. } => names.extend(facts.iter().map(|fact| fact.fact.key())),
            Content::Signatures { facts, .. } => names.extend(facts.iter().map(|fact| fact.fact.key())),
            Content::Table { columns, .. } => names.extend(columns.iter().map(|column| column.field.key())),
            Content::Fact { fact, .. } => names.push(fact.key()),
            Content::Facts { facts } => names.extend(facts.iter().map(|fact| match fact.fact {
                Subject::Agreement(fact) => fact.key(),
                Subject::Entry(field) => field.key(),
            })),
            Content::Group { sections } | Content::Each { sections, .. } => of(sections, names),
            Content::Annex(template) => of(&template.sections, names),
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
