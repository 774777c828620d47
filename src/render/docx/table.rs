//! A table with a header row → docx-rs.

use docx_rs::{AlignmentType, TableCell, TableLayoutType, TableRow, WidthType};

use super::blocks::Setting;
use super::finish::{Additions, TableRole};
use super::inline::{paragraph, runs};
use super::measure::twip_widths;
use super::styles::id;
use crate::document::{Align, Column, Table, Text, Wrap};
use crate::render::columns::{row_fits, widths};
use crate::render::text::words;

/// A row may be this share of the page and still be kept whole: Word's lines are not ours to the last word.
const SAFE_SHARE: f32 = 0.8;

/// The table, as wide as the page's text.
pub(crate) fn table(table: &Table, setting: Setting, additions: &mut Additions) -> docx_rs::Table {
    let headers: Vec<String> = table.columns.iter().map(|column| words(&column.header)).collect();
    additions.table(TableRole::Data {
        caption: table.caption.clone(),
        description: headers.join(", "),
        names_rows: table.columns.first().is_some_and(|column| column.names_rows),
    });
    let points = widths(table, setting.page.text_width(), setting.shaper);
    let twips = twip_widths(&points);
    let header = table
        .columns
        .iter()
        .zip(&twips)
        .map(|(column, width)| cell(id::TABLE_HEADING, column.align, &column.header, *width, additions))
        .collect();
    let safe = safe_height(setting);
    let look = setting.shaper.look();
    let header_height = look.header_cell.leading + 2.0 * look.cell_padding_y;
    let mut rows = vec![TableRow::new(header).cant_split()];
    for row in &table.rows {
        let columns = table.columns.iter().zip(&twips);
        let cells = row
            .cells
            .iter()
            .zip(columns)
            .map(|(text, (column, width))| cell(style(column), column.align, &text.text, *width, additions))
            .collect();
        let fits = row_fits(row, table, &points, safe - header_height, setting.language, setting.shaper);
        rows.push(kept_whole(TableRow::new(cells), fits));
    }
    fixed(rows, id::TABLE, twips)
}

/// A table of fixed columns in a table style.
pub(crate) fn fixed(rows: Vec<TableRow>, style: &str, columns: Vec<usize>) -> docx_rs::Table {
    docx_rs::Table::without_borders(rows)
        .style(style)
        .layout(TableLayoutType::Fixed)
        .width(columns.iter().sum(), WidthType::Dxa)
        .set_grid(columns)
}

/// Height in points of what surely fits a page.
pub(crate) fn safe_height(setting: Setting) -> f32 {
    setting.page.text_height() * SAFE_SHARE
}

/// The row, kept on one page if it surely fits: a row that does not would be cut off.
pub(crate) fn kept_whole(row: TableRow, fits: bool) -> TableRow {
    if fits { row.cant_split() } else { row }
}

fn cell(style: &str, align: Align, text: &Text, width: usize, additions: &mut Additions) -> TableCell {
    let mut words = paragraph(style, runs(text, additions));
    if align == Align::End {
        words = words.align(AlignmentType::Right);
    }
    TableCell::new().width(width, WidthType::Dxa).add_paragraph(words)
}

fn style(column: &Column) -> &'static str {
    match (column.names_rows, column.wrap) {
        (true, _) => id::TABLE_ROW_HEADING,
        (false, Wrap::Short) => id::TABLE_FACT,
        (false, Wrap::Flow) => id::TABLE_TEXT,
    }
}
