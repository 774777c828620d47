//! Measured columns and rows, shared by PDF and DOCX so that both break alike.
//!
//! Short facts get the width of their longest; sentences share the rest so that the table is as low as can be.

use super::figures::Figures;
use super::lines::{Breaking, at_most, set};
use super::look::Look;
use super::run::Extent;
use super::shape::Shaper;
use super::style::{CELL_PADDING_X, TextStyle};
use crate::document::{Column, Row, Table, Text, Wrap};

/// The widths of a table's columns in points, cell padding included; they add up to `available`.
pub(crate) fn widths(table: &Table, available: f32, shaper: &Shaper) -> Vec<f32> {
    let stated: Vec<Option<f32>> = stated(table, available);
    let rest = available - stated.iter().flatten().sum::<f32>();
    let free = (0..table.columns.len()).filter(|&index| stated[index].is_none());
    let demands: Vec<Demand> = free.map(|index| Demand::of(table, index, available, shaper)).collect();
    let least: f32 = demands.iter().map(|demand| demand.least).sum();
    let measured = if least >= rest {
        squeezed(&demands, rest)
    } else {
        let mut widths = share(&demands, rest);
        lower(table, &demands, &mut widths);
        widths
    };
    let mut measured = measured.into_iter();
    stated.into_iter().map(|width| width.or_else(|| measured.next()).unwrap_or_default()).collect()
}

/// The widths of the columns that ask for one (pt). Where all of them do, they share what there is.
fn stated(table: &Table, available: f32) -> Vec<Option<f32>> {
    let asked = || table.columns.iter().map(|column| column.width);
    let sum: f32 = asked().flatten().map(f32::from).sum();
    let whole = if asked().all(|width| width.is_some()) { sum } else { sum.max(100.0) };
    asked().map(|width| width.map(|width| available * f32::from(width) / whole)).collect()
}

/// Whether a row set in columns of these widths is no higher than `most` points, padding included.
pub(crate) fn row_fits(
    row: &Row,
    table: &Table,
    widths: &[f32],
    most: f32,
    language: &str,
    shaper: &Shaper,
) -> bool {
    let look = shaper.look();
    row.cells.iter().zip(&table.columns).zip(widths).all(|((cell, column), width)| {
        let (style, width) = (cell_style(column, look), width - 2.0 * CELL_PADDING_X);
        let fits = |lines: usize| lines as f32 * look.cell.leading + 2.0 * look.cell_padding_y <= most;
        fits(at_most(&cell.text, style, width, look.widest))
            || fits(set(&cell.text, style, width, Breaking::new(language, column.wrap), shaper).len())
    })
}

/// How a body cell of this column is set.
pub(crate) const fn cell_style<'a>(column: &Column, look: &'a Look) -> &'a TextStyle {
    if column.names_rows { &look.heading_cell } else { &look.cell }
}

/// Whether a fact's label stands beside its value, in a column of `width` points, or above it.
pub(crate) fn label_fits(label: &Text, width: f32, shaper: &Shaper) -> bool {
    Extent::of(label, &shaper.look().label, shaper).natural <= width - CELL_PADDING_X
}

/// No column of short facts takes more than this share of the table for its own comfort.
const SHORT_SHARE: f32 = 0.2;
/// No single word makes its column wider than this share.
const WORD_SHARE: f32 = 0.3;
/// Rows that are measured to balance columns; more are sampled evenly.
const SAMPLE: usize = 400;
/// Points that a balancing step moves from one column to another.
const STEP: f32 = 3.0;
/// What a line in a cell weighs beside a line of the row's height: few lines everywhere read better.
const LINE_WEIGHT: f32 = 0.12;

/// What a line loses at its end, on average (pt).
const HALF_WORD: f32 = 15.0;

/// What one column asks for.
struct Demand {
    /// The narrowest that breaks no word.
    least: f32,
    /// Width that needs no line break, where that is reasonable for short facts.
    comfort: f32,
    wrap: Wrap,
    /// Natural width of the header and of each sampled cell.
    cells: Vec<f32>,
}

