//! Blocks → bands and structure elements: how each kind of block is set.
//!
//! Where the bands go is `pages`'.

use std::rc::Rc;
use std::sync::Arc;

use super::band::{Artifact, Band, Ink, LineBox, Mark, Part, Piece, Split, Stack, Words};
use super::memory::Memory;
use super::pages::{Row, Says, Strip};
use super::tables::{Place, SetTable, Tables};
use super::tree::{ElementId, Link, Role, Tree};
use crate::document::{Align, Block, Document, Figure, Heading, Inline, Table, Text, Wrap};
use crate::render::columns::{cell_style, widths};
use crate::render::figures::Figures;
use crate::render::fonts::{Fonts, Weight};
use crate::render::headings::{self, Indents};
use crate::render::lines::{Breaking, Line, Span, set};
use crate::render::look::Look;
use crate::render::shape::{Shaper, Slice};
use crate::render::style::{
    BULLET, CELL_PADDING_X, Colour, FIGURE_AFTER, LIST_INDENT, TextStyle, figure_size, measure_indent,
};
use crate::render::text;

/// What `blocks`, some of the document's, are in a text area of `width` points; their elements are added to `tree`.
pub(crate) fn strips(
    document: &Document,
    blocks: &[Block],
    width: f32,
    (shaper, memory): (&Shaper, &Memory),
    indents: Indents,
    tree: &mut Tree,
) -> Vec<Strip> {
    let language = &document.language;
    let bands = Vec::new();
    let mut setter = Setter { document, width, language, shaper, memory: Some(memory), indents, tree, bands };
    let mut strips = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        if let Block::Table(table) = block {
            strips.extend(setter.shared_table(table, &memory.tables));
            continue;
        }
        setter.block(block);
        if let (Block::Paragraph(_), Some(Block::List { .. } | Block::Table(_))) =
            (block, blocks.get(index + 1))
        {
            setter.lead_in();
        }
        let says = match block {
            Block::Parties(_) | Block::Facts(_) | Block::Signatures(_) => Says::Facts,
            _ => Says::Words,
        };
        strips.extend(setter.bands.drain(..).map(|band| Strip::Own(band, says)));
    }
    strips
}

/// One line of words without an element, as furniture has it; `x` is its left edge.
pub(crate) fn furniture(
    text: &Text,
    style: &TextStyle,
    language: &str,
    (shaper, memory): (&Shaper, &Memory),
    artifact: Artifact,
) -> (Vec<Piece>, f32) {
    let lines = memory.lines(text, style, f32::INFINITY, Breaking::new(language, Wrap::Short), shaper);
    let width = lines.iter().map(|line| line.width(style.size)).fold(0.0, f32::max);
    let pieces = lines.into_iter().flat_map(|line| {
        pieces(line, style, 0.0, shaper.look(), |_| (Mark::Artifact(artifact), style.colour))
    });
    (pieces.collect(), width)
}

/// Sets block after block; `parties` sets parties and signatures.
pub(crate) struct Setter<'a> {
    pub(crate) document: &'a Document,
    pub(crate) width: f32,
    pub(crate) language: &'a str,
    pub(crate) shaper: &'a Shaper,
    /// Nothing within tables, which are remembered whole.
    memory: Option<&'a Memory>,
    indents: Indents,
    pub(crate) tree: &'a mut Tree,
    pub(crate) bands: Vec<Band>,
}

/// A table's cell and how it is set.
struct SetCell<'a> {
    text: &'a Text,
    style: &'a TextStyle,
    role: Role,
    wrap: Wrap,
    /// From the cell's padding to its text.
    inset: f32,
    align: Align,
}

