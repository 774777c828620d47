//! One entry of a list → the facts of a sub-processor, its words, and what is left: each cell by what its column is about.

use std::collections::HashMap;

use super::basis;
use super::blanks::is_blank_word;
use super::clean::Clean;
use super::codes;
use super::codes_of::code_of;
use super::contacts;
use super::dates::{self, DateOrder};
use super::field::Field;
use super::functions;
use super::ids::Ids;
use super::list::{Column, Entry};
use super::places::places;
use super::plain::plain;
use super::report::Report;
use super::spoken::Spoken;
use super::storage::stored;
use crate::finding::{Argument, Code, Finding, Level};
use crate::locale::territory_word;
use crate::register::{Family, Note, SubProcessor, Territory, Unconfirmed};

/// What an entry of a list is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Made {
    pub(super) facts: SubProcessor,
    /// Its own words for its function, where bilag has none for the code.
    pub(super) function: Option<String>,
    pub(super) description: Option<String>,
    /// The number of its row.
    pub(super) row: usize,
}

/// What reading entries asks of the caller and of one another.
pub(super) struct Maker<'a> {
    pub(super) locale: &'static str,
    /// What bilag says in the language.
    pub(super) words: &'a Spoken,
    pub(super) order: Option<DateOrder>,
    pub(super) columns: &'a [Column],
    /// The ids of entries by their names, as `plain` has them, in the register that they will be merged with.
    pub(super) known: &'a HashMap<String, String>,
    /// The ids that entries of the list have.
    pub(super) ids: Ids,
    pub(super) report: &'a mut Report,
}

/// A cell: where it stands, and what its column is called.
#[derive(Clone, Copy)]
struct Spot<'a> {
    row: usize,
    column: usize,
    title: &'a str,
}