impl Demand {
    fn of(table: &Table, index: usize, available: f32, shaper: &Shaper) -> Self {
        let column = &table.columns[index];
        let style = cell_style(column, shaper.look());
        let header = Extent::of(&column.header, &shaper.look().header_cell, shaper);
        let figures = Figures::of(table, index, style, shaper);
        let cells: Vec<Extent> = sample(&table.rows)
            .map(|row| {
                let text = &row.cells[index].text;
                Extent::of(text, style, shaper).set_in(figures.inset(text))
            })
            .collect();
        let padding = 2.0 * CELL_PADDING_X;
        let widest_word = cells.iter().map(|cell| cell.widest_word).fold(header.widest_word, f32::max);
        let longest = cells.iter().map(|cell| cell.natural).fold(0.0, f32::max);
        let least = (widest_word + padding).min(available * WORD_SHARE);
        let comfort = match column.wrap {
            Wrap::Short => (longest + padding).min(available * SHORT_SHARE).max(least),
            Wrap::Flow => least,
        };
        let cells = std::iter::once(header).chain(cells).map(|cell| cell.natural).collect();
        Self { least, comfort, wrap: column.wrap, cells }
    }
}

/// Columns too wide together: the widest give way, so that words break where there is most room for it.
fn squeezed(demands: &[Demand], available: f32) -> Vec<f32> {
    let mut leasts: Vec<f32> = demands.iter().map(|demand| demand.least).collect();
    leasts.sort_by(f32::total_cmp);
    let mut rest = available;
    let mut most = 0.0;
    for (index, least) in leasts.iter().enumerate() {
        most = rest / (leasts.len() - index) as f32;
        if *least > most {
            break;
        }
        rest -= least;
    }
    demands.iter().map(|demand| demand.least.min(most)).collect()
}

/// At most `SAMPLE` rows, evenly spread.
fn sample(rows: &[Row]) -> impl Iterator<Item = &Row> {
    rows.iter().step_by(rows.len().div_ceil(SAMPLE).max(1))
}

/// Short facts get their comfort as far as it goes, sentences the rest by how much they say.
fn share(demands: &[Demand], available: f32) -> Vec<f32> {
    let mut widths: Vec<f32> = demands.iter().map(|demand| demand.comfort).collect();
    let wanted: f32 = widths.iter().sum();
    if wanted > available {
        let least: f32 = demands.iter().map(|demand| demand.least).sum();
        let part = (available - least) / (wanted - least);
        return demands.iter().map(|demand| demand.least + (demand.comfort - demand.least) * part).collect();
    }
    let weight = |demand: &Demand| match demand.wrap {
        Wrap::Short => 0.0,
        Wrap::Flow => demand.cells.iter().sum::<f32>().max(1.0),
    };
    let total: f32 = demands.iter().map(weight).sum();
    let rest = available - wanted;
    for (width, demand) in widths.iter_mut().zip(demands) {
        *width += if total > 0.0 { rest * weight(demand) / total } else { rest / demands.len() as f32 };
    }
    widths
}

/// Moves width between columns of sentences while that makes the table lower.
fn lower(table: &Table, demands: &[Demand], widths: &mut [f32]) {
    let flowing: Vec<usize> = (0..demands.len()).filter(|&index| demands[index].wrap == Wrap::Flow).collect();
    if table.rows.is_empty() || flowing.len() < 2 {
        return;
    }
    let mut height = estimate(demands, widths);
    loop {
        let mut best = None;
        for &from in &flowing {
            if widths[from] - STEP < demands[from].least {
                continue;
            }
            for &to in flowing.iter().filter(|&&to| to != from) {
                widths[from] -= STEP;
                widths[to] += STEP;
                let moved = estimate(demands, widths);
                if moved < height - 0.001 && best.is_none_or(|(least, _, _)| moved < least) {
                    best = Some((moved, from, to));
                }
                widths[from] += STEP;
                widths[to] -= STEP;
            }
        }
        let Some((moved, from, to)) = best else { return };
        widths[from] -= STEP;
        widths[to] += STEP;
        height = moved;
    }
}

/// Lines that the sampled rows take, about: fractions keep the slope smooth.
fn estimate(demands: &[Demand], widths: &[f32]) -> f32 {
    let rows = demands.first().map_or(0, |demand| demand.cells.len());
    (0..rows)
        .map(|row| {
            let lines = |(demand, width): (&Demand, &f32)| {
                let room = width - 2.0 * CELL_PADDING_X;
                let natural = demand.cells[row];
                if natural <= room { 1.0 } else { (natural / (room - HALF_WORD).max(1.0)).max(1.0) }
            };
            let (highest, all) = demands
                .iter()
                .zip(widths)
                .map(lines)
                .fold((1.0_f32, 0.0), |(highest, all), lines| (highest.max(lines), all + lines));
            highest + LINE_WEIGHT * all
        })
        .sum()
}