impl<'a> Setter<'a> {
    /// How what is set looks.
    pub(super) fn look(&self) -> &'a Look {
        self.shaper.look()
    }

    fn block(&mut self, block: &Block) {
        let look = self.look();
        match block {
            Block::Title(text) => {
                let title = Heading { text: text.clone(), ..Heading::default() };
                self.heading(&title, &look.title, 1, None);
            }
            Block::Subtitle(text) => self.paragraph(text, &look.subtitle),
            Block::Heading(heading) => {
                let ordinal = self.tree.next_ordinal();
                let style = headings::style(heading.level, look);
                self.heading(heading, style, heading.level.saturating_add(1), Some(ordinal));
            }
            Block::Contents(contents) => self.contents(contents),
            Block::Figure(figure) => self.figure(figure),
            Block::Paragraph(text) => self.paragraph(text, &look.body),
            Block::List { ordered, items } => self.list(*ordered, items),
            // `strips` has it.
            Block::Table(_) => {}
            Block::Parties(parties) => self.parties(parties),
            Block::Facts(facts) => self.facts(facts),
            Block::Signatures(signatures) => self.signatures(signatures),
        }
    }

    /// A heading; `ordinal` says which of the document's it is, if it is one of those.
    pub(crate) fn heading(
        &mut self,
        heading: &Heading,
        style: &TextStyle,
        level: u8,
        ordinal: Option<usize>,
    ) {
        let element = self.tree.add_heading(level);
        self.tree.elements[element.0].title = Some(text::heading(heading));
        self.tree.elements[element.0].name.clone_from(&heading.name);
        self.tree.elements[element.0].ordinal = ordinal;
        let indent = heading.number.as_ref().map_or(0.0, |_| self.indents.at(heading.level));
        let mut lines = self.lines(&heading.text, style, self.width - indent, Wrap::Short, element);
        if let Some(number) = &heading.number {
            let mut number = self.lines(&number.as_str().into(), style, f32::INFINITY, Wrap::Short, element);
            self.end_in_space(&mut number, style);
            put_before(&mut lines, number, indent);
        }
        self.bands.push(Band {
            before: style.before,
            after: style.after,
            keep_with_next: true,
            ..Band::text(vec![Stack { x: indent, lines }])
        });
    }

    /// Adds a space, by which whoever reads the file tells the words from those that follow in the same element.
    pub(crate) fn end_in_space(&self, lines: &mut [LineBox], style: &TextStyle) {
        let space = self.shaper.word(" ", Weight::bold(style.bold));
        let last = lines.last_mut().and_then(|line| line.pieces.last_mut());
        if let Some(Piece::Words { words, .. }) = last {
            words.glyphs.push(Slice::new(&space, 0, space.len()));
        }
    }

    fn figure(&mut self, figure: &Figure) {
        let element = self.tree.add(Tree::ROOT, Role::Figure);
        self.tree.elements[element.0].alternative = Some(figure.alternative.clone());
        let picture = figure.picture.clone();
        let (width, height) = figure_size(picture.width, picture.height);
        let pieces = vec![Piece::Picture { x: 0.0, width, height, picture, element }];
        let stack = Stack { x: 0.0, lines: vec![LineBox { height, pieces }] };
        self.bands.push(Band { after: FIGURE_AFTER, keep_with_next: true, ..Band::text(vec![stack]) });
    }

    fn paragraph(&mut self, text: &Text, style: &TextStyle) {
        let element = self.tree.add(Tree::ROOT, Role::Paragraph);
        let measure = self.width - measure_indent(self.width, style);
        let stack = Stack { x: 0.0, lines: self.lines(text, style, measure, Wrap::Flow, element) };
        self.bands.push(Band {
            before: style.before,
            after: style.after,
            split: Split::Lines,
            ..Band::text(vec![stack])
        });
    }

    /// A few words that lead to a list stay with its first point.
    fn lead_in(&mut self) {
        if let Some(last) = self.bands.last_mut() {
            last.keep_with_next = last.least_height() >= last.height();
        }
    }

    fn list(&mut self, ordered: bool, items: &[Text]) {
        if items.is_empty() {
            return;
        }
        let list = self.tree.add(Tree::ROOT, Role::List(ordered));
        let style = &self.look().list;
        let measure = self.width - measure_indent(self.width, style) - LIST_INDENT;
        for (index, text) in items.iter().enumerate() {
            let item = self.tree.add(list, Role::ListItem);
            let label = self.tree.add(item, Role::Label);
            let body = self.tree.add(item, Role::ListBody);
            let mark = if ordered { format!("{}.", index + 1) } else { BULLET.to_string() };
            let marks = self.lines(&mark.into(), style, LIST_INDENT, Wrap::Short, label);
            let mut lines = self.lines(text, style, measure, Wrap::Flow, body);
            put_before(&mut lines, marks, LIST_INDENT);
            self.bands.push(Band {
                after: style.after,
                split: Split::Lines,
                ..Band::text(vec![Stack { x: LIST_INDENT, lines }])
            });
        }
    }

    /// A table of its own structure, which other documents may have too.
    fn shared_table(&mut self, table: &Arc<Table>, tables: &Tables) -> impl Iterator<Item = Strip> + use<> {
        let place = Place {
            table: Arc::clone(table),
            width: self.width,
            language: self.language.to_owned(),
            names: Rc::clone(self.tree.names()),
        };
        let set = tables.table(place, |place| {
            let mut tree = Tree::new(Role::Table, Rc::clone(&place.names));
            let mut setter = Setter { tree: &mut tree, bands: Vec::new(), memory: None, ..*self };
            setter.table(table);
            let bands = setter.bands;
            let repeated = bands[0].repeated();
            SetTable { bands, repeated, tree }
        });
        let rows = set.bands.len();
        let table = self.tree.add_table(set);
        (0..rows).map(move |row| Strip::Table { table, row: Row::Whole(row) })
    }

    fn table(&mut self, table: &Table) {
        let look = self.look();
        let element = Tree::ROOT;
        let widths = widths(table, self.width, self.shaper);
        // A head without a body would be no table (ISO 14289-1, 7.2).
        let head = if table.rows.is_empty() { element } else { self.tree.add(element, Role::TableHead) };
        let header: Vec<SetCell> = table
            .columns
            .iter()
            .map(|column| SetCell {
                text: &column.header,
                style: &look.header_cell,
                role: Role::ColumnHeader,
                wrap: Wrap::Short,
                inset: 0.0,
                align: column.align,
            })
            .collect();
        let band = self.row(head, &header, &widths);
        self.bands.push(Band {
            part: Part::TableHeader,
            keep_with_next: !table.rows.is_empty(),
            ground: Some(look.palette.header_ground),
            ..band
        });
        if table.rows.is_empty() {
            return;
        }
        let body = self.tree.add(element, Role::TableBody);
        let columns = table.columns.iter().enumerate();
        let figures: Vec<Figures> = columns
            .map(|(index, column)| Figures::of(table, index, cell_style(column, look), self.shaper))
            .collect();
        for (index, row) in table.rows.iter().enumerate() {
            let cells: Vec<SetCell> = row
                .cells
                .iter()
                .zip(table.columns.iter().zip(&figures))
                .map(|(cell, (column, figures))| SetCell {
                    text: &cell.text,
                    style: cell_style(column, look),
                    role: if column.names_rows { Role::RowHeader } else { Role::DataCell },
                    wrap: column.wrap,
                    inset: figures.inset(&cell.text),
                    align: column.align,
                })
                .collect();
            let band = self.row(body, &cells, &widths);
            let ground = (index % 2 == 1).then_some(look.palette.band_ground);
            self.bands.push(Band { part: Part::TableRow, ground, ..band });
        }
        if let Some(last) = self.bands.last_mut() {
            last.after = look.body.leading;
        }
    }

    fn row(&mut self, parent: ElementId, cells: &[SetCell], widths: &[f32]) -> Band {
        let row = self.tree.add(parent, Role::TableRow);
        let mut left = 0.0;
        let mut stacks = Vec::with_capacity(cells.len());
        for (cell, width) in cells.iter().zip(widths) {
            let element = self.tree.add(row, cell.role);
            let room = width - 2.0 * CELL_PADDING_X - cell.inset;
            let mut lines = self.lines(cell.text, cell.style, room, cell.wrap, element);
            if cell.align == Align::End {
                for line in &mut lines {
                    line.shift(room - line.width());
                }
            }
            stacks.push(Stack { x: left + CELL_PADDING_X + cell.inset, lines });
            left += width;
        }
        let look = self.look();
        Band { padding: look.cell_padding_y, rule: Some(look.palette.rule), ..Band::text(stacks) }
    }

    /// The lines of a text that `element` holds.
    pub(crate) fn lines(
        &mut self,
        text: &Text,
        style: &TextStyle,
        width: f32,
        wrap: Wrap,
        element: ElementId,
    ) -> Vec<LineBox> {
        let shown = self.look();
        let baseline = baseline(style, shown.fonts);
        let within: Vec<Option<ElementId>> =
            text.0.iter().map(|inline| self.within(inline, element)).collect();
        let look = |inline: Option<usize>| {
            let within = Mark::Element(inline.and_then(|index| within[index]).unwrap_or(element));
            match inline.map(|index| &text.0[index]) {
                Some(Inline::Link { .. }) => (within, shown.palette.link),
                _ => (within, style.colour),
            }
        };
        let breaking = Breaking::new(self.language, wrap);
        let lines = match self.memory {
            Some(memory) => memory.lines(text, style, width, breaking, self.shaper),
            None => set(text, style, width, breaking, self.shaper),
        };
        lines
            .into_iter()
            .map(|line| LineBox { height: style.leading, pieces: pieces(line, style, baseline, shown, look) })
            .collect()
    }

    /// The element that an inline is within the text of `element`, if it is more than words.
    fn within(&mut self, inline: &Inline, element: ElementId) -> Option<ElementId> {
        match inline {
            Inline::Foreign { language, words } if !words.is_empty() => {
                let span = self.tree.add_within(element, Role::Span);
                self.tree.elements[span.0].language = Some(language.clone());
                Some(span)
            }
            Inline::Link { target, label, words } if !words.is_empty() => {
                let link = self.tree.add_within(element, Role::Link);
                let (target, label) = (target.clone(), label.clone());
                self.tree.elements[link.0].link = Some(Link::Address { target, label });
                Some(link)
            }
            Inline::Reference { target, words } if !words.is_empty() && self.tree.has_heading(target) => {
                let link = self.tree.add_within(element, Role::Link);
                self.tree.elements[link.0].link = Some(Link::Heading(target.clone()));
                Some(link)
            }
            _ => None,
        }
    }
}

