//! Parties and signatures → docx-rs: side by side in an invisible table, one cell each.

use docx_rs::{
    BreakType, Paragraph, ParagraphChild, Run, SpecialIndentType, Tab, TabValueType, TableCell,
    TableCellProperty, TableRow, WidthType,
};

use super::blocks::Setting;
use super::finish::{Additions, TableRole};
use super::inline::{paragraph, rule, runs, styled, words};
use super::measure::{twip_widths, twips};
use super::signature_line;
use super::styles::id;
use super::table::{fixed, kept_whole, safe_height};
use crate::document::{Block, Fact, Inline, Party, Signature, Text, Wrap};
use crate::render::columns::label_fits;
use crate::render::lines::{Breaking, at_most, set};
use crate::render::look::Look;
use crate::render::style::{
    LABEL_WIDTH, PARTY_GAP, SIGNATURE_HEIGHT, TextStyle, WIDE_LABEL_WIDTH, side_by_side,
};

/// The parties, one cell each.
pub(crate) fn parties(parties: &[Party], setting: Setting, additions: &mut Additions) -> docx_rs::Table {
    let layout = Layout::new(setting, parties.len());
    let cells = parties
        .iter()
        .map(|party| Content {
            paragraphs: layout.party(&party.heading, &party.facts, additions),
            fits: layout.fits(|lines| layout.height(&party.heading, &party.facts, lines)),
        })
        .collect();
    layout.table(cells, additions)
}

/// Facts, a paragraph each, as wide as the page's text.
pub(crate) fn facts(facts: &[Fact], setting: Setting, additions: &mut Additions) -> Vec<Paragraph> {
    let layout = Layout::new(setting, 1).whole();
    let beside = length(WIDE_LABEL_WIDTH);
    let at = twips(WIDE_LABEL_WIDTH);
    facts
        .iter()
        .enumerate()
        .map(|(index, fact)| {
            layout
                .fact_beside(fact, WIDE_LABEL_WIDTH, additions)
                .indent(Some(at), Some(SpecialIndentType::Hanging(at)), None, None)
                .add_tab(Tab::new().val(TabValueType::Clear).pos(length(LABEL_WIDTH)))
                .add_tab(Tab::new().val(TabValueType::Left).pos(beside))
                // They are read together.
                .keep_next(index + 1 < facts.len())
        })
        .collect()
}

/// The places to sign, one cell each, all on one page.
pub(crate) fn signatures(
    signatures: &[Signature],
    setting: Setting,
    additions: &mut Additions,
) -> docx_rs::Table {
    let layout = Layout::new(setting, signatures.len());
    let cells = signatures
        .iter()
        .map(|signature| {
            let mut paragraphs = layout.party(&signature.heading, &signature.facts, additions);
            let mut line = id::SIGNATURE_IN_ROOM;
            match (&signature.anchor, &signature.field) {
                // A service that looks for text signs what it gets, as a whole, in its own way.
                (Some(anchor), _) => {
                    let anchor = ParagraphChild::Run(Box::new(words(anchor)));
                    paragraphs.push(paragraph(id::ANCHOR, vec![anchor]));
                }
                (None, Some(field)) => {
                    paragraphs.push(signature_line::paragraph(field, additions));
                }
                (None, None) => line = id::SIGNATURE,
            }
            paragraphs.push(paragraph(line, runs(&signature.line_label, additions)));
            Content {
                paragraphs: paragraphs.into_iter().map(|paragraph| paragraph.keep_next(true)).collect(),
                fits: layout.fits(|lines| layout.signature_height(signature, lines)),
            }
        })
        .collect();
    layout.table(cells, additions)
}

/// Whether all parties or signatures surely fit a page, without their lines being set.
pub(crate) fn surely_fit(block: &Block, setting: Setting) -> bool {
    let fits = |count: usize, height: &dyn Fn(&Layout<'_>) -> f32| {
        height(&Layout::new(setting, count)) <= safe_height(setting)
    };
    match block {
        Block::Parties(parties) => parties.iter().all(|party| {
            fits(parties.len(), &|layout| layout.height(&party.heading, &party.facts, Lines::AtMost))
        }),
        Block::Signatures(signatures) => signatures.iter().all(|signature| {
            fits(signatures.len(), &|layout| layout.signature_height(signature, Lines::AtMost))
        }),
        _ => false,
    }
}

/// What stands in a cell, and whether it surely fits a page.
struct Content {
    paragraphs: Vec<Paragraph>,
    fits: bool,
}

/// How lines are counted: no fewer than there are, or about as many.
#[derive(Clone, Copy)]
enum Lines {
    AtMost,
    Set,
}

/// How parties stand on the page.
struct Layout<'a> {
    setting: Setting<'a>,
    /// How many stand side by side.
    columns: usize,
    /// Width of one party's text (pt).
    width: f32,
}

impl<'a> Layout<'a> {
    fn new(setting: Setting<'a>, parties: usize) -> Self {
        let text_width = setting.page.text_width();
        let columns = if side_by_side(text_width) { parties.clamp(1, 2) } else { 1 };
        let gaps = (columns - 1) as f32 * PARTY_GAP;
        Self { setting, columns, width: (text_width - gaps) / columns as f32 }
    }

