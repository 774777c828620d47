//! Who the parties are, and where they sign.

use super::Composition;
use super::blanks::Blank;
use super::spaces::held;
use super::words::Phrase;
use crate::document::{Block, Fact, Field, Party as PartyBlock, Signature, Text};
use crate::register::{Family, Role};
use crate::template::{self, Labelled, PartyFact, Roles, SignatoryFact};

/// A party, and what an annex calls it.
#[derive(Clone, Copy)]
struct Part {
    role: Role,
    /// Key of the messages' selections: `controller`, `processor`, `exporter` or `importer`.
    key: &'static str,
}

impl Composition<'_> {
    /// Both parties with these facts.
    pub(super) fn parties(&mut self, roles: Roles, facts: &[Labelled<PartyFact>]) -> Block {
        let parties = self.parts(roles).map(|part| {
            let heading = self.words.text(&format!("party-{}", part.key));
            let facts = facts.iter().map(|fact| self.party_fact(part, fact)).collect();
            PartyBlock { key: part.role.key().to_owned(), heading: heading.into(), facts }
        });
        Block::Parties(parties.into())
    }

    /// A place to sign for each party, with these facts.
    pub(super) fn signatures(&mut self, roles: Roles, facts: &[Labelled<SignatoryFact>]) -> Block {
        let signatures = self.parts(roles).map(|part| {
            let Part { role, key } = part;
            self.asked.party(role, PartyFact::Name);
            let heading = match self.party(role).name.clone() {
                Some(party) => self.words.text_with("signature-for", &[("role", key), ("party", &party)]),
                None => self.words.text_with("signature-for-role", &[("role", key)]),
            };
            let line_label = self.words.text("signature-line");
            let signatory = self.party(role).signatory.clone();
            let printed = |fact, words: Option<String>| {
                words.filter(|_| facts.iter().any(|labelled| labelled.fact == fact))
            };
            let field = (!self.draft).then(|| Field {
                name: format!("{}.signature", role.key()),
                label: self.fill_label("fill-label", &line_label, part),
                signatory: printed(SignatoryFact::Name, signatory.name),
                position: printed(SignatoryFact::Title, signatory.title),
            });
            let anchor = self.anchors.filter(|_| !self.draft).map(|service| service.anchor(role).to_owned());
            let line_label = line_label.into();
            Signature {
                key: role.key().to_owned(),
                heading: heading.into(),
                facts: facts.iter().map(|fact| self.signatory_fact(part, fact)).collect(),
                line_label,
                field,
                anchor,
            }
        });
        Block::Signatures(signatures.into())
    }

    /// The parties in the order in which an annex names them.
    fn parts(&mut self, roles: Roles) -> [Part; 2] {
        match roles {
            Roles::Contract => Role::ALL.map(|role| Part { role, key: role.key() }),
            Roles::Transfer => {
                self.asked.fact(template::Fact::Modules);
                let [exporter, importer] = match self.known.terms.modules.as_slice() {
                    // The clauses' module 4: a processor sends the data back to its controller.
                    [4] => [Role::Processor, Role::Controller],
                    _ => [Role::Controller, Role::Processor],
                };
                [Part { role: exporter, key: "exporter" }, Part { role: importer, key: "importer" }]
            }
        }
    }

    fn party_fact(&mut self, part: Part, labelled: &Labelled<PartyFact>) -> Fact {
        let Labelled { fact, label } = labelled;
        let words = |words: Option<String>| words.map(|words| held(words).into());
        self.asked.party(part.role, *fact);
        let party = self.party(part.role).clone();
        let value = match fact {
            PartyFact::Name => words(party.name),
            PartyFact::RegistrationNumber => words(party.registration_number),
            PartyFact::Address => words(party.address),
            PartyFact::Country => party.country.map(|country| self.words.country(country).into()),
            PartyFact::Contact => self.contact(&party.contact),
            PartyFact::Dpo => self.contact(&party.dpo),
            PartyFact::Activities => {
                let activities = self.words.codes(Family::Activity, &party.activities);
                (!activities.is_empty()).then(|| super::facts::sentences(activities))
            }
            PartyFact::Role => self.role_in_transfer(part),
        };
        let label = match label {
            Some(id) => self.words.text(id),
            None => self.words.text(&format!("fact-{}", fact.key())),
        };
        let blank = match fact {
            PartyFact::Country => Blank::Country,
            PartyFact::Role => Blank::Choice(&["role-controller", "role-processor"]),
            _ => Blank::Text,
        };
        self.fact(part, "fill-label", label, value, fact.key(), blank)
    }

    /// Whether the party is a controller or a processor in the transfer, as its modules have it.
    fn role_in_transfer(&mut self, part: Part) -> Option<Text> {
        self.asked.fact(template::Fact::Modules);
        let exports = match part.key {
            "exporter" => true,
            "importer" => false,
            _ => return Some(self.words.text(&format!("role-{}", part.key)).into()),
        };
        let mut roles: Vec<Role> = Vec::new();
        for module in &self.known.terms.modules {
            let role = match (module, exports) {
                (1, _) | (2, true) | (4, false) => Role::Controller,
                _ => Role::Processor,
            };
            if !roles.contains(&role) {
                roles.push(role);
            }
        }
        if roles.is_empty() {
            return None;
        }
        let roles: Vec<Phrase> =
            roles.iter().map(|role| self.words.text(&format!("role-{}", role.key()))).collect();
        Some(self.words.list(&roles).into())
    }

    fn signatory_fact(&mut self, part: Part, labelled: &Labelled<SignatoryFact>) -> Fact {
        let Labelled { fact, label } = labelled;
        self.asked.signatory(part.role, *fact);
        let accession = self.party(part.role).accession.filter(|_| *fact == SignatoryFact::Accession);
        let accession = accession.map(|date| self.words.date(date).into());
        let signatory = &self.party(part.role).signatory;
        let words = |words: &Option<String>| words.clone().map(|words| held(words).into());
        let (value, path, blank) = match fact {
            SignatoryFact::Name => (words(&signatory.name), "signatory.name", Blank::Text),
            SignatoryFact::Title => (words(&signatory.title), "signatory.title", Blank::Text),
            SignatoryFact::Place => (None, "signature.place", Blank::Text),
            SignatoryFact::Date => (None, "signature.date", Blank::Date),
            SignatoryFact::Accession => (accession, "accession", Blank::Date),
        };
        let label = match label {
            Some(id) => self.words.text(id),
            None => self.words.text(&format!("signatory-{}", fact.key())),
        };
        self.fact(part, "fill-label-signature", label, value, path, blank)
    }

    /// A fact of a party: what is known, or a blank named by the party and `path`, labelled by the message `fill_label`.
    fn fact(
        &mut self,
        part: Part,
        fill_label: &str,
        label: Phrase,
        value: Option<Text>,
        path: &str,
        blank: Blank,
    ) -> Fact {
        let value = value.unwrap_or_else(|| {
            let fill_label = self.fill_label(fill_label, &label, part);
            self.blank(blank, format!("{}.{path}", part.role.key()), fill_label)
        });
        Fact { label: label.into(), value }
    }

    /// What is written at a blank or field of a party, for those who cannot see what stands beside it.
    fn fill_label(&mut self, message: &str, label: &Phrase, part: Part) -> String {
        let arguments = [("label", label.as_ref()), ("role", part.key)];
        self.words.text_with(message, &arguments).plain()
    }
}
