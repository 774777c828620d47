//! The facts that one annex prints, and no others.
//!
//! Each match is exhaustive and each fact is named, so that a new one is left out until somebody says who prints it.

use std::collections::BTreeSet;

use super::Annex;
use crate::register::{
    Agreement, Contact, Party, Processing, Register, Role, Signatory, SubProcessor, Transfer,
};
use crate::template::{Field, PartyFact, Section, SignatoryFact, Template};

/// What the annex prints of the register and of the agreement.
pub(super) fn of(
    template: &Template,
    register: &Register,
    agreement: &Agreement,
    annex: &Annex,
    used: &BTreeSet<String>,
) -> (Register, Agreement) {
    let printed = Printed::by(template);
    let subprocessors: Vec<SubProcessor> = match &printed.columns {
        Some(columns) => register.subprocessors.iter().map(|entry| row(entry, columns, used)).collect(),
        None => Vec::new(),
    };
    let is_whole = |entry: &SubProcessor| !entry.countries.is_empty() && !entry.function.is_empty();
    let slice = Register {
        id: register.id.clone(),
        product: register.product.clone(),
        partial: !subprocessors.iter().all(is_whole),
        processor: not_overridden(&printed.party(Role::Processor, &register.processor), &agreement.processor),
        processing: Processing::default(),
        subprocessors,
    };
    let agreement = Agreement {
        id: agreement.id.clone(),
        date: Some(annex.date),
        annexes: vec![annex.template.clone()],
        locales: vec![annex.locale.clone()],
        controller: printed.party(Role::Controller, &agreement.controller),
        processor: printed.party(Role::Processor, &agreement.processor),
    };
    (slice, agreement)
}

/// What a template prints.
#[derive(Default)]
struct Printed {
    /// The columns of its tables, if it has any table.
    columns: Option<Vec<Field>>,
    parties: Vec<PartyFact>,
    signatories: Vec<SignatoryFact>,
    /// Whether it has a place to sign, which names the parties.
    signatures: bool,
}

impl Printed {
    fn by(template: &Template) -> Self {
        let mut printed = Self::default();
        for section in &template.sections {
            match section {
                Section::Title { .. }
                | Section::Heading { .. }
                | Section::Pages { .. }
                | Section::Paragraph { .. }
                | Section::List { .. } => {}
                Section::Parties { facts } => printed.parties.extend(facts),
                Section::Table { columns, .. } => {
                    let fields = columns.iter().map(|column| column.field);
                    printed.columns.get_or_insert_default().extend(fields);
                }
                Section::Signatures { facts } => {
                    printed.signatures = true;
                    printed.signatories.extend(facts);
                }
            }
        }
        printed
    }

    fn party(&self, role: Role, party: &Party) -> Party {
        let Party { name, registration_number, address, country, contact, dpo, signatory } = party.clone();
        let prints = |fact| self.parties.contains(&fact);
        // The processor is the author of the file.
        let names = prints(PartyFact::Name) || self.signatures || role == Role::Processor;
        let signs = |fact| self.signatories.contains(&fact);
        Party {
            name: name.filter(|_| names),
            registration_number: registration_number.filter(|_| prints(PartyFact::RegistrationNumber)),
            address: address.filter(|_| prints(PartyFact::Address)),
            country: country.filter(|_| prints(PartyFact::Country)),
            contact: if prints(PartyFact::Contact) { contact } else { Contact::default() },
            dpo: if prints(PartyFact::Dpo) { dpo } else { Contact::default() },
            signatory: Signatory {
                name: signatory.name.filter(|_| signs(SignatoryFact::Name)),
                title: signatory.title.filter(|_| signs(SignatoryFact::Title)),
            },
        }
    }
}

/// What a row prints of an entry. Its id and name are always there: they say which entry it is.
fn row(entry: &SubProcessor, columns: &[Field], used: &BTreeSet<String>) -> SubProcessor {
    let prints = |field| columns.contains(&field);
    // That no basis is needed is read off the countries.
    let countries = prints(Field::Countries) || prints(Field::TransferBasis) && entry.transfer.is_none();
    // An entry's own words for its function are printed in place of the code's.
    let function = prints(Field::Function) && !used.contains(&format!("{}.function", entry.id));
    let transfer = entry.transfer.as_ref().filter(|_| prints(Field::TransferBasis));
    SubProcessor {
        id: entry.id.clone(),
        name: entry.name.clone(),
        legal_name: None,
        registration_number: None,
        address: None,
        contact: Contact::default(),
        countries: if countries { entry.countries.clone() } else { Vec::new() },
        stored_in: Vec::new(),
        function: if function { entry.function.clone() } else { String::new() },
        transfer: transfer.map(|transfer| Transfer {
            basis: transfer.basis,
            modules: transfer.modules.clone(),
            concluded: transfer.concluded,
            supplementary: Vec::new(),
            assessed: None,
        }),
        data_categories: Vec::new(),
        access: None,
        website: entry.website.clone().filter(|_| prints(Field::Website)),
        since: None,
        updated: entry.updated.filter(|_| prints(Field::Updated)),
    }
}

/// The facts that stand, where those of `over` take the place of others (as `Party::overridden_by` has it).
fn not_overridden(party: &Party, over: &Party) -> Party {
    fn stands<T: Clone>(under: Option<&T>, over: Option<&T>) -> Option<T> {
        under.filter(|_| over.is_none()).cloned()
    }
    let contact = |under: &Contact, over: &Contact| Contact {
        name: stands(under.name.as_ref(), over.name.as_ref()),
        title: stands(under.title.as_ref(), over.title.as_ref()),
        email: stands(under.email.as_ref(), over.email.as_ref()),
        phone: stands(under.phone.as_ref(), over.phone.as_ref()),
    };
    Party {
        name: stands(party.name.as_ref(), over.name.as_ref()),
        registration_number: stands(party.registration_number.as_ref(), over.registration_number.as_ref()),
        address: stands(party.address.as_ref(), over.address.as_ref()),
        country: stands(party.country.as_ref(), over.country.as_ref()),
        contact: contact(&party.contact, &over.contact),
        dpo: contact(&party.dpo, &over.dpo),
        signatory: Signatory {
            name: stands(party.signatory.name.as_ref(), over.signatory.name.as_ref()),
            title: stands(party.signatory.title.as_ref(), over.signatory.title.as_ref()),
        },
    }
}
