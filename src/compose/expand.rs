//! A template's sections → those that are there, in order, each with the entry that it stands for.

use super::facts::Known;
use crate::law;
use crate::record::Asked;
use crate::register::{Register, SubProcessor};
use crate::template::{Condition, Content, Expected, Field, Rows, Section, Subject, Template};
use chrono::NaiveDate;

/// A section that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Item<'t> {
    pub(super) content: Expanded<'t>,
    /// The entry of the register that it stands for, and which of its group's entries that is, from 1.
    pub(super) entry: Option<(usize, usize)>,
}

/// What stands in a section's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expanded<'t> {
    /// The section.
    Content(&'t Content),
    /// A paragraph that says that a group has no entry.
    Empty(&'t str),
}

/// Decides what is there.
pub(super) struct Expander<'a> {
    pub(super) register: &'a Register,
    pub(super) known: &'a Known,
    pub(super) date: NaiveDate,
    /// Notes what conditions ask.
    pub(super) asked: &'a mut Asked,
}

impl Expander<'_> {
    pub(super) fn expand<'t>(&mut self, template: &'t Template) -> Vec<Item<'t>> {
        let mut items = Vec::new();
        self.sections(&template.sections, None, &mut items);
        items
    }

    fn sections<'t>(
        &mut self,
        sections: &'t [Section],
        entry: Option<(usize, usize)>,
        items: &mut Vec<Item<'t>>,
    ) {
        for section in sections {
            if section.when.as_ref().is_some_and(|when| !self.holds(when, entry)) {
                continue;
            }
            match &section.content {
                Content::Group { sections } => self.sections(sections, entry, items),
                Content::Each { of, sections, empty } => {
                    let rows = rows(self.register, *of, self.date);
                    for (number, index) in rows.iter().enumerate() {
                        note_row(self.asked, *of, *index);
                        self.sections(sections, Some((*index, number + 1)), items);
                    }
                    let empty = empty.as_deref().filter(|_| rows.is_empty());
                    items.extend(empty.map(|id| Item { content: Expanded::Empty(id), entry: None }));
                }
                content => items.push(Item { content: Expanded::Content(content), entry }),
            }
        }
    }

    /// Whether the condition holds for the agreement, and for the entry where there is one.
    pub(super) fn holds(&mut self, condition: &Condition, entry: Option<(usize, usize)>) -> bool {
        match condition {
            // What is not asked, the record need not have: it leads to the same answer.
            Condition::All { all } => all.iter().all(|one| self.holds(one, entry)),
            Condition::Any { any } => any.iter().any(|one| self.holds(one, entry)),
            Condition::Not { not } => !self.holds(not, entry),
            Condition::Is { fact, is } => {
                self.asked.fact(*fact);
                self.known.is(*fact, is)
            }
            Condition::Blank { fact: Subject::Agreement(fact), blank } => {
                self.asked.fact(*fact);
                self.known.is_blank(*fact) == *blank
            }
            Condition::Blank { fact: Subject::Entry(field), blank } => {
                let Some((index, _)) = entry else { return false };
                self.asked.entry(index).insert(*field);
                is_blank(&self.register.subprocessors[index], *field) == *blank
            }
        }
    }
}

/// The entries that a table or group has, by their places in the register.
pub(super) fn rows(register: &Register, rows: Rows, date: NaiveDate) -> Vec<usize> {
    let is_row = |entry: &SubProcessor| match rows {
        Rows::SubProcessors => true,
        Rows::Transfers => entry.countries.iter().any(|country| !law::in_economic_area(country.code(), date)),
    };
    let entries = register.subprocessors.iter().enumerate();
    entries.filter(|(_, entry)| is_row(entry)).map(|(index, _)| index).collect()
}

/// Notes an entry that is a row, and what makes it one.
pub(super) fn note_row(asked: &mut Asked, rows: Rows, index: usize) {
    let fields = asked.entry(index);
    if rows == Rows::Transfers {
        fields.insert(Field::Countries);
    }
}

/// Whether nothing is known of a fact of an entry. Those not in `Field::FACTS` are not asked.
fn is_blank(entry: &SubProcessor, field: Field) -> bool {
    match field {
        Field::Name | Field::Description | Field::Delimitation => false,
        Field::Countries => entry.countries.is_empty(),
        Field::TransferBasis => entry.transfer.is_none(),
        Field::Function => entry.function.is_empty(),
        Field::LegalName => entry.legal_name.is_none(),
        Field::RegistrationNumber => entry.registration_number.is_none(),
        Field::Address => entry.address.is_none(),
        Field::Contact => entry.contact == crate::register::Contact::default(),
        Field::StoredIn => entry.stored_in.is_empty(),
        Field::DataCategories => entry.data_categories.is_empty(),
        Field::Access => entry.access.is_none(),
        Field::Duration => entry.duration.is_none(),
        Field::Since => entry.since.is_none(),
        Field::Website => entry.website.is_none(),
        Field::Updated => entry.updated.is_none(),
    }
}

/// What a condition compares with, as text.
pub(super) fn text(expected: &Expected) -> String {
    match expected {
        Expected::Code(code) => code.clone(),
        Expected::Number(number) => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::{Processing, Terms};
    use crate::template::Fact;

    fn holds(condition: &Condition, terms: &Terms) -> bool {
        let register = Register {
            id: String::new(),
            product: String::new(),
            review_months: None,
            partial: false,
            processor: crate::register::Party::default(),
            processing: Processing::default(),
            terms: Terms::default(),
            subprocessors: Vec::new(),
        };
        let known = Known { processing: Processing::default(), terms: terms.clone() };
        let mut asked = Asked::default();
        let mut expander =
            Expander { register: &register, known: &known, date: NaiveDate::MIN, asked: &mut asked };
        expander.holds(condition, None)
    }

    #[test]
    fn conditions_hold_as_they_say() {
        let terms = Terms { modules: vec![2, 3], notice_days: Some(30), ..Terms::default() };
        let module = |number| Condition::Is { fact: Fact::Modules, is: Expected::Number(number) };
        let blank = |fact, blank| Condition::Blank { fact: Subject::Agreement(fact), blank };
        assert!(holds(&module(2), &terms) && holds(&module(3), &terms) && !holds(&module(4), &terms));
        assert!(holds(&Condition::Any { any: vec![module(4), module(3)] }, &terms));
        assert!(!holds(&Condition::All { all: vec![module(4), module(3)] }, &terms));
        assert!(holds(&Condition::Not { not: module(4).into() }, &terms));
        assert!(holds(&blank(Fact::Authority, true), &terms) && !holds(&blank(Fact::Modules, true), &terms));
        assert!(holds(&Condition::Is { fact: Fact::NoticeDays, is: Expected::Number(30) }, &terms));
        assert!(!holds(&module(2), &Terms::default()));
    }
}
