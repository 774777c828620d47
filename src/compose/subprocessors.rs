//! The table of sub-processors.

use std::sync::Arc;

use super::Composition;
use super::blanks::Blank;
use super::expand::{self, Expander};
use super::spaces::held;
use super::words::Phrase;
use crate::document::{Align, Block, Cell, Column, Fact, Row, Table, Text, Wrap};
use crate::law;
use crate::register::{Family, SubProcessor, Transfer};
use crate::template::{self, Field, Rows};

impl Composition<'_> {
    /// The register's sub-processors in a table, or the words that stand in its place where there are none.
    pub(super) fn subprocessors(
        &mut self,
        caption: &str,
        rows: Rows,
        columns: &[template::Column],
        empty: &str,
    ) -> Block {
        let entries = expand::rows(self.register, rows, self.date);
        if entries.is_empty() {
            return Block::Paragraph(self.words.text(empty).into());
        }
        let (register, known) = (self.register, self.known);
        let mut expander = Expander { register, known, date: self.date, asked: &mut self.asked };
        let mut is_there =
            |column: &&template::Column| column.when.as_ref().is_none_or(|when| expander.holds(when, None));
        let columns: Vec<&template::Column> = columns.iter().filter(&mut is_there).collect();
        if columns.is_empty() {
            return Block::Paragraph(self.words.text(empty).into());
        }
        let place = self.place(caption, rows, &columns);
        let shared = self.shared;
        let table = |composition: &mut Self| composition.table(caption, rows, &entries, &columns).into();
        let part = shared.tables.part(place, |table| table.rows.len(), || self.apart(table));
        self.note(&part);
        Block::Table(Arc::clone(&part.made))
    }

    /// The table of these entries. What it depends on beside register and catalog is `shared::Place`'s.
    fn table(
        &mut self,
        caption: &str,
        rows: Rows,
        entries: &[usize],
        columns: &[&template::Column],
    ) -> Table {
        let caption = self.words.text(caption).plain();
        let headers: Vec<Phrase> = columns.iter().map(|column| self.words.text(&column.header)).collect();
        let plain_headers: Vec<String> = headers.iter().map(Phrase::plain).collect();
        let rows = entries
            .iter()
            .map(|index| {
                expand::note_row(&mut self.asked, rows, *index);
                let cells = columns.iter().zip(&plain_headers);
                let cells =
                    cells.map(|(column, header)| Cell { text: self.cell(*index, column.field, header) });
                Row { cells: cells.collect() }
            })
            .collect();
        let columns = columns
            .iter()
            .zip(headers)
            .map(|(column, header)| Column {
                header: header.into(),
                names_rows: column.field == Field::Name,
                wrap: wrap(column.field),
                align: column.align.map_or_else(|| align(column.field), stated),
                width: column.width,
            })
            .collect();
        Table { caption, columns, rows }
    }

    /// A fact of an entry with its label.
    pub(super) fn entry_fact(&mut self, index: usize, field: Field, label: Option<&String>) -> Fact {
        let label = match label {
            Some(id) => self.words.text(id),
            None => self.words.text(&format!("column-{}", field.key().replace('_', "-"))),
        };
        let value = self.cell(index, field, &label.plain());
        Fact { label: label.into(), value }
    }

    fn cell(&mut self, index: usize, field: Field, header: &str) -> Text {
        let register = self.register;
        let entry = &register.subprocessors[index];
        self.asked.entry(index).insert(field);
        let fact = |words: &Option<String>| words.clone().map(|words| Text::from(held(words)));
        let words = match field {
            Field::Name => Some(held(entry.name.clone()).into()),
            // Only where a partial register says neither countries nor function.
            Field::Countries if entry.countries.is_empty() => None,
            Field::Countries => {
                let names: Vec<Phrase> = entry.countries.iter().map(|c| self.words.country(*c)).collect();
                Some(self.words.list(&names).into())
            }
            Field::TransferBasis => self.transfer_basis(index, entry).map(Text::from),
            Field::Function => self.function(entry).map(Text::from),
            Field::Description => Some(self.words.text(&format!("{}.description", entry.id)).into()),
            Field::Delimitation => {
                let own = format!("{}.delimitation", entry.id);
                self.words.has(&own).then(|| self.words.text(&own).into())
            }
            Field::LegalName => fact(&entry.legal_name),
            Field::RegistrationNumber => fact(&entry.registration_number),
            Field::Address => fact(&entry.address),
            Field::Contact => self.contact(&entry.contact),
            Field::StoredIn if entry.stored_in.is_empty() => None,
            Field::StoredIn => {
                let names: Vec<Phrase> = entry.stored_in.iter().map(|at| self.words.territory(*at)).collect();
                Some(self.words.list(&names).into())
            }
            Field::DataCategories if entry.data_categories.is_empty() => None,
            Field::DataCategories => {
                let names = self.words.codes(Family::DataCategory, &entry.data_categories);
                Some(self.words.list(&names).into())
            }
            Field::Access => self.coded(Family::Access, entry.access.as_ref()),
            Field::Duration => self.coded(Family::Duration, entry.duration.as_ref()),
            Field::Since => entry.since.map(|date| self.words.date(date).into()),
            Field::Website => entry.website.as_deref().map(|address| self.website(&entry.name, address)),
            Field::Updated => entry.updated.map(|date| self.words.date(date).into()),
        };
        words.unwrap_or_else(|| {
            let blank = match field {
                Field::Updated | Field::Since => Blank::Date,
                Field::TransferBasis => Blank::TransferBasis,
                _ => Blank::Text,
            };
            let name = format!("subprocessors.{}.{}", entry.id, field.key());
            self.blank(blank, name, format!("{header} – {}", entry.name))
        })
    }

    fn coded(&mut self, family: Family, code: Option<&String>) -> Option<Text> {
        code.map(|code| self.words.code(family, code).into())
    }

    /// The named basis; that none is needed where all processing stays in the EEA; else nothing.
    fn transfer_basis(&mut self, index: usize, entry: &SubProcessor) -> Option<Phrase> {
        if let Some(transfer) = &entry.transfer {
            return Some(self.named_basis(transfer));
        }
        self.asked.entry(index).insert(Field::Countries);
        let inside = !entry.countries.is_empty()
            && entry.countries.iter().all(|country| law::in_economic_area(country.code(), self.date));
        inside.then(|| self.words.text("basis-not-needed"))
    }

    fn named_basis(&mut self, transfer: &Transfer) -> Phrase {
        let mut basis = self.words.code(Family::Basis, transfer.basis.code());
        if !transfer.modules.is_empty() {
            let modules: Vec<String> = transfer.modules.iter().map(u8::to_string).collect();
            let listed = self.words.list(&modules);
            basis = self.words.counted(
                "basis-modules",
                modules.len(),
                &[("basis", basis.as_ref()), ("modules", listed.as_ref())],
            );
        }
        if let Some(concluded) = transfer.concluded {
            let date = self.words.date(concluded);
            basis = self
                .words
                .text_with("basis-concluded", &[("basis", basis.as_ref()), ("date", date.as_ref())]);
        }
        basis
    }

    /// The entry's own words for its function, else those of its code.
    fn function(&mut self, entry: &SubProcessor) -> Option<Phrase> {
        let own = format!("{}.function", entry.id);
        if self.words.has(&own) {
            return Some(self.words.text(&own));
        }
        (!entry.function.is_empty()).then(|| self.words.code(Family::Function, &entry.function))
    }
}

/// Dates stand with their days under one another.
const fn align(field: Field) -> Align {
    match field {
        Field::Updated | Field::Since => Align::Figures,
        _ => Align::Start,
    }
}

const fn stated(align: template::Align) -> Align {
    match align {
        template::Align::Start => Align::Start,
        template::Align::End => Align::End,
        template::Align::Figures => Align::Figures,
    }
}

/// Names, numbers and dates read best unbroken.
const fn wrap(field: Field) -> Wrap {
    match field {
        Field::Name | Field::LegalName | Field::RegistrationNumber | Field::Updated | Field::Since => {
            Wrap::Short
        }
        _ => Wrap::Flow,
    }
}