/// Puts marks before the first of some lines, `by` points to the left of it.
pub(crate) fn put_before(lines: &mut [LineBox], mut marks: Vec<LineBox>, by: f32) {
    if let Some(first) = lines.first_mut() {
        for line in &mut marks {
            line.shift(-by);
        }
        first.pieces.splice(0..0, marks.into_iter().flat_map(|line| line.pieces));
    }
}

/// From the top of a line to its baseline.
pub(crate) fn baseline(style: &TextStyle, fonts: Fonts) -> f32 {
    fonts.face(Weight::bold(style.bold)).font().baseline(style.size, style.leading)
}

/// What a line paints; `inline` tells what the inline at an index is, and its colour.
pub(crate) fn pieces(
    line: Line,
    style: &TextStyle,
    baseline: f32,
    look: &Look,
    inline: impl Fn(Option<usize>) -> (Mark, Colour),
) -> Vec<Piece> {
    let mut x = 0.0;
    line.spans
        .into_iter()
        .map(|span| {
            let (start, width) = (x, span.width(style.size));
            x += width;
            match span {
                Span::Glyphs { words: glyphs, inline: index } => {
                    let (mark, colour) = inline(index);
                    let words = Words { glyphs, ink: Ink { size: style.size, colour }, mark };
                    Piece::Words { x: start, baseline, words }
                }
                Span::Fill(_) => {
                    Piece::Rule { x: start, y: baseline + 2.5, width, colour: look.palette.quiet }
                }
            }
        })
        .collect()
}