    /// One that takes the whole width.
    fn whole(self) -> Self {
        Self { columns: 1, width: self.setting.page.text_width(), ..self }
    }

    fn look(&self) -> &'a Look {
        self.setting.shaper.look()
    }

    fn party(&self, heading: &Text, facts: &[Fact], additions: &mut Additions) -> Vec<Paragraph> {
        let mut paragraphs = vec![paragraph(id::PARTY, runs(heading, additions))];
        paragraphs.extend(facts.iter().map(|fact| self.fact(fact, additions)));
        paragraphs
    }

    fn fact(&self, fact: &Fact, additions: &mut Additions) -> Paragraph {
        self.fact_beside(fact, LABEL_WIDTH, additions)
    }

    /// The same with a column of `beside` points for the label.
    fn fact_beside(&self, fact: &Fact, beside: f32, additions: &mut Additions) -> Paragraph {
        // A label that is too long for its column gets its own line: the value hangs under it.
        let gap = if label_fits(&fact.label, beside, self.setting.shaper) {
            Run::new().add_tab()
        } else {
            Run::new().add_break(BreakType::TextWrapping)
        };
        let gap = gap.style(id::FACT_LABEL);
        let mut children = styled(&fact.label, id::FACT_LABEL);
        children.push(ParagraphChild::Run(Box::new(gap)));
        children.extend(runs(&fact.value, additions));
        if !matches!(fact.value.0.last(), Some(Inline::Fill(_))) {
            return paragraph(id::FACT, children);
        }
        children.push(rule());
        paragraph(id::FACT_BLANK, children)
            .add_tab(Tab::new().val(TabValueType::Right).pos(length(self.width)))
    }

    /// Whether what is so high surely fits a page. Lines are set only where there may be too many.
    fn fits(&self, height: impl Fn(Lines) -> f32) -> bool {
        let safe = safe_height(self.setting);
        height(Lines::AtMost) <= safe || height(Lines::Set) <= safe
    }

    /// How high a party stands (pt).
    fn height(&self, heading: &Text, facts: &[Fact], lines: Lines) -> f32 {
        let look = self.look();
        let value = |fact: &Fact| self.text_height(&fact.value, &look.value, self.width - LABEL_WIDTH, lines);
        self.text_height(heading, &look.party, self.width, lines) + facts.iter().map(value).sum::<f32>()
    }

    /// How high a place to sign stands (pt).
    fn signature_height(&self, signature: &Signature, lines: Lines) -> f32 {
        let label = self.text_height(&signature.line_label, &self.look().label, self.width, lines);
        self.height(&signature.heading, &signature.facts, lines) + SIGNATURE_HEIGHT + label
    }

    fn text_height(&self, text: &Text, style: &TextStyle, width: f32, lines: Lines) -> f32 {
        let breaking = Breaking::new(self.setting.language, Wrap::Flow);
        let lines = match lines {
            Lines::AtMost => at_most(text, style, width, self.look().widest),
            Lines::Set => set(text, style, width, breaking, self.setting.shaper).len(),
        };
        lines as f32 * style.leading + style.before + style.after
    }

    /// Cells in rows of `columns`; the last row may be short.
    fn table(&self, cells: Vec<Content>, additions: &mut Additions) -> docx_rs::Table {
        additions.table(TableRole::Layout);
        let mut points = vec![self.width + PARTY_GAP; self.columns - 1];
        points.push(self.width);
        let twips = twip_widths(&points);
        let mut rows: Vec<Vec<Content>> = Vec::new();
        for cell in cells {
            match rows.last_mut() {
                Some(row) if row.len() < self.columns => row.push(cell),
                _ => rows.push(vec![cell]),
            }
        }
        let rows =
            rows.into_iter().enumerate().map(|(index, row)| self.row(row, index > 0, &twips)).collect();
        fixed(rows, id::LAYOUT, twips)
    }

    /// A row; `below` another one it keeps its distance. A single cell in it takes all columns, its text one.
    fn row(&self, row: Vec<Content>, below: bool, columns: &[usize]) -> TableRow {
        let fits = row.iter().all(|cell| cell.fits);
        let span = if row.len() < self.columns { self.columns } else { 1 };
        let row = row.into_iter().zip(columns.chunks(span));
        let cells = row.map(|(content, widths)| self.cell(content, widths, below)).collect();
        kept_whole(TableRow::new(cells), fits)
    }

    /// A cell over columns of these widths.
    fn cell(&self, content: Content, widths: &[usize], below: bool) -> TableCell {
        let width: usize = widths.iter().sum();
        let beside = width.saturating_sub(length(self.width));
        let mut properties =
            TableCellProperty::new().width(width, WidthType::Dxa).margin_right(beside, WidthType::Dxa);
        if widths.len() > 1 {
            properties = properties.grid_span(widths.len());
        }
        if below {
            properties = properties.margin_top(length(self.look().party.leading), WidthType::Dxa);
        }
        let mut cell = content.paragraphs.into_iter().fold(TableCell::new(), TableCell::add_paragraph);
        cell.property = properties;
        cell
    }
}

fn length(points: f32) -> usize {
    usize::try_from(twips(points)).unwrap_or_default()
}
