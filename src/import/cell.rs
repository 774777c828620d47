//! A cell → a fact of its entry, by what its column is about; and what is left of it.

use chrono::NaiveDate;

use super::basis;
use super::clean::single_spaced;
use super::codes;
use super::codes_of::code_of;
use super::contacts;
use super::dates::{self, DateOrder};
use super::field::Field;
use super::functions;
use super::made::Made;
use super::places::places;
use super::report::Report;
use super::spoken::Spoken;
use crate::finding::{Argument, Code, Finding, Level};
use crate::locale::territory_word;
use crate::register::{Family, SubProcessor, Territory, Unconfirmed};

/// Reads cells of a list in one language.
pub(super) struct Cells<'a> {
    pub(super) locale: &'static str,
    /// What bilag says in the language.
    pub(super) words: &'a Spoken,
    pub(super) order: Option<DateOrder>,
    pub(super) report: &'a mut Report,
}

/// A cell: where it stands, and what its column is called.
#[derive(Clone, Copy)]
pub(super) struct Spot<'a> {
    pub(super) row: usize,
    pub(super) column: usize,
    pub(super) title: &'a str,
}

impl Cells<'_> {
    /// Takes what a cell says of a fact, in all on one line, and in the lines that it has.
    pub(super) fn take(
        &mut self,
        made: &mut Made,
        spot: Spot<'_>,
        field: Field,
        line: &str,
        lines: &[String],
    ) {
        match field {
            Field::Name | Field::LegalName | Field::Address => self.named(made, spot, field, lines),
            Field::RegistrationNumber => self.number(made, spot, line),
            Field::Contact | Field::ContactName | Field::ContactEmail => {
                self.contact(made, spot, field, line);
            }
            Field::ContactPhone => self.phone(made, spot, line),
            Field::Countries => self.countries(made, spot, line),
            Field::StoredIn => self.stored_in(made, spot, line),
            Field::Function => self.function(made, spot, line),
            Field::Description => made.description = Some(line.to_owned()),
            Field::Transfer => self.transfer(made, spot, line),
            Field::Concluded => self.concluded(made, spot, line),
            Field::DataCategories => self.data_categories(made, spot, line, lines),
            Field::Access | Field::Duration => self.coded(made, spot, field, line),
            Field::Since => made.facts.since = self.date(made, spot, field, line),
            Field::Updated => made.facts.updated = self.date(made, spot, field, line),
            Field::Website => {
                let is_host =
                    line.contains('.') && !line.contains(char::is_whitespace) && !line.contains('@');
                match contacts::link(line) {
                    Some(page) if page == line => {
                        self.put(made, spot, field, |facts| &mut facts.website, line);
                    }
                    None if is_host => self.put(made, spot, field, |facts| &mut facts.website, line),
                    _ => self.leave(made, spot, field, line),
                }
            }
        }
    }

    /// Takes where a link in a cell leads, unless its words say so.
    pub(super) fn lead(
        &mut self,
        made: &mut Made,
        spot: Spot<'_>,
        field: Option<Field>,
        target: &str,
        line: &str,
    ) {
        let address = target.strip_prefix("mailto:").map(|rest| rest.split('?').next().unwrap_or(rest));
        if line.contains(address.unwrap_or(target)) {
            return;
        }
        match (field, address) {
            (Some(Field::Contact | Field::ContactName | Field::ContactEmail), Some(address)) => {
                self.put(made, spot, Field::Contact, |facts| &mut facts.contact.email, address);
            }
            (Some(Field::Name | Field::Website), None) if made.facts.website.is_none() => {
                self.tell(spot, codes::IMPORT_LINK, line, target);
                made.facts.website = Some(target.to_owned());
            }
            _ => made.keep(spot.title, target),
        }
    }

    /// Says what was made of a cell's words.
    pub(super) fn tell(&mut self, spot: Spot<'_>, code: Code, said: &str, result: impl Into<Argument>) {
        self.tell_that(spot, Finding::new(code, Level::Note), said, result);
    }

    /// Marks a fact that may be wrong.
    pub(super) fn doubt(&mut self, made: &mut Made, spot: Spot<'_>, field: Field, said: &str) {
        self.warn(spot, codes::IMPORT_DOUBTFUL, field, said);
        made.mark(field.fact(), Some(&shortened(said)));
    }

    /// Keeps what could not be understood as a note, and marks the fact that is missing.
    fn leave(&mut self, made: &mut Made, spot: Spot<'_>, field: Field, said: &str) {
        self.warn(spot, codes::IMPORT_NOT_UNDERSTOOD, field, said);
        made.mark(field.fact(), Some(&shortened(said)));
        made.keep(spot.title, said);
    }

    /// Puts a value where there is none; where there is another, it is kept as a note.
    fn put(
        &mut self,
        made: &mut Made,
        spot: Spot<'_>,
        field: Field,
        place: fn(&mut SubProcessor) -> &mut Option<String>,
        value: &str,
    ) {
        let there = place(&mut made.facts);
        match there {
            None => *there = Some(value.to_owned()),
            Some(there) if there == value => {}
            Some(_) => {
                made.keep(spot.title, value);
                self.doubt(made, spot, field, value);
            }
        }
    }

    fn named(&mut self, made: &mut Made, spot: Spot<'_>, field: Field, lines: &[String]) {
        let between = if field == Field::Address { ", " } else { " " };
        let all = lines.join(between);
        let (number, parts) = contacts::registration(&all).unzip();
        let rest = parts.map(|[before, after]| {
            [before, after].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
        });
        if let Some(number) = number {
            self.tell(spot, codes::IMPORT_NUMBER, &all, number.as_str());
            self.put(made, spot, Field::RegistrationNumber, |facts| &mut facts.registration_number, &number);
        }
        let text = rest.filter(|rest| !rest.is_empty()).unwrap_or(all);
        match field {
            Field::Name => made.facts.name = text,
            Field::LegalName => made.facts.legal_name = Some(text),
            _ => made.facts.address = Some(text),
        }
    }

    fn number(&mut self, made: &mut Made, spot: Spot<'_>, line: &str) {
        fn slot(facts: &mut SubProcessor) -> &mut Option<String> {
            &mut facts.registration_number
        }
        if let Some((number, [before, after])) = contacts::registration(line)
            && before.is_empty()
            && after.is_empty()
        {
            self.tell(spot, codes::IMPORT_NUMBER, line, number.as_str());
            return self.put(made, spot, Field::RegistrationNumber, slot, &number);
        }
        let figures = line.chars().filter(char::is_ascii_digit).count();
        let letters = line.chars().filter(|c| c.is_alphabetic()).count();
        if figures < FEWEST_FIGURES || letters > MOST_LETTERS {
            return self.leave(made, spot, Field::RegistrationNumber, line);
        }
        self.put(made, spot, Field::RegistrationNumber, slot, line);
        if line.contains([',', ';', '/']) {
            self.doubt(made, spot, Field::RegistrationNumber, line);
        }
    }

    fn phone(&mut self, made: &mut Made, spot: Spot<'_>, line: &str) {
        match contacts::phone(line) {
            Some(phone) => {
                self.put(made, spot, Field::Contact, |facts| &mut facts.contact.phone, phone);
                if phone.len() < line.trim_matches(['(', ')', ' ']).len() {
                    made.keep(spot.title, line);
                    self.doubt(made, spot, Field::Contact, line);
                }
            }
            None => self.leave(made, spot, Field::Contact, line),
        }
    }

    /// Takes an address, a number and a name out of what is said of a contact.
    fn contact(&mut self, made: &mut Made, spot: Spot<'_>, field: Field, line: &str) {
        let email = contacts::email(line).map(str::to_owned);
        let phone = contacts::phone(&line.replace(email.as_deref().unwrap_or("\n"), "\n")).map(str::to_owned);
        if let Some(email) = &email {
            self.put(made, spot, Field::Contact, |facts| &mut facts.contact.email, email);
        }
        if let Some(phone) = &phone {
            self.put(made, spot, Field::Contact, |facts| &mut facts.contact.phone, phone);
        }
        if [&email, &phone].into_iter().flatten().any(|part| part == line) {
            return;
        }
        if email.is_none() && phone.is_none() {
            let is_name = field != Field::ContactEmail
                && contacts::link(line).is_none()
                && line.split(' ').count() <= WORDS_OF_A_NAME;
            if is_name {
                return self.put(made, spot, Field::Contact, |facts| &mut facts.contact.name, line);
            }
            return self.leave(made, spot, Field::Contact, line);
        }
        let mut rest = line.to_owned();
        for part in email.iter().chain(&phone) {
            rest = rest.replacen(part.as_str(), "\n", 1);
        }
        let is_label =
            |part: &str| part.ends_with([':', '.']) || part.chars().filter(|c| c.is_alphabetic()).count() < 2;
        let parts = rest.split(['\n', ',', ';', '(', ')', '<', '>']).map(str::trim);
        let name = parts.filter(|part| !is_label(part)).collect::<Vec<_>>().join(", ");
        if !name.is_empty() && contacts::link(&name).is_none() {
            self.put(made, spot, Field::Contact, |facts| &mut facts.contact.name, &name);
        }
        made.keep(spot.title, line);
        self.doubt(made, spot, Field::Contact, line);
    }

    fn countries(&mut self, made: &mut Made, spot: Spot<'_>, line: &str) {
        let found = places(line);
        let (countries, unions): (Vec<Territory>, Vec<Territory>) =
            found.named.iter().partition(|place| place.country().is_some());
        let countries: Vec<_> = countries.into_iter().filter_map(Territory::country).collect();
        if countries.is_empty() {
            // Somewhere in the Union is where data rest, and no country of a law.
            if found.is_all && made.facts.stored_in.is_empty() {
                self.tell_places(spot, line, &found.named);
                made.facts.stored_in = unions;
                made.mark(Field::StoredIn.fact(), Some(line));
            }
            return self.leave(made, spot, Field::Countries, line);
        }
        self.tell_places(spot, line, &found.named);
        made.facts.countries = countries;
        if !found.is_all {
            self.doubt(made, spot, Field::Countries, line);
        }
        if !found.is_all || !unions.is_empty() {
            made.keep(spot.title, line);
        }
    }

    fn stored_in(&mut self, made: &mut Made, spot: Spot<'_>, line: &str) {
        let found = places(line);
        if found.named.is_empty() {
            return self.leave(made, spot, Field::StoredIn, line);
        }
        self.tell_places(spot, line, &found.named);
        made.facts.stored_in = found.named;
        if !found.is_all {
            made.keep(spot.title, line);
            self.doubt(made, spot, Field::StoredIn, line);
        }
    }

    fn function(&mut self, made: &mut Made, spot: Spot<'_>, line: &str) {
        let reading = functions::read(line, self.locale);
        reading.code().clone_into(&mut made.facts.function);
        let word = Argument::words(Family::Function.id(reading.code()));
        match reading {
            functions::Reading::Same(code) if self.words.text(&Family::Function.id(&code)) == line => {}
            functions::Reading::Same(_) => self.tell(spot, codes::IMPORT_FUNCTION, line, word),
            functions::Reading::Alike(_) => {
                let finding = Finding::new(codes::IMPORT_FUNCTION_ALIKE, Level::Warning);
                self.tell_that(spot, finding, line, word);
                made.mark(Field::Function.fact(), Some(&shortened(line)));
            }
            functions::Reading::Own(code) => {
                self.tell(spot, codes::IMPORT_FUNCTION_OWN, line, code);
                made.function = Some(line.to_owned());
            }
        }
    }

    fn transfer(&mut self, made: &mut Made, spot: Spot<'_>, line: &str) {
        let found = basis::read(line, self.order, self.locale);
        if found.is_needless {
            self.tell(spot, codes::IMPORT_BLANK, line, "");
            return made.keep(spot.title, line);
        }
        let Some(transfer) = found.transfer else { return self.leave(made, spot, Field::Transfer, line) };
        if found.is_ambiguous {
            self.ask_for_order(spot, line);
        }
        self.tell(spot, codes::IMPORT_BASIS, line, Argument::words(Family::Basis.id(transfer.basis.code())));
        if let Some(date) = transfer.concluded {
            self.tell(spot, codes::IMPORT_DATE, line, date);
        }
        made.facts.transfer = Some(transfer);
        if !found.is_all {
            made.keep(spot.title, line);
            self.doubt(made, spot, Field::Transfer, line);
        }
    }

    /// Takes when a basis was concluded, of which another column says what it is.
    fn concluded(&mut self, made: &mut Made, spot: Spot<'_>, line: &str) {
        let Some(date) = self.date(made, spot, Field::Concluded, line) else { return };
        match &mut made.facts.transfer {
            Some(transfer) if transfer.concluded.is_none_or(|there| there == date) => {
                transfer.concluded = Some(date);
            }
            _ => {
                made.keep(spot.title, line);
                self.doubt(made, spot, Field::Concluded, line);
            }
        }
    }

    fn data_categories(&mut self, made: &mut Made, spot: Spot<'_>, line: &str, lines: &[String]) {
        let parts = lines.iter().flat_map(|line| line.split([',', ';', '•', '·'])).map(str::trim);
        let parts = parts.filter(|part| !part.is_empty());
        let found: Vec<_> = parts.map(|part| code_of(Family::DataCategory, part, self.locale)).collect();
        if found.iter().any(Option::is_none) {
            return self.leave(made, spot, Field::DataCategories, line);
        }
        for (code, _) in found.into_iter().flatten() {
            if !made.facts.data_categories.iter().any(|known| known == code) {
                made.facts.data_categories.push(code.to_owned());
            }
        }
        self.doubt(made, spot, Field::DataCategories, line);
    }

    fn coded(&mut self, made: &mut Made, spot: Spot<'_>, field: Field, line: &str) {
        let family = if field == Field::Access { Family::Access } else { Family::Duration };
        let Some((code, is_own)) = code_of(family, line, self.locale) else {
            return self.leave(made, spot, field, line);
        };
        let place = if field == Field::Access { &mut made.facts.access } else { &mut made.facts.duration };
        *place = Some(code.to_owned());
        if !is_own {
            self.doubt(made, spot, field, line);
        }
    }

    fn date(&mut self, made: &mut Made, spot: Spot<'_>, field: Field, line: &str) -> Option<NaiveDate> {
        let (date, is_guess) = match dates::read(line, self.order, self.locale) {
            dates::Reading::Date(date) => (date, false),
            dates::Reading::Guess(date) => (date, true),
            dates::Reading::Ambiguous => {
                self.ask_for_order(spot, line);
                return None;
            }
            dates::Reading::None => {
                self.leave(made, spot, field, line);
                return None;
            }
        };
        if date.to_string() != line {
            self.tell(spot, codes::IMPORT_DATE, line, date);
        }
        if is_guess {
            self.doubt(made, spot, field, line);
        }
        Some(date)
    }

    /// Says which places a cell names, where annexes name them otherwise.
    fn tell_places(&mut self, spot: Spot<'_>, said: &str, found: &[Territory]) {
        let names = found.iter().map(|place| self.words.text(&territory_word(*place)));
        if !names.eq(said.split(", ")) {
            self.tell(spot, codes::IMPORT_PLACES, said, territories(found));
        }
    }

    fn tell_that(&mut self, spot: Spot<'_>, finding: Finding, said: &str, result: impl Into<Argument>) {
        let finding = finding.with("value", shortened(said)).with("result", result);
        self.report.add_at(finding.with("header", spot.title), spot.row, spot.column);
    }

    pub(super) fn warn(&mut self, spot: Spot<'_>, code: Code, field: Field, said: &str) {
        let finding = Finding::new(code, Level::Warning).with("value", shortened(said));
        let finding = finding.with("fact", Argument::words(Unconfirmed::word(field.fact())));
        self.report.add_at(finding.with("header", spot.title), spot.row, spot.column);
    }

    fn ask_for_order(&mut self, spot: Spot<'_>, said: &str) {
        let finding = Finding::error(codes::IMPORT_AMBIGUOUS_DATE).with("value", shortened(said));
        self.report.add_at(finding.with("header", spot.title), spot.row, spot.column);
    }
}

/// Places as findings name them.
pub(super) fn territories(places: &[Territory]) -> Argument {
    Argument::list(places.iter().map(|place| Argument::words(territory_word(*place))))
}

/// Figures of the shortest number of a company, and letters that one may have around them: `NO 999 999 999 MVA`.
const FEWEST_FIGURES: usize = 5;
const MOST_LETTERS: usize = 8;

/// Words of the longest name of a person, with a title.
const WORDS_OF_A_NAME: usize = 7;

/// Characters of a cell that a report repeats.
const MOST_REPEATED: usize = 300;

/// A cell's words for a report, on one line.
pub(super) fn shortened(text: &str) -> String {
    let text = single_spaced(text);
    match text.char_indices().nth(MOST_REPEATED) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