impl Maker<'_> {
    /// Reads an entry.
    pub(super) fn make(&mut self, entry: &Entry) -> Made {
        let mut made = Made { row: entry.row, ..Made::default() };
        let mut concluded = None;
        let columns = self.columns;
        for (at, (cell, column)) in entry.cells.iter().zip(columns).enumerate() {
            let spot = Spot { row: entry.row, column: at, title: &column.title };
            let clean = Clean::of(&cell.text);
            let line = clean.line();
            if line.is_empty() {
                continue;
            }
            if clean.had_markup {
                self.tell(spot, codes::IMPORT_MARKUP, &cell.text, line.as_str());
            }
            if clean.had_unseen {
                self.tell(spot, codes::IMPORT_UNSEEN, &cell.text, line.as_str());
            }
            match column.meaning.as_ref().map(|meaning| meaning.field) {
                None => keep(&mut made, spot, &line),
                Some(field) if is_blank(field, &line) => {
                    self.tell(spot, codes::IMPORT_BLANK, &line, "");
                    if !plain(&line).is_empty() {
                        keep(&mut made, spot, &line);
                    }
                }
                Some(Field::Concluded) => concluded = self.date(&mut made, spot, Field::Concluded, &line),
                Some(field) => self.take(&mut made, spot, field, &line, &clean.lines),
            }
            let page = cell.link.as_deref().filter(|link| link.starts_with("http"));
            if let Some(page) = page.filter(|_| column.is(Field::Name) && made.facts.website.is_none()) {
                self.tell(spot, codes::IMPORT_LINK, &line, page);
                made.facts.website = Some(page.to_owned());
            }
        }
        if let Some(date) = concluded {
            match &mut made.facts.transfer {
                Some(transfer) => transfer.concluded = Some(date),
                None => mark(&mut made.facts, "transfer", Some(&date.to_string())),
            }
        }
        for field in &entry.torn {
            mark(&mut made.facts, field.fact(), None);
        }
        self.infer(&mut made);
        made.facts.id = self.id_of(&made);
        made
    }

    /// Takes what a cell says of a fact.
    fn take(&mut self, made: &mut Made, spot: Spot<'_>, field: Field, line: &str, lines: &[String]) {
        let facts = &mut made.facts;
        match field {
            Field::Name | Field::LegalName | Field::Address => {
                let separated = lines.join(if field == Field::Address { ", " } else { " " });
                let (number, rest) = contacts::registration(&separated).unzip();
                let text = rest.filter(|rest| !rest.is_empty()).unwrap_or(separated);
                if let Some(number) = number {
                    self.tell(spot, codes::IMPORT_NUMBER, line, number.as_str());
                    facts.registration_number.get_or_insert(number);
                }
                match field {
                    Field::Name => facts.name = text,
                    Field::LegalName => facts.legal_name = Some(text),
                    _ => facts.address = Some(text),
                }
            }
            Field::RegistrationNumber => {
                facts.registration_number = Some(line.to_owned());
                if line.chars().filter(char::is_ascii_digit).count() < FEWEST_FIGURES {
                    self.doubt(made, spot, field, line);
                }
            }
            Field::Contact => self.contact(made, spot, line),
            Field::ContactName => facts.contact.name = Some(line.to_owned()),
            Field::ContactPhone => facts.contact.phone = Some(line.to_owned()),
            Field::ContactEmail => match contacts::email(line) {
                Some(email) if email == line => facts.contact.email = Some(email.to_owned()),
                _ => self.contact(made, spot, line),
            },
            Field::Countries => self.countries(made, spot, line),
            Field::StoredIn => self.stored_in(made, spot, line),
            Field::Function => self.function(made, spot, line),
            Field::Description => made.description = Some(line.to_owned()),
            Field::Transfer => self.transfer(made, spot, line),
            Field::DataCategories => self.data_categories(made, spot, line),
            Field::Access | Field::Duration => {
                let family = if field == Field::Access { Family::Access } else { Family::Duration };
                let Some((code, is_own)) = code_of(family, line, self.locale) else {
                    return self.leave(made, spot, field, line);
                };
                let place = if field == Field::Access { &mut facts.access } else { &mut facts.duration };
                *place = Some(code.to_owned());
                if !is_own {
                    self.doubt(made, spot, field, line);
                }
            }
            Field::Since => made.facts.since = self.date(made, spot, field, line),
            Field::Updated => made.facts.updated = self.date(made, spot, field, line),
            Field::Website => match contacts::link(line) {
                Some(page) if page == line => facts.website = Some(line.to_owned()),
                _ => self.leave(made, spot, field, line),
            },
            Field::Concluded => {}
        }
    }

    fn countries(&mut self, made: &mut Made, spot: Spot<'_>, line: &str) {
        let found = places(line);
        let countries = found.named.iter().filter_map(|place| place.country()).collect::<Vec<_>>();
        if countries.is_empty() {
            return self.leave(made, spot, Field::Countries, line);
        }
        self.tell_places(spot, line, &found.named);
        let is_all = found.is_all && countries.len() == found.named.len();
        made.facts.countries = countries;
        if !is_all {
            keep(made, spot, line);
            self.doubt(made, spot, Field::Countries, line);
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
            keep(made, spot, line);
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
                mark(&mut made.facts, "function", Some(line));
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
            return keep(made, spot, line);
        }
        let Some(transfer) = found.transfer else { return self.leave(made, spot, Field::Transfer, line) };
        if found.is_ambiguous {
            self.ask_for_order(spot, line);
        }
        self.tell(spot, codes::IMPORT_BASIS, line, Argument::words(Family::Basis.id(transfer.basis.code())));
        made.facts.transfer = Some(transfer);
        if !found.is_all {
            keep(made, spot, line);
            self.doubt(made, spot, Field::Transfer, line);
        }
    }

    fn data_categories(&mut self, made: &mut Made, spot: Spot<'_>, line: &str) {
        let parts = line.split([',', ';', '•', '·']).map(str::trim).filter(|part| !part.is_empty());
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

    /// Takes an address, a number and a name out of what is said of a contact.
    fn contact(&mut self, made: &mut Made, spot: Spot<'_>, line: &str) {
        let contact = &mut made.facts.contact;
        let email = contacts::email(line).map(str::to_owned);
        let phone = contacts::phone(&line.replace(email.as_deref().unwrap_or("\n"), "\n")).map(str::to_owned);
        let mut rest = line.to_owned();
        for part in email.iter().chain(&phone) {
            rest = rest.replacen(part.as_str(), "\n", 1);
        }
        let is_label = |part: &str| part.ends_with([':', '.']) || plain(part).len() < 2;
        let parts = rest.split(['\n', ',', ';', '(', ')', '<', '>']).map(str::trim);
        let name = parts.filter(|part| !is_label(part)).collect::<Vec<_>>().join(", ");
        if email.is_none() && phone.is_none() {
            contact.name = Some(line.to_owned());
            return;
        }
        contact.email = contact.email.take().or(email);
        contact.phone = contact.phone.take().or(phone);
        if contact.email.as_deref() == Some(line) || contact.phone.as_deref() == Some(line) {
            return;
        }
        if contact.name.is_none() && !name.is_empty() {
            contact.name = Some(name);
        }
        keep(made, spot, line);
        self.doubt(made, spot, Field::Contact, line);
    }

    fn date(
        &mut self,
        made: &mut Made,
        spot: Spot<'_>,
        field: Field,
        line: &str,
    ) -> Option<chrono::NaiveDate> {
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

    /// What follows from what was read.
    fn infer(&mut self, made: &mut Made) {
        let Made { facts, description, row, .. } = made;
        let address = facts.address.as_deref().filter(|_| facts.countries.is_empty());
        if let Some(last) = address.and_then(|address| address.rsplit(',').next()).map(str::trim) {
            let found = places(last);
            if let (true, [Territory::Country(country)]) = (found.is_all, found.named.as_slice()) {
                let last = last.to_owned();
                facts.countries = vec![*country];
                self.infer_from(facts, *row, codes::IMPORT_COUNTRY_OF_ADDRESS, &last, &found.named);
                mark(facts, "countries", Some(&last));
            }
        }
        let Some(description) = description else { return };
        if facts.stored_in.is_empty() {
            let found = stored(description);
            if !found.places.is_empty() {
                let said = found.said.join(" ");
                self.infer_from(facts, *row, codes::IMPORT_STORED_IN, &said, &found.places);
                facts.stored_in = found.places;
                mark(facts, "stored_in", Some(&said));
            }
        }
        if facts.function.is_empty()
            && let Some((code, _)) = code_of(Family::Function, description, self.locale)
        {
            code.clone_into(&mut facts.function);
            mark(facts, "function", Some(description));
        }
    }

    fn infer_from(&mut self, facts: &SubProcessor, row: usize, code: Code, said: &str, found: &[Territory]) {
        let finding = Finding::new(code, Level::Warning).with("name", facts.name.as_str());
        self.report.add_at(finding.with("value", said).with("result", territories(found)), row, 0);
    }

    /// The entry's id: that which its name has in the register, or a new one.
    fn id_of(&mut self, made: &Made) -> String {
        let name = made.facts.name.as_str();
        if let Some(known) = self.known.get(&plain(name))
            && self.ids.take(known)
        {
            return known.clone();
        }
        let (id, is_second) = self.ids.id(name);
        if is_second {
            let finding = Finding::new(codes::IMPORT_SAME_ID, Level::Warning).with("id", id.as_str());
            self.report.add_at(finding.with("name", name), made.row, 0);
        }
        id
    }

    /// Says which places a cell names, where annexes name them otherwise.
    fn tell_places(&mut self, spot: Spot<'_>, said: &str, found: &[Territory]) {
        let names = found.iter().map(|place| self.words.text(&territory_word(*place)));
        if !names.eq(said.split(", ")) {
            self.tell(spot, codes::IMPORT_PLACES, said, territories(found));
        }
    }

    /// Says what was made of a cell's words.
    fn tell(&mut self, spot: Spot<'_>, code: Code, said: &str, result: impl Into<Argument>) {
        self.tell_that(spot, Finding::new(code, Level::Note), said, result);
    }

    fn tell_that(&mut self, spot: Spot<'_>, finding: Finding, said: &str, result: impl Into<Argument>) {
        let finding = finding.with("value", shortened(said)).with("result", result);
        self.report.add_at(finding.with("header", spot.title), spot.row, spot.column);
    }

    /// Marks a fact that may be wrong.
    fn doubt(&mut self, made: &mut Made, spot: Spot<'_>, field: Field, said: &str) {
        let finding = Finding::new(codes::IMPORT_DOUBTFUL, Level::Warning).with("value", shortened(said));
        let finding = finding.with("fact", Argument::words(Unconfirmed::word(field.fact())));
        self.report.add_at(finding.with("header", spot.title), spot.row, spot.column);
        mark(&mut made.facts, field.fact(), Some(said));
    }

    /// Keeps what could not be understood as a note, and marks the fact that is missing.
    fn leave(&mut self, made: &mut Made, spot: Spot<'_>, field: Field, said: &str) {
        let finding =
            Finding::new(codes::IMPORT_NOT_UNDERSTOOD, Level::Warning).with("value", shortened(said));
        let finding = finding.with("fact", Argument::words(Unconfirmed::word(field.fact())));
        self.report.add_at(finding.with("header", spot.title), spot.row, spot.column);
        mark(&mut made.facts, field.fact(), Some(said));
        keep(made, spot, said);
    }

    fn ask_for_order(&mut self, spot: Spot<'_>, said: &str) {
        let finding = Finding::error(codes::IMPORT_AMBIGUOUS_DATE).with("value", shortened(said));
        self.report.add_at(finding.with("header", spot.title), spot.row, spot.column);
    }
}

/// Whether a cell says that there is nothing. Names and descriptions are what they are, and `NA` is a country as well.
fn is_blank(field: Field, line: &str) -> bool {
    let is_place = || matches!(field, Field::Countries | Field::StoredIn) && places(line).is_all;
    !matches!(field, Field::Name | Field::Description) && is_blank_word(line) && !is_place()
}

/// Figures of the shortest number of a company.
const FEWEST_FIGURES: usize = 5;

fn mark(facts: &mut SubProcessor, fact: &'static str, said: Option<&str>) {
    if facts.unconfirmed.iter().all(|one| one.fact != fact) {
        facts.unconfirmed.push(Unconfirmed { fact, said: said.map(str::to_owned) });
    }
}

fn keep(made: &mut Made, spot: Spot<'_>, text: &str) {
    made.facts.notes.push(Note { about: spot.title.to_owned(), text: text.to_owned() });
}

fn territories(places: &[Territory]) -> Argument {
    Argument::list(places.iter().map(|place| Argument::words(territory_word(*place))))
}

/// Characters of a cell that a report repeats.
const MOST_REPEATED: usize = 300;

/// A cell's words for a report, on one line.
pub(super) fn shortened(text: &str) -> String {
    let text = super::clean::single_spaced(text);
    if text.chars().count() <= MOST_REPEATED {
        return text;
    }
    text.chars().take(MOST_REPEATED).chain(['…']).collect()
}
