//! The facts that one annex prints, and no others.
//!
//! Each match is exhaustive and each fact is named, so that a new one is left out until somebody says who prints it.

use super::Annex;
use super::asked::{Asked, Fields};
use crate::register::{
    Agreement, Contact, Measures, Party, Processing, Register, Role, Signatory, SubProcessor, Terms, Transfer,
};
use crate::template::{Fact, Field, PartyFact, SignatoryFact};

/// What the annex prints of the register, where the agreement's facts take the place of some.
pub(super) fn register(register: &Register, over: &Overriding, asked: &Asked) -> Register {
    let printed =
        |(index, fields): (usize, Fields)| Some(row(register.subprocessors.get(index)?, fields, asked));
    let subprocessors: Vec<SubProcessor> = asked.entries().into_iter().filter_map(printed).collect();
    let is_whole = |entry: &SubProcessor| !entry.countries.is_empty() && !entry.function.is_empty();
    let processor = party(Role::Processor, &register.processor, asked);
    Register {
        id: register.id.clone(),
        product: register.product.clone(),
        review_months: None,
        partial: !subprocessors.iter().all(is_whole),
        processor: not_overridden(&processor, &over.processor),
        processing: processing(&register.processing, Some(&over.processing), asked),
        terms: terms(&register.terms, Some(&over.terms), asked),
        subprocessors,
    }
}

/// What the annex prints of the agreement.
pub(super) fn agreement(agreement: &Agreement, annex: &Annex, asked: &Asked) -> Agreement {
    Agreement {
        id: agreement.id.clone(),
        date: Some(annex.date),
        until: None,
        annexes: vec![annex.template.clone()],
        // The template holds the annexes of a set.
        combine: false,
        locales: vec![annex.locale.clone()],
        // The same record is in a file of either format.
        formats: Vec::new(),
        controller: party(Role::Controller, &agreement.controller, asked),
        processor: party(Role::Processor, &agreement.processor, asked),
        processing: processing(&agreement.processing, None, asked),
        terms: terms(&agreement.terms, None, asked),
        accepted: Vec::new(),
    }
}

/// The facts of an agreement that take the place of the register's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Overriding {
    processor: Party,
    processing: Processing,
    terms: Terms,
}

impl Overriding {
    pub(super) fn of(agreement: &Agreement) -> Self {
        let Agreement { processor, processing, terms, .. } = agreement.clone();
        Self { processor, processing, terms }
    }
}

fn party(role: Role, party: &Party, asked: &Asked) -> Party {
    let Party { name, registration_number, address, country, contact, dpo, activities, accession, signatory } =
        party.clone();
    let prints = |fact| asked.has_party(role, fact);
    let signs = |fact| asked.has_signatory(role, fact);
    // The processor is the author of the file.
    let names = prints(PartyFact::Name) || role == Role::Processor;
    Party {
        name: name.filter(|_| names),
        registration_number: registration_number.filter(|_| prints(PartyFact::RegistrationNumber)),
        address: address.filter(|_| prints(PartyFact::Address)),
        country: country.filter(|_| prints(PartyFact::Country)),
        contact: if prints(PartyFact::Contact) { contact } else { Contact::default() },
        dpo: if prints(PartyFact::Dpo) { dpo } else { Contact::default() },
        activities: if prints(PartyFact::Activities) { activities } else { Vec::new() },
        accession: accession.filter(|_| signs(SignatoryFact::Accession)),
        signatory: Signatory {
            name: signatory.name.filter(|_| signs(SignatoryFact::Name)),
            title: signatory.title.filter(|_| signs(SignatoryFact::Title)),
        },
    }
}

/// What of the processing was asked for, less what `over` takes the place of.
fn processing(processing: &Processing, over: Option<&Processing>, asked: &Asked) -> Processing {
    let Processing {
        data_subjects,
        data_categories,
        sensitive_data,
        safeguards,
        subject_matter,
        nature,
        purposes,
        duration,
        retention,
        frequency,
        locations,
        security_level,
        measures: Measures { confidentiality, integrity, availability, testing, assistance },
    } = processing.clone();
    let empty = Processing::default();
    let over = over.unwrap_or(&empty);
    Processing {
        data_subjects: listed(data_subjects, &over.data_subjects, asked, Fact::DataSubjects),
        data_categories: listed(data_categories, &over.data_categories, asked, Fact::DataCategories),
        sensitive_data: listed(sensitive_data, &over.sensitive_data, asked, Fact::SensitiveData),
        safeguards: listed(safeguards, &over.safeguards, asked, Fact::Safeguards),
        subject_matter: listed(subject_matter, &over.subject_matter, asked, Fact::SubjectMatter),
        nature: listed(nature, &over.nature, asked, Fact::Nature),
        purposes: listed(purposes, &over.purposes, asked, Fact::Purposes),
        duration: one(duration, over.duration.as_ref(), asked, Fact::Duration),
        retention: one(retention, over.retention.as_ref(), asked, Fact::Retention),
        frequency: one(frequency, over.frequency.as_ref(), asked, Fact::Frequency),
        locations: listed(locations, &over.locations, asked, Fact::Locations),
        security_level: one(security_level, over.security_level.as_ref(), asked, Fact::SecurityLevel),
        measures: Measures {
            confidentiality: listed(
                confidentiality,
                &over.measures.confidentiality,
                asked,
                Fact::Confidentiality,
            ),
            integrity: listed(integrity, &over.measures.integrity, asked, Fact::Integrity),
            availability: listed(availability, &over.measures.availability, asked, Fact::Availability),
            testing: listed(testing, &over.measures.testing, asked, Fact::Testing),
            assistance: listed(assistance, &over.measures.assistance, asked, Fact::Assistance),
        },
    }
}

