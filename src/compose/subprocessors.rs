//! The table of sub-processors.

use super::Composer;
use super::blanks::Blank;
use super::spaces::held;
use super::words::Phrase;
use crate::document::{Align, Block, Cell, Column, Row, Table, Text, Wrap};
use crate::law;
use crate::register::{SubProcessor, Transfer};
use crate::template::{self, Field};

impl Composer<'_> {
    /// The register's sub-processors in a table, or the words that stand in its place where there are none.
    pub(super) fn subprocessors(
        &mut self,
        caption: &str,
        columns: &[template::Column],
        empty: &str,
    ) -> Block {
        let entries = &self.register.subprocessors;
        if entries.is_empty() {
            return Block::Paragraph(self.words.text(empty).into());
        }
        let caption = self.words.text(caption).plain();
        let headers: Vec<Phrase> = columns.iter().map(|column| self.words.text(&column.header)).collect();
        let rows = entries
            .iter()
            .map(|entry| {
                let cells = columns.iter().zip(&headers);
                let cells = cells
                    .map(|(column, header)| Cell { text: self.cell(entry, column.field, &header.plain()) });
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
                align: align(column.field),
            })
            .collect();
        Block::Table(Table { caption, columns, rows })
    }

    fn cell(&mut self, entry: &SubProcessor, field: Field, header: &str) -> Text {
        let words = match field {
            Field::Name => Some(held(entry.name.clone()).into()),
            // Only where a partial register says neither countries nor function.
            Field::Countries if entry.countries.is_empty() => None,
            Field::Countries => {
                let names: Vec<Phrase> = entry.countries.iter().map(|c| self.words.country(*c)).collect();
                Some(self.words.list(&names).into())
            }
            Field::TransferBasis => self.transfer_basis(entry).map(Text::from),
            Field::Function => self.function(entry).map(Text::from),
            Field::Description => Some(self.words.text(&format!("{}.description", entry.id)).into()),
            Field::Website => entry.website.as_deref().map(|address| self.website(&entry.name, address)),
            Field::Updated => entry.updated.map(|date| self.words.date(date).into()),
        };
        words.unwrap_or_else(|| {
            let blank = match field {
                Field::Updated => Blank::Date,
                Field::TransferBasis => Blank::TransferBasis,
                Field::Name | Field::Countries | Field::Function | Field::Description | Field::Website => {
                    Blank::Text
                }
            };
            let name = format!("subprocessors.{}.{}", entry.id, field.key());
            self.blank(blank, name, format!("{header} – {}", entry.name))
        })
    }

    /// The named basis; that none is needed where all processing stays in the EEA; else nothing.
    fn transfer_basis(&mut self, entry: &SubProcessor) -> Option<Phrase> {
        if let Some(transfer) = &entry.transfer {
            return Some(self.named_basis(transfer));
        }
        let inside = !entry.countries.is_empty()
            && entry.countries.iter().all(|country| law::in_economic_area(country.code(), self.date));
        inside.then(|| self.words.text("basis-not-needed"))
    }

    fn named_basis(&mut self, transfer: &Transfer) -> Phrase {
        let mut basis = self.words.text(&format!("basis-{}", transfer.basis.code()));
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
        (!entry.function.is_empty()).then(|| self.words.text(&format!("function-{}", entry.function)))
    }
}

/// Dates stand with their days under one another.
const fn align(field: Field) -> Align {
    match field {
        Field::Updated => Align::Figures,
        Field::Name
        | Field::Countries
        | Field::TransferBasis
        | Field::Function
        | Field::Description
        | Field::Website => Align::Start,
    }
}

/// Names and dates read best unbroken.
const fn wrap(field: Field) -> Wrap {
    match field {
        Field::Name | Field::Updated => Wrap::Short,
        Field::Countries | Field::TransferBasis | Field::Function | Field::Description | Field::Website => {
            Wrap::Flow
        }
    }
}
