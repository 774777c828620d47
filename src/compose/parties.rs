//! Who the parties are, and where they sign.

use super::Composer;
use super::blanks::Blank;
use super::spaces::held;
use super::words::Phrase;
use crate::document::{Block, Fact, Field, Party as PartyBlock, Signature, Text};
use crate::register::Role;
use crate::template::{PartyFact, SignatoryFact};

impl Composer<'_> {
    /// Both parties with these facts.
    pub(super) fn parties(&mut self, facts: &[PartyFact]) -> Block {
        let parties = Role::ALL.map(|role| {
            let heading = self.words.text(&format!("party-{}", role.key()));
            let facts = facts.iter().map(|fact| self.party_fact(role, *fact)).collect();
            PartyBlock { key: role.key().to_owned(), heading: heading.into(), facts }
        });
        Block::Parties(parties.into())
    }

    /// A place to sign for each party, with these facts.
    pub(super) fn signatures(&mut self, facts: &[SignatoryFact]) -> Block {
        let signatures = Role::ALL.map(|role| {
            let heading = match self.party(role).name.clone() {
                Some(party) => {
                    self.words.text_with("signature-for", &[("role", role.key()), ("party", &party)])
                }
                None => self.words.text_with("signature-for-role", &[("role", role.key())]),
            };
            let line_label = self.words.text("signature-line");
            let signatory = self.party(role).signatory.clone();
            let printed = |fact, words: Option<String>| words.filter(|_| facts.contains(&fact));
            let field = (!self.draft).then(|| Field {
                name: format!("{}.signature", role.key()),
                label: self.fill_label("fill-label", &line_label, role),
                signatory: printed(SignatoryFact::Name, signatory.name),
                position: printed(SignatoryFact::Title, signatory.title),
            });
            let anchor = self.anchors.filter(|_| !self.draft).map(|service| service.anchor(role).to_owned());
            let line_label = line_label.into();
            Signature {
                key: role.key().to_owned(),
                heading: heading.into(),
                facts: facts.iter().map(|fact| self.signatory_fact(role, *fact)).collect(),
                line_label,
                field,
                anchor,
            }
        });
        Block::Signatures(signatures.into())
    }

    fn party_fact(&mut self, role: Role, fact: PartyFact) -> Fact {
        let words = |words: Option<String>| words.map(|words| held(words).into());
        let party = self.party(role).clone();
        let value = match fact {
            PartyFact::Name => words(party.name),
            PartyFact::RegistrationNumber => words(party.registration_number),
            PartyFact::Address => words(party.address),
            PartyFact::Country => party.country.map(|country| self.words.country(country).into()),
            PartyFact::Contact => self.contact(&party.contact),
            PartyFact::Dpo => self.contact(&party.dpo),
        };
        let label = self.words.text(&format!("fact-{}", fact.key()));
        let blank = if fact == PartyFact::Country { Blank::Country } else { Blank::Text };
        self.fact(role, "fill-label", label, value, fact.key(), blank)
    }

    fn signatory_fact(&mut self, role: Role, fact: SignatoryFact) -> Fact {
        let signatory = &self.party(role).signatory;
        let (value, path, blank) = match fact {
            SignatoryFact::Name => (signatory.name.clone(), "signatory.name", Blank::Text),
            SignatoryFact::Title => (signatory.title.clone(), "signatory.title", Blank::Text),
            SignatoryFact::Place => (None, "signature.place", Blank::Text),
            SignatoryFact::Date => (None, "signature.date", Blank::Date),
        };
        let label = self.words.text(&format!("signatory-{}", fact.key()));
        let value = value.map(|words| held(words).into());
        self.fact(role, "fill-label-signature", label, value, path, blank)
    }

    /// A fact of a party: what is known, or a blank named by the party and `path`, labelled by the message `fill_label`.
    fn fact(
        &mut self,
        role: Role,
        fill_label: &str,
        label: Phrase,
        value: Option<Text>,
        path: &str,
        blank: Blank,
    ) -> Fact {
        let value = value.unwrap_or_else(|| {
            let fill_label = self.fill_label(fill_label, &label, role);
            self.blank(blank, format!("{}.{path}", role.key()), fill_label)
        });
        Fact { label: label.into(), value }
    }

    /// What is written at a blank or field of a party, for those who cannot see what stands beside it.
    fn fill_label(&mut self, message: &str, label: &Phrase, role: Role) -> String {
        let arguments = [("label", label.as_ref()), ("role", role.key())];
        self.words.text_with(message, &arguments).plain()
    }
}