/// What of the terms was asked for, less what `over` takes the place of.
fn terms(terms: &Terms, over: Option<&Terms>, asked: &Asked) -> Terms {
    let Terms {
        main_agreement,
        authorisation,
        notice_days,
        authority,
        modules,
        termination,
        audits,
        subprocessor_audits,
        sector_rules,
        other,
    } = terms.clone();
    let empty = Terms::default();
    let over = over.unwrap_or(&empty);
    Terms {
        main_agreement: one(main_agreement, over.main_agreement.as_ref(), asked, Fact::MainAgreement),
        authorisation: one(authorisation, over.authorisation.as_ref(), asked, Fact::Authorisation),
        notice_days: one(notice_days, over.notice_days.as_ref(), asked, Fact::NoticeDays),
        authority: one(authority, over.authority.as_ref(), asked, Fact::Authority),
        modules: listed(modules, &over.modules, asked, Fact::Modules),
        termination: one(termination, over.termination.as_ref(), asked, Fact::Termination),
        audits: listed(audits, &over.audits, asked, Fact::Audits),
        subprocessor_audits: listed(
            subprocessor_audits,
            &over.subprocessor_audits,
            asked,
            Fact::SubProcessorAudits,
        ),
        sector_rules: listed(sector_rules, &over.sector_rules, asked, Fact::SectorRules),
        other: listed(other, &over.other, asked, Fact::Other),
    }
}

fn listed<T>(under: Vec<T>, over: &[T], asked: &Asked, fact: Fact) -> Vec<T> {
    if over.is_empty() && asked.has_fact(fact) { under } else { Vec::new() }
}

fn one<T>(under: Option<T>, over: Option<&T>, asked: &Asked, fact: Fact) -> Option<T> {
    under.filter(|_| over.is_none() && asked.has_fact(fact))
}

/// What is printed of an entry. Its id and name are always there: they say which entry it is.
fn row(entry: &SubProcessor, fields: Fields, asked: &Asked) -> SubProcessor {
    let prints = |field| fields.contains(field);
    // An entry's own words for its function are printed in place of the code's.
    let function = prints(Field::Function) && !asked.has_message(&format!("{}.function", entry.id));
    let transfer = entry.transfer.as_ref().filter(|_| prints(Field::TransferBasis));
    let SubProcessor {
        id,
        name,
        legal_name,
        registration_number,
        address,
        contact,
        countries,
        stored_in,
        function: code,
        transfer: _,
        data_categories,
        access,
        duration,
        website,
        since,
        updated,
        // What somebody accepts is between him and his checks.
        accepted: _,
        // So is what nobody has confirmed, and what no annex prints.
        unconfirmed: _,
        notes: _,
    } = entry;
    let fact = |value: &Option<String>, field| value.clone().filter(|_| prints(field));
    SubProcessor {
        id: id.clone(),
        name: name.clone(),
        legal_name: fact(legal_name, Field::LegalName),
        registration_number: fact(registration_number, Field::RegistrationNumber),
        address: fact(address, Field::Address),
        contact: if prints(Field::Contact) { contact.clone() } else { Contact::default() },
        countries: if prints(Field::Countries) { countries.clone() } else { Vec::new() },
        stored_in: if prints(Field::StoredIn) { stored_in.clone() } else { Vec::new() },
        function: if function { code.clone() } else { String::new() },
        transfer: transfer.map(|transfer| Transfer {
            basis: transfer.basis,
            modules: transfer.modules.clone(),
            concluded: transfer.concluded,
            supplementary: Vec::new(),
            assessed: None,
        }),
        data_categories: if prints(Field::DataCategories) { data_categories.clone() } else { Vec::new() },
        access: fact(access, Field::Access),
        duration: fact(duration, Field::Duration),
        website: fact(website, Field::Website),
        since: since.filter(|_| prints(Field::Since)),
        updated: updated.filter(|_| prints(Field::Updated)),
        accepted: Vec::new(),
        unconfirmed: Vec::new(),
        notes: Vec::new(),
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
        activities: if over.activities.is_empty() { party.activities.clone() } else { Vec::new() },
        accession: stands(party.accession.as_ref(), over.accession.as_ref()),
        signatory: Signatory {
            name: stands(party.signatory.name.as_ref(), over.signatory.name.as_ref()),
            title: stands(party.signatory.title.as_ref(), over.signatory.title.as_ref()),
        },
    }
}
